// ops/alerts.yaml, read: the alerts that are written by hand, most of them on causes.
import { join } from 'node:path'
import { milliseconds } from './durations.ts'
import { FileError, readYaml } from './read-yaml.ts'

export type CauseAlert = {
  readonly name: string
  readonly severity: 'page' | 'ticket'
  /** A symptom is what players feel; a cause explains it. alertmanager.yaml says which cause silences what. */
  readonly kind: 'cause' | 'symptom'
  readonly expr: string
  /** How long it has to hold. */
  readonly for?: string
  readonly summary: string
  readonly description: string
}

export const causesFile = join(import.meta.dirname, 'alerts.yaml')
const schemaFile = join(import.meta.dirname, 'alerts.schema.yaml')

/** Throws a FileError that names every problem, each with its line. */
export function readCauses(text?: string): readonly CauseAlert[] {
  const { value, problem } = readYaml<{ alerts: CauseAlert[] }>(causesFile, schemaFile, text)
  const problems: string[] = []
  const names = new Set<string>()
  for (const [index, alert] of value.alerts.entries()) {
    if (names.has(alert.name))
      problems.push(problem(['alerts', index, 'name'], `'${alert.name}' stands twice`))
    names.add(alert.name)
    try {
      if (alert.for !== undefined) milliseconds(alert.for)
    } catch (error) {
      problems.push(problem(['alerts', index, 'for'], (error as Error).message))
    }
  }
  if (problems.length > 0) throw new FileError(problems)
  return value.alerts
}
