// What the site's server tells at /status.json: see deploy/local/status/status.ts.

export type Unit = 'count' | 'per_second' | 'seconds' | 'bytes' | 'part'
/** By the name of their line. */
export type Values = Readonly<Record<string, number>>

export type Plot = {
  readonly name: string
  readonly section: string
  readonly title: string
  readonly unit: Unit
  readonly about: string
  readonly empty: string
}
export type Point = {
  readonly atMs: number
  readonly plots: Readonly<Record<string, Values>>
  readonly ends: Values
}
export type Promised = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly objective: number
  readonly alert: string
  readonly good: number
  readonly total: number
  readonly verdict: 'none' | 'kept' | 'few' | 'broken'
  readonly budgetLeft: number
}
export type Process = {
  readonly name: string
  readonly role: string
  readonly state: 'ready' | 'not_ready' | 'unreached'
  readonly uptimeSeconds?: number | undefined
  readonly reachedAtMs?: number | undefined
  readonly log: string
}
export type Ends = { readonly reason: string; readonly count: number; readonly lastAtMs: number }

export type Status = {
  readonly atMs: number
  readonly intervalMs: number
  readonly keptMs: number
  readonly plots: readonly Plot[]
  readonly processes: readonly Process[]
  readonly promises: readonly Promised[]
  readonly ends: readonly Ends[]
  readonly points: readonly Point[]
}
