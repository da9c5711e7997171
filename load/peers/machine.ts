// What the machine does besides: figures that are compared want it for themselves.
import { readFileSync } from 'node:fs'

const clockTickMs = 10

/** CPU time of all processes since the machine started, without what interrupts took. */
export function readBusyMs(): number {
  const [, user = 0, nice = 0, system = 0] = (readFileSync('/proc/stat', 'latin1').split('\n', 1)[0] ?? '')
    .split(/\s+/)
    .map(Number)
  return (user + nice + system) * clockTickMs
}
