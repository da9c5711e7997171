// Who did what as an operator, to whom, and why.

import type { Knex } from 'knex'

export type OperatorAct = {
  act: 'ban' | 'unban' | 'warn' | 'dismiss' | 'end_match'
  operatorId: string
  playerId?: string
  matchId?: string
  reason?: string
  nowMs: number
}

export async function writeAct(
  db: Knex,
  { act, operatorId, playerId, matchId, reason, nowMs }: OperatorAct,
): Promise<void> {
  await db('operator_acts').insert({
    ...{ at_ms: nowMs, operator_id: operatorId, act },
    ...{ player_id: playerId ?? null, match_id: matchId ?? null, reason: reason ?? null },
  })
}

/** Forgets what operators wrote of these players; that they acted stays. */
export async function eraseActReasons(trx: Knex.Transaction, playerIds: readonly string[]): Promise<void> {
  await trx('operator_acts').whereIn('player_id', playerIds).update({ reason: null })
}
