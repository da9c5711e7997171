// Every pact against the documents, without a server: a consumer may not count on what the contract does not say.
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as comparator from '@pactflow/openapi-pact-comparator'
import { expect, test } from 'vitest'
import { dereference, loadDocuments, type Json } from '../../codegen/load.ts'
import { pactsDirectory } from './parties.ts'

/** Its declarations do not resolve under Node's rules. */
const { Comparator } = comparator as unknown as {
  Comparator: new (documents: { oas?: Json; asyncapi?: Json }) => {
    compare(pact: Pact): AsyncIterable<Result>
  }
}
type Result = {
  type: 'error' | 'warning' | 'info'
  message: string
  mockDetails?: { location: string }
}
type Pact = { interactions: { description: string; [part: string]: unknown }[] }

const root = join(import.meta.dirname, '..', '..')
const files = globSync(['contracts/*.yaml', 'contracts/{schemas,games}/*.yaml'], { cwd: root })
const documents = loadDocuments(
  new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')])),
  () => {},
)
const bundled = (name: string) => {
  const file = `contracts/${name}.yaml`
  return dereference(documents, { file, pointer: '', node: documents.roots.get(file)! })
}
const documentsOf: Record<string, () => { oas?: Json; asyncapi?: Json }> = {
  'matchwire-client-matchwire-api.json': () => ({ oas: bundled('api.openapi') }),
  'matchwire-client-matchwire-gateway.json': () => ({ asyncapi: bundled('ws.asyncapi') }),
  'matchwire-worker-matchwire-shard.json': () => ({ asyncapi: bundled('events.asyncapi') }),
}

test('every pact has its document', () => {
  expect(readdirSync(pactsDirectory).toSorted()).toEqual(Object.keys(documentsOf).toSorted())
})

test.each(Object.keys(documentsOf))('%s counts on nothing but its contract', async (file) => {
  expect(await problemsOf(file)).toEqual([])
})

test.each([
  ['matchwire-client-matchwire-api.json', 'a request for the games', '"seatsMin"', '"seatsLeast"'],
  ['matchwire-client-matchwire-gateway.json', 'the answer to a ping', '"serverTimeMs"', '"serverTime"'],
  ['matchwire-client-matchwire-gateway.json', 'match.seat', '"rejoinWithinMs"', '"rejoinWithin"'],
  ['matchwire-worker-matchwire-shard.json', 'match.finished', '"endedAtMs"', '"endedAt"'],
])(
  '%s is refused where %s counts on a field that the contract has not',
  async (file, description, field, other) => {
    const problems = await problemsOf(file, (pact) => ({
      ...pact,
      interactions: pact.interactions.map((interaction) =>
        interaction.description === description
          ? (JSON.parse(JSON.stringify(interaction).replaceAll(field, other)) as Pact['interactions'][number])
          : interaction,
      ),
    }))
    const index = read(file).interactions.findIndex((one) => one.description === description)
    expect(problems.join()).toContain(`[root].interactions[${index}]`)
  },
)

async function problemsOf(file: string, edit: (pact: Pact) => Pact = (pact) => pact): Promise<string[]> {
  const pact = edit(read(file))
  const problems: string[] = []
  for await (const result of new Comparator(documentsOf[file]!()).compare(pact))
    if (result.type === 'error') problems.push(`${result.mockDetails?.location}: ${result.message}`)
  return problems
}

function read(file: string): Pact {
  return JSON.parse(readFileSync(join(pactsDirectory, file), 'utf8')) as Pact
}
