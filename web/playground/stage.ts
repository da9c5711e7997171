import type { GameName, GameResult, InputOf, StateOf } from '../../generated/client/index.ts'
import { connectFourStage } from './connect-four.ts'
import { el } from './dom.ts'
import { lightcyclesStage } from './lightcycles.ts'

/** Where a game is shown, while it is played or when it is replayed. */
export interface Stage<G extends GameName> {
  readonly element: HTMLElement
  /** How it is played, in a sentence; empty where nobody plays. */
  readonly help: string
  /** Shows a state; returns in words what is new in it. */
  draw(state: StateOf<G>): string
  /** Shows what decided the match. */
  finish(result: GameResult | undefined): void
  /** Takes a key if it means something to the game. */
  key(key: string): boolean
}

export interface StageOptions<G extends GameName> {
  /** In the order of the seats. */
  readonly names: readonly string[]
  /** The seat that is played here, and how; absent where one only looks on. */
  readonly player?: { readonly seat: number; act(input: InputOf<G>): void }
}

/** A player in a list of them, in the colour of the seat. */
export function seatItem(seat: number, name: string): HTMLLIElement {
  return el(
    'li',
    { class: `seat seat-${seat}` },
    el('span', { class: 'swatch', 'aria-hidden': 'true' }),
    el('span', {}, name),
    el('small', { class: 'seat-state' }),
  )
}

export const stages: { readonly [G in GameName]: (options: StageOptions<G>) => Stage<G> } = {
  lightcycles: lightcyclesStage,
  'connect-four': connectFourStage,
}
