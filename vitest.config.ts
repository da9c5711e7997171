import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/helpers/longest-first.ts'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    // A file waits half of its time, for a process, a browser, a lease: one more than there are cores keeps them busy.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    silent: 'passed-only',
    // Pact's library tells its makers of each use unless told not to.
    env: { PACT_DO_NOT_TRACK: 'true' },
    setupFiles: ['tests/helpers/leaks.ts'],
    globalSetup: ['tests/helpers/servers-setup.ts'],
    testTimeout: 30_000,
    // As long as anything here may take where the machine is busy with the other files; what is there at once is seen at once.
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 30_000,
    teardownTimeout: 20_000,
  },
})
