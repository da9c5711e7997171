-- Gives a lease back on a clean stop, with everything that stands under the incarnation. A lease that has run out is the reaper's.
-- KEYS 1 registry zset, 2.. keys of the incarnation to delete
-- ARGV 1 incarnation
-- reply: 1 released, 0 it had run out
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local ends = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not ends or tonumber(ends) <= now then return 0 end
redis.call('ZREM', KEYS[1], ARGV[1])
for index = 2, #KEYS do redis.call('DEL', KEYS[index]) end
return 1
