// Contract texts -> model, or every problem at once.
import { namedSchemas, readMessages } from './asyncapi.ts'
import { tryChanges, tryExamples } from './examples.ts'
import { loadDocuments, type Files, type JsonObject, type Report } from './load.ts'
import type { ClientSocket, Model, Problem } from './model.ts'
import { readRest } from './openapi.ts'
import { readErrors, readGames } from './registry.ts'
import { schemaReader } from './schemas.ts'

export type Reading = { ok: true; model: Model } | { ok: false; problems: readonly Problem[] }

const REQUIRED_FILES = [
  'contracts/ws.asyncapi.yaml',
  'contracts/bus.asyncapi.yaml',
  'contracts/events.asyncapi.yaml',
  'contracts/api.openapi.yaml',
  'contracts/errors.yaml',
]

export function readContracts(files: Files): Reading {
  const problems: Problem[] = []
  const report: Report = ({ file, pointer }, reason) => problems.push({ file, pointer, reason })
  for (const file of REQUIRED_FILES)
    if (!files.has(file)) report({ file, pointer: '' }, 'the file is missing; write it')

  const documents = loadDocuments(files, report)
  const schemas = schemaReader(documents, report)
  for (const [file, node] of documents.roots)
    for (const place of namedSchemas({ file, pointer: '', node })) schemas.read(place)
  const errors = readErrors(documents, report)
  const { messages, examples } = readMessages(documents, schemas, report)
  const rest = readRest(documents, schemas, errors, report)
  const games = readGames(documents, schemas.types.get('GameName'), report)
  // An example of a faulty schema says nothing, so the schemas come first.
  if (problems.length === 0) tryExamples([...examples, ...rest.examples, ...schemas.examples], errors, report)
  if (problems.length === 0) tryChanges(messages, report)
  if (problems.length > 0) return { ok: false, problems }

  const ws = documents.roots.get('contracts/ws.asyncapi.yaml') as { info: JsonObject; channels: Channels }
  const types = new Map([...schemas.types].sort(([a], [b]) => (a < b ? -1 : 1)))
  const model = {
    version: String(ws.info['version']),
    sockets: Object.values(ws.channels).map(socketOf),
    types,
    messages,
    operations: rest.operations,
    errors,
    games,
    openapi: rest.dereferenced,
  }
  return { ok: true, model }
}

/** What is read here of channels that AsyncAPI's own schema has checked. */
type Channels = Record<
  string,
  { address: string; bindings?: { ws?: { headers?: { properties?: Headers } } } }
>
type Headers = Record<string, { enum?: string[] }>

function socketOf({ address, bindings }: Channels[string]): ClientSocket {
  return { address, subprotocols: bindings?.ws?.headers?.properties?.['Sec-WebSocket-Protocol']?.enum ?? [] }
}
