// What a scenario is: some work, for some time, on a system of its own, and what that is to show.
import type { Second } from './watch.ts'

export interface Options {
  players: number
  /** How long is measured. */
  seconds: number
  gateways: number
  shards: number
  /** Processes of players. */
  workers: number
  profileDirectory: string | undefined
  /** Of scenarios that compare: how often each system takes its turn, and whether in short. */
  rounds?: number
  quick?: boolean
  /** What the two systems differ in that are compared. */
  pair?: string
}

export interface Scenario {
  /** What it does, in a few words. */
  about: string
  defaults: Omit<Options, 'profileDirectory'>
  /** What it can compare two systems by. */
  pairs?: readonly string[]
  run(options: Options, stage: Theatre): Promise<Outcome>
}

/** What a scenario is given of the world. */
export interface Theatre {
  signal: AbortSignal
  /** Something for people, now. */
  say(line: string): void
  onSecond(second: Second): void
}

export interface Outcome {
  /** What did not hold, a sentence each; none: all of it held. */
  problems: string[]
  /** What came of it, in words for somebody who has not run it. */
  headlines: Headline[]
  /** The same for machines, and more. */
  figures: Record<string, unknown>
  seconds: readonly Second[]
  /** Plots of its own for the report, as HTML. */
  plots?: readonly string[]
}

export interface Headline {
  /** Such as `0.06 s`. */
  value: string
  /** What it is of. */
  label: string
  /** What was asked for, and whether it held; absent where nothing was. */
  bound?: { text: string; held: boolean }
}

/** A headline with a bound, and the problem where it did not hold. */
export function check(
  problems: string[],
  headline: { label: string; value: string; bound: string; held: boolean },
): Headline {
  const { label, value, bound, held } = headline
  if (!held) problems.push(`${label}: ${value}, where ${bound} was to be.`)
  return { label, value, bound: { text: bound, held } }
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
export const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`
export const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`
export const count = (value: number): string => Math.round(value).toLocaleString('en')
export const round = (value: number, digits = 2): number => Number(value.toFixed(digits))
