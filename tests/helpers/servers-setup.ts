// Before the first test: one private Redis and one private MariaDB for the whole run; after the last, both are gone.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readLiveRecord, stopRecorded, writeRecord } from '../../deploy/local/process-record.ts'
import { startServers } from '../../deploy/local/servers.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** What the run writes to disk is under it, and goes with it. */
    runDirectory: string
    templateDirectory: string
    redisServerUrl: string
    databaseServerUrl: string
  }
}

const dataDirectory = join(import.meta.dirname, '..', '..', '.data')
const runsDirectory = join(dataDirectory, 'tests')
const templateDirectory = join(dataDirectory, 'template')

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweepKilledRuns()
  const directory = join(runsDirectory, `run-${process.pid}`)
  // The record comes first: a directory without one belongs to nobody, and the sweep of another run never meets it.
  writeRecord(ownerRecord(directory), process.pid)
  // What one process has compiled, the hundreds after it read: the files' own and those that they start.
  process.env['NODE_COMPILE_CACHE'] = join(directory, 'compiled')
  const servers = await startServers({
    directory,
    templateDirectory,
    durable: false,
    // Never the caller's servers: tests empty what they use.
    env: { ...process.env, REDIS_URL: '', DATABASE_URL: '' },
    report: (line) => console.error(line),
    signal: new AbortController().signal,
  })
  project.provide('runDirectory', directory)
  project.provide('templateDirectory', templateDirectory)
  project.provide('redisServerUrl', servers.redisUrl)
  project.provide('databaseServerUrl', servers.databaseUrl)
  return async () => {
    await servers[Symbol.asyncDispose]()
    const left = await stopAllRecorded(directory)
    removeRun(directory)
    if (left.length > 0) throw new Error(`The tests left processes running: ${left.join(', ')}`)
  }
}

/** A run that was killed could not stop its processes; the next one does. */
async function sweepKilledRuns(): Promise<void> {
  mkdirSync(runsDirectory, { recursive: true })
  for (const file of readdirSync(runsDirectory).filter((name) => /^run-\d+\.json$/.test(name))) {
    const directory = join(runsDirectory, basename(file, '.json'))
    if (readLiveRecord(ownerRecord(directory)) !== undefined) continue
    await stopAllRecorded(directory)
    removeRun(directory)
  }
}

/** Stops what has a pid record in the run's directory or in one just below it; tells what that was. */
async function stopAllRecorded(directory: string): Promise<string[]> {
  const stopped: string[] = []
  for (const within of ['.', ...(existsSync(directory) ? readdirSync(directory) : [])]) {
    const onStop = (what: string): void => void stopped.push(what)
    await stopRecorded(join(directory, within, 'run'), { graceMs: 1000, onStop })
  }
  return stopped
}

function removeRun(directory: string): void {
  rmSync(directory, { recursive: true, force: true })
  rmSync(ownerRecord(directory), { force: true })
}

function ownerRecord(directory: string): string {
  return `${directory}.json`
}
