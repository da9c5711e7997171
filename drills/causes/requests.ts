// Causes of the alerts on what players ask for, at the api and at gateways.
import { setTimeout as delay } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { createClient, type Client } from '../../generated/client/index.ts'
import type { RoleProcess } from '../../deploy/local/role-process.ts'
import type { Arena } from '../arena.ts'
import { patientLease } from './matches.ts'
import type { Provocation, Scene } from './provocation.ts'
import { until } from './scene.ts'

export const ofRequests: readonly Provocation[] = [
  {
    fires: ['ApiFaults', 'CircuitOpen', 'NotReady'],
    summary: 'one of two apis is cut off from MariaDB: what is sent is swallowed',
    async provoke({ again, begins, enlist }) {
      const { proxy, process } = await enlist('api', { proxied: 'database' })
      begins()
      proxy?.cutOff()
      // Now and then one of them is the one that looks whether MariaDB is back, and waits for it.
      for (let reader = 0; reader < 6; reader++) again(200, () => readLeaderboard(process))
    },
  },
  {
    fires: ['DatabasePoolExhausted'],
    summary: 'many ask one of two apis, to which MariaDB answers 300 ms later',
    async provoke({ again, begins, enlist }) {
      const { proxy, process } = await enlist('api', { proxied: 'database', env: { DATABASE_POOL_MAX: '2' } })
      begins()
      proxy?.slowDown(300)
      for (let reader = 0; reader < 12; reader++) again(0, () => readLeaderboard(process))
    },
  },
  {
    fires: ['ProbeFailing'],
    summary: 'the way of the synthetic player to the api is cut off: what is sent is swallowed',
    async provoke({ arena, relief, begins }) {
      // Between two of its runs. One that is broken off late takes so long to fail that by the next ones sign-in is what someone is called for.
      const ended = await runsOf(arena)
      await until('the synthetic player has played', async () => (await runsOf(arena)) > ended)
      begins()
      arena.proxy?.cutOff()
      relief.defer(() => arena.proxy?.heal())
    },
  },
  {
    fires: ['SlowConsumers'],
    summary: 'players who ask much of one of two gateways, and read nothing',
    async provoke(scene) {
      const { again, begins, enlist } = scene
      const { process } = await enlist('gateway', {
        hidden: true,
        env: { MESSAGES_PER_SECOND: '1000000', MESSAGE_BURST: '1000000' },
      })
      const { rest } = await guest(scene)
      begins()
      again(500, async () => {
        const socket = await sayHello(process, rest)
        await new Promise((resolve) => socket.once('message', resolve).once('close', resolve))
        socket.pause()
        for (let asked = 0; asked < unreadAnswers; asked++) socket.send(ping)
        await delay(dropMs)
        socket.terminate()
      })
    },
  },
  {
    fires: ['GatewayFaults', 'ConnectBudgetBurn'],
    // The way on from the first gateway that is named takes the synthetic player its time, too.
    mayPage: ['ProbeFailing', 'MatchStartBudgetBurn'],
    summary: 'Redis refuses one of two gateways, and players come to it',
    async provoke(scene) {
      const { again, begins, enlist } = scene
      const { proxy, process } = await enlist('gateway', {
        proxied: 'redis',
        hidden: true,
        env: patientLease,
      })
      const { rest } = await guest(scene)
      begins()
      proxy?.refuse()
      for (let player = 0; player < 10; player++)
        again(100, async () => {
          const socket = await sayHello(process, rest)
          await new Promise((resolve) => socket.once('close', resolve))
        })
    },
  },
]

/** How many runs of the synthetic player have ended. */
async function runsOf({ observing }: Arena): Promise<number> {
  const text = await (await fetch(`${observing?.probeUrl}/metrics`)).text()
  const counts = [...text.matchAll(/^matchwire_probe_runs_total\{.*\} (\d+)/gm)]
  return counts.reduce((sum, [, count]) => sum + Number(count), 0)
}

/** A read that no SLO counts. */
async function readLeaderboard({ urls }: RoleProcess): Promise<void> {
  const response = await fetch(`${urls['http']}/v1/leaderboards/lightcycles`)
  await response.arrayBuffer()
}

async function guest({ arena: { apiUrl } }: Scene): Promise<Client> {
  const client = createClient({ apiUrl })
  await client.createGuest()
  return client
}

/** At that gateway, whichever the api would name. */
async function sayHello({ urls }: RoleProcess, rest: Client['rest']): Promise<WebSocket> {
  const { ticket } = await rest.createTicket()
  const socket = new WebSocket(urls['ws'] ?? '', ['matchwire.v1.1.json'])
  socket.on('error', () => {})
  const hello = { type: 'session.hello', id: 1, credentialKind: 'ticket', credential: ticket }
  socket.on('open', () => socket.send(JSON.stringify(hello)))
  return socket
}

const ping = JSON.stringify({ type: 'session.ping', id: 2 ** 32 - 1 })
/** Of 75 bytes each: the system's own buffers take some 4 MB, and a gateway keeps 1 MiB for a socket. */
const unreadAnswers = 80_000
/** In which it is found, and cut. */
const dropMs = 3_000
