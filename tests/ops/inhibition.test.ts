// Who is told of what when several alerts fire at once, as a real Alertmanager has it; and that its configuration names alerts that there are.
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { startAlertmanager } from '../../deploy/local/alertmanager.ts'
import type { Daemon } from '../../deploy/local/daemon.ts'
import { alertmanagerConfig } from '../../ops/alertmanager.ts'
import { readCauses } from '../../ops/causes.ts'
import { rules } from '../../ops/rules.ts'
import { takes } from '../../ops/selector.ts'
import { readSlos } from '../../ops/slos.ts'
import { privateDirectory } from '../helpers/processes.ts'
import { monitoring } from '../helpers/monitoring.ts'

type Labels = Record<string, string>
const tools = await monitoring()
const configuration = alertmanagerConfig({ webhookUrl: 'http://127.0.0.1:9/alerts', scale: 1 })
const [slos, causes] = [readSlos(), readCauses()]
const { groups } = parse(rules({ slos, causes, scale: 1 })) as {
  groups: { rules: { alert?: string; labels: Labels }[] }[]
}
const alerts = groups
  .flatMap((group) => group.rules)
  .flatMap(({ alert, labels }): Labels[] => (alert === undefined ? [] : [{ alertname: alert, ...labels }]))

test('every matcher of the configuration takes an alert that there is', () => {
  const { inhibit_rules } = parse(configuration) as {
    inhibit_rules: { source_matchers: string[]; target_matchers: string[] }[]
  }
  for (const { source_matchers, target_matchers } of inhibit_rules) {
    for (const text of [...source_matchers, ...target_matchers]) {
      const [, label = '', operator = '', value = ''] = /^(\w+)(=~|=)"(.*)"$/.exec(text) ?? []
      expect(label, text).not.toBe('')
      for (const alternative of operator === '=~' && value !== '.+' ? value.split('|') : [value]) {
        const matcher = { label, operator: operator as '=' | '=~', value: alternative }
        // Which job it is, Prometheus adds.
        const there = label === 'job' || alerts.some((labels) => takes(matcher, labels[label] ?? ''))
        expect(there, `${text}: ${alternative}`).toBe(true)
      }
    }
  }
})

describe.skipIf(!tools)('Alertmanager', () => {
  let daemon: Daemon | undefined
  afterAll(() => daemon?.stop())

  /** Fires all of these, and expects that nobody is told of some. */
  async function expectSilenced(firing: readonly Labels[], silenced: readonly string[]): Promise<void> {
    daemon ??= await startAlertmanager({
      ...{ binaries: tools!.alertmanager, directory: privateDirectory(), configuration },
      signal: new AbortController().signal,
    })
    const url = `http://127.0.0.1:${daemon.port}/api/v2/alerts`
    const incident = String(Math.random())
    const post = (endsInMs: number) => {
      const endsAt = new Date(Date.now() + endsInMs).toISOString()
      const alerts = firing.map((labels) => ({ labels: { ...labels, incident }, endsAt }))
      const headers = { 'content-type': 'application/json', connection: 'close' }
      return fetch(url, { method: 'POST', headers, body: JSON.stringify(alerts) })
    }
    const read = async () => {
      const response = await fetch(url, { headers: { connection: 'close' } })
      const all = (await response.json()) as { labels: Labels; status: { inhibitedBy: string[] } }[]
      const own = all.filter(({ labels }) => labels['incident'] === incident)
      const inhibited = own.filter(({ status }) => status.inhibitedBy.length > 0)
      const names = inhibited.map(({ labels: { alertname, slo, severity } }) =>
        slo === undefined ? alertname : `${alertname} ${severity}`,
      )
      return { fired: own.length, silenced: names.toSorted() }
    }
    await post(60_000)
    // Its inhibitor hears of an alert a moment after its API does.
    const expected = { fired: firing.length, silenced: silenced.toSorted() }
    await expect.poll(read).toEqual(expected)
    await post(-1_000)
  }

  const alert = (alertname: string, more: Labels = {}): Labels => {
    const found = alerts.find(
      (labels) =>
        labels['alertname'] === alertname && (!more['severity'] || labels['severity'] === more['severity']),
    )
    if (!found) throw new Error(`There is no alert ${alertname}.`)
    return { ...found, ...more }
  }
  const burns = slos.slos.map(({ alert: name }) => alert(name, { severity: 'page' }))

  test('tells of a budget once: the page, not the ticket; and of no other for its sake', async () => {
    const [signIn, connect] = ['SignInBudgetBurn', 'ConnectBudgetBurn']
    const firing = [
      alert(signIn, { severity: 'page' }),
      ...[signIn, connect].map((name) => alert(name, { severity: 'ticket' })),
      ...[alert('ProbeFailing'), alert('TargetDown', { job: 'api' })],
    ]
    await expectSilenced(firing, ['ProbeFailing', 'SignInBudgetBurn ticket'])
  })

  test('with results waiting does not tell of the synthetic player, who waits for its own', async () => {
    await expectSilenced([alert('ResultsNotRecorded'), alert('ProbeFailing')], ['ProbeFailing'])
  })

  test('with MariaDB away tells of that, and still of matches that are lost', async () => {
    const firing = [
      ...burns,
      alert('DatabaseUnreachable'),
      alert('ResultsNotRecorded'),
      alert('RelayStuck'),
      alert('RetriesPileUp'),
      alert('DeadLetters'),
      alert('ShardsFull'),
      alert('ApiFaults'),
    ]
    await expectSilenced(firing, [
      'ApiFaults',
      'RelayStuck',
      'ResultRecordedBudgetBurn page',
      'ResultsNotRecorded',
      'RetriesPileUp',
      'SignInBudgetBurn page',
    ])
  })

  test('with Redis away tells of that, and of nothing that follows', async () => {
    const firing = [
      ...burns,
      alert('RedisUnreachable'),
      alert('LeaseLost', { job: 'shard' }),
      alert('DeadLetters'),
    ]
    await expectSilenced(firing, [...burns.map(({ alertname }) => `${alertname} page`), 'LeaseLost'])
  })

  test('with all workers away still tells of what workers have no part in', async () => {
    const down = ['worker', 'gateway'].map((job) => alert('TargetDown', { job }))
    const firing = [...burns, alert('RoleDown', { job: 'worker' }), ...down]
    await expectSilenced(firing, ['ResultRecordedBudgetBurn page', 'TargetDown'])
  })
})
