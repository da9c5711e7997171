-- Forms matches from the queues and places each on a shard, in one step: no player is in two matches, none is lost between two
-- steps, however many processes run this at once.
-- A match hash holds: game, seats (JSON), playerIds (JSON), seed, createdAtMs, place (the bus frame), shard, state, and once ended: ending;
-- and where it is traced, trace: the contexts in which its players asked for it, once ended the one that it was ended in.
-- KEYS 1 queues, 2 shards, 3 placing
-- ARGV 1 rating window, 2 how much wider it gets each second, 3 waiting time after which an entry without a socket is dropped, in ms,
--      4 time a shard has to confirm a match, in ms, 5 bound of a request stream, 6 players looked at in a queue,
--      7.. triples: match id, seed, bus frame `match.place`
-- reply: {how many matches were placed, again or anew; then for each new one that is traced: its id, the contexts in which its players asked}
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local window, widening, queueTimeout = tonumber(ARGV[1]), tonumber(ARGV[2]) / 1000, tonumber(ARGV[3])
local confirmTimeout, streamBound, scan = tonumber(ARGV[4]), ARGV[5], tonumber(ARGV[6])
local nextCandidate = 7
local placed = 0
local traced = {}
math.randomseed(tonumber(ARGV[8] or '0'))

local live = {}
local leases = redis.call('ZRANGEBYSCORE', KEYS[2], '(' .. now, '+inf', 'WITHSCORES')
for index = 1, #leases, 2 do
  local incarnation, lease = leases[index], leases[index + 1]
  local record = redis.call('HMGET', 'mw:shard:' .. incarnation, 'capacity', 'draining', 'suspectLease')
  local load = redis.call('SCARD', 'mw:shard:' .. incarnation .. ':matches')
  if record[1] and record[2] ~= '1' then
    live[#live + 1] = { incarnation = incarnation, lease = lease, load = load, free = tonumber(record[1]) - load,
      suspect = record[3] == lease }
  end
end

-- The less loaded of two drawn at random: near the best spread, and no herd runs to one shard. A shard that left a match unconfirmed is
-- taken only where there is no other, until it has renewed its lease: it may have died.
local function pickShard(except)
  local choices = {}
  for _, suspect in ipairs({ false, true }) do
    for _, shard in ipairs(live) do
      if shard.free > 0 and shard.suspect == suspect and shard.incarnation ~= except then choices[#choices + 1] = shard end
    end
    if #choices > 0 then break end
  end
  if #choices == 0 then return nil end
  local first, second = choices[math.random(#choices)], choices[math.random(#choices)]
  return second.load < first.load and second or first
end

local function liveShard(incarnation)
  for _, shard in ipairs(live) do
    if shard.incarnation == incarnation then return shard end
  end
end

local function take(shard, matches)
  shard.load, shard.free = shard.load + matches, shard.free - matches
end

local function place(matchId, shard, frame)
  take(shard, 1)
  redis.call('HSET', 'mw:match:' .. matchId, 'shard', shard.incarnation, 'state', 'placing')
  redis.call('SADD', 'mw:shard:' .. shard.incarnation .. ':matches', matchId)
  redis.call('ZADD', KEYS[3], now, matchId)
  redis.call('XADD', 'mw:requests:' .. shard.incarnation, 'MAXLEN', '~', streamBound, '*',
    'from', '0', 'n', '0', 'frames', struct.pack('<I4', #frame) .. frame)
  placed = placed + 1
end

-- A shard that did not confirm in time is skipped, and its late confirmation finds another owner; where there is no other, it is asked again,
-- since it may have missed the first time.
for _, matchId in ipairs(redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', now - confirmTimeout, 'LIMIT', 0, 64)) do
  local match = redis.call('HMGET', 'mw:match:' .. matchId, 'shard', 'state', 'place')
  if match[2] ~= 'placing' then
    redis.call('ZREM', KEYS[3], matchId)
  else
    local owner = liveShard(match[1])
    if owner then
      owner.suspect = true
      redis.call('HSET', 'mw:shard:' .. match[1], 'suspectLease', owner.lease)
      -- The match itself does not stand in its way.
      take(owner, -1)
    end
    local shard = pickShard(match[1]) or pickShard(nil)
    if not shard then
      if owner then take(owner, 1) end
    else
      redis.call('SREM', 'mw:shard:' .. match[1] .. ':matches', matchId)
      place(matchId, shard, match[3])
    end
  end
end

local function waitingIn(queue)
  local entries = redis.call('ZRANGE', queue, 0, scan - 1, 'WITHSCORES')
  local waiting = {}
  for index = 1, #entries, 2 do
    local playerId, since = entries[index], tonumber(entries[index + 1])
    local record = redis.call('HMGET', 'mw:player:' .. playerId, 'name', 'rating', 'matchId')
    -- Who is online waits for as long as the socket is open, and is told; of the others nobody knows.
    local forgotten = now - since > queueTimeout and redis.call('EXISTS', 'mw:session:' .. playerId) == 0
    if not record[1] or record[3] or forgotten then
      redis.call('ZREM', queue, playerId)
      if record[1] and not record[3] then redis.call('DEL', 'mw:player:' .. playerId) end
    else
      waiting[#waiting + 1] = { playerId = playerId, name = record[1], rating = tonumber(record[2]),
        since = since, reach = window + (now - since) * widening }
    end
  end
  return waiting
end

-- The closest-rated group that holds the given player and that every member's window allows; nil if there is none.
local function groupAround(byRating, position, seats)
  local best, bestSpread
  for first = math.max(1, position - seats + 1), math.min(position, #byRating - seats + 1) do
    local spread = byRating[first + seats - 1].rating - byRating[first].rating
    local allowed = true
    for index = first, first + seats - 1 do
      if byRating[index].reach < spread then allowed = false break end
    end
    if allowed and (not bestSpread or spread < bestSpread) then best, bestSpread = first, spread end
  end
  return best
end

local function seat(queue, game, members)
  local matchId, seed, frame = ARGV[nextCandidate], ARGV[nextCandidate + 1], ARGV[nextCandidate + 2]
  nextCandidate = nextCandidate + 3
  table.sort(members, function(a, b) return a.since < b.since or (a.since == b.since and a.playerId < b.playerId) end)
  local seats, playerIds, traces = {}, {}, {}
  for index, member in ipairs(members) do
    seats[index] = { playerId = member.playerId, name = member.name }
    playerIds[index] = member.playerId
    traces[#traces + 1] = redis.call('HGET', 'mw:player:' .. member.playerId, 'trace') or nil
    redis.call('ZREM', queue, member.playerId)
    redis.call('HSET', 'mw:player:' .. member.playerId, 'matchId', matchId)
  end
  redis.call('HSET', 'mw:match:' .. matchId, 'game', game, 'seats', cjson.encode(seats),
    'playerIds', cjson.encode(playerIds), 'seed', seed, 'createdAtMs', now, 'place', frame)
  if #traces > 0 then
    local trace = table.concat(traces, ' ')
    redis.call('HSET', 'mw:match:' .. matchId, 'trace', trace)
    traced[#traced + 1], traced[#traced + 2] = matchId, trace
  end
  place(matchId, pickShard(nil), frame)
end

for _, name in ipairs(redis.call('SMEMBERS', KEYS[1])) do
  local game, seats = string.match(name, '^(.*):(%d+)$')
  seats = tonumber(seats)
  local queue = 'mw:queue:' .. name
  local waiting = waitingIn(queue)
  local byRating = {}
  for index, player in ipairs(waiting) do byRating[index] = player end
  table.sort(byRating, function(a, b) return a.rating < b.rating or (a.rating == b.rating and a.playerId < b.playerId) end)
  -- Longest-waiting first.
  for _, player in ipairs(waiting) do
    if #byRating < seats or not ARGV[nextCandidate + 2] or not pickShard(nil) then break end
    local position
    for index, candidate in ipairs(byRating) do
      if candidate == player then position = index break end
    end
    local first = position and groupAround(byRating, position, seats)
    if first then
      local members = {}
      for _ = 1, seats do members[#members + 1] = table.remove(byRating, first) end
      seat(queue, game, members)
    end
  end
  if redis.call('ZCARD', queue) == 0 then redis.call('SREM', KEYS[1], name) end
end
return { placed, unpack(traced) }
