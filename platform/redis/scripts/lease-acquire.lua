-- A process takes a lease under a new incarnation: names may repeat, incarnations never.
-- KEYS 1 incarnations counter, 2 registry zset
-- ARGV 1 prefix of the record ('mw:shard:' or 'mw:gateway:'), 2 lease in ms, 3.. field, value pairs of the record
-- reply: the incarnation
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local incarnation = redis.call('INCR', KEYS[1])
redis.call('ZADD', KEYS[2], now + tonumber(ARGV[2]), incarnation)
redis.call('HSET', ARGV[1] .. incarnation, unpack(ARGV, 3))
return incarnation
