-- A shard confirms a match that was placed on it. Only the owner may, and only while its lease lasts; so after a match was placed
-- again elsewhere, or the shard was fenced, the late confirmation changes nothing. A shard that did not hear the answer asks again.
-- KEYS 1 match, 2 placing, 3 shards
-- ARGV 1 match id, 2 incarnation
-- reply: false (not ours), or {game, seats, seed, createdAtMs, trace ('' where it is not traced), then for each seat: gateway, connection, encoding ('' three times where offline)}
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local lease = redis.call('ZSCORE', KEYS[3], ARGV[2])
local match = redis.call('HMGET', KEYS[1], 'shard', 'state', 'game', 'seats', 'seed', 'createdAtMs', 'playerIds', 'trace')
local confirmable = match[2] == 'placing' or match[2] == 'waiting'
if match[1] ~= ARGV[2] or not confirmable or not lease or tonumber(lease) <= now then return false end
redis.call('HSET', KEYS[1], 'state', 'waiting')
redis.call('HDEL', KEYS[1], 'place')
redis.call('ZREM', KEYS[2], ARGV[1])
local reply = { match[3], match[4], match[5], match[6], match[8] or '' }
for _, playerId in ipairs(cjson.decode(match[7])) do
  local session = redis.call('HMGET', 'mw:session:' .. playerId, 'gateway', 'connection', 'encoding')
  for index = 1, 3 do reply[#reply + 1] = session[index] or '' end
end
return reply
