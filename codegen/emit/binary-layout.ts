// generated/docs/binary-layout.md: every message and type of the binary encoding, byte by byte, with an example in bytes.
import {
  partsOf,
  type ChoiceShape,
  type EnumShape,
  type Message,
  type Model,
  type ObjectShape,
  type Shape,
} from '../model.ts'
import { integerType, optionals, prefixBytes, sent, sizeOf } from './layout.ts'
import { BANNER } from './text.ts'
import { traceMessage } from './trace.ts'

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

export function emitBinaryLayout(model: Model): string {
  const sections = DIRECTIONS.map(({ title, unions }) => {
    const messages = model.messages.filter(({ union }) => unions.includes(union))
    return `## ${title}\n\n${messages.map(emitMessage).join('\n')}`
  })
  const binary = model.messages.filter(({ wireId }) => wireId > 0).map(({ shape }) => shape)
  const types = partsOf(binary).filter((shape) => !binary.includes(shape as ObjectShape))
  const parts = types.flatMap((shape) =>
    shape.kind === 'object' || shape.kind === 'choice' || shape.kind === 'enum' ? [shape] : [],
  )
  const sorted = parts.sort((a, b) => (a.title < b.title ? -1 : 1))
  return `<!-- ${BANNER} -->\n\n${[RULES, ...sections, `## Types\n\n${sorted.map(emitType).join('\n')}`].join('\n')}`
}

function emitMessage(message: Message): string {
  const { name, wireId, shape, summary } = message
  const pieces = traceMessage(message)
  const size = pieces.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const rows = pieces.map(
    ({ bytes, path, meaning }) => `| \`${hex(bytes)}\` | ${cell(path)} | ${cell(meaning)} |`,
  )
  return `### ${name}

${summary ?? ''} Wire id ${wireId}, ${sizeText(shape, 1)}.

${objectTable(shape)}
Its example, ${size} bytes:

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
  return texts.length <= 24 ? texts.join(' ') : `${texts.slice(0, 20).join(' ')} … (${texts.length} bytes)`
}

function cell(text: string): string {
  const short = text.length <= 60 ? text : `${text.slice(0, 57)}…`
  return short.replaceAll('|', '\\|')
}
