// What speaks against players, for operators to judge: for each player and kind one signal, and its newest evidence.

import { randomUUIDv7 } from 'node:crypto'
import type { Knex } from 'knex'
import type {
  AbuseCase,
  AbuseEvidence,
  AbuseFigures,
  AbuseKind,
  AbuseSignal,
  GameName,
} from '../../generated/messages.ts'
import { type AbuseScore, scoreAt, withPoints } from '../abuse-score.ts'
import { inLockOrder } from './lock-order.ts'
import { goOnBehind } from './page.ts'

/** One thing that happened. */
export type Sign = {
  playerId: string
  kind: AbuseKind
  points: number
  atMs: number
  match?: { matchId: string; game: GameName; lastTick: number }
  otherPlayerId?: string
  figures: AbuseFigures
}

/** How much of its evidence a signal keeps. */
export const evidenceMax = 20

/** Adds signs to their signals, in any order. A signal waits for an operator from when its score is `openScore`, until it is dismissed. */
export async function addSigns(
  trx: Knex.Transaction,
  signs: readonly Sign[],
  options: { halfLifeMs: number; openScore: number; nowMs: number },
): Promise<void> {
  if (signs.length === 0) return
  const { halfLifeMs, openScore, nowMs } = options
  const signals = await lockSignals(trx, signs, halfLifeMs)
  for (const { points, atMs, ...sign } of signs) {
    const row = signals.get(nameOf(sign))
    if (!row) throw new Error('A signal that was written is not there.')
    const { score, atMs: scoredAtMs } = withPoints(toScore(row), { score: points, atMs, halfLifeMs })
    Object.assign(row, { score, at_ms: scoredAtMs, half_life_ms: halfLifeMs })
  }
  const rows = [...signals.values()].map((row) => {
    const isOpen = scoreAt(toScore(row), nowMs) >= openScore
    return { ...row, opened_at_ms: row.opened_at_ms ?? (isOpen ? nowMs : null) }
  })
  await trx('abuse_signals')
    .insert(rows)
    .onConflict()
    .merge(['score', 'at_ms', 'half_life_ms', 'opened_at_ms'])
  await insertEvidence(
    trx,
    signs.map((sign) => ({ ...sign, signalId: signals.get(nameOf(sign))?.id })),
  )
}

/** By player and kind; those that are new have a score of 0. They are locked in one order, whoever adds. */
async function lockSignals(
  trx: Knex.Transaction,
  signs: readonly Sign[],
  halfLifeMs: number,
): Promise<Map<string, ScoreRow>> {
  const sorted = inLockOrder(signs, nameOf)
  const fresh = sorted.map(({ playerId, kind, atMs }) => ({
    ...{ id: randomUUIDv7(), player_id: playerId, kind },
    ...{ score: 0, at_ms: atMs, half_life_ms: halfLifeMs },
  }))
  // The row that is there is locked and left as it is.
  await trx('abuse_signals').insert(fresh).onConflict().merge(['player_id'])
  const rows = await trx<SignalRow>('abuse_signals')
    .whereIn('player_id', [...new Set(sorted.map(({ playerId }) => playerId))])
    .select('id', 'player_id', 'kind', 'score', 'at_ms', 'half_life_ms', 'opened_at_ms')
  const byName = new Map(rows.map((row) => [nameOf({ playerId: row.player_id, kind: row.kind }), row]))
  return new Map(
    sorted.flatMap((sign) => {
      const row = byName.get(nameOf(sign))
      return row ? [[nameOf(sign), row]] : []
    }),
  )
}

function nameOf({ playerId, kind }: Pick<Sign, 'playerId' | 'kind'>): string {
  return `${playerId} ${kind}`
}

async function insertEvidence(
  trx: Knex.Transaction,
  signs: readonly (Sign & { signalId: string | undefined })[],
): Promise<void> {
  const rows = signs.map(({ signalId, atMs, points, match, otherPlayerId, figures }) => ({
    ...{ signal_id: signalId, at_ms: atMs, points, figures: JSON.stringify(figures) },
    ...{ match_id: match?.matchId, game: match?.game, last_tick: match?.lastTick },
    other_player_id: otherPlayerId,
  }))
  await trx('abuse_evidence').insert(rows)
  const ranked = trx('abuse_evidence')
    .whereIn('signal_id', [...new Set(signs.map(({ signalId }) => String(signalId)))])
    .select('number', trx.raw('ROW_NUMBER() OVER (PARTITION BY signal_id ORDER BY number DESC) AS place'))
  const tooMany = await trx
    .from(ranked.as('ranked'))
    .where('place', '>', evidenceMax)
    .pluck<number[]>('number')
  if (tooMany.length > 0) await trx('abuse_evidence').whereIn('number', tooMany).delete()
}

/** Signals that wait for an operator, those with the highest score first; `after` is the last of the page before. */
export async function listOpenSignals(
  db: Knex,
  page: {
    kind?: AbuseKind | undefined
    after?: { fadesAtMs: number; signalId: string } | undefined
    limit: number
    nowMs: number
  },
): Promise<{ fadesAtMs: number; signal: AbuseSignal }[]> {
  const { kind, after, limit, nowMs } = page
  const signals = db<SignalRow>('abuse_signals')
    .whereNotNull('opened_at_ms')
    .orderBy([
      { column: 'fades_at_ms', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit)
  if (kind) signals.where({ kind })
  if (after) {
    const { fadesAtMs: value, signalId: id } = after
    goOnBehind(signals, { column: 'fades_at_ms', value, idColumn: 'id', id })
  }
  return (await signals).map((row) => ({ fadesAtMs: row.fades_at_ms, signal: toSignal(row, nowMs) }))
}

/** All that speaks against a player, what is most serious first. */
export async function readCases(
  db: Knex,
  { playerId, nowMs }: { playerId: string; nowMs: number },
): Promise<AbuseCase[]> {
  const signals = await db<SignalRow>('abuse_signals')
    .where({ player_id: playerId })
    .orderBy('fades_at_ms', 'desc')
  const evidence = await db<EvidenceRow>('abuse_evidence')
    .whereIn(
      'signal_id',
      signals.map(({ id }) => id),
    )
    .orderBy('number', 'desc')
  const bySignal = Map.groupBy(evidence, (row) => row.signal_id)
  return signals.map((row) => ({
    signal: toSignal(row, nowMs),
    evidence: (bySignal.get(row.id) ?? []).slice(0, evidenceMax).map(toEvidence),
  }))
}

/** The score is 0 from now on; undefined where there is no such signal. */
export async function dismissSignal(
  trx: Knex.Transaction,
  dismissal: { signalId: string; operatorId: string; reason: string; nowMs: number },
): Promise<AbuseSignal | undefined> {
  const { signalId, operatorId, reason, nowMs } = dismissal
  await trx('abuse_signals').where({ id: signalId }).update({
    score: 0,
    opened_at_ms: null,
    dismissed_at_ms: nowMs,
    dismissed_by: operatorId,
    dismissed_reason: reason,
  })
  const row = await trx<SignalRow>('abuse_signals').where({ id: signalId }).first()
  return row && toSignal(row, nowMs)
}

/** Nothing is left of them: what speaks against them, and where they are named in what speaks against others. */
export async function deleteAbuseOf(trx: Knex.Transaction, playerIds: readonly string[]): Promise<void> {
  if (playerIds.length === 0) return
  await trx('abuse_signals').whereIn('player_id', playerIds).delete()
  await trx('abuse_evidence').whereIn('other_player_id', playerIds).update({ other_player_id: null })
  await trx('abuse_pairs').whereIn('low_id', playerIds).delete()
  await trx('abuse_pairs').whereIn('high_id', playerIds).delete()
}

/** Signals that nothing was added to since, with their evidence. Returns how many, `limit` at most. */
export async function deleteOldSignals(
  db: Knex,
  { beforeMs, limit }: { beforeMs: number; limit: number },
): Promise<number> {
  return db('abuse_signals').where('at_ms', '<', beforeMs).limit(limit).delete()
}

type SignalRow = {
  id: string
  player_id: string
  kind: AbuseKind
  score: number
  at_ms: number
  half_life_ms: number
  fades_at_ms: number
  opened_at_ms: number | null
  dismissed_at_ms: number | null
  dismissed_by: string | null
  dismissed_reason: string | null
}

/** What adding to a signal takes. */
type ScoreRow = Pick<
  SignalRow,
  'id' | 'player_id' | 'kind' | 'score' | 'at_ms' | 'half_life_ms' | 'opened_at_ms'
>

type EvidenceRow = {
  signal_id: string
  number: number
  at_ms: number
  points: number
  match_id: string | null
  game: GameName | null
  last_tick: number | null
  other_player_id: string | null
  /** Written as JSON text; the driver parses it. */
  figures: AbuseFigures
}

function toScore({ score, at_ms, half_life_ms }: ScoreRow): AbuseScore {
  return { score, atMs: at_ms, halfLifeMs: half_life_ms }
}

function toSignal(row: SignalRow, nowMs: number): AbuseSignal {
  const { id, player_id, kind, at_ms, opened_at_ms, dismissed_at_ms, dismissed_by, dismissed_reason } = row
  return {
    ...{ signalId: id, playerId: player_id, kind, score: scoreAt(toScore(row), nowMs), lastAtMs: at_ms },
    ...(opened_at_ms !== null && { openedAtMs: opened_at_ms }),
    ...(dismissed_at_ms !== null &&
      dismissed_by !== null &&
      dismissed_reason !== null && {
        dismissed: { operatorId: dismissed_by, atMs: dismissed_at_ms, reason: dismissed_reason },
      }),
  }
}

function toEvidence(row: EvidenceRow): AbuseEvidence {
  const { at_ms, points, match_id, game, last_tick, other_player_id, figures } = row
  return {
    ...{ atMs: at_ms, points, figures },
    ...(match_id !== null &&
      game !== null &&
      last_tick !== null && {
        // As a shard names it: shard/recorder.ts.
        match: { matchId: match_id, game, lastTick: last_tick, recording: `${match_id}.jsonl` },
      }),
    ...(other_player_id !== null && { otherPlayerId: other_player_id }),
  }
}
