// What /status of the playground's site makes of the processes' metrics: on the server, and on the page. How the page looks is in page.test.ts.
import { expect, test } from 'vitest'
import { plots } from '../../deploy/local/status/plots.ts'
import { judge } from '../../deploy/local/status/promises.ts'
import { pointsKept, StatusHistory } from '../../deploy/local/status/status.ts'
import { byProcess, type Reading, Step } from '../../deploy/local/status/step.ts'
import { readCauses } from '../../ops/causes.ts'
import { parseExposition, quantileOf, select } from '../../ops/exposition.ts'
import { parseSelector } from '../../ops/selector.ts'
import { readSlos } from '../../ops/slos.ts'
import { endsByMinute, linesOf, merge, pathOf, spanOf, topOf } from '../../web/status/lines.ts'
import type { Point, Status } from '../../web/status/model.ts'
import { adviceOf, budgetInWords, duration, figure, percent, verdictInWords } from '../../web/status/words.ts'

const slos = readSlos()
const secondMs = 1_000

function reading(name: string, seconds: number, text: string, startedAt = 0): Reading {
  const exposition = parseExposition(`process_uptime_seconds ${seconds - startedAt}\n${text}`)
  return { name, role: name.split('-')[0] ?? '', atMs: seconds * secondMs, exposition }
}

function watched(...names: string[]): StatusHistory {
  return new StatusHistory({
    slos,
    intervalMs: 5_000,
    processes: () => names.map((name) => ({ name, role: name.split('-')[0] ?? '', urls: {} })),
    logOf: (name) => `/logs/${name}.log`,
  })
}

test('what a process tells is read with its labels, whatever stands in them', () => {
  const told = parseExposition(
    '# TYPE a_total counter\na_total{b="x, \\"y\\"",c="}"} 3\na_total{b="z",c=""} 4\n\nplain 1.5e+3\n{ nonsense',
  )
  const sumOf = (text: string) =>
    select(told, parseSelector(text)!).reduce((sum, [, { value }]) => sum + value, 0)
  expect(sumOf('a_total')).toBe(7)
  expect(sumOf('a_total{b="z"}')).toBe(4)
  expect(sumOf('a_total{b=~"z|q",c!~"d|e"}')).toBe(4)
  expect(sumOf('a_total{c!="}"}')).toBe(4)
  expect(sumOf('plain')).toBe(1_500)
  expect([...told.keys()]).toEqual(['a_total', 'plain'])
})

test('a quantile lies within its bucket, as Prometheus has it, and beyond all bounds on the last', () => {
  const buckets = [
    [0.1, 10],
    [0.2, 20],
    [Infinity, 20],
  ] as const
  expect(quantileOf(buckets, 0.5)).toBeCloseTo(0.1)
  expect(quantileOf(buckets, 0.75)).toBeCloseTo(0.15)
  expect(quantileOf([...buckets.slice(0, 2), [Infinity, 100]], 0.99)).toBe(0.2)
  expect(quantileOf([[Infinity, 0]], 0.5)).toBeUndefined()
})

test('counters rise from one reading to the next: a process that is new tells nothing, one that was started again counts from 0', () => {
  const counter = parseSelector('a_total')!
  const before = new Map([
    ['api-1', reading('api-1', 10, 'a_total{x="1"} 100')],
    ['api-2', reading('api-2', 10, 'a_total 100')],
  ])
  const now = [
    reading('api-1', 20, 'a_total{x="1"} 105\na_total{x="2"} 2'),
    reading('api-2', 20, 'a_total 120', 15),
    reading('api-3', 20, 'a_total 1000'),
  ]
  expect(new Step(before, now).increase(counter, byProcess)).toEqual({ 'api-1': 7, 'api-2': 120 })
  expect(new Step(before, now).rate(counter, byProcess)).toEqual({ 'api-1': 0.7, 'api-2': 12 })
  expect(new Step(before, now).sum(counter, byProcess)['api-3']).toBe(1_000)
})

test('promises are counted by the definitions of ops/slo.yaml', () => {
  const hello = 'type="session.hello"'
  const told = (quick: number, all: number, unavailable: number, refused: number) =>
    `matchwire_message_duration_seconds_bucket{${hello},le="0.5"} ${quick - 1}
     matchwire_message_duration_seconds_bucket{${hello},le="1"} ${quick}
     matchwire_message_duration_seconds_count{${hello}} ${all}
     matchwire_messages_refused_total{${hello},code="unavailable"} ${unavailable}
     matchwire_messages_refused_total{${hello},code="ticket_invalid"} ${refused}`.replace(/^ +/gm, '')
  const history = watched('gateway-1')
  history.add([reading('gateway-1', 10, told(100, 100, 0, 0))], 10_000)
  history.add([reading('gateway-1', 15, told(190, 195, 5, 50))], 15_000)
  const connect = history.status(0).promises.find(({ name }) => name === 'connect')
  expect(connect).toMatchObject({ good: 90, total: 100, verdict: 'broken' })
  expect(connect?.budgetLeft).toBeCloseTo(1 - 10 / 0.1)
  for (const other of history.status(0).promises.filter(({ name }) => name !== 'connect'))
    expect(other).toMatchObject({ total: 0, verdict: 'none', budgetLeft: 1 })
})

test.each([
  ['nothing happened', 0, 0, 'none'],
  ['none failed', 50, 50, 'kept'],
  ['as many failed as may', 99_900, 100_000, 'kept'],
  ['one of a few failed', 3, 4, 'few'],
  ['more failed than may', 90, 100, 'broken'],
] as const)('where %s, that is what is said', (_, good, total, verdict) => {
  const slo = slos.slos.find(({ objective }) => objective === 0.999)!
  expect(judge(slo, { events: 20, failed: 5 }, [[good, total]]).verdict).toBe(verdict)
})

test('a quarter of an hour is kept, and who asks again gets what came since', () => {
  const history = watched('shard-1')
  for (let i = 1; i <= pointsKept + 20; i++)
    history.add(
      [reading('shard-1', i * 5, 'matchwire_ready 1\nmatchwire_matches{state="running"} 2')],
      i * 5_000,
    )
  // What the server tells is what the page takes.
  const all: Status = history.status(0)
  expect(all.points).toHaveLength(pointsKept)
  expect(all.keptMs).toBe(15 * 60_000)
  expect(all.points.at(-1)?.plots['matches']).toEqual({ running: 2 })
  expect(history.status(all.points.at(-3)?.atMs ?? 0).points).toHaveLength(2)
  expect(Object.keys(all.points[0]?.plots ?? {})).toEqual(plots.map(({ name }) => name))
})

test('a process is ready, not ready, or not reached; one that is away for a while is not new when it is back', () => {
  const history = watched('worker-1', 'api-1', 'api-2')
  const recorded = (count: number) =>
    `matchwire_ready 1\nmatchwire_matches_recorded_total{reason="shard_lost",game="a"} ${count}`
  const other = (seconds: number) => reading('api-1', seconds, 'matchwire_ready 0')
  history.add([reading('worker-1', 5, recorded(1)), other(5)], 5_000)
  history.add([other(10)], 10_000)
  expect(history.status(0).processes).toMatchObject([
    { name: 'worker-1', state: 'unreached', reachedAtMs: 5_000, log: '/logs/worker-1.log' },
    { name: 'api-1', state: 'not_ready', uptimeSeconds: 10 },
    { name: 'api-2', state: 'unreached', reachedAtMs: undefined },
  ])
  history.add([reading('worker-1', 15, recorded(4)), other(15)], 15_000)
  expect(history.status(0)).toMatchObject({
    processes: [{ state: 'ready' }, { state: 'not_ready' }, { state: 'unreached' }],
    ends: [{ reason: 'shard_lost', count: 3, lastAtMs: 15_000 }],
  })
})

const point = (atMs: number, values: Record<string, number> = {}, ends = {}): Point => ({
  ...{ atMs, ends },
  plots: { a: values },
})

test('the page keeps each point once, and as long as the server', () => {
  const merged = merge([point(1_000), point(2_000)], [point(2_000), point(3_000), point(62_000)], 60_000)
  expect(merged.map(({ atMs }) => atMs)).toEqual([2_000, 3_000, 62_000])
  expect(spanOf(merged)).toEqual({ fromMs: 62_000 - 120_000, toMs: 62_000 })
})

test('a line is broken where nothing is known, and a point by itself is drawn', () => {
  const moments = [0, 10, 20, 60, 90].map((at) => ({ atMs: at, values: { a: at === 20 ? 20 : 10 } }))
  const span = { fromMs: 0, toMs: 100 }
  expect(pathOf(moments, 'a', { span, top: 20, gapMs: 25 })).toBe(
    'M0.00 50.00h0L10.00 50.00L20.00 0.00M60.00 50.00h0M90.00 50.00h0',
  )
  expect(pathOf(moments, 'b', { span, top: 20, gapMs: 25 })).toBe('')
  expect(linesOf([{ atMs: 0, values: { 'shard-10': 1, 'shard-2': 1 } }])).toEqual(['shard-2', 'shard-10'])
  expect([0.3, 4, 11, 1_900, 0.0004].map((y) => topOf([{ atMs: 0, values: { y } }], 0.0001))).toEqual([
    ...[0.5, 5, 20, 2_000, 0.0005],
  ])
})

test('ends are counted by the minute, and only reasons that occur have a line', () => {
  const points = [
    point(0, {}, { completed: 1, operator: 0 }),
    point(30_000, {}, { completed: 2 }),
    point(60_000),
  ]
  expect(endsByMinute(points).map(({ values }) => values)).toEqual([
    { completed: 1 },
    { completed: 3 },
    { completed: 2 },
  ])
})

test('figures are short, with their unit, and what failed is never rounded away', () => {
  expect([0, 0.0004, 0.012, 1.25, 90, 300].map((value) => figure(value, 'seconds'))).toEqual([
    ...['0', '0.4 ms', '12 ms', '1.3 s', '90 s', '5 min'],
  ])
  expect(figure(undefined, 'count')).toBe('–')
  expect(figure(12_345, 'per_second')).toBe('12,345/s')
  expect(figure(157_000_000, 'bytes')).toBe('157 MB')
  expect(percent(0.99999999)).toBe('99.999 %')
  expect(percent(1)).toBe('100 %')
  expect(percent(2 / 3)).toBe('66.6 %')
  expect(duration(7_200)).toBe('2 h')
})

test('the page says in a line how it is, and what to do about a process that is not reached', () => {
  const history = watched('api-1', 'shard-1')
  const api = reading('api-1', 5, 'matchwire_ready 1')
  history.add([api, reading('shard-1', 5, 'matchwire_ready 1')], 5_000)
  expect(verdictInWords(history.status(0))).toEqual({
    well: true,
    text: 'All 2 processes are ready. Nobody has played in this time.',
  })
  history.add([api], 35_000)
  const status = history.status(0)
  expect(verdictInWords(status)).toEqual({ well: false, text: 'Not reached: shard-1.' })
  expect(adviceOf(status.processes[1]!, status.atMs)).toMatch(
    /^shard-1 has not been reached for 30 s\. .* log says why/,
  )
  expect(adviceOf(status.processes[0]!, status.atMs)).toBeUndefined()
  // The page leads to their runbooks.
  const alerts = readCauses().map(({ name }) => name)
  for (const alert of ['TargetDown', 'NotReady']) expect(alerts).toContain(alert)
})

test('what is left of a budget is said in numbers of matches, not of percent alone', () => {
  const slo = slos.slos.find(({ objective }) => objective === 0.99)!
  const said = (good: number, total: number) => budgetInWords(judge(slo, slos.minimum, [[good, total]]))
  expect(said(0, 0)).toBe('Nothing has been counted in this time.')
  expect(said(1_000, 1_000)).toBe('None of 1,000 failed.')
  expect(said(995, 1_000)).toBe('5 of 1,000 failed: 50 % of what may.')
  expect(said(9, 10)).toBe('1 of 10 failed. Of so few, none may.')
  expect(said(700, 1_000)).toBe('300 of 1,000 failed: 30 times what may.')
})

test('of events is told what waits, by consumer, as any worker tells it', () => {
  const told = (dead: number) =>
    `matchwire_outbox_events 3
     matchwire_consumer_lag_seconds{messaging_consumer_group_name="ranking"} 2
     matchwire_consumer_lag_seconds{messaging_consumer_group_name="stats"} 0
     matchwire_event_retries_events{messaging_consumer_group_name="stats"} 0
     matchwire_dead_letters_events{messaging_consumer_group_name="ranking"} ${dead}
     matchwire_dead_letters_events{messaging_consumer_group_name="stats"} 0`.replace(/^ +/gm, '')
  const history = watched('worker-1', 'worker-2')
  history.add([reading('worker-1', 5, told(0)), reading('worker-2', 5, told(1))], 5_000)
  expect(history.status(0).points.at(-1)?.plots).toMatchObject({
    outbox: { waiting: 3 },
    lag: { ranking: 2, stats: 0 },
    retries: { stats: 0 },
    'dead-letters': { ranking: 1, stats: 0 },
  })
})
