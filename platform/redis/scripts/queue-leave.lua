-- A player waits no longer. While a match is still being placed nobody has been told of it: it is taken back, and the others wait on.
-- KEYS 1 player, 2 placing
-- ARGV 1 playerId
-- reply: 'left' | 'not_queued' | 'already_in_match'
local player = redis.call('HMGET', KEYS[1], 'matchId', 'request')
local matchId, request = player[1], player[2]
if matchId then
  local match = redis.call('HMGET', 'mw:match:' .. matchId, 'state', 'playerIds', 'shard')
  if match[1] == 'waiting' or match[1] == 'running' then return 'already_in_match' end
  if match[1] ~= 'placing' then
    redis.call('DEL', KEYS[1])
    return 'not_queued'
  end
  redis.call('DEL', 'mw:match:' .. matchId)
  redis.call('ZREM', KEYS[2], matchId)
  redis.call('SREM', 'mw:shard:' .. match[3] .. ':matches', matchId)
  for _, playerId in ipairs(cjson.decode(match[2])) do
    local other = 'mw:player:' .. playerId
    redis.call('HDEL', other, 'matchId')
    redis.call('ZADD', 'mw:queue:' .. request, redis.call('HGET', other, 'queuedAtMs') or '0', playerId)
  end
  redis.call('SADD', 'mw:queues', request)
end
if not request then return 'not_queued' end
redis.call('ZREM', 'mw:queue:' .. request, ARGV[1])
redis.call('DEL', KEYS[1])
return 'left'
