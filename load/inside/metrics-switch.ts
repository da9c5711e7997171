// Loaded into each process of `steady --pair metrics`: it observes itself, or not, as it is told. Switched off, counters and histograms
// take nothing, and neither event loop nor garbage collection is watched. What stays is what stands in the code as a plain number that is
// counted up.
import { syncBuiltinESMExports } from 'node:module'
import perfHooks from 'node:perf_hooks'
import { Counter, Histogram } from '@prometheus-io/client'
import { obey, type Observe } from './orders.ts'

let on = true

type Method = (this: unknown, ...args: unknown[]) => unknown
/** What the library's `observe` and `inc` stand for in each histogram and counter. */
function whileOn(prototype: object, name: string): void {
  const methods = prototype as Record<string, Method>
  const method = methods[name]
  if (!method) throw new Error(`The library has no ${name} any more.`)
  methods[name] = function (labels, value) {
    if (on) method.call(this, labels, value)
  }
}
whileOn(Histogram.prototype, 'observeWithoutExemplar')
whileOn(Counter.prototype, 'incWithoutExemplar')

const { monitorEventLoopDelay, PerformanceObserver } = perfHooks
const watches: { start: () => void; stop: () => void }[] = []
perfHooks.monitorEventLoopDelay = (options) => {
  const delays = monitorEventLoopDelay(options)
  watches.push({ start: () => void delays.enable(), stop: () => void delays.disable() })
  return delays
}
const { observe } = PerformanceObserver.prototype
PerformanceObserver.prototype.observe = function (...what) {
  watches.push({ start: () => observe.apply(this, what), stop: () => this.disconnect() })
  observe.apply(this, what)
}
syncBuiltinESMExports()

obey<Observe>('observe', (order) => {
  if (order.on === on) return
  on = order.on
  for (const { start, stop } of watches) (on ? start : stop)()
})
