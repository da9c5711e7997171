import { isDeepStrictEqual } from 'node:util'
import type { MatchEnding } from '../../generated/messages.ts'
import { keys } from '../../platform/redis/keys.ts'
import type { Place } from './place.ts'
import type { Player } from './player.ts'
import type { FinishedEvent, System } from './system.ts'

/** Nobody waits for an opponent who does not come back. */
export function abandonedMatches({ redis: { store } }: System, players: readonly Player[]): string[] {
  return players.flatMap(({ name, match, present }) => {
    const state = match && store.hash(keys.match(match.matchId)).get('state')
    const goesOn = !present && (state === 'waiting' || state === 'running')
    return goesOn ? [`${name} is gone for good, and ${match?.matchId} goes on`] : []
  })
}

/** While sockets are still open: each has its session, and nobody who can hear waits for the end of a match that has ended. */
export function checkTold(system: System, players: readonly Player[]): void {
  for (const { name, playerId, match, current } of players) {
    if (!current?.welcomed || (current.raw?.hinderedUntilMs ?? 0) > system.timeline.nowMs) continue
    const session = system.redis.store.hash(keys.session(playerId))
    if (!current.raw?.isAt(session.get('gateway'), session.get('connection')))
      system.violate(
        `${name} has an open socket, and its session is elsewhere: ${JSON.stringify([...session])}`,
      )
    if (!match) continue
    const state = system.redis.store.hash(keys.match(match.matchId)).get('state')
    if (state === 'ended' || (state === undefined && system.emptiedAtMs > -Infinity))
      system.violate(`${name} was not told the end of ${match.matchId} (${state}) on its open socket`)
  }
}

/** Each match ended once, and everybody was told the same. */
export function checkEndings(system: System): void {
  const { store } = system.redis
  const events = Map.groupBy(system.finished, ({ matchId }) => matchId)
  for (const [matchId, ended] of events) checkOnce(system, matchId, ended)
  for (const { name, told } of system.players) {
    for (const [matchId, text] of told) {
      const said = JSON.parse(text) as MatchEnding
      if (!events.get(matchId)?.some(({ ending }) => isDeepStrictEqual(ending, said)))
        system.violate(`${name} was told ${text} of ${matchId}, and no event says so`)
    }
  }
  for (const [key] of store.values) {
    if (!key.startsWith('mw:match:')) continue
    const matchId = key.slice('mw:match:'.length)
    const record = store.hash(key)
    const ending = JSON.parse(record.get('ending') ?? 'null') as MatchEnding | null
    const event = events.get(matchId)?.at(-1)
    if (ending === null) continue
    if (!event) system.violate(`${matchId} ended and no event says so`)
    else if (!isDeepStrictEqual(event.ending, ending))
      system.violate(`the event of ${matchId} says ${event.ending.reason}, its record ${ending?.reason}`)
  }
}

/**
 * A Redis that was emptied has forgotten that the match ended: then it may be written again by who still knows, and only by two failures at
 * once otherwise than before. (The worker records the first.)
 */
function checkOnce(system: System, matchId: string, ended: readonly FinishedEvent[]): void {
  const [first, ...again] = ended
  for (const { ending, source, emptied } of again) {
    if (ended.filter((other) => other.emptied === emptied).length > 1)
      system.violate(
        `${matchId} ended ${ended.length} times: ${ended.map((each) => `${each.ending.reason} by ${each.source}`).join(', ')}`,
      )
    else if (!isDeepStrictEqual(ending, first?.ending))
      system.contradictions.push(
        `${matchId} ended as ${first?.ending.reason}, and as ${ending.reason} by ${source}`,
      )
  }
}

/** With every socket closed and every match over, Redis holds the live processes, records and events: what it holds beside. */
export function leftOver({ redis: { store }, gateways, shards }: System): string[] {
  const incarnations = (places: readonly Place[]) =>
    places.map(({ process }) => String(process.incarnation)).sort()
  const live = { gateways: incarnations(gateways), shards: incarnations(shards) }
  const wrong: string[] = []
  for (const [key, expected] of [
    [keys.gateways(), live.gateways],
    [keys.shards(), live.shards],
  ] as const) {
    const registered = [...store.scores(key).keys()].sort()
    if (!isDeepStrictEqual(registered, expected))
      wrong.push(`${key} holds ${registered.join(', ')}; live are ${expected.join(', ')}`)
  }
  const expected = new Set([
    ...[
      keys.incarnations(),
      keys.outages(),
      keys.gateways(),
      keys.shards(),
      keys.sessionEpochs(),
      keys.finishedMatches(),
    ],
    ...live.gateways.flatMap((incarnation) => [keys.gateway(incarnation), keys.responses(incarnation)]),
    ...live.shards.flatMap((incarnation) => [keys.shard(incarnation), keys.requests(incarnation)]),
  ])
  for (const [key] of store.values) {
    if (key.startsWith('mw:match:')) {
      const state = store.hash(key).get('state')
      if (state !== 'ended') wrong.push(`${key} is ${state} for ever`)
    } else if (!expected.has(key) && !key.startsWith('mw:ticket:')) wrong.push(`${key} is left over`)
  }
  return wrong
}
