import { describe, expect, test } from 'vitest'
import { assess, wholeSince } from '../../drills/assess.ts'
import { shardKill } from '../../drills/shard-kill.ts'
import { ending, recordOf, seen, shardLoss } from './made-up.ts'

const good = shardLoss()
const problemsOf = (evidence: typeof good) => assess(shardKill, evidence).problems

describe('the loss of a shard', () => {
  test('that everyone is told of in time holds', () => {
    expect(assess(shardKill, good)).toEqual({
      drill: 'shard-kill',
      ok: true,
      problems: [],
      detectMs: 2_900,
      alertMs: null,
      toldMs: { p50: 3_000, p99: 3_000, max: 3_000 },
      recoverMs: 3_000,
      recordedMs: 50,
      newMatchMs: { p50: 100, p99: 100, max: 100 },
      matches: 3,
      players: 4,
      disagreements: 0,
      staleEntries: 0,
      lost: 0,
      requestsFailed: 0,
      requests: 0,
      acknowledgedWritesLost: 0,
      effectsDoubled: 0,
      alerts: [],
      endings: { shard_lost: 1, forfeit: 2 },
      concernedPlayers: 2,
      faultMs: 0,
      newMatchesMeanwhile: 1,
      timeline: [
        { ms: 0, kind: 'fault', what: 'the fault' },
        { ms: 50, kind: 'recorded', what: 'everything that had ended is recorded' },
        { ms: 2_900, kind: 'detected', what: 'detected' },
        { ms: 3_000, kind: 'told', what: 'everyone it concerned knew of it' },
        { ms: 3_000, kind: 'recovered', what: 'all is well again' },
      ],
    })
  })

  test('that a player is told of too late does not hold', () => {
    expect(problemsOf(shardLoss({ bob: 3_501 }))[0]).toMatch(/time to tell the players.* 3501 ms/)
  })

  test('that a player never hears of does not hold', () => {
    const { lost, ok } = assess(shardKill, shardLoss({ bob: undefined }))
    expect({ lost, ok }).toEqual({ lost: 2, ok: false })
  })

  test('does not hold where the socket closes before the word comes', () => {
    const closed = { what: 'closed', socket: 3, url: 'ws://gateway', code: 1006, byClient: false } as const
    const history = [...good.history, seen(2_000, 'bob', closed)].toSorted((a, b) => a.atMs - b.atMs)
    expect(problemsOf({ ...good, history })).toEqual(['the socket of bob closed (1006) before it was told'])
  })

  test('does not hold where it ends a match of another shard', () => {
    const records = new Map(good.records).set('n100', recordOf(ending('shard_drained', 225)))
    expect(assess(shardKill, { ...good, records }).lost).toBe(1)
  })

  test('does not hold where new matches take too long to be placed meanwhile', () => {
    const slow = good.history.map((each) =>
      each.what === 'matched' ? { ...each, atMs: each.atMs + 200 } : each,
    )
    expect(problemsOf({ ...good, history: slow })[0]).toMatch(/until a new match starts.* 300 ms/)
  })

  test('does not hold where something stale is left', () => {
    const { ok, staleEntries } = assess(shardKill, { ...good, stale: ['the lease of shard 2 ended'] })
    expect({ ok, staleEntries }).toEqual({ ok: false, staleEntries: 1 })
  })

  test('does not hold where the dead shard keeps its lease', () => {
    expect(assess(shardKill, { ...good, sightings: good.sightings.slice(0, 1) })).toMatchObject({
      ok: false,
      detectMs: null,
      recoverMs: null,
    })
  })

  test('that concerns nobody proves nothing', () => {
    const after = { ...good.after, matches: { m: { state: 'ended', shard: '1', createdAtMs: -750 } } }
    expect(problemsOf({ ...good, after })).toContain('the fault concerned nobody: nothing was tried')
  })

  test('does not hold where a match was placed that nobody could attend', () => {
    const matches = { ...good.after.matches, x: { state: 'ended', shard: '1', createdAtMs: 500 } }
    expect(assess(shardKill, { ...good, after: { ...good.after, matches } }).lost).toBe(1)
  })
})

test('the system is whole from the last moment at which a lease came back', () => {
  const all = ['shard shard-1', 'shard shard-2']
  const sightings = [
    { atMs: 0, leases: all },
    { atMs: 30, leases: ['shard shard-1'] },
    { atMs: 50, leases: all },
  ]
  expect(wholeSince(sightings, { atMs: 10, overAtMs: 40 }, all)).toBe(50)
  expect(wholeSince(sightings, { atMs: 10, overAtMs: 60 }, all)).toBe(60)
  expect(wholeSince(sightings.slice(0, 2), { atMs: 10, overAtMs: 40 }, all)).toBeUndefined()
})
