// Brings the schema up, or back down: `node platform/db/migrate.ts up|down`, with DATABASE_URL in the environment.
//
// Several processes may start at once: an advisory lock lets one migrate while the others wait. Lock and work share one connection, so that
// neither outlives the other, and a killed migrator blocks nobody (knex's own migrator would leave its lock row behind). MariaDB commits each
// DDL statement by itself, so migrations say `IF [NOT] EXISTS`: one that was cut off half-way is simply run again.

import type { Knex } from 'knex'
import { connectDatabase } from './client.ts'
import * as accounts from './migrations/0001_accounts.ts'
import * as matches from './migrations/0002_matches.ts'
import * as matchTraces from './migrations/0003_match_traces.ts'
import * as events from './migrations/0004_events.ts'
import * as rankings from './migrations/0005_rankings.ts'
import * as notifications from './migrations/0006_notifications.ts'
import * as moderation from './migrations/0007_moderation.ts'
import * as settledLetters from './migrations/0008_settled_letters.ts'
import * as abuse from './migrations/0009_abuse.ts'
import * as lettersByTime from './migrations/0010_letters_by_time.ts'
import * as playerLocks from './migrations/0011_player_locks.ts'

export type Migration = { name: string; up(db: Knex): Promise<void>; down(db: Knex): Promise<void> }

/** In order. A released migration is never edited; a change is a new one. */
const migrations: readonly Migration[] = [
  { name: '0001_accounts', ...accounts },
  { name: '0002_matches', ...matches },
  { name: '0003_match_traces', ...matchTraces },
  { name: '0004_events', ...events },
  { name: '0005_rankings', ...rankings },
  { name: '0006_notifications', ...notifications },
  { name: '0007_moderation', ...moderation },
  { name: '0008_settled_letters', ...settledLetters },
  { name: '0009_abuse', ...abuse },
  { name: '0010_letters_by_time', ...lettersByTime },
  { name: '0011_player_locks', ...playerLocks },
]

type OnStep = (direction: 'up' | 'down', name: string) => void

/** Applies what is missing and tells what that was. What a newer release has applied stays: the last release runs beside it. */
export async function migrate(
  databaseUrl: string,
  onStep: OnStep = () => {},
): Promise<{ applied: string[] }> {
  const applied: string[] = []
  await underLock(databaseUrl, async (db, done) => {
    for (const { name, up } of migrations.filter((migration) => !done.has(migration.name))) {
      onStep('up', name)
      await up(db)
      await db('schema_migrations').insert({ name, applied_at_ms: Date.now() })
      applied.push(name)
    }
  })
  return { applied }
}

/** Takes every migration back, the newest first. All data is lost. */
export async function rollback(
  databaseUrl: string,
  onStep: OnStep = () => {},
): Promise<{ reverted: string[] }> {
  const reverted: string[] = []
  await underLock(databaseUrl, async (db, done) => {
    for (const { name, down } of migrations.filter((migration) => done.has(migration.name)).reverse()) {
      onStep('down', name)
      await down(db)
      await db('schema_migrations').where({ name }).delete()
      reverted.push(name)
    }
  })
  return { reverted }
}

const lockWaitSeconds = 120
const statementTimeoutMs = 600_000

async function underLock(
  databaseUrl: string,
  work: (db: Knex.Transaction, done: ReadonlySet<string>) => Promise<void>,
): Promise<void> {
  const pool = connectDatabase(databaseUrl, { poolMax: 1, queryTimeoutMs: statementTimeoutMs })
  try {
    // A transaction only to stay on one connection: the first DDL statement commits it.
    await pool.transaction(async (db) => {
      // The lock's name belongs to the whole server; it ends with the connection.
      const lock = `SELECT GET_LOCK(CONCAT('matchwire.', MD5(DATABASE())), ${lockWaitSeconds}) AS held`
      const [rows] = await db.raw<[{ held: number | null }[], unknown]>(lock)
      if (rows[0]?.held !== 1) throw new Error(`Another migration has been running for ${lockWaitSeconds} s.`)
      await db.raw(`CREATE TABLE IF NOT EXISTS schema_migrations (
        name VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
        applied_at_ms BIGINT UNSIGNED NOT NULL
      ) ENGINE = InnoDB`)
      await work(db, new Set(await db('schema_migrations').pluck<string[]>('name')))
    })
  } finally {
    await pool.destroy()
  }
}

if (import.meta.main) await main(process.argv[2], process.env['DATABASE_URL'])

async function main(direction: string | undefined, databaseUrl: string | undefined): Promise<void> {
  if (!databaseUrl || (direction !== 'up' && direction !== 'down')) {
    console.error('Usage: DATABASE_URL=mysql://… node platform/db/migrate.ts up|down')
    process.exitCode = 2
    return
  }
  const progress: OnStep = (way, name) => console.log(`${way} ${name}`)
  if (direction === 'up') await migrate(databaseUrl, progress)
  else await rollback(databaseUrl, progress)
  console.log('The schema is up to date.')
}
