// How Redis, REST and MariaDB tell that matches ended, read as an operator and a player would.
import mysql, { type RowDataPacket } from 'mysql2/promise'
import { setTimeout as delay } from 'node:timers/promises'
import type { MatchEnding } from '../generated/client/index.ts'
import type { Arena } from './arena.ts'
import { toldOf, type MatchRecord, type Told } from './check.ts'
import { nowMs } from './history.ts'
import type { Player } from './players.ts'

/** `counted` is 0 or 1. */
type Row = RowDataPacket & { id: string; counted: number } & Omit<MatchEnding, 'counted'>

/** A promise to the players, from the end of their match, or of what kept it from being recorded. */
export const recordedWithinMs = 10_000
const readsAtOnce = 16

/** By match; each is read over REST by a player of it. */
export async function readRecords(
  { redis, databaseUrl }: Arena,
  matches: ReadonlyMap<string, Player>,
): Promise<Map<string, MatchRecord>> {
  const database = await readDatabase(databaseUrl, [...matches.keys()])
  const records = new Map<string, MatchRecord>()
  const left = [...matches]
  const read = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [matchId, { client }] = next
      const text = await redis.hget(`mw:match:${matchId}`, 'ending')
      const status = await client.rest.readMatch({ params: { matchId } }).catch(() => undefined)
      records.set(matchId, {
        redis: text ? toldOf(JSON.parse(text) as MatchEnding) : undefined,
        rest: status?.ending && toldOf(status.ending),
        database: database.get(matchId),
      })
    }
  }
  await Promise.all(Array.from({ length: readsAtOnce }, read))
  return records
}

/** When all of them were recorded; undefined: not in time. */
export async function whenRecorded(url: string, matchIds: readonly string[]): Promise<number | undefined> {
  const told = await readDatabase(url, matchIds)
  return matchIds.every((matchId) => told.has(matchId)) ? nowMs() : undefined
}

/** Once the worker has recorded all of them, or has had its time. */
async function readDatabase(url: string, matchIds: readonly string[]): Promise<Map<string, Told>> {
  const database = await mysql.createConnection(url)
  const columns =
    'id, reason, decided_by AS decidedBy, counted, ended_at_ms AS endedAtMs, last_tick AS lastTick'
  const deadlineMs = performance.now() + recordedWithinMs
  try {
    for (;;) {
      const [rows] = await database.query<RowDataPacket[]>(`SELECT ${columns} FROM matches`)
      const told = new Map(rows.map((row) => [(row as Row).id, toldOf(row as Row)]))
      if (matchIds.every((matchId) => told.has(matchId)) || performance.now() > deadlineMs) return told
      await delay(50)
    }
  } finally {
    await database.end()
  }
}
