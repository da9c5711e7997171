// Every message of the contracts, and of the fixture that has one of each kind of schema: what the schema allows passes the
// validators and both encodings, what it refuses passes neither.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { traceMessage } from '../../codegen/emit/trace.ts'
import type { Json } from '../../codegen/load.ts'
import { deltaIn, type Message } from '../../codegen/model.ts'
import { mutantsOf, valuesOf, type Schema } from '../helpers/arbitrary.ts'
import { contractFiles, generatedFor, modelOf, payloadSchemas } from './generated.ts'

type Decoded = { ok: true; value: unknown } | { ok: false; reason: string }
interface Codec {
  encode(message: unknown): Uint8Array
  decode(bytes: Uint8Array): Decoded
}
type Validators = Record<string, (value: unknown) => boolean>
type Module = Readonly<Record<string, never>>

for (const root of ['repository', 'fixture'] as const) {
  const files = contractFiles(root)
  const model = modelOf(files)
  const { ws, bus, validators } = await generatedFor(root)
  const schemas = new Map(
    (['ws', 'bus', 'events'] as const).flatMap((name) => [...payloadSchemas(files, name)]),
  )

  describe(`the ${root}'s`, () => {
    for (const message of model.messages) {
      const codec = codecOf(message, message.union.endsWith('Message') ? ws : bus)
      const validate = validatorOf(message, validators)
      describe(message.name, () => testMessage(message, schemas.get(message.name)!, codec, validate))
    }
    for (const union of ['ClientMessage', 'ServerMessage', 'ShardRequest', 'GatewayResponse'] as const) {
      const messages = model.messages.filter((message) => message.union === union)
      const codec = codecOf(messages[0]!, union.endsWith('Message') ? ws : bus)!
      test(`decoder of ${union} throws on none of 20,000 random byte strings`, () =>
        testRandomBytes(messages, codec))
    }
  })
}

function testMessage(
  message: Message,
  schema: Schema,
  codec: Codec | undefined,
  validate: ((value: unknown) => boolean) | undefined,
): void {
  test('values are accepted, and mean the same after JSON and after the binary encoding', () => {
    fc.assert(
      fc.property(valuesOf(schema), (value) => {
        if (validate !== undefined) {
          const parsed: unknown = JSON.parse(JSON.stringify(value))
          expect(parsed).toEqual(value)
          expect(validate(parsed)).toBe(true)
        }
        if (codec === undefined) return
        const bytes = codec.encode(value)
        expect(codec.decode(bytes)).toEqual({ ok: true, value })
        expect(Buffer.from(bytes)).toEqual(tracedBytes(message, value))
      }),
      { numRuns: 60 },
    )
  })

  test('mutants are refused by the validator, the encoder and the decoder', () => {
    fc.assert(
      fc.property(mutantsOf(schema), ({ value, onWire }) => {
        if (validate !== undefined) expect(validate(value)).toBe(false)
        if (codec === undefined || !onWire) return
        expect(() => codec.encode(value)).toThrow(RangeError)
        expect(codec.decode(tracedBytes(message, value))).toMatchObject({ ok: false })
      }),
      { numRuns: 150 },
    )
  })

  // Changes are the rest of their frame, however long: what applies them refuses what is cut off.
  if (codec === undefined || deltaIn(message.shape) !== undefined) return
  test('frames that are cut off or followed by a byte are refused', () => {
    const bytes = tracedBytes(message, message.example)
    expect(codec.decode(bytes)).toMatchObject({ ok: true })
    for (let length = 0; length < bytes.length; length += 1) {
      expect(codec.decode(bytes.subarray(0, length))).toMatchObject({ ok: false })
    }
    expect(codec.decode(Buffer.concat([bytes, Buffer.from([0])]))).toMatchObject({ ok: false })
  })
}

/** Half of them start with a wire id that exists. What is accepted must be the one encoding of its value. */
function testRandomBytes(messages: readonly Message[], codec: Codec): void {
  const wireIds = messages.map(({ wireId }) => wireId)
  const heads = fc.oneof(fc.constantFrom(...wireIds), fc.integer({ min: 0, max: 255 }))
  const frames = fc
    .tuple(heads, fc.uint8Array({ maxLength: 48 }))
    .map(([head, rest]) => Uint8Array.of(head, ...rest))
  const inspect = (frame: Uint8Array): void => {
    const decoded = codec.decode(frame)
    if (decoded.ok) expect(codec.encode(decoded.value)).toEqual(frame)
  }
  inspect(new Uint8Array())
  fc.assert(fc.property(frames, inspect), { numRuns: 20_000 })
}

function codecOf({ union }: Message, module: Module): Codec | undefined {
  if (union === 'DomainEvent') return undefined
  return { encode: module[`encode${union}`]!, decode: module[`decode${union}`]! }
}

function validatorOf({ union, name }: Message, module: Module): ((value: unknown) => boolean) | undefined {
  const tables = {
    ClientMessage: 'clientMessageValidators',
    ServerMessage: 'serverMessageValidators',
    DomainEvent: 'eventValidators',
  }
  const table =
    union in tables ? (module[tables[union as keyof typeof tables]] as unknown as Validators) : undefined
  return table?.[name]
}

/** What the documentation says the bytes are, by a path of its own. */
function tracedBytes(message: Message, value: unknown): Buffer {
  return Buffer.from(traceMessage({ ...message, example: asExample(value) }).flatMap(({ bytes }) => bytes))
}

/** Contracts write bytes as base64. */
function asExample(value: unknown): Json {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (Array.isArray(value)) return value.map(asExample)
  if (typeof value !== 'object' || value === null) return value as Json
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asExample(inner)]))
}
