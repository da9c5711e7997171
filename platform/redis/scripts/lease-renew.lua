-- Prolongs a lease that has not run out. One that has is never renewed, reaped or not: its holder is fenced for good.
-- KEYS 1 registry zset, 2 outages
-- ARGV 1 incarnation, 2 lease in ms, 3 silence in ms: when nobody at all was heard for so long, Redis was away
-- reply: 1 renewed, 0 fenced
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
-- A holder counts from when it sent its renewal, Redis from when it ran it: at the end of an outage of about a lease some holders know that
-- theirs is lost before Redis does, and what they had sent meanwhile is run only now. So none that stood through it is renewed.
local heard = tonumber(redis.call('HGET', KEYS[2], 'heardMs'))
if heard and now - heard >= tonumber(ARGV[3]) then
  redis.call('HSET', KEYS[2], 'fromMs', heard, 'toMs', math.max(now, heard + ARGV[2]))
end
redis.call('HSET', KEYS[2], 'heardMs', now, 'leaseMs', ARGV[2], 'silenceMs', ARGV[3])
local ends = tonumber(redis.call('ZSCORE', KEYS[1], ARGV[1]))
if not ends or ends <= now then return 0 end
local outage = redis.call('HMGET', KEYS[2], 'fromMs', 'toMs')
if outage[1] and ends >= tonumber(outage[1]) and ends <= tonumber(outage[2]) then return 0 end
redis.call('ZADD', KEYS[1], now + tonumber(ARGV[2]), ARGV[1])
return 1
