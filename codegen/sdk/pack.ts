// npm run sdk:pack -- FOLDER: writes the SDK's tarball there, and prints its path.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildPackage } from './build.ts'

const HELP = `npm run sdk:pack -- FOLDER    writes matchwire-client-<version>.tgz, the package @matchwire/client, to FOLDER
`
const [folder, ...rest] = process.argv.slice(2)
if (folder === undefined || folder.startsWith('-') || rest.length > 0) {
  const asked = folder === '--help'
  process[asked ? 'stdout' : 'stderr'].write(HELP)
  process.exitCode = asked ? 0 : 2
} else {
  console.log(await pack(resolve(folder)))
}

async function pack(destination: string): Promise<string> {
  // Not in the checkout: `npm run codegen -- --check` may be looking at it.
  const staged = mkdtempSync(join(tmpdir(), 'matchwire-sdk-'))
  try {
    await buildPackage(staged)
    mkdirSync(destination, { recursive: true })
    const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', destination]
    const [packed] = JSON.parse(execFileSync('npm', packing, { cwd: staged, encoding: 'utf8' })) as [
      { filename: string },
    ]
    return join(destination, packed.filename)
  } finally {
    rmSync(staged, { recursive: true, force: true })
  }
}
