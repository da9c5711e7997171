// Players made of nothing but the SDK, as a game's own code would be.
import type { Client, Match, MatchEnding } from '../generated/client/index.ts'

/** Plays one match to its end and tells how it ended, as this player was told. */
export type Bot = (client: Client, match: Match) => Promise<MatchEnding>

/** Drops its discs into the emptiest of two columns of its own, so that a line comes about. */
export const connectFourBot: Bot = (_, match) => {
  const game = match as Match<'connect-four'>
  const own = game.seat === 0 ? [0, 2] : [4, 6]
  let answered = -1
  game.on('snapshot', ({ state }) => {
    if (state.seatToMove !== game.seat || answered === state.moves) return
    answered = state.moves
    const open = [...own, 1, 3, 5, 0, 2, 4, 6].find((column) => state.cells[35 + column] === 0)
    if (open !== undefined) game.input({ column: open })
  })
  return game.ended
}

const gridSize = 64
const turnEveryTicks = 7
/** After this a bot rides on straight, so that the match ends. */
const straightFromTick = 60
const headings = ['up', 'right', 'down', 'left'] as const
const steps = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] } as const

/** Rides in a zigzag, keeps off the border for a while, then crashes into it. */
export const lightcyclesBot: Bot = (_, match) => {
  const game = match as Match<'lightcycles'>
  game.on('snapshot', ({ tick, state }) => {
    const cycle = state.cycles[game.seat]
    const head = cycle?.trail.at(-1)
    if (!cycle?.alive || !head || tick > straightFromTick) return
    const [dx, dy] = steps[cycle.heading]
    const ahead = (cells: number) => [head.x + dx * cells, head.y + dy * cells]
    const border = ahead(2).some((coordinate) => coordinate < 0 || coordinate >= gridSize)
    if (!border && tick % turnEveryTicks !== game.seat) return
    const turn = (tick / turnEveryTicks) % 2 < 1 ? 1 : 3
    const heading = headings[(headings.indexOf(cycle.heading) + turn) % 4]
    if (heading) game.input({ heading })
  })
  return game.ended
}
