// What people see while it runs: one line that changes, or a line now and then where the output is a file.
import { styleText } from 'node:util'
import type { WriteStream } from 'node:tty'
import { count, ms, percent, type Headline } from './scenario.ts'
import type { Second } from './watch.ts'

const lineEverySeconds = 5

export function createProgress(out: WriteStream) {
  let shown = 0
  const clear = out.isTTY ? '\r\x1b[K' : ''
  const write = (text: string): void => void out.write(text)
  return {
    say: (line: string): void => write(`${clear}${line}\n`),
    onSecond(second: Second): void {
      if (out.isTTY) write(clear + describe(second))
      else if (shown++ % lineEverySeconds === 0) write(`${describe(second)}\n`)
    },
    end(headlines: readonly Headline[], problems: readonly string[]): void {
      write(`${clear}\n`)
      for (const { value, label, bound } of headlines) {
        const mark = bound ? (bound.held ? ` (${bound.text})` : styleText('red', ` (${bound.text})`)) : ''
        write(`  ${value.padStart(10)}  ${label}${mark}\n`)
      }
      write(problems.length === 0 ? '\nAll of it held.\n' : `\n${problems.join('\n')}\n`)
    },
  }
}

/** Processes by how their names begin, and what they are called together: those of a system, or a server in one process, and the players. */
const kinds = { gateway: 'gateways', shard: 'shards', redis: 'redis', server: 'server', players: 'players' }

function describe({ atS, phase, window, latencyMs, processes, othersCpuShare, durationMs }: Second): string {
  const cores = Object.entries(kinds).flatMap(([prefix, name]) => {
    const shares = Object.entries(processes).filter(([each]) => each.startsWith(prefix))
    const sum = shares.reduce((total, [, { cpuShare }]) => total + cpuShare, 0)
    return shares.length > 0 ? [`${name} ${percent(sum)}`] : []
  })
  const perSecond = (value: number): string => count((value * 1_000) / durationMs)
  return [
    `${atS.toFixed(0).padStart(4)} s ${phase}`,
    `${count(window.connected)} connected, ${count(window.playing)} playing`,
    `${perSecond(window.frames)} frames/s`,
    ...(latencyMs.max > 0 ? [`p50 ${ms(latencyMs.p50)} p99 ${ms(latencyMs.p99)}`] : []),
    `CPU ${cores.join(' ')} others ${percent(othersCpuShare)}`,
  ].join(' · ')
}
