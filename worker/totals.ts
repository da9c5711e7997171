import type { GameName, RecordedMatch, RecordedSeat } from '../generated/messages.ts'
import type { PlayerTotal } from '../platform/db/player-stats.ts'

export type PlayedMatch = Pick<RecordedMatch, 'game' | 'counted' | 'endedAtMs'> & {
  startedAtMs?: number | undefined
  seats: readonly Pick<RecordedSeat, 'playerId' | 'state' | 'disconnects' | 'awayMs'>[]
}

/** What players have done in these matches: the same whoever adds it up, and in whatever order. */
export class Totals {
  readonly #totals = new Map<string, PlayerTotal>()

  add({ game, counted, startedAtMs, endedAtMs, seats }: PlayedMatch): void {
    // Clocks of two processes: a match may seem to end before it began.
    const playedMs = startedAtMs === undefined ? 0 : Math.max(0, endedAtMs - startedAtMs)
    for (const { playerId, state, disconnects, awayMs } of seats) {
      const { total } = this.#of(playerId, game)
      total.played += 1
      total.void += counted ? 0 : 1
      total.forfeits += state === 'forfeited' ? 1 : 0
      total.abandons += state === 'abandoned' ? 1 : 0
      total.disconnects += disconnects
      total.awayMs += awayMs
      total.playedMs += playedMs
    }
  }

  [Symbol.iterator](): Iterator<PlayerTotal> {
    return this.#totals.values()
  }

  #of(playerId: string, game: GameName): PlayerTotal {
    const name = `${playerId} ${game}`
    const total = this.#totals.get(name) ?? { playerId, game, total: { ...nothing } }
    this.#totals.set(name, total)
    return total
  }
}

const nothing = { played: 0, void: 0, forfeits: 0, abandons: 0, disconnects: 0, awayMs: 0, playedMs: 0 }
