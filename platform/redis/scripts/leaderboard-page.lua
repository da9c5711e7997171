-- A page of a leaderboard, and what comes before it.
-- KEYS 1 leaderboard, 2 its versions
-- ARGV 1 limit; 2 rating and 3 playerId of the entry that the page follows, whether it is still there or not; neither for the first page
-- reply: {how many entries come before, how many of them are rated higher than ARGV 2, playerId, score, playerId, score …},
--        or nothing where the board is not whole: see leaderboard-write.lua
local run = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
if redis.call('HGET', KEYS[2], 'whole') ~= run or redis.call('EXISTS', KEYS[1]) == 0 then return nil end
local above, position = 0, 0
if ARGV[2] then
  local score = '-' .. ARGV[2]
  above = redis.call('ZCOUNT', KEYS[1], '-inf', '(' .. score)
  -- Those of the same rating are in the order of their ids: how many of them come before is found by halves.
  local low, high = above, above + redis.call('ZCOUNT', KEYS[1], score, score)
  while low < high do
    local middle = math.floor((low + high) / 2)
    if redis.call('ZRANGE', KEYS[1], middle, middle)[1] <= ARGV[3] then low = middle + 1 else high = middle end
  end
  position = low
end
local page = redis.call('ZRANGE', KEYS[1], position, position + ARGV[1] - 1, 'WITHSCORES')
local reply = { position, above }
for _, each in ipairs(page) do reply[#reply + 1] = each end
return reply
