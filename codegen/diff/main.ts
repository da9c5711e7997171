// npm run contracts:diff, npm run contracts:release: contracts/ against contracts/baseline/, what was last released.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { readContracts } from '../read.ts'
import { contractOf, freeze, thaw, type Contract } from './baseline.ts'
import { judge } from './report.ts'

const HELP = `npm run contracts:diff                 tell every change since the release; exit 1 at one that breaks without a version
npm run contracts:release              make contracts/ and the SDK the release that is compared with
npm run contracts:release -- --again   the same for a version that was never given to anybody
`
const ROOT = join(import.meta.dirname, '..', '..')
const BASELINE = join(ROOT, 'contracts', 'baseline')
const CONTRACT = join(BASELINE, 'contract.json')

const { values } = parseArgs({
  options: { release: { type: 'boolean' }, again: { type: 'boolean' }, help: { type: 'boolean' } },
})
if (values.help === true) process.stdout.write(HELP)
else process.exitCode = await run()

async function run(): Promise<number> {
  const contract = readCurrent()
  if (contract === undefined) return 1
  if (values.release === true) return release(contract)
  if (!existsSync(CONTRACT)) {
    console.error('Nothing was released yet: `npm run contracts:release` makes contracts/baseline.')
    return 1
  }
  const { ok, text } = judge(thaw(readFileSync(CONTRACT, 'utf8')), contract)
  process.stdout.write(text)
  return ok ? 0 : 1
}

function readCurrent(): Contract | undefined {
  const paths = globSync(['contracts/*.yaml', 'contracts/{schemas,games}/*.yaml'], { cwd: ROOT })
  const texts = paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const)
  const reading = readContracts(new Map(texts))
  if (!reading.ok) {
    console.error('The contracts have problems of their own: `npm run codegen` names them.')
    return undefined
  }
  const { version } = reading.model
  const stated = texts.flatMap(([path, text]) => {
    const { info } = parse(text) as { info?: { version: string } }
    return info === undefined || info.version === version ? [] : [`${path}: ${info.version}`]
  })
  if (stated.length === 0) return contractOf(reading.model)
  console.error(`Every document states one version, ws.asyncapi.yaml ${version}:\n${stated.join('\n')}`)
  return undefined
}

async function release(contract: Contract): Promise<number> {
  const before = existsSync(CONTRACT) ? thaw(readFileSync(CONTRACT, 'utf8')) : undefined
  if (before !== undefined && values.again !== true) {
    const { ok, text } = judge(before, contract)
    process.stdout.write(text)
    if (before.version === contract.version) {
      console.error(`${contract.version} was released: write a higher version in every document.`)
      return 1
    }
    if (!ok) return 1
  }
  mkdirSync(BASELINE, { recursive: true })
  writeFileSync(CONTRACT, freeze(contract))
  const { buildDist } = await import('../sdk/build.ts')
  await buildDist(join(BASELINE, 'client'))
  console.log(`contracts/baseline is ${contract.version} now; commit it with the release.`)
  return 0
}
