// npm run probe: a synthetic player at the public door, once or again and again.
import { parseArgs } from 'node:util'
import { ConfigError } from '../platform/config.ts'
import { runProcess } from '../platform/lifecycle.ts'
import { createLog } from '../platform/log.ts'
import { type ProbeConfig, readConfig } from './config.ts'
import { probe } from './play.ts'
import { startProbe } from './start-probe.ts'

const usage = `npm run probe -- [--url URL] [--every SECONDS] [--seats N] [--ops-port PORT]

Plays one match through the public door, as players do: two guests sign in, take a ticket, connect, find each other, play a few ticks of
lightcycles; one resigns, both read the record, and are deleted. Prints what each step took as JSON, and exits 0 only if all came about.

  --url URL        where players reach the api (http://127.0.0.1:8080, API_URL)
  --every SECONDS  goes on until it is stopped, with one line of JSON for each match, and tells metrics (PROBE_EVERY_MS)
  --seats N        how many guests play each other, 2 to 8; a shape that nobody else asks for keeps it from meeting players (2, PROBE_SEATS)
  --ops-port PORT  with --every: where /metrics is, on 127.0.0.1; 0 takes a free one (0, OPS_PORT; OPS_HOST)
  --help           this text
`

const { env, again } = readFlags()
if (again) {
  await runProcess({
    role: 'probe',
    readConfig: () => readConfig(env),
    createLog: ({ name, logLevel }) => createLog({ role: 'probe', name, level: logLevel }),
    start: startProbe,
  })
} else {
  const run = await probe(readOrExit())
  process.stdout.write(`${JSON.stringify(run, undefined, 2)}\n`)
  const failed = run.steps.find(({ ok }) => !ok)
  if (failed) process.stderr.write(`probe: ${failed.name} failed after ${failed.ms} ms: ${failed.error}\n`)
  process.exitCode = run.ok ? 0 : 1
}

function readOrExit(): ProbeConfig {
  try {
    return readConfig(env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    process.stderr.write(`probe: ${error.message}\n`)
    process.exit(2)
  }
}

/** The environment, with what the flags say in its place. */
function readFlags(): { env: NodeJS.ProcessEnv; again: boolean } {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({
      options: { url: text, every: text, seats: text, 'ops-port': text, help: { type: 'boolean' } },
    })
    if (values.help) {
      process.stdout.write(usage)
      process.exit(0)
    }
    const seconds = Number(values.every)
    if (values.every !== undefined && !(seconds >= 1 && seconds <= 3_600))
      throw new Error(`--every must be seconds from 1 to 3600, not '${values.every}'.`)
    const env = {
      ...process.env,
      ...(values.url !== undefined && { API_URL: values.url }),
      ...(values.seats !== undefined && { PROBE_SEATS: values.seats }),
      ...(values['ops-port'] !== undefined && { OPS_PORT: values['ops-port'] }),
      ...(values.every !== undefined && { PROBE_EVERY_MS: String(Math.round(seconds * 1_000)) }),
    }
    return { env, again: Boolean(env.PROBE_EVERY_MS) }
  } catch (error) {
    process.stderr.write(`probe: ${(error as Error).message}\n\n${usage}`)
    process.exit(2)
  }
}
