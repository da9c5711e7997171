// ops/slo.yaml, read: what players are promised, as plain values.
import { join } from 'node:path'
import { FileError, readYaml } from './read-yaml.ts'
import { parseSelector } from './selector.ts'

export type Slo = {
  /** In kebab-case: the label `slo` of everything that is made from it. */
  readonly name: string
  readonly title: string
  readonly description: string
  /** Which part of all events has to be good, below 1. */
  readonly objective: number
  /** What says that its budget burns; its runbook has that name. */
  readonly alert: string
  /** Counters, to be added up: what was good, … */
  readonly good: readonly string[]
  /** … of all that there was. */
  readonly total: readonly string[]
}

export type Slos = {
  /** Over how many days the budget runs. */
  readonly budgetDays: number
  /** What has to have happened in an alert's long window for it to say anything. */
  readonly minimum: { readonly events: number; readonly failed: number }
  readonly slos: readonly Slo[]
}

export const slosFile = join(import.meta.dirname, 'slo.yaml')
const schemaFile = join(import.meta.dirname, 'slo.schema.yaml')

/** Throws a FileError that names every problem, each with its line. */
export function readSlos(text?: string): Slos {
  const { value, problem } = readYaml<Slos>(slosFile, schemaFile, text)
  const problems: string[] = []
  const names = new Set<string>()
  const slos = value.slos.map((slo, index) => {
    if (names.has(slo.name)) problems.push(problem(['slos', index, 'name'], `'${slo.name}' stands twice`))
    names.add(slo.name)
    const families = new Set(slo.total.map((counter) => familyOf(counter)))
    for (const list of ['good', 'total'] as const) {
      slo[list].forEach((counter, place) => {
        const complain = (text: string) => problems.push(problem(['slos', index, list, place], text))
        const selector = parseSelector(counter)
        if (!selector)
          return complain(`this is no selector, as metric{label="value",other=~"a|b"}: ${counter}`)
        if (!/_(total|count|bucket)$/.test(selector.metric)) complain(`${selector.metric} is not a counter`)
        const bounded = selector.matchers.some(({ label, operator }) => label === 'le' && operator === '=')
        if (selector.metric.endsWith('_bucket') && !bounded)
          complain('of a _bucket one bound has to be named: le="…"')
        if (!families.has(familyOf(counter))) complain('what is good has to be a part of `total`')
      })
    }
    const objective = Number((slo.objective / 100).toPrecision(12))
    return { ...slo, description: slo.description.trim(), objective, alert: alertOf(slo.name) }
  })
  if (problems.length > 0) throw new FileError(problems)
  return { ...value, slos }
}

/** What is counted, whichever of a histogram's counters tells it. */
function familyOf(counter: string): string {
  return (parseSelector(counter)?.metric ?? counter).replace(/_(bucket|count)$/, '')
}

function alertOf(name: string): string {
  const words = name.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
  return `${words.join('')}BudgetBurn`
}
