-- Writes entries of a leaderboard as a read of the database found them. What a later read has written stays. Who is taken out leaves nothing but the
-- floor, the latest read by which anyone was: who is not there is put in only by a read that is not older.
-- KEYS 1 leaderboard, 2 its versions
-- ARGV 1 life in s, 2 the read; then for each entry: playerId, rating ('' takes the player out)
-- reply: -1 somebody is not there, and the read is older than the floor: it does not know whether it may put him in, and has to be repeated; or
--        1 the board is whole, 0 it is not: it was never filled, or this server has not run since then and may have lost what was written
local read = tonumber(ARGV[2])
local floor = tonumber(redis.call('HGET', KEYS[2], 'floor') or '0')
local unknown = false
for i = 3, #ARGV, 2 do
  local playerId, rating = ARGV[i], ARGV[i + 1]
  local version = tonumber(redis.call('HGET', KEYS[2], playerId))
  if rating == '' then
    if read > floor then
      floor = read
      redis.call('HSET', KEYS[2], 'floor', ARGV[2])
    end
    if version and read >= version then
      redis.call('ZREM', KEYS[1], playerId)
      redis.call('HDEL', KEYS[2], playerId)
    end
  elseif read >= (version or floor) then
    redis.call('ZADD', KEYS[1], '-' .. rating, playerId)
    redis.call('HSET', KEYS[2], playerId, ARGV[2])
  elseif not version then
    unknown = true
  end
end
redis.call('EXPIRE', KEYS[1], ARGV[1])
redis.call('EXPIRE', KEYS[2], ARGV[1])
if unknown then return -1 end
local run = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
return redis.call('HGET', KEYS[2], 'whole') == run and redis.call('EXISTS', KEYS[1]) or 0
