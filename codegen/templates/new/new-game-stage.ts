import type { Match, StateOf } from '../../generated/client/index.ts'
import { el, say } from './dom.ts'
import type { Stage, StageOptions } from './stage.ts'

/** The total, and a button for each move. */
export function newGameStage({ names, player }: StageOptions<'new-game'>): Stage<'new-game'> {
  const total = el('p', {}, '0')
  const add = (count: number): void => player?.act({ add: count })
  const buttons = [1, 2, 3].map((count) =>
    el('button', { type: 'button', onclick: () => add(count) }, `Add ${count}`),
  )

  function draw(state: StateOf<'new-game'>): string {
    say(total, String(state.total))
    for (const button of buttons) button.disabled = state.seatToMove !== player?.seat
    return `The total is ${state.total}. ${names[state.seatToMove] ?? ''} is to move.`
  }

  return {
    element: el('div', {}, total, ...(player ? buttons : [])),
    help: player ? 'Add one, two or three with the buttons or the keys 1 to 3; whoever reaches 21 wins.' : '',
    draw,
    finish: () => buttons.forEach((button) => (button.disabled = true)),
    key(key) {
      if (!['1', '2', '3'].includes(key)) return false
      add(Number(key))
      return true
    },
  }
}

/** An opponent for whoever plays alone: leaves a multiple of four to go where it can. */
export function newGameBot(match: Match<'new-game'>): void {
  match.on('snapshot', ({ state }) => {
    if (state.seatToMove === match.seat && state.total < 21) match.input({ add: (21 - state.total) % 4 || 1 })
  })
}
