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
  changesInParts,
  integerType,
  onlyProperty,
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

Such a message carries changes against an earlier value, the base, which both sides have; they are the rest of their frame, without a length. No bytes at all:
nothing has changed. Otherwise they are the delta of the message whose changes they are. The base itself stays as it is: what a delta does not tell is in
the new value as it was.

Yes or no is a **flag**, one bit. Eight flags share a byte, which stands where the first of them is read, among everything else; the first is its lowest bit.
When its eight are used up, the next flag is in a byte that stands where that flag is read. What is left over in the last of these bytes is 0.

The delta of

- an **object** goes through its properties in declared order. A required one: a flag whether it has changed, and if so, its delta. An optional one that the base has
  not: a flag whether it is there now, and if so, the value as in a frame. One that the base has: a flag whether it is gone; if not, a flag
  whether it has changed, and if so, its delta. A constant that is required has no flag, one that is optional none for a change. An object whose only property
  is a required one has no flag for it: it is not told where that has not changed.
- a **choice**: a flag whether it is another alternative. If so, the choice as in a frame; if not, the delta of the alternative.
- an **array, item by item** (at most 255 items, which are objects, choices, arrays, or integers of 16 or 32 bits): a flag whether there is another count, and if so, the
  count as in a frame; no such flag where the count cannot vary. Then for each item that both have a flag whether it has changed, and if so, its
  delta; then the items that are new at the end, as in a frame.
- an **array, as a splice** (every other one): a byte that says how many items come into the place of how many. Bits 0 to 2: how many come; bits 3 to 5: how many go; bits 6 and
  7: how many are kept behind them. A field whose bits are all set is followed by a varint of what is to be added to it, in this order. What is kept
  before them is the rest of the base. Then the items that come, as in a frame; but where they are objects, choices, arrays, or integers of 16 or 32 bits, each of them for which one
  goes is a flag whether it has changed against that, and if so, its delta.
- an **integer of 16 or 32 bits**: a varint of its difference to the base: 2 × difference where that is not negative, else -2 × difference - 1.
- **anything else**: the new value, as in a frame.

A **varint** has seven bits in each byte, the lowest first; every byte but the last has its highest bit set. It has at most five bytes. What a decoder
refuses in a frame it refuses in a delta.
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

/** For each object that a delta may tell of, how its properties are told. */
function emitDeltas(model: Model): string[] {
  const bases = model.messages.flatMap(({ shape }) => baseOf(model, shape) ?? [])
  if (bases.length === 0) return []
  const objects = partsOf(bases.map(({ shape }) => shape)).flatMap((shape) => {
    if (shape.kind !== 'object') return []
    const told = shape.properties.filter(({ required, shape: inner }) => !required || inner.kind !== 'const')
    const only = onlyProperty(shape)
    const rows = told.map((property) => {
      const flags = property === only ? 'none' : property.required ? 'changed' : 'there, or: gone, changed'
      return `| \`${property.name}\` | ${flags} | ${changeOf(property.shape)} |\n`
    })
    const table = `| property | flags | its delta |\n| --- | --- | --- |\n${rows.join('')}`
    return rows.length === 0 ? [] : [`### Delta of ${shape.title}\n\n${table}`]
  })
  return [DELTA_RULES, ...objects]
}

function changeOf(shape: Shape): string {
  switch (shape.kind) {
    case 'object':
      return `[delta of ${shape.title}](#delta-of-${shape.title.toLowerCase()})`
    case 'choice':
      return `choice of ${shape.properties.map(({ name, shape: inner }) => `\`${name}\`: ${changeOf(inner)}`).join('; ')}`
    case 'array': {
      if (!changesByItem(shape)) {
        const inPlace = changesInParts(shape.items) ? `, or ${changeOf(shape.items)}` : ''
        return `as a splice of: ${encodingOf(shape.items)}${inPlace}`
      }
      const count = shape.minItems === shape.maxItems ? `always ${shape.maxItems}` : 'uint8 count'
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
    ({ bytes, path, meaning }) => `| ${hex(bytes)} | ${cell(path)} | ${cell(meaning)} |`,
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

function sizeText(shape: Shape, head: number): string {
  const [least, most] = sizeOf(shape)
  return least === most ? `${least + head} bytes` : `${least + head} to ${most + head} bytes`
}

function hex(bytes: readonly number[]): string {
  const texts = bytes.map((byte) => byte.toString(16).padStart(2, '0'))
  if (texts.length === 0) return ''
  const text =
    texts.length <= 24 ? texts.join(' ') : `${texts.slice(0, 20).join(' ')} … (${texts.length} bytes)`
  return `\`${text}\``
}

function cell(text: string): string {
  const short = text.length <= 60 ? text : `${text.slice(0, 57)}…`
  return short.replaceAll('|', '\\|')
}
