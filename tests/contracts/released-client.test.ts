// The released SDK, as contracts/baseline keeps it, against today's api, gateway and shard.
import { afterAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createClient as createReleasedClient } from '../../contracts/baseline/client/index.js'
import { createClient, type Client } from '../../generated/client/index.ts'
import { startTestApi } from '../api/test-api.ts'
import { startRealtime } from '../helpers/realtime.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'

type Play = Pick<Client, 'createGuest' | 'play' | 'close' | 'rest'>

const servers = { redisUrl: await privateRedis(), databaseUrl: await privateDatabase() }
const realtime = await startRealtime({ redisUrl: servers.redisUrl })
const api = await startTestApi(servers)
const apiUrl = api.urls['http'] ?? ''
const clients: Play[] = []
afterAll(async () => {
  for (const client of clients) client.close()
  await api[Symbol.asyncDispose]()
  await realtime[Symbol.asyncDispose]()
})

// Its types are those of its release.
const released = (encoding: 'binary' | 'json') =>
  keep(createReleasedClient({ apiUrl, encoding, WebSocket }) as unknown as Play)
const today = () => keep(createClient({ apiUrl, WebSocket }))

test.each([
  ['two released clients', () => [released('binary'), released('json')] as const],
  ['a released client and one of today', () => [released('binary'), today()] as const],
])('%s play a match of turns to its end, and read it over REST', async (_, players) => {
  const clients = players()
  const endings = await Promise.all(clients.map(playConnectFour))
  expect(endings[0]).toMatchObject({ reason: 'completed', counted: true })
  expect(endings[1]).toEqual(endings[0])
})

test('a released client plays a realtime match to its end', async () => {
  const clients = [released('binary'), released('binary')]
  for (const client of clients) await client.createGuest()
  const matches = await Promise.all(clients.map((client) => client.play({ game: 'lightcycles', seats: 2 })))
  const tick = await new Promise((resolve) =>
    matches[0]!.on('snapshot', ({ tick }) => tick > 3 && resolve(tick)),
  )
  expect(tick).toBeGreaterThan(3)
  await matches[1]!.forfeit()
  for (const match of matches) expect(await match.ended).toMatchObject({ reason: 'forfeit' })
})

/** Each seat fills a column of its own, so that the first to move has four in a column first. */
async function playConnectFour(client: Play) {
  await client.createGuest()
  const match = await client.play({ game: 'connect-four', seats: 2 })
  match.on('snapshot', ({ state }) => {
    if (state.seatToMove === match.seat) match.input({ column: match.seat })
  })
  const ending = await match.ended
  expect((await client.rest.readMatch({ params: { matchId: match.matchId } })).ending).toEqual(ending)
  return ending
}

function keep(client: Play): Play {
  clients.push(client)
  return client
}
