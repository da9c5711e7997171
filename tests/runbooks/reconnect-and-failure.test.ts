// The commands of the runbook, run on a real system in the situations that they are for.
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { isPortFree } from '../../deploy/local/ports.ts'
import { startSystem, type System } from '../../deploy/local/system.ts'
import { createClient, type Client, type Match } from '../../generated/client/index.ts'
import { keys } from '../../platform/redis/keys.ts'
import { privateDirectory } from '../helpers/processes.ts'
import { alertRunbooks, missingLine, readRunbook, runInShell } from './runbook.ts'

const { commands } = readRunbook('runbooks/v1.1.0-reconnect-and-failure.md')
const shell = commands.filter(({ situation }) => situation === 'shell')
const packages = new Map([
  ['redis-cli', 'redis-tools'],
  ['curl', 'curl'],
  ['mariadb', 'mariadb-client'],
  ['ss', 'iproute2'],
])
const missing = () =>
  [...packages].filter(([tool]) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0)
if (missing().length > 0 && process.getuid?.() === 0) {
  spawnSync('sh', ['deploy/local/install-servers.sh', ...missing().map(([, name]) => name)])
}
const lacking = missing().map(([tool]) => tool)
if (lacking.length > 0 && process.env['CI']) throw new Error(`Install ${lacking.join(', ')}.`)

const leaseMs = 1_500
const patience = { timeout: 20_000, interval: 50 }
const tried = new Set(['shell'])
/** What the caller has set is not what is tried. */
const unset = { REDIS_URL: '', API_URL: '', OPS: '', DATABASE_PORT: '' }

describe.skipIf(lacking.length > 0)('the commands of the runbook', { timeout: 60_000 }, () => {
  const directory = privateDirectory()
  const clients: Client[] = []
  let system: System
  let redis: Redis
  let env: Record<string, string>

  beforeAll(async () => {
    system = await startSystem({
      ...{ directory, templateDirectory: inject('templateDirectory'), durable: false },
      ports: { first: await freeRow(9) },
      env: {
        ...{ ...process.env, REDIS_URL: '', DATABASE_URL: '' },
        ...{ LEASE_MS: String(leaseMs), LEASE_RENEW_MS: '300' },
        ...{ SHARD_DRAIN_MS: '0', GATEWAY_DRAIN_MS: '1000' },
      },
      report: () => {},
      signal: new AbortController().signal,
    })
    redis = new Redis(system.redisUrl)
    redis.on('error', () => {})
    env = { DATA: directory, ...unset }
    await vi.waitFor(async () => expect(await health()).not.toMatch(/ (000|503)/), patience)
  }, 60_000)
  afterAll(async () => {
    for (const client of clients) client.close()
    redis?.disconnect()
    await system?.[Symbol.asyncDispose]()
  })

  test('show a system that is well', async () => {
    const match = await play()
    await match.forfeit()
    await match.ended
    const waiting = await guest()
    await waiting.rest.joinMatchmaking({ body: { game: 'connect-four', seats: 2 } })
    await allRecorded()
    const situations = [
      'triage',
      'readiness',
      'placing',
      'results',
      'redis',
      'storm',
      'slow',
      'rules',
      'orphans',
    ]
    await tryAll(situations, { MATCH: match.matchId })
    await waiting.rest.leaveMatchmaking()
  })

  test('of alerts show how it looks where all is well', async () => {
    const ofAlerts = alertRunbooks.flatMap((path) => readRunbook(path).commands)
    const runs = await runInShell([...shell, ...ofAlerts], env)
    for (const run of runs) {
      const { command, exitStatus } = run
      const came = { about: command.situation, exitStatus, missing: missingLine(run) }
      expect(came, run.output).toEqual({ about: command.situation, exitStatus: 0, missing: undefined })
    }
  })

  test('end a match, and show dead letters', async () => {
    const match = await play()
    const operator = { OPERATOR: 'Night Shift', OPERATOR_PASSWORD: 'a password for the night' }
    const { OPERATOR: name, OPERATOR_PASSWORD: password } = operator
    await createClient({ apiUrl: system.apiUrls[0] ?? '' }).register({ name, password })
    await tryAll(['operator'], { ...operator, MATCH: match.matchId })
    expect(await match.ended).toMatchObject({ reason: 'operator', counted: false })

    await redis.xadd(keys.finishedMatches(), '*', 'event', '{"of":"another version"}')
    await vi.waitFor(async () => expect(await logs('an event is a dead letter')).not.toBe(''), patience)
    await tryAll(['dead-letter'])
  })

  test('free a player whose match belongs to nobody', async () => {
    const matchId = randomUUID()
    const playerIds = [randomUUID(), randomUUID()]
    const seats = playerIds.map((playerId, seat) => ({ playerId, name: `Left behind ${seat}` }))
    await redis.hset(keys.match(matchId), {
      ...{ game: 'connect-four', seed: 7, createdAtMs: 1, startedAtMs: 2, state: 'running', shard: 4711 },
      ...{ seats: JSON.stringify(seats), playerIds: JSON.stringify(playerIds) },
    })
    for (const id of playerIds) await redis.hset(keys.player(id), { matchId, request: 'connect-four:2' })
    const [run] = await tryAll(['orphans'])
    expect(run?.output).toBe(`mw:match:${matchId}\trunning\t4711`)

    await tryAll(['stuck', 'stuck-orphan'], { PLAYER: playerIds[0] ?? '' })
    expect(await redis.exists(...playerIds.map((id) => keys.player(id)))).toBe(0)
  })

  test('roll every process', async () => {
    await Promise.all(['roll-gateway', 'roll-shard', 'roll-others'].map((situation) => tryAll([situation])))
  })

  test('show what was lost with a shard and a gateway', async () => {
    const names = ['shard-2', 'gateway-2']
    const lost = await Promise.all(names.map(incarnationOf))
    for (const { name, child } of system.processes) if (names.includes(name)) child.process.kill('SIGKILL')
    await vi.waitFor(async () => {
      const reaped = await logs('reaped')
      for (const incarnation of lost) expect(reaped).toContain(`"incarnation":${incarnation},`)
      expect(await health()).not.toMatch(/ (000|503)/)
    }, patience)
    await tryAll(['shard-lost', 'gateway-lost'])
  })

  test('show that Redis was away for longer than the lease', async () => {
    const match = await play()
    const server = await redisPid()
    process.kill(server, 'SIGSTOP')
    await delay(1.5 * leaseMs) // how long it is away is what this is about
    process.kill(server, 'SIGCONT')
    expect(await match.ended).toMatchObject({ reason: 'coordinator_lost', decidedBy: 'gateway' })
    await allRecorded()
    await tryAll(['redis-lost', 'shard-fenced'])
  })

  test('show that Redis was emptied', async () => {
    const match = await play()
    await redis.flushall()
    expect(await match.ended).toMatchObject({ reason: 'coordinator_lost', decidedBy: 'shard' })
    await allRecorded()
    await tryAll(['redis-emptied'])
  })

  test('are all tried here', () => {
    expect(new Set(commands.map(({ situation }) => situation))).toEqual(tried)
  })

  /** Runs what the runbook has for these situations in one shell; it must exit with 0 and print what stands below it. */
  async function tryAll(situations: readonly string[], more: Readonly<Record<string, string>> = {}) {
    for (const situation of situations) tried.add(situation)
    const tryThese = situations.flatMap((name) => commands.filter(({ situation }) => situation === name))
    const runs = (await runInShell([...shell, ...tryThese], { ...env, ...more })).slice(shell.length)
    for (const run of runs) {
      const { command, exitStatus, output } = run
      const missing = missingLine(run)
      expect({ exitStatus, missing }, `${command.code}\n${output}`).toEqual({
        exitStatus: 0,
        missing: undefined,
      })
    }
    return runs
  }

  /** What a function of the operator's shell prints. */
  async function ask(code: string): Promise<string> {
    const [, run] = await runInShell([...shell, { situation: '', code, prints: '' }], env)
    return run?.output ?? ''
  }
  const health = () => ask('health')
  const logs = (message: string) => ask(`logs '${message}' 100`)
  const incarnationOf = async (name: string) => (await ask(`registry | grep '^${name} '`)).split(' ')[1]
  const redisPid = async () => Number(await ask('pid redis'))

  async function guest(): Promise<Client> {
    const client = createClient({ apiUrl: system.apiUrls[0] ?? '' })
    clients.push(client)
    await client.createGuest()
    return client
  }

  /** A match that goes on until somebody ends it. */
  async function play(): Promise<Match<'connect-four'>> {
    const both = [await guest(), await guest()] as const
    const request = { game: 'connect-four', seats: 2 } as const
    const [match] = await Promise.all([both[0].play(request), both[1].play(request)])
    return match
  }

  /** Every result that Redis has is in MariaDB, too. */
  async function allRecorded(): Promise<void> {
    // What is recorded is deleted.
    await vi.waitFor(async () => expect(await redis.xlen(keys.finishedMatches())).toBe(0), patience)
  }
})

async function freeRow(length: number): Promise<number> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 10_000)
    const row = Array.from({ length }, (_, index) => isPortFree(first + index))
    if ((await Promise.all(row)).every(Boolean)) return first
  }
}
