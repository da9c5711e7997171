-- Gives a lease back on a clean stop, with everything that stands under the incarnation.
-- KEYS 1 registry zset, 2.. keys of the incarnation to delete
-- ARGV 1 incarnation
-- reply: 1 released, 0 it was gone already
local removed = redis.call('ZREM', KEYS[1], ARGV[1])
for index = 2, #KEYS do redis.call('DEL', KEYS[index]) end
return removed
