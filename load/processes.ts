// What processes cost, from /proc: CPU time, memory, open files.
import { readdirSync, readFileSync } from 'node:fs'

export interface ProcessCost {
  /** User and system time since it started. */
  cpuMs: number
  rssBytes: number
}

const clockTickMs = 10
const pageBytes = 4096

/** Undefined where the process is gone. */
export function readProcess(pid: number): ProcessCost | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name stands in brackets, and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [userTicks, systemTicks, pages] = [fields[11], fields[12], fields[21]].map(Number)
    if (userTicks === undefined || systemTicks === undefined || pages === undefined) return undefined
    return { cpuMs: (userTicks + systemTicks) * clockTickMs, rssBytes: pages * pageBytes }
  } catch {
    return undefined
  }
}

/** What all processes of the machine together have used, whoever's they are. */
export function readMachineCpuMs(): number {
  const [line = ''] = readFileSync('/proc/stat', 'latin1').split('\n', 1)
  const [user = 0, nice = 0, system = 0, , , irq = 0, softIrq = 0] = line.split(/ +/).slice(1).map(Number)
  return (user + nice + system + irq + softIrq) * clockTickMs
}

/** Open files, sockets and the like; undefined where the process is gone. */
export function countHandles(pid: number): number | undefined {
  try {
    return readdirSync(`/proc/${pid}/fd`).length
  } catch {
    return undefined
  }
}

/** How many files a process that is started from here may have open. */
export function openFilesMax(): number {
  const [, soft] = /^Max open files\s+(\S+)/m.exec(readFileSync('/proc/self/limits', 'latin1')) ?? []
  return soft === 'unlimited' ? Infinity : Number(soft)
}
