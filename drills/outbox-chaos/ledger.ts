// What was committed, as the database itself says: a trigger writes every event down with the row of the outbox that it is, in the same transaction, whoever commits it.
// And what the witness saw, a consumer of every event that does nothing but to write them down in the order in which it gets them.
import type { Knex } from 'knex'
import { eventValidators } from '../../generated/validators.js'
import type { EventType } from '../../platform/db/outbox.ts'

/** All that the database tells. */
export const eventTypes = Object.keys(eventValidators).filter(
  (type) => type !== 'match.finished',
) as EventType[]

export async function createLedger(db: Knex): Promise<void> {
  const word = 'VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL'
  await db.raw(`CREATE TABLE drill_committed (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, event_id UUID NOT NULL, type ${word}, subject ${word}
  ) ENGINE = InnoDB`)
  await db.raw(`CREATE TABLE drill_witnessed (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY, event_id UUID NOT NULL, subject ${word}
  ) ENGINE = InnoDB`)
  await db.raw(`CREATE TRIGGER drill_commits AFTER INSERT ON outbox FOR EACH ROW
    INSERT INTO drill_committed (event_id, type, subject)
    VALUES (NEW.event_id, NEW.type, JSON_VALUE(NEW.event, '$.subject'))`)
}

export async function writeWitnessed(
  trx: Knex.Transaction,
  events: readonly { id: string; subject: string }[],
): Promise<void> {
  await trx('drill_witnessed').insert(events.map(({ id, subject }) => ({ event_id: id, subject })))
}

export interface Ledger {
  /** In the order of the commits, for each subject. */
  committed: { id: string; type: string; subject: string }[]
  /** In the order of the effects, for each subject. */
  witnessed: { id: string; subject: string }[]
  /** The events that each consumer has marked as processed. */
  marks: Map<string, Set<string>>
  /** How often each match was recorded. */
  recorded: Map<string, number>
  deadLetters: string[]
}

export async function readLedger(db: Knex): Promise<Ledger> {
  const marks = await db('processed_events').select<{ consumer: string; event_id: string }[]>(
    'consumer',
    'event_id',
  )
  const byConsumer = Map.groupBy(marks, ({ consumer }) => consumer)
  const recorded = await db('matches').pluck<string[]>('id')
  const dead = await db('dead_letters').select<{ consumer: string; type: string; error: string }[]>(
    'consumer',
    'type',
    'error',
  )
  return {
    committed: await db('drill_committed')
      .orderBy('id')
      .select({ id: 'event_id', type: 'type', subject: 'subject' }),
    witnessed: await db('drill_witnessed').orderBy('id').select({ id: 'event_id', subject: 'subject' }),
    marks: new Map(
      [...byConsumer].map(([consumer, rows]) => [consumer, new Set(rows.map((row) => row.event_id))]),
    ),
    recorded: new Map([...Map.groupBy(recorded, (id) => id)].map(([id, rows]) => [id, rows.length])),
    deadLetters: dead.map(({ consumer, type, error }) => `${consumer} gave up a ${type}: ${error}`),
  }
}

/** What is on its way: rows of the outbox, of the log, and of what is tried again. */
export interface OnTheirWay {
  outbox: number
  log: number
  retries: number
}

export async function countOnTheirWay(db: Knex): Promise<OnTheirWay> {
  return {
    outbox: await countRows(db, 'outbox'),
    log: await countRows(db, 'event_log'),
    retries: await countRows(db, 'event_retries'),
  }
}

export async function countRows(db: Knex, table: string): Promise<number> {
  const [row] = await db(table).count<{ rows: number }[]>({ rows: '*' })
  return Number(row?.rows ?? 0)
}
