-- A closed socket gives its session back, unless a newer connection has it.
-- KEYS 1 session, 2 sessions of the gateway
-- ARGV 1 gateway incarnation, 2 connection, 3 playerId
-- reply: 1 nobody holds it any more, 0 another connection does
local holder = redis.call('HMGET', KEYS[1], 'gateway', 'connection')
if holder[1] == ARGV[1] and holder[2] ~= ARGV[2] then return 0 end
redis.call('SREM', KEYS[2], ARGV[3])
if holder[1] and holder[1] ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
return 1
