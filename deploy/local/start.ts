// `npm start`: the whole of Matchwire on this machine, until Ctrl-C.
import { join, resolve } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import type { Notified } from './alert-receiver.ts'
import { observe, type Observing } from './observe.ts'
import { startSystem, type System } from './system.ts'

const usage = `npm start -- [--port 8080] [--data .data] [--observe]

Runs Matchwire on this machine until Ctrl-C: a Redis and a MariaDB of its own, an api, two gateways, two shards and a worker;
and a playground, a page where both games are played and every message is seen.

  --port N    the first of ten ports in a row on 127.0.0.1: the api, the gateways, those for operators, the playground
              (default 8080)
  --data DIR  where data, logs and pids are kept (default .data); a second start finds its data there
  --observe   Prometheus and Alertmanager beside it, with the rules of ops/ and a synthetic player; alerts are shown here, too
  --help      this text

  REDIS_URL and DATABASE_URL, where set, name servers to use instead of private ones.
  LOG_LEVEL (info) is how much the processes write to their logs; warnings and worse are shown here, too.
`
const portsInARow = 10
const scrapeIntervalMs = 5_000
const probeEveryMs = 15_000
const stopDeadlineMs = 60_000
/** npm hands on the Ctrl-C that the terminal has sent to us already: what comes this soon is the same one. */
const sameSignalMs = 500
const parentWatchIntervalMs = 250

const began = performance.now()
const print = (line: string): void => console.log(line)
const report = (line: string): void =>
  print(styleText('dim', `${new Date().toTimeString().slice(0, 8)} `) + line)

// A terminal that is closed takes the output with it; the system must still be stopped in order.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

const flags = readFlags()
const giveUp = new AbortController()
const stopped = stopOnSignal()

try {
  const system = await startSystem({
    directory: flags.directory,
    templateDirectory: join(flags.directory, 'template'),
    durable: true,
    ports: { first: flags.port },
    playgroundPort: flags.port + portsInARow - 1,
    env: process.env,
    report,
    signal: giveUp.signal,
  })
  const observing = flags.observe ? await observeIfPossible(system) : undefined
  describe(system, observing)
  await stopped
  await observing?.[Symbol.asyncDispose]()
  await system[Symbol.asyncDispose]()
  report('stopped')
} catch (error) {
  if (!giveUp.signal.aborted) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
process.exit()

function readFlags(): { port: number; directory: string; observe: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8080' },
        data: { type: 'string', default: '.data' },
        observe: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) {
      process.stdout.write(usage)
      process.exit(0)
    }
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 1 || port + portsInARow > 65_536) {
      throw new Error(`--port must be a whole number from 1 to ${65_536 - portsInARow}, not '${values.port}'`)
    }
    return { port, directory: resolve(values.data), observe: values.observe }
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`)
    process.exit(2)
  }
}

/** The system runs on without it: what is missing is said. */
async function observeIfPossible({
  processes,
  apiUrls: [apiUrl = ''],
}: System): Promise<Observing | undefined> {
  try {
    return await observe({
      ...{ directory: flags.directory, processes: () => processes, apiUrl },
      ...{ probeEveryMs, scrapeIntervalMs, scale: 1, env: process.env, onNotified },
      ...{ report, signal: giveUp.signal },
    })
  } catch (error) {
    giveUp.signal.throwIfAborted()
    report(`nothing watches the system: ${(error as Error).message}`)
    return undefined
  }
}

function onNotified({ status, labels, annotations }: Notified): void {
  const { alertname, severity } = labels
  if (status === 'resolved') report(`[alert] ${alertname} is over`)
  else report(`[alert] ${severity} ${alertname}: ${annotations['summary']} (${annotations['runbook_url']})`)
}

/** Resolves at the first signal to stop; the second, or the deadline, ends everything at once. */
function stopOnSignal(): Promise<void> {
  return new Promise((resolve) => {
    let firstAt: number | undefined
    const onSignal = (): void => {
      if (firstAt === undefined) {
        firstAt = performance.now()
        report('stopping (Ctrl-C again forces it)')
        setTimeout(force, stopDeadlineMs, 'the stop took too long').unref()
        giveUp.abort(new Error('stopped while it started'))
        resolve()
      } else if (performance.now() - firstAt > sameSignalMs) force('forced')
    }
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal)
    if (process.env['npm_lifecycle_event'] !== undefined) whenOrphaned(onSignal)
  })
}

/** npm hands a SIGTERM on to the shell between us, which dies of it and tells nobody. */
function whenOrphaned(then: () => void): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    then()
  }, parentWatchIntervalMs).unref()
}

/** Leaving kills every child that is left. */
function force(why: string): never {
  report(why)
  process.exit(1)
}

function describe(system: System, observing: Observing | undefined): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  print(`\n${styleText('bold', 'Matchwire is running')} (ready in ${seconds} s)\n`)
  const row = (name: string, where: string): void => print(`  ${name.padEnd(12)}${where}`.trimEnd())
  row('playground', system.playgroundUrl ?? '')
  row('status', `${system.playgroundUrl}status`)
  for (const { name, urls } of system.processes) {
    const { http = '', ws = http, ops = '' } = urls
    row(name, `${ws.padEnd(40)} ops ${ops}`)
  }
  row('redis', system.redisUrl)
  row('mariadb', system.databaseUrl)
  if (observing) {
    row('probe-1', `${''.padEnd(40)} ops ${observing.probeUrl}`)
    row('prometheus', observing.prometheusUrl)
    row('alerts', observing.alertmanagerUrl)
  }
  row('data', flags.directory)
  row('logs', system.logsDirectory)
  print('\nCtrl-C stops all of it.\n')
}
