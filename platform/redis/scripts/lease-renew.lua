-- Prolongs a lease that has not run out. One that has is never renewed, reaped or not: its holder is fenced for good.
-- KEYS 1 registry zset
-- ARGV 1 incarnation, 2 lease in ms
-- reply: 1 renewed, 0 fenced
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local ends = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not ends or tonumber(ends) <= now then return 0 end
redis.call('ZADD', KEYS[1], now + tonumber(ARGV[2]), ARGV[1])
return 1
