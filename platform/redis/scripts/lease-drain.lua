-- A holder says that it drains: nothing new is led to it. One whose record was swept up says nothing.
-- KEYS 1 record
-- reply: 1 said, 0 there is no record any more
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
redis.call('HSET', KEYS[1], 'draining', 1)
return 1
