// Gateways and shards of a test file's own, in this process, on a private Redis; and players who speak the protocol by hand.
import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { WebSocket } from 'ws'
import { readConfig as readGatewayConfig } from '../../gateway/config.ts'
import { startGateway } from '../../gateway/start-gateway.ts'
import type {
  ClientMessage,
  Encoding,
  GameName,
  MatchSnapshot,
  ServerMessage,
} from '../../generated/messages.ts'
import { decodeServerMessage, encodeClientMessage } from '../../generated/ws-codec.ts'
import { closeRedis, connectRedis, type Redis } from '../../platform/redis/client.ts'
import { matchmake } from '../../platform/redis/matchmaking.ts'
import { issueTicket } from '../../platform/redis/tickets.ts'
import type { Started } from '../../platform/lifecycle.ts'
import { readConfig as readShardConfig } from '../../shard/config.ts'
import { startShard } from '../../shard/start-shard.ts'

type Env = Readonly<Record<string, string>>

type MatchOptions = { encodings?: [Encoding, Encoding] }
type PlayerOptions = { gateway?: number; encoding?: Encoding; playerId?: string }

export type Realtime = AsyncDisposable & {
  redis: Redis
  gatewayUrls: string[]
  gateways: Started[]
  shards: Started[]
  /** A new player's socket, open and welcomed. */
  player(options?: PlayerOptions): Promise<TestPlayer>
  /** Two players who wait for the same game and are matched, attached and started. */
  match(
    game: GameName,
    options?: { encodings?: [Encoding, Encoding] },
  ): Promise<{ matchId: string; players: [TestPlayer, TestPlayer] }>
  ticket(playerId?: string): Promise<string>
}

export async function startRealtime({
  redisUrl,
  gateways = 1,
  shards = 1,
  gatewayEnv = {},
  shardEnv = {},
}: {
  redisUrl: string
  gateways?: number
  shards?: number
  gatewayEnv?: Env
  shardEnv?: Env
}): Promise<Realtime> {
  const log = pino({ level: process.env['LOG_LEVEL'] ?? 'fatal' })
  const common = { REDIS_URL: redisUrl, OPS_PORT: '0' }
  const redis = connectRedis(redisUrl, { name: 'test' })
  const startedGateways = await Promise.all(
    Array.from({ length: gateways }, () =>
      startGateway(
        readGatewayConfig({ ...common, GATEWAY_PORT: '0', GATEWAY_DRAIN_MS: '0', ...gatewayEnv }),
        log,
      ),
    ),
  )
  const startedShards = await Promise.all(
    Array.from({ length: shards }, () =>
      startShard(readShardConfig({ ...common, SHARD_DRAIN_MS: '0', ...shardEnv }), log),
    ),
  )
  const gatewayUrls = startedGateways.map(({ urls }) => urls['ws'] ?? '')
  const players = new Set<TestPlayer>()
  let matching = Promise.resolve(0)
  const matchmaker = setInterval(() => {
    const options = {
      ratingWindow: 200,
      ratingWindowPerSecond: 50,
      queueTimeoutMs: 60_000,
      confirmTimeoutMs: 2_000,
    }
    matching = matchmake(redis, options).catch(() => 0)
  }, 20)
  const ticket = (playerId: string = randomUUID()) =>
    issueTicket(
      redis,
      {
        playerId,
        name: `P ${playerId.slice(0, 8)}`,
        sessionFamilyId: randomUUID(),
        role: 'player',
        expiresAtMs: Date.now() + 600_000,
      },
      30_000,
    )
  const player = async ({
    gateway = 0,
    encoding = 'binary',
    playerId = randomUUID(),
  }: PlayerOptions = {}): Promise<TestPlayer> => {
    const created = await TestPlayer.open(gatewayUrls[gateway] ?? '', encoding, playerId)
    players.add(created)
    created.send({
      type: 'session.hello',
      id: 1,
      credentialKind: 'ticket',
      credential: await ticket(playerId),
    })
    await created.next('session.welcome')
    return created
  }
  return {
    redis,
    gatewayUrls,
    gateways: startedGateways,
    shards: startedShards,
    player,
    ticket,
    async match(game: GameName, { encodings: [first, second] = ['binary', 'binary'] }: MatchOptions = {}) {
      const both = await Promise.all([
        player({ encoding: first }),
        player({ encoding: second, gateway: gateways > 1 ? 1 : 0 }),
      ])
      let matchId = ''
      for (const each of both) each.send({ type: 'matchmaking.join', id: 2, request: { game, seats: 2 } })
      for (const each of both) {
        const matched = await each.next('matchmaking.matched')
        matchId = matched.match.matchId
        each.send({ type: 'match.attach', id: 3, matchId })
        await each.next('match.attached')
      }
      const seats = await Promise.all(both.map(async (each) => (await each.next('match.started')).seat))
      return { matchId, players: seats[0] === 0 ? both : [both[1], both[0]] }
    },
    async [Symbol.asyncDispose]() {
      clearInterval(matchmaker)
      await matching
      for (const each of players) each.close()
      await Promise.all(
        [...startedGateways, ...startedShards].map((started) => started[Symbol.asyncDispose]()),
      )
      closeRedis(redis)
    },
  }
}

/** A player's socket, with no comfort: what came in, in order. */
export class TestPlayer {
  readonly socket: WebSocket
  readonly playerId: string
  readonly encoding: Encoding
  /** Everything that came in, decoded. */
  readonly received: ServerMessage[] = []
  closed: { code: number; reason: string } | undefined
  #taken = 0
  #wake: (() => void)[] = []

  static async open(
    url: string,
    encoding: Encoding = 'binary',
    playerId: string = randomUUID(),
  ): Promise<TestPlayer> {
    const socket = new WebSocket(url, [`matchwire.v1.1.${encoding}`])
    const player = new TestPlayer(socket, encoding, playerId)
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
    return player
  }

  constructor(socket: WebSocket, encoding: Encoding, playerId: string) {
    this.socket = socket
    this.playerId = playerId
    this.encoding = encoding
    socket.on('message', (data: Buffer, isBinary) => {
      if (isBinary) {
        const decoded = decodeServerMessage(data)
        if (!decoded.ok) throw new Error(decoded.reason)
        this.received.push(decoded.value)
      } else this.received.push(JSON.parse(data.toString()) as ServerMessage)
      this.#changed()
    })
    socket.on('close', (code, reason) => {
      this.closed = { code, reason: reason.toString() }
      this.#changed()
    })
    socket.on('error', () => {})
  }

  send(message: ClientMessage): void {
    if (this.encoding === 'binary') this.socket.send(encodeClientMessage(message))
    else this.socket.send(JSON.stringify(message))
  }

  /** The next message of that type after the one taken last, however many of others lie between. */
  async next<K extends ServerMessage['type']>(
    type: K,
    matching: (message: Extract<ServerMessage, { type: K }>) => boolean = () => true,
  ): Promise<Extract<ServerMessage, { type: K }>> {
    for (;;) {
      for (let index = this.#taken; index < this.received.length; index++) {
        const message = this.received[index] as Extract<ServerMessage, { type: K }>
        if (message.type !== type || !matching(message)) continue
        this.#taken = index + 1
        return message
      }
      if (this.closed) {
        throw new Error(
          `The socket closed (${this.closed.code} ${this.closed.reason}) before ${type} came; got ${this.received.map((m) => m.type).join(', ')}`,
        )
      }
      await this.change()
    }
  }

  async nextSnapshot(matching: (message: MatchSnapshot) => boolean = () => true): Promise<MatchSnapshot> {
    return this.next('match.snapshot', matching)
  }

  /** The close code and reason, once the socket has closed. */
  async closing(): Promise<{ code: number; reason: string }> {
    while (!this.closed) await this.change()
    return this.closed
  }

  change(): Promise<void> {
    return new Promise((resolve) => this.#wake.push(resolve))
  }

  close(): void {
    this.socket.terminate()
  }

  #changed(): void {
    const woken = this.#wake
    this.#wake = []
    for (const wake of woken) wake()
  }
}
