// The pacts against the real api, gateway and shard: a state of each pact is arranged in them, and what they say is held against it.
import { randomUUID } from 'node:crypto'
import { Verifier, type VerifierOptions } from '@pact-foundation/pact'
import type {
  ClientMessage,
  MatchFinished,
  Notification,
  RatingNotice,
  ServerMessage,
} from '../../generated/messages.ts'
import type { TestPlayer } from '../helpers/test-player.ts'
import { insertNotifications } from '../../platform/db/notifications.ts'
import { keys } from '../../platform/redis/keys.ts'
import { pushNotifications } from '../../platform/redis/notifications.ts'
import type { Situation, startTransports } from '../parity/transports.ts'
import { api, gateway, shard } from './parties.ts'

type Transports = Awaited<ReturnType<typeof startTransports>>
export type Source =
  | Pick<VerifierOptions, 'pactUrls'>
  | Pick<
      VerifierOptions,
      | 'pactBrokerUrl'
      | 'providerVersion'
      | 'providerVersionBranch'
      | 'publishVerificationResult'
      | 'consumerVersionSelectors'
      | 'enablePending'
    >

/** Where one interaction begins; arranged by its state, taken by what follows. */
type Stage = Situation & { ticket?: string; notificationId?: string }

/** Rejects where the provider breaks a pact. */
export async function verify(provider: string, transports: Transports, source: Source): Promise<void> {
  const states = statesOf(transports)
  let stage: Stage | undefined
  /** Whoever waits in a queue still would be matched with a player of the next state. */
  const leave = async () => {
    if (stage) await transports.api.call('leaveMatchmaking', { token: stage.player.accessToken })
  }
  const stateHandlers = Object.fromEntries(
    Object.entries(states).map(([name, arrange]) => [
      name,
      async () => {
        await leave()
        stage = await arrange()
        const { matchId, notificationId } = stage ?? {}
        return { ...(matchId && { matchId }), ...(notificationId && { notificationId }) }
      },
    ]),
  )
  const common = { provider, logLevel: 'error' as const, stateHandlers, ...source }
  const specific: Record<string, () => Partial<VerifierOptions>> = {
    [api]: () => ({
      providerBaseUrl: transports.api.urls['http'] ?? '',
      requestFilter: (request, _response, next) => {
        if (stage) request.headers['authorization'] &&= `Bearer ${stage.player.accessToken}`
        next()
      },
    }),
    [gateway]: () => ({
      messageProviders: {
        ...Object.fromEntries(
          exchanges.map((name) => [
            name,
            ({ content }) => answered(stage!, content as unknown as ClientMessage),
          ]),
        ),
        ...Object.fromEntries(tellings.map((type) => [type, () => heard(stage!.socket, type)])),
      },
    }),
    [shard]: () => ({ messageProviders: { 'match.finished': () => lastFinished(transports, stage!) } }),
  }
  try {
    await new Verifier({ ...common, ...specific[provider]!() }).verifyProvider()
  } finally {
    await leave()
  }
}

const exchanges = [
  'the answer to a hello',
  'the answer to a ping',
  'the answer to joining',
  'the answer to leaving',
  'the answer to taking a seat',
]
const tellings = [
  'matchmaking.matched',
  'match.started',
  'match.snapshot',
  'match.seat',
  'match.ended',
  'notification',
  'error',
] as const
const twoAtConnectFour = { game: 'connect-four', seats: 2 } as const

const ratingChanged: RatingNotice = {
  ...{ game: 'connect-four', matchId: '0192c5a0-7b1e-7c3a-9d2e-5f6a7b8c9d0e' },
  ...{ before: 1_000, after: 1_108 },
}

function statesOf({
  api,
  realtime,
  stranger,
  idle,
  matched,
  started,
}: Transports): Record<string, () => Promise<Stage | undefined>> {
  const aboutRating = (): Notification => {
    return { notificationId: randomUUID(), content: { ratingChanged }, createdAtMs: 1_795_362_600_000 }
  }
  return {
    'nothing but an api': () => Promise.resolve(undefined),
    'a player who is signed in and idle': () => idle(),
    'a player who is in a match': () => started(),
    'a player with a ticket': async () => {
      const player = await api.player()
      const { body } = await api.call<{ ticket: string }>('createTicket', { token: player.accessToken })
      return { player, socket: await stranger('json'), ticket: body.ticket }
    },
    'a player whose socket is open': () => idle(),
    'a player whose socket is open, who waits': async () => {
      const stage = await idle()
      stage.socket.send({ type: 'matchmaking.join', id: 2, request: twoAtConnectFour })
      await stage.socket.next('matchmaking.queued')
      return stage
    },
    'a player who was matched': () => matched(),
    'a player in a match of connect four': () => started(),
    'a player who is told of a rating': async () => {
      const player = await api.player()
      const socket = await stranger('json')
      const { accessToken: credential, playerId } = player
      const asked = { notifications: true } as const
      socket.send({ type: 'session.hello', id: 1, credentialKind: 'access_token', credential, ...asked })
      await socket.next('session.welcome')
      await pushNotifications(realtime.redis, [{ playerId, notification: aboutRating() }])
      return { player, socket }
    },
    'a player who was told of a rating': async () => {
      const stage = await idle()
      const { playerId } = stage.player
      const notification = aboutRating()
      await api.db.transaction((trx) => insertNotifications(trx, [{ playerId, notification }]))
      return { ...stage, notificationId: notification.notificationId }
    },
    'a player whose opponent went away': async () => {
      const stage = await started()
      stage.opponent.close()
      return stage
    },
    'a player whose opponent resigned': async () => {
      const stage = await started()
      stage.opponent.send({ type: 'match.forfeit', id: 99, matchId: stage.matchId })
      return stage
    },
    'a player who plays out of turn': async () => {
      const stage = await started()
      const { state } = await heard(stage.socket, 'match.snapshot')
      const waits = state['connect-four']?.seatToMove === seatOf(stage.socket) ? stage.opponent : stage.socket
      waits.send({ type: 'match.input', id: 98, input: { 'connect-four': { column: 0 } } })
      return { ...stage, socket: waits }
    },
    'a match of connect four whose second seat resigned': async () => {
      const stage = await started()
      const second = seatOf(stage.socket) === 1 ? stage.socket : stage.opponent
      second.send({ type: 'match.forfeit', id: 97, matchId: stage.matchId })
      await stage.socket.next('match.ended')
      return stage
    },
  }
}

/** Sends what the pact says that the SDK sends, with what only this state knows in its place. */
async function answered({ socket, ticket, matchId }: Stage, asked: ClientMessage): Promise<ServerMessage> {
  const id = 1_000 // Not one that the state has used.
  socket.send({
    ...asked,
    id,
    ...('credential' in asked && ticket !== undefined && { credential: ticket }),
    ...('matchId' in asked && matchId !== undefined && { matchId }),
  } as ClientMessage)
  for (;;) {
    const answer = socket.received.find((message) => 'replyTo' in message && message.replyTo === id)
    if (answer) return answer
    await socket.change()
  }
}

/** The first message of that type that the socket got, or gets. */
async function heard<K extends ServerMessage['type']>(
  socket: TestPlayer,
  type: K,
): Promise<Extract<ServerMessage, { type: K }>> {
  for (;;) {
    const [message] = socket.all(type)
    if (message) return message
    await socket.change()
  }
}

function seatOf({ received }: TestPlayer): number | undefined {
  return received.find((message) => message.type === 'match.started')?.seat
}

async function lastFinished({ realtime }: Transports, { matchId }: Stage): Promise<MatchFinished> {
  const [entry] = await realtime.redis.xrevrange(keys.finishedMatches(), '+', '-', 'COUNT', 1)
  const event = JSON.parse(entry![1][1] ?? '') as MatchFinished
  if (event.subject !== matchId) throw new Error('The last event is of another match.')
  return event
}
