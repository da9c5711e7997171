import type { Match } from '../../generated/client/index.ts'

const columns = 7
const cellsMax = 42
const thinkingMs = 500

/** Wins where it can, prevents what it must, and else drops towards the middle. */
export function connectFourBot(match: Match<'connect-four'>): void {
  match.on('snapshot', ({ state }) => {
    if (state.seatToMove !== match.seat) return
    const column = bestColumn(state.cells, match.seat + 1)
    if (column !== undefined) setTimeout(() => match.input({ column }), thinkingMs)
  })
}

function bestColumn(cells: readonly number[], own: number): number | undefined {
  const open = [3, 2, 4, 1, 5, 0, 6].filter((column) => landing(cells, column) !== undefined)
  const makesFour = (disc: number) => open.find((column) => wins(cells, landing(cells, column)!, disc))
  const safe = open.filter((column) => !opensWin(cells, column, own))
  const choice = safe.length > 0 ? safe : open
  return makesFour(own) ?? makesFour(3 - own) ?? choice[Math.floor(Math.random() ** 2 * choice.length)]
}

/** Whether a disc here lets the other one win on top of it. */
function opensWin(cells: readonly number[], column: number, own: number): boolean {
  const above = landing(cells, column)! + columns
  return above < cellsMax && wins(cells.with(above - columns, own), above, 3 - own)
}

function landing(cells: readonly number[], column: number): number | undefined {
  for (let cell = column; cell < cellsMax; cell += columns) if (cells[cell] === 0) return cell
  return undefined
}

function wins(cells: readonly number[], cell: number, disc: number): boolean {
  const run = (dx: number, dy: number): number => {
    let [x, y, length] = [(cell % columns) + dx, Math.floor(cell / columns) + dy, 0]
    for (; x >= 0 && x < columns && cells[y * columns + x] === disc; length += 1) [x, y] = [x + dx, y + dy]
    return length
  }
  return [
    [1, 0],
    [0, 1],
    [1, 1],
    [1, -1],
  ].some(([dx = 0, dy = 0]) => run(dx, dy) + run(-dx, -dy) >= 3)
}
