// How the matches of two players against each other went, in a window of time.

import type { Knex } from 'knex'
import { inLockOrder } from './lock-order.ts'

export type Pair = {
  /** The smaller id of the two, and the larger. */
  readonly lowId: string
  readonly highId: string
  /** When the first match of the window ended, and the last. */
  readonly sinceMs: number
  readonly lastEndedAtMs: number
  /** Those that one of them won. */
  readonly matches: number
  readonly lowWins: number
  readonly lowWonLast: boolean
  /** How often the winner had lost the match before. */
  readonly turns: number
  /** The most surprising that it has been. */
  readonly bitsMax: number
}

/** Pairs as they are, locked; of two that are new to each other, one without matches and long ago. */
export async function lockPairs(
  trx: Knex.Transaction,
  pairs: readonly Pick<Pair, 'lowId' | 'highId'>[],
): Promise<Pair[]> {
  if (pairs.length === 0) return []
  const nameOf = ({ lowId, highId }: Pick<Pair, 'lowId' | 'highId'>) => `${lowId} ${highId}`
  const sorted = inLockOrder(pairs, nameOf)
  const strangers = { sinceMs: 0, lastEndedAtMs: 0, matches: 0, lowWins: 0, turns: 0, bitsMax: 0 }
  const rows = sorted.map(({ lowId, highId }) => toRow({ lowId, highId, ...strangers, lowWonLast: false }))
  // The row that is there is locked and left as it is.
  await trx('abuse_pairs').insert(rows).onConflict().merge(['low_id'])
  // Not `(low_id, high_id) IN (…)`, by which MariaDB compares each row that it reads with all 500. What it finds beside are pairs of the same players.
  const there = await trx<PairRow>('abuse_pairs')
    .whereIn('low_id', [...new Set(sorted.map(({ lowId }) => lowId))])
    .whereIn('high_id', [...new Set(sorted.map(({ highId }) => highId))])
  const wanted = new Set(sorted.map(nameOf))
  return there.map(toPair).filter((pair) => wanted.has(nameOf(pair)))
}

export async function writePairs(trx: Knex.Transaction, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length > 0) await trx('abuse_pairs').insert(pairs.map(toRow)).onConflict().merge()
}

/** Pairs that have not met since. Returns how many, `limit` at most. */
export async function deleteOldPairs(
  db: Knex,
  { beforeMs, limit }: { beforeMs: number; limit: number },
): Promise<number> {
  return db('abuse_pairs').where('last_ended_at_ms', '<', beforeMs).limit(limit).delete()
}

type PairRow = {
  low_id: string
  high_id: string
  since_ms: number
  last_ended_at_ms: number
  matches: number
  low_wins: number
  low_won_last: number
  turns: number
  bits_max: number
}

function toRow(pair: Pair): PairRow {
  return {
    low_id: pair.lowId,
    high_id: pair.highId,
    since_ms: pair.sinceMs,
    last_ended_at_ms: pair.lastEndedAtMs,
    matches: pair.matches,
    low_wins: pair.lowWins,
    low_won_last: pair.lowWonLast ? 1 : 0,
    turns: pair.turns,
    bits_max: pair.bitsMax,
  }
}

function toPair(row: PairRow): Pair {
  return {
    lowId: row.low_id,
    highId: row.high_id,
    sinceMs: row.since_ms,
    lastEndedAtMs: row.last_ended_at_ms,
    matches: row.matches,
    lowWins: row.low_wins,
    lowWonLast: row.low_won_last === 1,
    turns: row.turns,
    bitsMax: row.bits_max,
  }
}
