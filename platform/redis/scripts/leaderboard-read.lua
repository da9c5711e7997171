-- The number of a read of the database, larger than that of any read that began before: what a read found, an older one's must not replace.
-- KEYS 1 reads of leaderboards
-- reply: the number, as text
local time = redis.call('TIME')
-- Never below the time in us: a Redis that was emptied must not make a newer read look older.
local read = math.max(redis.call('INCR', KEYS[1]), time[1] * 1000000 + time[2])
read = string.format('%.0f', read)
redis.call('SET', KEYS[1], read)
return read
