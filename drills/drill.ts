// What every drill does, whatever the fault: real matches are played through it, and everything that was seen is kept.
import { setTimeout as delay } from 'node:timers/promises'
import type { Notified } from '../deploy/local/alert-receiver.ts'
import type { Role } from '../deploy/local/role-process.ts'
import type { Arena, Sighting, Way } from './arena.ts'
import { liveMatches, readCensus, staleEntries, type Census } from './census.ts'
import { matchesAt, type MatchRecord } from './check.ts'
import { readEffects, type Effects } from './effects.ts'
import { History, nowMs, type Seen } from './history.ts'
import { readLevels, type Level } from './levels.ts'
import { gatherCrowd, type Crowd, type Player } from './players.ts'
import { readRecords, whenRecorded } from './records.ts'
import { Requests, type Requested } from './requests.ts'
import { welcomeVisitors, type Visit } from './visitors.ts'

export interface Drill {
  readonly name: string
  /** What is done, in one line. */
  readonly summary: string
  /** One of these is the process that the fault befalls. */
  readonly victim?: Role
  /** This way is the one that it befalls. */
  readonly proxied?: Way
  readonly env?: Readonly<Record<string, string>>
  /** How long it lasts where nobody says; absent: it is a single blow, or takes what it takes. */
  readonly lastsMs?: number
  readonly alerts: ExpectedAlerts
  /** The SLOs that it must leave alone: those of players who have no part in it, by their names in ops/slo.yaml. */
  readonly holds: readonly string[]
  /** How the fault may end matches, void. */
  readonly endsAs: readonly string[]
  /** Whether the victim holds a lease in the end. */
  readonly victimComesBack: boolean
  /** Does it, and resolves once it is over: at once where it is a single blow. */
  inflict(arena: Arena, lastsMs: number): Promise<Fault>
  judge(evidence: Evidence): Judgement
}

/** By name. Tickets may be raised by anything. */
export interface ExpectedAlerts {
  /** All of them must come, the one that tells most first: until that one it took to be alerted. */
  readonly fires: readonly string[]
  /** Pages for what follows from the same fault, which may come before the cause is known, or after it is gone. No other may come. */
  readonly mayPage?: readonly string[]
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
  readonly requests: readonly Requested[]
  readonly visits: readonly Visit[]
  readonly effects: Effects
  /** When every match of which a player knew the end before the fault was over was in MariaDB; undefined: not in time. */
  readonly recordedAtMs: number | undefined
  /** What Alertmanager told, and how the SLOs stood in the end; undefined: nothing was observed. */
  readonly observed: { readonly alerts: readonly Notified[]; readonly levels: readonly Level[] } | undefined
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
  /** How long the fault lasts, in the place of the drill's own time. */
  lastsMs: number | undefined
  /** How long play goes on after the fault is over. */
  afterMs: number
  report: (line: string) => void
  signal: AbortSignal
}

/** Players who are matched again and again, so that the time until a new match starts shows at any moment. */
const newcomers = 12
const runningWithinMs = 30_000
const warmUpMs = 1_000
/** The shortest window of the rules, and a look more: before it nothing is known of how things are when all is well. */
const observedWarmUpMs = 6_000
/** Of the matches, on the shard that is about to be lost. */
const busyShare = 0.4
const busyWithinMs = 10_000
/** From the fault. */
const alertWithinMs = 45_000
/** By then nothing may be left that points to the dead. */
const staleAfterMs = 5_000
/** Longer than the window in which seats must be attached. */
const doneWithinMs = 12_000
const pollMs = 20

export async function runDrill(arena: Arena, drill: Drill, options: RunOptions): Promise<Evidence> {
  const { matches, lastsMs = drill.lastsMs ?? 0, afterMs, report, signal } = options
  const { observing, alerts } = arena
  await using stack = new AsyncDisposableStack()
  const history = new History()
  const requests = new Requests()
  const crowd = await gatherCrowd({ apiUrl: arena.apiUrl, history, requests, matches, newcomers })
  stack.defer(() => crowd.close())
  report(`${matches} matches of ${crowd.regulars.length} players begin`)
  await until(runningWithinMs, signal, () => everyonePlays(crowd, history))
  crowd.bringNewcomers()
  const visitors = welcomeVisitors({ apiUrl: arena.apiUrl, requests })
  stack.defer(() => visitors.leave())
  await observing?.whenScraped()
  await delay(observing ? observedWarmUpMs : warmUpMs, undefined, { signal })

  // Whose loss it is must have something to lose; new matches go to either shard.
  const busy = async () => matchesOf(await readCensus(arena.redis), arena.victim?.name) >= matches * busyShare
  if (drill.victim === 'shard') await until(busyWithinMs, signal, busy)
  const before = await readCensus(arena.redis)
  report(drill.summary + (lastsMs > 0 ? `, for ${lastsMs / 1_000} s` : ''))
  const fault = await unlessStopped(signal, drill.inflict(arena, lastsMs))
  const ended = history.entries.flatMap((seen) => (seen.what === 'ended' ? seen.matchId : []))
  const recorded = whenRecorded(arena.databaseUrl, ended)
  // It is asked for below, unless something else fails before.
  recorded.catch(() => {})
  const sinceOverMs = (ms: number) => delay(Math.max(0, fault.overAtMs + ms - nowMs()), undefined, { signal })
  await sinceOverMs(staleAfterMs)
  const stale = staleEntries(await readCensus(arena.redis))
  await sinceOverMs(afterMs)
  const { fires } = drill.alerts
  const isAlerted = () => fires.every((name) => alerts.some(({ labels }) => labels['alertname'] === name))
  if (observing) await until(fault.atMs + alertWithinMs - nowMs(), signal, isAlerted)
  const levels = observing && (await readLevels(observing.prometheusUrl))

  report('the players wrap up')
  const wrappedUpAtMs = nowMs()
  crowd.wrapUp()
  const left = visitors.leave()
  let after = await readCensus(arena.redis)
  await until(doneWithinMs, signal, async () => {
    after = await readCensus(arena.redis)
    return liveMatches(after).length === 0 && matchesAt(history.entries, nowMs()).size === 0
  })
  report('comparing what players, Redis, REST and MariaDB tell')
  await left
  const records = await readRecords(arena, readersOf(history, crowd.players))
  const { visits } = visitors
  return {
    ...{ requests: requests.entries, visits, effects: await readEffects(arena.databaseUrl) },
    ...{ recordedAtMs: await recorded, observed: levels && { alerts, levels } },
    ...{ history: history.entries, players: crowd.players.length, fault, before, after, records },
    wrappedUpAtMs,
    ...{ victim: arena.victim, sightings: arena.sightings, stale: [...stale, ...staleEntries(after)] },
  }
}

function matchesOf({ shardNames, shardMatches }: Census, name: string | undefined): number {
  const incarnation = Object.keys(shardNames).find((each) => shardNames[each] === name)
  return shardMatches[incarnation ?? '']?.length ?? 0
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

/** A fault that is being inflicted goes on for a while; whoever stops the drill does not wait for it. */
async function unlessStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted()
  const { promise: stopped, reject } = Promise.withResolvers<never>()
  const stop = (): void => reject(signal.reason as Error)
  signal.addEventListener('abort', stop)
  try {
    return await Promise.race([work, stopped])
  } finally {
    signal.removeEventListener('abort', stop)
  }
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
