-- Changes the names in a match's record, where the record is still as it was read: it may expire, or the match may end.
-- KEYS 1 match
-- ARGV 1 seats (JSON) as read, 2 seats as they shall be, 3 ending (JSON) as read ('' where it has not ended), 4 ending as it shall be
-- reply: 1 changed, or gone; 0 the record is another one now
local match = redis.call('HMGET', KEYS[1], 'seats', 'ending')
if not match[1] then return 1 end
if match[1] ~= ARGV[1] or (match[2] or '') ~= ARGV[3] then return 0 end
redis.call('HSET', KEYS[1], 'seats', ARGV[2])
if ARGV[3] ~= '' then redis.call('HSET', KEYS[1], 'ending', ARGV[4]) end
return 1
