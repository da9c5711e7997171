// Events on their way from the transaction that they tell of to the consumers' own: design/async/v1.3.0-outbox.md.

import type { Knex } from 'knex'

const tableOptions = 'ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin'
const word = 'VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin'
const traceparent = 'CHAR(55) CHARACTER SET ascii COLLATE ascii_bin'
const partitions = 8

export async function up(db: Knex): Promise<void> {
  // Rows are here from their transaction until the relay has given them their place: it reads by id, and deletes.
  await db.raw(`CREATE TABLE IF NOT EXISTS outbox (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT 'of one subject, in the order of its commits',
    partition_no TINYINT UNSIGNED NOT NULL,
    event_id UUID NOT NULL,
    type ${word} NOT NULL,
    event MEDIUMTEXT NOT NULL COMMENT 'CloudEvents, as JSON text'
  ) ${tableOptions}`)

  // The last place given in each partition, and the relay that gives them. Whoever locks these rows is the only one who gives places.
  await db.raw(`CREATE TABLE IF NOT EXISTS event_partitions (
    partition_no TINYINT UNSIGNED NOT NULL PRIMARY KEY,
    head BIGINT UNSIGNED NOT NULL,
    relay_epoch BIGINT UNSIGNED NOT NULL COMMENT 'a relay with a smaller one is fenced'
  ) ${tableOptions}`)
  await db('event_partitions')
    .insert(
      Array.from({ length: partitions }, (_, index) => ({ partition_no: index, head: 0, relay_epoch: 0 })),
    )
    .onConflict()
    .ignore()

  // The truth about the order of events. Places count from 1 without a gap; a row goes once every consumer is past it.
  await db.raw(`CREATE TABLE IF NOT EXISTS event_log (
    partition_no TINYINT UNSIGNED NOT NULL,
    place BIGINT UNSIGNED NOT NULL,
    event_id UUID NOT NULL,
    type ${word} NOT NULL,
    event MEDIUMTEXT NOT NULL,
    PRIMARY KEY (partition_no, place)
  ) ${tableOptions}`)

  await db.raw(`CREATE TABLE IF NOT EXISTS consumer_positions (
    consumer ${word} NOT NULL,
    partition_no TINYINT UNSIGNED NOT NULL,
    place BIGINT UNSIGNED NOT NULL COMMENT 'every event up to it is processed, waits in event_retries, or is a dead letter',
    PRIMARY KEY (consumer, partition_no)
  ) ${tableOptions}`)

  // Written in the transaction of the effect: an event that is here has had it. Ids are UUIDv7, so the oldest go by a range of the key.
  await db.raw(`CREATE TABLE IF NOT EXISTS processed_events (
    consumer ${word} NOT NULL,
    event_id UUID NOT NULL,
    PRIMARY KEY (consumer, event_id)
  ) ${tableOptions}`)

  // Events that failed and are tried again, and those of the same subject that wait behind them.
  await db.raw(`CREATE TABLE IF NOT EXISTS event_retries (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT 'of one subject, in the order of the events',
    consumer ${word} NOT NULL,
    event_id UUID NOT NULL,
    type ${word} NOT NULL,
    subject VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    event MEDIUMTEXT NOT NULL,
    attempts INT UNSIGNED NOT NULL COMMENT '0: it waits behind another',
    due_at_ms BIGINT UNSIGNED NOT NULL,
    first_failed_at_ms BIGINT UNSIGNED NULL,
    error TEXT NULL,
    error_class ${word} NULL,
    UNIQUE KEY event_retries_event (consumer, event_id),
    KEY event_retries_due (consumer, due_at_ms),
    KEY event_retries_subject (consumer, subject, id)
  ) ${tableOptions}`)

  await db.raw(`CREATE TABLE IF NOT EXISTS dead_letters (
    id UUID NOT NULL PRIMARY KEY,
    consumer ${word} NOT NULL,
    event_id UUID NOT NULL,
    type ${word} NOT NULL,
    subject VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    event MEDIUMTEXT NOT NULL,
    error TEXT NOT NULL,
    error_class ${word} NOT NULL,
    attempts INT UNSIGNED NOT NULL,
    first_failed_at_ms BIGINT UNSIGNED NOT NULL,
    dead_at_ms BIGINT UNSIGNED NOT NULL,
    traceparent ${traceparent} NULL,
    state ENUM('dead', 'replayed', 'discarded') NOT NULL,
    UNIQUE KEY dead_letters_event (consumer, event_id),
    KEY dead_letters_state (state, consumer, dead_at_ms)
  ) ${tableOptions}`)

  // Who did what to a dead letter, and why.
  await db.raw(`CREATE TABLE IF NOT EXISTS dead_letter_acts (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    dead_letter_id UUID NOT NULL,
    act ENUM('replay', 'discard') NOT NULL,
    actor VARCHAR(64) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    at_ms BIGINT UNSIGNED NOT NULL,
    KEY dead_letter_acts_letter (dead_letter_id, id),
    FOREIGN KEY (dead_letter_id) REFERENCES dead_letters (id) ON DELETE CASCADE
  ) ${tableOptions}`)

  // Who leads the relay, who reads which partition; by the database's clock. What one holder may do is fenced elsewhere, by place and epoch.
  await db.raw(`CREATE TABLE IF NOT EXISTS leases (
    name ${word} NOT NULL PRIMARY KEY,
    holder VARCHAR(128) NOT NULL,
    epoch BIGINT UNSIGNED NOT NULL,
    expires_at DATETIME(3) NOT NULL
  ) ${tableOptions}`)
}

export async function down(db: Knex): Promise<void> {
  for (const name of [
    'leases',
    'dead_letter_acts',
    'dead_letters',
    'event_retries',
    'processed_events',
    'consumer_positions',
    'event_log',
    'event_partitions',
    'outbox',
  ]) {
    await db.raw(`DROP TABLE IF EXISTS ${name}`)
  }
}
