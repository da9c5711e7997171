// What is locked for a player by whom: see platform/db/player-locks.ts.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`CREATE TABLE IF NOT EXISTS player_locks (
    player_id UUID NOT NULL,
    purpose ENUM('events', 'notifications') NOT NULL,
    PRIMARY KEY (player_id, purpose)
  ) ENGINE = InnoDB`)
}

export async function down(db: Knex): Promise<void> {
  await db.raw('DROP TABLE IF EXISTS player_locks')
}
