// What the client says and hears on its connection: events, and the one match that the player is attached to.
import type {
  GameInput,
  MatchAttached,
  MatchEnded,
  MatchId,
  MatchResumed,
  MatchSnapshot,
  MatchStatus,
  MessageId,
  ResumeFailure,
  SeatIndex,
} from '../messages.ts'
import type { RestMethods } from '../rest-client-table.ts'
import type { ConnectionListener, StateChange } from './connection-listener.ts'
import { Connection } from './connection.ts'
import { ControlLog } from './control.ts'
import { Emitter } from './emitter.ts'
import type { Environment } from './environment.ts'
import {
  asMatchwireError,
  notConnected,
  registryError,
  type MatchwireError,
  type MatchwireErrorCode,
} from './errors.ts'
import { InputOutcomes, type InputOutcome } from './requests.ts'
import type { HeardMessage } from './socket.ts'
import type { TokenKeeper } from './tokens.ts'

/** The match does not go on for this player; `match`, where it is known, says how it stands or ended. */
export interface NotResumed {
  readonly matchId: MatchId
  readonly reason: ResumeFailure | MatchwireErrorCode
  readonly match?: MatchStatus
}

type WireEvents = { [M in HeardMessage as M['type']]: M }

/** What `on` takes: each message of the contract by its type, and what the client itself has to tell. */
export interface ClientEvents extends WireEvents {
  /** The connection changed. */
  state: StateChange
  /** After a reconnect the match goes on; what was missed follows. Where that is no longer kept, `match.attached` comes instead. */
  resumed: MatchResumed
  /** After a reconnect the match does not go on for this player. */
  notResumed: NotResumed
  /** The session is over and does not reconnect by itself. `code` says why; after `close()` it is `client_closed`. */
  closed: MatchwireError
}

interface Attachment {
  readonly matchId: MatchId
  readonly seat: SeatIndex
  /** False from a lost connection until the match is resumed. */
  isPresent: boolean
}

export class Session implements ConnectionListener {
  readonly events = new Emitter<ClientEvents>()
  readonly connection: Connection
  readonly #outcomes: InputOutcomes
  readonly #control: ControlLog
  #attachment: Attachment | undefined

  constructor(environment: Environment, rest: RestMethods, tokens: TokenKeeper) {
    this.connection = new Connection(environment, rest, tokens, this)
    this.#outcomes = new InputOutcomes(environment.clock)
    this.#control = new ControlLog(environment.clock, (sequence) => {
      this.connection.send({ type: 'session.ack', sequence })
    })
  }

  /** Takes the player's seat in a match as it is now, and leaves none that was taken before. */
  attach(matchId: MatchId): Promise<MatchAttached> {
    this.#control.follow(matchId)
    return this.connection.ask({ type: 'match.attach', matchId }, 'match.attached')
  }

  /** The id of the message; undefined, with nothing sent, while the player is not present in a match. */
  input(input: GameInput): MessageId | undefined {
    return this.#attachment?.isPresent ? this.connection.send({ type: 'match.input', input }) : undefined
  }

  /** Sends an input and tells what became of it. */
  async submit(input: GameInput): Promise<InputOutcome> {
    const id = this.input(input)
    return id === undefined ? { ok: false, error: notConnected() } : this.#outcomes.expect(id)
  }

  received(message: HeardMessage): void {
    switch (message.type) {
      case 'match.snapshot':
        this.#applied(message)
        break
      case 'match.started':
      case 'match.seat':
        if (!this.#control.take(message)) return
        break
      case 'match.ended':
        if (!this.#ends(message)) return
        this.#left(message)
        break
      case 'match.attached':
        this.#attachment = { matchId: message.match.matchId, seat: message.seat, isPresent: true }
        break
      case 'match.resumed':
        this.#resumed(message)
        break
      case 'error':
        if (this.#outcomes.refused(message)) return
        break
      default:
    }
    this.events.emit(message.type, message)
  }

  get waiting(): number {
    return this.#outcomes.waiting
  }

  changed(change: StateChange): void {
    this.events.emit('state', change)
  }

  lost(error: MatchwireError): void {
    if (this.#attachment !== undefined) this.#attachment.isPresent = false
    this.#outcomes.fail(error)
    this.#control.pause()
  }

  /** Takes the seat again. Until that is answered, the session does not count as connected. */
  async opened(): Promise<void> {
    const matchId = this.#attachment?.matchId
    if (matchId === undefined) return
    const { lastSequence } = this.#control
    try {
      const answer = await this.connection.ask(
        { type: 'match.rejoin', matchId, lastSequence },
        'match.resumed',
      )
      if (mayAttach(answer)) await this.attach(matchId)
    } catch (thrown) {
      const error = asMatchwireError(thrown)
      // No answer, or not now: the connection is made again, after a pause.
      if (error.retryable || !this.connection.open) throw error
      this.#notResumed({ matchId, reason: error.code })
    }
  }

  ended(error: MatchwireError): void {
    this.#attachment = undefined
    this.events.emit('closed', error)
  }

  #applied({ inputs, tick }: MatchSnapshot): void {
    const lastId = this.#attachment && inputs[this.#attachment.seat]
    if (lastId === undefined) return
    this.connection.numberAbove(lastId)
    this.#outcomes.applied(lastId, tick)
  }

  /** An end is taken once, whatever its sequence: where the shard is lost, a gateway tells it that cannot know the seat's sequence. */
  #ends(message: MatchEnded): boolean {
    return this.#control.take(message) || message.matchId === this.#attachment?.matchId
  }

  #left({ matchId }: MatchEnded): void {
    if (matchId !== this.#attachment?.matchId) return
    this.#attachment = undefined
    this.#control.flush()
    this.#outcomes.fail(registryError('match_ended'))
  }

  #resumed(message: MatchResumed): void {
    const { resumed, match, reason = 'gap' } = message
    if (mayAttach(message)) return
    if (!resumed) this.#notResumed({ matchId: match.matchId, reason, match })
    else if (this.#attachment !== undefined) {
      this.#attachment.isPresent = true
      this.events.emit('resumed', message)
    }
  }

  #notResumed(event: NotResumed): void {
    this.#attachment = undefined
    this.events.emit('notResumed', event)
  }
}

/** The seat is still the player's, who goes on from the match as it is: what was missed can no longer be told, or there was nothing. */
function mayAttach({ resumed, reason }: MatchResumed): boolean {
  return !resumed && (reason === 'gap' || reason === 'never_attached')
}
