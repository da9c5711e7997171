import { readMatch } from '../platform/redis/matches.ts'
import { joinQueue, readMatchmakingStatus } from '../platform/redis/matchmaking.ts'
import { claimSession } from '../platform/redis/sessions.ts'
import type { Connection } from './connection.ts'
import type { Gateway } from './gateway.ts'

// After a shard was lost, an entry was missing, or Redis was away, a socket may not know how its match stands. The record of the match says
// it: how it ended, or which shard has it and can send what is missing.

export type Standing = 'told' | 'resynced' | 'unknown'

/** Brings a socket up to date with its match. `unknown`: the record does not say yet. */
export async function reconcile(gateway: Gateway, connection: Connection): Promise<Standing> {
  const { route, session } = connection
  if (!route || !session) return 'told'
  const match = await readMatch(gateway.redis, route.matchId)
  // It may have closed, or gone to another match, or heard of the end, while the record was read.
  if (connection.route !== route) return 'told'
  if (match?.status.ending) {
    connection.route = undefined
    const sequence = (route.lastSequence ?? 0) + 1
    connection.send({ type: 'match.ended', sequence, matchId: route.matchId, ending: match.status.ending })
    return 'told'
  }
  if (match?.owner === undefined) return 'unknown'
  connection.route = { ...route, shard: match.owner }
  gateway.forward(match.owner, {
    type: 'seat.resync',
    matchId: route.matchId,
    playerId: session.playerId,
    connection: connection.id,
    epoch: session.epoch,
    encoding: connection.encoding,
    lastSequence: route.lastSequence ?? 0,
  })
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
  if (!match?.status.ending) return connection.refuse('match_unknown', replyTo)
  if (connection.route === route) connection.route = undefined
  if (route?.rejoinId !== replyTo) return connection.refuse('match_ended', replyTo)
  const { status } = match
  connection.send({ type: 'match.resumed', replyTo, resumed: false, reason: 'match_ended', match: status })
}

/** Under a new incarnation: takes the session again, unless a newer connection has it, and the place in the queue, or the match found for it. */
export async function reclaim(gateway: Gateway, connection: Connection, heldUnder: number): Promise<void> {
  const { session } = connection
  // One that is just being claimed sees to itself.
  if (!session || session.epoch === 0) return
  const { playerId, name, sessionFamilyId, queued } = session
  const claimed = await claimSession(gateway.redis, {
    ...{ playerId, sessionFamilyId, encoding: connection.encoding, heldUnder },
    ...{ gateway: gateway.incarnation, connection: connection.id },
  })
  if (!claimed.ok) return connection.close(claimed.code)
  session.epoch = claimed.epoch
  if (connection.route) return
  if (queued) await joinQueue(gateway.redis, { playerId, name, ...queued })
  await tellMatched(gateway, connection, playerId)
}

/** A match made while Redis had forgotten the session: its shard did not find this socket, and told it nothing. */
async function tellMatched(gateway: Gateway, connection: Connection, playerId: string): Promise<void> {
  const { redis, clock, config } = gateway
  const { matchId } = await readMatchmakingStatus(redis, playerId)
  const match = matchId === undefined ? undefined : await readMatch(redis, matchId)
  if (match?.owner === undefined || connection.route) return
  const attachWithinMs = Math.max(0, match.status.createdAtMs + config.attachWindowMs - clock.epochMs())
  connection.send({ type: 'matchmaking.matched', match: match.status, attachWithinMs })
}
