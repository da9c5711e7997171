// From what came of each cause to what is reported of all. Pure.
import { problemsOf, type Outcome } from './judge.ts'

export interface CausesReport {
  drill: 'causes'
  ok: boolean
  /** What did not hold, in words. */
  problems: string[]
  tookS: number
  timeScale: number
  alerts: CausedAlert[]
  causes: Cause[]
}

export interface CausedAlert {
  alert: string
  severity: string
  ok: boolean
  /** From the cause until Alertmanager told of it. */
  timeToAlertMs: number | null
  /** From the end of the cause until Alertmanager had it no more. */
  timeToResolveMs: number | null
  problems: string[]
}

export interface Cause {
  summary: string
  alerts: string[]
  /** From the beginning of the drill. */
  atMs: number
  lastedMs: number
  /** Other alerts that were told meanwhile. */
  beside: string[]
  problems: string[]
}

export interface Ran {
  beganAtMs: number
  tookS: number
  timeScale: number
}

export function reportOf(outcomes: readonly Outcome[], { beganAtMs, tookS, timeScale }: Ran): CausesReport {
  const problems = outcomes.flatMap((outcome) =>
    problemsOf(outcome).map((problem) => `${namesOf(outcome).join(', ')}: ${problem}`),
  )
  return {
    drill: 'causes',
    ok: outcomes.length > 0 && problems.length === 0,
    problems,
    ...{ tookS, timeScale },
    alerts: outcomes.flatMap((outcome) =>
      outcome.alerts.map(({ alert, severity, toldAtMs, overAtMs, problems }) => ({
        ...{ alert, severity, ok: problems.length + outcome.problems.length === 0 },
        timeToAlertMs: elapsed(outcome.atMs, toldAtMs),
        timeToResolveMs: elapsed(outcome.relievedAtMs, overAtMs),
        problems: [...problems, ...outcome.problems],
      })),
    ),
    causes: outcomes.map((outcome) => ({
      summary: outcome.summary,
      alerts: namesOf(outcome),
      atMs: Math.round(outcome.atMs - beganAtMs),
      lastedMs: Math.round(outcome.relievedAtMs - outcome.atMs),
      beside: [...outcome.beside],
      problems: problemsOf(outcome),
    })),
  }
}

/** A small table for people. */
export function printCauses({ ok, alerts, problems }: CausesReport): string {
  const rows = alerts.map(
    ({ alert, severity, timeToAlertMs, timeToResolveMs }) =>
      `  ${alert.padEnd(30)} ${severity.padEnd(6)} ${ms(timeToAlertMs)} ${ms(timeToResolveMs)}`,
  )
  return [
    `\ncauses: ${ok ? 'it held' : 'it did not hold'}`,
    `  ${'alert'.padEnd(37)} ${'told after'.padStart(10)} ${'over after'.padStart(10)}`,
    ...rows,
    ...problems.map((problem) => `  ! ${problem}`),
    '',
  ].join('\n')
}

function namesOf({ alerts }: Outcome): string[] {
  return alerts.map(({ alert }) => alert)
}

function elapsed(fromMs: number, toMs: number | undefined): number | null {
  return toMs === undefined ? null : Math.round(toMs - fromMs)
}

function ms(value: number | null): string {
  return (value === null ? '-' : `${value} ms`).padStart(10)
}
