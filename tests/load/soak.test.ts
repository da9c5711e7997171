import { describe, expect, test } from 'vitest'
import { judgeGrowth } from '../../load/scenarios/soak.ts'

const mb = 1e6
const eventsPerSample = 40

type Course = (at: number) => number

/** What is found wrong with a shard that goes this way, and a Redis beside it. */
function problemsOf(
  courses: { live?: Course; rss?: Course; redis?: Course; files?: Course; keys?: Course },
  { samples = 75, eventsEach = eventsPerSample } = {},
): string[] {
  const problems: string[] = []
  const { live = () => 20 * mb, rss = () => 200 * mb, redis = () => 20 * mb } = courses
  const { files = () => 40, keys = () => 300 } = courses
  judgeGrowth(
    problems,
    Array.from({ length: samples }, (_, at) => ({
      ...{ atS: 300 + 20 * at, events: eventsEach * at, redisKeys: keys(at) },
      liveBytes: { 'shard-1': live(at) },
      rssBytes: { 'shard-1': rss(at), redis: redis(at) },
      handles: { 'shard-1': files(at), redis: 30 },
    })),
  )
  return problems
}

/** A buffer that is in use at some moments and not at others, and one that was enlarged once. */
const comesAndGoes: Course = (at) => 20 * mb + (at % 7) * 0.05 * mb + (at > 10 ? 0.1 * mb : 0)

describe('a long run', () => {
  test('holds where memory goes up and down', () => {
    expect(problemsOf({ live: comesAndGoes, rss: (at) => (200 + 20 * ((at % 7) / 7)) * mb })).toEqual([])
  })

  test('holds where a few samples are far off', () => {
    expect(problemsOf({ live: (at) => comesAndGoes(at) + (at > 65 ? 5 * mb : 0) })).toEqual([])
  })

  test('does not hold where a process keeps a kilobyte of each match or sign-in, which its garbage would hide', () => {
    expect(problemsOf({ live: (at) => comesAndGoes(at) + 1_000 * eventsPerSample * at })).toEqual([
      expect.stringContaining('live memory of shard-1 grew'),
    ])
  })

  test('does not hold where memory grows outside of the heap', () => {
    expect(problemsOf({ rss: (at) => (200 + 20 * ((at % 7) / 7) + at * 0.25) * mb })).toEqual([
      expect.stringContaining('resident memory of shard-1 grew'),
    ])
  })

  test('holds where Redis keeps a kilobyte of each player who was rated, and not where it keeps two', () => {
    const eventsEach = 200
    const keeps =
      (bytes: number): Course =>
      (at) =>
        20 * mb + bytes * eventsEach * at
    expect(problemsOf({ redis: keeps(1_000) }, { eventsEach })).toEqual([])
    expect(problemsOf({ redis: keeps(2_000) }, { eventsEach })).toEqual([
      expect.stringContaining('resident memory of redis grew'),
    ])
  })

  test('does not hold where memory could not be read', () => {
    expect(problemsOf({ rss: () => NaN })).toEqual([expect.stringContaining('resident memory of shard-1')])
  })

  test('does not hold where open files are left behind, or keys that nobody deletes', () => {
    expect(problemsOf({ files: (at) => 40 + Math.floor(at / 5) })).toEqual([
      expect.stringContaining('open files of shard-1 grew'),
    ])
    expect(problemsOf({ keys: (at) => 300 + (at % 40) + eventsPerSample * at })).toEqual([
      expect.stringContaining('keys of Redis that do not expire grew'),
    ])
  })

  test('does not hold where too little happened to tell', () => {
    expect(problemsOf({}, { samples: 3, eventsEach: 1_000 })).toEqual([expect.stringContaining('3 samples')])
    expect(problemsOf({}, { eventsEach: 1 })).toEqual([expect.stringContaining('74 matches and sign-ins')])
  })
})
