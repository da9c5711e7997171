// Whether what was acknowledged is there, and once: the accounts, and what the recorded matches made of their players' ratings. Pure, but for the
// reading.
import { setTimeout as delay } from 'node:timers/promises'
import mysql, { type RowDataPacket } from 'mysql2/promise'
import type { Visit } from './visitors.ts'

export interface Effects {
  readonly accounts: readonly { id: string; name: string }[]
  /** Every seat of every match that counted. */
  readonly seats: readonly Seat[]
  readonly ratings: readonly Rating[]
}

export interface Seat {
  match_id: string
  game: string
  player_id: string
  placement: number
  /** Neither is there before the match is rated. */
  rating_before: number | null
  rating_after: number | null
}

export interface Rating {
  game: string
  player_id: string
  rating: number
  matches: number
  wins: number
  draws: number
  losses: number
}

/** Ratings follow what is recorded within this time. */
const ratedWithinMs = 10_000

/** All of it at one moment, whoever plays on: once everything that counts is rated, or has had its time. */
export async function readEffects(databaseUrl: string): Promise<Effects> {
  const database = await mysql.createConnection(databaseUrl)
  const rows = async <T>(sql: string) => (await database.query<RowDataPacket[]>(sql))[0] as T[]
  const unrated = `SELECT 1 FROM matches WHERE counted AND id NOT IN (SELECT match_id FROM rated_matches) LIMIT 1`
  try {
    const deadlineMs = performance.now() + ratedWithinMs
    while ((await rows(unrated)).length > 0 && performance.now() < deadlineMs) await delay(100)
    await database.query('START TRANSACTION WITH CONSISTENT SNAPSHOT')
    return {
      accounts: await rows('SELECT id, name FROM players'),
      seats: await rows(
        `SELECT match_id, game, player_id, placement, rating_before, rating_after
         FROM match_seats JOIN matches ON matches.id = match_id WHERE counted`,
      ),
      ratings: await rows('SELECT game, player_id, rating, matches, wins, draws, losses FROM ratings'),
    }
  } finally {
    await database.end()
  }
}

export interface Kept {
  /** Acknowledged, and not there. */
  lost: string[]
  /** There twice, or counted twice. */
  doubled: string[]
}

/** Every account that was answered with 201 exists, and nobody who asked again with the same key was told that the name is taken. */
export function checkAccounts(visits: readonly Visit[], { accounts }: Effects): Kept {
  const kept: Kept = { lost: [], doubled: [] }
  const byId = new Map(accounts.map((account) => [account.id, account]))
  for (const { name, playerId, refused } of visits) {
    if (refused !== undefined) kept.doubled.push(`the visitor ${name} was refused: ${refused}`)
    if (playerId === undefined) continue
    const account = byId.get(playerId)
    if (account === undefined)
      kept.lost.push(`the account ${playerId} was answered with 201 and is not there`)
    else if (account.name !== name)
      kept.lost.push(`the account ${playerId} was to be ${name} and is ${account.name}`)
  }
  const acknowledged = visits.flatMap(({ playerId }) => playerId ?? [])
  if (new Set(acknowledged).size < acknowledged.length)
    kept.doubled.push('two visitors were given one account')
  return kept
}

const newcomersRating = 1_000

/**
 * What a player's row counts is what the recorded matches add up to, and his rating is where they lead: each match takes it from where another
 * one left it, in whatever order they were recorded.
 */
export function checkRatings({ seats, ratings }: Effects): Kept {
  const kept: Kept = { lost: [], doubled: [] }
  const firsts = new Map<string, number>()
  for (const { match_id, placement } of seats)
    if (placement === 1) firsts.set(match_id, (firsts.get(match_id) ?? 0) + 1)
  const seatsOf = Map.groupBy(seats, ({ game, player_id }) => `${game} ${player_id}`)
  for (const { game, player_id, rating, ...counted } of ratings) {
    const own = seatsOf.get(`${game} ${player_id}`) ?? []
    const first = own.filter(({ placement }) => placement === 1)
    const wins = first.filter(({ match_id }) => firsts.get(match_id) === 1).length
    const draws = first.length - wins
    const expected = { matches: own.length, wins, draws, losses: own.length - first.length }
    const who = `the ${game} rating of ${player_id}`
    const text = (counts: typeof expected) => Object.values(counts).join('/')
    if (counted.matches > expected.matches)
      kept.doubled.push(`${who} counts ${text(counted)}, its matches ${text(expected)}`)
    else if (text(counted) !== text(expected))
      kept.lost.push(`${who} counts ${text(counted)}, its matches ${text(expected)}`)
    const from = [...own.flatMap(({ rating_before }) => rating_before ?? []), rating].toSorted(
      (a, b) => a - b,
    )
    const to = [newcomersRating, ...own.flatMap(({ rating_after }) => rating_after ?? [])].toSorted(
      (a, b) => a - b,
    )
    if (from.join() !== to.join()) kept.doubled.push(`${who} is ${rating}, which its matches do not lead to`)
  }
  for (const key of seatsOf.keys())
    if (!ratings.some(({ game, player_id }) => `${game} ${player_id}` === key))
      kept.lost.push(`there is no rating for ${key}`)
  return kept
}
