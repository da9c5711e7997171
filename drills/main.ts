// `npm run drill -- NAME`: one failure, inflicted on the whole real system while it is played on, and what came of it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { startArena, timeScale } from './arena.ts'
import { assess, type Report } from './assess.ts'
import { drillCauses } from './causes/drill.ts'
import { provocations } from './causes/index.ts'
import { alertsOf } from './causes/provocation.ts'
import { printCauses } from './causes/report.ts'
import { causesName, readCommand, usage } from './command.ts'
import { runDrill, type Drill } from './drill.ts'
import { drills } from './index.ts'
import { mainOfChaos } from './outbox-chaos/main.ts'
import { mergePhases, printReport } from './print.ts'
import { renderCauses } from './report/causes-report.ts'
import { renderReport, type Run } from './report/report.ts'
import { feltOf } from './timeline.ts'

await mainOfChaos(process.argv.slice(2))
const command = readCommand(process.argv.slice(2), drills, provocations.flatMap(alertsOf))
if (!command.ok) {
  process.stderr.write(`${command.problem}\nnpm run drill -- --help tells all of it.\n`)
  process.exit(2)
}
if (command.help) {
  process.stdout.write(usage(drills))
  process.exit(0)
}

const { names, json, html, matches, seconds, after, observed, only } = command
const began = performance.now()
const toStdout = json === '-'
const say = (line: string): void => void (toStdout ? process.stderr : process.stdout).write(`${line}\n`)
const giveUp = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => giveUp.abort(new Error(`stopped by ${signal}`)))

if (names[0] === causesName) {
  await runCauses()
  process.exit()
}

const reports: (Report | NotRun)[] = []
const runs: Run[] = []
for (const [at, name] of names.entries()) {
  try {
    if (names.length > 1) say(`\n[${at + 1} of ${names.length}, ${elapsed(began)}] ${name}`)
    const report = mergePhases(name, await runPhases(drills[name]?.phases ?? []))
    reports.push(report)
    say(printReport(report))
  } catch (error) {
    const { message, stack } = giveUp.signal.aborted ? (giveUp.signal.reason as Error) : (error as Error)
    say(`${name} could not be run: ${giveUp.signal.aborted ? message : stack}`)
    reports.push({ drill: name, ok: false, problems: [`It could not be run: ${message}`] })
    if (giveUp.signal.aborted) break
  }
}
const ok = reports.length === names.length && reports.every((report) => report.ok)
const tookS = Math.round((performance.now() - began) / 1_000)
if (names.length > 1) say(`\n${ok ? 'All of it held' : 'Not all of it held'}, in ${elapsed(began)}.`)
if (html !== undefined && runs.length > 0) {
  const notRun = reports.flatMap((report) =>
    'matches' in report ? [] : `${report.drill}: ${report.problems[0]}`,
  )
  writeHtml(html, renderReport({ runs, notRun, ok, tookS, timeScale, matches }))
}
const [first] = reports
writeJson(names.length === 1 ? first : { ok, tookS, timeScale, drills: reports })
process.exitCode = ok ? 0 : 1
// What a client still waits for does not matter any more.
process.exit()

type NotRun = Pick<Report, 'drill' | 'ok' | 'problems'>

async function runPhases(phases: readonly Drill[]): Promise<Report[]> {
  const done: Report[] = []
  for (const drill of phases) {
    const began = performance.now()
    const report = (line: string): void => say(`${drill.name} ${elapsed(began).padStart(7)}  ${line}`)
    report('starting the system')
    await using arena = await startArena({
      ...{ victim: drill.victim, proxied: drill.proxied, observed },
      env: drill.env ?? {},
      signal: giveUp.signal,
    })
    const lastsMs = drill.lastsMs && seconds && seconds * 1_000
    const afterMs = after * 1_000
    const options = { matches, lastsMs, afterMs, report, signal: giveUp.signal }
    const evidence = await runDrill(arena, drill, options)
    const assessed = assess(drill, evidence)
    runs.push({ report: assessed, summary: drill.summary, felt: feltOf(evidence) })
    if (!assessed.ok) {
      arena.keepDirectory()
      const lines = evidence.history.map((seen) => JSON.stringify(seen))
      writeFileSync(join(arena.directory, 'history.jsonl'), `${lines.join('\n')}\n`)
      report(`what the players saw and the processes wrote is kept in ${arena.directory}`)
    }
    done.push(assessed)
  }
  return done
}

async function runCauses(): Promise<void> {
  const report = (line: string): void => say(`${causesName} ${elapsed(began).padStart(7)}  ${line}`)
  try {
    const done = await drillCauses({ only, report, signal: giveUp.signal })
    say(printCauses(done))
    if (html !== undefined) writeHtml(html, renderCauses(done))
    writeJson(done)
    process.exitCode = done.ok ? 0 : 1
  } catch (error) {
    const { message, stack } = giveUp.signal.aborted ? (giveUp.signal.reason as Error) : (error as Error)
    say(`${causesName} could not be run: ${giveUp.signal.aborted ? message : stack}`)
    writeJson({ drill: causesName, ok: false, problems: [`It could not be run: ${message}`] })
    process.exitCode = 1
  }
}

function writeHtml(file: string, text: string): void {
  mkdirSync(dirname(resolve(file)), { recursive: true })
  writeFileSync(file, text)
  say(`The report for people: ${resolve(file)}`)
}

/** Where it is asked for. */
function writeJson(report: unknown): void {
  if (json === undefined) return
  const text = `${JSON.stringify(report, undefined, 2)}\n`
  if (toStdout) process.stdout.write(text)
  else writeFileSync(json, text)
}

function elapsed(sinceMs: number): string {
  return `${((performance.now() - sinceMs) / 1_000).toFixed(1)} s`
}
