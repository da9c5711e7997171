// Every alert has its runbook, and every runbook of an alert that alert; what it leads to and names is there. Its commands are run by
// reconnect-and-failure.test.ts, on a system that is well.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { provocations } from '../../drills/causes/index.ts'
import { alertsOf } from '../../drills/causes/provocation.ts'
import { causesName } from '../../drills/command.ts'
import { drills } from '../../drills/index.ts'
import { definitions } from '../../ops/definitions.ts'
import { knownSeries } from '../../ops/known.ts'
import { alertRunbooks, readRunbook, root } from './runbook.ts'

type Rules = {
  groups: {
    rules: { alert?: string; labels: { severity: string }; annotations?: { runbook_url: string } }[]
  }[]
}
const { groups } = parse(readFileSync(join(root, 'ops/generated/rules.yaml'), 'utf8')) as Rules
const alerts = groups.flatMap(({ rules }) => rules).filter(({ alert }) => alert !== undefined)
const known = knownSeries(definitions)
const names = new Set([...known].flatMap(([series, { name }]) => [series, name]))
const settings = globSync('{gateway,shard,api,worker,platform,probe}/**/*.ts', { cwd: root })
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n')
/** Of Redis' and MariaDB's own. */
const ofServers = ['maxmemory_policy', 'max_connections']

test('every alert leads to the runbook of its name, and every runbook belongs to one', () => {
  for (const { alert, annotations } of alerts) expect(annotations?.runbook_url).toBe(`runbooks/${alert}.md`)
  const files = readdirSync(join(root, 'runbooks')).filter((file) => /^[A-Z].*\.md$/.test(file))
  expect(files.toSorted()).toEqual([...new Set(alerts.map(({ alert }) => `${alert}.md`))].toSorted())
  expect(alertRunbooks.map((path) => path.replace('runbooks/', ''))).toEqual(files)
})

test('pages are few', () => {
  const pages = alerts.filter(({ labels }) => labels.severity === 'page')
  expect(pages.length).toBeLessThanOrEqual(alerts.length / 3)
})

describe.each(alertRunbooks)('%s', (path) => {
  const { text, commands } = readRunbook(path)
  const name = /([^/]+)\.md$/.exec(path)?.[1] ?? ''
  const severities = alerts.filter(({ alert }) => alert === name).map(({ labels }) => labels.severity)

  test('says what it is, what it does to players, how to confirm it, what to do, and how to tell that it is over', () => {
    expect(text.startsWith(`# ${name}\n`)).toBe(true)
    const parts = [
      '**Symptom:**',
      '**Impact:**',
      '**Confirm.**',
      '**Do**\n\n1. ',
      '**Verify:**',
      '**Drill:**',
    ]
    const places = parts.map((part) => text.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    for (const severity of ['page', 'ticket'])
      expect(new RegExp(`^\\*\\*${severity}|\\*\\*${severity}\\*\\*`, 'im').test(text)).toBe(
        severities.includes(severity),
      )
  })

  test('leads to places that there are', () => {
    for (const [, file = '', anchor] of text.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)) {
      const target = join(root, 'runbooks', file)
      expect(existsSync(target), file).toBe(true)
      if (anchor === undefined) continue
      const titles = [...readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gm)]
      expect(
        titles.map(([, title = '']) =>
          title
            .toLowerCase()
            .replace(/[^\w -]/g, '')
            .replace(/ /g, '-'),
        ),
      ).toContain(anchor)
    }
  })

  test('names metrics, settings and log lines that there are', () => {
    const code = commands.map((command) => command.code).join('\n')
    const spans = [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`]+)`/g)].map(
      ([, span = '']) => span,
    )
    const isKnown = (word: string) =>
      names.has(word) ||
      ofServers.includes(word) ||
      [...names].some((name) => word.endsWith('_') && name.startsWith(word))
    const words = [...spans, ...[...code.matchAll(/^metrics '?(\w+)/gm)].map(([, word = '']) => word)]
    const metrics = words.flatMap(
      (word) => /^(matchwire|http|db|mysql|redis|nodejs|v8js|process|maxm|max)_\w+/.exec(word)?.[0] ?? [],
    )
    expect(metrics.filter((metric) => !isKnown(metric))).toEqual([])
    const variables = spans.flatMap((span) => /^[A-Z]+(?:_[A-Z]+)+$/.exec(span)?.[0] ?? [])
    expect(variables.filter((variable) => !settings.includes(variable))).toEqual([])
    const lines = [...code.matchAll(/^logs '?([^'\n]+?)'?$/gm)].map(([, line = '']) => line)
    expect(lines.filter((line) => !settings.includes(line))).toEqual([])
  })

  test('names drills, and none that does not hold it to be raised', () => {
    const named = [...text.matchAll(/npm run drill -- ([\w-]+)(?: --only (\w+))?/g)]
    expect(named).not.toEqual([])
    for (const [command, drill = '', only] of named) {
      const asserted =
        drill === causesName
          ? provocations.flatMap(alertsOf)
          : drills[drill]?.phases.flatMap(({ alerts }) => alerts.fires)
      expect(asserted, command).toContain(name)
      expect(only, command).toBe(drill === causesName ? name : undefined)
    }
  })

  test('has commands to confirm it, and none that is not run by a test', () => {
    expect(commands.map(({ situation }) => situation)).toEqual([name])
    expect(text.match(/^```sh/gm)).toHaveLength(1)
  })
})
