// What happens meanwhile: accounts are made, renamed and deleted over REST, matches end. Whoever does not get an answer asks again.
import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Redis } from 'ioredis'
import type { MatchFinished, SeatEnding } from '../../generated/messages.ts'
import { keys } from '../../platform/redis/keys.ts'
import { nowMs } from '../history.ts'

export interface FlowOptions {
  apiUrl: string
  redis: Redis
  random: () => number
}

interface Account {
  playerId: string
  name: string
  token: string
}

const accountsAtFirst = 24
const accountsMin = 16
const accountEveryMs = 500
const changeEveryMs = 300
const matchEveryMs = 40
const repeatMs = 200
/** A Redis that is killed may lose what it acknowledged in its last second: its file is written once a second where the disk is slow. */
const mayBeLostMs = 3_000
const stillWorkedOn = 'idempotency_in_progress'

export class Flow {
  /** The matches of which Redis took the end. */
  readonly finished = new Set<string>()
  /** Answers that nobody should have been given. */
  readonly refused: string[] = []
  readonly #options: FlowOptions
  readonly #accounts: Account[] = []
  readonly #stopping = new AbortController()
  /** What may have to be written again. */
  #latest: { atMs: number; event: string }[] = []
  #going: Promise<unknown> = Promise.resolve()

  constructor(options: FlowOptions) {
    this.#options = options
  }

  async start(): Promise<void> {
    await Promise.all(Array.from({ length: accountsAtFirst }, () => this.#register()))
    this.#going = Promise.all([
      this.#every(accountEveryMs, () => this.#register()),
      this.#every(changeEveryMs, () => this.#change()),
      this.#every(matchEveryMs, () => this.#endMatch()),
    ])
    this.#going.catch(() => {}) // Met when it stops.
  }

  /** Nothing new happens; resolves when everything that has begun is answered. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#going
  }

  /** A shard that ended a match writes its event in the step that ends it, so who lost that has lost both: here it is written again. */
  writeAgain(): void {
    for (const { event } of this.#latest) void this.#write(event).catch(() => {})
  }

  async #every(everyMs: number, act: () => Promise<void>): Promise<void> {
    const { signal } = this.#stopping
    const acts: Promise<void>[] = []
    while (!signal.aborted) {
      acts.push(act())
      await delay(everyMs * (0.5 + this.#options.random()), undefined, { signal }).catch(() => {})
    }
    await Promise.all(acts)
  }

  async #register(): Promise<void> {
    const answer = (await this.#ask('POST', '/v1/auth/guest', {})) as
      { account: { playerId: string; name: string }; tokens: { accessToken: string } } | undefined
    if (answer) this.#accounts.push({ ...answer.account, token: answer.tokens.accessToken })
  }

  /** Somebody takes another name, or goes. */
  async #change(): Promise<void> {
    const { random } = this.#options
    const at = Math.floor(random() * this.#accounts.length)
    const account = this.#accounts[at]
    if (!account) return
    if (random() < 0.4 && this.#accounts.length > accountsMin) {
      this.#accounts.splice(at, 1)
      await this.#ask('DELETE', '/v1/me', { token: account.token })
    } else {
      account.name = `Chaos${randomBytes(6).toString('hex')}`
      await this.#ask('PATCH', '/v1/me', { token: account.token, body: { name: account.name } })
    }
  }

  async #endMatch(): Promise<void> {
    const { random } = this.#options
    const seats = random() < 0.8 ? 2 : 4
    const players = this.#accounts
      .map((account) => ({ account, at: random() }))
      .toSorted((a, b) => a.at - b.at)
      .slice(0, seats)
    if (players.length < seats) return
    const event = finishedOf(
      players.map(({ account }) => account),
      random,
    )
    const text = JSON.stringify(event)
    await this.#write(text)
    this.finished.add(event.subject)
    const atMs = nowMs()
    this.#latest = [...this.#latest.filter((each) => each.atMs > atMs - mayBeLostMs), { atMs, event: text }]
  }

  /** As the finish step does. Where no answer comes it may be there, and is written once more. */
  async #write(event: string): Promise<void> {
    for (;;) {
      try {
        await this.#options.redis.xadd(keys.finishedMatches(), '*', 'event', event)
        return
      } catch {
        await delay(repeatMs)
      }
    }
  }

  async #ask(
    method: string,
    path: string,
    { token, body }: { token?: string; body?: object },
  ): Promise<unknown> {
    const key = randomUUID()
    for (; ; await delay(repeatMs)) {
      const response = await fetch(`${this.#options.apiUrl}${path}`, {
        method,
        headers: {
          'idempotency-key': key,
          ...(body && { 'content-type': 'application/json' }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        ...(body && { body: JSON.stringify(body) }),
      }).catch(() => undefined)
      const text = (await response?.text().catch(() => undefined)) ?? ''
      if (response?.ok) return text === '' ? undefined : JSON.parse(text)
      const isOurs = response === undefined || response.status >= 500 || text.includes(stillWorkedOn)
      if (isOurs) continue
      // Who is gone already is answered so: an earlier request, or the first attempt of this one, has deleted the account.
      if (response.status !== 401)
        this.refused.push(`${method} ${path} was answered with ${response.status}: ${text}`)
      return undefined
    }
  }
}

function finishedOf(players: readonly Account[], random: () => number): MatchFinished {
  const matchId = randomUUID()
  const endedAtMs = Date.now()
  const counted = random() < 0.9
  const first = Math.floor(random() * players.length)
  const seats = players.map(({ playerId, name }, seat): SeatEnding => {
    const gone = !counted && seat === first
    return {
      ...{
        playerId,
        name,
        state: gone ? 'abandoned' : 'present',
        ...(counted && { placement: seat === first ? 1 : 2 }),
      },
      ...{ disconnects: gone ? 3 : 0, awayMs: gone ? 30_000 : 0, inputsRefused: 0, rateLimitHits: 0 },
    }
  })
  const placements = seats.map(({ placement }) => placement ?? 1)
  return {
    ...{
      specversion: '1.0',
      id: randomUUID(),
      source: '/shards/41',
      type: 'match.finished',
      subject: matchId,
    },
    ...{ time: new Date(endedAtMs).toISOString(), datacontenttype: 'application/json' },
    data: {
      ...{ matchId, game: 'lightcycles', seed: 7, createdAtMs: endedAtMs - 60_000, shardIncarnation: 41 },
      ending: {
        ...{ reason: counted ? 'completed' : 'abandoned', decidedBy: 'rules', counted },
        ...{ startedAtMs: endedAtMs - 50_000, endedAtMs, lastTick: 1_000, seats },
        ...(counted && { result: { lightcycles: { placements, lastTick: 1_000 } } }),
      },
    },
  }
}
