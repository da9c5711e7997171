// The peers are installed when they are first measured, beside the product and never in it.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const directory = import.meta.dirname
const modules = join(directory, 'node_modules')

/** Installs what package-lock.json says, where it is not there yet. Install scripts do not run. */
export async function installPeers(say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const { dependencies } = readJson(join(directory, 'package.json')) as {
    dependencies: Record<string, string>
  }
  const isThere = ([name, version]: [string, string]): boolean => versionOf(name) === version
  if (Object.entries(dependencies).every(isThere)) return
  say('installing Colyseus, Socket.IO, ws and BullMQ (npm ci in load/peers)')
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = spawn('npm', args, { cwd: directory, stdio: ['ignore', 'ignore', 'pipe'], signal })
  let said = ''
  npm.stderr.on('data', (chunk) => (said = `${said}${chunk}`.slice(-2_000)))
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  npm.once('error', reject)
  npm.once('close', (code) => {
    if (code === 0) resolve()
    else
      reject(
        new Error(`npm ci in load/peers failed (exit ${code}); it needs the npm registry once.\n${said}`),
      )
  })
  await promise
}

/** The installed version of one of them; undefined where it is not there. */
export function versionOf(name: string): string | undefined {
  const file = join(modules, name, 'package.json')
  return existsSync(file) ? (readJson(file) as { version: string }).version : undefined
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
