// What players are told beside their matches.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  // The id is that of the event that it tells of: one event tells a player one thing, once. A player has few rows (see notifications.ts), which
  // lie side by side: so they are sorted and counted as they are read.
  await db.raw(`CREATE TABLE IF NOT EXISTS notifications (
    player_id UUID NOT NULL,
    id UUID NOT NULL,
    number BIGINT UNSIGNED NOT NULL AUTO_INCREMENT COMMENT 'of one player, in the order of the commits',
    content JSON NOT NULL,
    created_at_ms BIGINT UNSIGNED NOT NULL,
    acknowledged_at_ms BIGINT UNSIGNED NULL,
    PRIMARY KEY (player_id, id),
    UNIQUE KEY notifications_number (number),
    KEY notifications_by_age (created_at_ms)
  ) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin`)
}

export async function down(db: Knex): Promise<void> {
  await db.raw('DROP TABLE IF EXISTS notifications')
}
