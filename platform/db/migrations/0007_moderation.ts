// Bans, what operators did and why, and from which addresses accounts came.

import type { Knex } from 'knex'

const tableOptions = 'ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin'
const word = 'VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin'

export async function up(db: Knex): Promise<void> {
  await db.raw(`ALTER TABLE players
    ADD COLUMN IF NOT EXISTS banned_at_ms BIGINT UNSIGNED NULL COMMENT 'NULL: not banned',
    ADD COLUMN IF NOT EXISTS banned_until_ms BIGINT UNSIGNED NULL COMMENT 'NULL beside banned_at_ms: for good',
    ADD KEY IF NOT EXISTS players_ban_end (banned_until_ms)`)

  await db.raw(`CREATE TABLE IF NOT EXISTS operator_acts (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at_ms BIGINT UNSIGNED NOT NULL,
    operator_id UUID NOT NULL,
    act ${word} NOT NULL,
    player_id UUID NULL COMMENT 'whom it concerned',
    match_id UUID NULL,
    reason VARCHAR(500) NULL,
    KEY operator_acts_player (player_id, id),
    KEY operator_acts_time (at_ms)
  ) ${tableOptions}`)

  // No foreign key: a row is written in the transaction of its account, and goes with it or after its time.
  await db.raw(`CREATE TABLE IF NOT EXISTS account_addresses (
    player_id UUID NOT NULL PRIMARY KEY,
    address_hash BINARY(32) NOT NULL COMMENT 'HMAC-SHA-256 under a key of the apis',
    created_at_ms BIGINT UNSIGNED NOT NULL,
    KEY account_addresses_hash (address_hash, created_at_ms),
    KEY account_addresses_time (created_at_ms)
  ) ${tableOptions}`)
}

export async function down(db: Knex): Promise<void> {
  await db.raw('DROP TABLE IF EXISTS account_addresses')
  await db.raw('DROP TABLE IF EXISTS operator_acts')
  await db.raw(`ALTER TABLE IF EXISTS players
    DROP KEY IF EXISTS players_ban_end,
    DROP COLUMN IF EXISTS banned_until_ms,
    DROP COLUMN IF EXISTS banned_at_ms`)
}
