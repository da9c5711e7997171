import { execFileSync } from 'node:child_process'
import type { Source } from './verify.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The pacts of consumers' main branches and of what is deployed; undefined where no broker is named. */
export function brokerSource(env: Env): Source | undefined {
  const pactBrokerUrl = env['PACT_BROKER_BASE_URL']
  if (!pactBrokerUrl) return undefined
  const { version, branch } = ourVersion(env)
  return {
    pactBrokerUrl,
    consumerVersionSelectors: [{ mainBranch: true }, { deployedOrReleased: true }, { matchingBranch: true }],
    providerVersion: version,
    providerVersionBranch: branch,
    publishVerificationResult: true,
    ...(env['PACT_BROKER_TOKEN'] && { pactBrokerToken: env['PACT_BROKER_TOKEN'] }),
  }
}

/** Under which version and branch this checkout is known to the broker: its commit, unless told otherwise. */
export function ourVersion(env: Env): { version: string; branch: string } {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()
  return {
    version: env['PACT_VERSION'] || git('rev-parse', 'HEAD'),
    branch: env['PACT_BRANCH'] || git('rev-parse', '--abbrev-ref', 'HEAD'),
  }
}
