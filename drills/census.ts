// Everything that Redis holds of who is alive, who owns what and who is where, read in one step, and what of it points to the dead.
import type { Redis } from 'ioredis'

export interface Census {
  nowMs: number
  /** By incarnation, when the lease ends. */
  shards: Record<string, number>
  gateways: Record<string, number>
  /** Incarnation -> name, of every record there is, registered or not. */
  shardNames: Record<string, string>
  gatewayNames: Record<string, string>
  shardMatches: Record<string, string[]>
  gatewaySessions: Record<string, string[]>
  requests: string[]
  responses: string[]
  /** By match; those that ended are kept for a day. `ending` is JSON. */
  matches: Record<string, { state: string; shard: string; createdAtMs: number; ending?: string }>
  /** By player. */
  players: Record<string, { matchId?: string; request?: string }>
  sessions: Record<string, { gateway: string }>
  queued: string[]
}

/** Keys as an operator would look for them: see the list in platform/redis/keys.ts. */
const takeCensus = `
local time = redis.call('TIME')
local census = { nowMs = time[1] * 1000 + math.floor(time[2] / 1000), shards = {}, gateways = {}, shardNames = {}, gatewayNames = {},
  shardMatches = {}, gatewaySessions = {}, requests = {}, responses = {}, matches = {}, players = {}, sessions = {}, queued = {} }
for _, kind in ipairs({ 'shards', 'gateways' }) do
  local leases = redis.call('ZRANGE', 'mw:' .. kind, 0, -1, 'WITHSCORES')
  for index = 1, #leases, 2 do census[kind][leases[index]] = tonumber(leases[index + 1]) end
end
for _, key in ipairs(redis.call('KEYS', 'mw:*')) do
  local kind, id, rest = string.match(key, '^mw:([%a-]+):([^:]+):?(.*)$')
  if kind == 'shard' and rest == 'matches' then census.shardMatches[id] = redis.call('SMEMBERS', key)
  elseif kind == 'gateway' and rest == 'sessions' then census.gatewaySessions[id] = redis.call('SMEMBERS', key)
  elseif kind == 'shard' or kind == 'gateway' then census[kind .. 'Names'][id] = redis.call('HGET', key, 'name') or ''
  elseif kind == 'requests' or kind == 'responses' then table.insert(census[kind], id)
  elseif kind == 'match' then
    local match = redis.call('HMGET', key, 'state', 'shard', 'createdAtMs', 'ending')
    census.matches[id] = { state = match[1] or '', shard = match[2] or '', createdAtMs = tonumber(match[3]), ending = match[4] or nil }
  elseif kind == 'player' then
    local player = redis.call('HMGET', key, 'matchId', 'request')
    census.players[id] = { matchId = player[1] or nil, request = player[2] or nil }
  elseif kind == 'session' then census.sessions[id] = { gateway = redis.call('HGET', key, 'gateway') or '' }
  elseif kind == 'queue' then
    for _, playerId in ipairs(redis.call('ZRANGE', key, 0, -1)) do table.insert(census.queued, playerId) end
  end
end
return cjson.encode(census)`

export async function readCensus(redis: Redis): Promise<Census> {
  const census = JSON.parse((await redis.eval(takeCensus, 0)) as string) as Census
  // Lua has one empty table for both: {} may be an empty list.
  const list = (value: string[]): string[] => (Array.isArray(value) ? value : [])
  for (const lists of [census.shardMatches, census.gatewaySessions])
    for (const [id, value] of Object.entries(lists)) lists[id] = list(value)
  const { requests, responses, queued } = census
  return { ...census, requests: list(requests), responses: list(responses), queued: list(queued) }
}

/** Of the process with this name; undefined: it has no record. */
export function incarnationNamed(
  { shardNames, gatewayNames }: Census,
  kind: 'shard' | 'gateway',
  name: string,
): string | undefined {
  const names = kind === 'shard' ? shardNames : gatewayNames
  return Object.keys(names).find((incarnation) => names[incarnation] === name)
}

/** Entries that point to who or what is not there any more, in words. */
export function staleEntries(census: Census): string[] {
  const stale: string[] = []
  const { shards, gateways, matches, players, sessions, nowMs } = census
  const leases = { shard: shards, gateway: gateways }
  for (const kind of ['shard', 'gateway'] as const) {
    for (const [incarnation, endsAtMs] of Object.entries(leases[kind])) {
      if (endsAtMs <= nowMs)
        stale.push(`the lease of ${kind} ${incarnation} ended ${nowMs - endsAtMs} ms ago`)
    }
  }
  const orphans = (what: string, registry: Record<string, number>, ids: readonly string[]): void => {
    for (const id of ids) if (!(id in registry)) stale.push(`${what} ${id} has no lease`)
  }
  orphans('the record of shard', shards, Object.keys(census.shardNames))
  orphans('the matches of shard', shards, Object.keys(census.shardMatches))
  orphans('the request stream of shard', shards, census.requests)
  orphans('the record of gateway', gateways, Object.keys(census.gatewayNames))
  orphans('the sessions of gateway', gateways, Object.keys(census.gatewaySessions))
  orphans('the response stream of gateway', gateways, census.responses)

  const isLive = (matchId: string): boolean =>
    ['placing', 'waiting', 'running'].includes(matches[matchId]?.state ?? '')
  for (const [shard, owned] of Object.entries(census.shardMatches)) {
    for (const matchId of owned) {
      if (!isLive(matchId)) stale.push(`shard ${shard} still owns ${matchId}, which is over`)
      else if (matches[matchId]?.shard !== shard)
        stale.push(`shard ${shard} still owns ${matchId} of another`)
    }
  }
  for (const [matchId, { state, shard }] of Object.entries(matches)) {
    if (isLive(matchId) && !(shard in shards))
      stale.push(`${matchId} is ${state} on shard ${shard}, which is gone`)
  }
  for (const [playerId, { matchId, request }] of Object.entries(players)) {
    if (matchId !== undefined && !isLive(matchId))
      stale.push(`${playerId} still stands in ${matchId}, which is over`)
    if (matchId === undefined && request !== undefined && !census.queued.includes(playerId))
      stale.push(`${playerId} waits in no queue`)
  }
  for (const [playerId, { gateway }] of Object.entries(sessions)) {
    if (!census.gatewaySessions[gateway]?.includes(playerId))
      stale.push(`the session of ${playerId} is at gateway ${gateway}, which does not have it`)
  }
  for (const [gateway, held] of Object.entries(census.gatewaySessions)) {
    for (const playerId of held) {
      if (sessions[playerId]?.gateway !== gateway)
        stale.push(`gateway ${gateway} still holds a session of ${playerId}, who is not there`)
    }
  }
  return stale
}

/** Matches that are still being placed, waited for or played. */
export function liveMatches({ matches }: Census): string[] {
  return Object.keys(matches).filter((matchId) => matches[matchId]?.state !== 'ended')
}
