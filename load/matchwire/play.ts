// Players of Matchwire: each signs in as a guest, opens a socket, and plays one match of lightcycles after another with whoever the
// matchmaker finds.
import { setTimeout as delay } from 'node:timers/promises'
import type { CreateDriver, Driver, DriverOptions } from '../driver.ts'
import { Pacer } from '../pacer.ts'
import { Player } from '../player.ts'
import type { MatchSnapshot, ServerMessage, Tokens } from '../../generated/messages.ts'
import type { Tally } from '../tally.ts'
import { createOpening, request, type MatchwireTarget } from './opening.ts'
import { codeOf, type Session } from './session.ts'
import { inTurns } from '../in-turns.ts'
import { SnapshotView } from './view.ts'

/** Guests and sockets that are made at a time. */
const openingMax = 32
const joinAgainMs = 250
/** What is on its way when play stops has this long to arrive. */
const settleMs = 1_000
const readBeforeGoing = ['/v1/me', '/v1/matches', '/v1/leaderboards/lightcycles']

export const createDriver: CreateDriver<MatchwireTarget> = (options) =>
  createPlay(options, { stays: () => true })

export interface Habits {
  /** Of each who comes at first: whether it plays match after match, or goes after one, and another who has just signed in comes. */
  stays: () => boolean
  /** How much of a whole ride a match lasts, where it is not all but for the first, which is cut short. */
  partOf?: (matchId: string) => number
}

export function createPlay(
  { target, work, tally }: DriverOptions<MatchwireTarget>,
  { stays, partOf }: Habits,
): Driver {
  const opening = createOpening(target, tally)
  const pacer = new Pacer(1_000 / work.inputsPerSecond, tally)
  const open = new Set<MatchwirePlayer>()
  let closing = false

  const begin = (player: MatchwirePlayer): MatchwirePlayer => {
    open.add(player)
    player.stopPacing = pacer.add(player.player)
    player.join()
    return player
  }
  const openOne = async (): Promise<MatchwirePlayer> => {
    const guest = await opening.openGuest()
    const player = new MatchwirePlayer(guest.session, work.seats, tally, partOf)
    if (!stays()) followedBy(player, guest.tokens)
    return begin(player)
  }
  const followedBy = (player: MatchwirePlayer, tokens: Tokens): void => {
    player.onEnded = () => {
      open.delete(player)
      follow(player, tokens).catch((error: unknown) => tally.error(`nobody followed: ${codeOf(error)}`))
    }
  }
  const follow = async (player: MatchwirePlayer, tokens: Tokens): Promise<void> => {
    player.stop()
    for (const path of readBeforeGoing) await request(target.apiUrl, tokens, 'GET', path)
    player.close()
    if (closing) return
    const guest = await opening.openGuest({ ticket: true })
    const next = new MatchwirePlayer(guest.session, work.seats, tally, partOf)
    followedBy(next, guest.tokens)
    if (closing) next.close()
    else begin(next)
  }

  return {
    async add(players) {
      const added = await inTurns(players, openingMax, openOne)
      await Promise.all(added.map((player) => player.hasPlayed))
    },
    async close() {
      closing = true
      for (const player of open) player.stop()
      await delay(settleMs)
      for (const player of open) player.close()
      pacer[Symbol.dispose]()
    },
  }
}

export class MatchwirePlayer {
  readonly player: Player
  readonly hasPlayed: Promise<void>
  stopPacing: () => void = () => {}
  /** What it does after a match. */
  onEnded: () => void = () => this.join()
  readonly #session: Session
  readonly #seats: number
  readonly #tally: Tally
  readonly #played = Promise.withResolvers<void>()
  #seat = 0
  #lastSequence = 0
  #stopped = false
  readonly #partOf: (matchId: string) => number
  #firstMatchId: string | undefined
  /** How much of a whole ride the match is to last. */
  #part = 1
  readonly #view = new SnapshotView()

  constructor(session: Session, seats: number, tally: Tally, partOf?: Habits['partOf']) {
    this.#session = session
    this.#seats = seats
    this.#tally = tally
    this.#partOf = partOf ?? ((matchId) => (matchId === this.#firstMatchId ? drawnFrom(matchId) : 1))
    this.hasPlayed = this.#played.promise
    this.player = new Player(tally, (heading) =>
      session.send({ type: 'match.input', input: { lightcycles: { heading } } }),
    )
    session.onFrame = (frame) => this.#takeState(frame)
    session.onMessage = (message) => this.#take(message)
    session.onLost = (why) => {
      this.player.cut()
      this.stopPacing()
      this.#played.reject(why)
    }
    this.hasPlayed.catch(() => {})
  }

  join(): void {
    if (this.#stopped) return
    this.#session.send({ type: 'matchmaking.join', request: { game: 'lightcycles', seats: this.#seats } })
  }

  /** No more inputs, and no more matches. */
  stop(): void {
    this.#stopped = true
    this.stopPacing()
  }

  close(): void {
    this.player.end()
    this.#session.close()
  }

  #take(message: ServerMessage): void {
    switch (message.type) {
      case 'matchmaking.matched':
        this.#matched(message.match.matchId)
        break
      case 'match.attached':
        this.#seat = message.seat
        this.#lastSequence = 0
        break
      case 'match.snapshot':
        this.#begin(message)
        break
      case 'match.started':
      case 'match.seat':
        this.#takeControl(message.sequence)
        break
      case 'match.ended':
        this.#takeControl(message.sequence)
        this.player.end()
        if (message.ending.reason !== 'completed') this.#tally.error(`match ended: ${message.ending.reason}`)
        this.onEnded()
        break
      case 'error':
        this.#refused(message.code)
        break
      default:
    }
  }

  /** Answers whether the frame was the state of a match that runs; the first of each is decoded. */
  #takeState(frame: Buffer): boolean {
    const viewed = this.#view.take(frame)
    if (!this.player.playing) return false
    if (viewed === 'seen') this.player.frame(this.#view.tick, this.#view.inputs[this.#seat] ?? 0)
    else if (viewed === 'base unknown') this.#tally.error('a delta to a state that never came')
    return viewed !== 'no state'
  }

  #matched(matchId: string): void {
    this.#firstMatchId ??= matchId
    this.#part = this.#partOf(matchId)
    this.#session.send({ type: 'match.attach', matchId })
  }

  #begin({ tick, state }: MatchSnapshot): void {
    const cycle = 'lightcycles' in state ? state.lightcycles.cycles[this.#seat] : undefined
    const [place] = cycle?.trail ?? []
    if (!cycle || !place) return this.#tally.error('a snapshot without the own cycle')
    this.player.begin(tick, { ...place, heading: cycle.heading }, this.#seats, this.#part)
    this.#played.resolve()
  }

  #takeControl(sequence: number): void {
    if (sequence <= this.#lastSequence) return
    if (sequence > this.#lastSequence + 1) this.#tally.add('lost', sequence - this.#lastSequence - 1)
    this.#lastSequence = sequence
    this.#session.send({ type: 'session.ack', sequence })
  }

  #refused(code: string): void {
    if (this.player.playing || code === 'match_ended' || code === 'not_attached') this.player.refused(code)
    else if (code === 'already_in_match' || code === 'unavailable') {
      // The match that is over is being written up.
      setTimeout(() => this.join(), joinAgainMs)
    } else this.#tally.error(`refused: ${code}`)
  }
}

/**
 * Matches that begin together do not end together: the first of each player is as if it had been going on for a while. How long is drawn
 * from its id, so that all who play in it mean the same.
 */
export function drawnFrom(matchId: string): number {
  return (1 + parseInt(matchId.slice(-8), 16)) / 2 ** 32
}
