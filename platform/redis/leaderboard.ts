// A copy of the leaderboards, from which a page is read by its rank. MariaDB has the truth: whoever finds a board here that is not whole asks there.

import { randomUUID } from 'node:crypto'
import type { Board, BoardEntry, BoardParts, LeaderboardCursor } from '../leaderboard.ts'
import type { Redis } from './client.ts'
import { keys } from './keys.ts'
import { runScript } from './script.ts'

/** A board that nobody has played on for so long is read from MariaDB. */
const boardLifeSeconds = 100 * 24 * 60 * 60

/** A board that is being made, to take another one's place. */
type Copy = Board & { copy: string }
const copyLifeSeconds = 60 * 60

function lifeSecondsOf(board: Board | Copy): number {
  return 'copy' in board ? copyLifeSeconds : boardLifeSeconds
}

/**
 * Begins a read of the database whose findings are written here: it is larger than any that began before. Whoever reads after a change has therefore
 * the larger one than who read before it, however much later that is written.
 */
export async function beginRead(redis: Redis): Promise<string> {
  return String(await runScript(redis, 'leaderboard-read', [keys.leaderboardReads()], []))
}

type Entries = {
  /** From `beginRead`, before they were read. */
  read: string
  /** One without a rating takes the player out. */
  entries: readonly { playerId: string; rating: number | undefined }[]
}

/** Writes what is not older than what is there. Where it is `stale`, read and write again: somebody may have been taken out since. */
export async function writeEntries(
  redis: Redis,
  board: Board | Copy,
  { read, entries }: Entries,
): Promise<'whole' | 'not whole' | 'stale'> {
  const args = entries.flatMap(({ playerId, rating }) => [playerId, rating ?? ''])
  const reply = await runScript(redis, 'leaderboard-write', keysOf(board), [
    lifeSecondsOf(board),
    read,
    ...args,
  ])
  return reply === -1 ? 'stale' : reply === 1 ? 'whole' : 'not whole'
}

/** How often parts are read again in all; then somebody leaves it faster than it can be read. */
const rereadsMax = 20

/**
 * Makes a board whole. What others write meanwhile stays where it is newer; a part that was read while somebody was taken out is read again. Where that
 * happens too often, or Redis lost something on the way, the board is not whole afterwards, and whoever writes to it next fills it again.
 */
export async function fillBoard(redis: Redis, board: Board | Copy, parts: BoardParts): Promise<void> {
  const begun = await beginRead(redis)
  const [, versions] = keysOf(board)
  await runScript(redis, 'leaderboard-filled', [versions], ['begin', begun, lifeSecondsOf(board)])
  let read = begun
  let rereads = 0
  let part = await parts.next()
  while (!part.done) {
    const isStale = (await writeEntries(redis, board, { read, entries: part.value })) === 'stale'
    if (isStale && ++rereads > rereadsMax) return
    read = await beginRead(redis)
    part = await parts.next(isStale)
  }
  await takeOutOlder(redis, board, begun)
  await runScript(redis, 'leaderboard-filled', [versions], ['end', begun])
}

/** Takes out whom no read since this one has found: Redis has lost that they were taken out before. */
async function takeOutOlder(redis: Redis, board: Board | Copy, read: string): Promise<void> {
  const [, versions] = keysOf(board)
  let cursor = '0'
  do {
    const [next, found] = await redis.hscan(versions, cursor, 'MATCH', playerIdPattern, 'COUNT', partMax)
    cursor = next
    const entries = found.flatMap((playerId, index) =>
      index % 2 === 0 && Number(found[index + 1]) < Number(read) ? [{ playerId, rating: undefined }] : [],
    )
    if (entries.length > 0) await writeEntries(redis, board, { read, entries })
  } while (cursor !== '0')
}

const playerIdPattern = '????????-????-????-????-????????????'

/** Puts these entries in the place of all that there are, in one step. */
export async function replaceBoard(redis: Redis, board: Board, parts: BoardParts): Promise<void> {
  const copy = { ...board, copy: randomUUID() }
  await fillBoard(redis, copy, parts)
  await runScript(redis, 'leaderboard-replace', [...keysOf(board), ...keysOf(copy)], [boardLifeSeconds])
}

/** Whether a board is read from here. */
export async function isWhole(redis: Redis, board: Board): Promise<boolean> {
  return (await readSlice(redis, board, { after: undefined, limit: 1 })) !== undefined
}

/** Every entry of a board, a part at a time. */
export async function* readEntries(redis: Redis, board: Board): AsyncGenerator<BoardEntry[]> {
  const [entries] = keysOf(board)
  for (let from = 0; ; from += partMax) {
    const part = pairs(await redis.zrange(entries, String(from), String(from + partMax - 1), 'WITHSCORES'))
    if (part.length === 0) return
    yield part
  }
}

const partMax = 5_000

export type LeaderboardSlice = {
  /** How many entries come before. */
  position: number
  /** How many of them are rated higher than the entry that the slice follows. */
  above: number
  entries: { playerId: string; rating: number }[]
}

/** The entries after a cursor; undefined where the board is not whole. */
export async function readSlice(
  redis: Redis,
  board: Board,
  { after, limit }: { after: LeaderboardCursor | undefined; limit: number },
): Promise<LeaderboardSlice | undefined> {
  const args = [limit, ...(after ? [after.rating, after.playerId] : [])]
  const reply = (await runScript(redis, 'leaderboard-page', keysOf(board), args)) as
    (number | string)[] | null
  if (!reply) return undefined
  const [position, above, ...entries] = reply
  return { position: Number(position), above: Number(above), entries: pairs(entries.map(String)) }
}

/** Members and scores, in turn; a score is the rating below zero, so that the best comes first and ties are in the order of the ids. */
function pairs(flat: readonly string[]): { playerId: string; rating: number }[] {
  return flat.flatMap((playerId, index) =>
    index % 2 === 0 ? { playerId, rating: Math.abs(Number(flat[index + 1])) } : [],
  )
}

function keysOf(board: Board | Copy): [entries: string, versions: string] {
  const name = `${board.game}:${board.season ?? 'all'}${'copy' in board ? `:${board.copy}` : ''}`
  return [keys.leaderboard(name), keys.leaderboardVersions(name)]
}
