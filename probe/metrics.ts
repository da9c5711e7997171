import { latencyBuckets, Metrics } from '../platform/metrics.ts'
import { processMetrics } from '../platform/metrics-process.ts'
import { type StepName, stepNames } from './steps.ts'

export type ProbeMetrics = ReturnType<typeof createProbeMetrics>

/** Everything that a probe tells of itself, and of the way that it took. */
export function createProbeMetrics() {
  const metrics = new Metrics()
  const none = () => ({ passed: 0, failed: 0 })
  const steps = Object.fromEntries(stepNames.map((name) => [name, none()])) as Record<
    StepName,
    ReturnType<typeof none>
  >
  metrics.total({
    name: 'matchwire_probe_steps_total',
    help: 'Steps of the synthetic player: those that came about in time, and those that did not. After one that failed the others are not tried.',
    labels: { step: stepNames, outcome: ['passed', 'failed'] },
  }).read = () => steps
  return {
    process: processMetrics(metrics),
    steps,
    runs: metrics.tally({
      name: 'matchwire_probe_runs_total',
      help: 'Matches that the synthetic player played from sign-in to record, or failed to.',
      labels: { outcome: ['passed', 'failed'] },
    }),
    stepTime: metrics.histogram({
      name: 'matchwire_probe_step_duration_seconds',
      help: 'What each step took.',
      labels: { step: stepNames },
      buckets: latencyBuckets,
    }),
    up: metrics.gauge({
      name: 'matchwire_probe_up',
      help: 'Whether the last run passed: 1 or 0.',
    }),
  }
}
