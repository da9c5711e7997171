import type { GameInput, SeatState } from '../../generated/messages.ts'
import { recordingLine } from '../../shard/recording.ts'
import type { AnyGame } from '../../shard/rules/game.ts'
import { games } from '../../shard/rules/games/index.ts'
import {
  attach,
  createMatch,
  detach,
  type Effect,
  endMatch,
  expire,
  forfeit,
  type Match,
  nextDeadlineMs,
  receiveInput,
  tick,
} from '../../shard/rules/match.ts'
import { type DrawInteger, drawInput, integersFrom } from './play.ts'
import { roshambo } from './roshambo.ts'

// A loop that owns one match, on a clock of its own, with players who come, play, vanish, return and resign as a seed has
// it. After every call it checks what must always hold.

export type Simulated = {
  readonly match: Match
  /** Every call with its time and what it returned. */
  readonly trace: readonly string[]
  readonly recording: string
}

const attachWindowMs = 5_000
/** How long the players let pass at most: mostly moments, at times past a rejoin window, or past a turn clock. */
const pausesMs = [...Array.from({ length: 77 }, () => 40), 3_000, 3_000, 40_000]

export function simulateMatch(seed: number): Simulated {
  const draw = integersFrom(seed)
  const all = [...Object.values(games), roshambo]
  const game = all[draw(all.length)]!
  const seats = game.seats.min + draw(game.seats.max - game.seats.min + 1)
  const setup = { game, seats, seed, attachWindowMs, rejoinWindowMs: 200 + draw(2_000) }
  let nowMs = 1_000 + draw(1_000)
  const match = createMatch(setup, nowMs)
  const check = watch(match)
  const trace: string[] = []
  let recording = ''

  const note = (call: string, effects: Effect[]): void => {
    check(effects, nowMs)
    recording += effects.map((effect) => recordingLine(match, effect) ?? '').join('')
    trace.push(`${nowMs} ${call} ${JSON.stringify(effects)}`)
  }

  // A bound for the loop itself, far above what any match needs: no match may outlast it.
  for (let turns = 0; match.phase !== 'ended' && turns < 20_000; turns++) {
    const deadlineMs = nextDeadlineMs(match)
    const playerMs = nowMs + draw(pausesMs[draw(pausesMs.length)]!)
    if (deadlineMs <= playerMs) {
      nowMs = Math.max(nowMs, deadlineMs) + draw(5) // A loop wakes a little late.
      if (match.nextTickAtMs <= nowMs) note('tick', tick(match, nowMs))
      note('expire', expire(match, nowMs))
    } else {
      nowMs = playerMs
      const seat = draw(seats)
      const [call, effects] = act(match, seat, draw, nowMs)
      note(`${call} ${seat}`, effects)
    }
  }
  return { match, trace, recording }
}

/** One thing that a player, the network or an operator does. */
function act(match: Match, seat: number, draw: DrawInteger, nowMs: number): [string, Effect[]] {
  const dice = draw(1_000)
  if (dice < 3) return ['forfeit', forfeit(match, seat, nowMs)]
  if (dice < 4) return ['operator', endMatch(match, 'operator', nowMs)]
  if (dice < 16) return ['detach', detach(match, seat, nowMs)]
  if (dice < (match.phase === 'waiting' ? 950 : 200)) return ['attach', attach(match, seat, nowMs)]
  const burst = Array.from({ length: draw(10) === 0 ? 6 : 1 }, () => anyInput(match.game, draw))
  return ['input', burst.flatMap((input) => receiveInput(match, { seat, id: dice, input }, nowMs))]
}

function anyInput(game: AnyGame, draw: DrawInteger): GameInput {
  const name = draw(50) === 0 ? 'connect-four' : game.name
  return { [name]: drawInput[name]!(draw) } as unknown as GameInput
}

const mayBecome: Record<SeatState, readonly SeatState[]> = {
  waiting: ['present', 'forfeited'],
  present: ['waiting', 'away', 'forfeited'],
  away: ['present', 'forfeited', 'abandoned'],
  forfeited: [],
  abandoned: [],
}

/** What must hold of a match after every call, whatever happened. */
function watch(match: Match): (effects: readonly Effect[], nowMs: number) => void {
  const states: SeatState[] = match.seats.map(() => 'waiting')
  const createdAtMs = match.attachDeadlineMs - attachWindowMs
  let ticks = 0
  let started = false
  let ended = false
  return (effects, nowMs) => {
    for (const effect of effects) {
      must(!ended || effect.kind === 'refused', 'nothing but refusals comes after the end')
      if (effect.kind === 'started') {
        must(!started, 'a match starts once')
        started = true
      } else if (effect.kind === 'seat') {
        must(
          mayBecome[states[effect.seat]!].includes(effect.state),
          `no ${states[effect.seat]} to ${effect.state}`,
        )
        states[effect.seat] = effect.state
      } else if (effect.kind === 'stepped') {
        must(started, 'steps come after the start')
        must(effect.step.tick === ++ticks, 'ticks have no gap')
      } else if (effect.kind === 'ended') {
        ended = true
        const decided = ['completed', 'forfeit', 'abandoned'].includes(effect.ending.reason)
        must(
          decided === (effect.ending.placements?.length === match.seats.length),
          'a decided match has placements',
        )
      }
    }
    must(match.tick === ticks, 'the match counts its steps')
    must(ended === (match.phase === 'ended') && ended === (match.ending !== undefined), 'an end is told')
    must(
      ended === (nextDeadlineMs(match) === Infinity),
      'a match that goes on has a deadline, one that ended none',
    )
    match.seats.forEach((seat, i) => {
      must(seat.state === states[i], 'changes of seats are told')
      must(
        seat.awayMs >= 0 && seat.awayMs <= nowMs - createdAtMs,
        'nobody is away longer than the match lasts',
      )
      must(
        seat.rejoinDeadlineMs === Infinity || seat.state === 'away',
        'only away seats have a rejoin deadline',
      )
    })
  }
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`It must hold that ${what}`)
}
