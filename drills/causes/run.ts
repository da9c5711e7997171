// Brings one cause after the other about on a system that is well, and waits for what is told of each, and for its end.
import { setTimeout as delay } from 'node:timers/promises'
import type { Arena } from '../arena.ts'
import { History, nowMs } from '../history.ts'
import { gatherCrowd } from '../players.ts'
import { Requests } from '../requests.ts'
import { isTold, judge, problemsOf, type Outcome, type Seen } from './judge.ts'
import { alertsOf, type Provocation } from './provocation.ts'
import { createScene } from './scene.ts'

export interface CausesOptions {
  provocations: readonly Provocation[]
  report: (line: string) => void
  signal: AbortSignal
}

/** Those who play while it goes on: enough for budgets to tell, few enough to leave room. */
const crowdSize = { matches: 4, newcomers: 4 }
/** Three of the shortest windows: before, little is known of how things are when all is well. */
const warmUpMs = 15_000
const toldWithinMs = 60_000
/** Longer than a process has to drain. */
const relievedWithinMs = 40_000
const overWithinMs = 90_000
const pollMs = 200

export async function runCauses(arena: Arena, options: CausesOptions): Promise<Outcome[]> {
  const { provocations, report, signal } = options
  const { observing, alerts, apiUrl } = arena
  if (!observing) throw new Error('Causes are looked for at Prometheus and Alertmanager.')
  const crowd = await gatherCrowd({
    ...{ apiUrl, history: new History(), requests: new Requests(), ...crowdSize },
  })
  try {
    crowd.bringNewcomers()
    await observing.whenScraped()
    await delay(warmUpMs, undefined, { signal })
    const outcomes: Outcome[] = []
    let sinceMs = -Infinity
    for (const [at, provocation] of provocations.entries()) {
      const names = alertsOf(provocation)
      report(`[${at + 1} of ${provocations.length}] ${names.join(', ')}: ${provocation.summary}`)
      const outcome = await bringAbout(provocation, sinceMs)
      sinceMs = nowMs()
      for (const { alert, toldAtMs, overAtMs } of outcome.alerts)
        report(`  ${alert}: ${since(outcome.atMs, toldAtMs)}, over ${since(outcome.relievedAtMs, overAtMs)}`)
      for (const problem of problemsOf(outcome)) report(`  ! ${problem}`)
      outcomes.push(outcome)
    }
    return outcomes
  } finally {
    crowd.wrapUp()
    crowd.close()
  }

  async function bringAbout(provocation: Provocation, sinceMs: number): Promise<Outcome> {
    const names = alertsOf(provocation)
    const overAtMs = new Map<string, number>()
    const problems: string[] = []
    // What an earlier cause has left must not be taken for this one's.
    const isCalm = async () => {
      const now = await active()
      return now.every(({ labels }) => !isPage(labels) && !names.includes(labels['alertname'] ?? ''))
    }
    if (!(await until(overWithinMs, isCalm))) {
      const left = (await active()).map(({ labels }) => labels['alertname'])
      problems.push(`before it began there was still ${left.join(', ')}`)
    }

    const relief = new AsyncDisposableStack()
    let atMs = nowMs()
    const isToldOf = (some: readonly string[]) => () =>
      Promise.resolve(some.every((name) => isTold(alerts, name, atMs)))
    try {
      await provocation.provoke(createScene(arena, relief, () => (atMs = nowMs())))
      await until(provocation.withinMs ?? toldWithinMs, isToldOf(provocation.fires))
    } catch (error) {
      problems.push(`it could not be brought about: ${(error as Error).message}`)
    }
    const relievedAtMs = nowMs()
    const late = delay(relievedWithinMs, undefined, { ref: false }).then(() => {
      throw new Error(`after ${relievedWithinMs / 1_000} s it was not taken away`)
    })
    await Promise.race([relief.disposeAsync(), late]).catch((error: Error) => {
      problems.push(`it broke off: ${error.message}`)
    })
    await until(toldWithinMs, isToldOf(names))
    await until(overWithinMs, async () => {
      const now = await active()
      for (const name of names) {
        const isOver = isTold(alerts, name, atMs) && !now.some(({ labels }) => labels['alertname'] === name)
        if (isOver && !overAtMs.has(name)) overAtMs.set(name, nowMs())
      }
      return names.every((name) => overAtMs.has(name) || !isTold(alerts, name, atMs))
    })
    return judge(provocation, { sinceMs, atMs, relievedAtMs, told: alerts, overAtMs, problems })
  }

  /** What Alertmanager has now, be it silenced by something else or not; of a budget, the page alone. */
  async function active(): Promise<Seen[]> {
    const response = await fetch(`${observing?.alertmanagerUrl}/api/v2/alerts`)
    const all = (await response.json()) as Seen[]
    return all.filter(({ labels }) => labels['slo'] === undefined || isPage(labels))
  }

  async function until(timeoutMs: number, condition: () => Promise<boolean>): Promise<boolean> {
    const deadlineMs = nowMs() + timeoutMs
    while (!(await condition())) {
      if (nowMs() > deadlineMs) return false
      await delay(pollMs, undefined, { signal })
    }
    return true
  }
}

function isPage({ severity }: Seen['labels']): boolean {
  return severity === 'page'
}

function since(fromMs: number, atMs: number | undefined): string {
  return atMs === undefined ? 'never' : `after ${((atMs - fromMs) / 1_000).toFixed(1)} s`
}
