-- A shard says that play has begun, again where it did not hear the answer.
-- KEYS 1 match, 2 shards
-- ARGV 1 incarnation, 2 startedAtMs
-- reply: 1 done, 0 not ours, ended already, or fenced
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local lease = redis.call('ZSCORE', KEYS[2], ARGV[1])
local match = redis.call('HMGET', KEYS[1], 'shard', 'state')
local startable = match[2] == 'waiting' or match[2] == 'running'
if match[1] ~= ARGV[1] or not startable or not lease or tonumber(lease) <= now then return 0 end
redis.call('HSET', KEYS[1], 'state', 'running', 'startedAtMs', ARGV[2])
return 1
