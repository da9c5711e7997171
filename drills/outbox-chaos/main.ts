// The command, from its arguments to its exit code.
import { writeFileSync } from 'node:fs'
import { name, readChaosCommand, usage } from './command.ts'
import { printChaos } from './print.ts'
import { runChaos } from './run.ts'

/** Ends the process, unless the arguments are about another drill. */
export async function mainOfChaos(args: readonly string[]): Promise<void> {
  const command = readChaosCommand(args)
  if (!command) return
  if (!command.ok) {
    process.stderr.write(`${command.problem}\nnpm run drill -- ${name} --help tells all of it.\n`)
    process.exit(2)
  }
  if (command.help) {
    process.stdout.write(usage)
    process.exit(0)
  }
  const { json } = command
  const toStdout = json === '-'
  const began = performance.now()
  const write = (text: string): void => void (toStdout ? process.stderr : process.stdout).write(text)
  const giveUp = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => giveUp.abort(new Error(`stopped by ${signal}`)))
  const say = (line: string): void =>
    write(`${((performance.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${line}\n`)
  try {
    const report = await runChaos(command, say, giveUp.signal)
    write(printChaos(report))
    const text = `${JSON.stringify(report, undefined, 2)}\n`
    if (toStdout) process.stdout.write(text)
    else if (json !== undefined) writeFileSync(json, text)
    process.exit(report.ok ? 0 : 1)
  } catch (error) {
    const aborted = giveUp.signal.aborted
    const { message, stack } = (aborted ? giveUp.signal.reason : error) as Error
    process.stderr.write(`\noutbox-chaos could not be run: ${aborted ? message : stack}\n`)
    process.exit(aborted ? 130 : 1)
  }
}
