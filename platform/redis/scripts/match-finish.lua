-- The finish step: a match ends once. The first caller wins; every later one is told how it already ended. The event for the
-- worker is written in the same step, so a match that ended is recorded, and one that is recorded ended.
-- KEYS 1 match, 2 finished matches stream, 3 placing, 4 shards
-- ARGV 1 match id, 2 incarnation of the shard that asks, 3 ending (JSON), 4 event (JSON), 5 how long the record is kept, in ms,
--      6 trace context in which it ends ('' where it is not traced)
-- reply: {1, ending} won, {0, ending} it had ended already, {-1} not ours or fenced, {-2} unknown
local match = redis.call('HMGET', KEYS[1], 'shard', 'ending', 'playerIds')
if not match[3] then return {-2} end
if match[2] then return {0, match[2]} end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local lease = redis.call('ZSCORE', KEYS[4], ARGV[2])
if match[1] ~= ARGV[2] or not lease or tonumber(lease) <= now then return {-1} end
redis.call('HSET', KEYS[1], 'state', 'ended', 'ending', ARGV[3])
if ARGV[6] ~= '' then redis.call('HSET', KEYS[1], 'trace', ARGV[6]) end
redis.call('PEXPIRE', KEYS[1], ARGV[5])
redis.call('ZREM', KEYS[3], ARGV[1])
redis.call('SREM', 'mw:shard:' .. match[1] .. ':matches', ARGV[1])
for _, playerId in ipairs(cjson.decode(match[3])) do
  local player = 'mw:player:' .. playerId
  if redis.call('HGET', player, 'matchId') == ARGV[1] then redis.call('DEL', player) end
end
redis.call('XADD', KEYS[2], '*', 'event', ARGV[4])
return {1, ARGV[3]}
