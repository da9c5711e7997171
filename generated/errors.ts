// Generated from contracts/ by `npm run codegen`. Do not edit.

/** A code of the error registry. REST and WebSocket answer with the same ones. */
export type ErrorCode =
  | 'malformed_json'
  | 'request_invalid'
  | 'unsupported_media_type'
  | 'body_too_large'
  | 'route_unknown'
  | 'method_not_allowed'
  | 'idempotency_key_reused'
  | 'idempotency_in_progress'
  | 'rate_limited'
  | 'token_missing'
  | 'token_invalid'
  | 'token_expired'
  | 'token_revoked'
  | 'account_banned'
  | 'ticket_invalid'
  | 'refresh_token_invalid'
  | 'refresh_token_reused'
  | 'credentials_invalid'
  | 'forbidden'
  | 'operator_not_bannable'
  | 'name_taken'
  | 'player_unknown'
  | 'seats_unsupported'
  | 'already_queued'
  | 'already_in_match'
  | 'not_queued'
  | 'match_unknown'
  | 'notification_unknown'
  | 'match_ended'
  | 'not_attached'
  | 'match_not_running'
  | 'input_illegal'
  | 'not_your_turn'
  | 'seat_out'
  | 'input_rate_exceeded'
  | 'hello_timeout'
  | 'hello_expected'
  | 'hello_repeated'
  | 'subprotocol_unsupported'
  | 'message_malformed'
  | 'message_unknown'
  | 'message_invalid'
  | 'frame_type_wrong'
  | 'message_too_large'
  | 'message_rate_exceeded'
  | 'too_many_connections'
  | 'slow_consumer'
  | 'superseded'
  | 'idle_timeout'
  | 'gateway_draining'
  | 'abuse_signal_unknown'
  | 'dead_letter_unknown'
  | 'dead_letter_settled'
  | 'unavailable'
  | 'internal_error'

export interface RegisteredError {
  /** The HTTP status over REST. */
  readonly status: number
  /** The close code, where the error closes the socket. */
  readonly close?: number
  /** Whether the same request may succeed later. */
  readonly retryable: boolean
  readonly title: string
  readonly description: string
}

export const errors: Readonly<Record<ErrorCode, RegisteredError>> = {
  malformed_json: {
    status: 400,
    retryable: false,
    title: 'Malformed JSON',
    description: 'The body is not JSON.',
  },
  request_invalid: {
    status: 400,
    retryable: false,
    title: 'Request invalid',
    description: 'The request breaks its schema; `problems` says where.',
  },
  unsupported_media_type: {
    status: 415,
    retryable: false,
    title: 'Unsupported media type',
    description: 'The body must be sent as `application/json`, in UTF-8.',
  },
  body_too_large: {
    status: 413,
    retryable: false,
    title: 'Body too large',
    description: 'The body is larger than this operation takes.',
  },
  route_unknown: {
    status: 404,
    retryable: false,
    title: 'Unknown route',
    description: 'There is nothing at this path.',
  },
  method_not_allowed: {
    status: 405,
    retryable: false,
    title: 'Method not allowed',
    description: 'This path exists and does not take this method; `Allow` lists those it takes.',
  },
  idempotency_key_reused: {
    status: 422,
    retryable: false,
    title: 'Idempotency key reused',
    description: 'This key was used before with another request.',
  },
  idempotency_in_progress: {
    status: 409,
    retryable: true,
    title: 'Request in progress',
    description: 'A request with this key is being worked on.',
  },
  rate_limited: {
    status: 429,
    retryable: true,
    title: 'Too many requests',
    description: 'More requests than the limit allows; wait for `retryAfterMs`.',
  },
  token_missing: {
    status: 401,
    retryable: false,
    title: 'Token missing',
    description: 'This needs an access token.',
  },
  token_invalid: {
    status: 401,
    close: 4401,
    retryable: false,
    title: 'Token invalid',
    description: 'The access token is not one of ours, or it was changed.',
  },
  token_expired: {
    status: 401,
    close: 4402,
    retryable: false,
    title: 'Token expired',
    description: 'The access token is past its time; refresh it.',
  },
  token_revoked: {
    status: 401,
    close: 4403,
    retryable: false,
    title: 'Signed out',
    description: 'The session behind this token was signed out or deleted.',
  },
  account_banned: {
    status: 403,
    close: 4405,
    retryable: false,
    title: 'Account banned',
    description: 'An operator has banned the account, for a time or for good.',
  },
  ticket_invalid: {
    status: 401,
    close: 4404,
    retryable: false,
    title: 'Ticket invalid',
    description: 'The ticket is unknown, used, past its time, or was made for another origin; get a new one.',
  },
  refresh_token_invalid: {
    status: 401,
    retryable: false,
    title: 'Refresh token invalid',
    description: 'The refresh token is unknown or past its time; sign in again.',
  },
  refresh_token_reused: {
    status: 401,
    retryable: false,
    title: 'Refresh token reused',
    description: 'The refresh token was used before; every token of this sign-in is revoked. Sign in again.',
  },
  credentials_invalid: {
    status: 401,
    retryable: false,
    title: 'Credentials invalid',
    description: 'No account has this name and password.',
  },
  forbidden: {
    status: 403,
    retryable: false,
    title: 'Forbidden',
    description: 'The credential is good and does not allow this.',
  },
  operator_not_bannable: {
    status: 409,
    retryable: false,
    title: 'Operator not bannable',
    description: 'Operators cannot be banned; take the role from the account first.',
  },
  name_taken: {
    status: 409,
    retryable: false,
    title: 'Name taken',
    description: 'Another account has this name.',
  },
  player_unknown: {
    status: 404,
    retryable: false,
    title: 'Unknown player',
    description: 'There is no such player.',
  },
  seats_unsupported: {
    status: 422,
    retryable: false,
    title: 'Seats unsupported',
    description: 'The game cannot be played by that many.',
  },
  already_queued: {
    status: 409,
    retryable: false,
    title: 'Already queued',
    description: 'The player waits for another game already; leave first.',
  },
  already_in_match: {
    status: 409,
    retryable: false,
    title: 'Already in a match',
    description: 'The player is in a match that has not ended.',
  },
  not_queued: {
    status: 409,
    retryable: false,
    title: 'Not queued',
    description: 'The player does not wait for a match.',
  },
  match_unknown: {
    status: 404,
    retryable: false,
    title: 'Unknown match',
    description: 'There is no such match, or the player has no seat in it.',
  },
  notification_unknown: {
    status: 404,
    retryable: false,
    title: 'Unknown notification',
    description: 'The player has no such notification, or it has made room for newer ones.',
  },
  match_ended: {
    status: 409,
    retryable: false,
    title: 'Match ended',
    description: 'The match is over.',
  },
  not_attached: {
    status: 409,
    retryable: false,
    title: 'Not attached',
    description: 'The socket is not attached to a match; send `match.attach` first.',
  },
  match_not_running: {
    status: 409,
    retryable: true,
    title: 'Match not running',
    description: 'The match has not started yet.',
  },
  input_illegal: {
    status: 422,
    retryable: false,
    title: 'Illegal input',
    description: 'The rules do not allow this input now.',
  },
  not_your_turn: {
    status: 409,
    retryable: false,
    title: 'Not your turn',
    description: 'Another seat is to move.',
  },
  seat_out: {
    status: 409,
    retryable: false,
    title: 'Seat out of the game',
    description: 'The seat has left the game or is beaten.',
  },
  input_rate_exceeded: {
    status: 429,
    retryable: true,
    title: 'Too many inputs',
    description: 'More inputs than one tick takes; the input was not applied.',
  },
  hello_timeout: {
    status: 408,
    close: 4408,
    retryable: true,
    title: 'No hello in time',
    description: 'The first message did not come in time.',
  },
  hello_expected: {
    status: 400,
    close: 4400,
    retryable: false,
    title: 'Hello expected',
    description: 'The first message must be `session.hello`.',
  },
  hello_repeated: {
    status: 409,
    retryable: false,
    title: 'Hello repeated',
    description: 'The session is open already.',
  },
  subprotocol_unsupported: {
    status: 400,
    close: 4406,
    retryable: false,
    title: 'Subprotocol unsupported',
    description: 'Offer one of the WebSocket subprotocols of this contract, such as `matchwire.v1.1.binary`.',
  },
  message_malformed: {
    status: 400,
    close: 4410,
    retryable: false,
    title: 'Malformed message',
    description: 'The message cannot be decoded. Too many of them close the socket.',
  },
  message_unknown: {
    status: 400,
    close: 4411,
    retryable: false,
    title: 'Unknown message',
    description: 'The contract has no such message from a client. Too many of them close the socket.',
  },
  message_invalid: {
    status: 400,
    close: 4412,
    retryable: false,
    title: 'Invalid message',
    description: 'The message breaks its schema. Too many of them close the socket.',
  },
  frame_type_wrong: {
    status: 400,
    close: 4413,
    retryable: false,
    title: 'Wrong frame type',
    description: 'The binary encoding takes binary frames only, the JSON encoding text frames only.',
  },
  message_too_large: {
    status: 413,
    close: 1009,
    retryable: false,
    title: 'Message too large',
    description: 'The message is larger than the gateway takes.',
  },
  message_rate_exceeded: {
    status: 429,
    close: 4429,
    retryable: true,
    title: 'Too many messages',
    description: 'More messages than the limit allows. The first time over it is answered with `session.warning`; going on closes the socket.',
  },
  too_many_connections: {
    status: 429,
    close: 4430,
    retryable: true,
    title: 'Too many connections',
    description: 'This address or this gateway has as many sockets as it may have.',
  },
  slow_consumer: {
    status: 408,
    close: 4431,
    retryable: true,
    title: 'Slow consumer',
    description: 'The client reads more slowly than its match is played.',
  },
  superseded: {
    status: 409,
    close: 4409,
    retryable: false,
    title: 'Superseded',
    description: 'A newer connection of the same player took over.',
  },
  idle_timeout: {
    status: 408,
    close: 4432,
    retryable: true,
    title: 'Connection lost',
    description: 'The client did not answer the gateway\'s pings.',
  },
  gateway_draining: {
    status: 503,
    close: 4503,
    retryable: true,
    title: 'Gateway draining',
    description: 'This gateway is shutting down; connect to another one after `retryAfterMs`.',
  },
  abuse_signal_unknown: {
    status: 404,
    retryable: false,
    title: 'Signal unknown',
    description: 'There is no such signal.',
  },
  dead_letter_unknown: {
    status: 404,
    retryable: false,
    title: 'Unknown dead letter',
    description: 'There is no such dead letter.',
  },
  dead_letter_settled: {
    status: 409,
    retryable: false,
    title: 'Dead letter settled',
    description: 'The letter was replayed or discarded before; read it to see by whom, and why.',
  },
  unavailable: {
    status: 503,
    close: 4504,
    retryable: true,
    title: 'Unavailable',
    description: 'Something that this needs cannot be reached right now; try again after `retryAfterMs`.',
  },
  internal_error: {
    status: 500,
    close: 4500,
    retryable: true,
    title: 'Internal error',
    description: 'A fault of ours; it is logged under the request\'s id.',
  },
}
