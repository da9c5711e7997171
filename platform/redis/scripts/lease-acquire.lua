-- A process takes a lease under a new incarnation: names may repeat, incarnations never.
-- KEYS 1 the last incarnation, 2 registry zset, 3 outages
-- ARGV 1 prefix of the record ('mw:shard:' or 'mw:gateway:'), 2 lease in ms, 3 silence in ms, 4 prefix of its stream,
--      5.. field, value pairs of the record
-- reply: the incarnation
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
-- See lease-renew.lua.
local heard = tonumber(redis.call('HGET', KEYS[3], 'heardMs'))
if heard and now - heard >= tonumber(ARGV[3]) then
  redis.call('HSET', KEYS[3], 'fromMs', heard, 'toMs', math.max(now, heard + ARGV[2]))
end
redis.call('HSET', KEYS[3], 'heardMs', now, 'leaseMs', ARGV[2], 'silenceMs', ARGV[3])
-- Never below the time in ms: a Redis that was emptied must not give an incarnation a second time.
local incarnation = math.max(redis.call('INCR', KEYS[1]), now)
redis.call('SET', KEYS[1], string.format('%.0f', incarnation))
incarnation = string.format('%.0f', incarnation)
redis.call('ZADD', KEYS[2], now + tonumber(ARGV[2]), incarnation)
redis.call('HSET', ARGV[1] .. incarnation, unpack(ARGV, 5))
-- Writers never make a stream: one that is not there has no reader any more.
redis.call('XADD', ARGV[4] .. incarnation, '*', 'from', '0', 'n', '0', 'frames', '')
return incarnation
