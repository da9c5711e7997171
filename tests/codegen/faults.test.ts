// Each kind of fault, made by one change to a good contract, is told with its file, its place and what to do.
import { describe, expect, test } from 'vitest'
import { generate } from '../../codegen/generate.ts'
import type { Files } from '../../codegen/load.ts'
import { readContracts } from '../../codegen/read.ts'
import { contractFiles } from './generated.ts'

const good = contractFiles('fixture')
const WS = 'ws.asyncapi.yaml'
const API = 'api.openapi.yaml'
const message = (name: string): string => `/components/messages/${name}`
const schema = (name: string, ...path: string[]): string => ['/components/schemas', name, ...path].join('/')

interface Fault {
  readonly kind: string
  readonly file: string
  /** What stands in the good file, and what is written instead. */
  readonly change: readonly [from: string | RegExp, to: string]
  readonly pointer: string
  readonly reason: string
  /** The file that the problem is told of, where it is another than the changed one. */
  readonly told?: string
}

const schemaFaults: readonly Fault[] = [
  {
    kind: 'an anonymous object',
    file: WS,
    change: ['      title: Welcome\n', ''],
    pointer: schema('Welcome'),
    reason: 'anonymous object: give it a unique title in PascalCase',
  },
  {
    kind: 'an anonymous enum',
    file: WS,
    change: ['title: Class, ', ''],
    pointer: schema('AllKinds', 'properties/class'),
    reason: 'anonymous enum: give it a unique title in PascalCase',
  },
  {
    kind: 'an anonymous choice',
    file: 'schemas/game.yaml',
    change: ['  title: Move\n', ''],
    pointer: '/Move',
    reason: 'anonymous choice: give it a unique title in PascalCase',
  },
  {
    kind: 'a title that is no type name',
    file: WS,
    change: ['title: Class', 'title: a class'],
    pointer: schema('AllKinds', 'properties/class'),
    reason: 'title "a class" is no name for a type; write it in PascalCase',
  },
  {
    kind: 'a title that codegen uses itself',
    file: WS,
    change: ['title: Class', 'title: ClientMessage'],
    pointer: schema('AllKinds', 'properties/class'),
    reason: 'title "ClientMessage" is the name of a generated type; choose another',
  },
  {
    kind: 'a duplicate name',
    file: 'schemas/game.yaml',
    change: [/$/, '\nThingId: { title: ThingId, description: A thing., type: string, format: uuid }\n'],
    pointer: '/ThingId',
    reason:
      'duplicate name "ThingId", already at contracts/ws.asyncapi.yaml#/components/schemas/ThingId; write it once and $ref it',
  },
  {
    kind: 'one title with two shapes',
    file: WS,
    change: ['title: Failure', 'title: Hello'],
    pointer: schema('Failure'),
    reason:
      'one title with two shapes: "Hello" is another schema at contracts/ws.asyncapi.yaml#/components/schemas/Hello; rename one of them',
  },
  {
    kind: 'an unbounded string',
    file: WS,
    change: ['minLength: 1, maxLength: 8', 'minLength: 1'],
    pointer: schema('Welcome', 'properties/name'),
    reason: 'unbounded string: write maxLength',
  },
  {
    kind: 'an unbounded integer',
    file: WS,
    change: ['minimum: -128, maximum: 127', 'minimum: -128'],
    pointer: schema('AllKinds', 'properties/int8'),
    reason: 'unbounded integer: write minimum and maximum',
  },
  {
    kind: 'an unbounded number',
    file: WS,
    change: ['minimum: -1.5, ', ''],
    pointer: schema('AllKinds', 'properties/ratio'),
    reason: 'unbounded number: write minimum and maximum',
  },
  {
    kind: 'an unbounded array',
    file: WS,
    change: ['maxItems: 9, ', ''],
    pointer: schema('AllKinds', 'properties/flags'),
    reason: 'unbounded array: write maxItems',
  },
  {
    kind: 'bounds that leave nothing',
    file: WS,
    change: ['minLength: 1, maxLength: 8', 'minLength: 9, maxLength: 8'],
    pointer: schema('Welcome', 'properties/name'),
    reason: 'minLength 9 is above maxLength 8',
  },
  {
    kind: 'an integer beyond what a number can hold',
    file: WS,
    change: ['maximum: 4294967296', 'maximum: 9007199254740992'],
    pointer: schema('AllKinds', 'properties/uint64'),
    reason: 'the bounds of an integer are integers, at most 2^53 - 1 from 0',
  },
  {
    kind: 'an open object',
    file: 'games/dice.yaml',
    change: ['  additionalProperties: false\n', ''],
    pointer: '/Input',
    reason: 'open object: write additionalProperties: false',
  },
  {
    kind: 'a required property that does not exist',
    file: 'games/dice.yaml',
    change: ['required: [keep]', 'required: [keep, roll]'],
    pointer: '/Input',
    reason: 'required property "roll" is not among the properties; add or remove it',
  },
  {
    kind: 'a forbidden keyword',
    file: WS,
    change: ['flag: { type: boolean }', 'flag: { type: boolean, default: true }'],
    pointer: schema('AllKinds', 'properties/flag'),
    reason:
      'forbidden keyword "default": the contracts use only what every generated artefact can say; rewrite it without',
  },
  {
    kind: 'an authored union',
    file: WS,
    change: ['flag: { type: boolean }', 'flag: { oneOf: [{ type: boolean }] }'],
    pointer: schema('AllKinds', 'properties/flag'),
    reason:
      'forbidden keyword "oneOf": the contracts use only what every generated artefact can say; rewrite it without',
  },
  {
    kind: 'a keyword of another type',
    file: WS,
    change: ['flag: { type: boolean }', 'flag: { type: boolean, maxLength: 3 }'],
    pointer: schema('AllKinds', 'properties/flag'),
    reason: 'keyword "maxLength" says nothing about a boolean; remove it',
  },
  {
    kind: 'a schema without a type',
    file: WS,
    change: ['flag: { type: boolean }', 'flag: { type: [boolean, "null"] }'],
    pointer: schema('AllKinds', 'properties/flag'),
    reason: 'cannot tell what this is (type ["boolean","null"]); write a type, an enum or a const',
  },
  {
    kind: 'a bad pattern',
    file: WS,
    change: ['^[a-c/]*$', '^[a-c'],
    pointer: schema('AllKinds', 'properties/coded'),
    reason: 'bad pattern: Invalid regular expression: /^[a-c/u: Unterminated character class; correct it',
  },
  {
    kind: 'a reference that leads nowhere',
    file: WS,
    change: ['code: { $ref: schemas/problem.yaml#/ErrorCode }', 'code: { $ref: schemas/problem.yaml#/Code }'],
    pointer: schema('Failure', 'properties/code'),
    reason: 'unresolved $ref "schemas/problem.yaml#/Code": nothing stands there; correct the path',
  },
  {
    kind: 'a keyword beside a reference',
    file: WS,
    change: ["{ description: The thing., $ref: '#/comp", "{ minLength: 1, $ref: '#/comp"],
    pointer: schema('Welcome', 'properties/thingId'),
    reason: '"minLength" beside $ref: only a description may stand there; put it into the schema referred to',
  },
  {
    kind: 'a schema that contains itself',
    file: 'schemas/game.yaml',
    change: ['count: { type: integer, minimum: 0, maximum: 9 }', "again: { $ref: '#/Move' }"],
    pointer: '/Move/properties/again',
    reason: 'the schema contains itself, so it has no bound; use an array with maxItems instead',
  },
  {
    kind: 'an example in a schema that breaks it',
    file: WS,
    change: ['examples: [[], [one, two]]', 'examples: [[], [three]]'],
    pointer: schema('AllKinds', 'properties/words/examples/1'),
    reason:
      'the example breaks its schema at "/0": must NOT have more than 3 characters; correct one of them',
  },
]

const messageFaults: readonly Fault[] = [
  {
    kind: 'an example that breaks its schema',
    file: WS,
    change: ['int16: -129\n', 'int16: -130\n'],
    pointer: `${message('all.kinds')}/examples/0/payload`,
    reason: 'the example breaks its schema at "/int16": must be >= -129; correct one of them',
  },
  {
    kind: 'an example with an error code that is not registered',
    file: WS,
    change: ['code: thing_unknown', 'code: thing_unheard_of'],
    pointer: `${message('error')}/examples/0/payload`,
    reason:
      'the example has the error code "thing_unheard_of", which contracts/errors.yaml does not; register it or correct it',
  },
  {
    kind: 'a message without an example',
    file: WS,
    change: ['      examples: [{ payload: { type: hello } }]\n', ''],
    pointer: message('hello'),
    reason: 'message without an example: write examples: [{ payload: … }]',
  },
  {
    kind: 'a message without a description',
    file: 'events.asyncapi.yaml',
    change: ['      description: A thing was made.\n', ''],
    pointer: message('thing.made'),
    reason: 'message without a description: say what it means',
  },
  {
    kind: 'a message without an operation',
    file: WS,
    change: ["      - { $ref: '#/channels/socket/messages/error' }\n", ''],
    pointer: message('error'),
    reason: 'message without an operation: name it in an operation of this document',
  },
  {
    kind: 'a message in both directions',
    file: WS,
    change: [
      "      - { $ref: '#/channels/socket/messages/error' }\n",
      "      - { $ref: '#/channels/socket/messages/error' }\n      - { $ref: '#/channels/socket/messages/hello' }\n",
    ],
    pointer: message('hello'),
    reason: 'the message is both received and sent; write two messages',
  },
  {
    kind: 'an operation without a summary',
    file: WS,
    change: ['    summary: Play.\n', ''],
    pointer: '/operations/play',
    reason: 'operation without a description: write a summary',
  },
  {
    kind: 'a duplicate x-wire-id',
    file: WS,
    change: ['x-wire-id: 200', 'x-wire-id: 1'],
    pointer: message('all.kinds'),
    reason: 'duplicate x-wire-id 1, already that of hello; choose one that was never used',
  },
  {
    kind: 'a missing x-wire-id',
    file: 'bus.asyncapi.yaml',
    change: ['      x-wire-id: 1\n', ''],
    pointer: message('forward'),
    reason: 'missing x-wire-id: write a number from 1 to 255 that no message of this document ever had',
  },
  {
    kind: 'a type that is not the name of the message',
    file: WS,
    change: ['type: { const: hello }', 'type: { const: hallo }'],
    pointer: `${message('hello')}/payload`,
    reason: 'the payload needs a required property type: { const: hello }, equal to the name of the message',
  },
  {
    kind: 'a name that is not the key of the message',
    file: WS,
    change: ['name: hello', 'name: hallo'],
    pointer: message('hello'),
    reason: 'the name of a message is its key: write name: hello',
  },
  {
    kind: 'bytes in a message that is also JSON',
    file: WS,
    change: [
      'short: { type: string, maxLength: 4 }',
      'short: { type: string, format: binary, maxLength: 4 }',
    ],
    pointer: message('all.kinds'),
    reason:
      'the payload holds bytes (format: binary), which JSON has not; only messages of the bus may, or changes (x-delta-of)',
  },
  {
    kind: 'changes of a message that there is not',
    file: WS,
    change: ['x-delta-of: one.kind', 'x-delta-of: two.kinds'],
    pointer: message('one.changed'),
    reason: 'x-delta-of names two.kinds, which is no binary message of this document',
  },
  {
    kind: 'changes that do not fit the example that changes',
    file: WS,
    change: ["changes: 'AQBi'", "changes: 'AQBiYg=='"],
    pointer: message('one.changed'),
    reason:
      'the example does not fit that of one.kind: the changes are followed by more bytes; correct one of them',
  },
  {
    kind: 'changes that are not the last of their message',
    file: WS,
    change: [
      'short: { type: string, maxLength: 4 }',
      'short: { type: string, format: binary, maxLength: 4, x-delta-of: one.kind }',
    ],
    pointer: message('all.kinds'),
    reason: 'x-delta-of stands at the last property of a message alone, and that one is required',
  },
]

const otherFaults: readonly Fault[] = [
  {
    kind: 'a REST operation without an operationId',
    file: API,
    change: ['      operationId: readThing\n', ''],
    pointer: '/paths/~1v1~1things~1{thingId}/get',
    reason: 'operation without an operationId: give it a unique one in camelCase',
  },
  {
    kind: 'two REST operations with one operationId',
    file: API,
    change: ['operationId: makeThing', 'operationId: readThing'],
    pointer: '/paths/~1v1~1things/post',
    reason:
      'duplicate operationId "readThing", already at /paths/~1v1~1things~1{thingId}/get; choose another',
  },
  {
    kind: 'a REST document of another OpenAPI',
    file: API,
    change: ['openapi: 3.1.0', 'openapi: 3.0.3'],
    pointer: '',
    reason: 'the document must say openapi: 3.1.0',
  },
  {
    kind: 'a misspelt field of a REST operation',
    file: API,
    change: ['      requestBody:', '      requestbody:'],
    pointer: '/paths/~1v1~1things/post',
    reason: 'unknown field "requestbody" of an operation; correct or remove it',
  },
  {
    kind: 'a REST operation without a summary',
    file: API,
    change: ['      summary: Make a thing\n', ''],
    pointer: '/paths/~1v1~1things/post',
    reason: 'operation without a summary: say in a line what it does',
  },
  {
    kind: 'a REST operation without a response for its success',
    file: API,
    change: ["        '204': { description: Made. }\n", ''],
    pointer: '/paths/~1v1~1things/post',
    reason: 'operation without a response that says it went well: add one',
  },
  {
    kind: 'a path parameter that is not declared',
    file: API,
    change: ["        - $ref: '#/components/parameters/ThingId'\n", ''],
    pointer: '/paths/~1v1~1things~1{thingId}/get',
    reason: 'the path names {thingId}; add a required path parameter for it',
  },
  {
    kind: 'an error over REST that is no problem of RFC 9457',
    file: API,
    change: ['schemas/problem.yaml#/Problem', "'#/components/schemas/Thing'"],
    pointer: '/paths/~1v1~1things/post/responses/400',
    reason: 'an error is application/problem+json with $ref: schemas/problem.yaml#/Problem',
  },
  {
    kind: 'a status that no code of x-errors has',
    file: API,
    change: ['x-errors: [request_invalid]', 'x-errors: []'],
    pointer: '/paths/~1v1~1things/post',
    reason: 'responses has status 400, no code of x-errors does; name the code or remove the response',
  },
  {
    kind: 'a code of x-errors without a response',
    file: API,
    change: ['x-errors: [request_invalid]', 'x-errors: [request_invalid, thing_unknown]'],
    pointer: '/paths/~1v1~1things/post',
    reason: 'x-errors has a code of status 404, responses does not; add the response',
  },
  {
    kind: 'a code of x-errors that is not registered',
    file: API,
    change: ['x-errors: [request_invalid]', 'x-errors: [request_invalid, no_such_code]'],
    pointer: '/paths/~1v1~1things/post/x-errors/1',
    reason: '"no_such_code" is not in contracts/errors.yaml; register it or correct it',
  },
  {
    kind: 'an example over REST that breaks its schema',
    file: API,
    change: ['name: Ada }', 'name: Ada Lovelace }'],
    pointer: '/paths/~1v1~1things~1{thingId}/get/responses/200/content/application~1json/example',
    reason:
      'the example breaks its schema at "/name": must NOT have more than 8 characters; correct one of them',
  },
  {
    kind: 'an error without a status',
    file: 'errors.yaml',
    change: ['status: 404, ', ''],
    pointer: '/errors/thing_unknown',
    reason: 'an error needs a status from 400 to 599',
  },
  {
    kind: 'a game without its facts',
    file: 'games/dice.yaml',
    change: ['  stepsMax: 10\n', ''],
    pointer: '/x-game',
    reason: 'a game with pace turns needs stepsMax, a whole number above 0',
  },
  {
    kind: 'a game that GameName does not have',
    file: 'schemas/game.yaml',
    change: ['enum: [dice]', 'enum: [cards]'],
    pointer: '',
    reason: 'game "dice" is not in GameName; add it there, and to GameInput, GameSnapshot and GameResult',
    told: 'games/dice.yaml',
  },
  {
    kind: 'a document that is no YAML',
    file: 'errors.yaml',
    change: ['errors:', 'errors: ['],
    pointer: '',
    reason:
      'not readable as YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
  },
]

test('the contract that the faults are made in has none', () => {
  expect(readContracts(good)).toMatchObject({ ok: true })
})

for (const [part, faults] of Object.entries({ schemaFaults, messageFaults, otherFaults })) {
  describe(part.replace('Faults', ' fault:'), () => {
    for (const { kind, file, change, pointer, reason, told } of faults) {
      test(`${kind} is told with its place and what to do`, () => {
        const reading = readContracts(changed(`contracts/${file}`, change))
        const problems = reading.ok ? [] : reading.problems
        const expected = {
          file: `contracts/${told ?? file}`,
          pointer,
          reason: expect.stringContaining(reason) as string,
        }
        expect(problems).toContainEqual(expected)
      })
    }
  })
}

test('a missing document is told', () => {
  const files = new Map(good)
  files.delete('contracts/events.asyncapi.yaml')
  expect(readContracts(files)).toEqual({
    ok: false,
    problems: [
      { file: 'contracts/events.asyncapi.yaml', pointer: '', reason: 'the file is missing; write it' },
    ],
  })
})

test('prose without a place for a table, or with a place for none, is told', async () => {
  const generation = await generate(
    changed('contracts/ws.v1.1.0.md', [/codegen:errors/g, 'codegen:mistakes']),
  )
  expect(generation).toMatchObject({
    ok: false,
    problems: [
      {
        file: 'contracts/ws.v1.1.0.md',
        reason: expect.stringContaining('nothing is generated for <!-- codegen:mistakes -->'),
      },
      { file: 'contracts/ws.v1.1.0.md', reason: expect.stringContaining('the table errors has no place') },
    ],
  })
})

function changed(path: string, [from, to]: readonly [string | RegExp, string]): Files {
  const text = good.get(path)!
  const faulty = typeof from === 'string' ? text.replace(from, () => to) : text.replace(from, to)
  if (faulty === text) throw new Error(`${path} has no ${String(from)}`)
  return new Map([...good, [path, faulty]])
}
