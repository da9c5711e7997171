import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { isPortFree } from '../../deploy/local/ports.ts'
import { privateDirectory, privateSystem } from '../helpers/processes.ts'

const patience = { timeout: 40_000, interval: 50 }

test(
  'two gateways and two shards, an api and a worker become ready, and one that is killed comes back',
  { timeout: 90_000 },
  async () => {
    const system = await privateSystem()
    expect(system.processes.map(({ name }) => name)).toEqual([
      ...['api-1', 'gateway-1', 'gateway-2', 'shard-1', 'shard-2', 'worker-1'],
    ])
    await vi.waitFor(async () => expect(await readiness()).toEqual([200, 200, 200, 200, 200, 200]), patience)

    const gateway = system.processes.find(({ name }) => name === 'gateway-1')
    const killed = gateway?.child.pid
    gateway?.child.process.kill('SIGKILL')
    await vi.waitFor(() => expect(gateway?.child.pid).not.toBe(killed), patience)
    await vi.waitFor(async () => expect(await readiness()).toEqual([200, 200, 200, 200, 200, 200]), patience)

    function readiness(): Promise<number[]> {
      return Promise.all(
        system.processes.map(({ urls }) =>
          fetch(`${urls['ops']}/readyz`, { headers: { connection: 'close' } }).then(
            async (answer) => (await answer.text(), answer.status),
            () => 0,
          ),
        ),
      )
    }
  },
)

test('npm start runs until Ctrl-C, leaves nothing behind, and starts again', async () => {
  const directory = privateDirectory()
  const port = await freeRow(10)
  for (const run of ['first', 'second']) {
    const script = join(import.meta.dirname, '../../deploy/local/start.ts')
    const start = spawn(process.execPath, [script, '--data', directory, '--port', String(port)], {
      stdio: 'pipe',
    })
    onTestFinished(() => void start.kill('SIGKILL'))
    const exited = once(start, 'exit')
    let output = ''
    for (const stream of [start.stdout, start.stderr])
      stream.on('data', (text: Buffer) => (output += text.toString()))
    await vi.waitUntil(() => output.includes('Matchwire is running') || start.exitCode !== null, patience)
    expect(output, run).toContain('Matchwire is running')
    expect(output).toContain(`http://127.0.0.1:${port}`)
    expect(output).toContain(`ws://127.0.0.1:${port + 2}`)
    expect(output).toMatch(new RegExp(`playground +http://127.0.0.1:${port + 9}/`))
    start.kill('SIGINT')
    expect(await exited).toEqual([0, null])
    expect(readdirSync(join(directory, 'run'))).toEqual([])
    expect(existsSync(join(directory, 'system.json'))).toBe(false)
  }
}, 120_000)

async function freeRow(length: number): Promise<number> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 10_000)
    const row = Array.from({ length }, (_, index) => isPortFree(first + index))
    if ((await Promise.all(row)).every(Boolean)) return first
  }
}
