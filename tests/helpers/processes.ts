// A directory and a whole running system of a test file's own. Call at the top of the file:
//
//   const directory = privateDirectory()
//   const system = await privateSystem({ gateway: 1, shard: 1 })
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import type { Role } from '../../deploy/local/role-process.ts'
import { startSystem, type System } from '../../deploy/local/system.ts'

/** Empty; removed after the run, and whatever has a pid record under it is stopped then. */
export function privateDirectory(): string {
  return mkdtempSync(join(inject('runDirectory'), 'own-'))
}

/** Servers and processes of its own, on free ports, stopped after the file's last test. Takes about two seconds. */
export async function privateSystem(counts: Partial<Record<Role, number>> = {}): Promise<System> {
  const system = await startSystem({
    directory: privateDirectory(),
    templateDirectory: inject('templateDirectory'),
    durable: false,
    ports: 'free',
    counts,
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'info' },
    report: (line) => console.error(line),
    signal: new AbortController().signal,
  })
  afterAll(() => system[Symbol.asyncDispose]())
  return system
}
