import { createContext, Script } from 'node:vm'

// Rules are a game developer's code: an endless loop in one match must not take the shard's other matches with it. What runs inside a guard is
// ended by V8 itself when its time is up; no catch or finally of the code inside can stop that. See design/decisions/0007-bulkheads.md.

/** `overrun`: ended because it used up its time. `paused`: ended because time passed, while the process hardly ran. */
export type GuardedRun = 'done' | 'overrun' | 'paused'

export type Guard = {
  /** Runs `work`. What it throws is thrown. */
  run(work: () => void): GuardedRun
}

export function createGuard(budgetMs: number): Guard {
  const inside: { work: () => void } = createContext({ work: () => {} }) as { work: () => void }
  const script = new Script('work()')
  return {
    run(work) {
      inside.work = work
      const before = process.threadCpuUsage()
      try {
        script.runInContext(inside, { timeout: budgetMs })
        return 'done'
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
        const { user, system } = process.threadCpuUsage(before)
        return (user + system) / 1000 < budgetMs / 2 ? 'paused' : 'overrun'
      }
    },
  }
}
