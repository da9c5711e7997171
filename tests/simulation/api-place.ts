import type { MatchStatus } from '../../generated/messages.ts'
import type { Redis } from '../../platform/redis/client.ts'
import { readMatchStatus, requestEnd, requestForfeit } from '../../platform/redis/matches.ts'
import { matchmake } from '../../platform/redis/matchmaking.ts'
import { revokeSession } from '../../platform/redis/sessions.ts'
import { issueTicket } from '../../platform/redis/tickets.ts'
import type { Player } from './player.ts'
import { Place } from './place.ts'
import type { SimulatedProcess } from './process.ts'
import { epochStartMs } from './redis/server.ts'

const matchmakeEveryMs = 200

/** What REST does for the realtime part: tickets, matchmaking, and words to shards and gateways. */
export class ApiPlace extends Place {
  #redis: Redis | undefined

  protected boot(process: SimulatedProcess): Promise<void> {
    const redis = process.world.connectRedis({ name: this.name })
    this.#redis = redis
    const { chance, timeline } = this.system
    const draws = chance.fork()
    const options = {
      ratingWindow: 200,
      ratingWindowPerSecond: 50,
      queueTimeoutMs: 60_000,
      confirmTimeoutMs: 600,
    }
    const turn = () => {
      matchmake(redis, options, () => ({ matchId: draws.uuid(), seed: draws.uint32() }))
        .catch((error: unknown) => process.log.warn({ err: error }, 'matchmaking'))
        .finally(() => process.timer(timeline.nowMs + matchmakeEveryMs * draws.between(0.8, 1.2), turn))
    }
    turn()
    return Promise.resolve()
  }

  protected get isUp(): boolean {
    return this.process.alive
  }

  ready(): Promise<boolean> {
    return Promise.resolve(this.isUp)
  }

  protected end(): Promise<void> {
    return Promise.resolve()
  }

  issueTicket({ playerId, name }: Player): Promise<string> {
    const holder = {
      ...{ playerId, name, sessionFamilyId: playerId, role: 'player' as const },
      expiresAtMs: epochStartMs + 3_600_000,
    }
    return this.#ask((redis) => issueTicket(redis, holder, 30_000))
  }

  readMatch(matchId: string): Promise<MatchStatus | undefined> {
    return this.#ask((redis) => readMatchStatus(redis, matchId))
  }

  forfeit(matchId: string, playerId: string): void {
    this.#try((redis) => requestForfeit(redis, { matchId, playerId }))
  }

  endMatch(matchId: string): void {
    this.#try((redis) => requestEnd(redis, { matchId }))
  }

  revoke(playerId: string): void {
    this.#try((redis) => revokeSession(redis, { playerId, code: 'token_revoked' }))
  }

  #try(ask: (redis: Redis) => Promise<unknown>): void {
    this.#ask(ask).catch((error: unknown) => this.process.log.warn({ err: error }, 'a request fails'))
  }

  /** A request of a client: it fails if the process does not answer in time. */
  #ask<T>(ask: (redis: Redis) => Promise<T>): Promise<T> {
    const redis = this.#redis
    if (!redis || !this.process.alive || this.process.paused)
      return Promise.reject(new Error('The api is away'))
    return new Promise((resolve, reject) => {
      const late = this.system.timeline.after(3_000, () => reject(new Error('The api does not answer')))
      ask(redis)
        .finally(() => this.system.timeline.cancel(late))
        .then(resolve, reject)
    })
  }
}
