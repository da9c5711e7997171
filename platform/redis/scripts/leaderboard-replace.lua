-- Puts a board that was made aside in the place of another.
-- KEYS 1 leaderboard, 2 its versions, 3 and 4 the same of the new one
-- ARGV 1 life in s
-- reply: nothing
for i = 1, 2 do
  redis.call('DEL', KEYS[i])
  if redis.call('EXISTS', KEYS[i + 2]) == 1 then
    redis.call('RENAME', KEYS[i + 2], KEYS[i])
    redis.call('EXPIRE', KEYS[i], ARGV[1])
  end
end
