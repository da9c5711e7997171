import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keepRunning } from '../../deploy/local/keep-running.ts'
import { nodeFlagsOf, startRoleProcess, type RoleProcess } from '../../deploy/local/role-process.ts'
import { privateDirectory } from '../helpers/processes.ts'

async function startFixture(env: NodeJS.ProcessEnv = {}) {
  const directory = privateDirectory()
  const lines: string[] = []
  const report = (line: string): void => void lines.push(line)
  const main = join(import.meta.dirname, 'fixtures', 'process.ts')
  const signal = new AbortController().signal
  const unit = await startRoleProcess({
    role: 'worker',
    name: 'worker-1',
    main,
    env,
    directory,
    report,
    signal,
  })
  onTestFinished(() => unit.stop())
  return { unit, lines, report, directory }
}

test('a process is started when it has said so itself, and tells where it listens', async () => {
  const { unit } = await startFixture()
  expect(unit.urls).toEqual({ ops: `pid:${unit.child.pid}` })
})

test('warnings are shown with the name of the process; everything is in its log', async () => {
  const { unit, lines, directory } = await startFixture()
  await expect.poll(() => lines).toEqual(['[worker-1] warn: the shelf is low (two left)'])
  await unit.stop()
  const log = join(directory, 'logs', 'worker-1.log')
  await expect.poll(() => readFileSync(log, 'utf8')).toMatch(/all is well.*\n.*the shelf is low/)
})

test('a process that ends before it is ready is quoted', async () => {
  await expect(startFixture({ FAULT: 'the cellar is flooded' })).rejects.toThrow(
    /^worker-1 ended \(exit 1\) before it was ready\. The end of .*worker-1\.log:\n[^]*the cellar is flooded/,
  )
})

test('a process that dies is started again with a line that says so, until it is to stop', async () => {
  const { unit, lines, report, directory } = await startFixture()
  const stopping = new AbortController()
  const kept = keepRunning(unit, { report, signal: stopping.signal })
  const firstPid = kill(unit)
  await expect.poll(() => lines.some((line) => line.startsWith('worker-1 runs again'))).toBe(true)
  expect(lines).toContain(`worker-1 runs again (pid ${unit.child.pid})`)
  expect(lines).toContain(`worker-1 (pid ${firstPid}) ended: SIGKILL. It starts again in 200 ms`)
  expect(unit.child.pid).not.toBe(firstPid)
  stopping.abort()
  await unit.stop()
  await kept
  expect(existsSync(join(directory, 'run', 'worker-1.json'))).toBe(false)
})

function kill(unit: RoleProcess): number {
  unit.child.process.kill('SIGKILL')
  return unit.child.pid
}

test('a process in the image is run with the same flags as here, and a shard as its comment says', () => {
  const dockerfile = readFileSync(join(import.meta.dirname, '..', '..', 'deploy', 'Dockerfile'), 'utf8')
  const [, entrypoint = ''] = /^ENTRYPOINT (.*)$/m.exec(dockerfile) ?? []
  for (const role of ['api', 'gateway', 'worker'] as const)
    expect(JSON.parse(entrypoint)).toEqual(['node', ...nodeFlagsOf(role)])
  expect(dockerfile).toContain(`docker run matchwire ${nodeFlagsOf('shard').join(' ')} shard/main.ts`)
})
