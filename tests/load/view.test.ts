import { describe, expect, test } from 'vitest'
import type { MatchSnapshot } from '../../generated/messages.ts'
import { encodeMatchSnapshotDelta, encodeServerMessage } from '../../generated/ws-codec.ts'
import { SnapshotView } from '../../load/matchwire/view.ts'

const snapshotOf = (tick: number, inputs: number[], x = tick % 64): MatchSnapshot => ({
  type: 'match.snapshot',
  tick,
  inputs,
  state: {
    lightcycles: {
      cycles: inputs.map(() => ({
        alive: true,
        heading: 'right',
        trail: [
          { x: 1, y: 1 },
          { x, y: 1 },
        ],
      })),
    },
  },
})

const whole = (snapshot: MatchSnapshot): Buffer => Buffer.from(encodeServerMessage(snapshot))
const delta = (from: MatchSnapshot, to: MatchSnapshot): Buffer => {
  const changes = encodeMatchSnapshotDelta(encodeServerMessage(from), encodeServerMessage(to))
  return Buffer.from(encodeServerMessage({ type: 'match.delta', base: from.tick % 256, changes }))
}

describe('what a player of load reads of the state', () => {
  test.each([2, 5, 8])(
    'is the tick and the last input of each of %i seats, from the whole and from changes',
    (seats) => {
      const ids = (step: number) =>
        Array.from({ length: seats }, (_, seat) => 3 + seat * 1_000 + (step % (seat + 2)) * 70)
      const view = new SnapshotView()
      let last = snapshotOf(250, ids(0))
      expect(view.take(whole(last))).toBe('seen')
      for (let step = 1; step < 40; step++) {
        const next = snapshotOf(250 + step * (step % 7 === 0 ? 3 : 1) + (step > 6 ? 20 : 0), ids(step), step)
        expect(view.take(delta(last, next))).toBe('seen')
        expect({ tick: view.tick, inputs: view.inputs }).toEqual({ tick: next.tick, inputs: next.inputs })
        last = next
      }
    },
  )

  test('is not taken from changes to a state that never came', () => {
    const view = new SnapshotView()
    view.take(whole(snapshotOf(10, [0, 0])))
    expect(view.take(delta(snapshotOf(11, [0, 0]), snapshotOf(12, [5, 0])))).toBe('base unknown')
    expect(view.tick).toBe(10)
  })

  test('is nothing where a frame is something else', () => {
    const pong = encodeServerMessage({ type: 'session.pong', replyTo: 1, serverTimeMs: 1 })
    expect(new SnapshotView().take(Buffer.from(pong))).toBe('no state')
  })
})
