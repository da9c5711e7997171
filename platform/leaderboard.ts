import type { GameName, Season } from '../generated/messages.ts'

/** A leaderboard: of one season, or of all where none is named. */
export type Board = { game: GameName; season?: Season | undefined }

export type BoardEntry = { playerId: string; rating: number }

/** All entries of a board, a part when it is asked for; told `true`, the same part is read again. */
export type BoardParts = AsyncGenerator<BoardEntry[], void, boolean | undefined>

/** Where a page of a leaderboard goes on: after this entry. */
export type LeaderboardCursor = { rating: number; playerId: string }

/** What comes before a page: how many entries, and the rank and rating of the last of them. */
export type Before = { position: number; rank: number; rating?: number | undefined }

/** Ranks entries, counting on from what comes before them. Equal ratings share a rank. */
export function ranked<Entry extends { rating: number }>(
  entries: readonly Entry[],
  before: Before,
): (Entry & { rank: number })[] {
  let { position, rank, rating } = before
  return entries.map((entry) => {
    position += 1
    if (entry.rating !== rating) rank = position
    rating = entry.rating
    return { rank, ...entry }
  })
}
