import { describe, expect, test } from 'vitest'
import { percentilesMs, unpackHistogram } from '../../load/histogram.ts'
import { parseBuckets, quantileOf } from '../../load/metrics.ts'
import { Player } from '../../load/player.ts'
import { mergeSeconds, mergeWorkers, Tally } from '../../load/tally.ts'

const start = { x: 12, y: 31, heading: 'right' } as const

/** A player whose inputs are numbered from 1. */
function playing() {
  const tally = new Tally(20)
  let lastId = 0
  const player = new Player(tally, () => ++lastId)
  player.begin(0, start, 2)
  return { tally, player }
}

describe('what a player sees', () => {
  test('is counted: snapshots, inputs, and the time from an input to the first snapshot that contains it', () => {
    const { tally, player } = playing()
    player.beat()
    player.beat()
    player.frame(1, 1)
    player.frame(2, 2)
    const window = tally.take()
    expect(window).toMatchObject({
      frames: 2,
      inputs: 2,
      acknowledged: 2,
      lost: 0,
      ticksSkipped: 0,
      playing: 1,
    })
    expect(unpackHistogram(window.latency).totalCount).toBe(2)
  })

  test('is counted as skipped where a tick is missing, and as out of order where one comes again', () => {
    const { tally, player } = playing()
    for (const tick of [1, 4, 4, 3, 5]) player.frame(tick, 0)
    expect(tally.take()).toMatchObject({ frames: 3, ticksSkipped: 2, outOfOrder: 2 })
  })

  test('is not counted as lost where a match ends with inputs on their way', () => {
    const { tally, player } = playing()
    player.beat()
    player.end()
    expect(tally.take()).toMatchObject({ lost: 0, playing: 0, matchesEnded: 1 })
  })

  test('is counted as lost where the connection breaks with inputs on their way', () => {
    const { tally, player } = playing()
    player.beat()
    player.beat()
    player.frame(1, 1)
    player.cut()
    expect(tally.take()).toMatchObject({ lost: 1, playing: 0 })
  })

  test('is counted as lost where too many inputs are never heard of', () => {
    const { tally, player } = playing()
    for (let sent = 0; sent < 70; sent++) player.beat()
    expect(tally.take().lost).toBe(6)
  })

  test('makes it send no more where its cycle is out', () => {
    const { tally, player } = playing()
    player.refused('seat_out')
    player.beat()
    expect(tally.take()).toMatchObject({ inputs: 0, refused: { seat_out: 1 } })
  })
})

describe('windows', () => {
  const windowOf = (latenciesMs: number[], connected: number) => {
    const tally = new Tally(20)
    for (const ms of latenciesMs) tally.latencyMs(ms)
    tally.connected = connected
    tally.error('it broke')
    return tally.take()
  }

  test('of several processes add up, their latencies too', () => {
    const merged = mergeWorkers([windowOf([10, 10, 10], 5), windowOf([100], 7)])
    expect(merged).toMatchObject({ connected: 12, errors: { 'it broke': 2 } })
    expect(percentilesMs(unpackHistogram(merged.latency)).p50).toBeCloseTo(10, 0)
    expect(percentilesMs(unpackHistogram(merged.latency)).max).toBeCloseTo(100, 0)
  })

  test('of one time after the other have the players of the last', () => {
    expect(mergeSeconds([windowOf([], 5), windowOf([], 7)]).connected).toBe(7)
  })

  test('begin anew when they are taken', () => {
    const { tally, player } = playing()
    player.frame(1, 0)
    tally.take()
    expect(tally.take()).toMatchObject({ frames: 0, matchesBegun: 0, playing: 1 })
  })
})

describe('tick lag', () => {
  test('is read from a histogram of Prometheus', () => {
    const text = [
      '# TYPE matchwire_tick_lag_seconds histogram',
      'matchwire_tick_lag_seconds_bucket{le="0.001"} 50',
      'matchwire_tick_lag_seconds_bucket{le="0.01"} 100',
      'matchwire_tick_lag_seconds_bucket{le="+Inf"} 100',
      'matchwire_tick_lag_seconds_sum 0.2',
    ].join('\n')
    expect(quantileOf(parseBuckets(text), 0.5)).toBe(0.001)
    expect(quantileOf(parseBuckets(text), 0.75)).toBeCloseTo(0.0055, 6)
  })

  test('is 0 where nothing ticked', () => {
    expect(quantileOf(parseBuckets(''), 0.99)).toBe(0)
  })
})
