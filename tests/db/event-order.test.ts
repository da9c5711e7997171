// Of two transactions that tell of one player, the one that commits first is told first, though the other began to write first.
import { randomUUIDv7 } from 'node:crypto'
import type { Knex } from 'knex'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import type { GameName } from '../../generated/messages.ts'
import { banPlayer } from '../../platform/db/bans.ts'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { anonymisePlayer, insertPlayer } from '../../platform/db/players.ts'
import { ranking } from '../../worker/consumers/ranking.ts'
import type { Context } from '../../worker/event-consumer.ts'
import { connectionOf, waitsForLock } from '../helpers/lock-waits.ts'
import { privateDatabase } from '../helpers/servers.ts'
import { makeMatch, recordedEventOf } from '../worker/make-match.ts'

const db = connectDatabase(await privateDatabase(), { poolMax: 3 })
afterAll(() => db.destroy())
beforeEach(() => db('outbox').delete())

const order = { operatorId: randomUUIDv7(), reason: 'test', nowMs: 2, source: '/tests' }

test('a rating that changes while the player is banned or deleted is told in the order of the commits', async () => {
  for (const end of ['account.banned', 'account.deleted'] as const) {
    const playerId = await newPlayer()
    const commits = await interleave(rate(playerId, 'lightcycles'), async (trx) => {
      if (end === 'account.deleted') await anonymisePlayer(trx, { ...order, playerId })
      else await banPlayer(trx, { playerId, bannedAtMs: 2 }, order)
    })
    const told = await toldOf(playerId)
    expect(told).toEqual(commits.map((which) => (which === 'first' ? 'rating.changed lightcycles' : end)))
  }
})

test('ratings of one player that change in two games are told in the order of the commits', async () => {
  const playerId = await newPlayer()
  const commits = await interleave(rate(playerId, 'lightcycles'), rate(playerId, 'connect-four'))
  const names = { first: 'rating.changed lightcycles', second: 'rating.changed connect-four' }
  expect(await toldOf(playerId)).toEqual(commits.map((which) => names[which]))
})

type Work = (trx: Knex.Transaction) => Promise<void>

/** The first has done all of its work when the second begins, and commits when the second has committed or waits for it. Who commits first, and who then. */
async function interleave(first: Work, second: Work): Promise<('first' | 'second')[]> {
  const [worked, commit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const one = transact(db, async (trx) => {
    await first(trx)
    worked.resolve()
    await commit.promise
  })
  await Promise.race([worked.promise, one])

  let connection = 0
  let committed = false
  const two = transact(db, async (trx) => {
    connection = await connectionOf(trx)
    await second(trx)
  }).then(() => (committed = true))
  await vi
    .waitFor(async () => expect(committed || (await waitsForLock(db, connection))).toBe(true), {
      timeout: 4_000,
    })
    .finally(commit.resolve)
  // In which order the two hear of their commits says nothing of the commits.
  const order = committed ? (['second', 'first'] as const) : (['first', 'second'] as const)
  await Promise.all([one, two])
  return [...order]
}

function rate(playerId: string, game: GameName): Work {
  return async (trx) => {
    const match = { ...makeMatch({ players: [playerId, randomUUIDv7()], placements: [1, 2] }), game }
    const context = { source: '/tests', nowMs: () => 1 } as Context
    await ranking.handle(trx, [recordedEventOf(match)], context)
  }
}

async function toldOf(playerId: string): Promise<string[]> {
  const events = await db('outbox').orderBy('id').pluck<string[]>('event')
  return events
    .map((text) => JSON.parse(text) as { type: string; subject: string; data: { game?: string } })
    .filter(({ subject }) => subject === playerId)
    .map(({ type, data }) => [type, data.game].filter(Boolean).join(' '))
}

async function newPlayer(): Promise<string> {
  const playerId = randomUUIDv7()
  const name = `P ${playerId.slice(-12)}`
  await insertPlayer(db, { playerId, name, guest: false, role: 'player', createdAtMs: 1 })
  return playerId
}
