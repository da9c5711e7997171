-- Prolongs a lease that has not run out. One that has is never renewed, reaped or not: its holder is fenced for good.
-- KEYS 1 registry zset, 2 outages
-- ARGV 1 incarnation, 2 lease in ms
-- reply: 1 renewed, 0 fenced
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
-- When nobody at all was heard for a whole lease it was Redis that was away, and every lease that ended meanwhile ended for that.
local heard = redis.call('HGET', KEYS[2], 'heardMs')
if heard and now - tonumber(heard) >= tonumber(ARGV[2]) then redis.call('HSET', KEYS[2], 'fromMs', heard, 'toMs', now) end
redis.call('HSET', KEYS[2], 'heardMs', now, 'leaseMs', ARGV[2])
local ends = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not ends or tonumber(ends) <= now then return 0 end
redis.call('ZADD', KEYS[1], now + tonumber(ARGV[2]), ARGV[1])
return 1
