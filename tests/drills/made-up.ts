// Histories that never happened, in milliseconds from a fault at 0.
import type { MatchEnding } from '../../generated/client/index.ts'
import type { Census } from '../../drills/census.ts'
import { toldOf, type MatchRecord } from '../../drills/check.ts'
import type { Evidence } from '../../drills/drill.ts'
import type { Seen } from '../../drills/history.ts'

type WithoutStamp<S> = S extends Seen ? Omit<S, 'atMs' | 'player'> : never

export function seen(atMs: number, player: string, what: WithoutStamp<Seen>): Seen {
  return { atMs, player, ...what } as Seen
}

export function ending(reason: MatchEnding['reason'], endedAtMs: number): MatchEnding {
  return { reason, decidedBy: 'gateway', counted: false, endedAtMs, lastTick: 0, seats: [] }
}

export function recordOf(end: MatchEnding): MatchRecord {
  return { redis: toldOf(end), rest: toldOf(end), database: toldOf(end) }
}

export const emptyCensus: Census = {
  nowMs: 1_000_000,
  ...{ shards: {}, gateways: {}, shardNames: {}, gatewayNames: {}, shardMatches: {}, gatewaySessions: {} },
  ...{ requests: [], responses: [], matches: {}, players: {}, sessions: {}, queued: [] },
}

const url = 'ws://gateway'
const lost = ending('shard_lost', 2_900)
const leasesBefore = ['gateway gateway-1', 'shard shard-1', 'shard shard-2']
const leasesAfter = ['gateway gateway-1', 'shard shard-1']

/** The shard with match `m` is killed at 0; `ann` and `bob` are told at 3 s, and another match is placed meanwhile, within 100 ms. */
export function shardLoss(toldAtMs: Record<string, number | undefined> = {}): Evidence {
  const history: Seen[] = []
  for (const player of ['ann', 'bob']) {
    history.push(
      seen(-900, player, { what: 'opened', socket: player.length, url }),
      seen(-800, player, { what: 'asked' }),
      seen(-700, player, { what: 'matched', matchId: 'm' }),
      seen(-600, player, { what: 'attached', matchId: 'm' }),
      seen(-500, player, { what: 'snapshot', matchId: 'm', tick: 1 }),
    )
    const atMs = player in toldAtMs ? toldAtMs[player] : 3_000
    if (atMs !== undefined) history.push(seen(atMs, player, { what: 'ended', matchId: 'm', ending: lost }))
  }
  for (const atMs of [100, 2_950]) {
    history.push(seen(atMs, 'eve', { what: 'asked' }), seen(atMs + 10, 'joe', { what: 'asked' }))
    for (const player of ['eve', 'joe']) {
      const matchId = `n${atMs}`
      history.push(
        seen(atMs + 110, player, { what: 'matched', matchId }),
        seen(atMs + 120, player, { what: 'attached', matchId }),
        seen(atMs + 130, player, { what: 'ended', matchId, ending: ending('forfeit', atMs + 125) }),
      )
    }
  }
  const matches: Census['matches'] = {
    m: { state: 'ended', shard: '2', createdAtMs: -750, ending: JSON.stringify(lost) },
  }
  const census = { ...emptyCensus, shardNames: { 1: 'shard-1', 2: 'shard-2' }, matches }
  return {
    history: history.toSorted((a, b) => a.atMs - b.atMs),
    players: 4,
    fault: { atMs: 0, overAtMs: 0 },
    victim: { name: 'shard-2', urls: {} },
    before: census,
    after: census,
    records: new Map([
      ['m', recordOf(lost)],
      ['n100', recordOf(ending('forfeit', 225))],
      ['n2950', recordOf(ending('forfeit', 3_075))],
    ]),
    sightings: [
      { atMs: -1_000, leases: leasesBefore },
      { atMs: 2_900, leases: leasesAfter },
    ],
    wrappedUpAtMs: 8_000,
    stale: [],
    ...{ requests: [], visits: [], effects: { accounts: [], seats: [], ratings: [] } },
    recordedAtMs: 50,
    observed: undefined,
  }
}
