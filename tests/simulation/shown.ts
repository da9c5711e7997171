import type { GameSnapshot } from '../../generated/messages.ts'
import { encodeServerMessage } from '../../generated/ws-codec.ts'
import type { AnyGame } from '../../shard/rules/game.ts'
import { games } from '../../shard/rules/games/index.ts'

// What shards have shown of their matches: the truth that players' states are held against, however these came to them.

let shown = new Set<string>()

for (const [name, game] of Object.entries(games) as [string, AnyGame][]) {
  const told = (state: unknown, seat: number) => {
    const snapshot = game.snapshot(state, seat)
    shown.add(keyOf({ [name]: snapshot } as unknown as GameSnapshot))
    return snapshot
  }
  Object.assign(games, { [name]: { ...game, snapshot: told } })
}

/** Another run begins. */
export function forgetShown(): void {
  shown = new Set()
}

/** Whether a shard has shown this state in this run. */
export function wasShown(state: GameSnapshot): boolean {
  return shown.has(keyOf(state))
}

/** Alike for alike states, whatever the order of their properties. */
function keyOf(state: GameSnapshot): string {
  const frame = encodeServerMessage({ type: 'match.snapshot', tick: 0, inputs: [0, 0], state })
  return Buffer.from(frame).toString('latin1')
}
