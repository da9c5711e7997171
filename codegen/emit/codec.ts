// generated/ws-codec.ts and generated/bus-codec.ts: for each object a function that writes it and one that reads it, straight
// down its properties, without closures or allocation beyond the value itself.
import {
  partsOf,
  type Model,
  type ObjectShape,
  type Property,
  type Shape,
  type ChoiceShape,
  type EnumShape,
  type UnionName,
} from '../model.ts'
import {
  functionName,
  getExpression,
  local,
  pathOf,
  patterns,
  putStatement,
  valuesOf,
} from './codec-fields.ts'
import { emitDeltas } from './codec-delta.ts'
import { usedDeclarations } from './codec-template.ts'
import { optionals, prefixBytes, sent } from './layout.ts'
import { header, key, member, quote } from './text.ts'
import { typeName } from './types.ts'

export function emitCodec(model: Model, unions: readonly UnionName[], template: string): string {
  const messages = model.messages.filter(({ union }) => unions.includes(union))
  const parts = partsOf(messages.map(({ shape }) => shape))
  const deltas = emitDeltas(messages)
  const body = [
    ...unions.map((union) => emitUnion(model, union)),
    ...parts.map(emitPart).filter((text) => text !== ''),
    ...deltas.body,
    ...patterns(parts).map(([name, pattern]) => `const ${name} = /${pattern}/u\n`),
  ].join('\n')
  const types = new Set([...unions, ...parts.flatMap(({ title }) => title ?? [])])
  const used = [...types].filter((type) => new RegExp(`\\b${type}\\b`).test(body)).sort()
  const imports = `import type {\n${used.map((type) => `  ${type},\n`).join('')}} from './messages.ts'`
  return `${header(imports)}${body}\n${usedDeclarations(template.trimEnd() + deltas.declarations, body)}`
}

function emitPart(shape: Shape): string {
  return shape.kind === 'object'
    ? emitObject(shape)
    : shape.kind === 'choice'
      ? emitChoice(shape)
      : shape.kind === 'enum'
        ? emitEnum(shape)
        : ''
}

function emitUnion(model: Model, union: UnionName): string {
  const messages = model.messages.filter((message) => message.union === union)
  const encode = messages.map(
    ({ name, shape, wireId }) =>
      `    case ${quote(name)}:\n      putByte(${wireId})\n      write${shape.title}(message)\n      break\n`,
  )
  const decode = messages.map(
    ({ shape, wireId }) => `    case ${wireId}:\n      return read${shape.title}()\n`,
  )
  return `/** The bytes, which are not written to again. Throws a RangeError where the message is outside the contract, which is a bug. */
export function encode${union}(message: ${union}): Uint8Array<ArrayBuffer> {
  begin()
  switch (message.type) {
${encode.join('')}    default:
      outside('${union}.type')
  }
  return encoded()
}

/** Never throws, whatever the bytes are. */
export function decode${union}(frame: Uint8Array): Decoded<${union}> {
  try {
    open(frame)
    const value = read${union}()
    close(${quote(union)})
    return { ok: true, value }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}

function read${union}(): ${union} {
  switch (getUint8(0, 255, 'wire id')) {
${decode.join('')}    default:
      return refuse('wire id', 'belongs to no ${union}')
  }
}
`
}

function emitObject(shape: ObjectShape): string {
  const { title, properties } = shape
  const optional = optionals(properties)
  const put = sent(properties).map((property) => {
    const value = member('value', property.name)
    const statement = putStatement(property.shape, value, pathOf(shape, property))
    return property.required ? `  ${statement}\n` : `  if (${value} !== undefined) ${statement}\n`
  })
  const bitmap = bitmapBytes(optional)
  const putBitmap = bitmap.map((group) => {
    const bits = group.map(({ name }, bit) => `(${member('value', name)} === undefined ? 0 : ${1 << bit})`)
    return `  putByte(${bits.join(' | ')})\n`
  })
  const parameter = put.length + bitmap.length > 0 ? 'value' : '_value'
  return `function write${title}(${parameter}: ${title}): void {
${putBitmap.join('')}${put.join('')}}

function read${title}(): ${title} {
${optional.length === 0 ? readLiteral(shape) : readInSteps(shape, bitmap)}}
${arrays(shape)}`
}

/** With nothing optional, the order of a literal is the order of reading. */
function readLiteral(shape: ObjectShape): string {
  const lines = shape.properties.map(
    (property) => `    ${key(property.name)}: ${getExpression(property.shape, pathOf(shape, property))},\n`,
  )
  return `  return {\n${lines.join('')}  }\n`
}

function readInSteps(shape: ObjectShape, bitmap: readonly Property[][]): string {
  const bits = new Map<Property, string>()
  const heads = bitmap.map((group, index) => {
    for (const [bit, property] of group.entries()) bits.set(property, `(present${index} & ${1 << bit}) !== 0`)
    return `  const present${index} = getUint8(0, ${2 ** group.length - 1}, '${shape.title}')\n`
  })
  const read = shape.properties.filter((property) => !property.required || property.shape.kind !== 'const')
  const reads = read.map((property) => {
    const expression = getExpression(property.shape, pathOf(shape, property))
    const guarded = property.required ? expression : `${bits.get(property)} ? ${expression} : undefined`
    return `  const ${local(property.name)} = ${guarded}\n`
  })
  const required = shape.properties.filter((property) => property.required)
  const literal = required.map(
    ({ name, shape: inner }) => `${key(name)}: ${inner.kind === 'const' ? quote(inner.value) : local(name)}`,
  )
  const rest = optionals(shape.properties).map(
    ({ name }) => `  if (${local(name)} !== undefined) ${member('value', name)} = ${local(name)}\n`,
  )
  const object = literal.length === 0 ? '{}' : `{ ${literal.join(', ')} }`
  return `${heads.join('')}${reads.join('')}  const value: ${shape.title} = ${object}\n${rest.join('')}  return value\n`
}

function emitChoice(shape: ChoiceShape): string {
  const { title, properties } = shape
  const put = properties.map((property, index) => {
    const value = member('value', property.name)
    const statement = putStatement(property.shape, value, pathOf(shape, property))
    return `  if (${value} !== undefined) {\n    putByte(${index})\n    ${statement}\n    chosen += 1\n  }\n`
  })
  const get = properties.map(
    (property, index) =>
      `    case ${index}:\n      return { ${key(property.name)}: ${getExpression(property.shape, pathOf(shape, property))} }\n`,
  )
  return `function write${title}(value: ${title}): void {
  let chosen = 0
${put.join('')}  if (chosen !== 1) outside('${title}')
}

function read${title}(): ${title} {
  switch (getUint8(0, 255, '${title}')) {
${get.join('')}    default:
      return refuse('${title}', 'has an alternative that does not exist')
  }
}
${arrays(shape)}`
}

function emitEnum(shape: EnumShape): string {
  return `const ${valuesOf(shape)}: readonly ${shape.title}[] = [${shape.values.map(quote).join(', ')}]\n`
}

/** A pair of functions for each array among the properties, and for arrays within it. */
function arrays(shape: ObjectShape | ChoiceShape): string {
  return shape.properties.map((property) => emitArray(property.shape, pathOf(shape, property))).join('')
}

function emitArray(shape: Shape, path: string): string {
  if (shape.kind !== 'array') return ''
  const { minItems, maxItems, items } = shape
  const bounds = `${prefixBytes(shape)}, ${minItems}, ${maxItems}, ${quote(path)}`
  const item = typeName(items)
  return `
function write${functionName(path)}(values: readonly ${item}[]): void {
  putCount(${prefixBytes(shape)}, values.length, ${minItems}, ${maxItems}, ${quote(path)})
  for (const value of values) ${putStatement(items, 'value', `${path}[]`)}
}

function read${functionName(path)}(): ${item}[] {
  const count = getCount(${bounds})
  const values: ${item}[] = []
  for (let index = 0; index < count; index += 1) values.push(${getExpression(items, `${path}[]`)})
  return values
}
${emitArray(items, `${path}[]`)}`
}

function bitmapBytes(optional: readonly Property[]): Property[][] {
  return Array.from({ length: Math.ceil(optional.length / 8) }, (_, index) =>
    optional.slice(8 * index, 8 * index + 8),
  )
}
