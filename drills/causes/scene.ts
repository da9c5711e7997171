import { setTimeout as delay } from 'node:timers/promises'
import { query } from '../../deploy/local/observe.ts'
import type { Role, RoleProcess } from '../../deploy/local/role-process.ts'
import { createClient, type WebSocketConstructor } from '../../generated/client/index.ts'
import type { Arena } from '../arena.ts'
import { incarnationNamed, readCensus } from '../census.ts'
import type { Scene } from './provocation.ts'

const pollMs = 100
const preparedWithinMs = 20_000

export function createScene(arena: Arena, relief: AsyncDisposableStack, begins: () => void): Scene {
  /** Of all that is done again and again: the first that is to end ends the others, too. */
  let over = false
  return {
    arena,
    relief,
    begins,
    again(everyMs, act) {
      const acting = (async () => {
        while (!over) {
          await act()
          await delay(everyMs)
        }
      })()
      // What it fails with is thrown when it is waited for.
      acting.catch(() => {})
      relief.defer(async () => {
        over = true
        await acting
      })
    },
    async enlist(role, { hidden = false, ...options } = {}) {
      const enlisted = relief.use(await arena.enlist(role, options))
      const { name } = enlisted.process
      const record = hidden ? await recordOf(arena, role, name) : ''
      if (hidden) await arena.redis.hset(record, 'draining', '1')
      await until(`${name} is scraped`, async () => (await valueOf(arena, `up{instance="${name}"}`)) === 1)
      return { ...enlisted, show: async () => void (await arena.redis.hdel(record, 'draining')) }
    },
    async guests(count, gateway) {
      const own = gateway && { WebSocket: socketTo(gateway) }
      const clients = Array.from({ length: count }, () => createClient({ apiUrl: arena.apiUrl, ...own }))
      relief.defer(() => clients.forEach((client) => client.close()))
      for (const client of clients) await client.createGuest()
      await Promise.all(clients.map((client) => client.connect()))
      return clients
    },
  }
}

/** Leads there, whichever gateway is asked for. */
function socketTo({ urls }: RoleProcess): WebSocketConstructor {
  return class extends WebSocket {
    constructor(_: string, protocols?: string | string[]) {
      super(urls['ws'] ?? '', protocols)
    }
  }
}

/** What says of itself where it is, and whether it drains. */
async function recordOf({ redis }: Arena, role: Role, name: string): Promise<string> {
  const kind = role === 'shard' ? 'shard' : 'gateway'
  const incarnation = incarnationNamed(await readCensus(redis), kind, name)
  if (incarnation === undefined) throw new Error(`${name} has no lease.`)
  return `mw:${kind}:${incarnation}`
}

/** Of one series, as Prometheus has it; undefined: there is none. */
export async function valueOf({ observing }: Arena, expression: string): Promise<number | undefined> {
  return observing && (await query(observing.prometheusUrl, expression))[0]?.value
}

/** What has to come about before a cause can be. */
export async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
  const deadlineMs = performance.now() + preparedWithinMs
  while (!(await condition())) {
    if (performance.now() > deadlineMs)
      throw new Error(`It did not come about within ${preparedWithinMs / 1_000} s that ${what}.`)
    await delay(pollMs)
  }
}
