// A whole system, each process a real one with the SDK in it, and a receiver for what they trace: parents and links by their ids.
import { readFileSync, readdirSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connectDatabase } from '../../platform/db/client.ts'
import type { SignedIn } from '../../generated/messages.ts'
import { privateSystem } from '../helpers/processes.ts'
import { TestPlayer } from '../helpers/test-player.ts'
import { type Ids, type ReceivedSpan, startReceiver } from './receiver.ts'

const receiver = await startReceiver()
const system = await privateSystem(
  { gateway: 2, shard: 1 },
  {
    OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_TRACES_SAMPLER: 'parentbased_always_on',
    OTEL_BSP_SCHEDULE_DELAY: '20',
    TRACE_INPUTS_ONE_IN: '1',
    LOG_LEVEL: 'debug',
    GATEWAY_DRAIN_MS: '0',
    SHARD_DRAIN_MS: '0',
  },
)
const apiUrl = system.apiUrls[0] ?? ''
const secrets: string[] = []

test('one trace leads from a command through gateway, bus, tick, finish step and transaction; who reads the result is led to it', async () => {
  const { matchId, players } = await startMatch()
  const [player] = players
  const of = spansOf(matchId)

  // Made for both players, whose wishes came over two gateways.
  const placed = await of('matchwire-shard', 'match.place')
  const wishes = await Promise.all(placed.links.map((link) => spanOf(link)))
  expect(wishes.map(({ name, kind, parentSpanId }) => [name, kind, parentSpanId])).toEqual([
    ['matchmaking.join', 'server', ''],
    ['matchmaking.join', 'server', ''],
  ])
  expect(new Set(wishes.map(({ instance }) => instance))).toEqual(new Set(['gateway-1', 'gateway-2']))
  expect(placed).toMatchObject(childOf(wishes[0]))
  expect(await of('matchwire-api', 'match.make')).toMatchObject({
    ...childOf(wishes[0]),
    links: placed.links,
  })
  expect(await firstChild(placed, 'frame.deliver')).toMatchObject({ links: [idsOf(placed)] })

  // An input waits for its tick; what the tick made of it goes to both players.
  player.send({ type: 'match.input', id: 16, input: { lightcycles: { heading: 'up' } } })
  await player.nextSnapshot(({ inputs }) => inputs[player.seat ?? 0] === 16)
  const input = await receiver.span('an input', ({ name }) => name === 'match.input')
  expect(input).toMatchObject({ service: 'matchwire-gateway', kind: 'server', parentSpanId: '' })
  const received = await firstChild(input, 'seat.input')
  expect(received).toMatchObject({ service: 'matchwire-shard', kind: 'consumer', links: [idsOf(input)] })
  const tick = await firstChild(received, 'match.tick')
  expect(tick).toMatchObject({ kind: 'consumer', links: [idsOf(received)] })
  expect(await firstChild(tick, 'frame.deliver')).toMatchObject({
    ...{ service: 'matchwire-gateway', kind: 'consumer', links: [idsOf(tick)] },
  })

  // A command ends the match.
  player.send({ type: 'match.forfeit', id: 5, matchId })
  await player.next('match.ended')
  const command = await of('matchwire-gateway', 'match.forfeit')
  expect(command).toMatchObject({ kind: 'server', parentSpanId: '', links: wishes.map(idsOf) })
  const taken = await firstChild(command, 'seat.forfeit')
  expect(taken).toMatchObject({ service: 'matchwire-shard', kind: 'consumer', links: [idsOf(command)] })
  const step = await firstChild(taken, 'match.tick')
  const finish = await firstChild(step, 'match.finish')
  expect(finish.links).toEqual([idsOf(placed)])
  await firstChild(finish, 'evalsha')
  const recording = await firstChild(finish, 'process mw:finished-matches')
  expect(recording).toMatchObject({ service: 'matchwire-worker', kind: 'consumer', links: [idsOf(finish)] })
  const transaction = await firstChild(recording, 'transaction')
  const insert = await receiver.span('the insert', ({ parentSpanId, attributes }) => {
    return parentSpanId === transaction.spanId && attributes['db.collection.name'] === 'matches'
  })
  expect(insert.attributes['db.query.text']).toMatch(/^insert into `matches` .* values \(\?, /)
  expect(
    new Set([taken, step, finish, recording, transaction, insert].map(({ traceId }) => traceId)),
  ).toEqual(new Set([command.traceId]))

  // The result: a request of its own, here within a trace of the client's.
  const mine = { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') }
  await rest(`/v1/matches/${matchId}`, player.token, { traceparent: `00-${mine.traceId}-${mine.spanId}-01` })
  expect(await firstChild(mine, 'GET /v1/matches/:matchId')).toMatchObject({
    ...{ service: 'matchwire-api', kind: 'server', links: [idsOf(finish)] },
  })
})

test('who rejoins through another gateway is one trace with the shard, and led to that of the match', async () => {
  const { matchId, players } = await startMatch()
  const of = spansOf(matchId)
  const [first] = players
  const elsewhere = first.gateway === 0 ? 1 : 0
  first.close()
  const back = await openPlayer(elsewhere, first)
  back.send({ type: 'match.rejoin', id: 3, matchId, lastSequence: first.lastSequence })
  expect(await back.next('match.resumed')).toMatchObject({ resumed: true })

  const placed = await of('matchwire-shard', 'match.place')
  const command = await of('matchwire-gateway', 'match.rejoin')
  expect(command).toMatchObject({ instance: `gateway-${elsewhere + 1}`, parentSpanId: '' })
  expect(command.traceId).not.toBe(placed.traceId)
  // What the match's record has of it: in which spans its players asked for it.
  expect(command.links).toEqual(placed.links)
  const taken = await firstChild(command, 'seat.rejoin')
  expect(taken).toMatchObject({ service: 'matchwire-shard', kind: 'consumer', links: [idsOf(command)] })
  expect(await firstChild(taken, 'frame.deliver')).toMatchObject({
    ...{ instance: `gateway-${elsewhere + 1}`, kind: 'consumer', links: [idsOf(taken)] },
  })

  back.send({ type: 'match.forfeit', id: 4, matchId })
  await back.next('match.ended')
  const forfeit = await of('matchwire-gateway', 'match.forfeit')
  expect(forfeit.instance).toBe(`gateway-${elsewhere + 1}`)
  const finish = await of('matchwire-shard', 'match.finish')
  expect(finish).toMatchObject({ traceId: forfeit.traceId, links: [idsOf(placed)] })
  expect(await of('matchwire-worker', 'process mw:finished-matches')).toMatchObject(childOf(finish))
})

test('each attempt to record a result is a span of its own, and goes on from the same finish step', async () => {
  const { matchId, players } = await startMatch()
  const of = spansOf(matchId)
  const db = connectDatabase(system.databaseUrl, { poolMax: 1 })
  try {
    await db.raw('RENAME TABLE matches TO matches_away')
    players[0].send({ type: 'match.forfeit', id: 5, matchId })
    await players[0].next('match.ended')
    const finish = await of('matchwire-shard', 'match.finish')
    const failed = await of('matchwire-worker', 'process mw:finished-matches')
    expect(failed).toMatchObject({ ...childOf(finish), links: [idsOf(finish)], failed: true })
    expect(failed.attributes['error.type']).toBe('ER_NO_SUCH_TABLE')
    // It holds that the event is to be tried again.
    expect(await firstChild(failed, 'transaction')).toMatchObject({ failed: false })

    await db.raw('RENAME TABLE matches_away TO matches')
    const done = await of('matchwire-worker', 'process mw:finished-matches', ({ failed }) => !failed)
    expect(done).toMatchObject({ ...childOf(finish), links: [idsOf(finish)] })
    expect(done.spanId).not.toBe(failed.spanId)
    expect(await firstChild(done, 'transaction')).toMatchObject({ failed: false })
    const [row] = await db('matches').where('id', matchId).select<{ traceparent: string }[]>('traceparent')
    expect(row?.traceparent).toBe(`00-${finish.traceId}-${finish.spanId}-01`)
  } finally {
    await db.destroy()
  }
})

test('logs carry the ids of the span that they are written in, and neither they nor the spans a secret', async () => {
  await signInWithPassword()
  const logs = readdirSync(system.logsDirectory).map((file) =>
    readFileSync(join(system.logsDirectory, file), 'utf8'),
  )
  const lines = logs.flatMap((text) => text.split('\n')).filter((line) => line.includes('"trace_id"'))
  const recorded = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  const told = recorded.find(({ msg }) => msg === 'a match ended')
  expect(told).toMatchObject({ role: 'worker', trace_flags: '01' })
  const span = await spanOf({ traceId: String(told?.['trace_id']), spanId: String(told?.['span_id']) })
  expect(span.attributes['matchwire.match.id']).toBe(told?.['matchId'])
  expect(recorded.some(({ role, msg }) => role === 'api' && msg === 'request')).toBe(true)

  expect(secrets.length).toBeGreaterThan(20)
  const said = [...logs, ...receiver.texts].join('\n')
  expect(secrets.filter((secret) => said.includes(secret))).toEqual([])
  // A name that is taken is told by its code alone: the database's own words have the name in them.
  const sent = receiver.texts.join('\n')
  expect(sent).toContain('ER_DUP_ENTRY')
  expect(sent).not.toMatch(/Duplicate entry|exception\.message|exception\.stacktrace/)
  // What a command began, such as the loop of its match, is no part of it; there is no span of a connection, and none of a blocking read.
  const nameOf = new Map(receiver.spans.map(({ spanId, name }) => [spanId, name]))
  const writers = receiver.spans
    .filter(({ name }) => name === 'xadd')
    .map((span) => nameOf.get(span.parentSpanId))
  expect(new Set(writers)).toEqual(new Set(['match.place', 'seat.forfeit']))
  expect(receiver.spans.filter(({ name }) => /connection|xread/i.test(name))).toEqual([])
})

type Player = TestPlayer & { token: string; gateway: number }

/** Two players at two gateways, in a match of lightcycles that has begun. */
async function startMatch(): Promise<{ matchId: string; players: [Player, Player] }> {
  const both = await Promise.all([openPlayer(0), openPlayer(1)])
  for (const each of both)
    each.send({ type: 'matchmaking.join', id: 2, request: { game: 'lightcycles', seats: 2 } })
  const [matched] = await Promise.all(both.map((each) => each.next('matchmaking.matched')))
  const matchId = matched?.match.matchId ?? ''
  for (const each of both) each.send({ type: 'match.attach', id: 3, matchId })
  await Promise.all(both.map((each) => each.next('match.started')))
  return { matchId, players: both as [Player, Player] }
}

async function openPlayer(gateway: number, again?: Player): Promise<Player> {
  const { account, tokens } = again
    ? { account: { playerId: again.playerId }, tokens: { accessToken: again.token } }
    : ((await rest('/v1/auth/guest')) as SignedIn)
  const { ticket } = (await rest('/v1/realtime/tickets', tokens.accessToken)) as { ticket: string }
  secrets.push(tokens.accessToken, ticket)
  const player = await TestPlayer.open(system.gatewayUrls[gateway] ?? '', 'binary', account.playerId)
  player.send({ type: 'session.hello', id: 1, credentialKind: 'ticket', credential: ticket })
  await player.next('session.welcome')
  return Object.assign(player, { token: tokens.accessToken, gateway })
}

/** Every way in which something secret goes to the api; also wrongly, since what fails is told. */
async function signInWithPassword(): Promise<void> {
  const [password, wrong] = [
    `right ${randomBytes(12).toString('hex')}`,
    `wrong ${randomBytes(12).toString('hex')}`,
  ]
  const name = `P${randomBytes(4).toString('hex')}`
  const registered = (await rest('/v1/auth/register', undefined, {}, { name, password })) as SignedIn
  await expect(rest('/v1/auth/register', undefined, {}, { name, password })).rejects.toThrow('409')
  await expect(rest('/v1/auth/sign-in', undefined, {}, { name, password: wrong })).rejects.toThrow('401')
  const { tokens } = (await rest('/v1/auth/sign-in', undefined, {}, { name, password })) as SignedIn
  const { refreshToken } = tokens
  const renewed = (await rest('/v1/auth/refresh', undefined, {}, { refreshToken })) as SignedIn['tokens']
  for (const each of [registered.tokens, tokens, renewed]) secrets.push(each.accessToken, each.refreshToken)
  secrets.push(password, wrong)
  await receiver.span('the last of them', ({ name }) => name === 'POST /v1/auth/refresh')
}

async function rest(
  path: string,
  token?: string,
  headers: Record<string, string> = {},
  body?: object,
): Promise<unknown> {
  const reads = path.startsWith('/v1/matches')
  const idempotencyKey = crypto.randomUUID()
  secrets.push(idempotencyKey)
  const response = await fetch(apiUrl + path, {
    method: reads ? 'GET' : 'POST',
    headers: {
      ...headers,
      ...(token && { authorization: `Bearer ${token}` }),
      'idempotency-key': idempotencyKey,
      'content-type': 'application/json',
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json()
}

/** The first span of a match with that name, of that service. */
function spansOf(matchId: string) {
  return (service: string, name: string, matching = (_: ReceivedSpan) => true) =>
    receiver.span(
      `${service} ${name}`,
      (span) =>
        span.service === service &&
        span.name === name &&
        span.attributes['matchwire.match.id'] === matchId &&
        matching(span),
    )
}

function firstChild(parent: Ids, name: string): Promise<ReceivedSpan> {
  return receiver.span(
    `${name} below ${parent.spanId}`,
    (span) => span.name === name && span.traceId === parent.traceId && span.parentSpanId === parent.spanId,
  )
}

function spanOf(ids: Ids): Promise<ReceivedSpan> {
  return receiver.span(
    `the span ${ids.spanId}`,
    ({ traceId, spanId }) => traceId === ids.traceId && spanId === ids.spanId,
  )
}

function idsOf({ traceId, spanId }: Ids): Ids {
  return { traceId, spanId }
}

function childOf(parent: Ids | undefined) {
  return { traceId: parent?.traceId, parentSpanId: parent?.spanId }
}
