import { randomUUIDv7 } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import {
  newcomer,
  type PlayerStanding,
  readStandings,
  readStandingsOf,
  readStandingsOn,
  writeStandings,
} from '../../platform/db/ratings.ts'
import { privateDatabase } from '../helpers/servers.ts'

const db = connectDatabase(await privateDatabase(), { poolMax: 2 })
afterAll(() => db.destroy())

test('an estimate is read to the last bit as it was written', async () => {
  const estimates = [9.172165044264753, 9.327465710602887, 9.795358444506395, 25 / 3, 1e-9, 41]
  const written = estimates.map((mu, index): PlayerStanding => {
    const standing = { ...newcomer, mu, sigma: estimates.at(-1 - index) ?? 1 }
    return { playerId: randomUUIDv7(), game: 'lightcycles', standing }
  })
  await transact(db, (trx) => writeStandings(trx, written, 1))
  const playerIds = written.map(({ playerId }) => playerId)
  const onBoard: PlayerStanding[] = []
  for await (const part of readStandingsOn(db, { game: 'lightcycles' })) onBoard.push(...part)
  for (const found of [await readStandings(db, written), await readStandingsOf(db, playerIds), onBoard])
    expect(byPlayer(found)).toEqual(byPlayer(written))
})

function byPlayer(standings: readonly PlayerStanding[]) {
  return Object.fromEntries(standings.map(({ playerId, standing }) => [playerId, standing]))
}
