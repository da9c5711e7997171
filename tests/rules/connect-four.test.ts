import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { connectFour, type ConnectFourState } from '../../shard/rules/games/connect-four.ts'
import { playOut } from '../helpers/play.ts'
import { forbidClockAndChance } from '../helpers/purity.ts'

forbidClockAndChance()

describe('a move', () => {
  test('drops a disc onto the lowest free cell of its column', () => {
    const state = moves(3, 3, 0)
    expect(picture(state)).toBe(`
      .......
      .......
      .......
      .......
      ...O...
      X..X...
    `)
  })

  test('gives the turn to the other seat', () => {
    expect(connectFour.snapshot(moves(), 0).seatToMove).toBe(0)
    expect(connectFour.snapshot(moves(3), 0).seatToMove).toBe(1)
    expect(connectFour.snapshot(moves(3, 3), 0).seatToMove).toBe(0)
  })

  test.each<[string, ConnectFourState, number, number, string | undefined]>([
    ['in turn', moves(), 0, 3, undefined],
    ['out of turn', moves(), 1, 3, 'not_your_turn'],
    ['twice in a row', moves(3), 0, 3, 'not_your_turn'],
    ['into a column with one free cell', moves(2, 2, 2, 2, 2), 1, 2, undefined],
    ['into a full column', moves(2, 2, 2, 2, 2, 2), 0, 2, 'input_illegal'],
  ])('%s is answered rightly', (_, state, seat, column, code) => {
    expect(connectFour.refuse(state, seat, { column })).toBe(code)
  })

  test('leaves the state it was given as it was', () => {
    const state = moves(3, 3)
    Object.freeze(state)
    Object.freeze(state.cells)
    expect(() => connectFour.step(state, [{ seat: 0, input: { column: 3 } }])).not.toThrow()
  })
})

describe('the outcome', () => {
  test.each<[string, number[], number, number[]]>([
    ['a row', [0, 0, 1, 1, 2, 2, 3], 0, [0, 1, 2, 3]],
    ['a row filled from its middle', [0, 0, 1, 1, 3, 3, 2], 0, [0, 1, 2, 3]],
    ['a column', [6, 0, 6, 0, 6, 0, 6], 0, [6, 13, 20, 27]],
    ['a rising diagonal', [0, 1, 1, 2, 2, 3, 2, 3, 3, 6, 3], 0, [0, 8, 16, 24]],
    ['a falling diagonal', [6, 5, 5, 4, 4, 3, 4, 3, 3, 0, 3], 0, [6, 12, 18, 24]],
    ['a row of the second player', [6, 0, 6, 1, 6, 2, 5, 3], 1, [0, 1, 2, 3]],
    ['a row of seven', [0, 0, 1, 1, 2, 2, 4, 4, 5, 5, 6, 6, 3], 0, [0, 1, 2, 3, 4, 5, 6]],
  ])('is a win by %s', (_, columns, winnerSeat, line) => {
    expect(connectFour.outcome(moves(...columns.slice(0, -1)))).toBeUndefined()
    expect(connectFour.outcome(moves(...columns))).toEqual({
      placements: winnerSeat === 0 ? [1, 2] : [2, 1],
      result: { decidedBy: 'line', winnerSeat, line, moves: columns.length },
    })
  })

  test('does not see a row across the edge of the board', () => {
    expect(connectFour.outcome(moves(4, 4, 5, 5, 6, 6, 2, 0, 2, 0, 2, 1, 1))).toBeUndefined()
  })

  test('is a draw on a full board without a line', () => {
    const columns = [
      0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 2, 3, 2, 3, 3, 2, 3, 2, 2, 3, 2, 3, 4, 5, 4, 5, 5, 4, 5, 4, 4,
    ]
    const state = moves(...columns, 5, 4, 5, 6, 6, 6, 6, 6, 6)
    expect(connectFour.outcome(state)).toEqual({
      placements: [1, 1],
      result: { decidedBy: 'board_full', moves: 42 },
    })
  })

  test('goes against the seat whose clock runs out', () => {
    const { pace } = connectFour
    if (pace.kind !== 'turns') throw new Error('connect four goes by turns')
    expect(connectFour.outcome(pace.timeOut(moves(3)))).toEqual({
      placements: [1, 2],
      result: { decidedBy: 'clock', winnerSeat: 0, moves: 1 },
    })
  })

  test('goes to the one who stays when the other leaves, and is a draw when both do', () => {
    expect(connectFour.outcome(connectFour.leave(moves(3), [0]))?.placements).toEqual([2, 1])
    expect(connectFour.outcome(connectFour.leave(moves(3), [0, 1]))?.placements).toEqual([1, 1])
  })
})

describe('any match', () => {
  test('ends, with no cell taken twice and a line of four where a line won', () => {
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), (seed) => {
        const { outcome, states } = playOut(connectFour, { seats: 2, seed })
        const last = states.at(-1) as ConnectFourState
        for (const [i, state] of (states as ConnectFourState[]).entries()) {
          const before = states[i - 1] as ConnectFourState | undefined
          const taken = before?.cells.every((disc, cell) => disc === 0 || disc === state.cells[cell])
          expect(taken ?? true).toBe(true)
        }
        const result = last.result!
        expect(outcome.result).toEqual(result)
        if (result.decidedBy === 'line') {
          expect(result.line!.map((cell) => last.cells[cell])).toEqual(
            result.line!.map(() => result.winnerSeat! + 1),
          )
        }
      }),
      { numRuns: 300 },
    )
  })

  test('is begun by either seat, as the seed has it', () => {
    const first = (seed: number) =>
      (playOut(connectFour, { seats: 2, seed }).states[0] as ConnectFourState).firstSeat
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(first))).toEqual(new Set([0, 1]))
  })
})

/** The board after these columns were played in turn, seat 0 first. */
function moves(...columns: number[]): ConnectFourState {
  const start: ConnectFourState = {
    cells: Array.from({ length: 42 }, () => 0),
    firstSeat: 0,
    moves: 0,
    result: null,
  }
  return columns.reduce((state, column, i) => {
    expect(connectFour.refuse(state, i % 2, { column })).toBeUndefined()
    return connectFour.step(state, [{ seat: i % 2, input: { column } }])
  }, start)
}

function picture({ cells }: ConnectFourState): string {
  const lines = [5, 4, 3, 2, 1, 0].map((row) =>
    cells
      .slice(row * 7, row * 7 + 7)
      .map((disc) => '.XO'[disc])
      .join(''),
  )
  return `\n${lines.map((line) => `      ${line}\n`).join('')}    `
}
