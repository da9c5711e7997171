import { expect, test } from 'vitest'
import { staleEntries, type Census } from '../../drills/census.ts'
import { emptyCensus } from './made-up.ts'

const lease = emptyCensus.nowMs + 2_000
/** A shard with a match, a gateway with its player, and a match that is over. */
const healthy: Census = {
  ...emptyCensus,
  shards: { 1: lease },
  gateways: { 2: lease },
  shardNames: { 1: 'shard-1' },
  gatewayNames: { 2: 'gateway-1' },
  shardMatches: { 1: ['m'] },
  gatewaySessions: { 2: ['ann'] },
  requests: ['1'],
  responses: ['2'],
  matches: {
    m: { state: 'running', shard: '1', createdAtMs: 0 },
    over: { state: 'ended', shard: '9', createdAtMs: 0 },
  },
  players: { ann: { matchId: 'm' }, bob: { request: 'lightcycles:2' } },
  sessions: { ann: { gateway: '2' } },
  queued: ['bob'],
}

test('a system at work has nothing stale', () => {
  expect(staleEntries(healthy)).toEqual([])
})

test.for<[string, Partial<Census>]>([
  ['a lease that has run out', { shards: { 1: lease, 3: emptyCensus.nowMs } }],
  ['the record of a shard without a lease', { shardNames: { 1: 'shard-1', 3: 'shard-2' } }],
  ['the request stream of a shard without a lease', { requests: ['1', '3'] }],
  ['the matches of a shard without a lease', { shardMatches: { 1: ['m'], 3: [] } }],
  ['the record of a gateway without a lease', { gatewayNames: { 2: 'gateway-1', 3: 'gateway-2' } }],
  ['the response stream of a gateway without a lease', { responses: ['2', '3'] }],
  ['the sessions of a gateway without a lease', { gatewaySessions: { 2: ['ann'], 3: [] } }],
  ['the ownership of a match that is over', { shardMatches: { 1: ['m', 'over'] } }],
  ['a player in a match that is over', { players: { ann: { matchId: 'm' }, joe: { matchId: 'over' } } }],
  ['a player who waits in no queue', { queued: [] }],
  [
    'a session at a gateway that does not have it',
    { sessions: { ann: { gateway: '2' }, joe: { gateway: '2' } } },
  ],
  ['a session that its gateway still holds for somebody gone', { gatewaySessions: { 2: ['ann', 'joe'] } }],
])('%s is stale', ([, change]) => {
  expect(staleEntries({ ...healthy, ...change })).toHaveLength(1)
})

test('a match whose shard is gone is stale', () => {
  const matches = { ...healthy.matches, x: { state: 'running', shard: '9', createdAtMs: 0 } }
  expect(staleEntries({ ...healthy, matches })).toHaveLength(1)
})
