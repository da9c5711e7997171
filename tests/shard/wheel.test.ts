// What calls matches at every interval, and does so too where that takes longer than there is time.

import { expect, test } from 'vitest'
import type { Clock } from '../../platform/clock.ts'
import { createWheel } from '../../shard/wheel.ts'

test('members whose work takes longer than their interval leave others their turn, and what is given up is counted', () => {
  const { clock, work, wake } = handClock()
  const [done, lateMs, skipped]: [string[], number[], number[]] = [[], [], []]
  const wheel = createWheel<string>({
    ...{ clock, intervalMs: 50 },
    onPhase(members, late) {
      if (done.length > 100) throw new Error('The wheel lets nobody else have a turn')
      done.push(...members)
      lateMs.push(late)
      work(40)
    },
    onSkipped: (intervals) => void skipped.push(intervals),
  })
  for (const member of ['a', 'b', 'c', 'd', 'e']) wheel.add(member)

  let turns = 0
  while (turns < 20 && wake()) turns++
  expect(turns).toBe(20)
  // Each has its turn, in order, and none twice before the others.
  expect(done.join('')).toMatch(/^(abcde)+[abcd]{0,4}$/)
  expect(done.length).toBeGreaterThan(50)
  expect(done.length).toBeLessThanOrEqual(100)
  expect(skipped.length).toBeGreaterThan(0)
  expect(Math.max(...lateMs)).toBeLessThanOrEqual(9 * 50)
})

test('a wheel that was late once makes up for it, interval by interval, and is in time again', () => {
  const { clock, work, wake } = handClock()
  const atMs: number[] = []
  const wheel = createWheel<string>({
    ...{ clock, intervalMs: 10 },
    onPhase: () => void atMs.push(clock.nowMs()),
    onSkipped: () => expect.unreachable(),
  })
  wheel.add('a')
  wake()
  work(40)
  for (let turn = 0; turn < 6; turn++) wake()
  expect(atMs).toEqual([10, 50, 50, 50, 50, 60, 70])
})

/** Time passes by work, and to what is due next. */
function handClock() {
  let nowMs = 0
  let next: { atMs: number; callback: () => void } | undefined
  const clock: Clock = {
    ...{ nowMs: () => nowMs, epochMs: () => nowMs, afterTurn: (callback) => callback() },
    at(atMs, callback) {
      const own = (next = { atMs, callback })
      return { cancel: () => void (next === own && (next = undefined)) }
    },
  }
  const wake = () => {
    const due = next
    next = undefined
    if (!due) return false
    nowMs = Math.max(nowMs, due.atMs)
    due.callback()
    return true
  }
  return { clock, work: (ms: number) => void (nowMs += ms), wake }
}
