// What is committed under load: matches as the recorder tells them, and what each did to its players' ratings. Events of about the size and the mix
// that a system has, from players of whom each is one connection's alone, so that the order of a player's changes is that connection's.
import type { Happening } from '../../platform/db/outbox.ts'

/** Of the events of one match: it, and a change for each of two players. */
export const eventsPerMatch = 3

/** Matches of one connection, numbered in the order in which they are committed. */
export class MatchSource {
  readonly #first: number
  readonly #step: number
  readonly #changes: number[]
  readonly #source: string
  #next = 0

  /** `first` and `step`: which of the players this connection has. */
  constructor({
    players,
    first,
    step,
    source,
  }: {
    players: number
    first: number
    step: number
    source: string
  }) {
    this.#first = first
    this.#step = step
    this.#source = source
    this.#changes = Array.from({ length: Math.max(2, Math.floor((players - first) / step)) }, () => 0)
  }

  /** The events of the match with this number, which nobody else has. */
  next(matchNumber: number): Happening[] {
    const atMs = Date.now()
    const matchId = matchIdOf(matchNumber)
    const [one, two] = [this.#take(), this.#take()]
    const common = { source: this.#source, atMs }
    const seat = { state: 'present' as const, disconnects: 0, awayMs: 0, inputsRefused: 0, rateLimitHits: 0 }
    const seats = [one, two].map(({ playerId }, at) => ({ playerId, ...seat, placement: at + 1 }))
    return [
      {
        ...{ type: 'match.recorded', subject: matchId, ...common },
        data: {
          ...{ matchId, game: 'lightcycles', reason: 'completed', decidedBy: 'rules', counted: true },
          ...{
            createdAtMs: atMs - 60_000,
            startedAtMs: atMs - 58_000,
            endedAtMs: atMs,
            lastTick: 1_160,
            seats,
          },
        },
      },
      ...[one, two].map(({ playerId, change }, at): Happening => {
        const rating = 1_000 + (change % 1_000)
        return {
          ...{ type: 'rating.changed', subject: playerId, ...common },
          data: {
            ...{
              playerId,
              game: 'lightcycles',
              season: '2026-Q4',
              matchId,
              before: rating,
              after: rating + 1 - at,
            },
            ...{ seasonBefore: rating, seasonAfter: rating + 1 - at, seasonMatches: change },
          },
        }
      }),
    ]
  }

  #take(): { playerId: string; change: number } {
    const at = this.#next++ % this.#changes.length
    const change = (this.#changes[at] = (this.#changes[at] ?? 0) + 1)
    return { playerId: `00000000-0000-7000-9000-${hex(this.#first + at * this.#step)}`, change }
  }
}

/** The number is read from it again where the effect is seen: `matchNumberOf`. */
const matchIdOf = (matchNumber: number): string => `00000000-0000-7000-8000-${hex(matchNumber)}`
export const matchNumberOf = (matchId: string): number => Number.parseInt(matchId.slice(-12), 16)
const hex = (value: number): string => value.toString(16).padStart(12, '0')
