// Stops asking a server that does not answer, and finds out when it does again.
//
// Closed, all work goes through. After `failuresMax` pieces of work in a row that could not reach the server it is open: work is refused at
// once, with when to come back, and nobody waits for a time-out. After `openMs` it is half open: the next piece of work is let through, alone,
// and its fate decides. A server that answers, be it with an error, is reached.

import { circuitBreaker, CircuitState, ConsecutiveBreaker, handleWhen } from 'cockatiel'
import type { Logger } from './log.ts'
import type { Metrics } from './metrics.ts'
import { CircuitOpen, isUnreachable, wasUnasked } from './outage.ts'

export type Dependency = 'mariadb' | 'redis'

export type Breaker = {
  /** Does the work, or throws CircuitOpen. */
  run<T>(work: () => Promise<T>): Promise<T>
  /** The same for work that has to begin at once or not at all. */
  refuses(): CircuitOpen | undefined
}

const failuresMax = 3
/** Short, since one piece of work a second is nothing to a server, and the first one after its return ends the outage. */
const openMs = 1_000

const states = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.HalfOpen]: 'half_open',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
} as const

export function createBreaker(
  dependency: Dependency,
  { log, metrics }: { log: Logger; metrics: BreakerMetrics },
): Breaker {
  // What did not ask the server tells neither for it nor against it, but it must tell for it to close the breaker.
  const counts = (error: unknown): boolean => isUnreachable(error) || policy.state !== CircuitState.Closed
  const policy = circuitBreaker(handleWhen(counts), {
    breaker: new ConsecutiveBreaker(failuresMax),
    // The time is looked at here, on a clock that is never set back; whoever gets as far as the policy may try.
    halfOpenAfter: -Infinity,
  })
  let openedAtMs = 0
  let awaySinceMs: number | undefined
  policy.onStateChange((state) => {
    if (state === CircuitState.Open) {
      openedAtMs = performance.now()
      // Once an outage, however often it is asked meanwhile.
      if (awaySinceMs === undefined) {
        metrics.opened[dependency]++
        log.error({ dependency, err: lastError(policy.lastFailure) }, 'a dependency does not answer')
      }
      awaySinceMs ??= openedAtMs
    }
    if (state === CircuitState.Closed && awaySinceMs !== undefined) {
      log.info(
        { dependency, awayMs: Math.round(performance.now() - awaySinceMs) },
        'a dependency answers again',
      )
      awaySinceMs = undefined
    }
  })
  metrics.watch(dependency, () => states[policy.state])

  function refuses(): CircuitOpen | undefined {
    if (policy.state === CircuitState.Closed) return undefined
    const retryAfterMs =
      policy.state === CircuitState.HalfOpen ? openMs : Math.ceil(openedAtMs + openMs - performance.now())
    if (retryAfterMs <= 0) return undefined
    metrics.refused[dependency]++
    return new CircuitOpen(dependency, retryAfterMs)
  }

  return {
    refuses,
    async run(work) {
      const refusal = refuses()
      if (refusal) throw refusal
      return (await policy.execute(async () => answered(work))).answer
    },
  }
}

/** What the server said, be it an error; throws where it said nothing, or was not asked. */
async function answered<T>(work: () => Promise<T>): Promise<{ answer: Promise<T> }> {
  const answer = work()
  try {
    await answer
  } catch (error) {
    if (isUnreachable(error) || wasUnasked(error)) throw error
  }
  return { answer }
}

function lastError(failure: ReturnType<typeof circuitBreaker>['lastFailure']): unknown {
  return failure && 'error' in failure ? failure.error : undefined
}

export type BreakerMetrics = ReturnType<typeof breakerMetrics>

/** What a process tells of the servers that it does not ask while they are away. */
export function breakerMetrics(metrics: Metrics, dependencies: readonly Dependency[]) {
  const read = new Map<Dependency, () => string>()
  const state = metrics.gauge({
    name: 'matchwire_circuit_breaker_state',
    help: '1 for the state that the breaker before a server is in: closed lets all through, open nothing, half_open one to try; 0 for the others.',
    labels: { dependency: dependencies, state: [...new Set(Object.values(states))] },
  })
  state.read = () =>
    Object.fromEntries(
      [...read].map(([dependency, stateOf]) => [
        dependency,
        Object.fromEntries(Object.values(states).map((each) => [each, Number(each === stateOf())])),
      ]),
    )
  const labels = { dependency: dependencies }
  return {
    watch: (dependency: Dependency, stateOf: () => string) => void read.set(dependency, stateOf),
    opened: metrics.tally({
      name: 'matchwire_circuit_breaker_opened_total',
      help: 'Times that a server was found not to answer: each is one outage.',
      labels,
    }),
    refused: metrics.tally({
      name: 'matchwire_circuit_breaker_refused_total',
      help: 'Calls that were refused at once, since their server did not answer.',
      labels,
    }),
  }
}
