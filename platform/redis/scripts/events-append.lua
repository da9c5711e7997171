-- Appends events to a partition's stream where it ends as the writer thinks, each under the id `place-0`. So what a writer sends that was
-- paused, or that knows a stream from before it was lost, is not written; and a stream has no gap that its writer did not know of.
-- KEYS 1 stream
-- ARGV 1 the last place that the stream had, 2 the first event's place, 3 how many entries stay; then for each event: its id, the event
-- reply: the last place that the stream has had now
local last = 0
if redis.call('EXISTS', KEYS[1]) == 1 then
  local info = redis.call('XINFO', 'STREAM', KEYS[1])
  for i = 1, #info, 2 do
    if info[i] == 'last-generated-id' then last = tonumber(string.match(info[i + 1], '^%d+')) end
  end
end
if #ARGV == 3 or last ~= tonumber(ARGV[1]) then return last end
local before = tonumber(ARGV[2]) - 1
local events = (#ARGV - 3) / 2
for i = 1, events do
  redis.call('XADD', KEYS[1], string.format('%.0f-0', before + i), 'id', ARGV[2 + 2 * i], 'event', ARGV[3 + 2 * i])
end
redis.call('XTRIM', KEYS[1], 'MAXLEN', '~', ARGV[3])
return before + events
