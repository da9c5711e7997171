// Letters of every state by when they died, in which order they are listed.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw('ALTER TABLE dead_letters ADD KEY IF NOT EXISTS dead_letters_time (dead_at_ms, id)')
}

export async function down(db: Knex): Promise<void> {
  await db.raw('ALTER TABLE IF EXISTS dead_letters DROP KEY IF EXISTS dead_letters_time')
}
