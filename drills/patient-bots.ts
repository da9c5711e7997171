// Bots that play for as long as they can, so that a match still runs when something happens to it.
import type { Client, Match } from '../generated/client/index.ts'

/** Plays until the match ends; whoever started it waits for that. */
export type PatientBot = (client: Client, match: Match) => void

const thinkMs = 700
/** Without a word for so long a move was lost, as inputs may be: it is made again. */
const repeatMs = 3_000

/** Thinks before each move, and drops its disc anywhere. */
const patientConnectFour: PatientBot = (_, match) => {
  const game = match as Match<'connect-four'>
  let timer: NodeJS.Timeout | undefined
  let answered = -1
  const move = (): void => {
    const state = game.snapshot?.state
    if (!state || state.seatToMove !== game.seat) return
    const open = [0, 1, 2, 3, 4, 5, 6].filter((column) => state.cells[35 + column] === 0)
    const column = open[Math.floor(Math.random() * open.length)]
    if (column !== undefined) game.input({ column })
    timer = setTimeout(move, repeatMs)
  }
  game.on('snapshot', ({ state }) => {
    if (answered === state.moves) return
    answered = state.moves
    clearTimeout(timer)
    if (state.seatToMove === game.seat) timer = setTimeout(move, thinkMs)
  })
  void game.ended.catch(() => {}).finally(() => clearTimeout(timer))
}

const gridSize = 64
const headings = ['up', 'right', 'down', 'left'] as const
const steps = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] } as const
/** How far a rider looks ahead, and how far it keeps from the others. */
const sightCells = 16
const distanceCells = 5
/** Who need not turn presses on all the same, so that inputs are timed at any moment; but not so soon that it would undo a turn. */
const pressEveryTicks = 3
const afterTurnTicks = 10

/** Keeps to its way while that is free, else turns to where there is more room. */
const patientLightcycles: PatientBot = (_, match) => {
  const game = match as Match<'lightcycles'>
  let turnedAtTick = 0
  game.on('snapshot', ({ tick, state }) => {
    const cycle = state.cycles[game.seat]
    const head = cycle?.trail.at(-1)
    if (!cycle?.alive || !head) return
    const taken = wallsOf(state.cycles.map(({ trail }) => trail))
    const others = state.cycles.flatMap(({ alive, trail }, seat) => {
      return alive && seat !== game.seat ? (trail.at(-1) ?? []) : []
    })
    const isFree = (x: number, y: number): boolean =>
      Math.min(x, y) >= 0 &&
      Math.max(x, y) < gridSize &&
      !taken.has(y * gridSize + x) &&
      others.every((other) => Math.abs(other.x - x) + Math.abs(other.y - y) > distanceCells)
    const room = (heading: (typeof headings)[number]): number => {
      const [dx, dy] = steps[heading]
      let cells = 0
      while (cells < sightCells && isFree(head.x + dx * (cells + 1), head.y + dy * (cells + 1))) cells++
      return cells
    }
    // Two cells may be ridden before a turn is taken.
    if (room(cycle.heading) > 2) {
      if (tick % pressEveryTicks === 0 && tick - turnedAtTick > afterTurnTicks)
        game.input({ heading: cycle.heading })
      return
    }
    const side = (turn: number) => headings[(headings.indexOf(cycle.heading) + turn) % 4] ?? cycle.heading
    const [left, right] = [side(3), side(1)]
    const best = room(left) > room(right) ? left : right
    if (room(best) <= room(cycle.heading)) return
    turnedAtTick = tick
    game.input({ heading: best })
  })
}

function wallsOf(trails: readonly (readonly { x: number; y: number }[])[]): Set<number> {
  const taken = new Set<number>()
  for (const trail of trails) {
    for (const [index, from] of trail.entries()) {
      const to = trail[index + 1] ?? from
      const [dx, dy] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)]
      for (let { x, y } = from; ; x += dx, y += dy) {
        taken.add(y * gridSize + x)
        if (x === to.x && y === to.y) break
      }
    }
  }
  return taken
}

/** The games that the drills play. */
export type PlayedGame = 'connect-four' | 'lightcycles'

export const patientBots: Record<PlayedGame, PatientBot> = {
  'connect-four': patientConnectFour,
  lightcycles: patientLightcycles,
}
