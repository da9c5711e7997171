import { expect } from 'vitest'
import type { MatchEnding } from '../../generated/messages.ts'
import { acquireLease } from '../../platform/redis/lease.ts'
import { realWorld } from '../../platform/world.ts'
import { keys } from '../../platform/redis/keys.ts'
import { confirmMatch, finishMatch } from '../../platform/redis/matches.ts'
import type { TestApi, TestPlayer } from './test-api.ts'

/** What stands where a shard would, so that the api's matchmaker has somewhere to place matches. It does only what a test asks of it. */
export async function startFakeShard(api: TestApi) {
  const lease = await acquireLease({
    world: realWorld(api.config),
    kind: 'shard',
    name: 'fake',
    leaseMs: 30_000,
    renewMs: 10_000,
    record: { capacity: 1_000, draining: 0 },
    onFenced: () => {},
  })
  const { redis } = api

  return {
    incarnation: lease.incarnation,
    /** A match of both players, placed and not yet confirmed. */
    async place(players: readonly [TestPlayer, TestPlayer]): Promise<string> {
      for (const { accessToken: token } of players) {
        const { status } = await api.call('joinMatchmaking', {
          token,
          body: { game: 'connect-four', seats: 2 },
        })
        expect(status).toBe(201)
      }
      const matchId = () => redis.hget(keys.player(players[0].playerId), 'matchId')
      await expect.poll(matchId).not.toBeNull()
      return (await matchId()) ?? expect.fail('The match is over already.')
    },
    async confirm(matchId: string): Promise<void> {
      expect(await confirmMatch(redis, matchId, lease.incarnation)).toBeDefined()
    },
    async finish(matchId: string, players: readonly TestPlayer[]): Promise<MatchEnding> {
      const ending: MatchEnding = {
        reason: 'never_started',
        decidedBy: 'shard',
        counted: false,
        endedAtMs: Date.now(),
        lastTick: 0,
        seats: players.map(({ playerId, name }) => ({
          playerId,
          name,
          state: 'waiting',
          disconnects: 0,
          awayMs: 0,
          inputsRefused: 0,
          rateLimitHits: 0,
        })),
      }
      const finished = await finishMatch(redis, {
        matchId,
        incarnation: lease.incarnation,
        ending,
        event: '{}',
        recordTtlMs: 60_000,
      })
      expect(finished.outcome).toBe('won')
      return ending
    },
    [Symbol.asyncDispose]: () => lease[Symbol.asyncDispose](),
  }
}
