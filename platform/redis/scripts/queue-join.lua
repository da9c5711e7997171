-- A player asks to wait for opponents. Asking again for the same is answered alike and keeps the place.
-- KEYS 1 player, 2 queue, 3 queues, 4 ratings
-- ARGV 1 playerId, 2 name, 3 game, 4 seats, 5 queue bound, 6 rating of a new player,
--      7 trace context of the one who asks ('' where it is not traced)
-- reply: {'queued', queuedAtMs} | {'already_in_match'} | {'already_queued'} | {'unavailable'} (the queue is full)
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local player = redis.call('HMGET', KEYS[1], 'matchId', 'request', 'queuedAtMs')
if player[1] then
  local state = redis.call('HGET', 'mw:match:' .. player[1], 'state')
  if state and state ~= 'ended' then return {'already_in_match'} end
  redis.call('DEL', KEYS[1])
elseif player[2] then
  if player[2] ~= ARGV[3] .. ':' .. ARGV[4] then return {'already_queued'} end
  return {'queued', player[3]}
end
if redis.call('ZCARD', KEYS[2]) >= tonumber(ARGV[5]) then return {'unavailable'} end
local rating = redis.call('HGET', KEYS[4], ARGV[3]) or ARGV[6]
redis.call('HSET', KEYS[1], 'name', ARGV[2], 'request', ARGV[3] .. ':' .. ARGV[4], 'queuedAtMs', now, 'rating', rating)
if ARGV[7] ~= '' then redis.call('HSET', KEYS[1], 'trace', ARGV[7]) end
redis.call('ZADD', KEYS[2], now, ARGV[1])
redis.call('SADD', KEYS[3], ARGV[3] .. ':' .. ARGV[4])
return {'queued', tostring(now)}
