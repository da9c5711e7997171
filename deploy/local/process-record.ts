import { execFileSync } from 'node:child_process'
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/**
 * A record is a pid file that survives the reuse of a pid: beside the pid it holds when that process began, so that a
 * stranger who got the same number is never taken for ours, and never signalled.
 */
export function writeRecord(file: string, pid: number): void {
  renameSync(writeBeside(file, pid), file)
}

/** As writeRecord, but where the file stands already it is left alone, and the answer is false. */
export function claimRecord(file: string, pid: number): boolean {
  const beside = writeBeside(file, pid)
  try {
    linkSync(beside, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(beside)
  }
}

/** Written in full before it gets its name, so that nobody reads half a record. */
function writeBeside(file: string, pid: number): string {
  mkdirSync(dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, JSON.stringify({ pid, began: processBegan(pid) ?? 'ended' }))
  return beside
}

/** The pid in the record if that very process still runs. */
export function readLiveRecord(file: string): number | undefined {
  let record: { pid?: unknown; began?: unknown }
  try {
    record = JSON.parse(readFileSync(file, 'utf8')) as typeof record
  } catch {
    return undefined // No record, or not one of ours: nothing that can be proven ours.
  }
  const { pid, began } = record
  return typeof pid === 'number' && typeof began === 'string' && processBegan(pid) === began ? pid : undefined
}

export function removeRecord(file: string): void {
  rmSync(file, { force: true })
}

/** Stops every process that has a record in the directory: what an earlier run, killed itself, could not stop. */
export async function stopRecorded(
  directory: string,
  { graceMs, onStop }: { graceMs: number; onStop: (what: string) => void },
): Promise<void> {
  const files = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.json')) : []
  const stop = async (file: string): Promise<void> => {
    const pid = readLiveRecord(join(directory, file))
    if (pid !== undefined) {
      onStop(`${basename(file, '.json')} (pid ${pid})`)
      await stopStranger(pid, () => readLiveRecord(join(directory, file)) === pid, graceMs)
    }
    removeRecord(join(directory, file))
  }
  await Promise.all(files.map(stop))
}

/** It is not our child, so its end can only be observed. */
async function stopStranger(pid: number, isAlive: () => boolean, graceMs: number): Promise<void> {
  signal(pid, 'SIGTERM')
  const deadline = performance.now() + graceMs
  while (isAlive()) {
    if (performance.now() > deadline) signal(pid, 'SIGKILL')
    await delay(20)
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** When the process began, as the system writes it; undefined when there is no such process (or only its zombie). */
function processBegan(pid: number): string | undefined {
  if (process.platform === 'linux') {
    let stat: string
    try {
      stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    } catch {
      return undefined
    }
    // proc(5): the command name, field 2, stands in parentheses and may hold spaces. After it: field 3 state, 22 start time.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
  }
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}
