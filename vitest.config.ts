import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: '100%',
    silent: 'passed-only',
    // Pact's library tells its makers of each use unless told not to.
    env: { PACT_DO_NOT_TRACK: 'true' },
    setupFiles: ['tests/helpers/leaks.ts'],
    globalSetup: ['tests/helpers/servers-setup.ts'],
    testTimeout: 15_000,
    hookTimeout: 30_000,
    teardownTimeout: 20_000,
  },
})
