// Matches that ended, who sat in them, and the ratings they led to.

import type { Knex } from 'knex'

const tableOptions = 'ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin'
const word = 'VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin'

export async function up(db: Knex): Promise<void> {
  // The primary key is what makes recording happen once per match.
  await db.raw(`CREATE TABLE IF NOT EXISTS matches (
    id UUID PRIMARY KEY,
    game ${word} NOT NULL,
    seed INT UNSIGNED NOT NULL,
    shard_incarnation BIGINT UNSIGNED NOT NULL,
    created_at_ms BIGINT UNSIGNED NOT NULL,
    started_at_ms BIGINT UNSIGNED NULL,
    ended_at_ms BIGINT UNSIGNED NOT NULL,
    last_tick INT UNSIGNED NOT NULL,
    reason ${word} NOT NULL,
    decided_by ${word} NOT NULL,
    counted BOOLEAN NOT NULL,
    result JSON NULL
  ) ${tableOptions}`)

  // A seat keeps the player's id and name without a foreign key: the record of a match outlives its players' accounts. It repeats when the
  // match ended, so that one index answers "my matches, the latest first".
  await db.raw(`CREATE TABLE IF NOT EXISTS match_seats (
    match_id UUID NOT NULL,
    seat TINYINT UNSIGNED NOT NULL,
    player_id UUID NOT NULL,
    name VARCHAR(20) NOT NULL,
    state ${word} NOT NULL,
    placement TINYINT UNSIGNED NULL,
    rating_before INT UNSIGNED NULL,
    rating_after INT UNSIGNED NULL,
    disconnects SMALLINT UNSIGNED NOT NULL,
    away_ms INT UNSIGNED NOT NULL,
    inputs_refused INT UNSIGNED NOT NULL,
    rate_limit_hits INT UNSIGNED NOT NULL,
    ended_at_ms BIGINT UNSIGNED NOT NULL,
    PRIMARY KEY (match_id, seat),
    KEY match_seats_by_player (player_id, ended_at_ms, match_id),
    CONSTRAINT match_seats_match FOREIGN KEY (match_id) REFERENCES matches (id) ON DELETE CASCADE
  ) ${tableOptions}`)

  // mu and sigma are the estimate, rating the whole number that players see. One row carries the statistics too: they change together.
  await db.raw(`CREATE TABLE IF NOT EXISTS ratings (
    player_id UUID NOT NULL,
    game ${word} NOT NULL,
    mu DOUBLE NOT NULL,
    sigma DOUBLE NOT NULL,
    rating INT UNSIGNED NOT NULL,
    matches INT UNSIGNED NOT NULL,
    wins INT UNSIGNED NOT NULL,
    draws INT UNSIGNED NOT NULL,
    losses INT UNSIGNED NOT NULL,
    updated_at_ms BIGINT UNSIGNED NOT NULL,
    PRIMARY KEY (player_id, game),
    KEY ratings_by_rank (game, rating DESC, player_id)
  ) ${tableOptions}`)
}

export async function down(db: Knex): Promise<void> {
  await db.raw('DROP TABLE IF EXISTS ratings')
  await db.raw('DROP TABLE IF EXISTS match_seats')
  await db.raw('DROP TABLE IF EXISTS matches')
}
