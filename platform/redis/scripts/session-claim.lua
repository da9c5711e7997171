-- The newest connection of a player takes the session. The one before it is named, to be told.
-- KEYS 1 session
-- ARGV 1 gateway incarnation, 2 connection, 3 encoding
-- reply: {gateway, connection} of the connection before, or false
local before = redis.call('HMGET', KEYS[1], 'gateway', 'connection')
redis.call('HSET', KEYS[1], 'gateway', ARGV[1], 'connection', ARGV[2], 'encoding', ARGV[3])
if before[1] then return before end
return false
