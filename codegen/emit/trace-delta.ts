// Spells changes out on the wire, piece by piece, for the documentation, and says what becomes of the value before. Like trace.ts it walks the
// schema at run time and shares nothing with the compiled codec but the sizes, so the tests hold the two against each other.
import type { Json, JsonObject } from '../load.ts'
import type { ArrayShape, ChoiceShape, ObjectShape, Shape } from '../model.ts'
import {
  changesByDifference,
  changesByItem,
  changesInParts,
  integerType,
  onlyProperty,
  optionals,
  prefixBytes,
} from './layout.ts'
import type { Piece } from './trace.ts'

export interface TracedDelta {
  readonly value: Json
  readonly pieces: readonly Piece[]
}

/** The changes of a message, and what comes of `base` by them. Throws where the bytes end too early or too late. */
export function traceDelta(shape: ObjectShape, base: Json, changes: Uint8Array): TracedDelta {
  if (changes.length === 0) return { value: base, pieces: [] }
  const reader = new Reader(changes)
  const value = new Walk(reader).changed(shape, base, '')
  reader.end()
  return { value, pieces: reader.pieces }
}

class Walk {
  readonly #reader: Reader

  constructor(reader: Reader) {
    this.#reader = reader
  }

  changed(shape: Shape, base: Json, path: string): Json {
    if (shape.kind === 'object') return this.#object(shape, base as JsonObject, path)
    if (shape.kind === 'choice') return this.#choice(shape, base as JsonObject, path)
    if (shape.kind === 'array') {
      return changesByItem(shape)
        ? this.#items(shape, base as readonly Json[], path)
        : this.#splice(shape, base as readonly Json[], path)
    }
    if (!changesByDifference(shape)) return this.whole(shape, path)
    const zigzag = this.#reader.varint()
    const difference = zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2
    this.#reader.say(path, `${difference > 0 ? '+' : ''}${difference}: ${Number(base) + difference}`)
    return Number(base) + difference
  }

  #object(shape: ObjectShape, base: JsonObject, path: string): Json {
    const value: Record<string, Json> = { ...base }
    const only = onlyProperty(shape)
    for (const property of shape.properties) {
      const { name, required, shape: inner } = property
      const before = base[name]
      const at = join(path, name)
      if (required && inner.kind === 'const') continue
      if (before === undefined) {
        if (this.#reader.flag(`\`${at}\` there`)) value[name] = this.whole(inner, at)
      } else if (!required && this.#reader.flag(`\`${at}\` gone`)) delete value[name]
      else if (inner.kind !== 'const' && (property === only || this.#reader.flag(`\`${at}\` changed`)))
        value[name] = this.changed(inner, before, at)
    }
    return value
  }

  #choice(shape: ChoiceShape, base: JsonObject, path: string): Json {
    if (this.#reader.flag(`\`${path}\` another alternative`)) return this.whole(shape, path)
    const [name, before] = Object.entries(base)[0]!
    const { shape: inner } = shape.properties.find((property) => property.name === name)!
    return { [name]: inner.kind === 'const' ? before : this.changed(inner, before, join(path, name)) }
  }

  #items({ minItems, maxItems, items }: ArrayShape, base: readonly Json[], path: string): Json {
    let count = base.length
    if (minItems !== maxItems && this.#reader.flag(`\`${path}\` another count`)) {
      count = this.#reader.take(1)[0]!
      this.#reader.say(`${path}[]`, `${count} items`)
    }
    return Array.from({ length: count }, (_, index) => {
      const before = base[index]
      const at = `${path}[${index}]`
      if (before === undefined) return this.whole(items, at)
      return this.#reader.flag(`\`${at}\` changed`) ? this.changed(items, before, at) : before
    })
  }

  #splice({ items }: ArrayShape, base: readonly Json[], path: string): Json {
    const head = this.#reader.take(1)[0]!
    const count = (most: number, field: number): number =>
      field === most ? most + this.#reader.varint() : field
    const added = count(7, head & 7)
    const removed = count(7, (head >> 3) & 7)
    const tail = count(3, head >> 6)
    const kept = base.length - removed - tail
    this.#reader.say(path, `${added} in the place of ${removed}; ${tail} kept behind them, ${kept} before`)
    const now = Array.from({ length: added }, (_, index) => {
      const at = `${path}[${kept + index}]`
      if (index >= removed || !changesInParts(items)) return this.whole(items, at)
      const before = base[kept + index]!
      return this.#reader.flag(`\`${at}\` changed`) ? this.changed(items, before, at) : before
    })
    return [...base.slice(0, kept), ...now, ...base.slice(base.length - tail)]
  }

  /** A value as it lies in a frame. */
  whole(shape: Shape, path: string): Json {
    const value = this.#read(shape, path)
    if (
      shape.kind !== 'object' &&
      shape.kind !== 'choice' &&
      shape.kind !== 'array' &&
      shape.kind !== 'const'
    )
      this.#reader.say(path, typeof value === 'string' ? `\`${value}\`` : JSON.stringify(value))
    return value
  }

  #read(shape: Shape, path: string): Json {
    const reader = this.#reader
    switch (shape.kind) {
      case 'object': {
        const optional = optionals(shape.properties)
        const set = reader.bits(optional.length)
        if (optional.length > 0) reader.say(join(path, '(bitmap)'), 'what is there')
        const entries = shape.properties.flatMap((property): [string, Json][] =>
          !property.required && !set[optional.indexOf(property)]
            ? []
            : [[property.name, this.whole(property.shape, join(path, property.name))]],
        )
        return Object.fromEntries(entries)
      }
      case 'choice': {
        const { name, shape: inner } = shape.properties[reader.take(1)[0]!]!
        reader.say(join(path, '(choice)'), `\`${name}\``)
        return { [name]: this.whole(inner, join(path, name)) }
      }
      case 'array': {
        const count = reader.unsigned(prefixBytes(shape))
        reader.say(`${path}[]`, `${count} items`)
        return Array.from({ length: count }, (_, index) => this.whole(shape.items, `${path}[${index}]`))
      }
      case 'const':
        return shape.value
      case 'enum':
        return shape.values[reader.take(1)[0]!]!
      case 'boolean':
        return reader.take(1)[0] === 1
      case 'string':
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
          reader.take(reader.unsigned(prefixBytes(shape))),
        )
      case 'uuid':
        return Buffer.from(reader.take(16))
          .toString('hex')
          .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
      case 'number':
        return new DataView(Uint8Array.from(reader.take(8)).buffer).getFloat64(0, true)
      case 'integer': {
        const bits = Number(/\d+/.exec(integerType(shape))![0])
        const unsigned = reader.unsigned(bits / 8, true)
        return Number(shape.minimum < 0 ? BigInt.asIntN(bits, unsigned) : unsigned)
      }
      case 'bytes':
        throw new Error(`${path} holds bytes, which no message has whose changes are told`)
    }
  }
}

/** Bytes from first to last, and what was said of them. */
class Reader {
  readonly pieces: Piece[] = []
  readonly #bytes: Uint8Array
  #flags = 0
  #flagsRead = 0
  #at = 0
  #saidTo = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  take(count: number): Uint8Array {
    this.#at += count
    if (this.#at > this.#bytes.length) throw new Error('the changes are cut off')
    return this.#bytes.subarray(this.#at - count, this.#at)
  }

  unsigned(size: number): number
  unsigned(size: number, exact: true): bigint
  unsigned(size: number, exact?: true): number | bigint {
    const value = [...this.take(size)].reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n)
    return exact ? value : Number(value)
  }

  varint(): number {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = this.take(1)[0]!
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }

  bits(count: number): boolean[] {
    const bytes = this.take(Math.ceil(count / 8))
    return Array.from({ length: count }, (_, index) => (bytes[index >> 3]! & (1 << (index & 7))) !== 0)
  }

  /** A bit of the byte that stands where the first of its flags is read. */
  flag(meaning: string): boolean {
    if (this.#flagsRead % 8 === 0) {
      this.#flags = this.take(1)[0]!
      this.say('(flags)', `\`${this.#flags.toString(2).padStart(8, '0')}\``)
    }
    const isSet = (this.#flags & (1 << (this.#flagsRead % 8))) !== 0
    this.pieces.push({
      bytes: [],
      path: `flag ${this.#flagsRead % 8}`,
      meaning: `${isSet ? 'yes' : 'no'}: ${meaning}`,
    })
    this.#flagsRead += 1
    return isSet
  }

  /** Of what was read since this was said last. */
  say(path: string, meaning: string): void {
    this.pieces.push({ bytes: [...this.#bytes.subarray(this.#saidTo, this.#at)], path, meaning })
    this.#saidTo = this.#at
  }

  end(): void {
    if (this.#at !== this.#bytes.length) throw new Error('the changes are followed by more bytes')
  }
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
