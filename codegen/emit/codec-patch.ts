// Makes a value from the one before it and what has changed. The one before stays as it is, and what is alike is shared with it.
import type { ArrayShape, ChoiceShape, ObjectShape, Property, Shape } from '../model.ts'
import { functionName, getExpression, local, pathOf } from './codec-fields.ts'
import { changesByDifference, changesByItem, changesInParts, onlyProperty, optionals } from './layout.ts'
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

function objectBody(shape: ObjectShape): string {
  const { title, properties } = shape
  const optional = optionals(properties)
  const values = properties.map((property) => ({ ...property, now: valueOf(shape, property) }))
  if (optional.length === 0) {
    const lines = values.map(({ name, now }) => `    ${key(name)}: ${now},\n`)
    return `  return {\n${lines.join('')}  }\n`
  }
  const reads = values.map(({ name, now }) => `  const ${local(name)} = ${now}\n`)
  const required = properties.filter((property) => property.required)
  const literal = required.map(({ name }) => `${key(name)}: ${local(name)}`).join(', ')
  const rest = optional.map(
    ({ name }) => `  if (${local(name)} !== undefined) ${member('value', name)} = ${local(name)}\n`,
  )
  return `${reads.join('')}  const value: ${title} = ${literal === '' ? '{}' : `{ ${literal} }`}
${rest.join('')}  return value
`
}

/** What a property is now, in the order of the bytes. */
function valueOf(shape: ObjectShape, property: Property): string {
  const { name, required, shape: inner } = property
  const path = pathOf(shape, property)
  const base = member('base', name)
  const flag = `getFlag(${quote(path)})`
  if (required && inner.kind === 'const') return quote(inner.value)
  const patched = patchExpression(inner, base, path)
  if (required) return onlyProperty(shape) === property ? patched : `${flag} ? ${patched} : ${base}`
  const now = inner.kind === 'const' ? base : `${flag} ? ${patched} : ${base}`
  return `${base} === undefined ? ${flag} ? ${getExpression(inner, path)} : undefined : ${flag} ? undefined : ${now}`
}

function choiceBody(shape: ChoiceShape): string {
  const { title, properties } = shape
  const kept = properties.map((property) => {
    const { name, shape: inner } = property
    const base = member('base', name)
    const now = inner.kind === 'const' ? base : patchExpression(inner, base, pathOf(shape, property))
    return `  if (${base} !== undefined) return { ${key(name)}: ${now} }\n`
  })
  return `  if (getFlag('${title}')) return read${title}()
${kept.join('')}  return refuse('${title}', 'was none of its alternatives')
`
}

function itemsBody({ minItems, maxItems, items }: ArrayShape, path: string): string {
  const at = quote(path)
  const count =
    minItems === maxItems
      ? 'base.length'
      : `getFlag(${at}) ? getCount(1, ${minItems}, ${maxItems}, ${at}) : base.length`
  return `  const count = ${count}
  const shared = Math.min(count, base.length)
  const values: ${typeName(items)}[] = []
  for (let index = 0; index < shared; index += 1)
    values.push(getFlag(${at}) ? ${patchExpression(items, 'base[index]!', `${path}[]`)} : base[index]!)
  while (values.length < count) values.push(${getExpression(items, `${path}[]`)})
  return values
`
}

function spliceBody({ minItems, maxItems, items }: ArrayShape, path: string): string {
  const at = quote(path)
  const inPlace = changesInParts(items)
    ? `  for (let index = kept; index < behind && values.length < until; index += 1)
    values.push(getFlag(${at}) ? ${patchExpression(items, 'base[index]!', `${path}[]`)} : base[index]!)
`
    : ''
  return `  const kept = getSplice(base.length, ${minItems}, ${maxItems}, ${at})
  const until = kept + spliceAdded
  const behind = kept + spliceRemoved
  const values = base.slice(0, kept)
${inPlace}  while (values.length < until) values.push(${getExpression(items, `${path}[]`)})
  for (let index = behind; index < base.length; index += 1) values.push(base[index]!)
  return values
`
}
