import { describe, expect, test } from 'vitest'
import { parseRecording } from '../../shard/recording.ts'
import { replay } from '../../shard/rules/replay.ts'
import { forbidClockAndChance } from '../helpers/purity.ts'
import { simulateMatch, type Simulated } from '../helpers/simulate-match.ts'

forbidClockAndChance()

describe('deterministic simulation of game loop transitions', () => {
  const seeds = Array.from({ length: 400 }, (_, seed) => seed)

  test('every match ends, and what must always hold held after every call', () => {
    for (const seed of seeds) expect(withSeed(seed).match.phase, `seed ${seed}`).toBe('ended')
  })

  test('the same seed gives the same calls, effects and states', () => {
    for (const seed of seeds.slice(0, 50)) {
      const [one, other] = [withSeed(seed), withSeed(seed)]
      expect(other.trace, `seed ${seed}`).toEqual(one.trace)
      expect(other.recording, `seed ${seed}`).toBe(one.recording)
    }
  })

  test('the recording of every started match of the contract replays to the same states and result', () => {
    for (const seed of seeds) {
      const { match, recording } = withSeed(seed)
      if (match.startedAtMs === undefined || match.game.hiddenInformation) continue
      const parsed = parseRecording(recording)
      if (!parsed.ok) throw new Error(`seed ${seed}: ${parsed.problem}`)
      const { state, outcome, difference } = replay(parsed.value)
      expect(difference, `seed ${seed}`).toBeUndefined()
      expect(state, `seed ${seed}`).toEqual(match.state)
      expect(outcome?.placements, `seed ${seed}`).toEqual(match.ending?.placements)
    }
  })

  test('the seeds meet every end that is decided here, and every refusal of a match', () => {
    const simulated = seeds.map(withSeed)
    const reasons = new Set(simulated.map(({ match }) => match.ending?.reason))
    expect(reasons).toEqual(new Set(['completed', 'forfeit', 'abandoned', 'never_started', 'operator']))
    const codes = simulated.flatMap(({ trace }) => trace.join().match(/(?<="code":")\w+/g) ?? [])
    expect(new Set(codes)).toEqual(
      new Set([
        'input_illegal',
        'input_rate_exceeded',
        'match_ended',
        'match_not_running',
        'not_your_turn',
        'seat_out',
      ]),
    )
  })
})

function withSeed(seed: number): Simulated {
  try {
    return simulateMatch(seed)
  } catch (error) {
    throw new Error(`The simulation of seed ${seed} failed`, { cause: error })
  }
}
