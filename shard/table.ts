import type { GameName, MatchSeat, MatchStatus, ServerMessage } from '../generated/messages.ts'
import type { Binding } from './outbound.ts'
import type { Timer } from '../platform/clock.ts'
import type { SpanContext } from '../platform/tracing.ts'
import type { Match } from './rules/match.ts'

export type ControlMessage = Extract<ServerMessage, { sequence: number }>

/** A match on this shard: the rules' part, and who is connected to it. */
export type HostedMatch = {
  readonly matchId: string
  readonly game: GameName
  readonly createdAtMs: number
  readonly match: Match
  readonly seats: readonly HostedSeat[]
  startedAtMs: number | undefined
  /** Where an operator ended the match and lets it count. */
  operatorPlacements: readonly number[] | undefined
  /** The next deadline of a match that does not tick. */
  timer: Timer | undefined
  /** Ticks that were cut short by a pause of the process. */
  pausedTicks: number
  /** When those of the inputs that wait for the next tick and are timed were written, in ms since the epoch. */
  timedInputs: number[]
  /** The context that it was taken in, where it is traced. */
  readonly trace: SpanContext | undefined
  /** The same of the inputs that wait for the next tick, those that are traced. */
  tracedInputs: SpanContext[]
  /** The same of the tick that is being made. */
  tickTrace: SpanContext | undefined
  /** Gathers the recording, where recordings are made. */
  recording: string[] | undefined
}

export type HostedSeat = MatchSeat & {
  readonly index: number
  binding: Binding | undefined
  /** The epoch of the connection it follows; an older one changes nothing any more. */
  epoch: number
  /** Sent and not acknowledged, oldest first. */
  unacknowledged: ControlMessage[]
  /** The highest sequence that is not kept any more. */
  forgotten: number
}

export type SeatRef = { readonly hosted: HostedMatch; readonly seat: HostedSeat }

/** The matches of a shard, found by id and by socket. */
export class MatchTable {
  readonly #matches = new Map<string, HostedMatch>()
  readonly #byConnection = new Map<number, Map<number, SeatRef>>()

  get size(): number {
    return this.#matches.size
  }

  add(hosted: HostedMatch): void {
    this.#matches.set(hosted.matchId, hosted)
  }

  get(matchId: string): HostedMatch | undefined {
    return this.#matches.get(matchId)
  }

  all(): Iterable<HostedMatch> {
    return this.#matches.values()
  }

  seatOf(matchId: string, playerId: string): SeatRef | undefined {
    const hosted = this.#matches.get(matchId)
    const seat = hosted?.seats.find((each) => each.playerId === playerId)
    return hosted && seat ? { hosted, seat } : undefined
  }

  seatAt(gateway: number, connection: number): SeatRef | undefined {
    return this.#byConnection.get(gateway)?.get(connection)
  }

  /** Every seat that follows a socket of a gateway. */
  seatsAt(gateway: number): SeatRef[] {
    return [...(this.#byConnection.get(gateway)?.values() ?? [])]
  }

  /** Makes a seat follow a socket; the one before it leads nowhere any more. */
  bind(ref: SeatRef, binding: Binding): void {
    // A socket plays one match at a time.
    const other = this.seatAt(binding.gateway, binding.connection)
    if (other && other.seat !== ref.seat) this.unbind(other)
    this.unbind(ref)
    ref.seat.binding = binding
    let connections = this.#byConnection.get(binding.gateway)
    if (!connections) this.#byConnection.set(binding.gateway, (connections = new Map()))
    connections.set(binding.connection, ref)
  }

  unbind({ seat }: SeatRef): void {
    if (!seat.binding) return
    const { gateway, connection } = seat.binding
    const connections = this.#byConnection.get(gateway)
    connections?.delete(connection)
    if (connections?.size === 0) this.#byConnection.delete(gateway)
    seat.binding = undefined
  }

  remove(hosted: HostedMatch): void {
    hosted.timer?.cancel()
    for (const seat of hosted.seats) this.unbind({ hosted, seat })
    this.#matches.delete(hosted.matchId)
  }
}

/** The next state goes to these seats whole: what was sent before may not have reached them. */
export function forgetSentStates(seats: readonly HostedSeat[]): void {
  for (const { binding } of seats) if (binding) binding.base = undefined
}

/** Whether a seat's player has resigned or was given up. */
export function hasLeft({ match }: HostedMatch, { index }: HostedSeat): boolean {
  const state = match.seats[index]?.state
  return state === 'forfeited' || state === 'abandoned'
}

/** A match has ended only once the finish step has said so; until then it counts as running. */
export function statusOf(hosted: HostedMatch): MatchStatus {
  return {
    matchId: hosted.matchId,
    game: hosted.game,
    state: hosted.startedAtMs === undefined ? 'waiting' : 'running',
    seats: hosted.seats.map(({ playerId, name }) => ({ playerId, name })),
    createdAtMs: hosted.createdAtMs,
  }
}
