import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
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
    return undefined // No record, or one cut short by a crash: nothing that can be proven ours.
  }
  const { pid, began } = record
  return typeof pid === 'number' && processBegan(pid) === began ? pid : undefined
}

export function removeRecord(file: string): void {
  rmSync(file, { force: true })
}

/** Stops a process of an earlier run, which is not our child, so that its end can only be observed. */
export async function stopRecorded(file: string, graceMs: number): Promise<number | undefined> {
  const pid = readLiveRecord(file)
  if (pid !== undefined) {
    signal(pid, 'SIGTERM')
    const deadline = performance.now() + graceMs
    let killed = false
    while (readLiveRecord(file) === pid) {
      if (!killed && performance.now() > deadline) {
        signal(pid, 'SIGKILL')
        killed = true
      }
      await delay(20)
    }
  }
  removeRecord(file)
  return pid
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
