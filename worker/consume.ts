// Handles the events of a stream, each at least once.
//
// - An event is acknowledged after its handler is done, or in the step that moves it to the dead letters. A worker that dies anywhere leaves
//   its events pending, and after `claimIdleMs` another one claims them. So a handler may see an event twice, even at the same time.
// - An event that its handler refuses is moved to the dead letters at once. One that fails is held and tried again while others go on. It is
//   given up only where the fault is its own: where others went through between its failures, and no server was away. Whatever becomes of the
//   database, nothing is given up for it; and once as many are held as may be, nothing more is read.
// - Events are taken in the order in which they came, and what is held goes before what is read.

import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from '../platform/log.ts'
import { isOutage } from '../platform/outage.ts'
import { fromText } from '../platform/trace-context.ts'
import { beginHandling, markFailed, within } from '../platform/tracing.ts'
import type { EventStream, StreamEvent } from './event-stream.ts'

/** Done, or refused for good: then the event is moved to the dead letters. */
export type Handled = { ok: true } | { ok: false; reason: string }

export type ConsumerOptions = {
  events: EventStream
  handle: (event: string) => Promise<Handled>
  /** How many events are handled at once. */
  concurrentMax: number
  claimIdleMs: number
  log: Logger
}

export type Counts = { handled: number; dead: number; failures: number }

export type Consumer = AsyncDisposable & { readonly counts: Readonly<Counts> }

const idleBlockMs = 500
/** While others went through, what failed is tried again at once. */
const retryBlockMs = 1
/** The longest that a read blocks, and that what failed waits: so about the longest that stopping takes, and that a server is back unnoticed. */
export const readBlockMsMax = 1_000
const strikesMax = 5
/** How many are held for each that is handled at once: so a few that always fail do not stop those behind them. */
const heldPerLane = 8

type HeldEvent = StreamEvent & { strikes: number; handledBefore: number }

/** Handles events until it is disposed of; those being handled are ended first. */
export function consume({ events, handle, concurrentMax, claimIdleMs, log }: ConsumerOptions): Consumer {
  const heldMax = concurrentMax * heldPerLane
  const counts: Counts = { handled: 0, dead: 0, failures: 0 }
  const held = new Map<string, HeldEvent>()
  let nextClaimAtMs = 0
  let failedRounds = 0
  /** What a server that was away made an event of this round fail with. */
  let outage: unknown
  let stopping = false

  async function run(): Promise<void> {
    let redisAway = false
    let serverAway = false
    while (!stopping) {
      const handledBefore = counts.handled
      outage = undefined
      try {
        await take()
        await settleHeld()
        if (outage !== undefined && !serverAway)
          log.warn({ err: outage, held: held.size }, 'events cannot be handled now, and are tried again')
        if (outage === undefined && serverAway) log.info('events are handled again')
        serverAway = outage !== undefined
        // One that goes through is the end of an outage: what else is held does not wait for a longer and longer time.
        failedRounds = held.size === 0 || counts.handled > handledBefore ? 0 : failedRounds + 1
        if (redisAway) log.info('Redis can be used again')
        redisAway = false
      } catch (error) {
        failedRounds += 1
        if (!redisAway) log.warn({ err: error }, 'Redis cannot be used now, and is tried again')
        redisAway = true
        await delay(backoffMs(failedRounds))
      }
    }
  }

  async function take(): Promise<void> {
    const idleMs = held.size === 0 ? idleBlockMs : retryBlockMs
    const blockMs = failedRounds === 0 ? idleMs : backoffMs(failedRounds)
    const room = heldMax - held.size
    if (room === 0) return delay(blockMs)
    if (performance.now() >= nextClaimAtMs) {
      const claimed = await events.claim(room, claimIdleMs)
      // As many as there was room for: there may be more, so the next round claims again.
      if (claimed.length < room) nextClaimAtMs = performance.now() + claimIdleMs / 2
      const heldBefore = held.size
      hold(claimed)
      if (held.size > heldBefore) return // Handle them before waiting for new ones.
      await events.trim()
    }
    hold(await events.read(room, blockMs))
  }

  function hold(taken: readonly StreamEvent[]): void {
    for (const event of taken) {
      if (!held.has(event.id)) held.set(event.id, { ...event, strikes: 0, handledBefore: counts.handled })
    }
  }

  async function settleHeld(): Promise<void> {
    const inOrder = held.values()
    const lane = async () => {
      for (const event of inOrder) if (!stopping) await settle(event)
    }
    const outcomes = await Promise.allSettled(Array.from({ length: concurrentMax }, lane))
    const failed = outcomes.find((outcome) => outcome.status === 'rejected')
    if (failed) throw new Error('An acknowledgement failed.', { cause: failed.reason })
  }

  async function settle(event: HeldEvent): Promise<void> {
    const outcome = await attempt(event)
    if (!outcome) return
    if (outcome.ok) {
      counts.handled += 1
      await events.acknowledge(event.id)
    } else {
      counts.dead += 1
      log.error({ entry: event.id, reason: outcome.reason }, 'an event is moved to the dead letters')
      await events.bury(event, outcome.reason)
    }
    held.delete(event.id)
  }

  /** Undefined: it failed, and is to be tried again. Each attempt is a span of its own, which goes on from what wrote the event. */
  function attempt(event: HeldEvent): Promise<Handled | undefined> {
    const cause = creationContextOf(event.event)
    const attributes = {
      'messaging.system': 'redis',
      'messaging.operation.type': 'process',
      'messaging.destination.name': events.stream,
      'messaging.consumer.group.name': events.group,
      'messaging.message.id': event.id,
    }
    const span = cause && beginHandling(`process ${events.stream}`, [cause], { attributes })
    return within(span, async () => {
      try {
        return await handle(event.event)
      } catch (error) {
        markFailed(span, error)
        return judge(event, error)
      }
    })
  }

  function judge(event: HeldEvent, error: unknown): Handled | undefined {
    counts.failures += 1
    if (isOutage(error)) {
      outage = error
      return undefined
    }
    if (counts.handled > event.handledBefore) event.strikes += 1
    event.handledBefore = counts.handled
    log.warn({ err: error, entry: event.id, strikes: event.strikes }, 'an event failed, and is tried again')
    if (event.strikes < strikesMax) return undefined
    return { ok: false, reason: `It failed again and again while others did not: ${String(error)}` }
  }

  const done = run()
  return {
    counts,
    async [Symbol.asyncDispose]() {
      stopping = true
      await done
    },
  }
}

/** Full jitter: workers that failed together do not come back together. */
function backoffMs(failedRounds: number): number {
  return Math.ceil(Math.random() * Math.min(readBlockMsMax, 50 * 2 ** Math.min(failedRounds, 10)))
}

/** Read from the text: whether the rest is as its schema says is the handler's affair. A quote within a value is escaped, and so never matches. */
function creationContextOf(event: string) {
  const [, traceparent] = /"traceparent":"([0-9a-f-]{55})"/.exec(event) ?? []
  return traceparent === undefined ? undefined : fromText(traceparent)
}
