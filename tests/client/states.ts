// The states of a client as a test follows them.
import type { StateChange } from '../../generated/client/index.ts'
import { until, type World } from './world.ts'

export function watch({ client }: World): StateChange[] {
  const states: StateChange[] = []
  client.on('state', (change) => states.push(change))
  return states
}

export function nextReconnect(states: readonly StateChange[]): Promise<StateChange> {
  return until(() => states.findLast(({ state }) => state === 'reconnecting'))
}

export function connected({ client }: World) {
  return until(() => client.state === 'connected')
}

/** Loses the connection and makes the next one; resolves with the gateway's side of it. */
export async function reconnect(world: World) {
  const states = watch(world)
  const count = world.gateway.connections.length
  ;(await world.gateway.connection(count - 1)).socket.terminate()
  const { retryInMs = 0 } = await nextReconnect(states)
  world.clock.advance(retryInMs)
  return world.gateway.connection(count)
}
