// A synthetic player, or rather two who play each other: through the public door and with nothing but the SDK, as the code of a game does.
import { deepStrictEqual, ok } from 'node:assert/strict'
import { setTimeout as delay } from 'node:timers/promises'
import {
  type Client,
  createClient,
  type Match,
  type MatchEnding,
  MatchwireError,
} from '../generated/client/index.ts'
import { type StepName, stepTimeoutsMs } from './steps.ts'

export type ProbeOptions = {
  apiUrl: string
  /** How many play each other: 2 to 8. */
  seats: number
  /** Gives up the run. */
  signal?: AbortSignal
}

export type Step = { name: StepName; ok: boolean; ms: number; error?: string; code?: string }

export type ProbeRun = {
  ok: boolean
  atMs: number
  ms: number
  matchId?: string
  /** Matches with somebody else in them, who waited for opponents just then: it resigned those, and looked again. */
  strangersMet: number
  steps: Step[]
}

type Player = { client: Client; playerId: string }
type Cycles = Match<'lightcycles'>

const game = 'lightcycles'
const inputs = 4
/** An input that takes longer, or what is asked for again in this time. */
const inputTimeoutMs = 1_000
const recordPollMs = 200
const overCodes: readonly string[] = ['seat_out', 'match_ended', 'not_attached']
const headings = ['up', 'right', 'down', 'left'] as const

/** Plays one match from sign-in to record. Never throws: what failed is told by its step. */
export async function probe({ apiUrl, seats, signal }: ProbeOptions): Promise<ProbeRun> {
  const began = performance.now()
  const run: ProbeRun = { ok: false, atMs: Date.now(), ms: 0, strangersMet: 0, steps: [] }
  const step = <T>(name: StepName, work: (signal: AbortSignal) => Promise<T>): Promise<T> =>
    takeStep(run, name, work, signal)
  const clients = Array.from({ length: seats }, (_, seat) =>
    createClient({ apiUrl, encoding: seat % 2 ? 'json' : 'binary', name: 'matchwire-probe/1' }),
  )
  try {
    const players = await step('sign_in', () => Promise.all(clients.map(signIn)))
    try {
      await step('connect', () => Promise.all(clients.map((client) => client.connect())))
      const matches = await step('start', (signal) => findEachOther(run, players, signal))
      await step('play', () => Promise.all(matches.map(playSome)))
      const ending = await step('end', () => resign(matches))
      await step('record', (signal) => readRecord(clients, ending, signal))
    } finally {
      await step('leave', () => leave(clients))
    }
    run.ok = run.steps.every(({ ok }) => ok)
  } catch {
    // The step that failed has told.
  } finally {
    for (const client of clients) client.close()
  }
  run.ms = Math.round(performance.now() - began)
  return run

  async function resign(matches: readonly Cycles[]): Promise<MatchEnding & { matchId: string }> {
    const [first] = matches
    // As long as two are left they play on. Where the path is slow somebody may have crashed meanwhile: that is play, too.
    await Promise.all(matches.slice(1).map((match) => match.forfeit().catch(unlessOver)))
    const [ending, ...others] = await Promise.all(matches.map((match) => match.ended))
    if (!first || !ending) throw new Error('There is no match.')
    for (const other of others) deepStrictEqual(other, ending, 'Players were told different endings.')
    ok(['forfeit', 'completed'].includes(ending.reason), `The match ended as ${ending.reason}.`)
    return { ...ending, matchId: first.matchId }
  }
}

/** Does a step within its time, and tells. */
async function takeStep<T>(
  run: ProbeRun,
  name: StepName,
  work: (signal: AbortSignal) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const began = performance.now()
  const late = AbortSignal.timeout(stepTimeoutsMs[name])
  const given = AbortSignal.any([late, ...(signal ? [signal] : [])])
  const done = (outcome: Omit<Step, 'name' | 'ms'>): void =>
    void run.steps.push({ name, ms: Math.round(performance.now() - began), ...outcome })
  const givenUp = new Promise<never>((_, reject) => {
    const giveUp = (): void =>
      reject(new Error(late.aborted ? `Not within ${stepTimeoutsMs[name]} ms.` : 'It was stopped.'))
    if (given.aborted) giveUp()
    else given.addEventListener('abort', giveUp, { once: true })
  })
  try {
    const result = await Promise.race([work(given), givenUp])
    done({ ok: true })
    return result
  } catch (cause) {
    const error = cause as Error
    const code = error instanceof MatchwireError ? { code: error.code } : {}
    done({ ok: false, error: explain(error), ...code })
    throw error
  }
}

async function signIn(client: Client): Promise<Player> {
  const { playerId } = await client.createGuest()
  return { client, playerId }
}

/** Nobody is to be kept waiting by it: whoever else is in a match gets the win, and it looks for its own again. */
async function findEachOther(
  run: ProbeRun,
  players: readonly Player[],
  signal: AbortSignal,
): Promise<Cycles[]> {
  const own = new Set(players.map(({ playerId }) => playerId))
  const find = async ({ client }: Player): Promise<Cycles> => {
    for (;;) {
      const match = await client.play({ game, seats: players.length, signal })
      await new Promise((resolve) => match.on('started', resolve))
      if (match.players.every(({ playerId }) => own.has(playerId))) return match
      run.strangersMet++
      await match.forfeit()
      await match.ended
    }
  }
  const matches = await Promise.all(players.map(find))
  const [first] = matches
  if (first) run.matchId = first.matchId
  return matches
}

/** Turns a few times, one way and back, and sees each turn in a state. */
async function playSome(match: Cycles): Promise<void> {
  // Before the first state nobody knows where he is heading.
  if (!match.snapshot) await new Promise((resolve) => match.on('snapshot', resolve))
  for (let turn = 0; turn < inputs; turn++) {
    const heading = match.snapshot?.state.cycles[match.seat]?.heading ?? 'up'
    const next = headings[(headings.indexOf(heading) + (turn % 2 ? 3 : 1)) % headings.length]
    const began = performance.now()
    const outcome = await match.submit({ heading: next ?? 'up' })
    if (!outcome.ok) return unlessOver(outcome.error)
    const ms = Math.round(performance.now() - began)
    if (ms > inputTimeoutMs) throw new Error(`An input took ${ms} ms.`)
  }
}

/** `fetch failed` says nothing; what it failed of is the cause of its cause. */
function explain(error: Error): string {
  let innermost = error
  while (innermost.cause instanceof Error) innermost = innermost.cause
  const { message, code = '' } = innermost as Error & { code?: string }
  const why = message || code
  return error.message.includes(why) ? error.message : `${error.message}: ${why}`
}

/** Who is out, or whose match has ended, has nothing more to say; anything else is a fault. */
function unlessOver(error: unknown): void {
  const isOver = error instanceof MatchwireError && overCodes.includes(error.code)
  if (!isOver) throw error
}

async function readRecord(
  clients: readonly Client[],
  { matchId, ...ending }: MatchEnding & { matchId: string },
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(
    clients.map(async (client) => {
      for (;;) {
        const { matches } = await client.rest.listMyMatches()
        const recorded = matches.find((match) => match.matchId === matchId)
        if (recorded) return deepStrictEqual(recorded.ending, ending, 'The record tells another ending.')
        await delay(recordPollMs, undefined, { signal })
      }
    }),
  )
}

/** Their matches stay, without their names. */
async function leave(clients: readonly Client[]): Promise<void> {
  await Promise.all(clients.map((client) => client.rest.deleteAccount()))
}
