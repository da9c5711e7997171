// From what was seen in a run to what is reported of it. Pure.
import type { Sighting } from './arena.ts'
import {
  compareEndings,
  findVoicesOfTheDead,
  newMatchTimes,
  quantiles,
  type MatchRecord,
  type Quantiles,
} from './check.ts'
import type { Drill, Evidence, Fault } from './drill.ts'
import { checkAccounts, checkRatings } from './effects.ts'
import { judgeAlerts, judgeLevels } from './observed.ts'
import { recordedWithinMs } from './records.ts'
import { endOf, failedSince } from './requests.ts'
import { timelineOf, type Moment } from './timeline.ts'

export interface Report {
  drill: string
  ok: boolean
  /** What did not hold, in words. */
  problems: string[]
  /** From the fault to the first sign that the system knew of it. */
  detectMs: number | null
  /** From the fault to the first alert that it should raise, as Alertmanager told it; null where it should raise none, or nothing was observed. */
  alertMs: number | null
  /** From the fault to each concerned player's being told. */
  toldMs: Quantiles | null
  /** From the end of the fault until every lease is held, every player is told, all is recorded, no request fails and a new match is placed. */
  recoverMs: number | null
  /** From the end of the fault until every match that had ended is in MariaDB. */
  recordedMs: number | null
  /** From the last player's asking to the last one's hearing of the match, for matches asked for before all was well again. */
  newMatchMs: Quantiles | null
  matches: number
  players: number
  disagreements: number
  staleEntries: number
  /** Players who were not told, and matches that ended as they should not have or are not known everywhere. */
  lost: number
  /** REST requests without an answer, or with one that says that the fault is ours, from the fault on. */
  requestsFailed: number
  requests: number
  /** Ends that a player was told of, accounts that were answered with 201, and counted results, that MariaDB does not have. */
  acknowledgedWritesLost: number
  /** Ends told twice, accounts made twice, and results that count twice. */
  effectsDoubled: number
  /** The alerts that were raised, each once. */
  alerts: string[]
  timeline: Moment[]
  /** How the matches ended, by reason. */
  endings: Record<string, number>
  /** More, by drill. */
  [figure: string]: unknown
}

const problemsShownMax = 20
/** A match may be placed for players who are about to leave. */
const wrapUpMs = 500
/** How matches end that are simply played. */
const playedOut = ['completed', 'forfeit']

export function assess(drill: Drill, evidence: Evidence): Report {
  const { history, fault, records, sightings, stale, players, requests, recordedAtMs } = evidence
  const { detectedAtMs, toldAtMs, problems: ownProblems, figures } = drill.judge(evidence)
  const { disagreements, lost, doubled } = compareEndings(history, records)
  const [accounts, ratings] = [
    checkAccounts(evidence.visits, evidence.effects),
    checkRatings(evidence.effects),
  ]
  const writesLost = [...lostEnds(evidence), ...accounts.lost, ...ratings.lost]
  const effectsDoubled = [...doubled, ...accounts.doubled, ...ratings.doubled]
  lost.push(...endedWrongly(drill, evidence))
  const untold = toldAtMs.filter((atMs) => atMs === undefined).length
  if (untold > 0) lost.push(`${untold} of ${toldAtMs.length} concerned players were never told`)
  if (toldAtMs.length === 0) lost.push('the fault concerned nobody: nothing was tried')

  const wholeAtMs = wholeSince(sightings, fault, expectedLeases(drill, evidence))
  const [firstMatch] = newMatchTimes(history, { fromMs: fault.overAtMs, toMs: Infinity })
  const failed = failedSince(requests, fault.atMs)
  const recoveredAtMs = Math.max(
    fault.overAtMs,
    wholeAtMs ?? NaN,
    firstMatch?.matchedAtMs ?? NaN,
    recordedAtMs ?? NaN,
    ...toldAtMs.map((atMs) => atMs ?? NaN),
    ...failed.map(endOf),
  )
  const alerted = judgeAlerts(drill, evidence)
  const meanwhile = { fromMs: fault.atMs, toMs: Math.max(fault.overAtMs, wholeAtMs ?? 0) }
  const problems = [
    ...ownProblems,
    ...disagreements,
    ...lost,
    ...writesLost.filter((problem) => !lost.includes(problem)),
    ...effectsDoubled,
    ...alerted.problems,
    ...judgeLevels(drill, evidence),
    ...(recordedAtMs === undefined
      ? [
          `not every match that ended before is recorded ${recordedWithinMs / 1_000} s after the fault is over`,
        ]
      : []),
    ...stale.map((entry) => `stale: ${entry}`),
    ...findVoicesOfTheDead(history),
    ...(wholeAtMs === undefined ? ['not every process that should holds a lease again'] : []),
    ...(firstMatch === undefined ? ['no new match was placed after the fault'] : []),
  ]
  return {
    drill: drill.name,
    ok: problems.length === 0,
    problems: shorten(problems),
    detectMs: round(detectedAtMs, fault.atMs),
    alertMs: round(alerted.atMs, fault.atMs),
    toldMs: quantiles(toldAtMs.flatMap((atMs) => (atMs === undefined ? [] : [atMs - fault.atMs]))),
    recoverMs: Number.isNaN(recoveredAtMs) ? null : round(recoveredAtMs, fault.overAtMs),
    recordedMs: round(recordedAtMs, fault.overAtMs),
    newMatchMs: quantiles(
      newMatchTimes(history, meanwhile).map(({ askedAtMs, matchedAtMs }) => matchedAtMs - askedAtMs),
    ),
    matches: records.size,
    players,
    ...{ disagreements: disagreements.length, staleEntries: stale.length },
    ...{ lost: lost.length, requestsFailed: failed.length, requests: requests.length },
    ...{ acknowledgedWritesLost: writesLost.length, effectsDoubled: effectsDoubled.length },
    alerts: alerted.raised,
    endings: countReasons(records),
    timeline: timelineOf(evidence, { detectedAtMs, toldAtMs, recoveredAtMs }),
    ...(evidence.observed && { levels: evidence.observed.levels }),
    concernedPlayers: toldAtMs.length,
    faultMs: round(fault.overAtMs, fault.atMs),
    newMatchesMeanwhile: newMatchTimes(history, meanwhile).length,
    ...figures,
  }
}

/** Matches that ended as neither playing nor the fault may end them, and those that were placed and nobody could attend. */
function endedWrongly({ endsAs }: Drill, { records, after, wrappedUpAtMs }: Evidence): string[] {
  const reasons = new Map([...records].map(([matchId, record]) => [matchId, reasonOf(record)]))
  for (const [matchId, { ending, createdAtMs }] of Object.entries(after.matches)) {
    // Who has just stopped asking for matches may be given one all the same.
    const isNobodys = createdAtMs > wrappedUpAtMs - wrapUpMs
    const reason = ending === undefined ? 'it has not' : (JSON.parse(ending) as { reason: string }).reason
    if (isNobodys) reasons.delete(matchId)
    else if (!reasons.has(matchId)) reasons.set(matchId, reason)
  }
  return [...reasons]
    .filter(([, reason]) => !playedOut.includes(reason) && !endsAs.includes(reason))
    .map(([matchId, reason]) => `${matchId} ended wrongly: ${reason}`)
}

/** Who was told how a match ended was told that it is written down. */
function lostEnds({ history, records }: Evidence): string[] {
  const told = new Set(history.flatMap((seen) => (seen.what === 'ended' ? seen.matchId : [])))
  return [...told]
    .filter((matchId) => records.get(matchId)?.database === undefined)
    .map((matchId) => `database does not know how ${matchId} ended`)
}

function expectedLeases({ victimComesBack }: Drill, { sightings, fault, victim }: Evidence): string[] {
  const before = sightings.findLast(({ atMs }) => atMs <= fault.atMs)?.leases ?? []
  return victimComesBack ? before : before.filter((lease) => !lease.endsWith(` ${victim?.name}`))
}

/** From when on every expected lease was held, and no other; undefined: in the end they were not. */
export function wholeSince(
  sightings: readonly Sighting[],
  { overAtMs }: Fault,
  expected: readonly string[],
): number | undefined {
  const isWhole = ({ leases }: Sighting): boolean => leases.join() === expected.join()
  const lastBroken = sightings.findLastIndex((sighting) => !isWhole(sighting))
  const whole = sightings[lastBroken + 1]
  return whole && Math.max(whole.atMs, overAtMs)
}

function reasonOf({ redis, rest, database }: MatchRecord): string {
  return (redis ?? rest ?? database)?.reason ?? 'unknown'
}

function countReasons(records: ReadonlyMap<string, MatchRecord>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const record of records.values()) counts[reasonOf(record)] = (counts[reasonOf(record)] ?? 0) + 1
  return counts
}

function round(atMs: number | undefined, sinceMs: number): number | null {
  return atMs === undefined ? null : Math.round(atMs - sinceMs)
}

function shorten(problems: readonly string[]): string[] {
  const more = problems.length - problemsShownMax
  return more <= 0 ? [...problems] : [...problems.slice(0, problemsShownMax), `and ${more} more`]
}
