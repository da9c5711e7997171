// What is asked: in the same situation the same request is decided alike, with the same code and the same schema, whatever carries it.
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { MatchmakingRequest, MatchmakingStatus, MatchStatus } from '../../generated/messages.ts'
import { capabilities } from '../../generated/parity.ts'
import type { OperationId } from '../../generated/routes.ts'
import { validators } from '../../generated/validators.js'
import { startFakeShard } from '../api/fake-shard.ts'
import { contractFiles, payloadSchemas } from '../codegen/generated.ts'
import { mutantsOf, valuesOf } from '../helpers/arbitrary.ts'
import {
  startTransports,
  unknownMatchId,
  type Outcome,
  type Situation,
  type Transports,
} from './transports.ts'

const here = await startTransports()
/** Where nothing takes the matches that are made: they stay in being placed. */
const shardless = await startTransports({ shards: 0 })
const shard = await startFakeShard(shardless.api)
afterAll(() => shard[Symbol.asyncDispose]())

const twoAtConnectFour: MatchmakingRequest = { game: 'connect-four', seats: 2 }

type Case = [
  situation: string,
  arrange: (transports: Transports) => Promise<Situation>,
  decision: 'ok' | string,
  transports?: Transports,
]
const cases: Record<'leaveMatchmaking' | 'forfeitMatch' | 'readMatch', Case[]> = {
  leaveMatchmaking: [
    ['idle', ({ idle }) => idle(), 'not_queued'],
    ['queued', ({ queued }) => queued(twoAtConnectFour), 'ok'],
    ['in a match', ({ started }) => started(), 'already_in_match'],
  ],
  forfeitMatch: [
    ['in no match, naming one that does not exist', ({ idle }) => idle(unknownMatchId), 'match_unknown'],
    ['in no match, naming that of others', strangerToAMatch, 'match_unknown'],
    ['in a match that is being placed', placing, 'match_not_running', shardless],
    ['in a match that has ended', ({ ended }) => ended(), 'match_ended'],
    ['naming what is no match id', ({ idle }) => idle('NO-MATCH-ID'), 'breaks its schema'],
    ['naming a match id in capitals', ({ idle }) => idle(unknownMatchId.toUpperCase()), 'breaks its schema'],
  ],
  readMatch: [
    ['in no match, naming one that does not exist', ({ idle }) => idle(unknownMatchId), 'match_unknown'],
    ['in no match, naming that of others', strangerToAMatch, 'match_unknown'],
    ['in a match that waits for its seats', ({ matched }) => matched(), 'ok'],
    ['in a match that is played', ({ started }) => started(), 'ok'],
    ['in a match that has ended', ({ ended }) => ended(), 'ok'],
    ['naming what is no match id', ({ idle }) => idle('NO-MATCH-ID'), 'breaks its schema'],
  ],
}
const messages = {
  leaveMatchmaking: () => ({ type: 'matchmaking.leave' }),
  forfeitMatch: ({ matchId }: Situation) => ({ type: 'match.forfeit', matchId }),
  readMatch: ({ matchId }: Situation) => ({ type: 'match.rejoin', matchId, lastSequence: 0 }),
}
/** Refusals of each capability that came over both. */
const heard = new Map<OperationId, Set<string>>(
  capabilities.map(({ operationId }) => [operationId, new Set()]),
)

const rows = Object.entries(cases).flatMap(([operationId, each]) =>
  each.map(([situation, arrange, decision, transports = here]) => ({
    ...{ operationId: operationId as keyof typeof cases, situation, arrange, decision, transports },
  })),
)
test.each(rows)(
  '$operationId of a player $situation',
  async ({ operationId, arrange, decision, transports }) => {
    const overRest = await arrange(transports)
    const { accessToken: token } = overRest.player
    const params = { matchId: overRest.matchId ?? '' }
    const rest = await transports.overRest(operationId, { token, params })

    const overSocket = operationId === 'readMatch' && decision === 'ok' ? overRest : await arrange(transports)
    const socket = await transports.overSocket(overSocket.socket, messages[operationId](overSocket))

    expectAlike(operationId, { rest, socket }, decision)
    if (operationId === 'readMatch' && rest.ok && socket.ok) {
      const { match } = socket.body as { match: MatchStatus }
      expect(validators.MatchStatus(match)).toBe(true)
      expect(match).toEqual(rest.body)
    }
  },
)

test.each<[string, (transports: Transports) => Promise<Situation>, MatchmakingRequest, string]>([
  ['idle', ({ idle }) => idle(), twoAtConnectFour, 'ok'],
  [
    'idle, with more seats than the game has',
    ({ idle }) => idle(),
    { game: 'connect-four', seats: 3 },
    'seats_unsupported',
  ],
  ['queued for the same', ({ queued }) => queued(twoAtConnectFour), twoAtConnectFour, 'ok'],
  [
    'queued for another game',
    ({ queued }) => queued({ game: 'lightcycles', seats: 2 }),
    twoAtConnectFour,
    'already_queued',
  ],
  ['in a match', ({ started }) => started(), twoAtConnectFour, 'already_in_match'],
])('joinMatchmaking of a player %s', async (_, arrange, request, decision) => {
  expectAlike('joinMatchmaking', await joinOverBoth(() => arrange(here), request), decision)
})

const joinSchema = payloadSchemas(contractFiles('repository'), 'ws').get('matchmaking.join')!.properties![
  'request'
]!

test('every request that the contract allows is joined or refused alike', async () => {
  const requests = fc.sample(valuesOf(joinSchema), { numRuns: 16, seed: 1 })
  for (const request of requests) {
    const { rest, socket } = await joinOverBoth(() => here.idle(), request)
    expectAlike('joinMatchmaking', { rest, socket }, rest.ok ? 'ok' : 'seats_unsupported')
  }
})

test('every request that the contract does not allow is refused by both as breaking its schema', async () => {
  const { player } = await here.idle()
  for (const { value, fault } of fc.sample(mutantsOf(joinSchema), { numRuns: 40, seed: 1 })) {
    const rest = await here.overRest('joinMatchmaking', { token: player.accessToken, body: value })
    const socket = await here.overSocket(await here.socketOf(player), {
      type: 'matchmaking.join',
      request: value,
    })
    expect([fault, rest, socket]).toEqual([fault, rest, rest])
    expect(rest).toMatchObject({ ok: false, code: 'breaks its schema' })
  }
})

test('what cannot be read at all has a word on each, and neither is hurt', async () => {
  const { player, socket } = await here.idle()
  const raw = '{"type":'
  expect(await here.overRest('joinMatchmaking', { token: player.accessToken, raw })).toMatchObject({
    code: 'cannot be read at all',
  })
  socket.socket.send(raw)
  expect((await socket.next('error')).code).toBe('message_malformed')
  expect((await here.overSocket(socket, { type: 'match.teleport' })).ok).toBe(false)
})

test('where a player stands reads alike: idle, queued, matched, and idle again after the match', async () => {
  const standing = async ({ player }: Situation) => {
    const { body } = await here.api.call<MatchmakingStatus>('readMatchmaking', { token: player.accessToken })
    const { status } = await here.welcomeOf(player)
    expect(validators.MatchmakingStatus(status)).toBe(true)
    expect(status).toEqual(body)
    return body.state
  }
  expect(await standing(await here.idle())).toBe('idle')
  const waiting = await here.queued(twoAtConnectFour)
  expect(await standing(waiting)).toBe('queued')
  await here.api.call('leaveMatchmaking', { token: waiting.player.accessToken })
  expect(await standing(await here.started())).toBe('matched')
  expect(await standing(await here.ended())).toBe('idle')
})

test.each([
  ['waits for its seats', 'never_started', here.matched],
  ['is played', 'forfeit', here.started],
] as const)('a resignation from a match that %s ends it alike, as %s', async (_, reason, arrange) => {
  const overRest = await arrange()
  const { accessToken: token } = overRest.player
  const params = { matchId: overRest.matchId ?? '' }
  const asked = await here.api.call<MatchStatus>('forfeitMatch', { token, params })
  expect([asked.status, validators.MatchStatus(asked.body)]).toEqual([202, true])
  const overSocket = await arrange()
  overSocket.socket.send({ type: 'match.forfeit', id: 99, matchId: overSocket.matchId ?? '' })

  const [rest, socket] = await Promise.all([endingOf(overRest), endingOf(overSocket)])
  const told = ({ reason, decidedBy, counted, seats }: MatchStatus['ending'] & object) => ({
    ...{ reason, decidedBy, counted },
    seats: seats.map(({ state, placement }) => ({ state, placement })),
  })
  expect(told(socket)).toEqual(told(rest))
  expect(rest.reason).toBe(reason)
})

test('each code of the table was heard over both', () => {
  // credentials.test.ts and outage.test.ts; a fault of ours is no decision.
  const elsewhere = [
    'token_invalid',
    'token_expired',
    'token_revoked',
    'account_banned',
    'unavailable',
    'internal_error',
  ]
  for (const { operationId, errors } of capabilities) {
    const missing = errors.filter((code) => !elsewhere.includes(code) && !heard.get(operationId)?.has(code))
    expect([operationId, missing]).toEqual([operationId, []])
  }
})

function expectAlike(
  operationId: OperationId,
  { rest, socket }: { rest: Outcome; socket: Outcome },
  decision: string,
) {
  const decided = (outcome: Outcome) => (outcome.ok ? { code: 'ok' } : outcome)
  expect(decided(rest)).toMatchObject({ code: decision })
  expect(decided(socket)).toEqual(decided(rest))
  if (!rest.ok) heard.get(operationId)?.add(rest.code)
}

/** Joins in the same situation over each; who was queued leaves again, so that the two do not meet. */
async function joinOverBoth(arrange: () => Promise<Situation>, request: unknown) {
  const left = async ({ player }: Situation, outcome: Outcome) => {
    if (outcome.ok || outcome.code === 'already_queued')
      await here.api.call('leaveMatchmaking', { token: player.accessToken })
    return outcome
  }
  const first = await arrange()
  const rest = await left(
    first,
    await here.overRest('joinMatchmaking', { token: first.player.accessToken, body: request }),
  )
  const second = await arrange()
  const socket = await left(
    second,
    await here.overSocket(second.socket, { type: 'matchmaking.join', request }),
  )
  if (rest.ok && socket.ok) {
    const { status } = socket.body as { status: MatchmakingStatus }
    expect(validators.MatchmakingStatus(status)).toBe(true)
    const { queuedAtMs: _, ...timeless } = rest.body as MatchmakingStatus
    expect(status).toMatchObject(timeless)
  }
  return { rest, socket }
}

/** Also for a player who never took the seat, whom no socket tells. */
async function endingOf({ player, matchId = '' }: Situation) {
  const read = () =>
    here.api.call<MatchStatus>('readMatch', { token: player.accessToken, params: { matchId } })
  await expect.poll(async () => (await read()).body.ending).toBeDefined()
  return (await read()).body.ending!
}

async function strangerToAMatch({ started, idle }: Transports): Promise<Situation> {
  return idle((await started()).matchId)
}

async function placing({ api, socketOf }: Transports): Promise<Situation> {
  const players = [await api.player(), await api.player()] as const
  const matchId = await shard.place(players)
  return { player: players[0], socket: await socketOf(players[0]), matchId }
}
