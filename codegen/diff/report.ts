// The verdict on a list of changes, as people read it.
import type { Contract } from './baseline.ts'
import type { Change, Needs } from './change.ts'
import { compareContracts } from './compare.ts'
import { growth, heaviest, nextVersion, unannounced } from './version.ts'

export interface Verdict {
  readonly ok: boolean
  readonly text: string
}

export function judge(before: Contract, after: Contract): Verdict {
  const changes = compareContracts(before, after)
  const needs = heaviest(changes)
  const broken = unannounced(changes, growth(before.version, after.version))
  const versions = `${before.version} (contracts/baseline) -> ${after.version} (contracts)`
  const lines = [
    versions,
    ...grouped(changes, before.version),
    broken.length === 0
      ? `${changes.length} change(s), nothing that breaks without its version`
      : `${broken.length} breaking change(s) without their version: write version: ${nextVersion(before.version, needs)} in every document of contracts/, or take them back`,
  ]
  return { ok: broken.length === 0, text: `${lines.join('\n')}\n` }
}

/** Changes of one kind stand together, each with its path. */
function grouped(changes: readonly Change[], version: string): string[] {
  const order: readonly Needs[] = ['major', 'minor', 'none']
  return order.flatMap((needs) => {
    const group = Map.groupBy(
      changes.filter((change) => change.needs === needs),
      ({ what }) => what,
    )
    const label = needs === 'none' ? 'compatible' : `breaking, needs ${nextVersion(version, needs)}`
    return [...group].flatMap(([what, places]) => [
      `${label}: ${what}`,
      ...places.map(({ path }) => `    ${path}`),
    ])
  })
}
