-- A closed socket gives its session back, unless a newer connection has it.
-- KEYS 1 session
-- ARGV 1 gateway incarnation, 2 connection
-- reply: 1 released, 0 another connection holds it
local holder = redis.call('HMGET', KEYS[1], 'gateway', 'connection')
if holder[1] == ARGV[1] and holder[2] == ARGV[2] then
  redis.call('DEL', KEYS[1])
  return 1
end
return 0
