// Generated from contracts/ by `npm run codegen`. Do not edit.
import type { ClientMessage, DomainEvent, GameName, GatewayResponse, ServerMessage, ShardRequest } from './messages.ts'

/** The version of the contract. */
export const contractVersion = '1.3.0'

/** What a game client sends to a gateway. */
export const clientMessages: Readonly<Record<ClientMessage['type'], { readonly wireId: number; readonly replyTypes: readonly ServerMessage['type'][] }>> = {
  'session.hello': { wireId: 1, replyTypes: ['session.welcome'] },
  'session.refresh': { wireId: 2, replyTypes: ['session.refreshed'] },
  'session.ack': { wireId: 3, replyTypes: [] },
  'session.ping': { wireId: 4, replyTypes: ['session.pong'] },
  'matchmaking.join': { wireId: 5, replyTypes: ['matchmaking.queued'] },
  'matchmaking.leave': { wireId: 6, replyTypes: ['matchmaking.left'] },
  'match.attach': { wireId: 7, replyTypes: ['match.attached'] },
  'match.input': { wireId: 8, replyTypes: [] },
  'match.rejoin': { wireId: 9, replyTypes: ['match.resumed'] },
  'match.forfeit': { wireId: 10, replyTypes: [] },
}

/** What a gateway sends to a game client. */
export const serverMessages: Readonly<Record<ServerMessage['type'], { readonly wireId: number }>> = {
  'session.welcome': { wireId: 129 },
  'session.refreshed': { wireId: 130 },
  'session.warning': { wireId: 131 },
  'session.pong': { wireId: 132 },
  'matchmaking.queued': { wireId: 133 },
  'matchmaking.left': { wireId: 134 },
  'matchmaking.matched': { wireId: 135 },
  'match.attached': { wireId: 136 },
  'match.started': { wireId: 137 },
  'match.snapshot': { wireId: 138 },
  'match.delta': { wireId: 143 },
  'match.seat': { wireId: 139 },
  'match.resumed': { wireId: 140 },
  'match.ended': { wireId: 141 },
  notification: { wireId: 144 },
  error: { wireId: 142 },
}

/** What a shard takes from its request stream. */
export const shardRequests: Readonly<Record<ShardRequest['type'], { readonly wireId: number; readonly replyTypes: readonly GatewayResponse['type'][] }>> = {
  'match.place': { wireId: 1, replyTypes: [] },
  'seat.attach': { wireId: 2, replyTypes: [] },
  'seat.rejoin': { wireId: 3, replyTypes: [] },
  'seat.input': { wireId: 4, replyTypes: [] },
  'seat.ack': { wireId: 5, replyTypes: [] },
  'seat.detach': { wireId: 6, replyTypes: [] },
  'seat.forfeit': { wireId: 7, replyTypes: [] },
  'seat.limited': { wireId: 8, replyTypes: [] },
  'seat.resync': { wireId: 9, replyTypes: [] },
  'seat.refresh': { wireId: 13, replyTypes: [] },
  'match.end': { wireId: 10, replyTypes: [] },
  'gateway.lost': { wireId: 11, replyTypes: [] },
  'path.probe': { wireId: 12, replyTypes: [] },
  'request.trace': { wireId: 14, replyTypes: [] },
}

/** What a gateway takes from its response stream. */
export const gatewayResponses: Readonly<Record<GatewayResponse['type'], { readonly wireId: number }>> = {
  'frame.deliver': { wireId: 129 },
  'request.refused': { wireId: 131 },
  'session.end': { wireId: 130 },
  'shard.lost': { wireId: 132 },
  'path.probed': { wireId: 133 },
  'requests.missed': { wireId: 134 },
  'response.trace': { wireId: 135 },
  'notification.deliver': { wireId: 136 },
}

/** What has happened, told to consumers. */
export const domainEvents: Readonly<Record<DomainEvent['type'], Record<never, never>>> = {
  'match.finished': {},
  'match.recorded': {},
  'rating.changed': {},
  'account.created': {},
  'account.deleted': {},
  'account.banned': {},
  'account.unbanned': {},
  'notification.due': {},
}

export interface GameFacts {
  readonly title: string
  readonly description: string
  readonly seatsMin: number
  readonly seatsMax: number
  readonly pace: 'realtime' | 'turns'
  /** Of a realtime game: how long a step takes. */
  readonly tickIntervalMs?: number
  /** Of a game of turns: how long a turn may take. */
  readonly turnMs?: number
  /** No match takes more steps than this. */
  readonly stepsMax: number
}

export const games: Readonly<Record<GameName, GameFacts>> = {
  lightcycles: {
    title: 'Lightcycles',
    description: 'Ride, turn, and leave a wall behind you; the last cycle riding wins.',
    seatsMin: 2,
    seatsMax: 8,
    pace: 'realtime',
    tickIntervalMs: 50,
    stepsMax: 2056,
  },
  'connect-four': {
    title: 'Connect four',
    description: 'Drop a disc in turn; four in a row, column or diagonal win.',
    seatsMin: 2,
    seatsMax: 2,
    pace: 'turns',
    turnMs: 30000,
    stepsMax: 42,
  },
}

export const gameNames: readonly GameName[] = ['lightcycles', 'connect-four']
