import type { GameName, RecordedMatch, Season } from '../generated/messages.ts'
import { newcomer, type PlayerStanding, type Standing } from '../platform/db/ratings.ts'
import { seasonOf } from '../platform/season.ts'
import { type PlacedSeat, rateMatch } from './rate-match.ts'

export type CountedMatch = Pick<RecordedMatch, 'matchId' | 'game' | 'endedAtMs'> & {
  seats: readonly PlacedSeat[]
}

/** What a match did to one player's standing on one board. */
type Change = { before: Standing; after: Standing }

export type SeatChange = { playerId: string; season: Season; all: Change; inSeason: Change }

/**
 * Standings in memory. Whoever rates matches does it here, as they come or afresh, so that the same matches in the same order lead to the same.
 */
export class Standings {
  readonly #boards = new Map<string, Board>()

  constructor(known: readonly PlayerStanding[] = []) {
    for (const { playerId, game, season, standing } of known)
      this.#board(game, season).players.set(playerId, standing)
  }

  /** Rates the match in its season and in all seasons; tells what it did, seat by seat. */
  rate({ game, endedAtMs, seats }: CountedMatch): SeatChange[] {
    const season = seasonOf(endedAtMs)
    const all = rateOn(this.#board(game, undefined), seats)
    const inSeason = rateOn(this.#board(game, season), seats)
    return seats.map(({ playerId }, seat) => {
      const changes = { all: all[seat], inSeason: inSeason[seat] }
      if (!changes.all || !changes.inSeason) throw new Error('A seat was not rated.')
      return { playerId, season, all: changes.all, inSeason: changes.inSeason }
    })
  }

  /** Every standing that there is now. */
  *[Symbol.iterator](): Generator<PlayerStanding> {
    for (const { game, season, players } of this.#boards.values())
      for (const [playerId, standing] of players) yield { playerId, game, season, standing }
  }

  #board(game: GameName, season: Season | undefined): Board {
    const name = `${game} ${season}`
    const board = this.#boards.get(name) ?? { game, season, players: new Map<string, Standing>() }
    this.#boards.set(name, board)
    return board
  }
}

type Board = { game: GameName; season: Season | undefined; players: Map<string, Standing> }

function rateOn({ players }: Board, seats: readonly PlacedSeat[]): Change[] {
  const before = new Map(seats.map(({ playerId }) => [playerId, players.get(playerId) ?? newcomer]))
  const rated = rateMatch(seats, before)
  return [...rated].map(([playerId, after]) => {
    players.set(playerId, after)
    return { before: before.get(playerId) ?? newcomer, after }
  })
}
