// Who plays, how they prove it, and what makes a repeated request harmless.

import type { Knex } from 'knex'

const table = 'ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin'

export async function up(db: Knex): Promise<void> {
  // A deleted account keeps its row, so that matches and ratings keep their player, but neither its name nor its name_key.
  await db.raw(`
    CREATE TABLE IF NOT EXISTS players (
      id UUID NOT NULL PRIMARY KEY,
      name VARCHAR(20) NOT NULL,
      name_key VARCHAR(255) NULL COMMENT 'the name without regard to case',
      guest BOOLEAN NOT NULL,
      role ENUM('player', 'operator') NOT NULL,
      created_at_ms BIGINT UNSIGNED NOT NULL,
      deleted_at_ms BIGINT UNSIGNED NULL,
      UNIQUE KEY players_name_key (name_key),
      KEY players_guest (guest, deleted_at_ms, created_at_ms)
    ) ${table}`)

  await db.raw(`
    CREATE TABLE IF NOT EXISTS credentials (
      player_id UUID NOT NULL PRIMARY KEY,
      password_hash VARCHAR(255) NOT NULL COMMENT 'a PHC string',
      changed_at_ms BIGINT UNSIGNED NOT NULL,
      FOREIGN KEY (player_id) REFERENCES players (id) ON DELETE CASCADE
    ) ${table}`)

  // One family for each sign-in: all refresh tokens that were traded for one another.
  await db.raw(`
    CREATE TABLE IF NOT EXISTS refresh_families (
      id UUID NOT NULL PRIMARY KEY,
      player_id UUID NOT NULL,
      created_at_ms BIGINT UNSIGNED NOT NULL,
      expires_at_ms BIGINT UNSIGNED NOT NULL COMMENT 'of its newest token',
      revoked_at_ms BIGINT UNSIGNED NULL,
      KEY refresh_families_player (player_id, expires_at_ms),
      KEY refresh_families_expiry (expires_at_ms),
      FOREIGN KEY (player_id) REFERENCES players (id) ON DELETE CASCADE
    ) ${table}`)

  await db.raw(`
    CREATE TABLE IF NOT EXISTS refresh_tokens (
      token_hash BINARY(32) NOT NULL PRIMARY KEY COMMENT 'SHA-256',
      family_id UUID NOT NULL,
      expires_at_ms BIGINT UNSIGNED NOT NULL,
      used_at_ms BIGINT UNSIGNED NULL,
      KEY refresh_tokens_family (family_id),
      KEY refresh_tokens_expiry (expires_at_ms),
      FOREIGN KEY (family_id) REFERENCES refresh_families (id) ON DELETE CASCADE
    ) ${table}`)

  // The start is the key: several processes that make the next key make the same row, and the first one wins.
  await db.raw(`
    CREATE TABLE IF NOT EXISTS signing_keys (
      signs_from_ms BIGINT UNSIGNED NOT NULL PRIMARY KEY,
      signs_until_ms BIGINT UNSIGNED NOT NULL,
      trusted_until_ms BIGINT UNSIGNED NOT NULL COMMENT 'when the last token signed with it has expired',
      kid UUID NOT NULL UNIQUE,
      public_key BINARY(32) NOT NULL,
      sealed_private_key VARBINARY(255) NOT NULL
    ) ${table}`)

  await db.raw(`
    CREATE TABLE IF NOT EXISTS idempotency (
      id BINARY(32) NOT NULL PRIMARY KEY COMMENT 'derived from scope and key',
      scope VARCHAR(64) NOT NULL COMMENT 'a player, or an operation that needs none',
      fingerprint BINARY(32) NOT NULL COMMENT 'of the request, under the key',
      claim UUID NOT NULL COMMENT 'who works on it',
      locked_until_ms BIGINT UNSIGNED NOT NULL,
      expires_at_ms BIGINT UNSIGNED NOT NULL,
      sealed_response VARBINARY(32768) NULL,
      KEY idempotency_scope (scope, expires_at_ms),
      KEY idempotency_expiry (expires_at_ms)
    ) ${table}`)
}

export async function down(db: Knex): Promise<void> {
  for (const name of [
    'idempotency',
    'signing_keys',
    'refresh_tokens',
    'refresh_families',
    'credentials',
    'players',
  ]) {
    await db.raw(`DROP TABLE IF EXISTS ${name}`)
  }
}
