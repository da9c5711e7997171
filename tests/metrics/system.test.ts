// A whole system, real servers, two matches played to their end: what its processes tell of it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { createApiMetrics } from '../../api/metrics.ts'
import type { Role } from '../../deploy/local/role-process.ts'
import { ends, plots } from '../../deploy/local/status/plots.ts'
import { countPromises } from '../../deploy/local/status/promises.ts'
import { Step } from '../../deploy/local/status/step.ts'
import type { System } from '../../deploy/local/system.ts'
import { connectFourBot, lightcyclesBot } from '../../drills/bots.ts'
import { createGatewayMetrics } from '../../gateway/metrics.ts'
import { createClient, type Match } from '../../generated/client/index.ts'
import { readCauses } from '../../ops/causes.ts'
import { dashboards } from '../../ops/dashboards/index.ts'
import { parseExposition } from '../../ops/exposition.ts'
import { selectorsOf } from '../../ops/promql.ts'
import { rules } from '../../ops/rules.ts'
import { readSlos } from '../../ops/slos.ts'
import { createShardMetrics } from '../../shard/metrics.ts'
import { createWorkerMetrics } from '../../worker/metrics.ts'
import { privateSystem } from '../helpers/processes.ts'
import { TestPlayer } from '../helpers/test-player.ts'
import { type Model, plain, queriesOf } from '../ops/panels.ts'
import { type Exposition, scrape } from './exposition.ts'

const roles = ['api', 'gateway', 'shard', 'worker'] as const
const definitionsOf = {
  api: createApiMetrics().process.metrics.definitions,
  gateway: createGatewayMetrics().process.metrics.definitions,
  shard: createShardMetrics().process.metrics.definitions,
  worker: createWorkerMetrics().process.metrics.definitions,
}
const document = readFileSync(join(import.meta.dirname, '../../ops/metrics.md'), 'utf8')

const system: System = await privateSystem({ gateway: 1, shard: 1 })
const opsUrlOf = (role: Role) => system.processes.find((unit) => unit.role === role)?.urls['ops']
let told: Record<Role, Exposition>
let inputs = 0

beforeAll(async () => {
  const apiUrl = system.apiUrls[0] ?? ''
  const games = [
    { game: 'connect-four', bot: connectFourBot },
    { game: 'lightcycles', bot: lightcyclesBot },
  ] as const
  const playing = games.flatMap(({ game, bot }) =>
    (['binary', 'json'] as const).map(async (encoding) => {
      const client = createClient({ apiUrl, encoding })
      await client.createGuest()
      const match = await client.play({ game, seats: 2 })
      const play = match.input.bind(match)
      match.input = (input) => {
        inputs++
        return play(input)
      }
      await bot(client, match as Match)
      return client
    }),
  )
  const clients = await Promise.all(playing)
  // An answer that refuses, over the socket and over REST.
  await expect(clients[0]?.rest.readMatch({ params: { matchId: crypto.randomUUID() } })).rejects.toThrow()
  for (const client of clients) client.close()
  const stranger = await TestPlayer.open(system.gatewayUrls[0] ?? '')
  stranger.send({ type: 'session.ping', id: 1 })
  await stranger.closing()
  await vi.waitFor(async () => {
    told = Object.fromEntries(
      await Promise.all(roles.map(async (role) => [role, await scrape(opsUrlOf(role))] as const)),
    ) as typeof told
    expect(told.worker.value('matchwire_matches_recorded_total')).toBe(2)
    expect(told.gateway.value('matchwire_connections')).toBe(0)
    expect(told.shard.value('matchwire_matches')).toBe(0)
  }, 10_000)
})

describe.each(roles)('the %s', (role) => {
  test('tells what ops/metrics.md says of it, and nothing else', () => {
    const sections = document.split(/^## /m).slice(1)
    const of = sections.filter((section) => {
      const [title = ''] = section.split('\n')
      return title === 'Every process' || title.split(' and ').includes(role)
    })
    const names = of.flatMap((section) => [...section.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name))
    expect([...told[role].types.keys()].toSorted()).toEqual(names.toSorted())
  })

  test('has a figure for each of them', () => {
    const withFigure = new Set(told[role].samples.map((sample) => told[role].metricOf(sample)))
    expect([...told[role].types.keys()].filter((name) => !withFigure.has(name))).toEqual([])
  })

  test('labels with fixed values alone, and with nobody’s id', () => {
    const definitions = new Map(definitionsOf[role].map((definition) => [definition.name, definition]))
    for (const sample of told[role].samples) {
      const { labels } = definitions.get(told[role].metricOf(sample)) ?? {}
      for (const [label, value] of Object.entries(sample.labels)) {
        if (label !== 'le') expect(labels?.[label], `${sample.name}{${label}="${value}"}`).toContain(value)
      }
    }
    expect(told[role].text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/i)
    expect(told[role].text).not.toContain('Guest-')
  })

  test('is ready, and says what it is', () => {
    expect(told[role].value('matchwire_ready')).toBe(1)
    expect(told[role].value('matchwire_build_info')).toBe(1)
    expect(told[role].value('process_memory_usage_bytes')).toBeGreaterThan(1e7)
    expect(
      told[role].value('nodejs_eventloop_time_seconds_total', { nodejs_eventloop_state: 'idle' }),
    ).toBeGreaterThan(0)
  })
})

describe('what happened', () => {
  test('matches are counted by how they ended, where they ended and where they were recorded', () => {
    expect(told.shard.value('matchwire_matches_ended_total', { reason: 'completed' })).toBe(2)
    expect(told.shard.value('matchwire_matches_ended_total')).toBe(2)
    for (const game of ['connect-four', 'lightcycles'])
      expect(told.worker.value('matchwire_matches_recorded_total', { reason: 'completed', game })).toBe(1)
    expect(told.api.value('matchwire_matches_placed_total')).toBe(2)
    expect(told.shard.value('matchwire_match_start_seconds_count')).toBe(2)
    expect(told.worker.value('matchwire_match_recording_delay_seconds_count')).toBe(2)
  })

  test('every message of a client is counted by its type, and its answer is timed', () => {
    const received = (type: string) => told.gateway.value('matchwire_messages_received_total', { type })
    const answered = (type: string) =>
      told.gateway.value('matchwire_message_duration_seconds_count', { type })
    for (const type of ['session.hello', 'matchmaking.join', 'match.attach']) {
      expect(received(type), type).toBe(4)
      expect(answered(type), type).toBe(4)
    }
    expect(inputs).toBeGreaterThan(8)
    expect(received('match.input')).toBe(inputs)
    // One that comes when its match has just ended goes no further than the gateway.
    const refused = { type: 'match.input', code: 'not_attached' }
    const late = told.gateway.value('matchwire_messages_refused_total', refused) ?? 0
    const forwarded = told.shard.value('matchwire_shard_requests_received_total', { type: 'seat.input' })
    expect(forwarded).toBeLessThanOrEqual(inputs)
    expect(forwarded).toBeGreaterThanOrEqual(inputs - late)
    expect(told.gateway.value('matchwire_sessions_opened_total')).toBe(4)
    expect(told.gateway.value('matchwire_messages_sent_total', { class: 'snapshot' })).toBeGreaterThan(20)
  })

  test('a refusal is counted for what it refuses, and a closed socket by its code', () => {
    const [type, code] = ['session.ping', 'hello_expected']
    expect(told.gateway.value('matchwire_messages_refused_total', { type, code })).toBe(1)
    expect(told.gateway.value('matchwire_connections_closed_total', { code })).toBe(1)
    expect(told.gateway.value('matchwire_connections_closed_total', { code: 'none' })).toBe(4)
    expect(told.gateway.value('matchwire_connections_opened_total')).toBe(5)
  })

  test('ticks are timed', () => {
    const ticks = told.shard.value('matchwire_match_ticks_total') ?? 0
    expect(ticks).toBeGreaterThan(20)
    for (const name of ['matchwire_tick_duration_seconds', 'matchwire_tick_lag_seconds'])
      expect(told.shard.value(`${name}_count`), name).toBe(ticks)
  })

  test('requests are counted by operation and status, and errors by their code', () => {
    const operation = (operation: string, http_response_status_code: string) =>
      told.api.value('http_server_request_duration_seconds_count', { operation, http_response_status_code })
    expect(operation('createGuest', '201')).toBe(4)
    expect(operation('readMatch', '404')).toBe(1)
    expect(
      told.api.value('matchwire_http_requests_refused_total', {
        operation: 'readMatch',
        code: 'match_unknown',
      }),
    ).toBe(1)
  })

  test('what is written to the streams is what is read from them', () => {
    const { gateway, shard } = told
    for (const [writer, reader] of [
      [gateway, shard],
      [shard, gateway],
    ] as const) {
      const written = writer.value('matchwire_stream_entries_written_total') ?? 0
      expect(written).toBeGreaterThan(10)
      expect(reader.value('matchwire_stream_entries_read_total')).toBeGreaterThan(written * 0.9)
      expect(reader.value('matchwire_stream_gaps_total')).toBe(0)
      expect(writer.value('matchwire_lease_age_seconds')).toBeLessThan(3)
    }
  })
})

test('the worker tells of Redis and MariaDB what they say of themselves', () => {
  const { worker } = told
  for (const server of ['redis', 'mysql']) {
    expect(worker.value(`${server}_up`)).toBe(1)
    expect(worker.value(`${server}_answer_seconds`)).toBeLessThan(1)
    expect(worker.value(`${server}_uptime_seconds`)).toBeGreaterThan(0)
  }
  expect(worker.value('redis_memory_used_bytes')).toBeGreaterThan(500_000)
  expect(worker.value('redis_keys')).toBeGreaterThan(0)
  expect(worker.value('redis_clients_connected')).toBeGreaterThan(4)
  expect(worker.value('redis_last_write_ok')).toBe(1)
  expect(worker.value('mysql_threads', { state: 'connected' })).toBeGreaterThan(1)
  expect(worker.value('mysql_queries_total', { command: 'insert' })).toBeGreaterThan(2)
  expect(worker.value('mysql_buffer_pool_max_bytes')).toBeGreaterThan(1_000_000)
})

test('whatever dashboards, rules and promises ask for is told by a live process', () => {
  const slos = readSlos()
  const { groups } = parse(rules({ slos, causes: readCauses(), scale: 1 })) as {
    groups: { rules: { expr: string }[] }[]
  }
  const expressions = [
    ...Object.values(dashboards(slos)).flatMap((board) => queriesOf(board as Model).map(({ expr }) => expr)),
    ...groups.flatMap((group) => group.rules.map(({ expr }) => expr)),
    ...slos.slos.flatMap(({ good, total }) => [...good, ...total]),
  ]
  const asked = new Set(expressions.flatMap((expr) => selectorsOf(plain(expr)).map(({ metric }) => metric)))
  const live = new Set(Object.values(told).flatMap(({ samples }) => samples.map(({ name }) => name)))
  // Prometheus tells and records these itself; the synthetic player does not play here.
  const others = /^(up$|ALERTS$|slo:|matchwire_probe_)/
  expect(asked.size).toBeGreaterThan(100)
  expect([...asked].filter((metric) => !live.has(metric) && !others.test(metric))).toEqual([])
})

test('every plot of /status has a line from what live processes tell', () => {
  const readings = Object.entries(told).map(([role, { text }]) => ({
    ...{ name: `${role}-1`, role, atMs: 5_000, exposition: parseExposition(text) },
  }))
  // As if none of it had happened yet when they were read before.
  const before = readings.map((reading) => ({ ...reading, atMs: 0, exposition: parseExposition('') }))
  const step = new Step(new Map(before.map((reading) => [reading.name, reading])), readings)
  // One input of sixteen is timed, and these bots do not always send as many.
  const unseen = told.shard.value('matchwire_input_to_snapshot_seconds_count') === 0 ? ['input-latency'] : []
  const empty = plots.filter(({ read }) => Object.keys(read(step)).length === 0)
  expect(empty.map(({ name }) => name)).toEqual(unseen)
  expect(step.increase(ends)).toEqual({ '': 2 })
  const promised = countPromises(readSlos(), step)
  const counted = Object.keys(promised).filter((name) => (promised[name]?.[1] ?? 0) > 0)
  expect([...counted, ...unseen].toSorted()).toEqual(
    readSlos()
      .slos.map(({ name }) => name)
      .toSorted(),
  )
  for (const name of counted) {
    const [good = 0, total = 0] = promised[name] ?? []
    expect(good, name).toBeLessThanOrEqual(total)
  }
})

test('the ports for players have no metrics', async () => {
  for (const url of [
    ...system.apiUrls,
    ...system.gatewayUrls.map((url) => new URL(url.replace('ws', 'http')).origin),
  ]) {
    const response = await fetch(`${url}/metrics`, { headers: { connection: 'close' } })
    expect(response.status, url).toBeGreaterThanOrEqual(400)
    expect(await response.text()).not.toContain('matchwire_')
  }
})
