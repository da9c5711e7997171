import { expect } from 'vitest'
import type { TestPlayer } from './test-player.ts'

/** Columns in an order that makes no line before the thirteenth move. */
const columns = [0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4]

/** The next move, sent by whoever's turn it is; both players see exactly it. Answers how many moves there were with it. */
export async function playMove(players: readonly TestPlayer[]): Promise<number> {
  const moves = sendMove(players)
  const seen = await Promise.all(players.map((player) => player.nextSnapshot(({ tick }) => tick >= moves)))
  for (const { tick } of seen) expect(tick).toBe(moves)
  return moves
}

/** Sends the next move and waits for nothing; answers how many moves there will be with it. */
export function sendMove(players: readonly TestPlayer[]): number {
  const latest = players
    .flatMap((player) => player.all('match.snapshot').at(-1) ?? [])
    .reduce((newest, snapshot) => (snapshot.tick > newest.tick ? snapshot : newest))
  if (!('connect-four' in latest.state)) throw new Error('They play something else.')
  const { seatToMove, moves } = latest.state['connect-four']
  const column = columns[moves] ?? 0
  players
    .find(({ seat }) => seat === seatToMove)
    ?.send({ type: 'match.input', id: 100 + moves, input: { 'connect-four': { column } } })
  return moves + 1
}
