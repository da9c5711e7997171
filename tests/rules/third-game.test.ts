import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GameInput } from '../../generated/messages.ts'
import {
  attach,
  createMatch,
  type Effect,
  expire,
  type Match,
  nextDeadlineMs,
  receiveInput,
  snapshotFor,
} from '../../shard/rules/match.ts'
import { replay } from '../../shard/rules/replay.ts'
import { playOut } from '../helpers/play.ts'
import { forbidClockAndChance } from '../helpers/purity.ts'
import { roshambo } from '../helpers/roshambo.ts'

forbidClockAndChance()

describe('a game with hidden, simultaneous moves', () => {
  test('shows a seat its own hand and not the other, until the round is over', () => {
    const match = started()
    play(match, 0, 'paper', 1_000)
    expect(seen(match, 0)).toMatchObject({ round: 1, thrown: [true, false], mine: 1 })
    expect(seen(match, 1)).toMatchObject({ round: 1, thrown: [true, false], mine: null, last: [] })
    play(match, 1, 'rock', 2_000)
    expect(seen(match, 1)).toMatchObject({ round: 2, wins: [1, 0], thrown: [false, false], last: [1, 0] })
  })

  test('takes hands in any order, and one a round of each seat', () => {
    const match = started()
    expect(play(match, 1, 'rock', 1_000)).toMatchObject([{ kind: 'stepped' }])
    expect(play(match, 1, 'paper', 1_001)).toMatchObject([{ kind: 'refused', code: 'not_your_turn' }])
    expect(play(match, 0, 'paper', 1_002)).toMatchObject([{ kind: 'stepped' }])
    expect(play(match, 1, 'paper', 1_003)).toMatchObject([{ kind: 'stepped' }])
  })

  test('gives a round one clock, which the first hand does not start again', () => {
    const match = started()
    play(match, 0, 'paper', 4_000)
    expect(nextDeadlineMs(match)).toBe(5_000)
    play(match, 1, 'rock', 4_500)
    expect(nextDeadlineMs(match)).toBe(9_500)
  })

  test('goes to who has thrown when the clock runs out', () => {
    const match = started()
    play(match, 1, 'rock', 4_000)
    expect(expire(match, 5_000).at(-1)).toMatchObject({
      kind: 'ended',
      ending: { reason: 'completed', placements: [2, 1] },
    })
  })

  test('ends, and replays to the same states, whatever is thrown', () => {
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), (seed) => {
        const played = playOut(roshambo, { seats: 2, seed })
        expect(replay(played)).toMatchObject({ outcome: played.outcome, difference: undefined })
      }),
    )
  })
})

function started(): Match {
  const match = createMatch(
    { game: roshambo, seats: 2, seed: 1, attachWindowMs: 1_000, rejoinWindowMs: 60_000 },
    0,
  )
  attach(match, 0, 0)
  attach(match, 1, 0)
  return match
}

function play(match: Match, seat: number, hand: 'rock' | 'paper' | 'scissors', nowMs: number): Effect[] {
  const input = { roshambo: { throw: ['rock', 'paper', 'scissors'].indexOf(hand) } }
  return receiveInput(match, { seat, id: 1, input: input as unknown as GameInput }, nowMs)
}

function seen(match: Match, seat: number): unknown {
  return Object.entries(snapshotFor(match, seat)).find(([game]) => game === 'roshambo')?.[1]
}
