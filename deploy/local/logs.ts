import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { StringDecoder } from 'node:string_decoder'

/** Puts the log of the run before aside, where it stays until the next start. */
export function rotateLog(file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  if (existsSync(file)) renameSync(file, file.replace(/\.log$/, '.previous.log'))
}

const followIntervalMs = 100

/**
 * Shows each line that is appended to the file, until `ended` settles. Processes write to the file itself and not to a pipe of
 * ours: a pipe would break under them when we are killed, and what they say then would be lost.
 */
export function followLines(file: string, ended: Promise<unknown>, show: (line: string) => void): void {
  const log = openSync(file, 'r')
  const decoder = new StringDecoder('utf8')
  const chunk = Buffer.alloc(64 * 1024)
  let position = fstatSync(log).size
  let rest = ''
  const read = (): void => {
    for (let length = 1; length > 0; position += length) {
      length = readSync(log, chunk, 0, chunk.length, position)
      const lines = (rest + decoder.write(chunk.subarray(0, length))).split('\n')
      rest = lines.pop() ?? ''
      lines.forEach(show)
    }
  }
  const timer = setInterval(read, followIntervalMs).unref()
  void ended.then(() => {
    clearInterval(timer)
    read()
    closeSync(log)
  })
}

/** The end of a log, for the message that says why a process did not start. */
export function quoteTail(file: string): string {
  return `The end of ${file}:\n${readTail(file).replace(/^/gm, '  | ')}`
}

export function readTail(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-20).join('\n')
}
