// Times in a histogram of microseconds: exact to three digits, cheap to add to, and such that those of several processes add up.
import hdr, { type Histogram } from 'hdr-histogram-js'

/** A minute: what takes longer counts as that. */
const microsecondsMax = 60_000_000

export function createHistogram(): Histogram {
  return hdr.build({ highestTrackableValue: microsecondsMax, numberOfSignificantValueDigits: 3 })
}

export function recordMs(histogram: Histogram, ms: number): void {
  histogram.recordValue(Math.min(microsecondsMax, Math.max(0, Math.round(ms * 1_000))))
}

export const packHistogram = (histogram: Histogram): string => hdr.encodeIntoCompressedBase64(histogram)
export const unpackHistogram = (packed: string): Histogram => hdr.decodeFromCompressedBase64(packed)

export interface Percentiles {
  p50: number
  p99: number
  p999: number
  max: number
}

/** In milliseconds; all 0 where nothing was recorded. */
export function percentilesMs(histogram: Histogram): Percentiles {
  if (histogram.totalCount === 0) return { p50: 0, p99: 0, p999: 0, max: 0 }
  const at = (percentile: number): number => histogram.getValueAtPercentile(percentile) / 1_000
  return { p50: at(50), p99: at(99), p999: at(99.9), max: histogram.maxValue / 1_000 }
}
