// What the consumers count on, told by what they really do. `npm run pact:write` commits it to pacts/.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { privateDirectory } from '../helpers/processes.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { exchanges, tellExchange, tellings, tellTelling } from './consumer-messages.ts'
import { restInteractions, tellRest } from './consumer-rest.ts'
import { tellFinished } from './consumer-worker.ts'
import { pactsDirectory } from './parties.ts'

const writing = process.env['PACT_WRITE'] === '1'
const directory = writing ? pactsDirectory : privateDirectory()
if (writing) rmSync(directory, { recursive: true, force: true })
mkdirSync(directory, { recursive: true })

test.each(restInteractions)('the SDK over REST: $description', (interaction) =>
  tellRest(interaction, directory),
)

test.each(exchanges)('the SDK over the socket: $description', (exchange) => tellExchange(exchange, directory))

test.each(tellings)('the SDK is told: $description', (telling) => tellTelling(telling, directory))

test('the worker records a finished match', async () => {
  await tellFinished(directory, { redisUrl: await privateRedis(), databaseUrl: await privateDatabase() })
})

test('the committed pacts are what these tests say: `npm run pact:write` writes them', () => {
  const written = (from: string) =>
    readdirSync(from).map((file) => [file, JSON.parse(readFileSync(join(from, file), 'utf8')) as unknown])
  expect(written(directory)).toEqual(written(pactsDirectory))
})
