// Generated from contracts/ by `npm run codegen`. Do not edit.
import type { operations } from './api.ts'
import type { ErrorCode } from './errors.ts'

export type OperationId = keyof operations

export interface Route {
  readonly operationId: OperationId
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'patch'
  /** As express writes it. */
  readonly path: string
  /** Whether it needs an access token. */
  readonly authenticated: boolean
  /** Whether it takes an Idempotency-Key. */
  readonly idempotent: boolean
  readonly bodyBytesMax: number
  /** Path and query parameters that are numbers or booleans, and arrive as text. */
  readonly coerce: Readonly<Record<string, 'integer' | 'boolean'>>
  /** What it may answer with beside its success. */
  readonly errors: readonly ErrorCode[]
}

/** What each operation is given, once validated, and what it may answer. */
export type Operations = {
  [Id in OperationId]: {
    params: ParametersIn<operations[Id], 'path'>
    query: ParametersIn<operations[Id], 'query'>
    body: JsonIn<BodyOf<operations[Id]>>
    response: ResponseOf<operations[Id]['responses']>
  }
}

type ParametersIn<Operation extends { parameters: object }, Where extends 'path' | 'query'> =
  Operation['parameters'] extends { [Key in Where]?: infer Parameters }
    ? [Parameters & {}] extends [never] ? Record<string, never> : Parameters & {}
    : Record<string, never>

type BodyOf<Operation> = Operation extends { requestBody: infer Body } ? Body : undefined

type JsonIn<Message> = Message extends { content: { 'application/json': infer Body } }
  ? Body
  : Message extends { content: { 'application/problem+json': infer Body } } ? Body : undefined

type ResponseOf<Responses> = {
  [Status in keyof Responses]: Responses[Status] extends { content?: never }
    ? { status: Status; body?: undefined; headers?: ResponseHeaders }
    : { status: Status; body: JsonIn<Responses[Status]>; headers?: ResponseHeaders }
}[keyof Responses]

type ResponseHeaders = Readonly<Record<string, string>>

export const routes: readonly Route[] = [
  {
    operationId: 'registerAccount',
    method: 'post',
    path: '/v1/auth/register',
    authenticated: false,
    idempotent: true,
    bodyBytesMax: 4096,
    coerce: {},
    errors: ['malformed_json', 'request_invalid', 'unsupported_media_type', 'body_too_large', 'rate_limited', 'idempotency_key_reused', 'idempotency_in_progress', 'name_taken', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'createGuest',
    method: 'post',
    path: '/v1/auth/guest',
    authenticated: false,
    idempotent: true,
    bodyBytesMax: 16384,
    coerce: {},
    errors: ['request_invalid', 'rate_limited', 'idempotency_key_reused', 'idempotency_in_progress', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'signIn',
    method: 'post',
    path: '/v1/auth/sign-in',
    authenticated: false,
    idempotent: true,
    bodyBytesMax: 4096,
    coerce: {},
    errors: ['malformed_json', 'request_invalid', 'unsupported_media_type', 'body_too_large', 'rate_limited', 'idempotency_key_reused', 'idempotency_in_progress', 'credentials_invalid', 'account_banned', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'refreshTokens',
    method: 'post',
    path: '/v1/auth/refresh',
    authenticated: false,
    idempotent: true,
    bodyBytesMax: 4096,
    coerce: {},
    errors: ['malformed_json', 'request_invalid', 'unsupported_media_type', 'body_too_large', 'rate_limited', 'idempotency_key_reused', 'idempotency_in_progress', 'refresh_token_invalid', 'refresh_token_reused', 'token_revoked', 'account_banned', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'signOut',
    method: 'post',
    path: '/v1/auth/sign-out',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: {},
    errors: ['request_invalid', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'readJwks',
    method: 'get',
    path: '/.well-known/jwks.json',
    authenticated: false,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: {},
    errors: ['request_invalid', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'readMe',
    method: 'get',
    path: '/v1/me',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: {},
    errors: ['request_invalid', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'changeName',
    method: 'patch',
    path: '/v1/me',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 4096,
    coerce: {},
    errors: ['malformed_json', 'request_invalid', 'unsupported_media_type', 'body_too_large', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'name_taken', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'deleteAccount',
    method: 'delete',
    path: '/v1/me',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: {},
    errors: ['request_invalid', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'createTicket',
    method: 'post',
    path: '/v1/realtime/tickets',
    authenticated: true,
    idempotent: true,
    bodyBytesMax: 16384,
    coerce: {},
    errors: ['request_invalid', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'rate_limited', 'idempotency_key_reused', 'idempotency_in_progress', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'joinMatchmaking',
    method: 'post',
    path: '/v1/matchmaking',
    authenticated: true,
    idempotent: true,
    bodyBytesMax: 4096,
    coerce: {},
    errors: ['malformed_json', 'request_invalid', 'unsupported_media_type', 'body_too_large', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'rate_limited', 'idempotency_key_reused', 'idempotency_in_progress', 'seats_unsupported', 'already_queued', 'already_in_match', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'readMatchmaking',
    method: 'get',
    path: '/v1/matchmaking',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: {},
    errors: ['request_invalid', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'leaveMatchmaking',
    method: 'delete',
    path: '/v1/matchmaking',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: {},
    errors: ['request_invalid', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'not_queued', 'already_in_match', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'listMyMatches',
    method: 'get',
    path: '/v1/matches',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: { limit: 'integer' },
    errors: ['request_invalid', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'listMyNotifications',
    method: 'get',
    path: '/v1/notifications',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: { limit: 'integer', unread: 'boolean' },
    errors: ['request_invalid', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'acknowledgeNotification',
    method: 'post',
    path: '/v1/notifications/:notificationId/acknowledge',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: { andOlder: 'boolean' },
    errors: ['request_invalid', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'notification_unknown', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'readMatch',
    method: 'get',
    path: '/v1/matches/:matchId',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: {},
    errors: ['request_invalid', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'match_unknown', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'forfeitMatch',
    method: 'post',
    path: '/v1/matches/:matchId/forfeit',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: {},
    errors: ['request_invalid', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'match_unknown', 'match_ended', 'match_not_running', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'endMatch',
    method: 'post',
    path: '/v1/matches/:matchId/end',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 1024,
    coerce: {},
    errors: ['malformed_json', 'request_invalid', 'unsupported_media_type', 'body_too_large', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'forbidden', 'match_unknown', 'match_ended', 'match_not_running', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'readLeaderboard',
    method: 'get',
    path: '/v1/leaderboards/:game',
    authenticated: false,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: { limit: 'integer' },
    errors: ['request_invalid', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'readPlayer',
    method: 'get',
    path: '/v1/players/:playerId',
    authenticated: false,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: {},
    errors: ['request_invalid', 'player_unknown', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'readPlayerStats',
    method: 'get',
    path: '/v1/players/:playerId/stats',
    authenticated: false,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: {},
    errors: ['request_invalid', 'player_unknown', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'banPlayer',
    method: 'post',
    path: '/v1/players/:playerId/ban',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 4096,
    coerce: {},
    errors: ['malformed_json', 'request_invalid', 'unsupported_media_type', 'body_too_large', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'forbidden', 'player_unknown', 'operator_not_bannable', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'unbanPlayer',
    method: 'post',
    path: '/v1/players/:playerId/unban',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 4096,
    coerce: {},
    errors: ['malformed_json', 'request_invalid', 'unsupported_media_type', 'body_too_large', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'forbidden', 'player_unknown', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'warnPlayer',
    method: 'post',
    path: '/v1/players/:playerId/warn',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 4096,
    coerce: {},
    errors: ['malformed_json', 'request_invalid', 'unsupported_media_type', 'body_too_large', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'forbidden', 'player_unknown', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'listGames',
    method: 'get',
    path: '/v1/games',
    authenticated: false,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: {},
    errors: ['request_invalid', 'internal_error'],
  },
  {
    operationId: 'listDeadLetters',
    method: 'get',
    path: '/v1/dead-letters',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: { deadAfterMs: 'integer', deadBeforeMs: 'integer', limit: 'integer' },
    errors: ['request_invalid', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'forbidden', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'readDeadLetter',
    method: 'get',
    path: '/v1/dead-letters/:letterId',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: {},
    errors: ['request_invalid', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'forbidden', 'dead_letter_unknown', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'replayDeadLetters',
    method: 'post',
    path: '/v1/dead-letters/replay',
    authenticated: true,
    idempotent: true,
    bodyBytesMax: 4096,
    coerce: {},
    errors: ['malformed_json', 'request_invalid', 'unsupported_media_type', 'body_too_large', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'rate_limited', 'idempotency_key_reused', 'idempotency_in_progress', 'forbidden', 'dead_letter_unknown', 'dead_letter_settled', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'discardDeadLetters',
    method: 'post',
    path: '/v1/dead-letters/discard',
    authenticated: true,
    idempotent: true,
    bodyBytesMax: 4096,
    coerce: {},
    errors: ['malformed_json', 'request_invalid', 'unsupported_media_type', 'body_too_large', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'rate_limited', 'idempotency_key_reused', 'idempotency_in_progress', 'forbidden', 'dead_letter_unknown', 'dead_letter_settled', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'listAbuseSignals',
    method: 'get',
    path: '/v1/abuse-signals',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: { limit: 'integer' },
    errors: ['request_invalid', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'forbidden', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'readPlayerAbuse',
    method: 'get',
    path: '/v1/players/:playerId/abuse-signals',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 16384,
    coerce: {},
    errors: ['request_invalid', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'forbidden', 'unavailable', 'internal_error'],
  },
  {
    operationId: 'dismissAbuseSignal',
    method: 'post',
    path: '/v1/abuse-signals/:signalId/dismiss',
    authenticated: true,
    idempotent: false,
    bodyBytesMax: 4096,
    coerce: {},
    errors: ['malformed_json', 'request_invalid', 'unsupported_media_type', 'body_too_large', 'token_missing', 'token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'forbidden', 'abuse_signal_unknown', 'unavailable', 'internal_error'],
  },
]
