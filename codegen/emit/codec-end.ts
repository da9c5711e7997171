// Where a value in a frame of our own ends.
import type { Shape } from '../model.ts'
import { functionName, pathOf } from './codec-fields.ts'
import { fixedBytes, optionals, prefixBytes, sent } from './layout.ts'

/** The place behind the value that starts at `from`. */
export function endExpression(shape: Shape, data: string, from: string, path: string): string {
  const size = fixedBytes(shape)
  if (size !== undefined) return `${from} + ${size}`
  if (shape.kind === 'string' || shape.kind === 'bytes')
    return `endOfPrefixed(${data}, ${from}, ${prefixBytes(shape)})`
  return `endOf${shape.kind === 'array' ? functionName(path) : shape.title}(${data}, ${from})`
}

/** A declaration as templates/codec.ts has them; none for what always has one size. */
export function emitEnd(shape: Shape, path: string): string {
  if (fixedBytes(shape) !== undefined) return ''
  return `\n\nexport function endOf${functionName(path)}(data: DataView, from: number): number {\n${body(shape, path)}}`
}

function body(shape: Shape, path: string): string {
  switch (shape.kind) {
    case 'object': {
      const optional = optionals(shape.properties)
      const bitmap = Math.ceil(optional.length / 8)
      const steps = sent(shape.properties).map((property) => {
        const step = `end = ${endExpression(property.shape, 'data', 'end', pathOf(shape, property))}`
        const index = optional.indexOf(property)
        if (index < 0) return `  ${step}\n`
        return `  if ((data.getUint8(from + ${index >> 3}) & ${1 << (index & 7)}) !== 0) ${step}\n`
      })
      return `  let end = from + ${bitmap}\n${steps.join('')}  return end\n`
    }
    case 'choice': {
      const cases = shape.properties.map(
        (property, index) =>
          `    case ${index}:\n      return ${endExpression(property.shape, 'data', 'from + 1', pathOf(shape, property))}\n`,
      )
      return `  switch (data.getUint8(from)) {\n${cases.join('')}    default:\n      return from + 1\n  }\n`
    }
    case 'array': {
      const prefix = prefixBytes(shape)
      const count = `prefixAt(data, from, ${prefix})`
      const size = fixedBytes(shape.items)
      if (size !== undefined) return `  return from + ${prefix} + ${size} * ${count}\n`
      return `  let end = from + ${prefix}
  for (let left = ${count}; left > 0; left -= 1) end = ${endExpression(shape.items, 'data', 'end', `${path}[]`)}
  return end
`
    }
    default:
      throw new Error(`${path} has no function of its own`)
  }
}
