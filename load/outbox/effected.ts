// What a process that consumes events tells the one that forked it.
import type { DomainEvent } from '../../generated/messages.ts'
import { matchNumberOf } from './events.ts'
import { nowMs, type Order, type Told } from './part.ts'

const tellEveryMs = 10

/** Returns what to call once the effects of some events are committed. */
export function tellEffects(): (events: readonly DomainEvent[]) => void {
  let [effected, told] = [0, 0]
  let noting = false
  const tell = (message: Told): void => void process.send?.(message)
  process.on('SIGINT', () => {})
  // Only an even pace is slow enough to tell of each match.
  process.on('message', (order: Order) => {
    if (order.kind === 'produce') noting = order.pace.kind === 'even'
  })
  setInterval(() => {
    if (effected > told) tell({ kind: 'effected', events: effected })
    told = effected
  }, tellEveryMs)
  return (events) => {
    effected += events.length
    if (!noting) return
    const matchNumbers = events.map((event) =>
      matchNumberOf(event.type === 'rating.changed' ? event.data.matchId : event.subject),
    )
    tell({ kind: 'noted', matchNumbers, atMs: nowMs() })
  }
}
