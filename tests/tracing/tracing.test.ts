import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { expect, test, vi } from 'vitest'
import { startRoleProcess } from '../../deploy/local/role-process.ts'
import { createTraceCommand } from '../../gateway/trace-command.ts'
import { startTracing } from '../../platform/tracing-sdk.ts'
import { allFromText, fromBytes, fromText, toBytes, toText } from '../../platform/trace-context.ts'
import { privateDirectory } from '../helpers/processes.ts'
import { privateRedis } from '../helpers/servers.ts'
import { TestPlayer } from '../helpers/test-player.ts'

const begin = vi.hoisted(() => vi.fn())
vi.mock('../../platform/tracing.ts', () => ({ beginRequest: begin }))

const text = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'

test('a context is the same in all of its forms, and what is none is none', () => {
  const context = fromText(text)
  expect(context).toMatchObject({
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    traceFlags: 1,
    isRemote: true,
  })
  expect(toText(fromBytes(toBytes(context!))!)).toBe(text)
  expect(toBytes(context!)).toHaveLength(25)
  expect(allFromText(`${text} nonsense ${text}`)).toEqual([context, context])
  expect(allFromText(null)).toEqual([])
  for (const none of [
    '',
    text.toUpperCase(),
    `${text}-`,
    text.replace(/[^-]/g, '0'),
    text.replace('00-', '01-'),
  ])
    expect(fromText(none)).toBeUndefined()
  expect(fromBytes(new Uint8Array(25))).toBeUndefined()
})

test('one in so many inputs is considered, every other command is, and what has no effect is not', () => {
  const input = { type: 'match.input', id: 1, input: { lightcycles: { heading: 'up' } } } as const
  const countOf = (inputsOneIn: number) => {
    begin.mockClear()
    const trace = createTraceCommand(inputsOneIn)
    for (let i = 0; i < 300; i++) trace(input)
    return begin.mock.calls.length
  }
  expect([1, 100, 0].map(countOf)).toEqual([300, 3, 0])

  begin.mockClear()
  const trace = createTraceCommand(100)
  trace({ type: 'session.ack', id: 1, sequence: 1 })
  trace({ type: 'session.ping', id: 1 })
  expect(begin).not.toHaveBeenCalled()
  trace({ type: 'matchmaking.leave', id: 1 })
  expect(begin).toHaveBeenCalledWith('matchmaking.leave', expect.anything())
})

test.each([
  [{ OTEL_TRACES_EXPORTER: 'zipkin' }, 'OTEL_TRACES_EXPORTER'],
  [{ OTEL_TRACES_EXPORTER: 'otlp,console' }, 'OTEL_TRACES_EXPORTER'],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, 'OTEL_EXPORTER_OTLP_ENDPOINT'],
])('with %o a process says that it is not traced, and why', async (env, named) => {
  const log = pino({ level: 'silent' })
  await expect(startTracing({ role: 'gateway', name: 'gateway-1', env, log })).rejects.toThrow(named)
})

test('a collector that is away is told of once, and neither keeps a process from starting nor from stopping', async () => {
  const directory = privateDirectory()
  const gateway = await startRoleProcess({
    ...{ role: 'gateway', name: 'gateway-1', directory, report: () => {} },
    main: join(import.meta.dirname, '../../gateway/main.ts'),
    env: {
      ...process.env,
      ...{ REDIS_URL: await privateRedis(), GATEWAY_PORT: '0', GATEWAY_DRAIN_MS: '0', OPS_PORT: '0' },
      ...{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9', OTEL_TRACES_SAMPLER: 'always_on' },
      ...{ OTEL_BSP_SCHEDULE_DELAY: '10', OTEL_EXPORTER_OTLP_TIMEOUT: '50' },
    },
    signal: new AbortController().signal,
  })
  const complaints = () => {
    const lines = readFileSync(join(directory, 'logs', 'gateway-1.log'), 'utf8').split('\n')
    return lines.filter((line) => /spans cannot be sent|OpenTelemetry/.test(line))
  }
  const beTraced = async () => {
    const player = await TestPlayer.open(gateway.urls['ws'] ?? '')
    player.send({ type: 'session.hello', id: 1, credentialKind: 'ticket', credential: 'x'.repeat(43) })
    expect(await player.closing()).toMatchObject({ reason: 'ticket_invalid' })
  }
  try {
    await beTraced()
    await expect.poll(complaints).toHaveLength(1)
    await beTraced()
  } finally {
    await gateway.stop()
  }
  // What was left was tried once more at the end.
  expect(complaints()).toHaveLength(1)
  expect(await gateway.child.exited).toBe('exit 0')
})
