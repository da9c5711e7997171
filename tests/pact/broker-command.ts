// npm run pact:publish, pact:can-i-deploy, pact:record-deployment: the broker's own command line, for this checkout.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ourVersion } from './broker.ts'
import { api, client, gateway, pactsDirectory, shard, worker } from './parties.ts'

const HELP = `npm run pact:publish                            publish tests/pact/pacts as this version
npm run pact:can-i-deploy -- [PACTICIPANT…]     exit 1 where one of them would break in the environment
npm run pact:record-deployment -- [PACTICIPANT…]   tell the broker that they are there now
The broker is PACT_BROKER_BASE_URL, with PACT_BROKER_TOKEN, or PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD. Version and branch are those of
git, or PACT_VERSION and PACT_BRANCH; the environment is PACT_ENVIRONMENT, or production. No pacticipant: all of them.
`
const everyone = [api, gateway, shard, worker, client]
const [command = '', ...named] = process.argv.slice(2)
const { version, branch } = ourVersion(process.env)
const environment = process.env['PACT_ENVIRONMENT'] || 'production'

const commands: Record<string, () => string[][]> = {
  publish: () => [['publish', pactsDirectory, '--consumer-app-version', version, '--branch', branch]],
  'can-i-deploy': () => each('can-i-deploy', '--to-environment'),
  'record-deployment': () => each('record-deployment', '--environment'),
}

const unknown = named.filter((name) => !everyone.includes(name))
if (!process.env['PACT_BROKER_BASE_URL'] || !Object.hasOwn(commands, command) || unknown.length > 0) {
  process.stderr.write(
    unknown.length > 0 ? `Unknown: ${unknown.join(', ')}; there are ${everyone.join(', ')}\n` : HELP,
  )
  process.exitCode = 2
} else {
  // All are asked, so that one look tells everything that stands in the way.
  const statuses = commands[command]!().map(broker)
  process.exitCode = statuses.find((status) => status !== 0) ?? 0
}

function each(subcommand: string, toEnvironment: string): string[][] {
  const names = named.length > 0 ? named : everyone
  return names.map((name) => [
    subcommand,
    '--pacticipant',
    name,
    '--version',
    version,
    toEnvironment,
    environment,
  ])
}

function broker(args: readonly string[]): number {
  const binary = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'pact-broker')
  const { status, error } = spawnSync(binary, args, {
    stdio: 'inherit',
    env: { ...process.env, PACT_DO_NOT_TRACK: 'true' },
  })
  if (error) throw error
  return status ?? 1
}
