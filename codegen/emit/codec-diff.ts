// Writes what has changed between two frames. They are compared byte by byte, straight down their properties, so a value that its owner changes in
// its place harms nothing. Each function says whether anything has changed, and where nothing has, takes back what it wrote.
import type { ArrayShape, ChoiceShape, ObjectShape, Property, Shape } from '../model.ts'
import { endExpression } from './codec-end.ts'
import { functionName, pathOf } from './codec-fields.ts'
import {
  changesByDifference,
  changesByItem,
  deltaBits,
  fixedBytes,
  integerType,
  optionals,
  prefixBytes,
  sent,
} from './layout.ts'

export function emitDiff(shape: Shape, path: string): string {
  const head = `function diff${functionName(path)}(): boolean {\n`
  switch (shape.kind) {
    case 'object':
      return `${head}${objectBody(shape)}}\n`
    case 'choice':
      return `${head}${choiceBody(shape)}}\n`
    case 'array':
      return `${head}${changesByItem(shape) ? itemsBody(shape, path) : spliceBody(shape, path)}}\n`
    default:
      throw new Error(`${path} has no function of its own`)
  }
}

function diffExpression(shape: Shape, path: string): string {
  if (shape.kind === 'object' || shape.kind === 'choice') return `diff${shape.title}()`
  if (shape.kind === 'array') return `diff${functionName(path)}()`
  if (changesByDifference(shape)) return `diff${integerType(shape)}()`
  return `diffWhole(${baseEnd(shape, path)}, ${nextEnd(shape, path)})`
}

function objectBody(shape: ObjectShape): string {
  const { properties } = shape
  const count = deltaBits(shape).length
  const [only] = sent(properties)
  if (count === 0)
    return `  return ${only === undefined ? 'false' : diffExpression(only.shape, pathOf(shape, only))}\n`
  const bytes = Array.from({ length: Math.ceil(count / 8) }, (_, index) => index)
  const bitmap = Array.from({ length: Math.ceil(optionals(properties).length / 8) }, (_, index) => index)
  return `${bitmap.map((index) => `  const was${index} = takeBase()\n  const is${index} = takeNext()\n`).join('')}  const start = at
${bytes.map((index) => `  let changed${index} = 0\n  putByte(0)\n`).join('')}${properties.map((property) => step(shape, property)).join('')}  if (${bytes.map((index) => `changed${index}`).join(' + ')} === 0) {
    at = start
    return false
  }
${bytes.map((index) => `  bytes[start + ${index}] = changed${index}\n`).join('')}  return true
`
}

function step(shape: ObjectShape, property: Property): string {
  const path = pathOf(shape, property)
  const isConst = property.shape.kind === 'const'
  const changed = setBits(shape, property, ['changed'])
  if (property.required)
    return isConst ? '' : `  if (${diffExpression(property.shape, path)}) {\n${changed}  }\n`
  const there = setBits(shape, property, ['changed', 'there'])
  const index = optionals(shape.properties).indexOf(property)
  const bit = (name: string): string => `(${name}${index >> 3} & ${1 << (index & 7)}) !== 0`
  return `  if (${bit('is')}) {
    if (!(${bit('was')})) {
${isConst ? '' : `    copyTo(${nextEnd(property.shape, path)})\n`}${there}    }${
    isConst ? '' : ` else if (${diffExpression(property.shape, path)}) {\n${there}    }`
  }
  } else if (${bit('was')}) {
${isConst ? '' : `    baseAt = ${baseEnd(property.shape, path)}\n`}${changed}  }
`
}

function setBits(shape: ObjectShape, property: Property, says: readonly ('changed' | 'there')[]): string {
  const bits = deltaBits(shape)
  return says
    .map((said) => bits.findIndex((bit) => bit.property === property && bit.says === said))
    .map((index) => `    changed${index >> 3} |= ${1 << (index & 7)}\n`)
    .join('')
}

function choiceBody(shape: ChoiceShape): string {
  const cases = shape.properties.map(
    (property, index) =>
      `    case ${index}:\n      changed = ${diffExpression(property.shape, pathOf(shape, property))}\n      break\n`,
  )
  return `  if (baseView.getUint8(baseAt) !== nextView.getUint8(nextAt))
    return diffWhole(${baseEnd(shape, shape.title)}, ${nextEnd(shape, shape.title)})
  const start = at
  const index = takeBase()
  putByte(takeNext())
  let changed = false
  switch (index) {
${cases.join('')}  }
  if (!changed) at = start
  return changed
`
}

function itemsBody({ minItems, maxItems, items }: ArrayShape, path: string): string {
  const inner = `${path}[]`
  return `  const was = takeBase()
  const is = takeNext()
  const start = at
${minItems === maxItems ? '' : '  putByte(is)\n'}  const shared = Math.min(was, is)
  const bitmap = at
  let changed = was !== is
  for (let index = 0; index < shared; index += 8) putByte(0)
  for (let index = 0; index < shared; index += 1) {
    if (!${diffExpression(items, inner)}) continue
    markChanged(bitmap, index)
    changed = true
  }
  if (!changed) {
    at = start
    return false
  }
  for (let index = shared; index < was; index += 1) baseAt = ${baseEnd(items, inner)}
  for (let index = shared; index < is; index += 1) copyTo(${nextEnd(items, inner)})
  return true
`
}

function spliceBody(shape: ArrayShape, path: string): string {
  const prefix = prefixBytes(shape)
  const size = fixedBytes(shape.items)
  if (size !== undefined && size > 0) return `  return diffSplice(${prefix}, ${size})\n`
  const endAt = (data: string, from: string): string => endExpression(shape.items, data, from, `${path}[]`)
  return `  const was = startsOf(baseView, baseAt, ${prefix})
  const is = startsOf(nextView, nextAt, ${prefix})
  for (let index = 1; index < was.length; index += 1) was[index] = ${endAt('baseView', 'was[index - 1]!')}
  for (let index = 1; index < is.length; index += 1) is[index] = ${endAt('nextView', 'is[index - 1]!')}
  return diffSpliceAt(was, is)
`
}

function baseEnd(shape: Shape, path: string): string {
  return endExpression(shape, 'baseView', 'baseAt', path)
}

function nextEnd(shape: Shape, path: string): string {
  return endExpression(shape, 'nextView', 'nextAt', path)
}
