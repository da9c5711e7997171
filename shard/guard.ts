import { createContext, Script } from 'node:vm'

// Rules are a game developer's code: an endless loop in one match must not take the shard's other matches with it. What runs inside a guard is
// ended by V8 itself when its time is up; no catch or finally of the code inside can stop that. See design/decisions/0007-bulkheads.md.

export type Guard = {
  /** Runs `work`; false where it was ended because its time was up. What it throws is thrown. */
  run(work: () => void): boolean
}

export function createGuard(budgetMs: number): Guard {
  const inside: { work: () => void } = createContext({ work: () => {} }) as { work: () => void }
  const script = new Script('work()')
  return {
    run(work) {
      inside.work = work
      try {
        script.runInContext(inside, { timeout: budgetMs })
        return true
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false
        throw error
      }
    },
  }
}
