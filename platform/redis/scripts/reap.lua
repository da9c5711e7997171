-- Reaps one shard or gateway whose lease has run out: atomic, so that many reapers are one, and everyone else hears of it in the same step.
-- A shard's confirmed matches end here; those that it had not confirmed stay in `placing`, and are placed again.
-- KEYS 1 registry of the lost, 2 registry of those who are told, 3 finished matches stream, 4 outages
-- ARGV 1 'shard' or 'gateway', 2 incarnation, 3 now in ms of Redis TIME as the caller read it, 4 the same as RFC 3339,
--      5 packed bus frame for those who are told, 6 bound of their streams, 7 how long a match record is kept, in ms, 8 reaper (URI)
-- reply: {} nothing to reap, or {how many matches ended, the name of the process}
local kind, incarnation, nowMs = ARGV[1], ARGV[2], tonumber(ARGV[3])
local ends = redis.call('ZSCORE', KEYS[1], incarnation)
if not ends or tonumber(ends) > nowMs then return {} end
local name = redis.call('HGET', 'mw:' .. kind .. ':' .. incarnation, 'name') or ''
redis.call('ZREM', KEYS[1], incarnation)
redis.call('DEL', 'mw:' .. kind .. ':' .. incarnation, 'mw:' .. (kind == 'shard' and 'requests' or 'responses') .. ':' .. incarnation)

local told = kind == 'shard' and 'mw:responses:' or 'mw:requests:'
for _, other in ipairs(redis.call('ZRANGEBYSCORE', KEYS[2], '(' .. nowMs, '+inf')) do
  redis.call('XADD', told .. other, 'MAXLEN', '~', ARGV[6], '*', 'from', '0', 'n', '0', 'frames', ARGV[5])
end

if kind == 'gateway' then
  local sessions = 'mw:gateway:' .. incarnation .. ':sessions'
  for _, playerId in ipairs(redis.call('SMEMBERS', sessions)) do
    local session = 'mw:session:' .. playerId
    if redis.call('HGET', session, 'gateway') == incarnation then
      redis.call('DEL', session)
      -- As when a socket closes: nobody waits behind it any more. Who comes back joins again.
      local player = 'mw:player:' .. playerId
      local standing = redis.call('HMGET', player, 'matchId', 'request')
      if standing[2] and not standing[1] then
        redis.call('ZREM', 'mw:queue:' .. standing[2], playerId)
        redis.call('DEL', player)
      end
    end
  end
  redis.call('DEL', sessions)
  return { 0, name }
end

-- Nobody could renew while Redis was away: then it was not the shard that was lost. The first one heard afterwards may be this reaper.
local reason = 'shard_lost'
local outage = redis.call('HMGET', KEYS[4], 'fromMs', 'toMs', 'heardMs', 'leaseMs', 'silenceMs')
local fromMs, toMs, heardMs = tonumber(outage[1]), tonumber(outage[2]), tonumber(outage[3])
if heardMs and nowMs - heardMs >= tonumber(outage[5]) then fromMs, toMs = heardMs, math.max(nowMs, heardMs + outage[4]) end
if fromMs and tonumber(ends) >= fromMs and tonumber(ends) <= toMs then reason = 'coordinator_lost' end

local owned = 'mw:shard:' .. incarnation .. ':matches'
local ended = 0
for _, matchId in ipairs(redis.call('SMEMBERS', owned)) do
  local key = 'mw:match:' .. matchId
  local match = redis.call('HMGET', key, 'shard', 'state', 'game', 'seats', 'seed', 'createdAtMs', 'startedAtMs', 'trace')
  if match[1] == incarnation and (match[2] == 'waiting' or match[2] == 'running') then
    local seats = cjson.decode(match[4])
    for _, seat in ipairs(seats) do
      -- What only the shard knew of the seats went with it.
      seat.state = match[2] == 'running' and 'present' or 'waiting'
      seat.disconnects, seat.awayMs, seat.inputsRefused, seat.rateLimitHits = 0, 0, 0, 0
      local player = 'mw:player:' .. seat.playerId
      if redis.call('HGET', player, 'matchId') == matchId then redis.call('DEL', player) end
    end
    local ending = { reason = reason, decidedBy = 'gateway', counted = false, endedAtMs = nowMs, lastTick = 0, seats = seats }
    if match[7] then ending.startedAtMs = tonumber(match[7]) end
    local event = { specversion = '1.0', id = matchId, source = ARGV[8], type = 'match.finished', subject = matchId, time = ARGV[4],
      datacontenttype = 'application/json', data = { matchId = matchId, game = match[3], seed = tonumber(match[5]),
      createdAtMs = tonumber(match[6]), shardIncarnation = tonumber(incarnation), ending = ending } }
    -- The first of the contexts in which its players asked for it.
    if match[8] then event.traceparent = string.match(match[8], '^%S+') end
    redis.call('HSET', key, 'state', 'ended', 'ending', cjson.encode(ending))
    redis.call('PEXPIRE', key, ARGV[7])
    redis.call('XADD', KEYS[3], '*', 'event', cjson.encode(event))
    ended = ended + 1
  end
end
redis.call('DEL', owned)
return { ended, name }
