// Every Redis key, stream and group of the system. The comment above each says: type; writer; readers; TTL; bound.

export const keys = {
  /** the last incarnation given, never below the time in ms; lease scripts; same; no TTL; one. */
  incarnations: () => 'mw:incarnations',

  /** hash {heardMs, leaseMs, silenceMs, fromMs, toMs}: when anybody renewed last, for how long, and how long a silence is an outage; which lease ends the last one covers; lease scripts; reap script; no TTL; one. */
  outages: () => 'mw:outages',

  /** zset incarnation -> lease end in ms of Redis TIME; lease scripts; matchmaker, gateways; no TTL; live shards. */
  shards: () => 'mw:shards',
  /** hash {name, capacity, draining, suspectLease}; the shard, matchmaker; matchmaker; deleted when the lease ends; one a shard. */
  shard: (incarnation: number | string) => `mw:shard:${incarnation}`,
  /** set of the matches a shard owns, its size is the shard's load; match scripts; matchmaker, reaper; deleted with the shard; capacity. */
  shardMatches: (incarnation: number | string) => `mw:shard:${incarnation}:matches`,
  /** stream of bus requests; gateways, matchmaker, api; that shard alone; deleted with the shard; MAXLEN ~ requestStreamMax, what was read goes after a second. */
  requests: (shardIncarnation: number | string) => `mw:requests:${shardIncarnation}`,

  /** zset incarnation -> lease end in ms of Redis TIME; lease scripts; api, gateways; no TTL; live gateways. */
  gateways: () => 'mw:gateways',
  /** hash {name, url}; the gateway; api; deleted when the lease ends; one a gateway. */
  gateway: (incarnation: number | string) => `mw:gateway:${incarnation}`,
  /** set of the players whose session a gateway holds; session scripts; reap script; deleted with the gateway; sockets. */
  gatewaySessions: (incarnation: number | string) => `mw:gateway:${incarnation}:sessions`,
  /** stream of bus responses; shards, gateways, api, worker; that gateway alone; deleted with the gateway; MAXLEN ~ responseStreamMax, what was read goes after a second. */
  responses: (gatewayIncarnation: number | string) => `mw:responses:${gatewayIncarnation}`,

  /** hash {gateway, connection, encoding, family, notifications}: the newest connection of a player; session scripts; shards, api, gateways, worker; no TTL, released with the socket; one a player online. */
  session: (playerId: string) => `mw:session:${playerId}`,
  /** the last epoch given, never below the time in ms: a larger one is a newer connection; session scripts; same; no TTL; one. */
  sessionEpochs: () => 'mw:session-epochs',
  /** string JSON; api; gateways, once (GETDEL); ticket life; one a ticket asked for. */
  ticket: (sha256: string) => `mw:ticket:${sha256}`,
  /** string JSON Web Key Set, public keys only; api; gateways; none; one. */
  jwks: () => 'mw:jwks',
  /** string, the code that tokens of this sign-in are refused with; api; api, gateways; life of an access token; one a sign-out. */
  revokedFamily: (sessionFamilyId: string) => `mw:revoked:${sessionFamilyId}`,
  /** string counter of one window; api, gateways; same; the window; one an address and limit. */
  rateLimit: (limit: string, subject: string) => `mw:rate:${limit}:${subject}`,

  /** zset playerId -> the rating, below zero; leaderboard scripts; api; 100 days after the last write; players of the board. `board` is `game:season` or `game:all`. */
  leaderboard: (board: string) => `mw:leaderboard:${board}`,
  /** hash {playerId -> the read that its entry is of, floor -> the read that last took somebody out, filling and a read -> run in which a filling began, whole -> run of the server that it was filled in}; leaderboard scripts; same; as the board; its players. */
  leaderboardVersions: (board: string) => `mw:leaderboard:${board}:versions`,
  /** the last read of the database for a leaderboard, never below the time in us; leaderboard-read; same; no TTL; one. */
  leaderboardReads: () => 'mw:leaderboard-reads',
  /** hash {game -> rating}; api, worker; matchmaking scripts; 30 days; one a player. */
  ratings: (playerId: string) => `mw:ratings:${playerId}`,
  /** hash {name, request, queuedAtMs, rating, matchId, trace}: where a player stands; matchmaking and match scripts; api, gateways; none, deleted when idle; one a player queued or playing. */
  player: (playerId: string) => `mw:player:${playerId}`,
  /** set of `game:seats` that have a queue; matchmaking scripts; matchmaker; none; games x sizes. */
  queues: () => 'mw:queues',
  /** zset playerId -> queuedAtMs; matchmaking scripts; matchmaker; none; queueMax. */
  queue: (game: string, seats: number | string) => `mw:queue:${game}:${seats}`,

  /** hash, see scripts/matchmake.lua; match scripts; api, gateways, the owning shard; MATCH_RECORD_TTL_MS once ended; one a match. */
  match: (matchId: string) => `mw:match:${matchId}`,
  /** zset matchId -> placedAtMs of matches no shard has confirmed; match scripts; matchmaker; none; matches being placed. */
  placing: () => 'mw:placing',

  /** stream of `match.finished` events, field `event`; finish script; worker group; none; what is acknowledged is deleted. */
  finishedMatches: () => 'mw:finished-matches',
  /** consumer group of the worker on finishedMatches. */
  recorderGroup: () => 'recorder',

  /** stream of the database's events, fields `id` and `event`, id `place-0`; the relay, by events-append; every consumer, each for itself; none; MAXLEN ~ 10000, trimmed behind the slowest consumer. */
  events: (partition: number | string) => `mw:events:${partition}`,
}
