// Loaded into a process before anything else (`--import`), so that it observes nothing of itself: what `steady --pair metrics` compares with.
// What stays is what stands in the code as a plain number that is counted up.
import { syncBuiltinESMExports } from 'node:module'
import perfHooks from 'node:perf_hooks'
import { Counter, Histogram } from '@prometheus-io/client'

// What the library's `observe` and `inc` stand for in each counter and histogram.
Object.assign(Histogram.prototype, { observeWithoutExemplar() {} })
Object.assign(Counter.prototype, { incWithoutExemplar() {} })
const watched = perfHooks.monitorEventLoopDelay()
watched.enable = () => true
perfHooks.monitorEventLoopDelay = () => watched
perfHooks.PerformanceObserver.prototype.observe = () => {}
syncBuiltinESMExports()
