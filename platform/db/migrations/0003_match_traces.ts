// In which span a match was ended, so that who reads its record much later is led to its trace.

import type { Knex } from 'knex'

export async function up(db: Knex): Promise<void> {
  await db.raw(`ALTER TABLE matches
    ADD COLUMN IF NOT EXISTS traceparent CHAR(55) CHARACTER SET ascii COLLATE ascii_bin NULL`)
}

export async function down(db: Knex): Promise<void> {
  await db.raw('ALTER TABLE IF EXISTS matches DROP COLUMN IF EXISTS traceparent')
}
