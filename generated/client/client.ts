// Generated from contracts/ by `npm run codegen`. Do not edit.
import type {
  Account,
  GameInput,
  GameName,
  MatchId,
  MatchmakingRequest,
  MatchmakingStatus,
  MessageId,
  RegisterRequest,
  SessionPong,
  SessionWelcome,
  SignedIn,
  SignInRequest,
} from '../messages.ts'
import type { RestMethods } from '../rest-client-table.ts'
import { backoffMs } from './backoff.ts'
import type { ConnectionState } from './connection-listener.ts'
import type { OutgoingMessage } from './connection.ts'
import {
  sleep,
  systemClock,
  type Clock,
  type Encoding,
  type Environment,
  type TokenStorage,
  type WebSocketConstructor,
} from './environment.ts'
import { MatchwireError } from './errors.ts'
import { findMatch } from './find-match.ts'
import { attachTo, type Match } from './match.ts'
import type { InputOutcome } from './requests.ts'
import { createRest } from './rest.ts'
import { Session, type ClientEvents } from './session.ts'
import { TokenKeeper } from './tokens.ts'

export interface ClientOptions {
  /** Where the api is, such as `https://api.example.com`. */
  readonly apiUrl: string
  /** `binary`, the compact one, where it is absent; `json` is readable in the browser's network panel. */
  readonly encoding?: Encoding
  /** Name and version of the game, for the operators' eyes, such as `lightcycles-web/1.0`. */
  readonly name?: string
  /** Whether to be told of notifications while connected, by the event `notification`. Gateways before 1.3.0 refuse it. */
  readonly notifications?: boolean
  /** Where the player stays signed in over a reload, such as `localStorage`; without it tokens live as long as the client. */
  readonly storage?: TokenStorage
  /** Where the runtime has none, as Node 20: the one of the package `ws`. */
  readonly WebSocket?: WebSocketConstructor
  readonly fetch?: typeof fetch
  readonly clock?: Clock
  /** 0 up to, and without, 1. */
  readonly random?: () => number
}

export interface PlayOptions<G extends GameName> extends MatchmakingRequest {
  readonly game: G
  /** Ends the wait for opponents. */
  readonly signal?: AbortSignal
}

const attachAttemptsMax = 5

/** A client for one player, over REST and WebSocket. Nothing happens before it is asked to do something. */
export function createClient(options: ClientOptions): Client {
  return new Client({
    apiUrl: options.apiUrl.replace(/\/+$/, ''),
    encoding: options.encoding ?? 'binary',
    name: options.name ?? 'matchwire-client/1.3.0',
    notifications: options.notifications ?? false,
    storage: options.storage,
    WebSocket: options.WebSocket ?? globalThis.WebSocket,
    // Called as a function of its own: browsers refuse a fetch that is called as a method of something else.
    fetch: options.fetch ?? ((...args) => fetch(...args)),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  })
}

export class Client {
  /** Every REST operation by its operationId. Tokens are sent and renewed, and safe repetition is arranged. */
  readonly rest: RestMethods
  readonly #environment: Environment
  readonly #tokens: TokenKeeper
  readonly #session: Session

  constructor(environment: Environment) {
    this.#environment = environment
    this.#tokens = new TokenKeeper(environment)
    this.rest = createRest(environment, this.#tokens)
    this.#session = new Session(environment, this.rest, this.#tokens)
  }

  get signedIn(): boolean {
    return this.#tokens.signedIn
  }

  get state(): ConnectionState {
    return this.#session.connection.state
  }

  async register(body: RegisterRequest): Promise<Account> {
    return this.#welcome(await this.rest.registerAccount({ body }))
  }

  async signIn(body: SignInRequest): Promise<Account> {
    return this.#welcome(await this.rest.signIn({ body }))
  }

  async createGuest(): Promise<Account> {
    return this.#welcome(await this.rest.createGuest())
  }

  /** Closes the connection and forgets the tokens, whether or not the server can be told. */
  async signOut(): Promise<void> {
    this.close()
    try {
      await this.rest.signOut()
    } finally {
      this.#tokens.forget()
    }
  }

  /**
   * Opens the session; resolves with its welcome. While the connection is made, or made again, it is the same promise. Once open, it
   * is kept open: a lost connection is made again, and the match gone on with, until `close()` or the event `closed`.
   */
  connect(): Promise<SessionWelcome> {
    return this.#session.connection.connect()
  }

  /** Closes the connection; the player stays signed in. `connect()` opens another one. */
  close(): void {
    this.#session.connection.close()
  }

  /** Calls `handler` for every such event until the function returned is called. */
  on<K extends keyof ClientEvents>(type: K, handler: (event: ClientEvents[K]) => void): () => void {
    return this.#session.events.on(type, handler)
  }

  /** Finds opponents, takes the seat, and resolves with the match when play may begin. */
  async play<G extends GameName>({ game, seats, signal }: PlayOptions<G>): Promise<Match<G>> {
    const matchId = await findMatch(this.#session, this.rest, { game, seats }, signal)
    const { clock, random } = this.#environment
    for (let failures = 0; ; failures += 1) {
      try {
        return await attachTo<G>(this.#session, this.rest, matchId)
      } catch (error) {
        if (!(error instanceof MatchwireError) || !error.retryable || failures + 1 === attachAttemptsMax)
          throw error
        await sleep(clock, backoffMs(failures, random, error.retryAfterMs))
        if (this.state === 'reconnecting') await this.connect()
      }
    }
  }

  /** Takes the seat in a match that was found by other means. */
  attach(matchId: MatchId): Promise<Match> {
    return attachTo(this.#session, this.rest, matchId)
  }

  /** Waits for opponents; `matchmaking.matched` tells when they are found. `play` does all of it. */
  async joinMatchmaking(request: MatchmakingRequest): Promise<MatchmakingStatus> {
    const { status } = await this.#session.connection.ask(
      { type: 'matchmaking.join', request },
      'matchmaking.queued',
    )
    return status
  }

  async leaveMatchmaking(): Promise<MatchmakingStatus> {
    const { status } = await this.#session.connection.ask({ type: 'matchmaking.leave' }, 'matchmaking.left')
    return status
  }

  ping(): Promise<SessionPong> {
    return this.#session.connection.ask({ type: 'session.ping' }, 'session.pong')
  }

  /**
   * Plays. Returns the id that `inputs[seat]` of a snapshot reaches once it contains the input; undefined, with nothing sent, while
   * there is no connection. A refusal is told by the event `error`, whose `replyTo` is the id.
   */
  input(input: GameInput): MessageId | undefined {
    return this.#session.input(input)
  }

  /** Plays, and tells what became of it: part of the game, or refused and why. */
  submit(input: GameInput): Promise<InputOutcome> {
    return this.#session.submit(input)
  }

  /** Sends any message of the contract. Returns its id; undefined, with nothing sent, while there is no connection. */
  send(message: OutgoingMessage): MessageId | undefined {
    return this.#session.connection.send(message)
  }

  #welcome({ account, tokens }: SignedIn): Account {
    // An open session is another player's.
    this.close()
    this.#tokens.keep(tokens)
    return account
  }
}
