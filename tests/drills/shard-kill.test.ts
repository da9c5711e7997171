import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { Report } from '../../drills/assess.ts'

const timeoutMs = 60_000

// A gate of the roadmap. The drill as it is run by hand, only smaller, and on a machine that runs all the other tests: so how fast new matches
// are placed is not looked at, and the lease, whose end players are told of within half a second, is a second shorter.
test('shard kill: a match terminates deterministically', { timeout: timeoutMs }, async () => {
  const flags = ['--unobserved', '--json', '--matches', '4', '--after', '5']
  const args = [resolve('drills/main.ts'), 'shard-kill', ...flags]
  const env = { ...process.env, LEASE_MS: '2000', LEASE_RENEW_MS: '500' }
  const run = promisify(execFile)(process.execPath, args, { timeout: timeoutMs, env })
  // It exits with 1 where anything did not hold, and says what.
  const { stdout } = await run.catch((error: { stdout: string }) => error)
  const report = JSON.parse(stdout) as Report
  expect(report).toMatchObject({
    ...{ disagreements: 0, staleEntries: 0, lost: 0, acknowledgedWritesLost: 0, effectsDoubled: 0 },
  })
  expect(report.problems.filter((problem) => !problem.startsWith('time until a new match'))).toEqual([])
  expect(report.endings['shard_lost']).toBeGreaterThan(0)
  expect(report.toldMs?.p99).toBeLessThanOrEqual(3_500)
})
