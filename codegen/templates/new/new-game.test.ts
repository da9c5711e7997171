import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newGame, type NewGameState } from '../../shard/rules/games/new-game.ts'
import { replay } from '../../shard/rules/replay.ts'
import { playOut } from '../helpers/play.ts'
import { forbidClockAndChance } from '../helpers/purity.ts'

forbidClockAndChance()

describe('a move', () => {
  test('adds to the total and gives the turn to the other seat', () => {
    expect(newGame.step(at(10, 0), [{ seat: 0, input: { add: 3 } }])).toMatchObject({
      total: 13,
      seatToMove: 1,
    })
  })

  test.each<[string, NewGameState, number, number, string | undefined]>([
    ['in turn', at(0, 0), 0, 3, undefined],
    ['out of turn', at(0, 0), 1, 3, 'not_your_turn'],
    ['to exactly 21', at(19, 1), 1, 2, undefined],
    ['beyond 21', at(19, 1), 1, 3, 'input_illegal'],
  ])('%s is answered rightly', (_, state, seat, add, code) => {
    expect(newGame.refuse(state, seat, { add })).toBe(code)
  })
})

describe('the outcome', () => {
  test('is a win for who reaches 21', () => {
    const before = at(20, 1)
    expect(newGame.outcome(before)).toBeUndefined()
    const after = newGame.step(before, [{ seat: 1, input: { add: 1 } }])
    expect(newGame.outcome(after)).toEqual({ placements: [2, 1], result: { winnerSeat: 1 } })
  })

  test('is a win for who is left, and a draw where nobody is', () => {
    expect(newGame.outcome(newGame.leave(at(5, 0), [0]))?.placements).toEqual([2, 1])
    expect(newGame.outcome(newGame.leave(at(5, 0), [0, 1]))?.placements).toEqual([1, 1])
  })
})

test('a match ends, and replays to the same states, whatever is played', () => {
  fc.assert(
    fc.property(fc.nat(0xffff_ffff), (seed) => {
      const played = playOut(newGame, { seats: 2, seed })
      expect(replay(played)).toMatchObject({ outcome: played.outcome, difference: undefined })
    }),
  )
})

function at(total: number, seatToMove: number): NewGameState {
  return { total, seatToMove, moves: 0, result: null }
}
