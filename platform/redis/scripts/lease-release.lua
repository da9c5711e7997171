-- Gives a lease back on a clean stop, with its record and its stream. A lease that has run out is the reaper's; so is one under which something
-- is left, such as a match that was confirmed at the last moment: it runs out now.
-- KEYS 1 registry zset, 2 record, 3 stream, 4 set of what stands under it (matches or sessions)
-- ARGV 1 incarnation
-- reply: 1 released, 0 the reaper's
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local ends = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not ends or tonumber(ends) <= now then return 0 end
if redis.call('SCARD', KEYS[4]) > 0 then
  redis.call('ZADD', KEYS[1], now, ARGV[1])
  return 0
end
redis.call('ZREM', KEYS[1], ARGV[1])
redis.call('DEL', KEYS[2], KEYS[3])
return 1
