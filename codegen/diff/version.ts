// Whether a version has grown enough for what has changed.
import type { Change, Needs } from './change.ts'

const weight: Record<Needs, number> = { none: 0, minor: 1, major: 2 }

/** The version that has grown by as much. */
export function nextVersion(version: string, needs: Needs): string {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return needs === 'major' ? `${major + 1}.0.0` : needs === 'minor' ? `${major}.${minor + 1}.0` : version
}

/** Which part of the version has grown; a version that went back has not. */
export function growth(before: string, after: string): Needs {
  const [major = 0, minor = 0] = before.split('.').map(Number)
  const [majorNow = 0, minorNow = 0] = after.split('.').map(Number)
  if (majorNow !== major) return majorNow > major ? 'major' : 'none'
  return minorNow > minor ? 'minor' : 'none'
}

/** The changes that the version does not allow. */
export function unannounced(changes: readonly Change[], given: Needs): Change[] {
  return changes.filter(({ needs }) => weight[needs] > weight[given])
}

export function heaviest(changes: readonly Change[]): Needs {
  return changes.reduce<Needs>((most, { needs }) => (weight[needs] > weight[most] ? needs : most), 'none')
}
