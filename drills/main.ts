// `npm run drill -- NAME`: one failure, inflicted on the whole real system while it is played on, and what came of it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startArena } from './arena.ts'
import { assess, type Report } from './assess.ts'
import { readCommand, usage } from './command.ts'
import { runDrill, type Drill } from './drill.ts'
import { drills } from './index.ts'
import { mergePhases, printReport } from './print.ts'

const command = readCommand(process.argv.slice(2), Object.keys(drills))
if (!command.ok) {
  process.stderr.write(`${command.problem}\n\n${usage(drills)}`)
  process.exit(2)
}
if (command.help) {
  process.stdout.write(usage(drills))
  process.exit(0)
}

const { names, json, matches, seconds } = command
const toStdout = json === '-'
const say = (line: string): void => void (toStdout ? process.stderr : process.stdout).write(`${line}\n`)
const giveUp = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => giveUp.abort(new Error(`stopped by ${signal}`)))

const reports: (Report | NotRun)[] = []
for (const name of names) {
  try {
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
const ok = reports.every((report) => report.ok)
if (json !== undefined) {
  const [only] = reports
  const text = `${JSON.stringify(names.length === 1 ? only : { ok, drills: reports }, undefined, 2)}\n`
  if (toStdout) process.stdout.write(text)
  else writeFileSync(json, text)
}
process.exitCode = ok ? 0 : 1
// What a client still waits for does not matter any more.
process.exit()

type NotRun = Pick<Report, 'drill' | 'ok' | 'problems'>

async function runPhases(phases: readonly Drill[]): Promise<Report[]> {
  const done: Report[] = []
  for (const drill of phases) {
    const began = performance.now()
    const report = (line: string): void =>
      say(`${drill.name} ${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s  ${line}`)
    report('starting the system')
    await using arena = await startArena({
      victim: drill.victim,
      env: drill.env ?? {},
      signal: giveUp.signal,
    })
    const evidence = await runDrill(arena, drill, { matches, seconds, report, signal: giveUp.signal })
    const assessed = assess(drill, evidence)
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
