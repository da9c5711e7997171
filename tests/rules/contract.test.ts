import { describe, expect, test } from 'vitest'
import type { GameInput, GameResult, GameSnapshot, ServerMessage } from '../../generated/messages.ts'
import { games as facts } from '../../generated/tables.ts'
import { validators } from '../../generated/validators.js'
import { encodeServerMessage } from '../../generated/ws-codec.ts'
import type { AnyGame } from '../../shard/rules/game.ts'
import { games } from '../../shard/rules/games/index.ts'
import { drawInput, integersFrom, playOut } from '../helpers/play.ts'
import { forbidClockAndChance } from '../helpers/purity.ts'
import { rideCarefully } from '../helpers/ride-carefully.ts'

forbidClockAndChance()

describe.each(Object.entries(games))('%s', (name, game) => {
  test('is the game that the contract describes', () => {
    const { seatsMin, seatsMax, pace, tickIntervalMs, turnMs, stepsMax } = facts[game.name]
    expect(game.name).toBe(name)
    expect(game).toMatchObject({ seats: { min: seatsMin, max: seatsMax }, stepsMax, pace: { kind: pace } })
    expect(game.pace).toMatchObject(pace === 'realtime' ? { tickIntervalMs } : { turnMs })
  })

  test('has snapshots and results that the contract takes', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { states, outcome, seats } = playOut(game, { seats: game.seats.max, seed })
      for (const state of states) {
        const snapshot = { [name]: game.snapshot(state, 0) } as unknown as GameSnapshot
        expect(validators.GameSnapshot(snapshot), JSON.stringify(validators.GameSnapshot.errors)).toBe(true)
      }
      const result = { [name]: outcome.result } as unknown as GameResult
      expect(validators.GameResult(result), JSON.stringify(validators.GameResult.errors)).toBe(true)
      expect(outcome.placements).toHaveLength(seats)
    }
  })

  test('plays the inputs that the contract takes', () => {
    const draw = integersFrom(1)
    for (let i = 0; i < 50; i++) {
      const input = { [name]: drawInput[name]!(draw) } as unknown as GameInput
      expect(validators.GameInput(input)).toBe(true)
    }
  })
})

describe('a snapshot on the wire', () => {
  test('of two lightcycles in the midst of a match takes about 150 bytes', () => {
    const seeds = Array.from({ length: 50 }, (_, seed) => seed)
    const matches = seeds.map((seed) => playOut(games.lightcycles, { seats: 2, seed }, rideCarefully))
    const state = matches.flatMap(({ states }) => states).find((each) => trailPoints(each) === 60)
    expect(bytesOf(games.lightcycles, state)).toBeLessThan(150)
  })

  test('of connect four takes less than 70 bytes', () => {
    const { states } = playOut(games['connect-four'], { seats: 2, seed: 3 })
    expect(bytesOf(games['connect-four'], states.at(-1))).toBeLessThan(70)
  })
})

function trailPoints(state: unknown): number {
  const snapshot = games.lightcycles.snapshot(state, 0) as { cycles: { trail: unknown[] }[] }
  return snapshot.cycles.reduce((points, { trail }) => points + trail.length, 0)
}

function bytesOf(game: AnyGame, state: unknown): number {
  const snapshot = { [game.name]: game.snapshot(state, 0) } as unknown as GameSnapshot
  const message: ServerMessage = { type: 'match.snapshot', tick: 1, inputs: [1, 1], state: snapshot }
  return encodeServerMessage(message).byteLength
}
