import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeRecord } from '../../deploy/local/process-record.ts'
import { privateDirectory } from '../helpers/processes.ts'

const script = join(import.meta.dirname, '../../deploy/local/start.ts')

/** `npm start -- <args>`, to its end. */
function start(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr })
    })
  })
}

test('a taken port is named with who needs it and what to do, and nothing is left running', async () => {
  const port = await takenPort()
  const directory = privateDirectory()
  const { code, stderr } = await start('--data', directory, '--port', String(port - 1))
  expect(code).toBe(1)
  expect(stderr).toContain(`${port} (for gateway-1)`)
  expect(stderr).toContain('npm start -- --port 9000')
  expect(existsSync(join(directory, 'run'))).toBe(false)
  expect(existsSync(join(directory, 'system.json'))).toBe(false)
})

test('a second start beside a running one says so, with the pid to stop', async () => {
  const directory = privateDirectory()
  writeRecord(join(directory, 'system.json'), process.pid)
  const { code, stderr } = await start('--data', directory)
  expect(code).toBe(1)
  expect(stderr).toContain(`Matchwire runs already from ${directory}.`)
  expect(stderr).toContain(`kill ${process.pid}`)
})

test('what a killed run left behind is stopped, and a record of a pid that is somebody else now is only cleared', async () => {
  const directory = privateDirectory()
  const leftover = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  onTestFinished(() => void leftover.kill('SIGKILL'))
  const ended = once(leftover, 'exit')
  writeRecord(join(directory, 'run', 'redis.json'), leftover.pid ?? 0)
  // The pid of the first record runs, but began at another time: it was reused.
  writeFileSync(join(directory, 'system.json'), JSON.stringify({ pid: process.pid, began: '1' }))
  const { stdout } = await start('--data', directory, '--port', String(await takenPort()))
  expect(stdout).toContain(`stopping redis (pid ${leftover.pid}), left by an earlier run`)
  expect(await ended).toEqual([null, 'SIGTERM'])
})

test.each([
  [['--help'], 0],
  [['--port', 'eighty'], 2],
  [['--prot', '80'], 2],
])('%j prints the usage and exits %i', async (args, code) => {
  const result = await start(...args)
  expect(result.code).toBe(code)
  expect(result.stdout + result.stderr).toContain('npm start -- [--port 8080]')
})

/** A port that somebody listens on until the test has finished. */
async function takenPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}
