// Whether every event that was committed had its effect once, in order, with every consumer. Pure.
import type { Kept } from '../effects.ts'
import type { Ledger, OnTheirWay } from './ledger.ts'
import type { Struck } from './strike.ts'

export interface Evidence {
  seed: number
  seconds: number
  struck: readonly Struck[]
  /** How many of them strike processes, at least. */
  blowsMin: number
  ledger: Ledger
  /** The matches of which Redis took the end. */
  finished: ReadonlySet<string>
  /** Answers that nobody should have been given, in words. */
  refused: readonly string[]
  /** What each consumer wants, by its name. */
  wanted: ReadonlyMap<string, readonly string[]>
  /** Of ratings, statistics and leaderboard: what differs from those computed afresh, in words. */
  differences: readonly string[]
  ratings: Kept
  onTheirWay: OnTheirWay
  startedAtMs: number
  /** When everything had flowed out; undefined: not in time. */
  flowedOutAtMs: number | undefined
  /** Of what was committed by the last blow's end, how much the witness had seen then. */
  flowedMeanwhile: number
}

export interface ChaosReport {
  drill: 'outbox-chaos'
  ok: boolean
  problems: string[]
  seed: number
  seconds: number
  faults: { total: number; processes: number; byKind: Record<string, number> }
  events: { committed: number; byType: Record<string, number>; effects: number; flowedMeanwhile: number }
  matches: { ended: number; recorded: number }
  lost: number
  doubled: number
  outOfOrder: number
  deadLetters: number
  ratingsDifferences: number
  onTheirWay: OnTheirWay
  /** From the end of the last fault until everything had flowed out. */
  recoverMs: number | null
  timeline: { s: number; forMs: number; what: string; victim: string }[]
}

const problemsMax = 20

export function judgeChaos(evidence: Evidence): ChaosReport {
  const { seed, seconds, struck, ledger, onTheirWay, differences, ratings, startedAtMs, flowedOutAtMs } =
    evidence
  const { committed, witnessed } = ledger
  const lost = [...lostEvents(evidence), ...lostMatches(evidence), ...ratings.lost]
  const doubled = [...doubledEvents(ledger), ...doubledMatches(evidence), ...ratings.doubled]
  const outOfOrder = findOutOfOrder(ledger)
  const processes = struck.filter(({ what }) => !what.startsWith('stream')).length
  const waiting = Object.entries(onTheirWay).filter(([, rows]) => rows > 0)
  const problems = [
    ...(processes < evidence.blowsMin
      ? [`${processes} faults struck processes, ${evidence.blowsMin} were to`]
      : []),
    ...(committed.length === 0 ? ['no event was committed: nothing was tried'] : []),
    ...(evidence.flowedMeanwhile === 0 ? ['no event had its effect while faults struck'] : []),
    ...(flowedOutAtMs === undefined ? ['not everything flowed out in time'] : []),
    ...waiting.map(([where, rows]) => `${rows} rows are left in ${where}`),
    ...evidence.refused,
    ...ledger.deadLetters,
    ...lost,
    ...doubled,
    ...outOfOrder,
    ...differences,
  ]
  const overAtMs = Math.max(...struck.map((each) => each.overAtMs))
  return {
    drill: 'outbox-chaos',
    ok: problems.length === 0,
    problems:
      problems.length > problemsMax
        ? [...problems.slice(0, problemsMax), `and ${problems.length - problemsMax} more`]
        : problems,
    ...{ seed, seconds },
    faults: { total: struck.length, processes, byKind: countBy(struck, ({ what }) => what) },
    events: {
      ...{ committed: committed.length, byType: countBy(committed, ({ type }) => type) },
      effects: witnessed.length + [...ledger.marks.values()].reduce((sum, { size }) => sum + size, 0),
      flowedMeanwhile: evidence.flowedMeanwhile,
    },
    matches: { ended: evidence.finished.size, recorded: ledger.recorded.size },
    ...{ lost: lost.length, doubled: doubled.length, outOfOrder: outOfOrder.length },
    ...{ deadLetters: ledger.deadLetters.length, ratingsDifferences: differences.length, onTheirWay },
    recoverMs: flowedOutAtMs === undefined ? null : Math.max(0, Math.round(flowedOutAtMs - overAtMs)),
    timeline: struck.map(({ atMs, overAtMs, what, victim }) => ({
      s: Number(((atMs - startedAtMs) / 1_000).toFixed(2)),
      forMs: Math.round(overAtMs - atMs),
      ...{ what, victim },
    })),
  }
}

/** Of every consumer: events of its types that were committed and have no mark; and those that the witness never saw. */
function lostEvents({ ledger, wanted }: Evidence): string[] {
  const seen = new Set(ledger.witnessed.map(({ id }) => id))
  const lost = ledger.committed
    .filter(({ id }) => !seen.has(id))
    .map(({ id, type, subject }) => `the ${type} ${id} of ${subject} was committed, and never consumed`)
  for (const [consumer, types] of wanted) {
    const marks = ledger.marks.get(consumer)
    for (const { id, type } of ledger.committed)
      if (types.includes(type) && !marks?.has(id))
        lost.push(`${consumer} has not processed the ${type} ${id}`)
  }
  return lost
}

function doubledEvents({ committed, witnessed }: Ledger): string[] {
  const known = new Set(committed.map(({ id }) => id))
  const times = countBy(witnessed, ({ id }) => id)
  return Object.entries(times).flatMap(([id, count]) => [
    ...(count > 1 ? [`the effect of ${id} happened ${count} times`] : []),
    ...(known.has(id) ? [] : [`${id} had an effect, and was never committed`]),
  ])
}

function lostMatches({ finished, ledger }: Evidence): string[] {
  return [...finished]
    .filter((id) => !ledger.recorded.has(id))
    .map((id) => `the match ${id} ended and is not recorded`)
}

/** Recorded twice, or told twice. */
function doubledMatches({ ledger }: Evidence): string[] {
  const told = countBy(
    ledger.committed.filter(({ type }) => type === 'match.recorded'),
    ({ subject }) => subject,
  )
  return [...ledger.recorded].flatMap(([id, rows]) => [
    ...(rows > 1 ? [`the match ${id} is recorded ${rows} times`] : []),
    ...(told[id] === 1 ? [] : [`the match ${id} was told ${told[id] ?? 0} times`]),
  ])
}

/** The events of a subject are witnessed in the order in which they were committed. Each that comes after a later one counts. */
function findOutOfOrder({ committed, witnessed }: Ledger): string[] {
  const places = new Map(committed.map(({ id }, place) => [id, place]))
  const last = new Map<string, number>()
  return witnessed.flatMap(({ id, subject }) => {
    const place = places.get(id) ?? 0
    const before = last.get(subject) ?? -1
    last.set(subject, Math.max(before, place))
    return place < before ? [`the event ${id} of ${subject} came after a later one`] : []
  })
}

function countBy<T>(all: readonly T[], keyOf: (each: T) => string): Record<string, number> {
  const counts = new Map<string, number>()
  for (const each of all) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1)
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
