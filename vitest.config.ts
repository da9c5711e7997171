import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: '100%',
    silent: 'passed-only',
    setupFiles: ['tests/helpers/leaks.ts'],
    globalSetup: ['tests/helpers/servers-setup.ts'],
    testTimeout: 15_000,
    hookTimeout: 30_000,
    teardownTimeout: 20_000,
  },
})
