// Whether two players win and lose against each other as chance has it.
//
// Were they alike, either would win every other match in the long run, and the winner would change as often as not. The surprise at what happened
// instead is told in bits, as at so many heads of a coin in a row: `n · (1 − H(k / n))` for k of n, where H is the entropy of a coin. That is
// the Chernoff bound, so what chance does is at most 2^−bits as likely; it takes counts alone, which grow match by match.

import type { Pair } from '../../platform/db/abuse-pairs.ts'

export type PairMatch = { lowId: string; highId: string; lowWon: boolean; endedAtMs: number }

/** The pair with one more match; one that ended before the last one says nothing of turns. A match past the window begins another. */
export function withMatch(pair: Pair, match: PairMatch, windowMs: number): Pair {
  const { lowId, highId, lowWon, endedAtMs } = match
  if (endedAtMs - pair.sinceMs >= windowMs) {
    const times = { sinceMs: endedAtMs, lastEndedAtMs: endedAtMs }
    const counts = { matches: 1, lowWins: lowWon ? 1 : 0, turns: 0, bitsMax: 0 }
    return { lowId, highId, ...times, ...counts, lowWonLast: lowWon }
  }
  const isLast = endedAtMs >= pair.lastEndedAtMs
  const counts = {
    matches: pair.matches + 1,
    lowWins: pair.lowWins + (lowWon ? 1 : 0),
    turns: pair.turns + (isLast && lowWon !== pair.lowWonLast ? 1 : 0),
  }
  return {
    ...pair,
    ...counts,
    lastEndedAtMs: Math.max(endedAtMs, pair.lastEndedAtMs),
    lowWonLast: isLast ? lowWon : pair.lowWonLast,
    bitsMax: Math.max(pair.bitsMax, surpriseBits(counts)),
  }
}

/** How surprising it is, in bits: that one of them wins, or that they take turns. */
export function surpriseBits({
  matches,
  lowWins,
  turns,
}: Pick<Pair, 'matches' | 'lowWins' | 'turns'>): number {
  // Which one of them wins is worth a bit.
  const lopsided = coinBits(Math.max(lowWins, matches - lowWins), matches) - 1
  return Math.max(0, lopsided, coinBits(turns, matches - 1))
}

/** The bits of at least `heads` in so many throws. */
function coinBits(heads: number, throws: number): number {
  if (heads * 2 <= throws) return 0
  const share = heads / throws
  const entropy = -share * Math.log2(share) - (share < 1 ? (1 - share) * Math.log2(1 - share) : 0)
  return throws * (1 - entropy)
}
