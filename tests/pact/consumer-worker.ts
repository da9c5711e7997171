// What the worker counts on of the shard: the event of a match that ended, from which it records all that is left of the match.
import { MatchersV3, PactV4 } from '@pact-foundation/pact'
import { expect } from 'vitest'
import type { MatchFinished } from '../../generated/messages.ts'
import { connectDatabase } from '../../platform/db/client.ts'
import { readMatchRecord } from '../../platform/db/matches.ts'
import { recordMatches } from '../../worker/consumers/record-match.ts'
import { readEvent } from '../../worker/received-event.ts'
import { matchId, uuid } from './consumer-rest.ts'
import { shard, worker } from './parties.ts'

const { integer, regex, string } = MatchersV3

const seat = (playerId: string, state: string, placement: number) => ({
  ...{ playerId: regex(uuid, playerId), name: string('Ada'), state, placement },
  ...{ disconnects: integer(0), awayMs: integer(0), inputsRefused: integer(0), rateLimitHits: integer(0) },
})

const event = {
  ...{
    specversion: '1.0',
    id: regex(uuid, '0192c5a0-9f00-7a10-8b20-0c30d40e50f6'),
    source: regex('^/shards/[0-9]+$', '/shards/41'),
  },
  ...{ type: 'match.finished', subject: regex(uuid, matchId), datacontenttype: 'application/json' },
  time: regex('^[0-9-]{10}T[0-9:]{8}[.][0-9]{3}Z$', '2026-11-22T15:52:45.000Z'),
  data: {
    ...{
      matchId: regex(uuid, matchId),
      game: 'connect-four',
      seed: integer(7),
      createdAtMs: integer(1795362700000),
    },
    shardIncarnation: integer(41),
    ending: {
      ...{
        reason: 'forfeit',
        decidedBy: string('shard'),
        counted: true,
        startedAtMs: integer(1795362705000),
      },
      ...{ endedAtMs: integer(1795362765000), lastTick: integer(0) },
      seats: [
        seat('0192c5a0-1111-7000-8000-000000000001', 'present', 1),
        seat('0192c5a0-2222-7000-8000-000000000002', 'forfeited', 2),
      ],
    },
  },
}

export async function tellFinished(
  dir: string,
  servers: { redisUrl: string; databaseUrl: string },
): Promise<void> {
  await using open = new AsyncDisposableStack()
  const db = open.adopt(connectDatabase(servers.databaseUrl, { poolMax: 2 }), (pool) => pool.destroy())
  await new PactV4({ consumer: worker, provider: shard, dir, logLevel: 'error' })
    .addAsynchronousInteraction()
    .given('a match of connect four whose second seat resigned')
    .reference('AsyncAPI', 'operationId', 'recordMatch')
    .expectsToReceive('match.finished', (builder) => void builder.withJSONContent(event))
    .executeTest(async ({ contents }) => {
      const read = readEvent(JSON.stringify(contents.content))
      if ('fault' in read) throw new Error('The worker does not read what its own pact says.')
      const finished = read.event as MatchFinished
      const { recorded } = await db.transaction((trx) => recordMatches(trx, [finished]))
      expect(recorded).toEqual([finished])
      expect((await readMatchRecord(db, matchId))?.ending?.reason).toBe('forfeit')
    })
}
