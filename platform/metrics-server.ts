// What a server that is not ours says of itself, told by a process that asks it anyway: so there is no exporter beside it to install, to
// keep and to find missing. It is asked once for a scrape.

import { type Definition, type Metrics, type Reading, shared } from './metrics.ts'

/** Figures of the server by the names that it gives them. */
export type Status = Readonly<Record<string, string | undefined>>

/** One metric, and how it is read from what the server says. */
export type Told = Definition & { readonly read: (status: Status) => Reading }

export type ServerMetrics = { watch(ask: () => Promise<Status>): void }

/** A server that takes longer than this counts as gone; a scrape waits a little longer still. */
const answerTimeoutMs = 1_000

/** `server` stands in the text of both metrics that every server has, and `prefix` before all names. */
export function serverMetrics(
  metrics: Metrics,
  { server, prefix, told }: { server: string; prefix: string; told: readonly Told[] },
): ServerMetrics {
  const up = metrics.gauge({
    name: `${prefix}_up`,
    help: `Whether ${server} answered this process within a second: 1 or 0.`,
  })
  const answerTime = metrics.gauge({
    name: `${prefix}_answer_seconds`,
    help: `How long ${server} took to say what is told of it here; nothing where it did not.`,
  })
  const figures = told.map(({ read, ...definition }) => ({
    read,
    readable: definition.name.endsWith('_total') ? metrics.total(definition) : metrics.gauge(definition),
  }))
  return {
    watch(ask) {
      const answered = shared(async () => {
        const askedAtMs = performance.now()
        const status = await ask()
        return { status, tookSeconds: (performance.now() - askedAtMs) / 1e3 }
      })
      up.read = () => {
        const late = new Promise<0>((resolve) => setTimeout(resolve, answerTimeoutMs, 0).unref())
        const came = answered().then(
          () => 1,
          () => 0,
        )
        return Promise.race([came, late])
      }
      answerTime.read = async () => (await answered()).tookSeconds
      for (const { read, readable } of figures) readable.read = async () => read((await answered()).status)
    },
  }
}

/** What a server says as a number; nothing where it says none. */
export function figure(text: string | undefined): number | undefined {
  const value = Number(text)
  return text === undefined || text === '' || Number.isNaN(value) ? undefined : value
}
