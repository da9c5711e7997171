import { pino } from 'pino'
import type { LogLevel } from './config.ts'

export type { Logger } from 'pino'

/** Never in a log, wherever it stands: what lets someone in. */
const secretPaths = [
  'authorization',
  'password',
  'ticket',
  'credential',
  'accessToken',
  'refreshToken',
  'token',
].flatMap((name) => [name, `*.${name}`, `*.*.${name}`])

/** One JSON object a line on standard output. */
export function createLog({ role, name, level }: { role: string; name: string; level: LogLevel }) {
  return pino({ level, base: { role, name }, redact: { paths: secretPaths, censor: '[secret]' } })
}
