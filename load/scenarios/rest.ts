// Requests over REST, one operation after the other: how long they take, and where the time goes. From rung to rung a request does more, so
// that what it costs beyond the rung before is what that layer costs.
import { execFile } from 'node:child_process'
import { argon2Sync, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { createClient } from '../../generated/client/index.ts'
import { readProcess } from '../processes.ts'
import { count, ms, round, type Headline, type Options, type Outcome, type Theatre } from '../scenario.ts'
import { startSystemUnderLoad, type SystemUnderLoad } from '../system.ts'

const run = promisify(execFile)
const autocannon = join(import.meta.dirname, '..', '..', 'node_modules', 'autocannon', 'autocannon.js')
const warmUpSeconds = 2
const ratedWithinMs = 10_000

interface Rung {
  name: string
  /** What this request has that the one before has not. */
  layer: string
  url: string
  headers?: Record<string, string>
  body?: object
}

interface Answered {
  latency: { p50: number; p99: number; p99_9: number }
  requests: { total: number }
  duration: number
  errors: number
  timeouts: number
  non2xx: number
}

export async function rest(options: Options, { signal, say }: Theatre): Promise<Outcome> {
  const { gateways, shards, profileDirectory } = options
  say('starting a system')
  await using system = await startSystemUnderLoad({ shape: { gateways, shards }, profileDirectory, signal })
  const rungs = await prepare(system)
  const problems: string[] = []
  const headlines: Headline[] = []
  const figures: Record<string, unknown>[] = []
  for (const rung of rungs) {
    await fire(rung, options.players, warmUpSeconds, signal)
    const before = cpuOf(system)
    const answered = await fire(rung, options.players, options.seconds, signal)
    const after = cpuOf(system)
    const { total } = answered.requests
    const microseconds = Object.fromEntries(
      Object.entries(after).map(([name, cpuMs]) => [
        name,
        round((1_000 * (cpuMs - (before[name] ?? 0))) / Math.max(1, total), 1),
      ]),
    )
    const failed = answered.errors + answered.timeouts + answered.non2xx
    if (failed > 0 || total === 0) problems.push(`${rung.name}: ${failed} of ${total} requests failed.`)
    const perSecond = total / answered.duration
    const { p50, p99, p99_9 } = answered.latency
    figures.push({
      ...{ name: rung.name, layer: rung.layer, requestsPerSecond: round(perSecond, 1) },
      ...{ latencyMs: { p50, p99, p999: p99_9 }, cpuMicroseconds: microseconds, failed },
    })
    const cpu = Object.values(microseconds).reduce((sum, each) => sum + each, 0)
    headlines.push({
      value: ms(p99),
      label: `${rung.name} (${rung.layer}), for 99 of 100; ${count(perSecond)} a second, ${count(cpu)} µs of CPU each`,
    })
    say(`${rung.name}: p99 ${ms(p99)}, ${count(perSecond)}/s`)
  }
  const hashMs = timeHash()
  headlines.push({
    value: ms(hashMs),
    label: 'of a core for one password hash by itself, as sign-in computes it',
  })
  return { problems, headlines, figures: { operations: figures, passwordHashMs: round(hashMs) }, seconds: [] }
}

/** An account, a match that is over and counted, and the requests that ask for them. */
async function prepare({ apiUrl, opsUrls }: SystemUnderLoad): Promise<Rung[]> {
  const [player, opponent] = [createClient({ apiUrl }), createClient({ apiUrl })]
  const password = randomBytes(16).toString('hex')
  const { account, tokens } = await player.rest.registerAccount({ body: { name: 'Under load', password } })
  const { name } = await player.signIn({ name: account.name, password })
  await opponent.createGuest()
  const game = { game: 'connect-four', seats: 2 } as const
  const [match, other] = await Promise.all([player.play(game), opponent.play(game)])
  await other.forfeit()
  await match.ended
  for (const client of [player, opponent]) client.close()
  const leaderboard = `${apiUrl}/v1/leaderboards/connect-four`
  const deadline = performance.now() + ratedWithinMs
  while (!(await (await fetch(leaderboard)).text()).includes(name)) {
    if (performance.now() > deadline) throw new Error('The match was not rated.')
    await delay(50)
  }
  const headers = { authorization: `Bearer ${tokens.accessToken}` }
  return [
    { name: 'GET /livez', layer: 'HTTP alone, on the port for operators', url: `${opsUrls['api-1']}/livez` },
    { name: 'GET /v1/games', layer: 'the framework, validation and headers', url: `${apiUrl}/v1/games` },
    { name: 'GET /v1/me', layer: 'the access token and one row by its key', url: `${apiUrl}/v1/me`, headers },
    {
      ...{ name: 'GET /v1/matches/{matchId}', layer: 'the access token and a match that is over', headers },
      url: `${apiUrl}/v1/matches/${match.matchId}`,
    },
    { name: 'GET /v1/leaderboards/{game}', layer: 'a page of a leaderboard, no token', url: leaderboard },
    {
      ...{ name: 'POST /v1/auth/sign-in', layer: 'limits, the account, the password hash and two tokens' },
      ...{ url: `${apiUrl}/v1/auth/sign-in`, body: { name, password } },
    },
  ]
}

/** In a process of its own, which keeps so many requests on their way at a time. */
async function fire(
  { url, headers = {}, body }: Rung,
  connections: number,
  seconds: number,
  signal: AbortSignal,
): Promise<Answered> {
  const named = Object.entries({ ...headers, ...(body && { 'content-type': 'application/json' }) })
  const args = [
    ...['--json', '--no-progress', '--connections', String(connections), '--duration', String(seconds)],
    ...named.flatMap(([name, value]) => ['--headers', `${name}=${value}`]),
    ...(body ? ['--method', 'POST', '--body', JSON.stringify(body)] : []),
    url,
  ]
  const { stdout } = await run(process.execPath, [autocannon, ...args], { signal, maxBuffer: 2 ** 24 })
  return JSON.parse(stdout) as Answered
}

/** Of those that have a part in a request. */
function cpuOf({ processes }: SystemUnderLoad): Record<string, number> {
  const concerned = processes.filter(({ name }) => ['api-1', 'redis', 'mariadb'].includes(name))
  return Object.fromEntries(concerned.map(({ name, pid }) => [name, readProcess(pid)?.cpuMs ?? 0]))
}

/** argon2id with the api's defaults. */
function timeHash(): number {
  const [times, memoryKib, passes] = [10, 19_456, 2]
  const message = randomBytes(32)
  const began = performance.now()
  for (let time = 0; time < times; time++) {
    argon2Sync('argon2id', {
      ...{ message, nonce: randomBytes(16), parallelism: 1, tagLength: 32, memory: memoryKib, passes },
    })
  }
  return (performance.now() - began) / times
}
