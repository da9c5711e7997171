// What may be abuse, for operators to judge: design/async/v1.3.0-abuse.md.

import type { Knex } from 'knex'

const tableOptions = 'ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin'
const word = 'VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin'

export async function up(db: Knex): Promise<void> {
  // Scores of one half-life are in the order of when they will have faded to 1, whenever one looks.
  await db.raw(`CREATE TABLE IF NOT EXISTS abuse_signals (
    id UUID NOT NULL PRIMARY KEY,
    player_id UUID NOT NULL,
    kind ${word} NOT NULL,
    score DOUBLE NOT NULL COMMENT 'at at_ms; it halves every half_life_ms from there on',
    at_ms BIGINT UNSIGNED NOT NULL,
    half_life_ms BIGINT UNSIGNED NOT NULL,
    fades_at_ms BIGINT AS (IF(score > 0, GREATEST(0, ROUND(at_ms + half_life_ms * LOG2(score))), 0)) PERSISTENT,
    opened_at_ms BIGINT UNSIGNED NULL COMMENT 'NULL: no operator needs to look',
    dismissed_at_ms BIGINT UNSIGNED NULL,
    dismissed_by UUID NULL,
    dismissed_reason VARCHAR(500) NULL,
    UNIQUE KEY abuse_signals_player (player_id, kind),
    KEY abuse_signals_order (fades_at_ms, id),
    KEY abuse_signals_time (at_ms)
  ) ${tableOptions}`)

  await db.raw(`CREATE TABLE IF NOT EXISTS abuse_evidence (
    signal_id UUID NOT NULL,
    number BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'of one signal, in the order of the commits',
    at_ms BIGINT UNSIGNED NOT NULL,
    points DOUBLE NOT NULL,
    match_id UUID NULL,
    game ${word} NULL,
    last_tick INT UNSIGNED NULL,
    other_player_id UUID NULL,
    figures JSON NOT NULL,
    PRIMARY KEY (signal_id, number),
    UNIQUE KEY abuse_evidence_number (number),
    KEY abuse_evidence_other (other_player_id),
    FOREIGN KEY (signal_id) REFERENCES abuse_signals (id) ON DELETE CASCADE
  ) ${tableOptions}`)

  // What two players did against each other in the window that began with their first match of it.
  await db.raw(`CREATE TABLE IF NOT EXISTS abuse_pairs (
    low_id UUID NOT NULL COMMENT 'the smaller id of the two',
    high_id UUID NOT NULL,
    since_ms BIGINT UNSIGNED NOT NULL,
    last_ended_at_ms BIGINT UNSIGNED NOT NULL,
    matches INT UNSIGNED NOT NULL COMMENT 'that one of them won',
    low_wins INT UNSIGNED NOT NULL,
    low_won_last BOOLEAN NOT NULL,
    turns INT UNSIGNED NOT NULL COMMENT 'how often the winner had lost the match before',
    bits_max DOUBLE NOT NULL COMMENT 'the most surprising that it has been',
    PRIMARY KEY (low_id, high_id),
    KEY abuse_pairs_high (high_id),
    KEY abuse_pairs_time (last_ended_at_ms)
  ) ${tableOptions}`)
}

export async function down(db: Knex): Promise<void> {
  for (const name of ['abuse_pairs', 'abuse_evidence', 'abuse_signals']) {
    await db.raw(`DROP TABLE IF EXISTS ${name}`)
  }
}
