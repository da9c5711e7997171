import type { MatchEnding } from '../generated/messages.ts'
import { type Clock, delay } from '../platform/clock.ts'
import type { Logger } from '../platform/log.ts'
import type { Redis } from '../platform/redis/client.ts'
import { keys } from '../platform/redis/keys.ts'
import type { Lease } from '../platform/redis/lease.ts'
import { confirmMatch, finishMatch, markStarted, restoreEnded } from '../platform/redis/matches.ts'
import { createStreamWriter } from '../platform/redis/stream-writer.ts'
import { startStreamReader } from '../platform/redis/streams.ts'
import type { World } from '../platform/world.ts'
import type { ShardConfig } from './config.ts'
import { finishedEvent, matchEnding } from './ending.ts'
import type { Guard } from './guard.ts'
import { createInbox } from './inbox.ts'
import { type Finished, MatchLoop } from './loop.ts'
import { readTable, type ShardMetrics } from './metrics.ts'
import { createOutbound } from './outbound.ts'
import { endMatch } from './rules/match.ts'
import { type HostedMatch, statusOf } from './table.ts'

// One life of a shard, under one lease. Everything it writes carries its incarnation, and it writes nothing that it cannot prove its lease for.

const finishRetryMs = 50
const settleMs = 2_000
/** Ended matches that are kept to be written again where Redis is emptied before the worker has recorded them: some seconds' worth. */
const endedLatelyMax = 1_000

/** A match that ended, as it is written where Redis has forgotten it. */
type Restorable = Parameters<typeof restoreEnded>[1]

export type Incarnation = {
  readonly lease: Lease
  /** The lease is lost: falls silent and stops. Answers the matches it had, as it last knew them, and those that ended lately. */
  abandon(): Promise<Abandoned>
  /** Stops in order: no new matches; those that run go on for a while, then end as `shard_drained`; everyone is told. */
  drain(): Promise<void>
}

export type Abandoned = { matches: HostedMatch[]; endedLately: Restorable[] }

export type IncarnationParts = {
  config: ShardConfig
  log: Logger
  world: World
  redis: Redis
  lease: Lease
  guard: Guard
  metrics: ShardMetrics
  keepRecording: ((matchId: string, text: string) => void) | undefined
}

export function createIncarnation({
  config,
  log,
  world,
  redis,
  lease,
  guard,
  metrics,
  keepRecording,
}: IncarnationParts): Incarnation {
  const { incarnation } = lease
  const { clock } = world
  const logFailure = (what: string) => (error: unknown) => log.warn({ err: error }, what)
  const finishing = new Set<Promise<Finished>>()
  const endedLately: Restorable[] = []
  const writer = createStreamWriter({
    clock,
    redis,
    from: incarnation,
    streamOf: keys.responses,
    mayWrite: lease.holds,
    onTrouble: logFailure('cannot write to a gateway: what waits is written again'),
    onGone: (gateway) => loop.loseGateway(gateway),
    metrics: metrics.stream,
  })
  const outbound = createOutbound(writer)

  /** Asks Redis until it answers; undefined where the lease is gone before it does. */
  const untilAnswered = async <T>(ask: () => Promise<T>): Promise<T | undefined> => {
    while (lease.holds()) {
      try {
        return await ask()
      } catch (error) {
        log.warn({ err: error }, 'Redis does not answer: asking again')
        await delay(clock, finishRetryMs)
      }
    }
    return undefined
  }
  /** The finish step. Where Redis was emptied under the match, its end is written all the same. */
  const finish = async (hosted: HostedMatch, ending: MatchEnding, event: string): Promise<Finished> => {
    const { matchId } = hosted
    const result = await untilAnswered(async () => {
      const finished = await finishMatch(redis, {
        ...{ matchId, incarnation, ending, event },
        recordTtlMs: config.recordTtlMs,
      })
      if (finished.outcome !== 'unknown') return finished
      await restoreEnded(redis, restorable(hosted, ending, event), config.recordTtlMs)
      throw new Error('Redis was emptied under the match')
    })
    if (result?.outcome === 'won') {
      metrics.ended[ending.reason]++
      endedLately.push(restorable(hosted, ending, event))
    }
    if (endedLately.length > endedLatelyMax) endedLately.shift()
    return result ?? { outcome: 'fenced' }
  }

  const loop = new MatchLoop(
    {
      clock,
      log,
      outbound,
      incarnation,
      holdsLease: lease.holds,
      guard,
      metrics,
      markStarted: async (matchId, startedAtMs) =>
        (await untilAnswered(() => markStarted(redis, { matchId, incarnation, startedAtMs }))) ?? true,
      finish: (hosted, ending, event) => {
        const done = finish(hosted, ending, event)
        finishing.add(done)
        void done.finally(() => finishing.delete(done))
        return done
      },
      keepRecording,
    },
    config,
  )
  const reader = startStreamReader({
    world,
    name: `${config.name}:requests`,
    stream: keys.requests(incarnation),
    onEntry: createInbox(loop, {
      log,
      outbound,
      metrics,
      holdsLease: lease.holds,
      confirm: (matchId) => untilAnswered(() => confirmMatch(redis, matchId, incarnation)),
    }),
    // Inputs and acknowledgements are lost: the next snapshot shows what was taken, and a rejoin what was heard.
    onGap: (gateway) => {
      log.error({ gateway }, 'requests of a gateway are missing: it is told')
      loop.missRequests(gateway)
    },
    onError: logFailure('cannot read requests'),
    metrics: metrics.stream,
  })
  readTable(metrics, loop.table)

  const stop = async () => {
    await reader[Symbol.asyncDispose]()
    loop[Symbol.dispose]()
    await lease[Symbol.asyncDispose]()
  }
  return {
    lease,
    async abandon() {
      const matches = [...loop.table.all()]
      await stop()
      return { matches, endedLately }
    },
    async drain() {
      if (lease.holds()) {
        await lease.drain().catch(logFailure('cannot say that this shard drains'))
        const deadlineMs = clock.nowMs() + config.drainMs
        while (loop.table.size > 0 && clock.nowMs() < deadlineMs && lease.holds()) await delay(clock, 20)
        for (const hosted of [...loop.table.all()]) loop.end(hosted, 'shard_drained')
        while (finishing.size > 0) await Promise.all(finishing)
        // The endings are told in the turn after the finish step has answered.
        await delay(clock, 0)
        await writer.settled(settleMs)
      }
      await stop()
    },
  }
}

/** After Redis came back: matches that it does not know any more are written as ended, so that everyone is told the same. */
export async function restoreAbandoned(
  redis: Redis,
  { matches, endedLately }: Abandoned,
  {
    incarnation,
    clock,
    log,
    recordTtlMs,
  }: { incarnation: number; clock: Clock; log: Logger; recordTtlMs: number },
): Promise<void> {
  const abandoned = matches.map((hosted) => {
    if (hosted.match.phase !== 'ended') endMatch(hosted.match, 'coordinator_lost', clock.nowMs())
    const ending = matchEnding(hosted, clock.epochMs())
    return restorable(hosted, ending, finishedEvent(hosted, ending, incarnation))
  })
  for (const ended of [...abandoned, ...endedLately]) {
    try {
      await restoreEnded(redis, ended, recordTtlMs)
    } catch (error) {
      log.error({ err: error, matchId: ended.status.matchId }, 'cannot write how an abandoned match ended')
    }
  }
}

function restorable(hosted: HostedMatch, ending: MatchEnding, event: string): Restorable {
  return { status: { ...statusOf(hosted), state: 'ended', ending }, seed: hosted.match.seed, event }
}
