-- Begins or ends to fill a leaderboard. It is whole only where this server has run without a break since the beginning and lost nothing.
-- KEYS 1 versions of the leaderboard
-- ARGV 1 'begin' or 'end', 2 the read with which the filling began; to begin, 3 life in s
-- reply: 1, or 0 where it has to be filled once more
local run = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
local filling = 'filling ' .. ARGV[2]
if ARGV[1] == 'begin' then
  redis.call('HSET', KEYS[1], filling, run)
  return redis.call('EXPIRE', KEYS[1], ARGV[3])
end
local since = redis.call('HGET', KEYS[1], filling)
redis.call('HDEL', KEYS[1], filling)
if since ~= run then return 0 end
-- An older read may not know who was taken out, nor does a server that has lost it.
local floor = math.max(tonumber(redis.call('HGET', KEYS[1], 'floor') or '0'), tonumber(ARGV[2]))
redis.call('HSET', KEYS[1], 'whole', run, 'floor', string.format('%.0f', floor))
return 1
