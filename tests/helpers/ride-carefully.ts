import type { Change } from '../../shard/rules/game.ts'
import { lightcycles, type LightcyclesState } from '../../shard/rules/games/lightcycles.ts'
import type { DrawInteger } from './play.ts'

/** Each rider turns now and then, and else keeps to the first way that does not crash at once, if there is one. */
export function rideCarefully(state: unknown, draw: DrawInteger): Change {
  const current = state as LightcyclesState
  const inputs = current.cycles.flatMap((cycle, seat) => {
    const drawn = (['up', 'right', 'down', 'left'] as const)[draw(4)]!
    const ways = [
      draw(8) === 0 ? drawn : cycle.heading,
      cycle.heading,
      'up',
      'right',
      'down',
      'left',
    ] as const
    const safe = ways.find((heading) => {
      if (lightcycles.refuse(current, seat, { heading })) return false
      return lightcycles.step(current, [{ seat, input: { heading } }]).cycles[seat]!.outAtTick === 0
    })
    return safe && safe !== cycle.heading ? [{ seat, input: { heading: safe } }] : []
  })
  return { inputs }
}
