import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from '../platform/log.ts'

const sweepIntervalMs = 3_600_000

export type RecorderOptions = {
  directory: string
  /** Older ones are removed at the start, and once an hour when one is written. */
  keptMs: number
  log: Logger
}

/** Writes finished recordings into a directory, one file each, whole or not at all. A disk that fails costs the recording, never a match. */
export async function createRecorder({ directory, keptMs, log }: RecorderOptions) {
  await mkdir(directory, { recursive: true })
  let sweepAtMs = 0
  const sweep = () => {
    if (Date.now() < sweepAtMs) return
    sweepAtMs = Date.now() + sweepIntervalMs
    removeOlder(directory, Date.now() - keptMs).catch((error: unknown) =>
      log.error({ err: error }, 'cannot remove old recordings'),
    )
  }
  sweep()
  return (matchId: string, text: string): void => {
    sweep()
    const path = join(directory, `${matchId}.jsonl`)
    writeFile(`${path}.part`, text)
      .then(() => rename(`${path}.part`, path))
      .catch((error: unknown) => log.error({ err: error, matchId }, 'cannot write a recording'))
  }
}

/** Only what is a recording, whole or in part: the directory may hold other files. Shards may share it. */
async function removeOlder(directory: string, writtenBeforeMs: number): Promise<void> {
  for (const name of await readdir(directory)) {
    if (!/^[0-9a-f-]{36}\.jsonl(\.part)?$/.test(name)) continue
    const path = join(directory, name)
    const written = await stat(path).catch(() => undefined) // Another shard removed it, or gave it its name.
    if (written && written.mtimeMs < writtenBeforeMs) await rm(path, { force: true })
  }
}
