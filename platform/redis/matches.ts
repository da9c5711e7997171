import type {
  Encoding,
  GameName,
  MatchEnding,
  MatchSeat,
  MatchState,
  MatchStatus,
  ShardRequest,
} from '../../generated/messages.ts'
import { encodeShardRequest } from '../../generated/bus-codec.ts'
import { toBytes } from '../trace-context.ts'
import { currentContext, currentTraceparent, linkTo } from '../tracing.ts'
import { keys } from './keys.ts'
import type { Redis } from './client.ts'
import { runScript } from './script.ts'
import { appendFrames } from './streams.ts'

/** A match as Redis has it: while it lives, and for its record's time after it ended; undefined after that. */
export async function readMatchStatus(redis: Redis, matchId: string): Promise<MatchStatus | undefined> {
  return (await readMatch(redis, matchId))?.status
}

export type FoundMatch = { status: MatchStatus; owner: number | undefined }

/**
 * The same, with the shard that owns the match; no shard does while it is being placed or once it has ended. Whoever reads a match has to do
 * with it: where both are traced, the reader's span links to the match's.
 */
export async function readMatch(redis: Redis, matchId: string): Promise<FoundMatch | undefined> {
  const [game, state, seats, createdAtMs, ending, shard, trace] = await redis.hmget(
    keys.match(matchId),
    ...['game', 'state', 'seats', 'createdAtMs', 'ending', 'shard', 'trace'],
  )
  linkTo(trace)
  if (!game || !state || !seats) return undefined
  const status = {
    matchId,
    game: game as GameName,
    state: state as MatchState,
    seats: JSON.parse(seats) as MatchSeat[],
    createdAtMs: Number(createdAtMs),
    ...(ending ? { ending: JSON.parse(ending) as MatchEnding } : {}),
  }
  return { status, owner: state === 'waiting' || state === 'running' ? Number(shard) : undefined }
}

export type OwnerResult =
  { ok: true } | { ok: false; code: 'match_unknown' | 'match_ended' | 'match_not_running' | 'unavailable' }

/** Asks the owning shard to take a player's resignation. The outcome shows in the match's status. */
export async function requestForfeit(
  redis: Redis,
  { matchId, playerId }: { matchId: string; playerId: string },
): Promise<OwnerResult> {
  const match = await readMatch(redis, matchId)
  if (!match?.status.seats.some((seat) => seat.playerId === playerId))
    return { ok: false, code: 'match_unknown' }
  return askOwner(redis, match, { type: 'seat.forfeit', matchId, playerId })
}

/** Asks the owning shard to end a match for an operator; with placements it counts. The outcome shows in the match's status. */
export async function requestEnd(
  redis: Redis,
  { matchId, placements }: { matchId: string; placements?: readonly number[] },
): Promise<OwnerResult> {
  const match = await readMatch(redis, matchId)
  if (!match) return { ok: false, code: 'match_unknown' }
  return askOwner(redis, match, {
    type: 'match.end',
    matchId,
    ...(placements ? { placements: [...placements] } : {}),
  })
}

async function askOwner(
  redis: Redis,
  { status, owner }: FoundMatch,
  request: ShardRequest,
): Promise<OwnerResult> {
  if (status.state === 'ended') return { ok: false, code: 'match_ended' }
  if (owner === undefined) return { ok: false, code: 'match_not_running' }
  const trace = currentContext()
  const context = trace ? [encodeShardRequest({ type: 'request.trace', context: toBytes(trace) })] : []
  const asked = await appendFrames(redis, {
    stream: keys.requests(owner),
    frames: [...context, encodeShardRequest(request)],
  })
  if (asked) return { ok: true }
  // The shard is gone. The step that took its stream away ended its matches: so the record should say by now.
  const left = await readMatch(redis, status.matchId)
  return { ok: false, code: left?.status.state === 'ended' ? 'match_ended' : 'unavailable' }
}

/** A match that a shard has taken, and where each seat's player is connected, if at all. */
export type ConfirmedMatch = {
  matchId: string
  game: GameName
  seats: MatchSeat[]
  seed: number
  createdAtMs: number
  /** The contexts in which its players asked for it, as text; '' where it is not traced. */
  trace: string
  sessions: ({ gateway: number; connection: number; encoding: Encoding } | undefined)[]
}

/** A shard takes a match that was placed on it; undefined where it is not (any more) its own. */
export async function confirmMatch(
  redis: Redis,
  matchId: string,
  incarnation: number,
): Promise<ConfirmedMatch | undefined> {
  const reply = await runScript(
    redis,
    'match-confirm',
    [keys.match(matchId), keys.placing(), keys.shards()],
    [matchId, incarnation],
  )
  if (!Array.isArray(reply)) return undefined
  const [game, seatsText, seed, createdAtMs, trace = '', ...rest] = reply as string[]
  const seats = JSON.parse(seatsText ?? '[]') as MatchSeat[]
  const sessions = seats.map((_, seat) => {
    const [gateway, connection, encoding] = rest.slice(seat * 3, seat * 3 + 3)
    if (!gateway) return undefined
    return { gateway: Number(gateway), connection: Number(connection), encoding: encoding as Encoding }
  })
  return {
    matchId,
    game: game as GameName,
    seats,
    seed: Number(seed),
    createdAtMs: Number(createdAtMs),
    trace,
    sessions,
  }
}

/** A shard says that play has begun; false where the match is not its own or has ended. */
export async function markStarted(
  redis: Redis,
  { matchId, incarnation, startedAtMs }: { matchId: string; incarnation: number; startedAtMs: number },
): Promise<boolean> {
  const reply = await runScript(
    redis,
    'match-start',
    [keys.match(matchId), keys.shards()],
    [incarnation, startedAtMs],
  )
  return reply === 1
}

export type FinishResult =
  | { outcome: 'won' | 'already'; ending: MatchEnding }
  /** The caller's lease is gone or the match is another shard's: it must fall silent. */
  | { outcome: 'fenced' }
  /** Redis has no such match: it was emptied. */
  | { outcome: 'unknown' }

/** The finish step: the first caller wins, and every later one is told how the match already ended. */
export async function finishMatch(
  redis: Redis,
  {
    matchId,
    incarnation,
    ending,
    event,
    recordTtlMs,
  }: { matchId: string; incarnation: number; ending: MatchEnding; event: string; recordTtlMs: number },
): Promise<FinishResult> {
  const [code, text] = (await runScript(
    redis,
    'match-finish',
    [keys.match(matchId), keys.finishedMatches(), keys.placing(), keys.shards()],
    [matchId, incarnation, JSON.stringify(ending), event, recordTtlMs, currentTraceparent()],
  )) as [number, string | undefined]
  if (code === -1) return { outcome: 'fenced' }
  if (code === -2 || text === undefined) return { outcome: 'unknown' }
  return { outcome: code === 1 ? 'won' : 'already', ending: JSON.parse(text) as MatchEnding }
}

/** Redis was emptied under a match: writes how it ended, unless Redis knows the match. Answers whether it was written. */
export async function restoreEnded(
  redis: Redis,
  { status, seed, event }: { status: MatchStatus & { ending: MatchEnding }; seed: number; event: string },
  recordTtlMs: number,
): Promise<boolean> {
  const { matchId, game, seats, createdAtMs, ending } = status
  const playerIds = seats.map(({ playerId }) => playerId)
  const reply = await runScript(
    redis,
    'match-restore',
    [keys.match(matchId), keys.finishedMatches()],
    [
      ...[game, JSON.stringify(seats), JSON.stringify(playerIds), seed, createdAtMs],
      ...[JSON.stringify(ending), event, recordTtlMs],
    ],
  )
  return reply === 1
}
