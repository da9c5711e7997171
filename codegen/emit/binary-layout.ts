// generated/docs/binary-layout.md: every message and type of the binary encoding, byte by byte, with an example in bytes.
import {
  deltaIn,
  partsOf,
  type ChoiceShape,
  type EnumShape,
  type Message,
  type Model,
  type ObjectShape,
  type Shape,
} from '../model.ts'
import {
  changesByDifference,
  changesByItem,
  deltaBits,
  deltaParts,
  integerType,
  optionals,
  prefixBytes,
  sent,
  sizeOf,
} from './layout.ts'
import { BANNER } from './text.ts'
import { traceDelta } from './trace-delta.ts'
import { traceMessage, type Piece } from './trace.ts'

const RULES = `# Binary layout

All numbers are little-endian. A frame is one byte, the message's wire id, and then its payload without \`type\`; nothing follows it.

- **object**: first a bitmap of its optional properties (bit 0 of the first byte is the first optional property in the order below; no
  bitmap where there are none; unused bits are 0), then the properties that are there, in the order below. A constant takes no bytes.
- **choice**: one byte, the index of the alternative, then that alternative.
- **uint8, uint16, uint32, uint64, int8 … int64**: an integer in as many bytes as its bounds need. 64-bit ones stay within ±(2^53 - 1).
- **float64**: IEEE 754, never NaN or infinite. **boolean**: one byte, 0 or 1. **enum**: one byte, the index of the value.
- **text**: the length in bytes (uint8, uint16 or uint32, as listed), then UTF-8. Bounds count code points.
- **uuid**: 16 bytes, in the order of its text. **bytes**: the length, then the bytes. **array**: the count, then the items.

A decoder refuses whatever is out of its bounds, cut off, or followed by more bytes; so each value has exactly one encoding.
`

const DIRECTIONS: ReadonlyArray<{ title: string; unions: readonly Message['union'][] }> = [
  { title: 'WebSocket: client to gateway', unions: ['ClientMessage'] },
  { title: 'WebSocket: gateway to client', unions: ['ServerMessage'] },
  { title: 'Bus: to a shard', unions: ['ShardRequest'] },
  { title: 'Bus: to a gateway', unions: ['GatewayResponse'] },
]

const DELTA_RULES = `## Deltas

The changes in such a message are told against an earlier value, the base, which both sides have; they are the rest of their frame, without a
length. No bytes at all: nothing has changed. Otherwise they are the delta of the message whose changes they are, and the delta of

- an **object** is a bitmap and then, in declared order, the delta of each property that has changed. The bits are listed below (bit 0 is the lowest of
  the first byte; unused bits are 0). A required property has one bit, *changed*. An optional one has two: *changed*, and behind it *there*, whether it is there
  now, which is 0 where it has not changed. One that was not there before is written as in a frame, one that is not there any more not at all. An
  object whose only property is a required one has no bitmap: it would not be told if that had not changed.
- a **choice** is the index of the alternative, then its delta where the alternative is that of the base, else the alternative as in a frame.
- an **array, item by item** (it has at most 255 items, and they are objects, choices, arrays, or integers of 16 or 32 bits) is the count as in a frame, but
  no count where it cannot vary; then a bitmap with a bit for each item that both have, that is as many as the shorter one of the two has;
  then the delta of each item whose bit is set; then the items that are new at the end, as in a frame.
- an **array, as a splice** (every other one) is three varints: how many items are kept at the start, how many at the end, and how many stand between them now;
  then those, as in a frame.
- an **integer of 16 or 32 bits** is a varint of its difference to the base: 2 × difference where that is not negative, else -2 × difference - 1.
- **anything else** is the new value, as in a frame.

A **varint** has seven bits in each byte, the lowest first; every byte but the last has its highest bit set. It has at most five bytes. What a decoder refuses in a
frame it refuses in a delta. The base itself never changes: what a delta does not tell is in the new value as it was.
`

export function emitBinaryLayout(model: Model): string {
  const sections = DIRECTIONS.map(({ title, unions }) => {
    const messages = model.messages.filter(({ union }) => unions.includes(union))
    return `## ${title}\n\n${messages.map((message) => emitMessage(message, model)).join('\n')}`
  })
  const binary = model.messages.filter(({ wireId }) => wireId > 0).map(({ shape }) => shape)
  const types = partsOf(binary).filter((shape) => !binary.includes(shape as ObjectShape))
  const parts = types.flatMap((shape) =>
    shape.kind === 'object' || shape.kind === 'choice' || shape.kind === 'enum' ? [shape] : [],
  )
  const sorted = parts.sort((a, b) => (a.title < b.title ? -1 : 1))
  const deltas = emitDeltas(model)
  const typesText = `## Types\n\n${sorted.map(emitType).join('\n')}`
  return `<!-- ${BANNER} -->\n\n${[RULES, ...sections, ...deltas, typesText].join('\n')}`
}

/** For each object that a delta may tell of, what its bits mean. */
function emitDeltas(model: Model): string[] {
  const bases = model.messages.flatMap(({ shape }) => baseOf(model, shape) ?? [])
  if (bases.length === 0) return []
  const told = deltaParts(bases.map(({ shape }) => shape)).flatMap((shape) =>
    shape.kind === 'object' && sent(shape.properties).length > 0 ? [shape] : [],
  )
  const objects = told.map((shape) => {
    const bits = deltaBits(shape)
    const places = (name: string): string =>
      bits
        .flatMap(({ property, says }, bit) => (property.name === name ? [`bit ${bit}: ${says}`] : []))
        .join(', ')
    const rows = shape.properties
      .filter(({ required, shape: inner }) => !required || inner.kind !== 'const')
      .map(({ name, shape: inner }) => `| ${places(name)} | \`${name}\` | ${changeOf(inner)} |\n`)
    const size = bits.length === 0 ? 'No bitmap.' : `A bitmap, ${bytesText(Math.ceil(bits.length / 8))}.`
    return `### Delta of ${shape.title}\n\n${size}\n\n| bits | property | its delta |\n| --- | --- | --- |\n${rows.join('')}`
  })
  return [DELTA_RULES, ...objects]
}

function changeOf(shape: Shape): string {
  switch (shape.kind) {
    case 'object':
      return `[delta of ${shape.title}](#delta-of-${shape.title.toLowerCase()})`
    case 'choice':
      return `the index, then: ${shape.properties.map(({ name, shape: inner }) => `\`${name}\`: ${changeOf(inner)}`).join('; ')}`
    case 'array': {
      if (!changesByItem(shape)) return `as a splice of: ${encodingOf(shape.items)}`
      const count = shape.minItems === shape.maxItems ? `no count, ${shape.maxItems} items` : 'uint8 count'
      return `item by item, ${count}: ${changeOf(shape.items)}`
    }
    default:
      return changesByDifference(shape)
        ? `difference, ${shape.minimum} to ${shape.maximum}`
        : encodingOf(shape)
  }
}

/** The message whose changes this one carries. */
function baseOf(model: Model, shape: ObjectShape): Message | undefined {
  const name = deltaIn(shape)
  return model.messages.find((message) => name !== undefined && message.name === name)
}

/** An example of changes is one against the first example of the other message. */
function piecesOf(model: Model, message: Message): readonly Piece[] {
  const pieces = traceMessage(message)
  const base = baseOf(model, message.shape)
  if (base === undefined) return pieces
  const changes = Uint8Array.from(pieces.at(-1)!.bytes)
  return [...pieces.slice(0, -1), ...traceDelta(base.shape, base.example, changes).pieces]
}

function emitMessage(message: Message, model: Model): string {
  const { name, wireId, shape, summary } = message
  const pieces = piecesOf(model, message)
  const base = baseOf(model, shape)
  const against = base === undefined ? '' : ` against that of [${base.name}](#${base.name.replace('.', '')})`
  const size = pieces.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const rows = pieces.map(
    ({ bytes, path, meaning }) => `| \`${hex(bytes)}\` | ${cell(path)} | ${cell(meaning)} |`,
  )
  return `### ${name}

${summary ?? ''} Wire id ${wireId}, ${sizeText(shape, 1)}.

${objectTable(shape)}
Its example${against}, ${size} bytes:

| bytes | property | meaning |
| --- | --- | --- |
${rows.join('\n')}
`
}

function emitType(shape: ObjectShape | ChoiceShape | EnumShape): string {
  const head = `### ${shape.title}\n\n`
  if (shape.kind === 'object') return `${head}An object, ${sizeText(shape, 0)}.\n\n${objectTable(shape)}`
  const rows =
    shape.kind === 'enum'
      ? shape.values.map((value, index) => `| ${index} | \`${value}\` |`)
      : shape.properties.map(
          (property, index) => `| ${index} | \`${property.name}\`: ${encodingOf(property.shape)} |`,
        )
  const kind = shape.kind === 'enum' ? 'An enum, one byte' : `A choice, ${sizeText(shape, 0)}`
  return `${head}${kind}.\n\n| byte | means |\n| --- | --- |\n${rows.join('\n')}\n`
}

function objectTable({ properties }: ObjectShape): string {
  const optional = optionals(properties)
  const bitmap =
    optional.length === 0
      ? []
      : [
          `| (bitmap) | ${Math.ceil(optional.length / 8)} | ${optional.map(({ name }, bit) => `bit ${bit}: \`${name}\``).join(', ')} |`,
        ]
  const rows = sent(properties).map(({ name, required, shape }) => {
    const [least, most] = sizeOf(shape)
    return `| \`${name}\`${required ? '' : ', if its bit is set'} | ${least === most ? least : `${least} to ${most}`} | ${encodingOf(shape)} |`
  })
  if (rows.length === 0) return 'It has no bytes of its own.\n'
  return `| property | bytes | encoding |\n| --- | --- | --- |\n${[...bitmap, ...rows].join('\n')}\n`
}

function encodingOf(shape: Shape): string {
  switch (shape.kind) {
    case 'object':
    case 'choice':
    case 'enum':
      return `[${shape.title}](#${shape.title.toLowerCase()})`
    case 'const':
      return `always \`${String(shape.value)}\`, no bytes`
    case 'integer':
      return `${integerType(shape).toLowerCase()}, ${shape.minimum} to ${shape.maximum}`
    case 'number':
      return `float64, ${shape.minimum} to ${shape.maximum}`
    case 'boolean':
      return 'boolean'
    case 'uuid':
      return 'uuid'
    case 'string': {
      const pattern = shape.pattern === undefined ? '' : `, \`${shape.pattern.replaceAll('|', '\\|')}\``
      return `uint${8 * prefixBytes(shape)} length, text of ${shape.minLength} to ${shape.maxLength} characters${pattern}`
    }
    case 'bytes':
      if (shape.deltaOf !== undefined)
        return `the rest of the frame, up to ${shape.maxLength} bytes: [what has changed](#deltas) of \`${shape.deltaOf}\``
      return `uint${8 * prefixBytes(shape)} length, ${shape.minLength} to ${shape.maxLength} bytes`
    case 'array':
      return `uint${8 * prefixBytes(shape)} count, ${shape.minItems} to ${shape.maxItems} times: ${encodingOf(shape.items)}`
  }
}

function bytesText(count: number): string {
  return count === 1 ? '1 byte' : `${count} bytes`
}

function sizeText(shape: Shape, head: number): string {
  const [least, most] = sizeOf(shape)
  return least === most ? `${least + head} bytes` : `${least + head} to ${most + head} bytes`
}

function hex(bytes: readonly number[]): string {
  const texts = bytes.map((byte) => byte.toString(16).padStart(2, '0'))
  return texts.length <= 24 ? texts.join(' ') : `${texts.slice(0, 20).join(' ')} … (${texts.length} bytes)`
}

function cell(text: string): string {
  const short = text.length <= 60 ? text : `${text.slice(0, 57)}…`
  return short.replaceAll('|', '\\|')
}
