// The Nodes that the published package runs in, each where it can be had.
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { promisify } from 'node:util'

const run = promisify(execFile)
const versions = { 20: '20.20.2', 22: '22.23.3' } as const

/** The path of a Node of this major version: our own, the host's, or one that npm gets from its registry; else why not. */
export async function findNode(major: 20 | 22 | 24): Promise<{ path: string } | { missing: string }> {
  for (const path of [process.execPath, 'node', ...hostPaths()]) {
    if ((await printed(path)).startsWith(`v${major}.`)) return { path }
  }
  if (major === 24) return { missing: 'the project brings it: npm ci' }
  const wanted = [`--package=node@${versions[major]}`, '--', 'node', '--print', 'process.execPath']
  try {
    // Not in the checkout, whose node_modules has a Node of its own.
    const { stdout } = await run('npm', ['exec', '--yes', ...wanted], { cwd: tmpdir(), timeout: 60_000 })
    const path = stdout.trim()
    return (await printed(path)).startsWith(`v${major}.`) ? { path } : { missing: `npm exec ran ${path}` }
  } catch (error) {
    return { missing: (error as Error).message }
  }
}

/** Every `node` on the PATH: npm puts the project's own first. */
function hostPaths(): string[] {
  return (process.env['PATH'] ?? '').split(':').map((folder) => `${folder}/node`)
}

async function printed(path: string): Promise<string> {
  try {
    return (await run(path, ['--version'])).stdout
  } catch {
    // No such file, or no program.
    return ''
  }
}
