// Generated from contracts/ by `npm run codegen`. Do not edit.
import type { ErrorCode } from './errors.ts'
import type { ClientMessage } from './messages.ts'
import type { OperationId } from './routes.ts'

/** What can be done over both transports. */
export interface Capability {
  /** `do`: one operationId on both. `read`: one schema in the answers of both. */
  readonly kind: 'do' | 'read'
  readonly operationId: OperationId
  /** What a client sends on the socket. */
  readonly asks: readonly ClientMessage['type'][]
  /** Where the socket answers, such as `match.attached.match`. */
  readonly answers: readonly string[]
  /** The schema of what is asked on both. */
  readonly request?: string
  /** The schema of what is answered on both. */
  readonly response?: string
  /** The codes that both refuse with, for the same reasons. */
  readonly errors: readonly ErrorCode[]
}

export const capabilities: readonly Capability[] = [
  {
    kind: 'do',
    operationId: 'joinMatchmaking',
    asks: ['matchmaking.join'],
    answers: ['matchmaking.queued.status'],
    request: 'MatchmakingRequest',
    response: 'MatchmakingStatus',
    errors: ['token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'seats_unsupported', 'already_queued', 'already_in_match', 'unavailable', 'internal_error'],
  },
  {
    kind: 'do',
    operationId: 'leaveMatchmaking',
    asks: ['matchmaking.leave'],
    answers: ['matchmaking.left'],
    errors: ['token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'not_queued', 'already_in_match', 'unavailable', 'internal_error'],
  },
  {
    kind: 'do',
    operationId: 'forfeitMatch',
    asks: ['match.forfeit'],
    answers: [],
    response: 'MatchStatus',
    errors: ['token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'match_unknown', 'match_ended', 'match_not_running', 'unavailable', 'internal_error'],
  },
  {
    kind: 'read',
    operationId: 'readMatchmaking',
    asks: ['session.hello', 'matchmaking.join', 'matchmaking.leave'],
    answers: ['session.welcome.status', 'matchmaking.queued.status', 'matchmaking.left.status'],
    response: 'MatchmakingStatus',
    errors: ['token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'unavailable', 'internal_error'],
  },
  {
    kind: 'read',
    operationId: 'readMatch',
    asks: ['match.attach', 'match.rejoin'],
    answers: ['matchmaking.matched.match', 'match.attached.match', 'match.resumed.match'],
    response: 'MatchStatus',
    errors: ['token_invalid', 'token_expired', 'token_revoked', 'account_banned', 'match_unknown', 'unavailable', 'internal_error'],
  },
]

/** Codes of how a request travels, which each transport has in its own words. */
export const envelopeCodes: readonly { readonly fault: string; readonly rest: ErrorCode; readonly socket: ErrorCode }[] = [
  { fault: 'no credential', rest: 'token_missing', socket: 'hello_expected' },
  { fault: 'cannot be read at all', rest: 'malformed_json', socket: 'message_malformed' },
  { fault: 'the contract has no such request', rest: 'route_unknown', socket: 'message_unknown' },
  { fault: 'breaks its schema', rest: 'request_invalid', socket: 'message_invalid' },
  { fault: 'of the wrong media or frame type', rest: 'unsupported_media_type', socket: 'frame_type_wrong' },
  { fault: 'too large', rest: 'body_too_large', socket: 'message_too_large' },
  { fault: 'too many', rest: 'rate_limited', socket: 'message_rate_exceeded' },
]
