// The work of a process that commits events: transactions on several connections, evenly spread over time or as many as the others take. How one
// is committed is the system's affair: producer.ts, and that of a peer.
import { setTimeout as delay } from 'node:timers/promises'
import type { Happening } from '../../platform/db/outbox.ts'
import { eventsPerMatch, MatchSource } from './events.ts'
import { nowMs, type Order, type Pace, type Told } from './part.ts'

export type Commit = (happenings: Happening[]) => Promise<void>

const connections = 8
/** In one transaction, where it goes as fast as it can: some tens of events. */
const matchesPerTransaction = 10
const tellEveryMs = 50

/** Runs until the process that forked this one is gone. */
export function produce(commit: Commit, { players, source }: { players: number; source: string }): void {
  let effected = 0
  let committed = 0
  let matches = 0
  let moments: [number, number][] = []
  let pausing = false
  let working: Promise<unknown> = Promise.resolve()
  let wake = Promise.withResolvers<void>()
  const sources = Array.from(
    { length: connections },
    (_, first) => new MatchSource({ players, first, step: connections, source }),
  )
  const tell = (told: Told): void => void process.send?.(told)

  const commitMatches = async (of: MatchSource, count: number): Promise<void> => {
    const numbers = Array.from({ length: count }, () => matches++)
    await commit(numbers.flatMap((number) => of.next(number)))
    committed += count * eventsPerMatch
    const atMs = nowMs()
    moments.push(...numbers.map((number): [number, number] => [number, atMs]))
  }
  const asFastAsItGoes = async (of: MatchSource, onTheirWayMax: number): Promise<void> => {
    while (!pausing) {
      if (committed - effected > onTheirWayMax) await wake.promise
      else await commitMatches(of, matchesPerTransaction)
    }
  }
  /** Connection by connection, one match each: a transaction as small as a recorder's. Late ones are made up for. */
  const evenly = async (of: MatchSource, at: number, eventsPerSecond: number): Promise<void> => {
    const everyMs = (1_000 * eventsPerMatch) / eventsPerSecond
    const beganMs = performance.now()
    for (let turn = at; !pausing; turn += connections) {
      await delay(Math.max(0, beganMs + turn * everyMs - performance.now()))
      await commitMatches(of, 1)
    }
  }
  const work = (pace: Pace): Promise<unknown> =>
    Promise.all(
      sources.map((of, at) =>
        pace.kind === 'most' ? asFastAsItGoes(of, pace.onTheirWayMax) : evenly(of, at, pace.eventsPerSecond),
      ),
    )

  process.on('disconnect', () => process.exit(0))
  process.on('SIGINT', () => {}) // Whoever forked this says when to stop.
  process.on('message', (order: Order) => {
    if (order.kind === 'effected') {
      effected = order.events
      wake.resolve()
      wake = Promise.withResolvers()
    } else if (order.kind === 'produce') {
      pausing = false
      moments = []
      working = work(order.pace)
      working.catch((error: unknown) => tell({ kind: 'failed', message: String(error) }))
    } else {
      pausing = true
      wake.resolve()
      void working.then(() => tell({ kind: 'paused', events: committed, committed: moments }))
    }
  })
  setInterval(() => tell({ kind: 'committed', events: committed }), tellEveryMs)
  tell({ kind: 'ready' })
}
