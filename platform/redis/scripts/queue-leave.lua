-- A player waits no longer.
-- KEYS 1 player
-- ARGV 1 playerId
-- reply: 'left' | 'not_queued' | 'already_in_match'
local player = redis.call('HMGET', KEYS[1], 'matchId', 'request')
if player[1] then
  local state = redis.call('HGET', 'mw:match:' .. player[1], 'state')
  if state and state ~= 'ended' then return 'already_in_match' end
  redis.call('DEL', KEYS[1])
  return 'not_queued'
end
if not player[2] then return 'not_queued' end
redis.call('ZREM', 'mw:queue:' .. player[2], ARGV[1])
redis.call('DEL', KEYS[1])
return 'left'
