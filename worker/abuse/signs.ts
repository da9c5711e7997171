// What speaks against whom, of matches and accounts alone.

import type { RecordedMatch } from '../../generated/messages.ts'
import type { SharedAddress } from '../../platform/db/account-addresses.ts'
import type { Pair } from '../../platform/db/abuse-pairs.ts'
import type { Sign } from '../../platform/db/abuse-signals.ts'
import type { AbuseConfig } from './config.ts'
import type { PairMatch } from './pair.ts'

/** Where a match ended otherwise, the system may be why a player was away. */
const endsOfPlayers: readonly RecordedMatch['reason'][] = ['completed', 'forfeit', 'abandoned']
/** The most that one match counts, in multiples of the points. */
const timesAllowedMax = 4

/** What each seat of a match did. */
export function signsOfSeats(match: RecordedMatch, config: AbuseConfig): Sign[] {
  const signs = match.seats.flatMap((seat): Sign[] => {
    const { playerId, disconnects, awayMs, inputsRefused, rateLimitHits } = seat
    const abandoned = seat.state === 'abandoned' && endsOfPlayers.includes(match.reason)
    const common = { playerId, atMs: match.endedAtMs, match }
    return [
      {
        ...common,
        kind: 'abandons',
        points: abandoned ? config.abandonPoints : 0,
        figures: { disconnects, awayMs },
      },
      {
        ...common,
        kind: 'refused_inputs',
        points: beyond(inputsRefused, config.inputsRefusedAllowed) * config.inputsRefusedPoints,
        figures: { inputsRefused },
      },
      {
        ...common,
        kind: 'input_rate',
        points: beyond(rateLimitHits, config.rateLimitHitsAllowed) * config.rateLimitHitsPoints,
        figures: { rateLimitHits },
      },
    ]
  })
  return signs.filter(({ points }) => points > 0)
}

/** How many times what is allowed; 0 where it is not more. */
function beyond(count: number, allowed: number): number {
  return count > allowed ? Math.min(timesAllowedMax, count / allowed) : 0
}

/** Who won against whom; undefined for a draw, for more than two seats, and where it does not count. */
export function pairMatchOf({ seats, counted, endedAtMs }: RecordedMatch): PairMatch | undefined {
  const [first, second] = seats
  if (!counted || !first?.placement || !second?.placement || seats.length !== 2) return undefined
  if (first.placement === second.placement || first.playerId === second.playerId) return undefined
  const [low, high] = first.playerId < second.playerId ? [first, second] : [second, first]
  const lowWon = (low.placement ?? 0) < (high.placement ?? 0)
  return { lowId: low.playerId, highId: high.playerId, lowWon, endedAtMs }
}

/** What a pair has become more surprising by than it ever was in its window, beyond what is left to chance, speaks against both. */
export function signsOfPair(
  match: RecordedMatch,
  { before, after }: { before: Pair; after: Pair },
  config: AbuseConfig,
): Sign[] {
  const excess = ({ bitsMax }: Pair) => Math.max(0, bitsMax - config.pairBitsAllowed)
  const points = (excess(after) - excess(before)) * config.pairBitPoints
  if (points <= 0) return []
  const { lowId, highId, matches, lowWins, turns } = after
  const sign = (playerId: string, otherPlayerId: string, wins: number): Sign => ({
    ...{ playerId, kind: 'win_trading', points, atMs: match.endedAtMs, match, otherPlayerId },
    figures: { matches, wins, turns },
  })
  return [sign(lowId, highId, lowWins), sign(highId, lowId, matches - lowWins)]
}

/** One account too many speaks against the first of the address, so that one signal tells of all. */
export function signsOfAddress(shared: SharedAddress, config: AbuseConfig): Sign[] {
  const { playerId, createdAtMs, firstId, accounts } = shared
  if (accounts <= config.addressAccountsAllowed || config.addressAccountPoints === 0) return []
  return [
    {
      ...{ playerId: firstId, kind: 'many_accounts', points: config.addressAccountPoints, atMs: createdAtMs },
      ...{ otherPlayerId: playerId, figures: { accounts } },
    },
  ]
}
