// A directory and a whole running system of one's own: the file's where it is called at its top, the test's within a test.
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, inject, onTestFinished, TestRunner } from 'vitest'
import type { Role } from '../../deploy/local/role-process.ts'
import { startSystem, type System } from '../../deploy/local/system.ts'

/** Empty; removed after the run, and whatever has a pid record under it is stopped then. */
export function privateDirectory(): string {
  return mkdtempSync(join(inject('runDirectory'), 'own-'))
}

/** Servers and processes of its own, on free ports, stopped after the test, or after the file's last. Takes about two seconds. */
export async function privateSystem(
  counts: Partial<Record<Role, number>> = {},
  env: NodeJS.ProcessEnv = {},
): Promise<System> {
  const system = await startSystem({
    directory: privateDirectory(),
    templateDirectory: inject('templateDirectory'),
    durable: false,
    ports: 'free',
    counts,
    env: { ...process.env, ...env, REDIS_URL: '', DATABASE_URL: '' },
    report: (line) => console.error(line),
    signal: new AbortController().signal,
  })
  const whenDone = TestRunner.getCurrentTest() === undefined ? afterAll : onTestFinished
  whenDone(() => system[Symbol.asyncDispose]())
  return system
}
