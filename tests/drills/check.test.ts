import { describe, expect, test } from 'vitest'
import {
  compareEndings,
  findVoicesOfTheDead,
  matchesAt,
  newMatchTimes,
  quantiles,
  socketsAt,
} from '../../drills/check.ts'
import { ending, recordOf, seen } from './made-up.ts'

const end = ending('shard_lost', 50)
const other = ending('completed', 50)

describe('a match', () => {
  const both = [
    seen(1, 'ann', { what: 'attached', matchId: 'm' }),
    seen(1, 'bob', { what: 'attached', matchId: 'm' }),
    seen(60, 'ann', { what: 'ended', matchId: 'm', ending: end }),
  ]
  const bobTold = seen(61, 'bob', { what: 'ended', matchId: 'm', ending: end })
  const records = new Map([['m', recordOf(end)]])
  const nothing = { disagreements: [], lost: [], doubled: [] }

  test('that everyone tells alike agrees', () => {
    expect(compareEndings([...both, bobTold], records)).toEqual(nothing)
  })

  test('of which one player hears another reason disagrees', () => {
    const history = [...both, seen(61, 'bob', { what: 'ended', matchId: 'm', ending: other })]
    expect(compareEndings(history, records).disagreements).toHaveLength(1)
  })

  test.for(['redis', 'rest', 'database'] as const)('of which %s tells another reason disagrees', (place) => {
    const told = { ...recordOf(end), [place]: recordOf(other)[place] }
    expect(compareEndings([...both, bobTold], new Map([['m', told]])).disagreements).toHaveLength(1)
  })

  test('that ended at another moment for one place disagrees', () => {
    const told = { ...recordOf(end), database: recordOf(ending('shard_lost', 51)).database }
    expect(compareEndings([...both, bobTold], new Map([['m', told]])).disagreements).toHaveLength(1)
  })

  test('of which a player never hears the end is lost for that player', () => {
    expect(compareEndings(both, records)).toEqual({ ...nothing, lost: ['bob never heard how m ended'] })
  })

  test.for(['redis', 'rest', 'database'] as const)('that %s does not know is lost', (place) => {
    const told = { ...recordOf(end), [place]: undefined }
    const { lost } = compareEndings([...both, bobTold], new Map([['m', told]]))
    expect(lost).toEqual([`${place} does not know how m ended`])
  })

  test('whose end a player is told twice is doubled', () => {
    const history = [...both, bobTold, { ...bobTold, atMs: 70 }]
    expect(compareEndings(history, records).doubled).toHaveLength(1)
  })
})

describe('a fenced shard is heard in', () => {
  const snapshot = (atMs: number, tick: number) => seen(atMs, 'ann', { what: 'snapshot', matchId: 'm', tick })
  const ended = seen(3, 'ann', { what: 'ended', matchId: 'm', ending: end })

  test('a snapshot after the end', () => {
    expect(findVoicesOfTheDead([snapshot(1, 1), ended, snapshot(4, 2)])).toHaveLength(1)
  })

  test('a start after the end', () => {
    expect(findVoicesOfTheDead([ended, seen(4, 'ann', { what: 'started', matchId: 'm' })])).toHaveLength(1)
  })

  test('a tick that goes back', () => {
    expect(findVoicesOfTheDead([snapshot(1, 2), snapshot(2, 1)])).toHaveLength(1)
  })

  test('a tick that comes twice', () => {
    expect(findVoicesOfTheDead([snapshot(1, 2), snapshot(2, 2)])).toHaveLength(1)
  })

  test('nothing where the last state comes once more right before the end', () => {
    expect(findVoicesOfTheDead([snapshot(1, 2), snapshot(2, 2), ended])).toEqual([])
    expect(findVoicesOfTheDead([snapshot(1, 2), snapshot(2, 2), snapshot(3, 3), ended])).toHaveLength(1)
  })

  test.for([
    { what: 'warned', code: 'unavailable' },
    { what: 'resumed', matchId: 'm' },
  ] as const)('nothing where the state comes again after the socket was $what', (between) => {
    expect(findVoicesOfTheDead([snapshot(1, 2), seen(2, 'ann', between), snapshot(3, 2)])).toEqual([])
  })

  test('nothing where another match follows', () => {
    const next = [
      seen(4, 'ann', { what: 'attached', matchId: 'n' }),
      seen(5, 'ann', { what: 'snapshot', matchId: 'n', tick: 1 }),
    ]
    expect(findVoicesOfTheDead([snapshot(1, 2), ended, ...next])).toEqual([])
  })
})

describe('the time until a new match starts', () => {
  const history = [
    seen(10, 'ann', { what: 'asked' }),
    seen(40, 'bob', { what: 'asked' }),
    seen(90, 'ann', { what: 'matched', matchId: 'm' }),
    seen(95, 'bob', { what: 'matched', matchId: 'm' }),
  ]

  test("goes from the last player's asking to the last one's hearing", () => {
    expect(newMatchTimes(history, { fromMs: 0, toMs: 100 })).toEqual([{ askedAtMs: 40, matchedAtMs: 95 }])
  })

  test('counts in the span in which the match was asked for', () => {
    expect(newMatchTimes(history, { fromMs: 50, toMs: 100 })).toEqual([])
    expect(newMatchTimes(history, { fromMs: 0, toMs: 30 })).toEqual([])
  })

  test('begins again where a socket opens anew', () => {
    const again = [...history.slice(0, 2), seen(60, 'ann', { what: 'welcome' }), ...history.slice(2)]
    expect(newMatchTimes(again, { fromMs: 0, toMs: 100 })).toEqual([{ askedAtMs: 60, matchedAtMs: 95 }])
  })
})

test('who is in a match at a moment has attached and not heard its end', () => {
  const history = [
    seen(1, 'ann', { what: 'attached', matchId: 'm' }),
    seen(2, 'bob', { what: 'attached', matchId: 'm' }),
    seen(3, 'ann', { what: 'ended', matchId: 'm', ending: end }),
    seen(9, 'eve', { what: 'attached', matchId: 'n' }),
  ]
  expect([...matchesAt(history, 5)]).toEqual([['bob', 'm']])
})

test('the socket of a player at a moment is the last one opened, unless it has closed', () => {
  const url = 'ws://gateway'
  const history = [
    seen(1, 'ann', { what: 'opened', socket: 1, url }),
    seen(2, 'ann', { what: 'opened', socket: 2, url }),
    seen(3, 'ann', { what: 'closed', socket: 1, url, code: 1000, byClient: true }),
    seen(9, 'ann', { what: 'closed', socket: 2, url, code: 1006, byClient: false }),
  ]
  expect(socketsAt(history, 5).get('ann')?.socket).toBe(2)
  expect(socketsAt(history, 9).size).toBe(0)
})

test('quantiles are values that were measured, and nothing has none', () => {
  expect(quantiles(Array.from({ length: 200 }, (_, index) => 200 - index))).toEqual({
    p50: 100,
    p99: 198,
    max: 200,
  })
  expect(quantiles([7])).toEqual({ p50: 7, p99: 7, max: 7 })
  expect(quantiles([])).toBeNull()
})
