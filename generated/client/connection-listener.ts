// Generated from contracts/ by `npm run codegen`. Do not edit.
// What a connection tells of itself.
import type { MatchwireError } from './errors.ts'
import type { HeardMessage } from './socket.ts'

export type ConnectionState = 'idle' | 'connecting' | 'connected' | 'reconnecting' | 'closed'

export interface StateChange {
  readonly state: ConnectionState
  /** Why the connection is made again, while `reconnecting`; absent where nothing failed, and the client moves to another gateway. */
  readonly error?: MatchwireError
  /** When that is tried, while `reconnecting`. */
  readonly retryInMs?: number
}

export interface ConnectionListener {
  /** How many wait for what is still to come over the socket, beside the requests. */
  readonly waiting: number
  /** Gets every message but errors that answer a request. */
  received(message: HeardMessage): void
  changed(change: StateChange): void
  /** The socket is gone; another one may follow. */
  lost(error: MatchwireError): void
  /** The session is open on a new socket: what is to be done before it counts as connected. A throw is a failed connection. */
  opened(): Promise<void>
  /** It will not connect again by itself. */
  ended(error: MatchwireError): void
}
