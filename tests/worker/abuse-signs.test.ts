// What is taken for abuse, and how serious, apart from any database.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RecordedMatch, SeatState } from '../../generated/messages.ts'
import { type AbuseScore, scoreAt, withPoints } from '../../platform/abuse-score.ts'
import type { Pair } from '../../platform/db/abuse-pairs.ts'
import { surpriseBits, withMatch } from '../../worker/abuse/pair.ts'
import { pairMatchOf, signsOfAddress, signsOfPair, signsOfSeats } from '../../worker/abuse/signs.ts'
import { readConfig } from '../../worker/config.ts'
import { makeMatch, recordedEventOf } from './make-match.ts'

const servers = { REDIS_URL: 'redis://localhost', DATABASE_URL: 'mysql://localhost/x' }
const config = readConfig(servers).abuse
const dayMs = 24 * 3_600_000
const nowMs = 1_795_361_412_345
const [low, high] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002']

describe('a score', () => {
  const halfLifeMs = 7 * dayMs
  const empty: AbuseScore = { score: 0, atMs: 0, halfLifeMs }

  test.each([
    [0, 100],
    [halfLifeMs, 50],
    [2 * halfLifeMs, 25],
    [-dayMs, 100],
    [200 * halfLifeMs, 0],
  ])('of 100 is after %d ms worth %d', (afterMs, worth) => {
    expect(scoreAt({ score: 100, atMs: nowMs, halfLifeMs }, nowMs + afterMs)).toBeCloseTo(worth, 9)
  })

  const added = fc.record({
    score: fc.double({ min: 0, max: 10_000, noNaN: true }),
    atMs: fc.integer({ min: nowMs - 90 * dayMs, max: nowMs }),
    halfLifeMs: fc.constant(halfLifeMs),
  })
  const sum = (points: readonly AbuseScore[]) => points.reduce(withPoints, empty)

  test('is the same in whatever order its points come', () => {
    const inTwoOrders = fc
      .array(added, { maxLength: 30 })
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        ),
      )
    fc.assert(
      fc.property(inTwoOrders, ([one, other]) => {
        const [a, b] = [scoreAt(sum(one), nowMs), scoreAt(sum(other), nowMs)]
        expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, a))
      }),
    )
  })

  test('never grows with time, and never shrinks with points', () => {
    fc.assert(
      fc.property(fc.array(added, { minLength: 1, maxLength: 10 }), fc.nat(90 * dayMs), (points, laterMs) => {
        const score = sum(points)
        expect(scoreAt(score, nowMs + laterMs)).toBeLessThanOrEqual(scoreAt(score, nowMs))
        expect(scoreAt(score, nowMs)).toBeGreaterThanOrEqual(
          scoreAt(sum(points.slice(1)), nowMs) * (1 - 1e-9),
        )
      }),
    )
  })
})

describe('seats', () => {
  type Seat = { state?: SeatState; inputsRefused?: number; rateLimitHits?: number }
  const match = (seat: Seat, reason: RecordedMatch['reason'] = 'completed'): RecordedMatch => {
    const { data } = recordedEventOf(makeMatch({ players: [low, high], placements: [2, 1] }))
    return {
      ...data,
      reason,
      seats: data.seats.map((each, index) => (index === 0 ? { ...each, ...seat } : each)),
    }
  }

  test.each<[string, Seat, RecordedMatch['reason'], [kind: string, points: number][]]>([
    ['who plays to the end', {}, 'completed', []],
    ['who forfeits', { state: 'forfeited' }, 'forfeit', []],
    ['who abandons', { state: 'abandoned' }, 'abandoned', [['abandons', 25]]],
    ['who abandons while others play on', { state: 'abandoned' }, 'completed', [['abandons', 25]]],
    ['who was away when a shard was lost', { state: 'abandoned' }, 'shard_lost', []],
    ['who never came', { state: 'waiting' }, 'never_started', []],
    ['who sends as many refused inputs as are allowed', { inputsRefused: 20 }, 'completed', []],
    ['who sends one more', { inputsRefused: 21 }, 'completed', [['refused_inputs', 26.25]]],
    ['who sends no others', { inputsRefused: 4_000_000_000 }, 'completed', [['refused_inputs', 100]]],
    ['who is as fast as is allowed', { rateLimitHits: 10 }, 'completed', []],
    ['who is faster', { rateLimitHits: 20 }, 'completed', [['input_rate', 50]]],
    ['who is much faster', { rateLimitHits: 4_000_000_000 }, 'completed', [['input_rate', 100]]],
  ])('%s', (_who, seat, reason, expected) => {
    const signs = signsOfSeats(match(seat, reason), config)
    expect(signs.map(({ kind, points }) => [kind, points])).toEqual(expected)
    for (const sign of signs)
      expect(sign).toMatchObject({ playerId: low, atMs: nowMs, match: { lastTick: 1_000 } })
  })

  test('points of 0 switch a kind off', () => {
    const off = readConfig({ ...servers, ABUSE_ABANDON_POINTS: '0' }).abuse
    expect(signsOfSeats(match({ state: 'abandoned' }, 'abandoned'), off)).toEqual([])
  })
})

describe('a pair', () => {
  const stranger: Pair = {
    ...{ lowId: low, highId: high, sinceMs: 0, lastEndedAtMs: 0 },
    ...{ matches: 0, lowWins: 0, lowWonLast: false, turns: 0, bitsMax: 0 },
  }
  /** `w` is a win of the first, `l` of the second; a minute apart. */
  function play(results: string) {
    let pair = stranger
    let points = 0
    for (const [index, result] of [...results].entries()) {
      const players = result === 'w' ? [low, high] : [high, low]
      const finished = makeMatch({ players, placements: [1, 2], endedAtMs: nowMs + index * 60_000 })
      const { data } = recordedEventOf(finished)
      const pairMatch = pairMatchOf(data)
      if (!pairMatch) throw new Error('somebody won')
      const after = withMatch(pair, pairMatch, config.pairWindowMs)
      const signs = signsOfPair(data, { before: pair, after }, config)
      expect(signs.map(({ playerId }) => playerId)).toEqual(signs.length > 0 ? [low, high] : [])
      points += signs[0]?.points ?? 0
      pair = after
    }
    return { pair, points }
  }

  test.each([
    ['w', 0, 0],
    ['wl', 1, 0],
    ['wwww', 3, 0],
    ['wllwwlwl', 1, 0],
    ['wwwwwwwwwwww', 11, 20],
    ['llllllllllll', 11, 20],
    ['wlwlwlwlwlwl', 11, 20],
    ['wwwwwwwwwwwwwwww', 15, 100],
    ['wlwlwlwlwlwlwlwl', 15, 100],
  ])('%s is a surprise of at most %d bits and worth %d points', (results, bits, worth) => {
    const { pair, points } = play(results)
    expect(pair.bitsMax).toBeLessThanOrEqual(bits + 1e-9)
    expect(points).toBeCloseTo(worth, 9)
    expect(pair).toMatchObject({ matches: results.length, lowWins: results.replaceAll('l', '').length })
  })

  test('is never less likely than the bits say', () => {
    // The exact chance of so many heads or more, of at most 40 throws.
    const chance = (throws: number, heads: number) => {
      let [ways, sum] = [1, 0]
      for (let k = 0; k <= throws; k += 1) {
        if (k >= heads) sum += ways
        ways = (ways * (throws - k)) / (k + 1)
      }
      return sum / 2 ** throws
    }
    for (let matches = 1; matches <= 40; matches += 1) {
      for (let wins = Math.ceil(matches / 2); wins <= matches; wins += 1) {
        const bits = surpriseBits({ matches, lowWins: wins, turns: 0 })
        expect(Math.min(1, chance(matches, wins) * 2)).toBeLessThanOrEqual(2 ** -bits + 1e-12)
      }
    }
  })

  test('that chance makes is hardly ever told of', () => {
    let seed = 7
    const toss = () => (seed = (seed * 48_271) % 2_147_483_647) % 2 === 0
    const told = Array.from({ length: 200 }, () =>
      play(Array.from({ length: 40 }, () => (toss() ? 'w' : 'l')).join('')),
    )
    expect(told.filter(({ points }) => points >= config.openScore)).toEqual([])
  })

  test('begins anew when its window is over', () => {
    const { pair } = play('wwwwwwwwwwww')
    const endedAtMs = nowMs + config.pairWindowMs
    const next = withMatch(pair, { lowId: low, highId: high, lowWon: true, endedAtMs }, config.pairWindowMs)
    expect(next).toMatchObject({ sinceMs: endedAtMs, matches: 1, lowWins: 1, turns: 0, bitsMax: 0 })
  })

  test('takes a match that is told late for a win, and not for a turn', () => {
    const { pair } = play('ww')
    const late = { lowId: low, highId: high, lowWon: false, endedAtMs: nowMs + 30_000 }
    expect(withMatch(pair, late, config.pairWindowMs)).toMatchObject({
      ...{ matches: 3, lowWins: 2, turns: 0, lowWonLast: true, lastEndedAtMs: pair.lastEndedAtMs },
    })
  })

  test.each<[string, readonly string[], readonly number[] | undefined]>([
    ['a draw', [low, high], [1, 1]],
    ['a void match', [low, high], undefined],
    ['a match of more', [low, high, '00000000-0000-7000-8000-000000000003'], [1, 2, 3]],
  ])('is not made by %s', (_what, players, placements) => {
    expect(pairMatchOf(recordedEventOf(makeMatch({ players, ...(placements && { placements }) })).data)).toBe(
      undefined,
    )
  })
})

test.each([
  [20, []],
  [21, [10]],
])('%d accounts of one address', (accounts, points) => {
  const shared = { playerId: high, createdAtMs: nowMs, firstId: low, accounts }
  const signs = signsOfAddress(shared, config)
  expect(signs.map((sign) => sign.points)).toEqual(points)
  for (const sign of signs)
    expect(sign).toMatchObject({ playerId: low, otherPlayerId: high, figures: { accounts } })
})

test('bounds of the configuration are told together', () => {
  const wrong = { ABUSE_HALF_LIFE_MS: '0', ABUSE_OPEN_SCORE: 'high', ABUSE_PAIR_BITS_ALLOWED: '-1' }
  expect(() => readConfig({ ...servers, ...wrong })).toThrow(
    /ABUSE_HALF_LIFE_MS[^]*ABUSE_OPEN_SCORE[^]*ABUSE_PAIR_BITS_ALLOWED/,
  )
})
