// The repository's contracts with an edit, and what the comparison with the contracts as they are says of it.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument, type Document } from 'yaml'
import { contractOf, freeze, thaw, type Contract } from '../../codegen/diff/baseline.ts'
import type { Change } from '../../codegen/diff/change.ts'
import { compareContracts } from '../../codegen/diff/compare.ts'
import { judge } from '../../codegen/diff/report.ts'
import { readContracts } from '../../codegen/read.ts'

export const root = join(import.meta.dirname, '..', '..')

const files = {
  ws: 'ws.asyncapi.yaml',
  bus: 'bus.asyncapi.yaml',
  api: 'api.openapi.yaml',
  errors: 'errors.yaml',
  match: 'schemas/match.yaml',
  matchmaking: 'schemas/matchmaking.yaml',
  connectFour: 'games/connect-four.yaml',
} as const
type Name = keyof typeof files

/** Places are named from the root of a document, such as `components/schemas/MessageId/maximum`. */
export interface Pen {
  set(document: Name, place: string, value: unknown): void
  /** At the end of a list. */
  add(document: Name, place: string, value: unknown): void
  /** At the end of a map, or of a list, whose item it then names. */
  remove(document: Name, place: string): void
  read(document: Name, place: string): unknown
}
export type Edit = (pen: Pen) => void

const texts = new Map(
  globSync(['contracts/*.yaml', 'contracts/{schemas,games}/*.yaml'], { cwd: root }).map((path) => [
    path,
    readFileSync(join(root, path), 'utf8'),
  ]),
)

export function contractAfter(edit: Edit): Contract {
  const documents = new Map<Name, Document>()
  const open = (name: Name): Document => {
    const document = documents.get(name) ?? parseDocument(texts.get(`contracts/${files[name]}`)!)
    documents.set(name, document)
    return document
  }
  // Paths of REST have slashes, which stand as ~1.
  const keys = (place: string): string[] => place.split('/').map((key) => key.replaceAll('~1', '/'))
  const known = (name: Name, place: string): string[] => {
    if (!open(name).hasIn(keys(place))) throw new Error(`${files[name]} has no ${place}`)
    return keys(place)
  }
  edit({
    set: (name, place, value) => open(name).setIn(keys(place), open(name).createNode(value)),
    add: (name, place, value) => open(name).addIn(known(name, place), open(name).createNode(value)),
    remove: (name, place) => void open(name).deleteIn(known(name, place)),
    read: (name, place) => (open(name).getIn(known(name, place)) as { toJSON(): unknown }).toJSON(),
  })
  const edited = new Map(texts)
  for (const [name, document] of documents) edited.set(`contracts/${files[name]}`, String(document))
  const reading = readContracts(edited)
  if (reading.ok) return contractOf(reading.model)
  const problems = reading.problems.map(({ file, pointer, reason }) => `${file}#${pointer} ${reason}`)
  throw new Error(`The edit leaves no contract:\n${problems.join('\n')}`)
}

/** As contracts/baseline would keep them, and read back; released as 1.1.0 here, whatever they are by now. */
export const contractNow: Contract = { ...thaw(freeze(contractAfter(() => {}))), version: '1.1.0' }

export function changesOf(contract: Contract): Change[] {
  return compareContracts(contractNow, contract)
}

/** Whether the contract may go out as this version. */
export function passesAs(version: string, contract: Contract): boolean {
  return judge(contractNow, { ...contract, version }).ok
}
