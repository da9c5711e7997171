// Writes what has changed between two frames. They are compared byte by byte, straight down their properties, so a value that its owner changes in
// its place harms nothing. Each function says whether anything has changed, and where nothing has, takes back its flags, which is all it wrote.
import type { ArrayShape, ChoiceShape, ObjectShape, Property, Shape } from '../model.ts'
import { endExpression } from './codec-end.ts'
import { functionName, pathOf } from './codec-fields.ts'
import {
  changesByDifference,
  changesByItem,
  changesInParts,
  fixedBytes,
  integerType,
  onlyProperty,
  optionals,
  prefixBytes,
} from './layout.ts'

const SAVE = `  const start = at
  const flagsStart = flagByteAt
  const bitStart = flagBit
`
const SETTLE = `  return changed || takeBack(start, flagsStart, bitStart)\n`

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
  const only = onlyProperty(shape)
  if (only !== undefined) return `  return ${diffExpression(only.shape, pathOf(shape, only))}\n`
  const bitmap = Array.from(
    { length: Math.ceil(optionals(shape.properties).length / 8) },
    (_, index) => index,
  )
  const steps = shape.properties.map((property) => step(shape, property)).filter((text) => text !== '')
  if (steps.length === 0) return '  return false\n'
  const heads = bitmap.map((index) => `  const was${index} = takeBase()\n  const is${index} = takeNext()\n`)
  return `${heads.join('')}${SAVE}  let flag = 0\n  let changed = false\n${steps.join('')}${SETTLE}`
}

function step(shape: ObjectShape, property: Property): string {
  const path = pathOf(shape, property)
  const isConst = property.shape.kind === 'const'
  const set = `setFlag(flag)\n    changed = true\n`
  const compared = isConst
    ? ''
    : `  flag = putFlag()\n  if (${diffExpression(property.shape, path)}) {\n    ${set}  }\n`
  if (property.required) return compared
  const index = optionals(shape.properties).indexOf(property)
  const bit = (name: string): string => `(${name}${index >> 3} & ${1 << (index & 7)}) !== 0`
  return `  flag = putFlag()
  if (!(${bit('was')})) {
    if (${bit('is')}) {
    ${isConst ? '' : `copyTo(${nextEnd(property.shape, path)})\n    `}${set}    }
  } else if (!(${bit('is')})) {
    ${isConst ? '' : `baseAt = ${baseEnd(property.shape, path)}\n    `}${set}  }${
      isConst ? '\n' : ` else {\n${compared}  }\n`
    }`
}

function choiceBody(shape: ChoiceShape): string {
  const cases = shape.properties.map(
    (property, index) =>
      `    case ${index}:\n      changed = ${diffExpression(property.shape, pathOf(shape, property))}\n      break\n`,
  )
  return `${SAVE}  const flag = putFlag()
  if (baseView.getUint8(baseAt) !== nextView.getUint8(nextAt)) {
    setFlag(flag)
    return diffWhole(${baseEnd(shape, shape.title)}, ${nextEnd(shape, shape.title)})
  }
  let changed = false
  nextAt += 1
  switch (takeBase()) {
${cases.join('')}  }
${SETTLE}`
}

function itemsBody({ minItems, maxItems, items }: ArrayShape, path: string): string {
  const inner = `${path}[]`
  const count = `  const countFlag = putFlag()
  if (changed) {
    setFlag(countFlag)
    putByte(is)
  }
`
  return `  const was = takeBase()
  const is = takeNext()
${SAVE}  let changed = was !== is
${minItems === maxItems ? '' : count}  const shared = Math.min(was, is)
  for (let index = 0; index < shared; index += 1) {
    const flag = putFlag()
    if (!${diffExpression(items, inner)}) continue
    setFlag(flag)
    changed = true
  }
  for (let index = shared; index < was; index += 1) baseAt = ${baseEnd(items, inner)}
  for (let index = shared; index < is; index += 1) copyTo(${nextEnd(items, inner)})
${SETTLE}`
}

function spliceBody(shape: ArrayShape, path: string): string {
  const { items } = shape
  const inner = `${path}[]`
  const prefix = prefixBytes(shape)
  const size = fixedBytes(items)
  const endAt = (data: string, from: string): string => endExpression(items, data, from, inner)
  const opened =
    size !== undefined && size > 0
      ? `  if (!openSplice(${prefix}, ${size})) return false\n`
      : `  const was = startsOf(baseView, baseAt, ${prefix})
  const is = startsOf(nextView, nextAt, ${prefix})
  for (let index = 1; index < was.length; index += 1) was[index] = ${endAt('baseView', 'was[index - 1]!')}
  for (let index = 1; index < is.length; index += 1) is[index] = ${endAt('nextView', 'is[index - 1]!')}
  if (!openSpliceAt(was, is)) return false
`
  const inPlace = `  for (; index < gone && index < count; index += 1) {
    const flag = putFlag()
    if (${diffExpression(items, inner)}) setFlag(flag)
  }
`
  return `${opened}${changesInParts(items) ? '  const gone = spliceRemoved\n' : ''}  const count = spliceAdded
  const baseEnd = spliceBaseEnd
  const nextEnd = spliceNextEnd
  let index = 0
${changesInParts(items) ? inPlace : ''}  for (; index < count; index += 1) copyTo(${nextEnd(items, inner)})
  closeSplice(baseEnd, nextEnd)
  return true
`
}

function baseEnd(shape: Shape, path: string): string {
  return endExpression(shape, 'baseView', 'baseAt', path)
}

function nextEnd(shape: Shape, path: string): string {
  return endExpression(shape, 'nextView', 'nextAt', path)
}
