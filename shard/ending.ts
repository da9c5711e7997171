import type { EndDecider, EndReason, MatchEnding, MatchFinished } from '../generated/messages.ts'
import { toText } from '../platform/trace-context.ts'
import { currentContext } from '../platform/tracing.ts'
import type { HostedMatch } from './table.ts'

/** Which reasons count for ranking; the rest void the match. An operator says it case by case, by giving placements. */
const counts: Record<Exclude<EndReason, 'operator'>, boolean> = {
  completed: true,
  forfeit: true,
  abandoned: true,
  never_started: false,
  shard_lost: false,
  shard_drained: false,
  rules_fault: false,
  coordinator_lost: false,
}

const decidedByRules: ReadonlySet<EndReason> = new Set(['completed', 'forfeit', 'abandoned', 'never_started'])

function deciderOf(reason: EndReason): EndDecider {
  if (reason === 'operator') return 'operator'
  return decidedByRules.has(reason) ? 'rules' : 'shard'
}

/** The record of how a hosted match ended, as this shard would have it; the finish step decides. */
export function matchEnding(hosted: HostedMatch, endedAtMs: number): MatchEnding {
  const { match } = hosted
  const ending = match.ending
  if (!ending) throw new Error(`The match ${hosted.matchId} has not ended`)
  const { reason } = ending
  const counted = reason === 'operator' ? hosted.operatorPlacements !== undefined : counts[reason]
  const placements = reason === 'operator' ? hosted.operatorPlacements : ending.placements
  return {
    reason,
    decidedBy: deciderOf(reason),
    counted,
    ...(hosted.startedAtMs === undefined ? {} : { startedAtMs: hosted.startedAtMs }),
    endedAtMs,
    lastTick: match.tick,
    seats: hosted.seats.map(({ playerId, name, index }) => {
      const seat = match.seats[index]
      const placement = counted ? placements?.[index] : undefined
      return {
        playerId,
        name,
        state: seat?.state ?? 'waiting',
        ...(placement === undefined ? {} : { placement }),
        disconnects: Math.min(seat?.disconnects ?? 0, 65_535),
        awayMs: Math.min(Math.round(seat?.awayMs ?? 0), 86_400_000),
        inputsRefused: seat?.inputsRefused ?? 0,
        rateLimitHits: seat?.rateLimitHits ?? 0,
      }
    }),
    ...(ending.result === undefined ? {} : { result: ending.result }),
  }
}

/** The event for the worker, as JSON, with the context that it is made in, or else the one that the match was. */
export function finishedEvent(hosted: HostedMatch, ending: MatchEnding, shardIncarnation: number): string {
  const trace = currentContext() ?? hosted.trace
  const event: MatchFinished = {
    specversion: '1.0',
    // A match ends once, so its id names the event as well.
    id: hosted.matchId,
    source: `/shards/${shardIncarnation}`,
    type: 'match.finished',
    subject: hosted.matchId,
    time: new Date(ending.endedAtMs).toISOString(),
    datacontenttype: 'application/json',
    ...(trace && { traceparent: toText(trace) }),
    data: {
      matchId: hosted.matchId,
      game: hosted.game,
      seed: hosted.match.seed,
      createdAtMs: hosted.createdAtMs,
      shardIncarnation,
      ending,
    },
  }
  return JSON.stringify(event)
}
