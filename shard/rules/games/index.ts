import type { GameName } from '../../../generated/messages.ts'
import type { AnyGame } from '../game.ts'
import { connectFour } from './connect-four.ts'
import { lightcycles } from './lightcycles.ts'

/** Every game of the contract, under its name there. */
export const games: { readonly [Name in GameName]: AnyGame } = {
  lightcycles,
  'connect-four': connectFour,
}
