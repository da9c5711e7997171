// What happened when, for people: of one drill, in milliseconds from the fault. Pure.
import { matchesAt } from './check.ts'
import type { Evidence } from './drill.ts'
import { endOf, isFailed } from './requests.ts'

export interface Moment {
  /** From the fault. */
  ms: number
  kind: 'fault' | 'detected' | 'told' | 'alert' | 'resolved' | 'over' | 'recorded' | 'recovered'
  what: string
}

export interface Times {
  detectedAtMs: number | undefined
  toldAtMs: readonly (number | undefined)[]
  recoveredAtMs: number
}

export function timelineOf(evidence: Evidence, { detectedAtMs, toldAtMs, recoveredAtMs }: Times): Moment[] {
  const { fault, recordedAtMs, observed } = evidence
  const moments: Moment[] = []
  const add = (atMs: number | undefined, kind: Moment['kind'], what: string): void => {
    if (atMs !== undefined && Number.isFinite(atMs))
      moments.push({ ms: Math.round(atMs - fault.atMs), kind, what })
  }
  add(fault.atMs, 'fault', 'the fault')
  add(detectedAtMs, 'detected', 'detected')
  const told = toldAtMs.filter((atMs) => atMs !== undefined)
  if (told.length > 0 && Math.max(...told) > fault.atMs)
    add(Math.max(...told), 'told', 'everyone it concerned knew of it')
  if (fault.overAtMs > fault.atMs) add(fault.overAtMs, 'over', 'the fault is over')
  add(recordedAtMs, 'recorded', 'everything that had ended is recorded')
  add(recoveredAtMs, 'recovered', 'all is well again')
  for (const { atMs, status, labels } of observed?.alerts ?? []) {
    const { alertname, severity, instance } = labels
    const whose = instance === undefined ? '' : ` of ${instance}`
    if (status === 'firing') add(atMs, 'alert', `${severity} ${alertname}${whose}`)
    else add(atMs, 'resolved', `${alertname}${whose} is over`)
  }
  return moments.toSorted((a, b) => a.ms - b.ms)
}

/** One second of what players felt. */
export interface Felt {
  /** From the fault. */
  s: number
  inMatches: number
  snapshots: number
  endedVoid: number
  answered: number
  failed: number
  slowestMs: number
}

const secondMs = 1_000
/** How long before the fault it begins. */
const beforeS = 5

/** Second by second. */
export function feltOf({ history, requests, fault, wrappedUpAtMs }: Evidence): Felt[] {
  const secondOf = (atMs: number): number => Math.floor((atMs - fault.atMs) / secondMs)
  const felt: Felt[] = []
  for (let s = -beforeS; s < secondOf(wrappedUpAtMs); s++) {
    const inMatches = matchesAt(history, fault.atMs + s * secondMs).size
    felt.push({ s, inMatches, snapshots: 0, endedVoid: 0, answered: 0, failed: 0, slowestMs: 0 })
  }
  const at = (atMs: number): Felt | undefined => felt[secondOf(atMs) + beforeS]
  for (const seen of history) {
    const second = at(seen.atMs)
    if (!second) continue
    if (seen.what === 'snapshot') second.snapshots++
    if (seen.what === 'ended' && !seen.ending.counted) second.endedVoid++
  }
  for (const request of requests) {
    const second = at(endOf(request))
    if (!second) continue
    if (isFailed(request)) second.failed++
    else second.answered++
    second.slowestMs = Math.max(second.slowestMs, Math.round(request.tookMs))
  }
  return felt
}
