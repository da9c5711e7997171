-- The newest connection of a player takes the session. The one before it is ended in the same step, so that it is whatever becomes of the
-- answer.
-- A gateway whose lease has run out claims nothing: what stands under its incarnation was swept up, or will be.
-- KEYS 1 session, 2 session epochs, 3 sessions of the gateway, 4 gateways
-- ARGV 1 gateway incarnation, 2 connection, 3 encoding, 4 sign-in it came from, 5 playerId,
--      6 '' or the incarnation under which this same connection held the session: then it is only taken again, and not from a newer one,
--      7 bus frame `session.end` whose connection, 32 bits behind the wire id, is put in here, 8 bound of its stream,
--      9 1 where it takes notifications, else 0
-- reply: {epoch}, or {} where a newer connection has the session, or {-1} where the gateway is fenced
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local lease = redis.call('ZSCORE', KEYS[4], ARGV[1])
if not lease or tonumber(lease) <= now then return {-1} end
local before = redis.call('HMGET', KEYS[1], 'gateway', 'connection')
if ARGV[6] ~= '' and before[1] and (before[1] ~= ARGV[6] or before[2] ~= ARGV[2]) then return {} end
-- Never below the time in ms: a Redis that was emptied must not make a newer connection look older.
local epoch = math.max(redis.call('INCR', KEYS[2]), now)
redis.call('SET', KEYS[2], string.format('%.0f', epoch))
redis.call('HSET', KEYS[1], 'gateway', ARGV[1], 'connection', ARGV[2], 'encoding', ARGV[3], 'family', ARGV[4],
  'notifications', ARGV[9])
redis.call('SADD', KEYS[3], ARGV[5])
if before[1] and ARGV[6] == '' then
  local frame = string.sub(ARGV[7], 1, 1) .. struct.pack('<I4', tonumber(before[2])) .. string.sub(ARGV[7], 6)
  redis.call('XADD', 'mw:responses:' .. before[1], 'NOMKSTREAM', 'MAXLEN', '~', ARGV[8], '*',
    'from', '0', 'n', '0', 'frames', struct.pack('<I4', #frame) .. frame)
end
return { epoch }
