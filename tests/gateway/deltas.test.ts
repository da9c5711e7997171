// A client that asks for it gets what has changed in the place of each state, and always knows the state that the others get whole.

import { describe, expect, test } from 'vitest'
import type { LightcyclesHeading, MatchSnapshot } from '../../generated/messages.ts'
import { startRealtime } from '../helpers/realtime.ts'
import { playBy, standStill } from '../helpers/rules.ts'
import { privateRedis } from '../helpers/servers.ts'
import type { TestPlayer } from '../helpers/test-player.ts'

/** A header of two bytes comes before each frame of up to 125 bytes. */
const headerBytes = 2

describe('the state of a match', () => {
  test('is told by few bytes, and is the one that a client who does not ask for that gets whole', async () => {
    await using realtime = await startRealtime({ redisUrl: await privateRedis() })
    const { players } = await realtime.match('lightcycles', { deltas: [true, false] })
    const [asking, other] = players[0].deltas ? players : [players[1], players[0]]
    const sizes = sizesOf(asking)
    for (let id = 10, tick = 0; id < 30; id++) {
      for (const player of players) turn(player, id, id % 4 < 2 ? 'up' : 'left')
      tick = (await asking.nextSnapshot((snapshot) => snapshot.tick > tick)).tick
    }
    await other.nextSnapshot(({ tick }) => tick >= 20)

    expect(asking.received.find(({ type }) => type.startsWith('match.s'))?.type).toBe('match.started')
    expect(asking.all('match.delta').length).toBeGreaterThanOrEqual(20)
    expect(other.all('match.delta')).toEqual([])
    expect(sharedStates(asking, other)).toBeGreaterThan(15)
    const deltas = sizes.filter(({ wireId }) => wireId === 143).map(({ bytes }) => bytes + headerBytes)
    expect(Math.max(...deltas)).toBeLessThanOrEqual(30)
  })

  test('is told by what has changed in a game of turns too, and whole to a client in JSON that asks', async () => {
    await using realtime = await startRealtime({ redisUrl: await privateRedis() })
    const { players } = await realtime.match('connect-four', {
      deltas: [true, true],
      encodings: ['binary', 'json'],
    })
    const [binary, json] = players[0].encoding === 'binary' ? players : [players[1], players[0]]
    for (let move = 0; move < 6; move++) {
      const snapshots = players.map((player) => player.nextSnapshot(({ tick }) => tick === move))
      const [snapshot] = await Promise.all(snapshots)
      const player = players[snapshot?.state['connect-four']?.seatToMove ?? 0]!
      player.send({ type: 'match.input', id: 10 + move, input: { 'connect-four': { column: move } } })
    }
    for (const player of players) await player.nextSnapshot(({ tick }) => tick === 6)
    expect(binary.all('match.delta')).toHaveLength(6)
    expect(json.all('match.delta')).toEqual([])
    expect(sharedStates(binary, json)).toBe(7)
  })

  test('is what was sent, where the rules change in its place what they gave', async () => {
    const trail = [{ x: 1, y: 1 }]
    const snapshot = { cycles: [0, 1].map(() => ({ alive: true, heading: 'up', trail })) }
    playBy('lightcycles', {
      ...standStill,
      snapshot(state) {
        const { tick } = state as { tick: number }
        trail.push({ x: tick % 64, y: 1 })
        if (trail.length > 20) trail.splice(0, 3)
        return snapshot
      },
    })
    await using realtime = await startRealtime({ redisUrl: await privateRedis() })
    const { players } = await realtime.match('lightcycles', { deltas: [true, false] })
    const [asking, other] = players[0].deltas ? players : [players[1], players[0]]
    for (const player of [asking, other]) await player.nextSnapshot(({ tick }) => tick > 30)
    expect(sharedStates(asking, other)).toBeGreaterThan(25)
  })

  test('is told to each as it may be seen, where the game hides something', async () => {
    playBy('lightcycles', {
      ...{ ...standStill, hiddenInformation: true },
      snapshot: (state, seat) => ({
        cycles: [0, 1].map((other) => ({
          ...{ alive: true, heading: 'up' },
          trail: [{ x: other === seat ? (state as { tick: number }).tick % 64 : 0, y: seat }],
        })),
      }),
    })
    await using realtime = await startRealtime({ redisUrl: await privateRedis() })
    const { players } = await realtime.match('lightcycles', { deltas: [true, true] })
    for (const [seat, player] of players.entries()) {
      const { tick, state } = await player.nextSnapshot((snapshot) => snapshot.tick > 10)
      expect(state.lightcycles?.cycles.map(({ trail }) => trail)).toEqual(
        [0, 1].map((other) => [{ x: other === seat ? tick % 64 : 0, y: seat }]),
      )
      expect(player.all('match.delta').length).toBeGreaterThan(5)
    }
  })

  test('comes whole before the end, for who was too slow for what has changed', async () => {
    playBy('lightcycles', standStill)
    await using realtime = await startRealtime({ redisUrl: await privateRedis() })
    const { matchId, players } = await realtime.match('lightcycles', { deltas: [true, true] })
    for (const player of players) await player.nextSnapshot(({ tick }) => tick > 3)
    players[0].send({ type: 'match.forfeit', id: 30, matchId })
    for (const player of players) {
      await player.next('match.ended')
      const end = player.received.findIndex(({ type }) => type === 'match.ended')
      const states = player.received
        .slice(0, end)
        .filter(({ type }) => type === 'match.snapshot' || type === 'match.delta')
      expect(states.slice(-2).map(({ type }) => type)).toEqual(['match.snapshot', 'match.snapshot'])
    }
  })

  test('comes whole after a rejoin, and after an attach over the same socket', async () => {
    playBy('lightcycles', standStill)
    await using realtime = await startRealtime({ redisUrl: await privateRedis() })
    const { matchId, players } = await realtime.match('lightcycles', { deltas: [true, true] })
    const [leaver] = players
    await leaver.nextSnapshot(({ tick }) => tick > 3)
    leaver.close()
    const { player } = await realtime.rejoin(leaver, { matchId }, { deltas: true })
    expect(await firstState(player, 'match.resumed')).toBe('match.snapshot')
    await player.next('match.delta')

    player.send({ type: 'match.attach', id: 40, matchId })
    await player.next('match.attached')
    expect(await firstState(player, 'match.attached')).toBe('match.snapshot')
    await player.next('match.delta')
  })
})

function turn(player: TestPlayer, id: number, heading: LightcyclesHeading): void {
  player.send({ type: 'match.input', id, input: { lightcycles: { heading } } })
}

/** Of every frame that comes from here on. */
function sizesOf({ socket }: TestPlayer): { wireId: number; bytes: number }[] {
  const sizes: { wireId: number; bytes: number }[] = []
  socket.on('message', (data: Buffer) => sizes.push({ wireId: data[0] ?? 0, bytes: data.length }))
  return sizes
}

/** How many ticks both know; of each they know the same. */
function sharedStates(one: TestPlayer, other: TestPlayer): number {
  const states = new Map(one.all('match.snapshot').map((snapshot) => [snapshot.tick, comparable(snapshot)]))
  const shared = other.all('match.snapshot').filter(({ tick }) => states.has(tick))
  for (const snapshot of shared) expect(comparable(snapshot)).toEqual(states.get(snapshot.tick))
  return shared.length
}

/** What is left of a turn depends on when it is asked. */
function comparable({ tick, inputs, state }: MatchSnapshot) {
  return { tick, inputs, state }
}

/** How the first state after such a message came. */
async function firstState(player: TestPlayer, after: 'match.resumed' | 'match.attached'): Promise<string> {
  for (;;) {
    const from = player.received.findLastIndex(({ type }) => type === after)
    const state = player.received
      .slice(from)
      .find(({ type }) => type === 'match.snapshot' || type === 'match.delta')
    if (state) return state.type
    await player.change()
  }
}
