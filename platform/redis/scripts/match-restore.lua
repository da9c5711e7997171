-- Redis was emptied under a match: the shard that had it writes how it ended, once, so that everyone is told the same.
-- A match that Redis knows is left alone, whatever state it is in: then the finish step or a reaper decides.
-- KEYS 1 match, 2 finished matches stream
-- ARGV 1 game, 2 seats (JSON), 3 playerIds (JSON), 4 seed, 5 createdAtMs, 6 ending (JSON), 7 event (JSON), 8 how long the record is kept, in ms
-- reply: 1 written, 0 Redis knows the match
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
redis.call('HSET', KEYS[1], 'game', ARGV[1], 'seats', ARGV[2], 'playerIds', ARGV[3], 'seed', ARGV[4], 'createdAtMs', ARGV[5],
  'state', 'ended', 'ending', ARGV[6])
redis.call('PEXPIRE', KEYS[1], ARGV[8])
redis.call('XADD', KEYS[2], '*', 'event', ARGV[7])
return 1
