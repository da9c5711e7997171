import {
  constants,
  monitorEventLoopDelay,
  performance,
  type PerformanceEntry,
  PerformanceObserver,
} from 'node:perf_hooks'
import { contractVersion } from '../generated/tables.ts'
import type { Metrics, Readable } from './metrics.ts'

/** What every process tells of itself. */
export type ProcessMetrics = {
  readonly metrics: Metrics
  readonly ready: Readable
  /** Watches event loop and garbage collection until it is disposed of. Only one process of Node's is behind all that run in it. */
  watch(): Disposable
}

const gcKinds: Readonly<Record<number, string>> = {
  [constants.NODE_PERFORMANCE_GC_MAJOR]: 'major',
  [constants.NODE_PERFORMANCE_GC_MINOR]: 'minor',
  [constants.NODE_PERFORMANCE_GC_INCREMENTAL]: 'incremental',
  [constants.NODE_PERFORMANCE_GC_WEAKCB]: 'weakcb',
}
/** Twenty looks a second cost nothing that shows, and do not keep an idle process awake. */
const delayResolutionMs = 50
/** Delays are told of windows at least this long, so that two who scrape do not take each other's. */
const delayWindowMs = 5_000

export function processMetrics(metrics: Metrics): ProcessMetrics {
  const { node } = process.versions
  metrics.gauge({
    name: 'matchwire_build_info',
    help: 'Always 1: the version of the contract that this process speaks, and of the Node that runs it.',
    labels: { version: [contractVersion], node_version: [node] },
  }).read = () => ({ [contractVersion]: { [node]: 1 } })
  metrics.gauge({
    name: 'process_uptime_seconds',
    help: 'How long the process has been running.',
  }).read = () => process.uptime()
  metrics.total({
    name: 'process_cpu_time_seconds_total',
    help: 'CPU time of the process, all threads.',
    labels: { cpu_mode: ['user', 'system'] },
  }).read = () => {
    const { user, system } = process.cpuUsage()
    return { user: user / 1e6, system: system / 1e6 }
  }
  metrics.gauge({
    name: 'process_memory_usage_bytes',
    help: 'Memory of the process that is resident in RAM.',
  }).read = () => process.memoryUsage.rss()
  metrics.gauge({
    name: 'v8js_memory_heap_used_bytes',
    help: 'Memory of JavaScript objects, those not yet collected among them.',
  }).read = () => process.memoryUsage().heapUsed
  metrics.total({
    name: 'nodejs_eventloop_time_seconds_total',
    help: 'Time that the event loop worked, and that it waited for something to do.',
    labels: { nodejs_eventloop_state: ['active', 'idle'] },
  }).read = () => {
    const { active, idle } = performance.eventLoopUtilization()
    return { active: active / 1e3, idle: idle / 1e3 }
  }
  const delays = (['p50', 'p90', 'p99', 'max'] as const).map((which) => ({
    which,
    gauge: metrics.gauge({
      name: `nodejs_eventloop_delay_${which}_seconds`,
      help: `How late the event loop is, ${which} of the last seconds.`,
    }),
  }))
  const gc = metrics.histogram({
    name: 'v8js_gc_duration_seconds',
    help: 'Garbage collections, by kind.',
    labels: { v8js_gc_type: Object.values(gcKinds) },
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 1],
  })
  const ready = metrics.gauge({
    name: 'matchwire_ready',
    help: 'What /readyz says: 1 ready, 0 not.',
  })

  return {
    ...{ metrics, ready },
    watch() {
      const delay = monitorEventLoopDelay({ resolution: delayResolutionMs })
      delay.enable()
      const beyondMs = (ns: number) => Math.max(0, ns / 1e6 - delayResolutionMs) / 1e3
      let told: Record<string, number> = {}
      let toldAtMs = -Infinity
      const tell = () => {
        if (performance.now() - toldAtMs < delayWindowMs) return told
        toldAtMs = performance.now()
        const [p50, p90, p99] = [50, 90, 99].map((percentile) => beyondMs(delay.percentile(percentile)))
        told = { p50: p50 ?? 0, p90: p90 ?? 0, p99: p99 ?? 0, max: beyondMs(delay.max) }
        delay.reset()
        return told
      }
      for (const { which, gauge } of delays) gauge.read = () => tell()[which]
      const collections = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { duration, detail } = entry as PerformanceEntry & { detail: { kind: number } }
          gc.observe({ v8js_gc_type: gcKinds[detail.kind] ?? 'major' }, duration / 1e3)
        }
      })
      collections.observe({ entryTypes: ['gc'] })
      return {
        [Symbol.dispose]() {
          delay.disable()
          collections.disconnect()
        },
      }
    },
  }
}
