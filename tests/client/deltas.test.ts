// The client is told states, however they came over the wire.
import { describe, expect, test } from 'vitest'
import type { MatchSnapshot } from '../../generated/messages.ts'
import { encodeMatchSnapshotDelta, encodeServerMessage } from '../../generated/ws-codec.ts'
import { createWorld, eventually, snapshot, type TestConnection } from './world.ts'

const states = [0, 1, 2, 3].map((tick) => {
  const state = structuredClone(snapshot(tick)) as MatchSnapshot
  state.state['connect-four']!.cells[tick] = 1
  return state
})

describe('what has changed of a state', () => {
  test('is told as the state that comes of it, and leaves the one before as it was', async () => {
    const { client, gateway } = await createWorld({})
    const told: MatchSnapshot[] = []
    client.on('match.snapshot', (state) => told.push(state))
    await client.connect()
    const connection = await gateway.connection(0)
    connection.send(states[0]!)
    for (const index of [1, 2, 3]) change(connection, states[index - 1]!, states[index]!)
    await eventually(() => expect(told).toHaveLength(4))
    expect(told).toEqual(states)
  })

  test('of another state than the last one that came closes the socket, and a new one is opened', async () => {
    const { client, gateway, clock } = await createWorld({})
    const told: MatchSnapshot[] = []
    client.on('match.snapshot', (state) => told.push(state))
    await client.connect()
    const connection = await gateway.connection(0)
    connection.send(states[0]!)
    change(connection, states[1]!, states[2]!)
    await eventually(() => expect(client.state).toBe('reconnecting'))
    clock.advance(250)
    const next = await gateway.connection(1)
    await eventually(() => expect(client.state).toBe('connected'))
    // The states of one socket are nothing to the next.
    change(next, states[0]!, states[1]!)
    await eventually(() => expect(client.state).toBe('reconnecting'))
    expect(told).toEqual([states[0]])
  })

  test('that is outside the contract closes the connection', async () => {
    const { client, gateway } = await createWorld({})
    await client.connect()
    const connection = await gateway.connection(0)
    connection.send(states[0]!, { type: 'match.delta', base: 0, changes: Uint8Array.of(255) })
    await eventually(() => expect(client.state).toBe('closed'))
  })
})

function change(connection: TestConnection, base: MatchSnapshot, next: MatchSnapshot): void {
  const changes = encodeMatchSnapshotDelta(encodeServerMessage(base), encodeServerMessage(next))
  connection.send({ type: 'match.delta', base: base.tick % 256, changes })
}
