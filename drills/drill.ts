// What every drill does, whatever the fault: real matches are played through it, and everything that was seen is kept.
import { setTimeout as delay } from 'node:timers/promises'
import type { Arena, Sighting } from './arena.ts'
import { liveMatches, readCensus, staleEntries, type Census } from './census.ts'
import { matchesAt, type MatchRecord } from './check.ts'
import { History, nowMs, type Seen } from './history.ts'
import { gatherCrowd, type Crowd, type Player } from './players.ts'
import { readRecords } from './records.ts'

export interface Drill {
  readonly name: string
  /** What is done, in one line. */
  readonly summary: string
  /** One of these is the process that the fault befalls. */
  readonly victim?: 'shard' | 'gateway'
  readonly env?: Readonly<Record<string, string>>
  /** How the fault may end matches, void. */
  readonly endsAs: readonly string[]
  /** Whether the victim holds a lease in the end. */
  readonly victimComesBack: boolean
  /** Does it, and resolves once it is over: at once where it is a single blow. */
  inflict(arena: Arena): Promise<Fault>
  judge(evidence: Evidence): Judgement
}

export interface Fault {
  atMs: number
  overAtMs: number
  /** Just before it was over, where what follows must change nothing of it. */
  census?: Census
  /** How a process that was asked to stop ended. */
  exit?: string | undefined
}

/** All that is known of a run. */
export interface Evidence {
  readonly history: readonly Seen[]
  readonly players: number
  readonly fault: Fault
  readonly victim: { name: string; urls: Readonly<Record<string, string>> } | undefined
  /** Just before the fault, and when all was over. */
  readonly before: Census
  readonly after: Census
  readonly records: ReadonlyMap<string, MatchRecord>
  readonly sightings: readonly Sighting[]
  /** When the players began to resign. */
  readonly wrappedUpAtMs: number
  /** Some seconds after the fault, and when all was over. */
  readonly stale: readonly string[]
}

export interface Judgement {
  detectedAtMs: number | undefined
  /** When each player whom the fault concerns was told of it; undefined: never. */
  toldAtMs: readonly (number | undefined)[]
  /** What did not hold of this drill's own promises. */
  problems: string[]
  /** More figures for the report. */
  figures?: Record<string, unknown>
}

export interface RunOptions {
  matches: number
  /** How long play goes on after the fault is over. */
  seconds: number
  report: (line: string) => void
  signal: AbortSignal
}

/** Players who are matched again and again, so that the time until a new match starts shows at any moment. */
const newcomers = 12
const runningWithinMs = 30_000
const warmUpMs = 1_000
/** By then nothing may be left that points to the dead. */
const staleAfterMs = 5_000
/** Longer than the window in which seats must be attached. */
const doneWithinMs = 12_000
const pollMs = 20

export async function runDrill(arena: Arena, drill: Drill, options: RunOptions): Promise<Evidence> {
  const { matches, seconds, report, signal } = options
  await using stack = new AsyncDisposableStack()
  const history = new History()
  const crowd = await gatherCrowd({ apiUrl: arena.apiUrl, history, matches, newcomers })
  stack.defer(() => crowd.close())
  report(`${matches} matches of ${crowd.regulars.length} players begin`)
  await until(runningWithinMs, signal, () => everyonePlays(crowd, history))
  crowd.bringNewcomers()
  await delay(warmUpMs, undefined, { signal })

  const before = await readCensus(arena.redis)
  report(drill.summary)
  const fault = await drill.inflict(arena)
  const sinceOverMs = (ms: number) => delay(Math.max(0, fault.overAtMs + ms - nowMs()), undefined, { signal })
  await sinceOverMs(staleAfterMs)
  const stale = staleEntries(await readCensus(arena.redis))
  await sinceOverMs(seconds * 1000)

  report('the players wrap up')
  const wrappedUpAtMs = nowMs()
  crowd.wrapUp()
  let after = await readCensus(arena.redis)
  await until(doneWithinMs, signal, async () => {
    after = await readCensus(arena.redis)
    return liveMatches(after).length === 0 && matchesAt(history.entries, nowMs()).size === 0
  })
  report('comparing what players, Redis, REST and MariaDB tell')
  const records = await readRecords(arena, readersOf(history, crowd.players))
  return {
    ...{ history: history.entries, players: crowd.players.length, fault, before, after, records },
    wrappedUpAtMs,
    ...{ victim: arena.victim, sightings: arena.sightings, stale: [...stale, ...staleEntries(after)] },
  }
}

function everyonePlays({ regulars }: Crowd, { entries }: History): boolean {
  const playing = new Set(entries.flatMap(({ what, player }) => (what === 'snapshot' ? player : [])))
  return regulars.every(({ id }) => playing.has(id))
}

/** Every match of which somebody heard more than that it was found, and one who did. */
function readersOf({ entries }: History, players: readonly Player[]): Map<string, Player> {
  const byId = new Map(players.map((player) => [player.id, player]))
  const readers = new Map<string, Player>()
  for (const seen of entries) {
    const player = byId.get(seen.player)
    if ((seen.what === 'attached' || seen.what === 'ended') && player) readers.set(seen.matchId, player)
  }
  return readers
}

/** What has not come about in time shows in the evidence. */
async function until(
  timeoutMs: number,
  signal: AbortSignal,
  condition: () => boolean | Promise<boolean>,
): Promise<void> {
  const deadlineMs = nowMs() + timeoutMs
  while (!(await condition()) && nowMs() < deadlineMs) await delay(pollMs, undefined, { signal })
}
