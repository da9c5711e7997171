// Generated from contracts/ by `npm run codegen`. Do not edit.
// A match as the code of one game sees it.
import type {
  GameInput,
  GameName,
  GameSnapshot,
  MatchAttached,
  MatchEnding,
  MatchId,
  MatchSeat,
  MatchSeatChanged,
  MatchSnapshot,
  MatchStarted,
  MatchStatus,
  MessageId,
  SeatIndex,
} from '../messages.ts'
import type { RestMethods } from '../rest-client-table.ts'
import { Emitter } from './emitter.ts'
import { localError } from './errors.ts'
import type { InputOutcome } from './requests.ts'
import type { Session } from './session.ts'

type In<Choice, G extends GameName> = G extends GameName ? Extract<Choice, Record<G, unknown>>[G] : never
/** What a player does in game `G`. */
export type InputOf<G extends GameName> = In<GameInput, G>
/** What a seat sees of game `G`. */
export type StateOf<G extends GameName> = In<GameSnapshot, G>

export interface Snapshot<G extends GameName> extends Omit<MatchSnapshot, 'type' | 'state'> {
  readonly state: StateOf<G>
}

export interface MatchEvents<G extends GameName> {
  /** Play begins. */
  started: MatchStarted
  /** The state of the game after a tick, complete by itself. */
  snapshot: Snapshot<G>
  /** A seat went away, came back, resigned or was given up. */
  seat: MatchSeatChanged
}

export class Match<G extends GameName = GameName> {
  readonly matchId: MatchId
  readonly game: G
  /** This player's place. */
  readonly seat: SeatIndex
  /** Who plays, in the order of the seats. */
  readonly players: readonly MatchSeat[]
  /** How the match ended. Rejects where the client is closed before, or the match does not go on for this player. */
  readonly ended: Promise<MatchEnding>

  readonly #session: Session
  readonly #rest: RestMethods
  readonly #events = new Emitter<MatchEvents<G>>()
  readonly #latest: Partial<MatchEvents<G>> = {}

  constructor(session: Session, rest: RestMethods, { match, seat }: MatchAttached) {
    this.matchId = match.matchId
    this.game = match.game as G
    this.seat = seat
    this.players = match.seats
    this.#session = session
    this.#rest = rest
    this.ended = this.#follow()
    // Nobody has to wait for the end.
    this.ended.catch(() => {})
  }

  /** Calls `handler` from now until the end, or until the function returned is called; at once where the event has happened already. */
  on<K extends keyof MatchEvents<G>>(type: K, handler: (event: MatchEvents<G>[K]) => void): () => void {
    const latest = this.#latest[type]
    if (latest !== undefined) handler(latest)
    return this.#events.on(type, handler)
  }

  /** The latest snapshot; undefined before the first. */
  get snapshot(): Snapshot<G> | undefined {
    return this.#latest.snapshot
  }

  /**
   * Plays. Returns the id that `inputs[seat]` of a snapshot reaches once it contains the input; undefined, with nothing sent, while
   * there is no connection. A refusal is told by the client's event `error`, whose `replyTo` is the id.
   */
  input(input: InputOf<G>): MessageId | undefined {
    return this.#session.input(this.#named(input))
  }

  /** Plays, and tells what became of it: part of the game, or refused and why. */
  submit(input: InputOf<G>): Promise<InputOutcome> {
    return this.#session.submit(this.#named(input))
  }

  /** Resigns. Over REST, so that it can be done without a socket; `ended` tells what follows. */
  forfeit(): Promise<MatchStatus> {
    return this.#rest.forfeitMatch({ params: { matchId: this.matchId } })
  }

  #named(input: InputOf<G>): GameInput {
    const named: Record<string, unknown> = { [this.game]: input }
    return named as GameInput
  }

  #follow(): Promise<MatchEnding> {
    const { events } = this.#session
    const stops = [
      events.on('match.started', (message) => {
        if (message.matchId === this.matchId) this.#tell('started', message)
      }),
      // A snapshot names no match: a socket plays one at a time.
      events.on('match.snapshot', ({ tick, inputs, turnEndsInMs, state }) => {
        const stateOfGame = (state as Record<GameName, unknown>)[this.game] as StateOf<G>
        this.#tell('snapshot', {
          tick,
          inputs,
          state: stateOfGame,
          ...(turnEndsInMs !== undefined && { turnEndsInMs }),
        })
      }),
      events.on('match.seat', (message) => {
        if (message.matchId === this.matchId) this.#tell('seat', message)
      }),
    ]
    const ended = new Promise<MatchEnding>((resolve, reject) => {
      stops.push(
        events.on('match.ended', ({ matchId, ending }) => {
          if (matchId === this.matchId) resolve(ending)
        }),
        events.on('notResumed', ({ matchId, reason, match }) => {
          if (matchId !== this.matchId) return
          if (match?.ending !== undefined) return resolve(match.ending)
          const outside = localError('not_resumed', `The match does not go on for this player: ${reason}.`)
          if (reason !== 'match_ended') return reject(outside)
          // It has just ended: the one who said so did not know how, its record does.
          this.#rest.readMatch({ params: { matchId } }).then(
            ({ ending }) => (ending === undefined ? reject(outside) : resolve(ending)),
            () => reject(outside),
          )
        }),
        events.on('closed', reject),
      )
    })
    return ended.finally(() => {
      for (const stop of stops) stop()
    })
  }

  #tell<K extends keyof MatchEvents<G>>(type: K, event: MatchEvents<G>[K]): void {
    this.#latest[type] = event
    this.#events.emit(type, event)
  }
}

/** Takes the player's seat. */
export async function attachTo<G extends GameName>(
  session: Session,
  rest: RestMethods,
  matchId: MatchId,
): Promise<Match<G>> {
  let match: Match<G> | undefined
  // Made while the answer is being received: the match's first messages may come in one piece with it.
  const stop = session.events.on('match.attached', (answer) => {
    if (answer.match.matchId === matchId) match = new Match<G>(session, rest, answer)
  })
  try {
    const answer = await session.attach(matchId)
    return match ?? new Match<G>(session, rest, answer)
  } finally {
    stop()
  }
}
