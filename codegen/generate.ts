// Contract and template texts -> every generated file, or every problem. Pure: main.ts does the reading and writing.
import { emitBinaryLayout } from './emit/binary-layout.ts'
import { emitCodec } from './emit/codec.ts'
import { emitErrors } from './emit/errors.ts'
import { emitParity } from './emit/parity.ts'
import { fillTables, PROSE_FILE } from './emit/prose.ts'
import { emitRest } from './emit/rest.ts'
import { emitRestClientTable, emitRoutes } from './emit/routes.ts'
import { emitTables } from './emit/tables.ts'
import { BANNER } from './emit/text.ts'
import { emitTypes } from './emit/types.ts'
import { emitValidators } from './emit/validators.ts'
import { asyncapiProblems, type Files } from './load.ts'
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
  const reading = readContracts(files)
  const specification = await asyncapiProblems(files)
  if (!reading.ok || specification.length > 0) {
    return { ok: false, problems: sorted([...(reading.ok ? [] : reading.problems), ...specification]) }
  }
  const { model } = reading
  const prose = fillTables(model, files.get(PROSE_FILE))
  if (prose.problems.length > 0) return { ok: false, problems: sorted(prose.problems) }
  const template = files.get(CODEC_TEMPLATE)!
  const validators = emitValidators(model)
  const parity = emitParity(model)
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
      'generated/parity.ts': parity.ts,
    }),
    group('REST', {
      'generated/api.ts': await emitRest(model),
      'generated/routes.ts': emitRoutes(model),
      'generated/rest-client-table.ts': emitRestClientTable(model),
    }),
    group('docs', {
      'generated/docs/binary-layout.md': emitBinaryLayout(model),
      'generated/docs/parity.md': parity.md,
      [PROSE_FILE]: prose.text,
    }),
    group('client', clientFiles(files, model.version)),
  ]
  return { ok: true, groups }
}

function sorted(problems: readonly Problem[]): Problem[] {
  const key = ({ file, pointer, reason }: Problem): string => `${file}\0${pointer}\0${reason}`
  const unique = new Map(problems.map((problem) => [key(problem), problem]))
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, problem]) => problem)
}

function group(name: string, files: Record<string, string>): Group {
  return { name, files: new Map(Object.entries(files)) }
}

/** The SDK's package, as written under templates/client, each file marked where its syntax has comments. */
function clientFiles(files: Files, version: string): Record<string, string> {
  const templates = [...files].filter(([path]) => path.startsWith(CLIENT_TEMPLATES))
  return Object.fromEntries(
    templates.map(([path, template]) => {
      const marked = path.endsWith('.ts')
        ? `// ${BANNER}\n`
        : path.endsWith('.md')
          ? `<!-- ${BANNER} -->\n`
          : ''
      const text = template.replaceAll('@@VERSION@@', version)
      return [path.replace(CLIENT_TEMPLATES, 'generated/client/'), marked + text]
    }),
  )
}
