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
}

/** Longer than any drill, at its time scale. */
const window = '6h'

/** Over all of the drill so far. */
export async function readLevels(prometheusUrl: string): Promise<Level[]> {
  const ratios = await query(prometheusUrl, `slo:error_ratio:rate${window}`)
  const events = await query(prometheusUrl, `slo:events:increase${window}`)
  return readSlos().slos.map(({ name, title, objective }) => {
    const of = (samples: typeof ratios) => samples.find(({ labels }) => labels['slo'] === name)?.value
    const failed = of(ratios)
    return {
      name,
      title,
      objective,
      good: failed === undefined ? undefined : 1 - failed,
      events: of(events) ?? 0,
    }
  })
}
