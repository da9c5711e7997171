import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { privateDirectory } from '../helpers/processes.ts'
import { chooseSubprotocol, socketPath, subprotocols } from '../../gateway/accept.ts'
import { changesOf, contractAfter, contractNow, passesAs, root, type Edit, type Pen } from './edited.ts'

// An edit here is one of schemas; without their examples reading takes half the time.
vi.mock('../../codegen/examples.ts', () => ({ tryExamples: () => {}, tryChanges: () => {} }))

const protocolHeader = 'channels/socket/bindings/ws/headers/properties/Sec-WebSocket-Protocol'

describe('a change that breaks a released client needs a major version', () => {
  test.each<[string, Edit, string, string]>([
    [
      'a message that clients send is removed',
      (pen) => removeMessage(pen, 'session.ack'),
      'WebSocket session.ack',
      'message removed',
    ],
    [
      'a message that clients wait for is removed',
      (pen) => removeMessage(pen, 'session.warning'),
      'WebSocket session.warning',
      'message removed',
    ],
    [
      'a subprotocol is no longer spoken',
      ({ set }) => set('ws', `${protocolHeader}/enum`, ['matchwire.v1.1.json']),
      'WebSocket /v1/socket subprotocol',
      'no longer takes matchwire.v1.1.binary',
    ],
    [
      'clients connect somewhere else',
      ({ set }) => set('ws', 'channels/socket/address', '/v2/socket'),
      'WebSocket /v1/socket',
      'no longer served',
    ],
    [
      'an optional field that clients send is removed',
      ({ remove }) => {
        remove('ws', 'components/schemas/SessionHello/properties/client')
      },
      'WebSocket session.hello.client',
      'optional field removed',
    ],
    [
      'a field that clients read is removed',
      ({ remove, set }) => {
        remove('ws', 'components/schemas/SessionPong/properties/serverTimeMs')
        set('ws', 'components/schemas/SessionPong/required', ['type', 'replyTo'])
      },
      'WebSocket session.pong.serverTimeMs',
      'required field removed',
    ],
    [
      'clients must send a new field',
      ({ set, add }) => {
        set('ws', 'components/schemas/SessionAck/properties/matchId', { $ref: 'schemas/match.yaml#/MatchId' })
        add('ws', 'components/schemas/SessionAck/required', 'matchId')
      },
      'WebSocket session.ack.matchId',
      'new required field',
    ],
    [
      'clients must send a field that was optional',
      ({ add }) => {
        add('ws', 'components/schemas/SessionHello/required', 'client')
      },
      'WebSocket session.hello.client',
      'optional field is required now',
    ],
    [
      'a field that clients count on becomes optional',
      ({ set }) => {
        set('ws', 'components/schemas/SessionPong/required', ['type', 'replyTo'])
      },
      'WebSocket session.pong.serverTimeMs',
      'required field is optional now',
    ],
    [
      'an enum takes less of what clients send',
      ({ set }) => {
        set('ws', 'components/schemas/CredentialKind/enum', ['ticket'])
      },
      'WebSocket session.hello.credentialKind',
      'no longer takes access_token',
    ],
    [
      'a range takes less of what clients send, deep in a shared schema',
      ({ set }) => {
        set('connectFour', 'Input/properties/column/maximum', 5)
      },
      'WebSocket match.input.input.connect-four.column',
      'range was 0..6, is 0..5',
    ],
    [
      'a type changes',
      ({ set }) => {
        set('ws', 'components/schemas/SessionPong/properties/serverTimeMs', { type: 'string', maxLength: 30 })
      },
      'WebSocket session.pong.serverTimeMs',
      'was integer, is string',
    ],
    [
      'an operation is removed',
      ({ remove }) => remove('api', 'paths/~1v1~1matches/get'),
      'GET /v1/matches',
      'operation removed',
    ],
    [
      'the response to what went well is removed',
      ({ read, set, remove }) => {
        set(
          'api',
          'paths/~1v1~1matchmaking/post/responses/202',
          read('api', 'paths/~1v1~1matchmaking/post/responses/201'),
        )
        remove('api', 'paths/~1v1~1matchmaking/post/responses/201')
      },
      'POST /v1/matchmaking 201',
      'response removed',
    ],
    [
      'a field of a REST response is removed',
      ({ remove, set }) => {
        remove('api', 'components/schemas/RealtimeTicket/properties/urls')
        set('api', 'components/schemas/RealtimeTicket/required', ['ticket', 'expiresAtMs'])
      },
      'POST /v1/realtime/tickets 201.urls',
      'required field removed',
    ],
    [
      'a field of the items of a list is removed',
      ({ read, remove, set }) => {
        const place = 'components/schemas/LeaderboardEntry'
        const required = read('api', `${place}/required`) as string[]
        set(
          'api',
          `${place}/required`,
          required.filter((name) => name !== 'wins'),
        )
        remove('api', `${place}/properties/wins`)
      },
      'GET /v1/leaderboards/{game} 200.entries[].wins',
      'required field removed',
    ],
    [
      'a REST body must have a new field',
      ({ set, add }) => {
        set('api', 'components/schemas/ChangeNameRequest/properties/reason', {
          type: 'string',
          maxLength: 20,
        })
        add('api', 'components/schemas/ChangeNameRequest/required', 'reason')
      },
      'PATCH /v1/me request.reason',
      'new required field',
    ],
    [
      'a parameter takes less',
      ({ set }) => set('api', 'components/schemas/PageLimit/maximum', 50),
      'GET /v1/matches query.limit',
      'range was 1..100, is 1..50',
    ],
    [
      'a parameter is removed',
      ({ set }) =>
        set('api', 'paths/~1v1~1matches/get/parameters', [{ $ref: '#/components/parameters/Limit' }]),
      'GET /v1/matches query.cursor',
      'parameter removed',
    ],
    [
      'a pattern changes',
      ({ set }) => set('api', 'components/schemas/RefreshToken/pattern', '^[a-zA-Z0-9_-]+$'),
      'POST /v1/auth/refresh request.refreshToken',
      'pattern was ^[A-Za-z0-9_-]+$, is ^[a-zA-Z0-9_-]+$',
    ],
    [
      'a body may have fewer bytes',
      ({ set }) => set('api', 'paths/~1v1~1me/patch/x-body-bytes-max', 64),
      'PATCH /v1/me request',
      'bytes was 0..4096, is 0..64',
    ],
    [
      'an operation wants a token',
      ({ remove }) => remove('api', 'paths/~1v1~1games/get/security'),
      'GET /v1/games',
      'needs an access token now',
    ],
    [
      'an error code changes its meaning',
      ({ set }) => set('errors', 'errors/superseded/retryable', true),
      'error superseded',
      'retryable was false, is true',
    ],
    [
      'a message has no answer any more',
      ({ remove }) => remove('ws', 'operations/ping/reply'),
      'WebSocket session.ping',
      'no longer answered with session.pong',
    ],
  ])('%s', (_, edit, path, what) => {
    const contract = contractAfter(edit)
    expect(changesOf(contract)).toContainEqual({ path, what, needs: 'major' })
    expect(['1.1.0', '1.2.0', '2.0.0'].map((version) => passesAs(version, contract))).toEqual([
      false,
      false,
      true,
    ])
  })
})

describe('a change that only a reader of closed schemas or of bytes trips over needs a minor version', () => {
  test.each<[string, Edit, string, string]>([
    [
      'a new message from the server',
      (pen) => addMessage(pen, 'send'),
      'WebSocket match.cheer',
      'new message',
    ],
    [
      'a new optional field from the server',
      ({ set }) => {
        set('ws', 'components/schemas/SessionWarning/properties/detail', { type: 'string', maxLength: 20 })
      },
      'WebSocket session.warning.detail',
      'new optional field',
    ],
    [
      'a new value from the server',
      ({ add }) => add('ws', 'components/schemas/ResumeFailure/enum', 'banned'),
      'WebSocket match.resumed.reason',
      'takes banned as well',
    ],
    [
      'a wider range from the server',
      ({ set }) => set('match', 'SeatIndex/maximum', 15),
      'WebSocket match.attached.seat',
      'range was 0..7, is 0..15',
    ],
    [
      'a text from the server whose length takes two bytes',
      ({ set }) => set('ws', 'components/schemas/SessionHello/properties/client/maxLength', 64),
      'WebSocket session.hello.client',
      'layout was text of Uint8, is text of Uint16',
    ],
    [
      'fields in another order',
      ({ set, read }) => {
        const { type, id, matchId, lastSequence } = read(
          'ws',
          'components/schemas/MatchRejoin/properties',
        ) as Record<string, unknown>
        set('ws', 'components/schemas/MatchRejoin/properties', { type, id, lastSequence, matchId })
      },
      'WebSocket match.rejoin',
      'order in the layout was id matchId lastSequence, is id lastSequence matchId',
    ],
    [
      'fields of a game in another order',
      ({ set, read }) => {
        const { cells, ...others } = read('connectFour', 'Snapshot/properties') as Record<string, unknown>
        set('connectFour', 'Snapshot/properties', { ...others, cells })
      },
      'WebSocket match.snapshot.state.connect-four',
      'order in the layout was cells seatToMove moves, is seatToMove moves cells',
    ],
    [
      'a value that is not the last of its enum',
      ({ set }) => set('ws', 'components/schemas/CredentialKind/enum', ['session', 'ticket', 'access_token']),
      'WebSocket session.hello.credentialKind',
      'values have other indices in the layout',
    ],
    [
      'an integer that takes more bytes',
      ({ set }) => set('matchmaking', 'SeatCount/maximum', 300),
      'WebSocket matchmaking.join.request.seats',
      'layout was Uint8, is Uint16',
    ],
    [
      'the first optional field of a message that had none',
      ({ set }) =>
        set('ws', 'components/schemas/MatchForfeit/properties/reason', { type: 'string', maxLength: 20 }),
      'WebSocket match.forfeit',
      'bitmap in the layout was nothing, is reason',
    ],
    [
      'an optional field before others',
      ({ set, read }) => {
        const { client, deltas, notifications, ...others } = read(
          'ws',
          'components/schemas/SessionHello/properties',
        ) as Record<string, unknown>
        set('ws', 'components/schemas/SessionHello/properties', {
          ...others,
          locale: { type: 'string', maxLength: 20 },
          client,
          deltas,
          notifications,
        })
      },
      'WebSocket session.hello',
      'bitmap in the layout was client deltas notifications, is locale client deltas notifications',
    ],
    [
      'another wire id',
      ({ set }) => set('ws', 'components/messages/session.ping/x-wire-id', 99),
      'WebSocket session.ping',
      'wire id was 4, is 99',
    ],
    [
      'an error response that is removed',
      ({ remove, set }) => {
        remove('api', 'paths/~1v1~1matchmaking/delete/responses/409')
        set('api', 'paths/~1v1~1matchmaking/delete/x-errors', [
          'request_invalid',
          'token_missing',
          'account_banned',
          'unavailable',
          'internal_error',
        ])
      },
      'DELETE /v1/matchmaking 409',
      'response removed',
    ],
    [
      'a new field in a REST response',
      ({ set }) =>
        set('api', 'components/schemas/RealtimeTicket/properties/region', { type: 'string', maxLength: 20 }),
      'POST /v1/realtime/tickets 201.region',
      'new optional field',
    ],
    [
      'anything that processes of one system say to each other',
      ({ set }) => set('bus', 'components/schemas/ConnectionId/maximum', 65_535),
      'bus seat.attach.connection',
      'layout was Uint32, is Uint16',
    ],
  ])('%s', (_, edit, path, what) => {
    const contract = contractAfter(edit)
    const changes = changesOf(contract)
    expect(changes).toContainEqual({ path, what, needs: 'minor' })
    expect(changes.filter(({ needs }) => needs === 'major')).toEqual([])
    expect(['1.1.0', '1.1.1', '1.2.0'].map((version) => passesAs(version, contract))).toEqual([
      false,
      false,
      true,
    ])
  })
})

describe('a compatible change needs no version', () => {
  test.each<[string, Edit, string, string]>([
    [
      'a new message from the client',
      (pen) => addMessage(pen, 'receive'),
      'WebSocket match.cheer',
      'new message',
    ],
    [
      'a new subprotocol',
      ({ add }) => add('ws', `${protocolHeader}/enum`, 'matchwire.v1.2.binary'),
      'WebSocket /v1/socket subprotocol',
      'takes matchwire.v1.2.binary as well',
    ],
    [
      'a new optional field from the client, after the others in their bitmap',
      ({ set }) => {
        set('ws', 'components/schemas/SessionHello/properties/locale', { type: 'string', maxLength: 20 })
      },
      'WebSocket session.hello.locale',
      'new optional field',
    ],
    [
      'a wider range from the client within the same bytes',
      ({ set }) => set('ws', 'components/schemas/SessionHello/properties/credential/maxLength', 8192),
      'WebSocket session.hello.credential',
      'length was 16..1024, is 16..8192',
    ],
    [
      'a new last value from the client',
      ({ add }) => add('ws', 'components/schemas/CredentialKind/enum', 'session'),
      'WebSocket session.hello.credentialKind',
      'takes session as well',
    ],
    [
      'a value that the server no longer sends, the last of its enum',
      ({ set }) => set('ws', 'components/schemas/ResumeFailure/enum', ['match_ended', 'seat_lost', 'gap']),
      'WebSocket match.resumed.reason',
      'no longer takes never_attached',
    ],
    [
      'a narrower range from the server within the same bytes',
      ({ set }) => set('api', 'components/schemas/LeaderboardEntry/properties/rank/maximum', 100),
      'GET /v1/leaderboards/{game} 200.entries[].rank',
      'range was 1..4294967295, is 1..100',
    ],
    [
      'a new operation',
      ({ set, read }) => {
        set('api', 'paths/~1v1~1my-games/get', {
          ...(read('api', 'paths/~1v1~1games/get') as object),
          operationId: 'listMyGames',
        })
      },
      'GET /v1/my-games',
      'new operation',
    ],
    [
      'a new optional parameter',
      ({ set }) =>
        set('api', 'paths/~1v1~1games/get/parameters', [{ $ref: '#/components/parameters/Limit' }]),
      'GET /v1/games query.limit',
      'new optional parameter',
    ],
    [
      'a new optional field of a REST body',
      ({ set }) =>
        set('api', 'components/schemas/ChangeNameRequest/properties/reason', {
          type: 'string',
          maxLength: 20,
        }),
      'PATCH /v1/me request.reason',
      'new optional field',
    ],
    [
      'a new error code',
      ({ set }) =>
        set('errors', 'errors/muted', {
          status: 403,
          retryable: false,
          title: 'Muted',
          description: 'Not now.',
        }),
      'error muted',
      'new code',
    ],
    [
      'another pace of the same game',
      ({ set }) => set('connectFour', 'x-game/turnMs', 31_000),
      'game connect-four',
      'turnMs was 30000, is 31000',
    ],
  ])('%s', (_, edit, path, what) => {
    const contract = contractAfter(edit)
    const changes = changesOf(contract)
    expect(changes).toContainEqual({ path, what, needs: 'none' })
    expect(changes.filter(({ needs }) => needs !== 'none')).toEqual([])
    expect(passesAs('1.1.0', contract)).toBe(true)
  })

  test('other words are no change', () => {
    const edit: Edit = ({ set }) => {
      set('ws', 'components/messages/session.ping/description', 'Other words.')
      set('match', 'SeatIndex/description', 'Other words.')
    }
    expect(changesOf(contractAfter(edit))).toEqual([])
  })
})

test('the gateway is where the contract says, and speaks its subprotocols and no others', () => {
  const [socket] = contractNow.sockets
  expect(socket?.address).toBe(socketPath)
  for (const name of socket?.subprotocols ?? []) expect(chooseSubprotocol(new Set([name]))).toBe(name)
  expect(socket?.subprotocols).toEqual([...subprotocols.keys()])
})

test('the contracts, as they are, break nothing that was released', () => {
  const { status, stdout, stderr } = command(root)
  expect(stderr).toBe('')
  expect(stdout).toMatch(/nothing that breaks without its version\n$/)
  expect(status).toBe(0)
})

test('the command prints each breaking change with its path, and fails; a higher version in every document makes it pass and a release', () => {
  const copy = checkout()
  const api = join(copy, 'contracts/api.openapi.yaml')
  writeFileSync(api, readFileSync(api, 'utf8').replace(/(?<=PageLimit:[^]*?)maximum: 100/, 'maximum: 50'))
  const broken = command(copy)
  expect(broken.status).toBe(1)
  expect(broken.stdout).toContain(
    'breaking, needs 2.0.0: range was 1..100, is 1..50\n    GET /v1/matches query.limit\n    GET /v1/leaderboards/{game} query.limit\n',
  )
  expect(broken.stdout).toContain('write version: 2.0.0 in every document')

  const documents = ['ws.asyncapi', 'bus.asyncapi', 'events.asyncapi', 'api.openapi']
  raise(copy, documents.slice(1))
  expect(command(copy).stderr).toContain('Every document states one version')
  raise(copy, documents.slice(0, 1))
  expect(command(copy, '--release')).toMatchObject({ status: 0, stderr: '' })
  expect(command(copy).stdout).toMatch(/^2.0.0 .* -> 2.0.0 .*\n0 change/)
  expect(command(copy, '--release').stderr).toContain('2.0.0 was released')
}, 60_000)

/** What the commands need of a checkout. */
function checkout(): string {
  const directory = privateDirectory()
  for (const folder of ['codegen', 'contracts', 'generated'])
    cpSync(join(root, folder), join(directory, folder), { recursive: true })
  mkdirSync(join(directory, 'tests'))
  cpSync(join(root, 'package.json'), join(directory, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'))
  return directory
}

function command(directory: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(directory, 'codegen/diff/main.ts'), ...args], { encoding: 'utf8' })
}

function raise(directory: string, documents: readonly string[]): void {
  for (const name of documents) {
    const path = join(directory, `contracts/${name}.yaml`)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/(?<=^ {2}version: ).*$/m, '2.0.0'))
  }
}

function addMessage({ set }: Pen, action: 'send' | 'receive'): void {
  const payload = { type: 'object', title: 'MatchCheer', additionalProperties: false, required: ['type'] }
  set('ws', 'components/messages/match.cheer', {
    ...{ name: 'match.cheer', description: 'Hooray.', 'x-wire-id': 77 },
    payload: { ...payload, properties: { type: { const: 'match.cheer' } } },
    examples: [{ payload: { type: 'match.cheer' } }],
  })
  set('ws', 'operations/cheer', {
    ...{ action, summary: 'Cheer.', channel: { $ref: '#/channels/socket' } },
    messages: [{ $ref: '#/components/messages/match.cheer' }],
  })
}

function removeMessage({ read, remove }: Pen, name: string): void {
  const operations = read('ws', 'operations') as Record<string, { messages: { $ref: string }[] }>
  for (const [id, { messages }] of Object.entries(operations))
    if (messages.some(({ $ref }) => $ref.endsWith(`/${name}`))) remove('ws', `operations/${id}`)
  remove('ws', `components/messages/${name}`)
  remove('ws', `channels/socket/messages/${name}`)
}
