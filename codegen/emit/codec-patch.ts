// Makes a value from the one before it and what has changed. The one before stays as it is, and what is alike is shared with it.
import type { ArrayShape, ChoiceShape, ObjectShape, Property, Shape } from '../model.ts'
import { functionName, getExpression, local, pathOf } from './codec-fields.ts'
import { changesByDifference, changesByItem, deltaBits, optionals, type DeltaBit } from './layout.ts'
import { key, member, quote } from './text.ts'
import { typeName } from './types.ts'

export function emitPatch(shape: Shape, path: string): string {
  switch (shape.kind) {
    case 'object':
      return declared(shape.title, shape.title, objectBody(shape))
    case 'choice':
      return declared(shape.title, shape.title, choiceBody(shape))
    case 'array': {
      const type = `${typeName(shape.items)}[]`
      const body = changesByItem(shape) ? itemsBody(shape, path) : spliceBody(shape, path)
      return declared(functionName(path), type, body)
    }
    default:
      throw new Error(`${path} has no function of its own`)
  }
}

function declared(name: string, type: string, body: string): string {
  const parameter = /\bbase\b/.test(body) ? 'base' : '_base'
  return `function patch${name}(${parameter}: ${type}): ${type} {\n${body}}\n`
}

function patchExpression(shape: Shape, base: string, path: string): string {
  if (shape.kind === 'object' || shape.kind === 'choice') return `patch${shape.title}(${base})`
  if (shape.kind === 'array') return `patch${functionName(path)}(${base})`
  if (changesByDifference(shape))
    return `getDifference(${base}, ${shape.minimum}, ${shape.maximum}, ${quote(path)})`
  return getExpression(shape, path)
}

/** Of what need not have been there before. */
function patchOrWhole(shape: Shape, base: string, path: string): string {
  const patched = patchExpression(shape, base, path)
  const whole = getExpression(shape, path)
  return patched === whole ? whole : `${base} === undefined ? ${whole} : ${patched}`
}

function objectBody(shape: ObjectShape): string {
  const { title, properties } = shape
  const count = deltaBits(shape).length
  const heads = Array.from({ length: Math.ceil(count / 8) }, (_, index) => {
    const most = 2 ** Math.min(8, count - 8 * index) - 1
    return `  const changed${index} = getUint8(0, ${most}, '${title}')\n`
  })
  const optional = optionals(properties)
  const values = properties.map((property) => ({ ...property, now: valueOf(shape, property) }))
  if (optional.length === 0) {
    const lines = values.map(({ name, now }) => `    ${key(name)}: ${now},\n`)
    return `${heads.join('')}  return {\n${lines.join('')}  }\n`
  }
  const reads = values.map(({ name, now }) => `  const ${local(name)} = ${now}\n`)
  const required = properties.filter((property) => property.required)
  const literal = required.map(({ name }) => `${key(name)}: ${local(name)}`).join(', ')
  const rest = optional.map(
    ({ name }) => `  if (${local(name)} !== undefined) ${member('value', name)} = ${local(name)}\n`,
  )
  return `${heads.join('')}${reads.join('')}  const value: ${title} = ${literal === '' ? '{}' : `{ ${literal} }`}
${rest.join('')}  return value
`
}

/** What a property is now, in the order of the bytes. */
function valueOf(shape: ObjectShape, property: Property): string {
  const { name, required, shape: inner } = property
  const path = pathOf(shape, property)
  const base = member('base', name)
  const bits = deltaBits(shape)
  const isUnset = (says: DeltaBit['says']): string => {
    const index = bits.findIndex((bit) => bit.property === property && bit.says === says)
    return `(changed${index >> 3} & ${1 << (index & 7)}) === 0`
  }
  if (required && inner.kind === 'const') return quote(inner.value)
  if (required && bits.length === 0) return patchExpression(inner, base, path)
  if (required) return `${isUnset('changed')} ? ${base} : ${patchExpression(inner, base, path)}`
  return `${isUnset('changed')} ? ${base} : ${isUnset('there')} ? undefined : ${patchOrWhole(inner, base, path)}`
}

function choiceBody(shape: ChoiceShape): string {
  const { title, properties } = shape
  const cases = properties.map((property, index) => {
    const { name, shape: inner } = property
    const value = patchOrWhole(inner, member('base', name), pathOf(shape, property))
    return `    case ${index}:\n      return { ${key(name)}: ${value} }\n`
  })
  return `  switch (getUint8(0, 255, '${title}')) {
${cases.join('')}    default:
      return refuse('${title}', 'has an alternative that does not exist')
  }
`
}

function itemsBody({ minItems, maxItems, items }: ArrayShape, path: string): string {
  const count =
    minItems === maxItems ? 'base.length' : `getCount(1, ${minItems}, ${maxItems}, ${quote(path)})`
  return `  const count = ${count}
  const shared = Math.min(count, base.length)
  const bitmap = readAt
  for (let index = 0; index < shared; index += 8) getUint8(0, 255, ${quote(path)})
  const values: ${typeName(items)}[] = []
  for (let index = 0; index < shared; index += 1)
    values.push(isChanged(bitmap, index) ? ${patchExpression(items, 'base[index]!', `${path}[]`)} : base[index]!)
  while (values.length < count) values.push(${getExpression(items, `${path}[]`)})
  return values
`
}

function spliceBody({ minItems, maxItems, items }: ArrayShape, path: string): string {
  return `  const kept = getVarint(${quote(path)})
  const tail = getVarint(${quote(path)})
  const added = getVarint(${quote(path)})
  checkSplice(base.length, kept, tail, added, ${minItems}, ${maxItems}, ${quote(path)})
  const values = base.slice(0, kept)
  for (let index = 0; index < added; index += 1) values.push(${getExpression(items, `${path}[]`)})
  for (let index = base.length - tail; index < base.length; index += 1) values.push(base[index]!)
  return values
`
}
