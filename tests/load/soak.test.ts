import { describe, expect, test } from 'vitest'
import { judgeGrowth } from '../../load/scenarios/soak.ts'

const mb = 1e6

/** What is found wrong with a process whose memory and open files go this way. */
function problemsOf(
  samples: number,
  rssMb: (at: number) => number,
  files: (at: number) => number = () => 40,
) {
  const problems: string[] = []
  judgeGrowth(
    problems,
    ['shard-1'],
    Array.from({ length: samples }, (_, at) => ({
      ...{ rssBytes: { 'shard-1': rssMb(at) * mb }, handles: { 'shard-1': files(at) } },
    })),
  )
  return problems
}

describe('a long run', () => {
  test('holds where memory goes up and down as garbage comes and goes', () => {
    expect(problemsOf(150, (at) => 200 + 20 * ((at % 7) / 7))).toEqual([])
  })

  test('does not hold where memory grows, however slowly, beyond what comes and goes', () => {
    const problems = problemsOf(150, (at) => 200 + 20 * ((at % 7) / 7) + at * 0.12)
    expect(problems).toEqual([expect.stringContaining('memory of shard-1 grew')])
  })

  test('does not hold where open files are left behind', () => {
    const problems = problemsOf(
      150,
      () => 200,
      (at) => 40 + Math.floor(at / 10),
    )
    expect(problems).toEqual([expect.stringContaining('open files of shard-1 grew')])
  })

  test('does not hold where it was too short to tell', () => {
    expect(problemsOf(3, () => 200)).toEqual([expect.stringContaining('3 samples')])
  })
})
