import type { Clock, Timer } from '../platform/clock.ts'

// Invariant: each member is called once for every interval that passes, at a fixed phase, without drift. Members are spread over the phases
// of the interval, so that a thousand matches are a stream of work and not a burst. A late wheel catches up by at most `catchUpMax`
// intervals; what it skips beyond that it counts. However late it is, others have their turn after each interval: were all that is due done
// at once, members whose work takes longer than their interval would keep the process from everything else, its lease too.

/** Steps that a late wheel makes up for before it skips. */
const catchUpMax = 5
const phaseMs = 10

export type Wheel<T> = Disposable & {
  add(member: T): void
  delete(member: T): void
}

export type WheelOptions<T> = {
  clock: Clock
  intervalMs: number
  /** One interval of one phase: all its members. `lateMs`: how long after it was due. */
  onPhase: (members: ReadonlySet<T>, lateMs: number) => void
  onSkipped: (intervals: number) => void
}

export function createWheel<T>({ clock, intervalMs, onPhase, onSkipped }: WheelOptions<T>): Wheel<T> {
  const phases = Array.from({ length: Math.max(1, Math.floor(intervalMs / phaseMs)) }, () => new Set<T>())
  const stepMs = intervalMs / phases.length
  let startMs = clock.nowMs()
  /** Phases turned since `startMs`. */
  let turned = 0
  let size = 0
  let timer: Timer | undefined

  const dueMs = () => startMs + (turned + 1) * stepMs
  const turn = () => {
    timer = undefined
    const behind = Math.floor((clock.nowMs() - dueMs()) / intervalMs)
    if (behind > catchUpMax) {
      turned += (behind - catchUpMax) * phases.length
      onSkipped(behind - catchUpMax)
    }
    for (let left = phases.length; left > 0 && size > 0 && dueMs() <= clock.nowMs(); left--) {
      const lateMs = clock.nowMs() - dueMs()
      const members = phases[turned % phases.length]
      turned++
      if (members && members.size > 0) onPhase(members, lateMs)
    }
    schedule()
  }
  const schedule = () => {
    if (size > 0) timer ??= clock.at(dueMs(), turn)
  }

  return {
    add(member) {
      if (size === 0) {
        startMs = clock.nowMs()
        turned = 0
      }
      const emptiest = phases.reduce((least, phase) => (phase.size < least.size ? phase : least))
      emptiest.add(member)
      size++
      schedule()
    },
    delete(member) {
      if (!phases.some((phase) => phase.delete(member))) return
      size--
      if (size > 0) return
      timer?.cancel()
      timer = undefined
    },
    [Symbol.dispose]() {
      timer?.cancel()
      for (const phase of phases) phase.clear()
      size = 0
    },
  }
}
