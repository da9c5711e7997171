// How what was promised to players is kept, by the definitions of ops/slo.yaml, over the time that is looked at.
import { parseSelector } from '../../../ops/selector.ts'
import type { Slo, Slos } from '../../../ops/slos.ts'
import type { Step } from './step.ts'

/** Events that were good, of all. */
export type Counted = readonly [good: number, total: number]

export type Verdict =
  /** Nothing has happened. */
  | 'none'
  /** Less failed than may. */
  | 'kept'
  /** More failed than may, of so little that nobody is called for it. */
  | 'few'
  | 'broken'

export type Promised = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly objective: number
  /** What would call somebody; the runbook has its name. */
  readonly alert: string
  readonly good: number
  readonly total: number
  readonly verdict: Verdict
  /** Which part of what may fail is left: 1 where nothing failed, below 0 where more failed than may. */
  readonly budgetLeft: number
}

/** What one step added, by the name of the promise. */
export function countPromises({ slos }: Slos, step: Step): Record<string, Counted> {
  const count = (counters: readonly string[]): number =>
    counters.reduce((sum, counter) => sum + (step.increase(parseSelector(counter)!)[''] ?? 0), 0)
  return Object.fromEntries(
    slos.map(({ name, good, total }) => {
      const all = count(total)
      // Counters are not read in one moment: what was good may for once be more than there was.
      return [name, [Math.min(count(good), all), all] as const]
    }),
  )
}

export function judge(slo: Slo, minimum: Slos['minimum'], counted: readonly Counted[]): Promised {
  const [good, total] = counted.reduce(([g, t], [good, total]) => [g + good, t + total], [0, 0] as Counted)
  const failed = total - good
  const mayFail = (1 - slo.objective) * total
  const verdict =
    total === 0
      ? 'none'
      : failed <= mayFail
        ? 'kept'
        : total < minimum.events || failed < minimum.failed
          ? 'few'
          : 'broken'
  const { name, title, description, objective, alert } = slo
  const budgetLeft = total === 0 ? 1 : 1 - failed / mayFail
  return { name, title, description, objective, alert, good, total, verdict, budgetLeft }
}
