// What a process tells at /metrics, as Prometheus reads it.

export type Sample = { name: string; labels: Record<string, string>; value: number }

export class Exposition {
  readonly text: string
  /** By the name that the metric is declared under, in order. */
  readonly types = new Map<string, string>()
  readonly samples: Sample[] = []

  constructor(text: string) {
    this.text = text
    for (const line of text.split('\n')) {
      const [, declared = '', type = ''] = /^# TYPE (\S+) (\S+)$/.exec(line) ?? []
      if (declared) this.types.set(declared, type)
      if (line === '' || line.startsWith('#')) continue
      const [, name, labels = '', value] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? []
      if (name === undefined) throw new Error(`This is no sample: ${line}`)
      const pairs = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, label, text]) => [label, text])
      this.samples.push({ name, labels: Object.fromEntries(pairs) as Sample['labels'], value: Number(value) })
    }
  }

  /** The metric that a sample belongs to: those of a histogram bear suffixes. */
  metricOf({ name }: Sample): string {
    const base = name.replace(/_(bucket|sum|count)$/, '')
    return this.types.get(base) === 'histogram' ? base : name
  }

  /** The sum of the samples of that name with these labels; undefined where there is none. */
  value(name: string, labels: Record<string, string> = {}): number | undefined {
    const matching = this.samples.filter(
      (sample) =>
        sample.name === name &&
        Object.entries(labels).every(([label, value]) => sample.labels[label] === value),
    )
    return matching.length === 0 ? undefined : matching.reduce((sum, { value }) => sum + value, 0)
  }
}

export async function scrape(opsUrl: string | undefined): Promise<Exposition> {
  const response = await fetch(`${opsUrl}/metrics`, { headers: { connection: 'close' } })
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${opsUrl}/metrics answers ${response.status}: ${text}`)
  return new Exposition(text)
}
