import { isPortFree } from './ports.ts'
import type { Role } from './role-process.ts'

/** The first of the ports in a row that the processes take, or free ones wherever they are. */
export type Ports = { first: number } | 'free'

export interface PlannedProcess {
  role: Role
  name: string
  /** By the variable that sets it; 0 takes a free one. */
  ports: Record<string, number>
}

const defaultCounts = { api: 1, gateway: 2, shard: 2, worker: 1 } as const
const publicPort: { [role in Role]?: string } = { api: 'API_PORT', gateway: 'GATEWAY_PORT' }

/** Which processes run, and on which ports: those for players first (8080, 8081, 8082 …), those for operators after them. */
export function planProcesses(ports: Ports, counts: Partial<Record<Role, number>> = {}): PlannedProcess[] {
  let next = ports === 'free' ? 0 : ports.first
  const takePort = (): number => (ports === 'free' ? 0 : next++)
  const planned: PlannedProcess[] = []
  for (const role of ['api', 'gateway', 'shard', 'worker'] as const) {
    for (let number = 1; number <= (counts[role] ?? defaultCounts[role]); number++) {
      const variable = publicPort[role]
      planned.push({
        role,
        name: `${role}-${number}`,
        ports: variable === undefined ? {} : { [variable]: takePort() },
      })
    }
  }
  for (const { ports } of planned) ports['OPS_PORT'] = takePort()
  return planned
}

/** Before anything starts, so that a taken port leaves nothing behind. */
export async function requireFreePorts(
  planned: readonly Pick<PlannedProcess, 'name' | 'ports'>[],
): Promise<void> {
  const taken: string[] = []
  for (const { name, ports } of planned) {
    for (const port of Object.values(ports)) {
      if (port !== 0 && !(await isPortFree(port))) taken.push(`${port} (for ${name})`)
    }
  }
  if (taken.length === 0) return
  throw new Error(
    `${taken.length === 1 ? 'This port is' : 'These ports are'} taken: ${taken.join(', ')}.\n` +
      'Stop the program that listens there, or choose where the row of ports begins: npm start -- --port 9000',
  )
}
