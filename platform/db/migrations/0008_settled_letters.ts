// The order in which letters died, in which they are replayed; when one was settled, so that it can go some time later; and indexes for both,
// and for lists by age.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`ALTER TABLE dead_letters
    ADD COLUMN IF NOT EXISTS number BIGINT UNSIGNED NOT NULL AUTO_INCREMENT UNIQUE COMMENT 'of one subject, in the order of the events',
    ADD COLUMN IF NOT EXISTS settled_at_ms BIGINT UNSIGNED NULL COMMENT 'replayed or discarded; NULL while it is dead',
    ADD KEY IF NOT EXISTS dead_letters_age (state, dead_at_ms, id),
    ADD KEY IF NOT EXISTS dead_letters_settled (settled_at_ms)`)
}

export async function down(db: Knex): Promise<void> {
  await db.raw(`ALTER TABLE IF EXISTS dead_letters
    DROP KEY IF EXISTS dead_letters_settled, DROP KEY IF EXISTS dead_letters_age, DROP COLUMN IF EXISTS settled_at_ms,
    DROP COLUMN IF EXISTS number`)
}
