// A real Chromium for tests of pages: Debian's, which is installed where that is possible.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Browser } from 'playwright-core'

const installScript = join(import.meta.dirname, '..', '..', 'deploy', 'local', 'install-servers.sh')
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin']
const advice = `No Chromium was found. Do one of these, then run the same command again:
  Debian or Ubuntu:  sudo sh deploy/local/install-servers.sh chromium
  elsewhere:         install Chromium or Chrome, and set CHROMIUM_PATH to its program`

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

/** Undefined where there is none and none can be installed; with `CI=true` that is a failure. Close it when done. */
export async function launchChromium(): Promise<Browser | undefined> {
  const executablePath = findChromium() ?? (await install())
  if (executablePath !== undefined)
    return chromium.launch({ executablePath, args: flags, chromiumSandbox: false })
  if (process.env['CI'] === 'true') throw new Error(advice)
  // Past what vitest keeps of tests that did not fail.
  process.stderr.write(`${advice}\n`)
  return undefined
}

function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) return chosen
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file))
}

/** Needs apt, and to be root; the script lets one run at a time install. */
async function install(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  process.stderr.write('installing chromium with apt, once …\n')
  await promisify(execFile)('/bin/sh', [installScript, 'chromium'], { maxBuffer: 2 ** 26 })
  return findChromium()
}
