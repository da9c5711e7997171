import { randomInt } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { applyMutation, mutations } from './mutations.ts'
import type { Run } from './simulate.ts'
import type { WorkerAnswer, WorkerData } from './worker.ts'

const help = `Usage: npm run sim -- [--seed N] [--runs M] [--json] [--trace] [--break NAME] [--first]

Runs the gateways, the shards, their scripts and their reapers in one process, against a simulated clock, Redis and network that delay,
drop, repeat, pause, partition and kill, with players who play; then looks for what must not be.

--seed N      the first seed; without it, one by chance. The same seed is the same run, event by event.
--runs M      how many runs, of the seeds N, N + 1, …; 1 without it
--json        prints one JSON object
--trace       prints all that happens in the run of the first seed
--break NAME  breaks the system first, to see that it is found: ${Object.keys(mutations).join(', ')}
--first       stops at the first run that fails

Exits with 0 if every run is good, with 1 if one is not.`

/** Seeds that a worker gets at once. */
const share = 5
/** Lines of the trace that are printed before what went wrong. */
const traceLines = 60

process.exitCode = await main()

async function main(): Promise<0 | 1> {
  const parsed = readArgs()
  if ('help' in parsed) {
    console.log(help)
    return 0
  }
  if ('problem' in parsed) {
    console.error(`${parsed.problem}\n\n${help}`)
    return 1
  }
  const { seed, runs, json, trace, mutation, first } = parsed
  if (trace) {
    await traced(seed, mutation, (line) => console.log(line))
    return 0
  }
  if (!json) console.log(`seed ${seed}, ${runs} ${runs === 1 ? 'run' : 'runs'}`)
  const startMs = performance.now()
  const done: Run[] = []
  await runAll({ seed, runs, mutation }, (run) => {
    done.push(run)
    return !(first && run.violations.length > 0)
  })
  const report = summarize(done, { seed, seconds: (performance.now() - startMs) / 1000 })
  if (json) console.log(JSON.stringify(report))
  else await tell(report, mutation)
  return report.ok ? 0 : 1
}

type Args = {
  seed: number
  runs: number
  json: boolean
  trace: boolean
  first: boolean
  mutation: string | undefined
}

function readArgs(): Args | { help: true } | { problem: string } {
  try {
    const { values } = parseArgs({
      options: {
        ...{ seed: { type: 'string' }, runs: { type: 'string', default: '1' }, break: { type: 'string' } },
        ...{ json: { type: 'boolean', default: false }, trace: { type: 'boolean', default: false } },
        ...{ first: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
      },
    })
    if (values.help) return { help: true }
    const seed = values.seed === undefined ? randomInt(2 ** 32) : Number(values.seed)
    const runs = Number(values.runs)
    if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
      return { problem: '--seed takes a whole number below 2^32.' }
    if (!Number.isInteger(runs) || runs < 1) return { problem: '--runs takes a whole number above 0.' }
    if (values.break !== undefined && !(values.break in mutations))
      return { problem: `--break does not know ${values.break}.` }
    const { json, trace, first } = values
    return { seed, runs, json, trace, first, mutation: values.break }
  } catch (error) {
    return { problem: (error as Error).message }
  }
}

/** Spreads the seeds over all cores; `onRun` answers whether to go on. */
async function runAll(
  { seed, runs, mutation }: Pick<Args, 'seed' | 'runs' | 'mutation'>,
  onRun: (run: Run) => boolean,
): Promise<void> {
  let next = 0
  const take = () => {
    const count = Math.min(share, runs - next)
    const seeds = Array.from({ length: count }, (_, index) => (seed + next + index) % 2 ** 32)
    next += count
    return seeds
  }
  const workData: WorkerData = { mutation }
  const work = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      worker.on('error', reject).on('message', (answer: WorkerAnswer) => {
        for (const run of answer.runs) if (!onRun(run)) next = runs
        const seeds = take()
        if (seeds.length > 0) worker.postMessage(seeds)
        else resolve()
      })
    }).finally(() => worker.terminate())
  const count = Math.min(availableParallelism(), Math.ceil(runs / share))
  await Promise.all(
    Array.from({ length: count }, () =>
      work(new Worker(new URL('./worker.ts', import.meta.url), { workerData: workData })),
    ),
  )
}

type Report = ReturnType<typeof summarize>

function summarize(done: readonly Run[], { seed, seconds }: { seed: number; seconds: number }) {
  const failures = done.filter(({ violations }) => violations.length > 0).sort((a, b) => a.seed - b.seed)
  return {
    ok: failures.length === 0,
    ...{ seed, runs: done.length, seconds: round(seconds), runsPerSecond: round(done.length / seconds) },
    failures: failures.map(({ seed, faults, violations }) => ({ seed, faults, violations })),
    contradictions: done.flatMap(({ contradictions }) => contradictions).length,
    faults: countEach(done.flatMap(({ faults }) => faults)),
    matches: done.reduce((sum, { reasons }) => sum + reasons.length, 0),
    reasons: countEach(done.flatMap(({ reasons }) => reasons)),
    messages: done.reduce((sum, { messages }) => sum + messages, 0),
    deltas: done.reduce((sum, { deltas }) => sum + deltas, 0),
    unanswered: done.reduce((sum, { unanswered }) => sum + unanswered, 0),
  }
}

async function tell(report: Report, mutation: string | undefined): Promise<void> {
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')
  console.log(`${report.runs} runs in ${report.seconds} s, ${report.runsPerSecond} a second`)
  console.log(`${report.matches} matches ended: ${list(report.reasons)}`)
  console.log(`faults: ${list(report.faults)}`)
  const [failure] = report.failures
  if (!failure) return console.log('Nothing that must not be.')
  for (const { seed, faults, violations } of report.failures.slice(0, 20))
    console.log(`\nseed ${seed} (${faults.join(', ')})\n  ${violations.slice(0, 5).join('\n  ')}`)
  console.log(
    `\n${report.failures.length} of ${report.runs} runs failed. Seed ${failure.seed}, before what went wrong:\n`,
  )
  const lines: string[] = []
  await traced(failure.seed, mutation, (line) => lines.push(line))
  const wrong = lines.findIndex((line) => line.includes('VIOLATION'))
  console.log(lines.slice(Math.max(0, wrong - traceLines), wrong + 1).join('\n'))
  console.log(`\nAgain: npm run sim -- --seed ${failure.seed}; all of it: add --trace`)
}

async function traced(
  seed: number,
  mutation: string | undefined,
  trace: (line: string) => void,
): Promise<void> {
  const broken = mutation === undefined ? undefined : mutations[mutation]
  const patch = broken && applyMutation(broken)
  const { simulate } = await import('./simulate.ts')
  await simulate({ seed, trace, ...(patch ? { patch } : {}) })
}

function countEach(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names.toSorted()) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
