// The synthetic player, as a command and as a process, at the public door of a real system.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { createClient } from '../../generated/client/index.ts'
import { readCauses } from '../../ops/causes.ts'
import { rules } from '../../ops/rules.ts'
import { readSlos } from '../../ops/slos.ts'
import { createLog } from '../../platform/log.ts'
import { readCommand } from '../../probe/command.ts'
import { readConfig } from '../../probe/config.ts'
import { probe, type ProbeRun } from '../../probe/play.ts'
import { startProbe } from '../../probe/start-probe.ts'
import { stepNames } from '../../probe/steps.ts'
import { readConfig as readWorkerConfig } from '../../worker/config.ts'
import { startWorker } from '../../worker/start-worker.ts'
import { startTestApi } from '../api/test-api.ts'
import { startRealtime } from '../helpers/realtime.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { scrape } from '../metrics/exposition.ts'

const [redisUrl, databaseUrl] = await Promise.all([privateRedis(), privateDatabase()])
const realtime = await startRealtime({ redisUrl })
const api = await startTestApi({ redisUrl, databaseUrl })
const worker = await startWorker(
  readWorkerConfig({ REDIS_URL: redisUrl, DATABASE_URL: databaseUrl }),
  createLog({ role: 'worker', name: 'worker', level: 'silent' }),
)
afterAll(() => Promise.all([api, worker, realtime].map((each) => each[Symbol.asyncDispose]())))
const apiUrl = api.urls['http'] ?? ''
const main = join(import.meta.dirname, '../../probe/main.ts')

async function command(...args: string[]) {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit') as Promise<[number | null]>
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { stdout, stderr, status }
}

test('npm run probe plays a match from sign-in to record, and tells what each step took', async () => {
  const { stdout, stderr, status } = await command('--url', apiUrl)
  const run = JSON.parse(stdout) as ProbeRun
  expect(run.steps.map(({ name, ok, error }) => ({ name, ok, error }))).toEqual(
    stepNames.map((name) => ({ name, ok: true, error: undefined })),
  )
  expect({ status, stderr, ok: run.ok }).toEqual({ status: 0, stderr: '', ok: true })
  expect(run.matchId).toMatch(/^[0-9a-f-]{36}$/)
})

test('four play each other as two do', async () => {
  const { ok, steps } = await probe({ apiUrl, seats: 4 })
  expect({ ok, failed: steps.filter((step) => !step.ok) }).toEqual({ ok: true, failed: [] })
})

test('a player who happened to wait is given the win, and the probe finds itself', async () => {
  const client = createClient({ apiUrl })
  onTestFinished(() => client.close())
  await client.createGuest()
  await client.connect()
  const playing = client.play({ game: 'lightcycles', seats: 2 })
  await expect.poll(async () => (await client.rest.readMatchmaking()).state).toBe('queued')
  const run = await probe({ apiUrl, seats: 2 })
  const match = await playing
  const ending = await match.ended
  expect(ending).toMatchObject({ reason: 'forfeit' })
  expect(ending.seats[match.seat]?.placement).toBe(1)
  expect(run).toMatchObject({ ok: true, strangersMet: 1 })
})

test('a probe that goes on tells of its steps, and stops when it is told to', async () => {
  const config = readConfig({ API_URL: apiUrl, PROBE_EVERY_MS: '1000' })
  const log = createLog({ role: 'probe', name: 'probe', level: 'silent' })
  await using running = await startProbe(config, log)
  const told = () => scrape(running.urls['ops'])
  await expect.poll(async () => (await told()).value('matchwire_probe_up')).toBe(1)
  for (const step of stepNames) {
    const steps = (outcome: string) => ({ step, outcome })
    const now = await told()
    expect(now.value('matchwire_probe_steps_total', steps('passed')), step).toBeGreaterThan(0)
    expect(now.value('matchwire_probe_steps_total', steps('failed')), step).toBe(0)
    expect(now.value('matchwire_probe_step_duration_seconds_count', { step })).toBeGreaterThan(0)
  }
  const now = await told()
  const named = rules({ slos: readSlos(), causes: readCauses(), scale: 1 }).match(/matchwire_probe_\w+/g)
  for (const name of new Set(named)) expect(now.value(name), name).toBeDefined()
  expect(named).toContain('matchwire_probe_up')
})

test('where the door is shut, it says which step failed and why', async () => {
  const shut = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
  await once(shut, 'listening')
  onTestFinished(() => void shut.close())
  const { port } = shut.address() as AddressInfo
  const { ok, steps } = await probe({ apiUrl: `http://127.0.0.1:${port}`, seats: 2 })
  expect(ok).toBe(false)
  expect(steps).toMatchObject([{ name: 'sign_in', ok: false, code: 'network_failed' }])
  expect(steps[0]?.error).toMatch(/failed: TypeError: fetch failed: ./)
})

test.each([
  [['--url', 'nowhere'], 'API_URL must be a URL that begins with http:// or https://'],
  [['--every', '0'], "--every must be seconds from 1 to 3600, not '0'"],
  [['--seats', '9'], "PROBE_SEATS must be a whole number from 2 to 8, not '9'"],
  [['--sooner'], "Unknown option '--sooner'"],
])('%j is refused with what is wrong', (args, problem) => {
  const read = () => {
    const command = readCommand(args, {})
    return command.help || readConfig(command.env)
  }
  expect(read).toThrow(problem)
})

test('it goes on where that is asked for, by a flag or by the environment', () => {
  expect(readCommand([], {})).toMatchObject({ again: false })
  expect(readCommand(['--every', '2.5'], {})).toMatchObject({ again: true, env: { PROBE_EVERY_MS: '2500' } })
  expect(readCommand([], { PROBE_EVERY_MS: '5000' })).toMatchObject({ again: true })
})
