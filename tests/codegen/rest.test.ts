import { expect, test } from 'vitest'
import { errors } from '../../generated/errors.ts'
import type { MatchId, PlayerId } from '../../generated/messages.ts'
import { restRoutes } from '../../generated/rest-client-table.ts'
import { routes, type OperationId, type Operations } from '../../generated/routes.ts'
import { operationValidators, validators } from '../../generated/validators.js'

test('routes say what express needs, and what the contract says of tokens, keys and bodies', () => {
  const route = (id: OperationId): unknown => routes.find(({ operationId }) => operationId === id)
  expect(route('readMatch')).toMatchObject({
    method: 'get',
    path: '/v1/matches/:matchId',
    authenticated: true,
    idempotent: false,
  })
  expect(route('registerAccount')).toMatchObject({
    method: 'post',
    authenticated: false,
    idempotent: true,
    bodyBytesMax: 4096,
  })
  expect(route('listMyMatches')).toMatchObject({ coerce: { limit: 'integer' }, bodyBytesMax: 16_384 })
})

test('the api and the client have the same operations, and every code that one may answer with is registered', () => {
  expect(routes.map(({ operationId }) => operationId)).toEqual(Object.keys(restRoutes))
  expect(Object.keys(operationValidators)).toEqual(Object.keys(restRoutes))
  for (const route of routes) {
    const { responses } = operationValidators[route.operationId]
    for (const code of route.errors) expect(Object.keys(responses)).toContain(String(errors[code].status))
  }
})

test('parameters and bodies are held against their schemas', () => {
  const { query } = operationValidators.listMyMatches
  expect(query({})).toBe(true)
  expect(query({ limit: 100, cursor: 'abc' })).toBe(true)
  expect(query({ limit: 101 })).toBe(false)
  expect(query.errors).toMatchObject([
    { instancePath: '/limit', keyword: 'maximum', message: 'must be <= 100' },
  ])
  expect(query({ limit: '5' })).toBe(false)
  expect(query({ page: 'abc' })).toBe(false)
  const { params } = operationValidators.readMatch
  expect(params({ matchId: '0192c5a0-7b1e-7c3a-9d2e-5f6a7b8c9d0e' })).toBe(true)
  expect(params({ matchId: '0192C5A0-7B1E-7C3A-9D2E-5F6A7B8C9D0E' })).toBe(false)
  expect(validators.PlayerName('Ada Lovelace')).toBe(true)
  expect(validators.PlayerName(' Ada')).toBe(false)
})

// What follows is judged by the compiler: `npm run typecheck` fails where a line marked as an error is none.

type Handler<K extends OperationId> = (
  request: Pick<Operations[K], 'params' | 'query' | 'body'>,
) => Operations[K]['response']

test('handlers are typed by the contract', () => {
  const readMatch: Handler<'readMatch'> = ({ params }) => {
    const matchId: MatchId = params.matchId
    // @ts-expect-error a match is no player
    const playerId: PlayerId = params.matchId
    return problem(404, `${matchId} ${playerId}`)
  }
  const signOut: Handler<'signOut'> = () => ({ status: 204 })
  const listMyMatches: Handler<'listMyMatches'> = ({ query: { limit = 20 } }) =>
    limit.toFixed() === '' ? problem(400, '') : { status: 200, body: { matches: [] } }
  // @ts-expect-error no operation of the contract answers so
  const readMe: Handler<'readMe'> = () => ({ status: 201, body: {} })
  // @ts-expect-error this operation has no parameters
  const noSuchQuery: Operations['readMe']['query'] = { limit: 1 }
  expect([readMatch, signOut, listMyMatches, readMe, noSuchQuery]).toHaveLength(5)
})

function problem<Status extends number>(status: Status, detail: string) {
  const body = {
    type: '/errors',
    title: 'Unknown',
    status,
    code: 'match_unknown',
    retryable: false,
    detail,
  } as const
  return { status, body }
}
