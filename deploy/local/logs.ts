import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'

/** Puts the log of the run before aside, where it stays until the next start. */
export function rotateLog(file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  if (existsSync(file)) renameSync(file, file.replace(/\.log$/, '.previous.log'))
}

/** The end of a log, for the message that says why a process did not start. */
export function quoteTail(file: string): string {
  return `The end of ${file}:\n${readTail(file).replace(/^/gm, '  | ')}`
}

export function readTail(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-20).join('\n')
}
