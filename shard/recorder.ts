import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from '../platform/log.ts'

/** Writes finished recordings into a directory, one file each, whole or not at all. A disk that fails costs the recording, never a match. */
export async function createRecorder(directory: string, log: Logger) {
  await mkdir(directory, { recursive: true })
  return (matchId: string, text: string): void => {
    const path = join(directory, `${matchId}.jsonl`)
    writeFile(`${path}.part`, text)
      .then(() => rename(`${path}.part`, path))
      .catch((error: unknown) => log.error({ err: error, matchId }, 'cannot write a recording'))
  }
}
