// `npm run load -- SCENARIO`: load on the whole real system, and what came of it.
import { writeFileSync } from 'node:fs'
import { readCommand, usage, type Command } from './command.ts'
import { renderReport } from './report/report.ts'
import { createProgress } from './progress.ts'
import { describeMachine } from './stage.ts'
import { scenarios } from './scenarios/index.ts'

const command = read()
if (command.kind === 'help') {
  process.stdout.write(usage(scenarios))
  process.exit(0)
}

const giveUp = new AbortController()
/** npm hands on the Ctrl-C that the terminal has sent to us already: what comes this soon is the same one. */
const sameSignalMs = 500
let stoppedAtMs: number | undefined
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    if (stoppedAtMs !== undefined && performance.now() - stoppedAtMs > sameSignalMs) process.exit(130)
    stoppedAtMs ??= performance.now()
    giveUp.abort(new Error(`stopped by ${name}`))
  })
}
const { name, scenario, options, json, html } = command
// Standard output belongs to the JSON where it is asked for there.
const progress = createProgress(json === '-' ? process.stderr : process.stdout)
try {
  const outcome = await scenario.run(options, { ...progress, signal: giveUp.signal })
  const { problems, figures, headlines } = outcome
  const ok = problems.length === 0
  const report = { scenario: name, ok, problems, ...figures, options, machine: describeMachine() }
  progress.end(headlines, problems)
  if (html !== undefined) writeFileSync(html, renderReport({ ...report, ...outcome, about: scenario.about }))
  const text = `${JSON.stringify(report, undefined, 2)}\n`
  if (json === '-') process.stdout.write(text)
  else if (json !== undefined) writeFileSync(json, text)
  process.exitCode = ok ? 0 : 1
} catch (error) {
  const reason = giveUp.signal.aborted ? (giveUp.signal.reason as Error) : (error as Error)
  process.stderr.write(`\n${name} could not be run: ${reason.message}\n`)
  process.exitCode = giveUp.signal.aborted ? 130 : 1
}
process.exit()

function read(): Command {
  try {
    return readCommand(process.argv.slice(2), scenarios)
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\nnpm run load -- --help tells all of it.\n`)
    process.exit(2)
  }
}
