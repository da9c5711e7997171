// An OTLP/HTTP receiver that keeps the spans it gets, as JSON has them (OTEL_EXPORTER_OTLP_PROTOCOL=http/json).
import { createServer } from 'node:http'
import { onTestFinished, afterAll, TestRunner } from 'vitest'
import { listen, stopServer } from '../../platform/http.ts'

export type Ids = { traceId: string; spanId: string }

export type ReceivedSpan = Ids & {
  /** `service.name` and `service.instance.id` of its process. */
  service: string
  instance: string
  /** '' where it begins a trace. */
  parentSpanId: string
  name: string
  kind: string
  links: Ids[]
  attributes: Record<string, unknown>
  failed: boolean
}

export type Receiver = {
  readonly url: string
  readonly spans: readonly ReceivedSpan[]
  /** Everything that came in, as it came. */
  readonly texts: readonly string[]
  /** The first span that is so, now or as soon as it comes. */
  span(what: string, matching: (span: ReceivedSpan) => boolean): Promise<ReceivedSpan>
}

const patienceMs = 8_000
const kinds = ['', 'internal', 'server', 'client', 'producer', 'consumer']
const statusError = 2

/** Stopped after the test, or after the file's last. */
export async function startReceiver(): Promise<Receiver> {
  const spans: ReceivedSpan[] = []
  const texts: string[] = []
  let wake = Promise.withResolvers<void>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString()
      texts.push(text)
      spans.push(...spansIn(JSON.parse(text) as Export))
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      wake.resolve()
      wake = Promise.withResolvers()
    })
  })
  const url = await listen(server, { host: '127.0.0.1', port: 0 })
  const whenDone = TestRunner.getCurrentTest() === undefined ? afterAll : onTestFinished
  whenDone(async () => {
    server.closeAllConnections()
    await stopServer(server)
  })
  return {
    ...{ url, spans, texts },
    async span(what, matching) {
      const late = AbortSignal.timeout(patienceMs)
      const tooLate = new Promise<void>((resolve) => (late.onabort = () => resolve()))
      for (;;) {
        const found = spans.find(matching)
        if (found) return found
        if (late.aborted)
          throw new Error(`No span came that is ${what}. There are:\n${spans.map(brief).join('\n')}`)
        await Promise.race([wake.promise, tooLate])
      }
    },
  }
}

function brief({ instance, kind, name, traceId, spanId, parentSpanId }: ReceivedSpan): string {
  return `${traceId.slice(0, 6)} ${spanId.slice(0, 6)} < ${parentSpanId.slice(0, 6)} ${instance} ${kind} ${name}`
}

type Attribute = { key: string; value: Record<string, unknown> }
type Export = {
  resourceSpans: {
    resource: { attributes: Attribute[] }
    scopeSpans: {
      spans: (Ids & {
        parentSpanId?: string
        name: string
        kind: number
        links?: Ids[]
        attributes?: Attribute[]
        status?: { code?: number }
      })[]
    }[]
  }[]
}

function spansIn({ resourceSpans }: Export): ReceivedSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const of = valuesOf(resource.attributes)
    const from = { service: String(of['service.name']), instance: String(of['service.instance.id']) }
    return scopeSpans.flatMap(({ spans }) =>
      spans.map(
        ({ traceId, spanId, parentSpanId = '', name, kind, links = [], attributes = [], status }) => ({
          ...from,
          ...{ traceId, spanId, parentSpanId, name, kind: kinds[kind] ?? '' },
          links: links.map((link) => ({ traceId: link.traceId, spanId: link.spanId })),
          attributes: valuesOf(attributes),
          failed: status?.code === statusError,
        }),
      ),
    )
  })
}

function valuesOf(attributes: readonly Attribute[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))
}
