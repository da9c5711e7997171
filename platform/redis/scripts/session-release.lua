-- A closed socket gives its session back, unless a newer connection has it, and with it the player's place in a queue: nobody waits behind a
-- socket that is gone, whichever way the player came to wait. One step, so that a newer connection cannot read a place that is about to go.
-- KEYS 1 session, 2 sessions of the gateway
-- ARGV 1 gateway incarnation, 2 connection, 3 playerId
-- reply: 1 nobody holds it any more, 0 another connection does
local holder = redis.call('HMGET', KEYS[1], 'gateway', 'connection')
if holder[1] == ARGV[1] and holder[2] ~= ARGV[2] then return 0 end
redis.call('SREM', KEYS[2], ARGV[3])
if holder[1] and holder[1] ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
local player = 'mw:player:' .. ARGV[3]
local standing = redis.call('HMGET', player, 'matchId', 'request')
if standing[2] and not standing[1] then
  redis.call('ZREM', 'mw:queue:' .. standing[2], ARGV[3])
  redis.call('DEL', player)
end
return 1
