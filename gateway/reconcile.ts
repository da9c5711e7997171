import type { MatchStatus } from '../generated/messages.ts'
import { readMatch } from '../platform/redis/matches.ts'
import { joinQueue, readMatchmakingStatus } from '../platform/redis/matchmaking.ts'
import { claimSession } from '../platform/redis/sessions.ts'
import type { Connection, Route } from './connection.ts'
import type { Gateway } from './gateway.ts'

// After a shard was lost, an entry was missing, or Redis was away, a socket may not know how its match stands. The record of the match says
// it: how it ended, or which shard has it and can send what is missing.

/** The largest that the contract can say. */
const sequenceMax = 2 ** 32 - 1

export type Standing = 'told' | 'resynced' | 'unknown'

/** Brings a socket up to date with its match. `unknown`: the record does not say yet. */
export async function reconcile(gateway: Gateway, connection: Connection): Promise<Standing> {
  const { route, session } = connection
  if (!route) await waitAgain(gateway, connection)
  if (!route || !session) return 'told'
  const match = await readMatch(gateway.redis, route.matchId)
  // It may have closed, or gone to another match, or heard of the end, while the record was read.
  if (connection.route !== route) return 'told'
  if (match?.status.ending) {
    tellEnd(connection, route, match.status)
    return 'told'
  }
  if (match?.owner === undefined) return 'unknown'
  const { epoch, playerId } = session
  // What was asked for and is not answered is asked again: the first time may be lost, and twice is once.
  const request = route.request && { ...route.request, epoch }
  connection.route = { ...route, shard: match.owner, request }
  gateway.forward(
    match.owner,
    request ?? {
      ...{ type: 'seat.resync', matchId: route.matchId, playerId, lastSequence: route.lastSequence ?? 0 },
      ...{ ...connection.binding, epoch },
    },
  )
  return 'resynced'
}

/** Answers a request for a match that its shard does not have any more, from the record of the match. */
export async function answerFromRecord(
  gateway: Gateway,
  connection: Connection,
  replyTo: number,
): Promise<void> {
  const { route } = connection
  const match = route && (await readMatch(gateway.redis, route.matchId))
  if (!route || !match?.status.ending) return connection.refuse('match_unknown', replyTo)
  const asked = connection.route === route && route.request?.replyTo === replyTo
  if (asked) tellEnd(connection, route, match.status)
  // The match's own last word is on its way.
  else connection.refuse('match_ended', replyTo)
}

function tellEnd(connection: Connection, route: Route, match: MatchStatus): void {
  const { matchId, request, lastSequence, heard } = route
  const { toldEndOf } = connection
  connection.route = undefined
  connection.toldEndOf = matchId
  if (request?.type === 'seat.rejoin') {
    const { replyTo } = request
    return connection.send({ type: 'match.resumed', replyTo, resumed: false, reason: 'match_ended', match })
  }
  // What was heard is what the client says, and it may say anything.
  const sequence = Math.min(Math.max(lastSequence ?? 0, heard) + 1, sequenceMax)
  if (match.ending && toldEndOf !== matchId)
    connection.send({ type: 'match.ended', sequence, matchId, ending: match.ending })
  if (request) connection.refuse('match_ended', request.replyTo)
}

/** Under a new incarnation: takes the session again, unless a newer connection has it, and the place in the queue, or the match found for it. */
export async function reclaim(gateway: Gateway, connection: Connection, heldUnder: number): Promise<void> {
  const { session } = connection
  // One that is just being claimed sees to itself.
  if (!session || session.epoch === 0) return
  const { playerId, sessionFamilyId, notifications } = session
  const claimed = await claimSession(gateway.redis, {
    ...{ playerId, sessionFamilyId, encoding: connection.encoding, notifications, heldUnder },
    ...{ gateway: gateway.incarnation, connection: connection.id },
  })
  if (!claimed.ok) return connection.close(claimed.code)
  session.epoch = claimed.epoch
  if (connection.route) return
  await waitAgain(gateway, connection)
  await tellMatched(gateway, connection, playerId)
}

/** A player who waits may have lost the place in the queue: with Redis, or with a shard that took the match and told nobody of it. */
async function waitAgain(gateway: Gateway, { session }: Connection): Promise<void> {
  if (!session?.queued) return
  const { playerId, name, queued } = session
  await joinQueue(gateway.redis, { playerId, name, ...queued })
}

/** A match made while Redis had forgotten the session: its shard did not find this socket, and told it nothing. */
async function tellMatched(gateway: Gateway, connection: Connection, playerId: string): Promise<void> {
  const { redis, clock, config } = gateway
  const { matchId } = await readMatchmakingStatus(redis, playerId)
  const match = matchId === undefined ? undefined : await readMatch(redis, matchId)
  if (match?.owner === undefined || connection.route) return
  const attachWithinMs = Math.max(0, match.status.createdAtMs + config.attachWindowMs - clock.epochMs())
  if (connection.session) connection.session.queued = undefined
  connection.send({ type: 'matchmaking.matched', match: match.status, attachWithinMs })
}
