// The gateways that a ticket names, of which some are dead.
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { connected, nextReconnect, watch } from './states.ts'
import {
  attach,
  cleanUp,
  createWorld,
  nameGateways,
  startGateway,
  TestGateway,
  until,
  type World,
} from './world.ts'

const tickets = 'POST /v1/realtime/tickets'

test('are tried in the order of the ticket: the next one at once where one refuses', async () => {
  const world = await createWorld()
  const dead = await refusing()
  nameGateways(world, dead, world.gateway.url)

  await world.client.connect()

  expect(world.gateway.connections).toHaveLength(1)
  expect(world.api.sent(tickets)).toHaveLength(1)
})

test('that cannot even be asked for a socket are passed over', async () => {
  const world = await createWorld()
  nameGateways(world, 'no url', world.gateway.url)
  await world.client.connect()
  expect(world.gateway.connections).toHaveLength(1)
})

test('do not have to be waited for: after 1 s of silence the next one is tried with the same ticket', async () => {
  const world = await createWorld()
  const states = watch(world)
  const hole = await startHole()
  nameGateways(world, hole.url, world.gateway.url)
  const connecting = world.client.connect()
  const [held] = await until(() => hole.held.length > 0 && hole.held)

  world.clock.advance(999)
  expect(world.gateway.connections).toHaveLength(0)
  world.clock.advance(1)
  await connecting

  expect(states.map(({ state }) => state)).toEqual(['connecting', 'connected'])
  expect(world.api.sent(tickets)).toHaveLength(1)
  await until(() => held?.destroyed)
})

test('that are only slow are not given up: the first to open is taken, and the others are let go', async () => {
  const world = await createWorld()
  const slow = await startHole()
  const dead = await startHole()
  nameGateways(world, slow.url, dead.url)
  const connecting = world.client.connect()
  await until(() => slow.held.length > 0)
  world.clock.advance(1_000)
  await until(() => dead.held.length > 0)

  slow.leadTo(world.gateway)
  await connecting

  expect(world.gateway.connections).toHaveLength(1)
  await until(() => dead.held[0]?.destroyed)
})

test('are given up after 5 s in all where none answers', async () => {
  const world = await createWorld()
  const holes = [await startHole(), await startHole()]
  nameGateways(world, ...holes.map(({ url }) => url))
  const connecting = world.client.connect()
  await until(() => world.clock.waiting === 2)
  world.clock.advance(5_000)
  await expect(connecting).rejects.toMatchObject({ code: 'timed_out', retryable: true })
  expect(world.clock.waiting).toBe(0)
})

test('are left alone once the client is closed', async () => {
  const world = await createWorld()
  const hole = await startHole()
  nameGateways(world, hole.url, world.gateway.url)
  const connecting = world.client.connect()
  await until(() => hole.held.length > 0)

  world.client.close()

  await expect(connecting).rejects.toMatchObject({ code: 'client_closed' })
  expect(world.clock.waiting).toBe(0)
  await until(() => hole.held[0]?.destroyed)
})

test('that all refuse are tried again after a pause, with another ticket', async () => {
  const world = await createWorld()
  await world.client.connect()
  nameGateways(world, await refusing(), await refusing())
  const states = watch(world)
  await lose(world)
  const first = await nextReconnect(states)
  states.length = 0

  world.clock.advance(first.retryInMs ?? 0)

  const second = await nextReconnect(states)
  expect(second).toMatchObject({ error: { code: 'network_failed' }, retryInMs: 250 })
  expect(world.api.sent(tickets)).toHaveLength(2)
})

test('that are killed, and are still named, cost one pause of less than 250 ms', async () => {
  const world = await createWorld({ random: () => 1 - Number.EPSILON })
  await attach(world)
  const states = watch(world)
  const other = await startGateway()
  nameGateways(world, world.gateway.url, other.url)

  await world.gateway.close()
  const { retryInMs = Infinity } = await nextReconnect(states)
  expect(retryInMs).toBeLessThan(250)
  world.clock.advance(retryInMs)

  const connection = await other.connection(0)
  const { id } = await connection.take('match.rejoin')
  expect(world.api.sent(tickets)).toHaveLength(2)
  connection.send({
    ...{ type: 'error', replyTo: id, code: 'match_unknown', message: 'Unknown.', retryable: false },
  })
  await connected(world)
})

async function lose({ gateway }: World): Promise<void> {
  ;(await gateway.connection(0)).socket.terminate()
}

/** Where a gateway was. */
async function refusing(): Promise<string> {
  const dead = await TestGateway.start()
  await dead.close()
  return dead.url
}

/** Takes connections and says nothing, until it is made to lead to a gateway. */
async function startHole() {
  const held: Socket[] = []
  const server = createServer((socket) => {
    socket.on('error', () => {})
    // Read, so that it is noticed when the client goes.
    if (target === undefined) socket.on('data', (chunk: Buffer) => early.push(chunk))
    held.push(socket)
  })
  const early: Buffer[] = []
  let target: Socket | undefined
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanUp(async () => {
    for (const socket of [...held, target]) socket?.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/v1/socket`,
    held,
    leadTo(gateway: TestGateway): void {
      const [socket] = held
      target = connect(Number(new URL(gateway.url).port), '127.0.0.1')
      for (const chunk of early) target.write(chunk)
      socket?.removeAllListeners('data')
      socket?.pipe(target).pipe(socket)
    },
  }
}
