// The whole loop with the broker's real command line and the real verifier; the broker itself is a stand-in, which says so.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { startTransports } from '../parity/transports.ts'
import { brokerSource } from './broker.ts'
import { api, gateway, shard } from './parties.ts'
import { startStandInBroker } from './stand-in-broker.ts'
import { verify } from './verify.ts'

const broker = await startStandInBroker()
afterAll(() => broker[Symbol.asyncDispose]())
const good = await startTransports()
/** It answers with no game at all: its own contract allows that, the SDK's pact does not. */
const broken = await startTransports({
  handlers: { listGames: () => ({ status: 200, body: { games: [] } }) },
})
const providers = [api, gateway, shard]
const consumers = ['matchwire-worker', 'matchwire-client']

test('publish, verify, can-i-deploy and record-deployment lead a good version to production', async () => {
  const version = 'good'
  expect(await run('pact:publish', version)).toMatchObject({
    status: 0,
    output: expect.not.stringContaining('Warning') as string,
  })
  expect(broker.pacts.map(({ consumer, provider }) => [consumer, provider]).toSorted()).toEqual([
    ['matchwire-client', 'matchwire-api'],
    ['matchwire-client', 'matchwire-gateway'],
    ['matchwire-worker', 'matchwire-shard'],
  ])
  // A client cannot go where no provider is.
  expect((await run('pact:can-i-deploy', version, ['matchwire-client'])).status).toBe(1)

  for (const provider of providers) await verify(provider, good, sourceOf(version))
  expect(broker.verifications.map(({ success }) => success)).toEqual([true, true, true])
  for (const names of [providers, consumers]) {
    expect(await run('pact:can-i-deploy', version, names)).toMatchObject({ status: 0 })
    expect(await run('pact:record-deployment', version, names)).toMatchObject({ status: 0 })
  }
  expect(new Set(broker.deployed.values())).toEqual(new Set([version]))
  expect(broker.unanswered).toEqual([])
}, 60_000)

test('a provider that breaks a pact may not be deployed: pact:can-i-deploy exits with 1 and names it', async () => {
  const version = 'broken'
  await expect(verify(api, broken, sourceOf(version))).rejects.toThrow(/a request for the games/)
  expect(broker.verifications.at(-1)).toMatchObject({ providerVersion: version, success: false })
  const { status, output } = await run('pact:can-i-deploy', version, [api])
  expect(status).toBe(1)
  expect(output).toMatch(/matchwire-client .*matchwire-api .*broken .*false/)
}, 60_000)

test('a provider that was not verified may not be deployed either', async () => {
  expect((await run('pact:can-i-deploy', 'unverified', [api])).status).toBe(1)
})

test('without a broker the commands say what they need', async () => {
  const { status, output } = await run('pact:publish', 'good', [], '')
  expect(status).toBe(2)
  expect(output).toContain('PACT_BROKER_BASE_URL')
})

function sourceOf(version: string) {
  return brokerSource({ PACT_BROKER_BASE_URL: broker.url, PACT_VERSION: version, PACT_BRANCH: 'main' })!
}

/** As on a command line. The stand-in answers meanwhile, so this must not block. */
async function run(script: string, version: string, args: readonly string[] = [], brokerUrl = broker.url) {
  const env = { ...process.env, PACT_BROKER_BASE_URL: brokerUrl, PACT_VERSION: version, PACT_BRANCH: 'main' }
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { status: child.exitCode, output: out + err }
}
