import { type LogFn, pino } from 'pino'

/** So many warnings of one kind are told in so much time. */
const toldMax = 10
const windowMs = 10_000
/** Messages are few and fixed; should they not be, counting begins anew beyond this. */
const kindsMax = 1_000

/**
 * Thins warnings that come again and again: while a server is away, who asks it many times a second would fill the disk with one sentence.
 * The first ten of a message in ten seconds are told, and the next one after that says how many were `leftOut`. Other levels are told in full.
 */
export function thinWarnings(nowMs: () => number = () => performance.now()) {
  const kinds = new Map<unknown, { untilMs: number; count: number }>()
  return function (this: unknown, args: Parameters<LogFn>, tell: LogFn, level: number): void {
    if (level !== pino.levels.values['warn']) return tell.apply(this as never, args)
    const [fields, message] = (typeof args[0] === 'object' ? args : [{}, ...args]) as [object, unknown]
    const last = kinds.get(message)
    const kind = last && nowMs() < last.untilMs ? last : { untilMs: nowMs() + windowMs, count: 0 }
    const leftOut = last && last !== kind ? last.count - toldMax : 0
    kind.count++
    if (kinds.size >= kindsMax) kinds.clear()
    kinds.set(message, kind)
    if (kind.count > toldMax) return
    tell.apply(this as never, leftOut > 0 ? ([{ ...fields, leftOut }, message] as never) : args)
  }
}
