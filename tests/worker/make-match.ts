import { randomUUID, randomUUIDv7 } from 'node:crypto'
import type { FinishedMatch, MatchFinished, MatchRecorded, SeatEnding } from '../../generated/messages.ts'

type Options = {
  /** A placement for each seat; undefined makes the match void. */
  placements?: readonly number[]
  players: readonly string[]
  endedAtMs?: number
}

/** A match of lightcycles that ended: the seats' placements as given, in the order of the players. */
export function makeMatch({ players, placements, endedAtMs = 1_795_361_412_345 }: Options): FinishedMatch {
  const counted = placements !== undefined
  return {
    matchId: randomUUID(),
    game: 'lightcycles',
    seed: 7,
    createdAtMs: endedAtMs - 60_000,
    shardIncarnation: 41,
    ending: {
      reason: counted ? 'completed' : 'shard_lost',
      decidedBy: counted ? 'rules' : 'gateway',
      counted,
      startedAtMs: endedAtMs - 50_000,
      endedAtMs,
      lastTick: 1_000,
      seats: players.map((playerId, seat): SeatEnding => {
        const placement = placements?.[seat]
        return {
          playerId,
          name: `Rider ${seat}`,
          state: 'present',
          ...(placement !== undefined && { placement }),
          disconnects: seat,
          awayMs: 1_000 * seat,
          inputsRefused: 0,
          rateLimitHits: 0,
        }
      }),
      ...(counted && { result: { lightcycles: { placements: [...placements], lastTick: 1_000 } } }),
    },
  }
}

export function makePlayers(count: number): string[] {
  return Array.from({ length: count }, () => randomUUID())
}

/** The event of a match, as the finish step writes it. */
export function eventOf(match: FinishedMatch): MatchFinished {
  return {
    specversion: '1.0',
    id: randomUUID(),
    source: '/shards/41',
    type: 'match.finished',
    subject: match.matchId,
    time: new Date(match.ending.endedAtMs).toISOString(),
    datacontenttype: 'application/json',
    data: match,
  }
}

/** The event of a match that was recorded. */
export function recordedEventOf({ matchId, game, createdAtMs, ending }: FinishedMatch): MatchRecorded {
  const { result: _result, seats, ...ended } = ending
  return {
    specversion: '1.0',
    id: randomUUIDv7(),
    source: '/workers/worker-1',
    type: 'match.recorded',
    subject: matchId,
    time: new Date(ending.endedAtMs).toISOString(),
    datacontenttype: 'application/json',
    dataschema: 'urn:matchwire:match.recorded:1',
    data: {
      ...{ matchId, game, createdAtMs, ...ended },
      seats: seats.map(({ name: _name, ...seat }) => seat),
    },
  }
}
