import { isDeepStrictEqual } from 'node:util'
import type { MatchEnding } from '../../generated/messages.ts'
import { keys } from '../../platform/redis/keys.ts'
import type { Player } from './player.ts'
import type { System } from './system.ts'

/** While sockets are still open: nobody waits for the end of a match that has ended. */
export function checkTold(system: System, players: readonly Player[]): void {
  for (const { name, match, current } of players) {
    if (!match || !current?.welcomed) continue
    const state = system.redis.store.hash(keys.match(match.matchId)).get('state')
    if (state === 'ended' || (state === undefined && system.emptiedAtMs > -Infinity))
      system.violate(`${name} was not told the end of ${match.matchId} (${state}) on its open socket`)
  }
}

/** Each match ended once, and everybody was told the same. */
export function checkEndings(system: System, players: readonly Player[]): void {
  const { store } = system.redis
  const told = new Map<string, string>()
  for (const player of players) {
    for (const [matchId, text] of player.told) {
      const other = told.get(matchId) ?? text
      if (other !== text)
        system.violate(`two players were told two endings of ${matchId}: ${other} and ${text}`)
      told.set(matchId, text)
    }
  }
  const events = Map.groupBy(system.finished, ({ matchId }) => matchId)
  for (const [matchId, ended] of events) {
    // Written again where Redis has lost it, and then the same.
    const [first, ...again] = ended
    const wrong = again.some(
      ({ ending, atMs }) => atMs < system.emptiedAtMs || !isDeepStrictEqual(ending, first?.ending),
    )
    if (wrong || (again.length > 0 && first && first.atMs > system.emptiedAtMs))
      system.violate(
        `${matchId} ended ${ended.length} times: ${ended.map(({ ending, source }) => `${ending.reason} by ${source}`).join(', ')}`,
      )
  }
  for (const [key] of store.values) {
    if (!key.startsWith('mw:match:')) continue
    const matchId = key.slice('mw:match:'.length)
    const record = store.hash(key)
    if (record.get('state') !== 'ended') {
      system.violate(`${matchId} is ${record.get('state')} for ever`)
      continue
    }
    const ending = JSON.parse(record.get('ending') ?? 'null') as MatchEnding
    const [event] = events.get(matchId) ?? []
    if (!event) system.violate(`${matchId} ended and no event says so`)
    else if (!isDeepStrictEqual(event.ending, ending))
      system.violate(`the event of ${matchId} says ${event.ending.reason}, its record ${ending.reason}`)
    const text = told.get(matchId)
    if (text !== undefined && !isDeepStrictEqual(JSON.parse(text), ending))
      system.violate(`players were told ${text} of ${matchId}, its record says ${JSON.stringify(ending)}`)
  }
}

/** With every socket closed and every match over, Redis holds the live processes, records and events, and nothing else. */
export function checkNothingLeft(system: System): void {
  const { store } = system.redis
  const incarnations = (places: System['places']) =>
    places.map(({ process }) => String(process.incarnation)).sort()
  const gateways = incarnations([...system.gateways])
  const shards = incarnations([...system.shards])
  const registered = (key: string) => [...store.scores(key).keys()].sort()
  for (const [key, live] of [
    [keys.gateways(), gateways],
    [keys.shards(), shards],
  ] as const) {
    if (!isDeepStrictEqual(registered(key), live))
      system.violate(`${key} holds ${registered(key).join(', ')}; live are ${live.join(', ')}`)
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
    ...gateways.flatMap((incarnation) => [keys.gateway(incarnation), keys.responses(incarnation)]),
    ...shards.flatMap((incarnation) => [keys.shard(incarnation), keys.requests(incarnation)]),
  ])
  for (const [key] of store.values) {
    if (!expected.has(key) && !key.startsWith('mw:match:') && !key.startsWith('mw:ticket:'))
      system.violate(`${key} is left over`)
  }
}
