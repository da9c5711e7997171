-- The newest connection of a player takes the session. The one before it is named, to be told.
-- KEYS 1 session, 2 session epochs, 3 sessions of the gateway
-- ARGV 1 gateway incarnation, 2 connection, 3 encoding, 4 sign-in it came from, 5 playerId
-- reply: {epoch} or {epoch, gateway, connection} with the connection before
local before = redis.call('HMGET', KEYS[1], 'gateway', 'connection')
local epoch = redis.call('INCR', KEYS[2])
redis.call('HSET', KEYS[1], 'gateway', ARGV[1], 'connection', ARGV[2], 'encoding', ARGV[3], 'family', ARGV[4])
redis.call('SADD', KEYS[3], ARGV[5])
return { epoch, before[1] or nil, before[2] or nil }
