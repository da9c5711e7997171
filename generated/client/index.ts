// Generated from contracts/ by `npm run codegen`. Do not edit.
// Matchwire's client: `createClient`, and the types of everything that it takes and gives.
export { Client, createClient, type ClientOptions, type PlayOptions } from './client.ts'
export type { ConnectionState, StateChange } from './connection-listener.ts'
export type { OutgoingMessage } from './connection.ts'
export type { Clock, Encoding, TokenStorage, WebSocketConstructor, WebSocketLike } from './environment.ts'
export { MatchwireError, type LocalErrorCode, type MatchwireErrorCode } from './errors.ts'
export type { InputOf, Match, MatchEvents, Snapshot, StateOf } from './match.ts'
export type { InputOutcome } from './requests.ts'
export type { ClientEvents, NotResumed } from './session.ts'
export type { RestMethods } from '../rest-client-table.ts'
export type * from '../messages.ts'
