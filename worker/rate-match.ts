import { rate } from 'openskill'
import { bradleyTerryFull } from 'openskill/models'
import type { PlayerId } from '../generated/messages.ts'
import type { Standing } from '../platform/db/ratings.ts'

/** Who sat where, and how he placed. */
export type PlacedSeat = { playerId: PlayerId; placement?: number | undefined }

/**
 * What a counted match makes of its players' standings. Equal placements are a tie. The first place alone is a win, shared it is a draw, and
 * every other place is a loss.
 *
 * Bradley-Terry over all pairs, not OpenSkill's default (Plackett-Luce), which lets tied players gain less than players they beat: so it did
 * for 1525 of 3000 random placements of six equal players, Bradley-Terry for none. For two players both give the same.
 */
export function rateMatch(
  seats: readonly PlacedSeat[],
  before: ReadonlyMap<string, Standing>,
): Map<string, Standing> {
  const players = seats.map(({ playerId, placement }) => {
    const standing = before.get(playerId)
    if (!standing || placement === undefined)
      throw new Error(`Player ${playerId} has no standing or no placement.`)
    return { playerId, placement, standing }
  })
  const rated = rate(
    players.map(({ standing }) => [{ mu: standing.mu, sigma: standing.sigma }]),
    { model: bradleyTerryFull, rank: players.map(({ placement }) => placement) },
  )
  const firsts = players.filter(({ placement }) => placement === 1).length
  return new Map(
    players.map(({ playerId, placement, standing }, index) => {
      const estimate = rated[index]?.[0]
      if (!estimate) throw new Error('OpenSkill rated fewer players than it was given.')
      const won = placement === 1 && firsts === 1
      const drew = placement === 1 && firsts > 1
      const winStreak = won ? standing.winStreak + 1 : 0
      return [
        playerId,
        {
          ...estimate,
          matches: standing.matches + 1,
          wins: standing.wins + (won ? 1 : 0),
          draws: standing.draws + (drew ? 1 : 0),
          losses: standing.losses + (won || drew ? 0 : 1),
          winStreak,
          bestWinStreak: Math.max(standing.bestWinStreak, winStreak),
        },
      ]
    }),
  )
}
