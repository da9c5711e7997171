// What processes say about themselves, read from the ports for operators as a monitoring system would: how late ticks are, second by second.

const metric = 'matchwire_tick_lag_seconds_bucket'
const quantile = 0.99

/** Answers a function that reads the tick lag of each shard since it was called last, in milliseconds, by a name for people. */
export function createTickLagReader(
  opsUrls: () => Readonly<Record<string, string>>,
): () => Promise<Record<string, number>> {
  const before = new Map<string, Buckets>()
  return async () => {
    const shards = Object.entries(opsUrls()).filter(([name]) => name.startsWith('shard'))
    const read = await Promise.all(
      shards.map(async ([name, url]) => {
        const now = await readBuckets(url)
        const lagMs = 1_000 * quantileOf(difference(now, before.get(name)), quantile)
        before.set(name, now)
        return [`tick lag of ${name}, 99 of 100`, lagMs] as const
      }),
    )
    return Object.fromEntries(read)
  }
}

/** How many were at most so many seconds, by that bound, rising. */
type Buckets = [bound: number, count: number][]

async function readBuckets(opsUrl: string): Promise<Buckets> {
  return parseBuckets(await scrape(opsUrl))
}

/** What a process says of one series now, by its name and labels as they stand in the text. */
export async function readMetric(opsUrl: string, series: string): Promise<number> {
  const text = await scrape(opsUrl)
  const line = text.split('\n').find((each) => each.startsWith(`${series} `))
  return Number(line?.slice(series.length) ?? NaN)
}

/** Nothing where the process does not answer. */
export async function scrape(opsUrl: string): Promise<string> {
  return fetch(`${opsUrl}/metrics`)
    .then((answer) => (answer.ok ? answer.text() : ''))
    .catch(() => '')
}

export function parseBuckets(text: string): Buckets {
  const buckets: Buckets = []
  for (const line of text.split('\n')) {
    if (!line.startsWith(metric)) continue
    const [, bound, count] = /le="([^"]+)".*\} (\S+)/.exec(line) ?? []
    buckets.push([bound === '+Inf' ? Infinity : Number(bound), Number(count)])
  }
  return buckets
}

function difference(now: Buckets, before: Buckets = []): Buckets {
  return now.map(([bound, count], i) => [bound, count - (before[i]?.[1] ?? 0)])
}

/** As Prometheus does it: within a bucket values are thought to lie evenly. */
export function quantileOf(buckets: Buckets, wanted: number): number {
  const total = buckets.at(-1)?.[1] ?? 0
  if (total === 0) return 0
  let [lowerBound, lowerCount] = [0, 0]
  for (const [bound, count] of buckets) {
    if (count >= wanted * total) {
      if (bound === Infinity) return lowerBound
      return (
        lowerBound + ((bound - lowerBound) * (wanted * total - lowerCount)) / Math.max(1, count - lowerCount)
      )
    }
    ;[lowerBound, lowerCount] = [bound, count]
  }
  return lowerBound
}
