// Causes of the alerts on processes and their leases.
import { setTimeout as delay } from 'node:timers/promises'
import type { RoleProcess } from '../../deploy/local/role-process.ts'
import type { Client } from '../../generated/client/index.ts'
import type { Arena } from '../arena.ts'
import type { Provocation } from './provocation.ts'
import { until, valueOf } from './scene.ts'

export const ofProcesses: readonly Provocation[] = [
  {
    fires: ['CrashLoop'],
    summary: 'SIGKILL of one of two workers, whenever it is there again',
    async provoke({ arena, again, begins, enlist }) {
      const { process } = await enlist('worker')
      begins()
      again(0, async () => {
        // Older than it is when it is seen for the first time: else it would not look as if it had begun anew.
        const isSeen = async () => ((await valueOf(arena, uptimeOf(process))) ?? 0) > seenAliveS
        await until(`${process.name} is seen`, isSeen)
        process.child.process.kill('SIGKILL')
        await process.child.exited
        await process.startAgain()
        await until(`${process.name} is seen anew`, async () => !(await isSeen()))
      })
    },
  },
  {
    fires: ['EventLoopDelayed', 'TicksLate'],
    // Whoever plays there waits as long.
    mayPage: ['InputLatencyBudgetBurn'],
    summary: 'a shard stands still for half a second, again and again',
    async provoke({ arena, again, begins }) {
      const { child } = processOf(arena, 'shard')
      begins()
      again(stutter.goMs, async () => {
        child.process.kill('SIGSTOP')
        await delay(stutter.stopMs)
        child.process.kill('SIGCONT')
      })
    },
  },
  {
    fires: ['LeaseAging', 'StreamWritesFail'],
    summary:
      'the way of one of two gateways to Redis breaks for a moment, again and again, while somebody plays there',
    async provoke({ again, begins, enlist, guests }) {
      const { proxy, process } = await enlist('gateway', {
        ...{ proxied: 'redis', hidden: true, env: { LEASE_RENEW_MS: '200' } },
      })
      const [player, opponent] = [...(await guests(1, process)), ...(await guests(1))]
      const play = (client: Client | undefined) => client?.play({ game: 'connect-four', seats: 2 })
      const [match] = await Promise.all([play(player), play(opponent)])
      begins()
      // Moves, possible or not: what matters is that there is always something to write.
      again(50, () => void match?.input({ column: 0 }))
      again(flap.goMs, async () => {
        proxy?.cutOff()
        await delay(flap.cutMs)
        proxy?.heal()
      })
    },
  },
  {
    fires: ['RoleDown'],
    // What ended meanwhile is recorded late, and that shows when they are back.
    mayPage: ['ResultRecordedBudgetBurn'],
    summary: 'SIGSTOP of all workers, and SIGCONT later',
    async provoke({ arena, relief, begins }) {
      const { child } = processOf(arena, 'worker')
      begins()
      child.process.kill('SIGSTOP')
      relief.defer(() => void child.process.kill('SIGCONT'))
    },
  },
]

const seenAliveS = 3
/** A loop catches up with five ticks of 50 ms, and skips what it is late beyond. */
const stutter = { stopMs: 500, goMs: 250 }
/** Short against a lease, and long enough for a renewal in between. */
const flap = { cutMs: 250, goMs: 450 }

function uptimeOf({ name }: RoleProcess): string {
  return `process_uptime_seconds{instance="${name}"}`
}

/** Of the system itself. */
export function processOf({ processes }: Arena, role: RoleProcess['role']): RoleProcess {
  const found = processes.find((process) => process.role === role)
  if (!found) throw new Error(`There is no ${role}.`)
  return found
}
