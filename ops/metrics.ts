// npm run metrics: the definitions that the processes count with -> ops/metrics.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { statuses } from '../api/metrics.ts'
import { answeredMessages } from '../gateway/metrics.ts'
import { errors } from '../generated/errors.ts'
import { routes } from '../generated/routes.ts'
import { clientMessages, contractVersion, gameNames, shardRequests } from '../generated/tables.ts'
import type { Defined } from '../platform/metrics.ts'
import { definitions } from './definitions.ts'

const file = join(import.meta.dirname, 'metrics.md')
const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values
/** Values that the contract names are told as such: they are not ours to list. */
const ofTheContract: readonly (readonly [string, readonly string[]])[] = [
  ['each game', gameNames],
  ['each error code', Object.keys(errors)],
  ['each operation', routes.map(({ operationId }) => operationId)],
  ['each path', routes.map(({ path }) => path)],
  ['each status', statuses],
  ['each message of clients', Object.keys(clientMessages)],
  ['each that has an answer', answeredMessages],
  ['each request of the bus', Object.keys(shardRequests)],
  ['that of the contract', [contractVersion]],
  ['that of Node', [process.versions.node]],
]

const text = await format(describe(), { ...(await resolveConfig(file)), parser: 'markdown' })
if (!check) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error(
    'ops/metrics.md is not what the code counts. Run `npm run metrics` and commit what it writes.',
  )
  process.exitCode = 1
}

function describe(): string {
  const roles = Object.keys(definitions)
  const tellers = new Map<string, string[]>()
  const byName = new Map<string, Defined>()
  for (const [role, defined] of Object.entries(definitions)) {
    for (const definition of defined) {
      const { name } = definition
      tellers.set(name, [...(tellers.get(name) ?? []), role])
      byName.set(`${role} ${name}`, definition)
    }
  }
  const sections = Map.groupBy(tellers.keys(), (name) => tellers.get(name)?.join(' and ') ?? '')
  const inOrder = [...sections].sort(([a], [b]) => b.split(' ').length - a.split(' ').length)
  const told = inOrder.map(([who, names]) => {
    const rows = names.map((name) => row(byName.get(`${tellers.get(name)?.[0]} ${name}`)))
    return [
      `## ${who === roles.join(' and ') ? 'Every process' : who}`,
      '',
      '| Metric | Type | Unit | Labels | Meaning |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n')
  })
  return `<!-- Written by \`npm run metrics\` from the definitions in the code. Do not edit. -->

# Metrics

What each process tells at \`/metrics\` of its operators’ port. Names are OpenTelemetry’s where it has one. Prometheus adds which process it was; no label tells a player or
a match apart, and every label takes the values of a fixed list alone.

${told.join('\n\n')}
`
}

function row(definition: Defined | undefined): string {
  if (!definition) return ''
  const { name, type, help, labels } = definition
  const told = Object.entries(labels).map(([label, values]) => `\`${label}\`: ${list(values)}`)
  return `| \`${name}\` | ${type} | ${unitOf(name)} | ${told.join('; ') || '–'} | ${help} |`
}

function list(values: readonly string[]): string {
  const [name, named = []] =
    ofTheContract.find(([, all]) => all.every((value) => values.includes(value))) ?? []
  const others = values.filter((value) => !named.includes(value)).map((value) => `\`${value}\``)
  return [...(name ? [name] : []), ...others].join(', ')
}

/** The name ends in it. */
function unitOf(name: string): string {
  return /_(seconds|bytes|entries|events)(_total)?$/.exec(name)?.[1] ?? '–'
}
