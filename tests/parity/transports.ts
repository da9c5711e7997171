// One api, one gateway and one shard, and the same request over either transport with the answer in one form.
import { randomUUID } from 'node:crypto'
import { afterAll } from 'vitest'
import type { Handlers } from '../../api/pipeline.ts'
import { errors, type ErrorCode } from '../../generated/errors.ts'
import type { Encoding, MatchmakingRequest, Problem, ServerMessage } from '../../generated/messages.ts'
import { envelopeCodes } from '../../generated/parity.ts'
import type { OperationId } from '../../generated/routes.ts'
import { startTestApi, type CallOptions, type TestPlayer as Player } from '../api/test-api.ts'
import { startRealtime } from '../helpers/realtime.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { TestPlayer as Socket } from '../helpers/test-player.ts'

export type Outcome = { ok: true; body: unknown } | { ok: false; code: string; retryable: boolean }
/** A player with an open socket, and the match that a request is about. */
export type Situation = { player: Player; socket: Socket; matchId?: string }
type InMatch = Situation & { opponent: Socket; matchId: string }

/** Servers of the file's own, gone after its last test. */
export async function startTransports({
  shards = 1,
  handlers = {},
  redisUrl,
}: { shards?: number; handlers?: Partial<Handlers>; redisUrl?: string } = {}) {
  const servers = { redisUrl: redisUrl ?? (await privateRedis()), databaseUrl: await privateDatabase() }
  const realtime = await startRealtime({ redisUrl: servers.redisUrl, shards })
  const api = await startTestApi({ ...servers, env: { MATCHMAKING_INTERVAL_MS: '20' }, handlers })
  const gatewayUrl = realtime.gatewayUrls[0] ?? ''
  const sockets: Socket[] = []
  let lastId = 1
  afterAll(async () => {
    for (const socket of sockets) socket.close()
    await api[Symbol.asyncDispose]()
    await realtime[Symbol.asyncDispose]()
  })

  /** A socket that has not said hello. */
  async function stranger(encoding: Encoding): Promise<Socket> {
    const socket = await Socket.open(gatewayUrl, encoding)
    sockets.push(socket)
    return socket
  }

  async function hello({ accessToken }: Player) {
    const socket = await stranger('json')
    socket.send({ type: 'session.hello', id: 1, credentialKind: 'access_token', credential: accessToken })
    return { socket, welcome: await socket.next('session.welcome') }
  }
  const socketOf = async (player: Player) => (await hello(player)).socket
  const welcomeOf = async (player: Player) => (await hello(player)).welcome

  async function overRest(operationId: OperationId, options: CallOptions): Promise<Outcome> {
    const { status, body } = await api.call(operationId, options)
    if (status < 300) return { ok: true, body }
    const { code, retryable } = body as Problem
    return { ok: false, code: common(code, 'rest'), retryable }
  }

  /** Sends what the contract may not have, under an id of its own; the answer is the first message that names it. */
  async function overSocket(socket: Socket, message: object): Promise<Outcome> {
    const id = ++lastId
    socket.socket.send(JSON.stringify({ ...message, id }))
    const answer = await answerTo(socket, id)
    if (answer.type !== 'error') return { ok: true, body: answer }
    return { ok: false, code: common(answer.code, 'socket'), retryable: answer.retryable }
  }

  async function idle(matchId?: string): Promise<Situation> {
    const player = await api.player()
    return { player, socket: await socketOf(player), ...(matchId !== undefined && { matchId }) }
  }

  async function queued(request: MatchmakingRequest): Promise<Situation> {
    const situation = await idle()
    await api.call('joinMatchmaking', { token: situation.player.accessToken, body: request })
    return situation
  }

  /** With the opponent's socket: both are told of their match. */
  async function matched(): Promise<InMatch> {
    const [one, other] = [await idle(), await idle()]
    for (const { player } of [one, other])
      await api.call('joinMatchmaking', {
        token: player.accessToken,
        body: { game: 'connect-four', seats: 2 },
      })
    const [told] = await Promise.all([one, other].map(({ socket }) => socket.next('matchmaking.matched')))
    return { ...one, opponent: other.socket, matchId: told!.match.matchId }
  }

  async function started(): Promise<InMatch> {
    const situation = await matched()
    const { socket, opponent, matchId } = situation
    for (const each of [socket, opponent]) each.send({ type: 'match.attach', id: ++lastId, matchId })
    for (const each of [socket, opponent]) await each.next('match.started')
    return situation
  }

  async function ended(): Promise<InMatch> {
    const situation = await started()
    const { socket, opponent, matchId } = situation
    opponent.send({ type: 'match.forfeit', id: ++lastId, matchId })
    for (const each of [socket, opponent]) await each.next('match.ended')
    return situation
  }

  return {
    ...{ servers, realtime, api, stranger, socketOf, welcomeOf, overRest, overSocket },
    ...{ idle, queued, matched, started, ended },
  }
}

export type Transports = Awaited<ReturnType<typeof startTransports>>

/** What is wrong with the envelope has a code on each transport: one name for both. */
function common(code: string, side: 'rest' | 'socket'): string {
  return envelopeCodes.find((pair) => pair[side] === code)?.fault ?? code
}

async function answerTo(socket: Socket, id: number): Promise<ServerMessage> {
  for (;;) {
    const answer = socket.received.find((message) => 'replyTo' in message && message.replyTo === id)
    if (answer) return answer
    if (socket.closed) {
      const code = socket.closed.reason as ErrorCode
      return { type: 'error', code, message: '', retryable: errors[code].retryable }
    }
    await socket.change()
  }
}

export const unknownMatchId = randomUUID()
