-- Writes entries of a leaderboard. One with fewer matches than the entry that is there is older, and changes nothing.
-- KEYS 1 leaderboard, 2 its versions
-- ARGV 1 life in s; then for each entry: playerId, rating ('' takes the player out), matches
-- reply: 1 the board is whole, 0 it is not: it was never filled, or this server has not run since then and may have lost what was written
for i = 2, #ARGV, 3 do
  local playerId, rating, matches = ARGV[i], ARGV[i + 1], tonumber(ARGV[i + 2])
  if rating == '' then
    redis.call('ZREM', KEYS[1], playerId)
    redis.call('HDEL', KEYS[2], playerId)
  elseif matches >= tonumber(redis.call('HGET', KEYS[2], playerId) or '0') then
    redis.call('ZADD', KEYS[1], '-' .. rating, playerId)
    redis.call('HSET', KEYS[2], playerId, matches)
  end
end
redis.call('EXPIRE', KEYS[1], ARGV[1])
redis.call('EXPIRE', KEYS[2], ARGV[1])
local run = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
return redis.call('HGET', KEYS[2], 'whole') == run and redis.call('EXISTS', KEYS[1]) or 0
