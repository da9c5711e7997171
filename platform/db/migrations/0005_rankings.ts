// Ratings as a consumer of recorded matches makes them: their order, their seasons, and statistics beside them.

import type { Knex } from 'knex'

const tableOptions = 'ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin'
const word = 'VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin'

export async function up(db: Knex): Promise<void> {
  await db.raw(`ALTER TABLE ratings
    ADD COLUMN IF NOT EXISTS win_streak INT UNSIGNED NOT NULL DEFAULT 0,
    ADD COLUMN IF NOT EXISTS best_win_streak INT UNSIGNED NOT NULL DEFAULT 0`)

  // As ratings, of one season: everyone begins it as a newcomer. Who writes a row here has locked the player's row in ratings.
  await db.raw(`CREATE TABLE IF NOT EXISTS season_ratings (
    season CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    player_id UUID NOT NULL,
    game ${word} NOT NULL,
    mu DOUBLE NOT NULL,
    sigma DOUBLE NOT NULL,
    rating INT UNSIGNED NOT NULL,
    matches INT UNSIGNED NOT NULL,
    wins INT UNSIGNED NOT NULL,
    draws INT UNSIGNED NOT NULL,
    losses INT UNSIGNED NOT NULL,
    win_streak INT UNSIGNED NOT NULL,
    best_win_streak INT UNSIGNED NOT NULL,
    updated_at_ms BIGINT UNSIGNED NOT NULL,
    PRIMARY KEY (player_id, game, season),
    KEY season_ratings_by_rank (season, game, rating DESC, player_id)
  ) ${tableOptions}`)

  // Which matches the ratings come from. Ids are given while the standings of a match's players are locked: of two matches that share a player,
  // the smaller id was rated first.
  await db.raw(`CREATE TABLE IF NOT EXISTS rated_matches (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    match_id UUID NOT NULL,
    UNIQUE KEY rated_matches_match (match_id)
  ) ${tableOptions}`)

  // Sums over the matches whose in_stats is set, so that no order matters.
  await db.raw(`CREATE TABLE IF NOT EXISTS player_stats (
    player_id UUID NOT NULL,
    game ${word} NOT NULL,
    played INT UNSIGNED NOT NULL COMMENT 'matches of every kind',
    void INT UNSIGNED NOT NULL COMMENT 'matches that do not count',
    forfeits INT UNSIGNED NOT NULL,
    abandons INT UNSIGNED NOT NULL,
    disconnects BIGINT UNSIGNED NOT NULL,
    away_ms BIGINT UNSIGNED NOT NULL,
    played_ms BIGINT UNSIGNED NOT NULL,
    PRIMARY KEY (player_id, game)
  ) ${tableOptions}`)
  // What was recorded before is in the sums that are made here; what will be is not, until its consumer has added it.
  await db.raw('ALTER TABLE matches ADD COLUMN IF NOT EXISTS in_stats BOOLEAN NOT NULL DEFAULT TRUE')
  await db.raw('ALTER TABLE matches ALTER COLUMN in_stats SET DEFAULT FALSE')
  await db.raw(`INSERT IGNORE INTO player_stats
    SELECT s.player_id, m.game, COUNT(*), SUM(NOT m.counted), SUM(s.state = 'forfeited'), SUM(s.state = 'abandoned'),
      SUM(s.disconnects), SUM(s.away_ms), SUM(GREATEST(m.ended_at_ms, IFNULL(m.started_at_ms, m.ended_at_ms)) - IFNULL(m.started_at_ms, m.ended_at_ms))
    FROM match_seats s JOIN matches m ON m.id = s.match_id WHERE m.in_stats GROUP BY s.player_id, m.game`)

  // What a consumer here writes is computed afresh by who has its row locked; the consumer shares it for its transaction.
  await db.raw(`CREATE TABLE IF NOT EXISTS rebuild_locks (
    consumer ${word} NOT NULL PRIMARY KEY
  ) ${tableOptions}`)
  await db('rebuild_locks')
    .insert(['ranking', 'stats', 'leaderboard'].map((consumer) => ({ consumer })))
    .onConflict()
    .ignore()

  // The order in which they were rated was not kept: the order in which they ended is as near as can be.
  await db.raw(`INSERT IGNORE INTO rated_matches (match_id)
    SELECT id FROM matches WHERE counted
      AND EXISTS (SELECT 1 FROM match_seats WHERE match_id = id AND rating_after IS NOT NULL)
    ORDER BY ended_at_ms, id`)
}

export async function down(db: Knex): Promise<void> {
  for (const name of ['rebuild_locks', 'player_stats', 'rated_matches', 'season_ratings']) {
    await db.raw(`DROP TABLE IF EXISTS ${name}`)
  }
  await db.raw('ALTER TABLE IF EXISTS matches DROP COLUMN IF EXISTS in_stats')
  await db.raw(
    'ALTER TABLE IF EXISTS ratings DROP COLUMN IF EXISTS win_streak, DROP COLUMN IF EXISTS best_win_streak',
  )
}
