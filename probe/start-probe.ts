import { setTimeout as delay } from 'node:timers/promises'
import type { Started } from '../platform/lifecycle.ts'
import type { Logger } from '../platform/log.ts'
import { startOpsServer } from '../platform/ops-server.ts'
import type { ProbeConfig } from './config.ts'
import { createProbeMetrics, type ProbeMetrics } from './metrics.ts'
import { probe, type ProbeRun } from './play.ts'

/** Starts a probe that plays again and again; each run is a line of its log. */
export async function startProbe(config: ProbeConfig, log: Logger): Promise<Started> {
  const metrics = createProbeMetrics()
  const ops = await startOpsServer({
    ...{ host: config.opsHost, port: config.opsPort, ready: () => Promise.resolve(true) },
    metrics: metrics.process,
  })
  const stop = new AbortController()
  const { signal } = stop
  const playing = (async () => {
    while (!signal.aborted) {
      const pause = delay(config.everyMs, undefined, { signal }).catch(() => {})
      const run = await probe({ ...config, signal })
      if (signal.aborted) break
      count(metrics, run)
      log[run.ok ? 'info' : 'warn']({ probe: run }, run.ok ? 'the probe passed' : 'the probe failed')
      await pause
    }
  })()
  return {
    urls: { ops: ops.url },
    async [Symbol.asyncDispose]() {
      stop.abort()
      await playing
      await ops[Symbol.asyncDispose]()
    },
  }
}

function count(metrics: ProbeMetrics, { ok, steps }: ProbeRun): void {
  metrics.runs[ok ? 'passed' : 'failed']++
  metrics.up.read = () => Number(ok)
  for (const { name, ok, ms } of steps) {
    metrics.steps[name][ok ? 'passed' : 'failed']++
    metrics.stepTime.observe({ step: name }, ms / 1e3)
  }
}
