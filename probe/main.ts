// npm run probe: a synthetic player at the public door, once or again and again.
import { ConfigError } from '../platform/config.ts'
import { runProcess } from '../platform/lifecycle.ts'
import { createLog } from '../platform/log.ts'
import { type Command, readCommand, usage } from './command.ts'
import { type ProbeConfig, readConfig } from './config.ts'
import { probe } from './play.ts'
import { startProbe } from './start-probe.ts'

const command = readOrExit()
if (command.help) process.stdout.write(usage)
else if (command.again) {
  await runProcess({
    role: 'probe',
    readConfig: () => readConfig(command.env),
    createLog: ({ name, logLevel }) => createLog({ role: 'probe', name, level: logLevel }),
    start: startProbe,
  })
} else await playOnce(configOrExit(command))

async function playOnce(config: ProbeConfig): Promise<void> {
  const run = await probe(config)
  process.stdout.write(`${JSON.stringify(run, undefined, 2)}\n`)
  const failed = run.steps.find(({ ok }) => !ok)
  if (failed) process.stderr.write(`probe: ${failed.name} failed after ${failed.ms} ms: ${failed.error}\n`)
  process.exitCode = run.ok ? 0 : 1
}

function configOrExit({ env }: Exclude<Command, { help: true }>): ProbeConfig {
  try {
    return readConfig(env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`probe: ${error.message}\n`)
    process.exit(2)
  }
}

function readOrExit(): Command {
  try {
    return readCommand(process.argv.slice(2), process.env)
  } catch (error) {
    process.stderr.write(`probe: ${(error as Error).message}\n\n${usage}`)
    process.exit(2)
  }
}
