// The real api, gateway and shard against every pact: those committed, or, with PACT_BROKER_BASE_URL, those of the broker, which hears what
// came of it.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startTransports } from '../parity/transports.ts'
import { brokerSource } from './broker.ts'
import { api, gateway, pactsDirectory, shard } from './parties.ts'
import { verify, type Source } from './verify.ts'

const transports = await startTransports()

test.each([api, gateway, shard])(
  '%s keeps its pacts',
  async (provider) => {
    await verify(provider, transports, brokerSource(process.env) ?? committed(provider))
  },
  60_000,
)

function committed(provider: string): Source {
  const files = readdirSync(pactsDirectory).filter((file) => file.endsWith(`-${provider}.json`))
  expect(files).not.toEqual([])
  return { pactUrls: files.map((file) => join(pactsDirectory, file)) }
}
