// A client that does not read costs itself, and nobody else: its snapshots are replaced, its queue is bounded in bytes and in age.

import { EventEmitter } from 'node:events'
import type { Writable } from 'node:stream'
import { beforeEach, describe, expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import { Connection, type QueueLimits } from '../../gateway/connection.ts'
import { createGatewayMetrics } from '../../gateway/metrics.ts'
import { errors } from '../../generated/errors.ts'
import type { Clock } from '../../platform/clock.ts'
import { startRealtime, type Realtime } from '../helpers/realtime.ts'
import { playBy, standStill } from '../helpers/rules.ts'
import { privateRedis } from '../helpers/servers.ts'
import type { TestPlayer } from '../helpers/test-player.ts'

describe('the queue of a socket', () => {
  test('lets a newer snapshot take the place of an older one while it is past the soft bound', () => {
    const { connection, socket } = queueOf({ queueBytesSoft: 100 })
    socket.stall()
    connection.deliver(Buffer.alloc(150, 'a'), 'snapshot')
    for (const letter of 'bcd') connection.deliver(Buffer.alloc(50, letter), 'snapshot')
    expect(socket.letters()).toBe('a')
    socket.drain()
    expect(socket.letters()).toBe('ad')
    connection.deliver(Buffer.alloc(50, 'e'), 'snapshot')
    expect(socket.letters()).toBe('ade')
  })

  test('never drops a control message or an answer, and lets nothing overtake', () => {
    const { connection, socket } = queueOf({ queueBytesSoft: 100, queueBytesMax: 10_000 })
    socket.stall()
    connection.deliver(Buffer.alloc(150, 'a'), 'snapshot')
    connection.deliver(Buffer.alloc(50, 'b'), 'snapshot')
    connection.deliver(Buffer.alloc(50, 'C'), 'control')
    connection.deliver(Buffer.alloc(50, 'd'), 'snapshot')
    connection.deliver(Buffer.alloc(50, 'e'), 'snapshot')
    connection.deliver(Buffer.alloc(50, 'F'), 'answer')
    socket.drain()
    expect(socket.letters()).toBe('abCeF')
  })

  test('drops what has changed while it is past the soft bound, and asks once for the whole state when it has moved', () => {
    const { connection, socket, asked } = queueOf({ queueBytesSoft: 100 })
    connection.deliver(Buffer.alloc(10, 'a'), 'snapshot')
    connection.deliver(Buffer.alloc(10, 'b'), 'delta')
    socket.stall()
    connection.deliver(Buffer.alloc(150, 'c'), 'delta')
    for (const letter of 'xyz') connection.deliver(Buffer.alloc(10, letter), 'delta')
    connection.deliver(Buffer.alloc(10, 'D'), 'control')
    expect(asked.times).toBe(0)
    socket.drain()
    // The changes that come now are of a state that it did not get.
    for (const letter of 'xyz') connection.deliver(Buffer.alloc(10, letter), 'delta')
    expect(asked.times).toBe(1)
    connection.deliver(Buffer.alloc(10, 'e'), 'snapshot')
    connection.deliver(Buffer.alloc(10, 'f'), 'delta')
    expect(socket.letters()).toBe('abcDef')
    expect(asked.times).toBe(1)
  })

  test('sends the state that waits before what has changed since, and none of that while it waits', () => {
    const { connection, socket, asked } = queueOf({ queueBytesSoft: 100 })
    socket.stall()
    connection.deliver(Buffer.alloc(150, 'a'), 'snapshot')
    connection.deliver(Buffer.alloc(50, 'b'), 'snapshot')
    connection.deliver(Buffer.alloc(10, 'x'), 'delta')
    connection.deliver(Buffer.alloc(50, 'c'), 'snapshot')
    socket.drain()
    connection.deliver(Buffer.alloc(10, 'd'), 'delta')
    expect(socket.letters()).toBe('acd')
    expect(asked.times).toBe(0)
  })

  test('lets no change through after a gap, until the whole state has come', () => {
    const { connection, socket, asked } = queueOf({ queueBytesSoft: 100 })
    connection.deliver(Buffer.alloc(10, 'a'), 'snapshot')
    connection.fallBehind()
    connection.deliver(Buffer.alloc(10, 'x'), 'delta')
    connection.deliver(Buffer.alloc(10, 'B'), 'control')
    connection.deliver(Buffer.alloc(10, 'c'), 'snapshot')
    connection.deliver(Buffer.alloc(10, 'd'), 'delta')
    expect(socket.letters()).toBe('aBcd')
    // Who makes good what is missing sends the state by itself.
    expect(asked.times).toBe(0)
  })

  test('is closed past the hard bound, once, and says why', () => {
    const { connection, socket } = queueOf({ queueBytesSoft: 100, queueBytesMax: 1_000 })
    socket.stall()
    for (let count = 0; count < 30; count++) connection.deliver(Buffer.alloc(50, 'C'), 'control')
    expect(socket.closedWith).toEqual([[errors.slow_consumer.close, 'slow_consumer']])
    // What was within the bound, and the reason.
    expect(socket.writableLength).toBeGreaterThan(1_000)
    expect(socket.writableLength).toBeLessThan(1_000 + 50 + 255 * 4)
    expect(JSON.parse(socket.sent.at(-1)?.subarray(2).toString() ?? '')).toMatchObject({
      code: 'slow_consumer',
    })
  })

  test('is closed when it does not come below the soft bound in time', () => {
    const { connection, socket, passMs } = queueOf({ queueBytesSoft: 100, queueAgeMaxMs: 1_000 })
    socket.stall()
    connection.deliver(Buffer.alloc(150, 'a'), 'snapshot')
    for (let ms = 0; ms <= 1_000; ms += 50) {
      connection.deliver(Buffer.alloc(50, 'b'), 'snapshot')
      passMs(50)
    }
    expect(socket.closedWith).toEqual([])
    connection.deliver(Buffer.alloc(50, 'c'), 'snapshot')
    expect(socket.closedWith).toEqual([[errors.slow_consumer.close, 'slow_consumer']])
  })

  test('is not closed for a client that reads more slowly than its match is played, but reads', () => {
    const { connection, socket, passMs } = queueOf({ queueBytesSoft: 100, queueAgeMaxMs: 1_000 })
    socket.stall()
    for (let ms = 0; ms < 10_000; ms += 50) {
      connection.deliver(Buffer.alloc(150, 'a'), 'snapshot')
      passMs(50)
      if (ms % 400 === 0) socket.drainOne()
    }
    expect(socket.closedWith).toEqual([])
    expect(socket.sent.length).toBeGreaterThan(20)
    expect(socket.sent.length).toBeLessThan(30)
  })

  test('is not closed for a burst in one moment that is within the hard bound', () => {
    const { connection, socket, passMs } = queueOf({
      queueBytesSoft: 100,
      queueBytesMax: 100_000,
      queueAgeMaxMs: 1_000,
    })
    socket.stall()
    for (let count = 0; count < 1_000; count++) connection.deliver(Buffer.alloc(50, 'C'), 'control')
    passMs(900)
    socket.drain()
    passMs(900)
    connection.deliver(Buffer.alloc(50, 'd'), 'snapshot')
    expect(socket.closedWith).toEqual([])
    expect(socket.sent).toHaveLength(1_001)
  })
})

const loadedMachineTimeoutMs = 60_000

describe('a client that does not read', { timeout: loadedMachineTimeoutMs }, () => {
  const trail = Array.from({ length: 2_000 }, (_, index) => ({ x: index % 64, y: index % 61 }))
  const cycle = { alive: true, heading: 'up' }
  const tiny = { cycles: Array.from({ length: 2 }, () => ({ ...cycle, trail: trail.slice(0, 1) })) }
  /** Some 220 kB of JSON: the system's own buffers, of some 4 MB, are full after 20. */
  const huge = { cycles: Array.from({ length: 8 }, () => ({ ...cycle, trail })) }
  let flooding = false

  beforeEach(() => {
    flooding = false
    playBy('lightcycles', {
      ...{ ...standStill, hiddenInformation: true },
      snapshot: (_, seat) => (seat === 0 && flooding ? huge : tiny),
    })
  })

  /** Seat 0 stops reading, until more has been written than fits into the system's buffers. */
  async function stall(slow: TestPlayer, reader: TestPlayer): Promise<void> {
    slow.socket.pause()
    flooding = true
    const { tick } = await reader.nextSnapshot()
    await reader.nextSnapshot((snapshot) => snapshot.tick > tick + 30)
    flooding = false
  }

  /** Seat 0 stops reading, until the gateway has closed its socket: then it has a moment to read why. */
  async function stallUntilClosed(slow: TestPlayer, reader: TestPlayer): Promise<void> {
    slow.socket.pause()
    flooding = true
    await reader.next('match.seat', ({ seat, state }) => seat === 0 && state === 'away')
    flooding = false
  }

  test('for a while hears every control message and the newest state, and not what was in between', async () => {
    await using realtime = await startWith({ QUEUE_AGE_MAX_MS: '60000' })
    const { slow, reader, matchId } = await slowAndReader(realtime)
    await stall(slow, reader)
    let current = reader
    for (let turn = 0; turn < 4; turn++) {
      current = (await realtime.rejoin(current, { matchId })).player
      await current.nextSnapshot()
    }
    const since = (await current.nextSnapshot()).tick
    const { tick: reached } = await current.nextSnapshot(({ tick }) => tick > since + 20)
    slow.socket.resume()
    await slow.nextSnapshot(({ tick }) => tick > reached)
    while (slow.lastSequence < current.lastSequence) await slow.change()

    const sequences = slow.controls.map(({ sequence }) => sequence)
    expect(sequences).toEqual(sequences.map((_, index) => index + 1))
    const ticks = slow.all('match.snapshot').map(({ tick }) => tick)
    expect(ticks).toEqual(ticks.toSorted((a, b) => a - b))
    expect(ticks.filter((tick) => tick > since && tick < reached)).toEqual([])
    expect(slow.closed).toBeUndefined()
  })

  test('for a while gets the whole state when it reads again, and then what changes', async () => {
    /** Some 20 kB of changes each tick, and many ticks: the system's own buffers are full soon. */
    playBy('lightcycles', {
      ...{ ...standStill, hiddenInformation: true, pace: { kind: 'realtime', tickIntervalMs: 8 } },
      snapshot(state, seat) {
        const { tick } = state as { tick: number }
        if (seat !== 0 || !flooding) return tiny
        const moved = trail.map(({ x, y }) => ({ x, y: (y + tick) % 64 }))
        return { cycles: Array.from({ length: 8 }, () => ({ ...cycle, trail: moved })) }
      },
    })
    await using realtime = await startWith({ QUEUE_AGE_MAX_MS: '60000' })
    const { players } = await realtime.match('lightcycles', { deltas: [true, true] })
    const [slow, reader] = players
    await slow.next('match.delta')
    slow.socket.pause()
    flooding = true
    const since = (await reader.nextSnapshot()).tick
    await reader.nextSnapshot(({ tick }) => tick > since + 600)
    flooding = false
    const { tick: reached } = await reader.nextSnapshot(({ tick }) => tick > since + 700)
    slow.socket.resume()
    const caughtUp = await slow.nextSnapshot(({ tick }) => tick > reached)

    // A TestPlayer minds that nothing is told to have changed of a state that did not come.
    expect(caughtUp.state).toEqual({ lightcycles: tiny })
    await slow.next('match.delta')
    const ticks = slow.all('match.snapshot').map(({ tick }) => tick)
    expect(ticks).toEqual(ticks.toSorted((a, b) => a - b))
    expect(ticks.filter((tick) => tick > since && tick < reached).length).toBeLessThan(600)
    expect(slow.closed).toBeUndefined()
  })

  test('for too long is told slow_consumer when it reads again, and its neighbours notice nothing', async () => {
    await using realtime = await startWith({ QUEUE_AGE_MAX_MS: '300' })
    const { slow, reader, matchId } = await slowAndReader(realtime)
    await stallUntilClosed(slow, reader)
    slow.socket.resume()
    expect(await slow.closing()).toEqual({ code: errors.slow_consumer.close, reason: 'slow_consumer' })
    expect(slow.received.at(-1)).toMatchObject({ type: 'error', code: 'slow_consumer', retryable: true })
    const { resumed } = await realtime.rejoin(slow, { matchId })
    expect(resumed).toMatchObject({ resumed: true })
    const ticks = reader.all('match.snapshot').map(({ tick }) => tick)
    expect(ticks).toEqual(ticks.map((_, index) => index))
  })

  test('and never reads again is cut off, and its seat is away', async () => {
    await using realtime = await startWith({ QUEUE_AGE_MAX_MS: '300' })
    const { slow, reader, matchId } = await slowAndReader(realtime)
    await stallUntilClosed(slow, reader)
    const { resumed } = await realtime.rejoin(slow, { matchId })
    expect(resumed).toMatchObject({ resumed: true })
  })

  async function startWith(gatewayEnv: Record<string, string>): Promise<Realtime> {
    return startRealtime({
      redisUrl: await privateRedis(),
      gatewayEnv,
      // Such snapshots take their time on a busy machine.
      shardEnv: { STEP_BUDGET_MS: '3000' },
    })
  }

  async function slowAndReader(
    realtime: Realtime,
  ): Promise<{ slow: TestPlayer; reader: TestPlayer; matchId: string }> {
    const { matchId, players } = await realtime.match('lightcycles', { encodings: ['json', 'json'] })
    const [slow, reader] = players
    await slow.nextSnapshot()
    return { slow, reader, matchId }
  }
})

/** A connection on a socket whose other end reads only when it is told to. */
function queueOf(limits: Partial<QueueLimits>) {
  let nowMs = 0
  const clock: Clock = {
    nowMs: () => nowMs,
    epochMs: () => nowMs,
    at: () => ({ cancel: () => {} }),
    afterTurn: (callback) => setImmediate(callback),
  }
  const socket = new StalledSocket()
  /** How often the whole state was asked for. */
  const asked = { times: 0 }
  const connection = new Connection({
    ...{ id: 1, encoding: 'json', address: '', origin: undefined, clock },
    socket: socket as unknown as WebSocket,
    stream: socket as unknown as Writable,
    metrics: createGatewayMetrics(),
    onBehind: () => (asked.times += 1),
    limits: { queueBytesSoft: 100, queueBytesMax: 10_000, queueAgeMaxMs: 5_000, ...limits },
    onClosing: () => {},
  })
  return { connection, socket, asked, passMs: (ms: number) => (nowMs += ms) }
}

class StalledSocket extends EventEmitter {
  readonly sent: Buffer[] = []
  readonly closedWith: [number, string][] = []
  readonly OPEN = 1
  readyState = 1
  writableLength = 0
  #stalled = false
  #waiting: { bytes: number; written: (() => void) | undefined }[] = []

  write(frame: Buffer, written?: () => void): void {
    this.sent.push(frame)
    if (!this.#stalled) return
    this.writableLength += frame.length
    this.#waiting.push({ bytes: frame.length, written })
  }

  close(code: number, reason: string): void {
    this.closedWith.push([code, reason])
  }

  stall(): void {
    this.#stalled = true
  }

  drainOne(): void {
    const first = this.#waiting.shift()
    this.writableLength -= first?.bytes ?? 0
    first?.written?.()
  }

  drain(): void {
    this.#stalled = false
    while (this.#waiting.length > 0) this.drainOne()
  }

  /** The first letter of every frame, in order. */
  letters(): string {
    return this.sent.map((frame) => String.fromCharCode(frame[0] ?? 0)).join('')
  }
}
