// Who does what, for a time, by the database's clock.
//
// A lease only saves work that two would do. It keeps nobody from anything: who was paused may still think that it holds what another one has
// by now. What must not be done twice is fenced where it is done, by a lease's epoch or by a lock.

import type { Knex } from 'knex'

export type Lease = { name: string; holder: string; epoch: number }

type Wanted = { names: readonly string[]; holder: string; leaseMs: number }

/**
 * Renews what the holder has of these, and takes what nobody has; returns what it holds now, with the epoch of each. The epoch grows whenever
 * a lease goes from one holder to another. One that has run out, and that nobody took, is still its holder's.
 */
export async function holdLeases(db: Knex, { names, holder, leaseMs }: Wanted): Promise<Map<string, number>> {
  if (names.length === 0) return new Map()
  const row = '(?, ?, 1, NOW(3) + INTERVAL ? MICROSECOND)'
  // The assignments are done in this order, each with what those before it made of the row.
  const [rows] = (await db.raw(
    `INSERT INTO leases (name, holder, epoch, expires_at) VALUES ${names.map(() => row).join(', ')}
    ON DUPLICATE KEY UPDATE
      epoch = IF(holder = VALUES(holder) OR expires_at > NOW(3), epoch, epoch + 1),
      holder = IF(expires_at > NOW(3), holder, VALUES(holder)),
      expires_at = IF(holder = VALUES(holder), VALUES(expires_at), expires_at)
    RETURNING name, holder, epoch`,
    names.toSorted().flatMap((name) => [name, holder, leaseMs * 1000]),
  )) as [Lease[]]
  return new Map(rows.filter((row) => row.holder === holder).map(({ name, epoch }) => [name, epoch]))
}

/** Gives back what the holder has of these: the next one takes it at once. */
export async function releaseLeases(db: Knex, names: readonly string[], holder: string): Promise<void> {
  await db('leases')
    .whereIn('name', names)
    .where({ holder })
    .update({ expires_at: db.raw('NOW(3)') })
}

/** Every lease that has not run out. */
export async function listLeases(db: Knex): Promise<Lease[]> {
  return db('leases')
    .where('expires_at', '>', db.raw('NOW(3)'))
    .orderBy('name')
    .select<Lease[]>('name', 'holder', 'epoch')
}

/** Forgets those of the prefix that ran out a minute ago or longer: of names that do not come again. */
export async function forgetLeases(db: Knex, prefix: string): Promise<void> {
  await db('leases')
    .where('name', 'like', `${prefix}%`)
    .where('expires_at', '<', db.raw('NOW(3) - INTERVAL 1 MINUTE'))
    .delete()
}
