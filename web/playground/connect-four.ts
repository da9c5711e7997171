// A grid of buttons: one is in the order of Tab, and the arrows go from cell to cell, as in any grid.
import type { GameResult, StateOf } from '../../generated/client/index.ts'
import { el } from './dom.ts'
import type { Stage, StageOptions } from './stage.ts'

const columns = 7
const rows = 6

type State = StateOf<'connect-four'>

export function connectFourStage({ names, player }: StageOptions<'connect-four'>): Stage<'connect-four'> {
  let state: State | undefined
  const cells = Array.from({ length: columns * rows }, (_, cell) => cellButton(cell))
  const element = el(
    'div',
    { class: 'board', role: 'grid', 'aria-label': 'Connect four, seven columns and six rows' },
    ...Array.from({ length: rows }, (_, fromTop) => {
      const first = (rows - 1 - fromTop) * columns
      return el(
        'div',
        { class: 'board-row', role: 'row' },
        ...cells.slice(first, first + columns).map((cell) => el('div', { role: 'gridcell' }, cell)),
      )
    }),
  )
  let current = (rows - 1) * columns + 3
  cells[current]!.tabIndex = 0

  function cellButton(cell: number): HTMLButtonElement {
    const column = cell % columns
    const button = el('button', { type: 'button', class: 'cell', tabIndex: -1 })
    button.onclick = () => drop(column)
    button.onfocus = () => (current = moveTabStop(cells, current, cell))
    button.onpointerenter = () => element.setAttribute('data-over', String(column))
    button.onpointerleave = () => element.removeAttribute('data-over')
    button.onkeydown = (event) => {
      const next = neighbour(cell, event.key)
      if (next === undefined) return
      event.preventDefault()
      event.stopPropagation()
      cells[next]!.focus()
    }
    button.dataset['column'] = String(column)
    return button
  }

  function drop(column: number): void {
    player?.act({ column })
  }

  function label(cell: number, disc: number, won = false): string {
    const held = disc === 0 ? 'empty' : `${names[disc - 1] ?? ''}'s disc`
    return `Column ${(cell % columns) + 1}, row ${Math.floor(cell / columns) + 1}, ${held}${won ? ', in the winning line' : ''}`
  }

  function draw(next: State): string {
    const before = state
    const isNext = next.moves - 1 === before?.moves
    const moved = isNext ? next.cells.findIndex((disc, cell) => disc !== before.cells[cell]) : -1
    state = next
    next.cells.forEach((disc, cell) => {
      const button = cells[cell]!
      button.dataset['disc'] = String(disc)
      button.setAttribute('aria-label', label(cell, disc))
      button.classList.toggle('last', cell === moved)
      button.classList.remove('won')
    })
    const mine = next.seatToMove === player?.seat
    element.classList.toggle('mine', mine)
    element.classList.remove('over')
    const turn = mine ? 'Your turn.' : `${names[next.seatToMove] ?? 'The other player'} is to move.`
    const mover = moved < 0 ? undefined : next.cells[moved]! - 1
    const what =
      mover === undefined
        ? ''
        : `${mover === player?.seat ? 'You' : names[mover]} dropped into column ${(moved % columns) + 1}. `
    return next.moves === 0 && mine ? 'You begin.' : what + turn
  }

  return {
    element,
    help: player === undefined ? '' : 'Drop a disc: click or tap a column, or press 1 to 7.',
    draw,
    finish(result: GameResult | undefined) {
      element.classList.remove('mine')
      element.classList.add('over')
      for (const cell of result?.['connect-four']?.line ?? []) {
        cells[cell]!.classList.add('won')
        cells[cell]!.setAttribute('aria-label', label(cell, state?.cells[cell] ?? 0, true))
      }
    },
    key(key) {
      const column = /^[1-7]$/.test(key) ? Number(key) - 1 : undefined
      if (column !== undefined) drop(column)
      return column !== undefined
    },
  }
}

function moveTabStop(cells: readonly HTMLButtonElement[], from: number, to: number): number {
  cells[from]!.tabIndex = -1
  cells[to]!.tabIndex = 0
  return to
}

function neighbour(cell: number, key: string): number | undefined {
  const column = cell % columns
  const row = Math.floor(cell / columns)
  const moves: Record<string, [number, number]> = {
    ArrowLeft: [column - 1, row],
    ArrowRight: [column + 1, row],
    ArrowUp: [column, row + 1],
    ArrowDown: [column, row - 1],
    Home: [0, row],
    End: [columns - 1, row],
  }
  const [x, y] = moves[key] ?? [-1, -1]
  return x >= 0 && x < columns && y >= 0 && y < rows ? y * columns + x : undefined
}
