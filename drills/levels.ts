// How the SLOs stand, as the recording rules tell it.
import { query } from '../deploy/local/observe.ts'
import { readSlos } from '../ops/slos.ts'

export interface Level {
  readonly name: string
  readonly title: string
  /** Which part of all events has to be good, … */
  readonly objective: number
  /** … which part of them was, and of how many; undefined: there was none. */
  readonly good: number | undefined
  readonly events: number
  /** Whether enough failed to say anything, as the alerts have it. */
  readonly telling: boolean
}

/** Longer than any drill, at its time scale. */
const window = '6h'

/** Over all of the drill so far. */
export async function readLevels(prometheusUrl: string): Promise<Level[]> {
  const ratios = await query(prometheusUrl, `slo:error_ratio:rate${window}`)
  const events = await query(prometheusUrl, `slo:events:increase${window}`)
  const { slos, minimum } = readSlos()
  return slos.map(({ name, title, objective }) => {
    const of = (samples: typeof ratios) => samples.find(({ labels }) => labels['slo'] === name)?.value
    const ratio = of(ratios)
    const count = of(events) ?? 0
    const telling = count >= minimum.events && count * (ratio ?? 0) >= minimum.failed
    return {
      name,
      title,
      objective,
      good: ratio === undefined ? undefined : 1 - ratio,
      events: count,
      telling,
    }
  })
}
