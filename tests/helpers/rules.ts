import { onTestFinished } from 'vitest'
import type { GameName } from '../../generated/messages.ts'
import type { AnyGame } from '../../shard/rules/game.ts'
import { games } from '../../shard/rules/games/index.ts'

/** Shards of this process play that game by other rules, until the test is over. */
export function playBy(name: GameName, rules: Partial<AnyGame>): void {
  const real = games[name]
  Object.assign(games, { [name]: { ...real, ...rules } })
  onTestFinished(() => void Object.assign(games, { [name]: real }))
}

/** Lightcycles that tick and never move: a realtime match that goes on until something else ends it. */
export const standStill: Partial<AnyGame> = {
  step: (state) => ({ ...(state as { tick: number }), tick: (state as { tick: number }).tick + 1 }),
}
