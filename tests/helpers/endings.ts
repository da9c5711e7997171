import { expect } from 'vitest'
import type { MatchEnding, MatchFinished } from '../../generated/messages.ts'
import { eventValidators, validators } from '../../generated/validators.js'
import type { Redis } from '../../platform/redis/client.ts'
import { keys } from '../../platform/redis/keys.ts'
import { readMatchStatus } from '../../platform/redis/matches.ts'
import type { TestPlayer } from './test-player.ts'

/** The events that were written for the worker about a match. */
export async function finishedEvents(redis: Redis, matchId: string): Promise<MatchFinished[]> {
  const entries = await redis.xrange(keys.finishedMatches(), '-', '+')
  return entries
    .map(([, [, text]]) => JSON.parse(text ?? '') as MatchFinished)
    .filter(({ subject }) => subject === matchId)
}

/** How a match ended, as its record, its one event and every one of these players on the open socket tell it: all the same, and once. */
export async function tellings(
  redis: Redis,
  matchId: string,
  players: readonly TestPlayer[],
): Promise<MatchEnding> {
  for (const player of players) await player.heard('match.ended', (message) => message.matchId === matchId)
  const status = await readMatchStatus(redis, matchId)
  expect(status).toMatchObject({ matchId, state: 'ended' })
  const ending = status?.ending as MatchEnding
  expect(validators.MatchEnding(ending), JSON.stringify(validators.MatchEnding.errors)).toBe(true)
  const events = await finishedEvents(redis, matchId)
  expect(events).toHaveLength(1)
  expect(events[0]).toSatisfy(eventValidators['match.finished'])
  expect(events[0]?.data.ending).toEqual(ending)
  for (const player of players) {
    const told = player.all('match.ended').filter((message) => message.matchId === matchId)
    expect(told.map((message) => message.ending)).toEqual([ending])
  }
  return ending
}
