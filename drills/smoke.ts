// `npm run smoke`: the main job, on real input. Starts the whole system on free ports; two SDK clients register, play both games to their
// ends, and read over REST what they were told over the socket.
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startSystem } from '../deploy/local/system.ts'
import {
  type Client,
  createClient,
  type GameName,
  type GameStats,
  type MatchEnding,
} from '../generated/client/index.ts'
import { type Bot, connectFourBot, lightcyclesBot } from './bots.ts'

const usage = `npm run smoke -- [--json]

Starts the whole system on free ports with data of its own, plays one match of each game between two clients of the SDK, checks the results
and the ratings over REST, and stops it all. Exits 0 only if all of it held.

  --json   the summary as JSON on standard output, and nothing else there; progress goes to standard error
  --help   this text
`
const matchTimeoutMs = 60_000
const recordTimeoutMs = 10_000
const bots: Record<PlayedGame, Bot> = { lightcycles: lightcyclesBot, 'connect-four': connectFourBot }

type PlayedGame = 'lightcycles' | 'connect-four'
type Step = { name: string; ok: boolean; ms: number; detail?: unknown; error?: string }

const { json } = readFlags()
const steps: Step[] = []
const report = (line: string): void => void process.stderr.write(`${line}\n`)

try {
  await run()
} catch {
  // The step that failed has told.
}
const passed = steps.every((step) => step.ok)
const totalMs = Math.round(steps.reduce((sum, { ms }) => sum + ms, 0))
if (json) process.stdout.write(`${JSON.stringify({ ok: passed, totalMs, steps }, undefined, 2)}\n`)
else process.stdout.write(passed ? `\nAll of it held, in ${totalMs} ms.\n` : '\nIt did not hold.\n')
process.exit(passed ? 0 : 1)

async function run(): Promise<void> {
  await using cleanup = new AsyncDisposableStack()
  const directory = await mkdtemp(join(tmpdir(), 'matchwire-smoke-'))
  cleanup.defer(() => rm(directory, { recursive: true, force: true }))
  const giveUp = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => giveUp.abort(new Error(signal)))

  const system = await step('start the system', async () => {
    const started = await startSystem({
      directory,
      templateDirectory: resolve('.data', 'template'),
      durable: false,
      ports: 'free',
      env: { ...process.env, REDIS_URL: undefined, DATABASE_URL: undefined },
      report,
      signal: giveUp.signal,
    })
    return cleanup.use(started)
  })
  const apiUrl = system.apiUrls[0] ?? ''
  const clients = [createClient({ apiUrl }), createClient({ apiUrl, encoding: 'json' })] as const
  cleanup.defer(() => clients.forEach((client) => client.close()))

  const accounts = await step('register two players', () =>
    Promise.all(
      clients.map((client) =>
        client.register({ name: randomName(), password: randomBytes(12).toString('hex') }),
      ),
    ),
  )
  await step('open two sessions', async () => {
    await Promise.all(clients.map((client) => client.connect()))
  })
  for (const game of ['lightcycles', 'connect-four'] as const) {
    const { matchId, ending } = await step(
      `play ${game} to its end`,
      () => play(clients, game),
      ({ ending }) => ({
        reason: ending.reason,
        lastTick: ending.lastTick,
        placements: ending.seats.map(({ placement }) => placement),
      }),
    )
    await step(`read the result of ${game}`, async () => {
      for (const client of clients) {
        const match = await client.rest.readMatch({ params: { matchId } })
        strictEqual(match.state, 'ended')
        deepStrictEqual(match.ending, ending, 'REST and the socket tell the same ending')
      }
    })
    const readRatings = async () => {
      const stats = await Promise.all(
        accounts.map(({ playerId }) => recordedStats(clients[0], playerId, game)),
      )
      for (const [seat, { matches, wins, draws, losses }] of stats.entries()) {
        deepStrictEqual({ seat, matches, decided: wins + draws + losses }, { seat, matches: 1, decided: 1 })
      }
      const decisive = ending.seats.some(({ placement }) => placement !== 1)
      if (decisive) {
        const { entries } = await clients[0].rest.readLeaderboard({ params: { game } })
        const winner = ending.seats.find(({ placement }) => placement === 1)?.playerId
        strictEqual(entries[0]?.playerId, winner, 'the winner leads')
        strictEqual(stats.filter(({ wins }) => wins === 1).length, 1)
      }
      return stats.map(({ rating }) => rating)
    }
    await step(`read the ratings of ${game}`, readRatings, (ratings) => ({ ratings }))
  }
  await step('read the history', async () => {
    const { matches } = await clients[0].rest.listMyMatches()
    strictEqual(matches.length, 2)
  })
  await step('stop the system', async () => {
    for (const client of clients) client.close()
    await system[Symbol.asyncDispose]()
  })
}

/** Does one step of the run, times it, and tells. */
async function step<T>(name: string, work: () => Promise<T>, detailOf?: (result: T) => unknown): Promise<T> {
  const began = performance.now()
  const done = (outcome: Omit<Step, 'name' | 'ms'>): void => {
    const ms = Math.round(performance.now() - began)
    steps.push({ name, ms, ...outcome })
    report(
      `${outcome.ok ? 'ok  ' : 'FAIL'} ${name} (${ms} ms)${outcome.error ? `\n     ${outcome.error}` : ''}`,
    )
  }
  try {
    const result = await work()
    done(detailOf ? { ok: true, detail: detailOf(result) } : { ok: true })
    return result
  } catch (error) {
    done({ ok: false, error: error instanceof Error ? error.message : String(error) })
    throw error
  }
}

async function play(
  clients: readonly [Client, Client],
  game: PlayedGame,
): Promise<{ matchId: string; ending: MatchEnding }> {
  const signal = AbortSignal.timeout(matchTimeoutMs)
  const matches = await Promise.all(
    clients.map((client) => client.play<GameName>({ game, seats: 2, signal })),
  )
  const [first, second] = await Promise.race([
    Promise.all(matches.map((match, index) => bots[game](clients[index] as Client, match))),
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))),
  ])
  ok(first)
  deepStrictEqual(second, first, 'both players are told the same ending')
  strictEqual(first.reason, 'completed')
  return { matchId: matches[0]?.matchId ?? '', ending: first }
}

/** A player's statistics in a game, once the worker has recorded the match. */
async function recordedStats(client: Client, playerId: string, game: PlayedGame): Promise<GameStats> {
  const deadline = performance.now() + recordTimeoutMs
  for (;;) {
    const { games } = await client.rest.readPlayerStats({ params: { playerId } })
    const stats = games.find((each) => each.game === game)
    if (stats) return stats
    if (performance.now() > deadline)
      throw new Error(`The match was not recorded within ${recordTimeoutMs} ms.`)
    await delay(50)
  }
}

function randomName(): string {
  return `Smoke ${randomBytes(4).toString('hex')}`
}

function readFlags(): { json: boolean } {
  try {
    const { values } = parseArgs({
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    })
    if (values.help) {
      process.stdout.write(usage)
      process.exit(0)
    }
    return { json: values.json }
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}`)
    process.exit(2)
  }
}
