// Contract and template texts -> every generated file, or every problem. Pure: main.ts does the reading and writing.
import { emitCodec } from './emit/codec.ts'
import { emitErrors } from './emit/errors.ts'
import { emitTables } from './emit/tables.ts'
import { BANNER } from './emit/text.ts'
import { emitTypes } from './emit/types.ts'
import { emitValidators } from './emit/validators.ts'
import type { Files } from './load.ts'
import type { Problem } from './model.ts'
import { readContracts } from './read.ts'

export interface Group {
  readonly name: string
  /** Path below the repository -> text. */
  readonly files: Files
}
export type Generation = { ok: true; groups: readonly Group[] } | { ok: false; problems: readonly Problem[] }

const CODEC_TEMPLATE = 'codegen/templates/codec.ts'
const CLIENT_TEMPLATES = 'codegen/templates/client/'

export async function generate(files: Files): Promise<Generation> {
  const reading = await readContracts(files)
  if (!reading.ok) return reading
  const { model } = reading
  const template = files.get(CODEC_TEMPLATE) ?? ''
  const validators = emitValidators(model)
  const groups = [
    group('types', { 'generated/messages.ts': await emitTypes(model) }),
    group('validators', {
      'generated/validators.js': validators.js,
      'generated/validators.d.ts': validators.dts,
    }),
    group('codecs', {
      'generated/ws-codec.ts': emitCodec(model, ['ClientMessage', 'ServerMessage'], template),
      'generated/bus-codec.ts': emitCodec(model, ['ShardRequest', 'GatewayResponse'], template),
    }),
    group('errors and tables', {
      'generated/errors.ts': emitErrors(model),
      'generated/tables.ts': emitTables(model),
    }),
    group('client', clientFiles(files)),
  ]
  return { ok: true, groups }
}

function group(name: string, files: Record<string, string>): Group {
  return { name, files: new Map(Object.entries(files)) }
}

/** The SDK's runtime, as written under templates/client, each file marked. */
function clientFiles(files: Files): Record<string, string> {
  const templates = [...files].filter(([path]) => path.startsWith(CLIENT_TEMPLATES))
  return Object.fromEntries(
    templates.map(([path, text]) => [
      path.replace(CLIENT_TEMPLATES, 'generated/client/'),
      `// ${BANNER}\n${text}`,
    ]),
  )
}
