import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const script = join(import.meta.dirname, '..', 'helpers', 'print-hashes.ts')
const otherNode = '22.23.3'

test('the same seed and inputs give the same state hashes in two processes', async () => {
  const [one, other] = await Promise.all([printHashes(process.execPath), printHashes(process.execPath)])
  expect(one.split('\n').length).toBeGreaterThan(30)
  expect(other).toBe(one)
})

test('the same seed and inputs give the same state hashes on Node 22 and Node 24', async ({ skip }) => {
  expect(process.version).toMatch(/^v24\./)
  const fetched = await fetchNode()
  if ('problem' in fetched) {
    const note = `Node ${otherNode} cannot be had from npm, so it is not compared: ${fetched.problem}`
    if (process.env['CI'] === 'true') throw new Error(note)
    console.warn(`SKIPPED: ${note}`)
    skip(note)
    return
  }
  const here = await printHashes(process.execPath)
  expect(await printHashes(fetched.path)).toBe(here)
}, 180_000)

async function printHashes(node: string): Promise<string> {
  // Node 22 strips types only if told to; to Node 24 the flag says nothing new.
  const args = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', script]
  return (await run(node, args, { maxBuffer: 64 * 1024 * 1024 })).stdout
}

/** Node 22 out of the npm package that brings it; npm keeps it for the next time. */
async function fetchNode(): Promise<{ path: string } | { problem: string }> {
  const command = ['node', '-p', 'process.version + " " + process.execPath']
  try {
    const args = ['exec', '--yes', `--package=node@${otherNode}`, '--', ...command]
    const { stdout } = await run('npm', args, { cwd: tmpdir(), timeout: 150_000 })
    const [version, path] = stdout.trim().split(' ')
    if (version !== `v${otherNode}` || !path) return { problem: `npm ran Node ${version}` }
    return { path }
  } catch (error) {
    return { problem: (error as Error).message }
  }
}
