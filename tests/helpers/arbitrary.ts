// A JSON Schema of the contracts -> fast-check values that it allows, and mutants that it refuses. Reads the schema as it is
// written, not the generator's model of it, so that a bound lost on the way shows.
import fc from 'fast-check'

/** A schema with every `$ref` followed. */
export interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

export interface Mutant {
  readonly value: unknown
  /** What was done to a valid value. */
  readonly fault: string
  /** Whether the binary encoding can say it at all: it has no room for a wrong type, and none for a property too many. */
  readonly onWire: boolean
}

const TEXT_LENGTH_MAX = 24
const ITEMS_MAX = 6

export function valuesOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'boolean':
      return fc.boolean()
    case 'integer': {
      const bounds = { min: schema.minimum!, max: schema.maximum! }
      return fc.oneof(fc.integer(bounds), fc.constantFrom(bounds.min, bounds.max))
    }
    case 'number':
      // JSON has no -0.
      return fc.double({ min: schema.minimum!, max: schema.maximum!, noNaN: true }).map((value) => value + 0)
    case 'string':
      return texts(schema)
    case 'array': {
      const { minItems = 0, maxItems } = schema
      return fc.array(valuesOf(schema.items!), {
        minLength: minItems,
        maxLength: Math.max(minItems, Math.min(maxItems!, ITEMS_MAX)),
      })
    }
    default:
      return isChoice(schema) ? choices(schema) : objects(schema)
  }
}

function objects({ properties = {}, required = [] }: Schema): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, valuesOf(inner)]))
  return fc.record(model, { requiredKeys: [...required], noNullPrototype: true })
}

function choices({ properties = {} }: Schema): fc.Arbitrary<Record<string, unknown>> {
  return fc.oneof(
    ...Object.entries(properties).map(([name, inner]) => valuesOf(inner).map((value) => ({ [name]: value }))),
  )
}

function isChoice({ minProperties, maxProperties }: Schema): boolean {
  return minProperties === 1 && maxProperties === 1
}

function texts({ format, pattern, minLength = 0, maxLength = 0 }: Schema): fc.Arbitrary<unknown> {
  if (format === 'uuid') return fc.uint8Array({ minLength: 16, maxLength: 16 }).map(uuidText)
  const bounds = { minLength, maxLength: Math.max(minLength, Math.min(maxLength, TEXT_LENGTH_MAX)) }
  if (format === 'binary') return fc.uint8Array(bounds)
  // Units of `binary` are code points without surrogates, and so are the lengths of JSON Schema.
  if (pattern === undefined) {
    return fc.oneof(
      fc.string({ ...bounds, unit: 'binary' }),
      fc.string({ ...bounds, unit: 'grapheme-ascii' }),
    )
  }
  const expression = new RegExp(pattern, 'u')
  const fits = (text: string): boolean =>
    expression.test(text) && lengthOf(text) >= minLength && lengthOf(text) <= maxLength
  const alphabet = [...'abzAZ019._-/+ éλ中𝄞'].filter((letter) =>
    expression.test(letter.repeat(Math.max(1, minLength))),
  )
  if (alphabet.length === 0) return fc.stringMatching(expression).filter(fits)
  return fc.string({ ...bounds, unit: fc.constantFrom(...alphabet) }).filter(fits)
}

/** Each mutant breaks the schema in one place. */
export function mutantsOf(schema: Schema): fc.Arbitrary<Mutant> {
  return fc.oneof(...mutations(schema))
}

function mutations(schema: Schema): fc.Arbitrary<Mutant>[] {
  if (schema.const !== undefined)
    return [offWire(fc.constantFrom('another constant', 17, null), 'another constant')]
  if (schema.enum !== undefined) {
    return [
      onWire(fc.constant('no such value'), 'not in the enum'),
      offWire(fc.constantFrom(0, null, []), 'wrong type'),
    ]
  }
  switch (schema.type) {
    case 'boolean':
      return [offWire(fc.constantFrom('true', 1, null), 'wrong type')]
    case 'integer':
      return integerMutations(schema)
    case 'number':
      return [
        onWire(fc.constantFrom(schema.minimum! - 0.5, schema.maximum! + 0.5), 'out of range'),
        offWire(fc.constantFrom('1', null, {}), 'wrong type'),
      ]
    case 'string':
      return textMutations(schema)
    case 'array':
      return arrayMutations(schema)
    default:
      return isChoice(schema) ? choiceMutations(schema) : objectMutations(schema)
  }
}

function objectMutations(schema: Schema): fc.Arbitrary<Mutant>[] {
  const { properties = {}, required = [] } = schema
  const whole = objects(schema)
  return [
    offWire(fc.constantFrom(null, 'text', 7, []), 'not an object'),
    offWire(
      whole.map((value) => ({ ...value, 'not-in-the-contract': 1 })),
      'one property too many',
    ),
    ...required.map((name) =>
      offWire(
        whole.map(({ [name]: _, ...rest }) => rest),
        `without ${name}`,
      ),
    ),
    ...Object.entries(properties).map(([name, inner]) =>
      fc
        .tuple(whole, mutantsOf(inner))
        .map(([value, mutant]) => within(mutant, name, { ...value, [name]: mutant.value })),
    ),
  ]
}

function choiceMutations(schema: Schema): fc.Arbitrary<Mutant>[] {
  const entries = Object.entries(schema.properties ?? {})
  const both = fc.record(Object.fromEntries(entries.map(([name, inner]) => [name, valuesOf(inner)])), {
    noNullPrototype: true,
  })
  return [
    offWire(fc.constantFrom({}, { 'no-such-alternative': {} }, null), 'no alternative'),
    ...(entries.length > 1 ? [offWire(both, 'several alternatives')] : []),
    ...entries.map(([name, inner]) =>
      mutantsOf(inner).map((mutant) => within(mutant, name, { [name]: mutant.value })),
    ),
  ]
}

function arrayMutations({ items, minItems = 0, maxItems = 0 }: Schema): fc.Arbitrary<Mutant>[] {
  const item = valuesOf(items!)
  const list = (length: number): fc.Arbitrary<unknown[]> =>
    fc.array(item, { minLength: length, maxLength: length })
  // One item repeated, for some arrays are long.
  const tooMany = item.map((value) => Array<unknown>(maxItems + 1).fill(value))
  const broken = fc.tuple(list(Math.max(0, minItems - 1)), mutantsOf(items!))
  return [
    offWire(fc.constantFrom(null, 'text', {}), 'not an array'),
    ...(minItems > 0 ? [onWire(list(minItems - 1), 'too few items')] : []),
    fillsPrefix(maxItems) ? offWire(tooMany, 'too many items') : onWire(tooMany, 'too many items'),
    broken.map(([values, mutant]) => within(mutant, '[]', [...values, mutant.value])),
  ]
}

function integerMutations({ minimum = 0, maximum = 0 }: Schema): fc.Arbitrary<Mutant>[] {
  const outside = fc.constantFrom(minimum - 1, maximum + 1).map((value) => ({
    value,
    fault: 'out of range',
    onWire: value >= roomOf(minimum, maximum)[0] && value <= roomOf(minimum, maximum)[1],
  }))
  const half = minimum + 0.5
  const faulty = [String(minimum), null, true, ...(Number.isInteger(half) ? [] : [half])]
  return [outside, offWire(fc.constantFrom(...faulty), 'no integer')]
}

/** What the bytes of an integer with these bounds could say. */
function roomOf(minimum: number, maximum: number): readonly [number, number] {
  const sizes = [8, 16, 32, 64].map((bits) =>
    minimum >= 0 ? ([0, 2 ** bits - 1] as const) : ([-(2 ** (bits - 1)), 2 ** (bits - 1) - 1] as const),
  )
  return sizes.find(([least, most]) => minimum >= least && maximum <= most)!
}

function textMutations({ format, pattern, minLength = 0, maxLength = 0 }: Schema): fc.Arbitrary<Mutant>[] {
  const wrongType = offWire(fc.constantFrom(5, null, ['text']), 'wrong type')
  if (format === 'uuid') {
    const text = '0192c5a0-7b1e-7c3a-9d2e-5f6a7b8c9d0e'
    const faulty = [text.toUpperCase(), text.slice(1), text.replaceAll('-', ''), `${text.slice(0, -1)}g`]
    return [offWire(fc.constantFrom(...faulty), 'no UUID'), wrongType]
  }
  const filled = (length: number): unknown =>
    format === 'binary' ? new Uint8Array(length) : 'a'.repeat(length)
  const tooLong = fc.constant(filled(maxLength + 1))
  const lengths = [
    format === 'binary' && fillsPrefix(maxLength)
      ? offWire(tooLong, 'too long')
      : onWire(tooLong, 'too long'),
    ...(minLength > 0 ? [onWire(fc.constant(filled(minLength - 1)), 'too short')] : []),
  ]
  if (format === 'binary') return lengths
  const length = Math.max(1, minLength)
  const breaking = [...'\u0000\n !é𝄞']
    .map((letter) => letter.repeat(length))
    .filter((text) => !new RegExp(pattern ?? '', 'u').test(text))
  return [
    ...lengths,
    ...(breaking.length > 0 ? [onWire(fc.constantFrom(...breaking), 'breaks its pattern')] : []),
    offWire(fc.constant('\ud800'.repeat(length)), 'a lone surrogate'),
    wrongType,
  ]
}

/** Whether the length or count of one more needs a larger prefix than there is. */
function fillsPrefix(maximum: number): boolean {
  return maximum === 2 ** 8 - 1 || maximum === 2 ** 16 - 1
}

function onWire(values: fc.Arbitrary<unknown>, fault: string): fc.Arbitrary<Mutant> {
  return values.map((value) => ({ value, fault, onWire: true }))
}

function offWire(values: fc.Arbitrary<unknown>, fault: string): fc.Arbitrary<Mutant> {
  return values.map((value) => ({ value, fault, onWire: false }))
}

function within(mutant: Mutant, name: string, value: unknown): Mutant {
  return { value, fault: `${name}: ${mutant.fault}`, onWire: mutant.onWire }
}

function uuidText(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function lengthOf(text: string): number {
  return [...text].length
}
