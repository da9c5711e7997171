// How a shape lies on the wire: the one place that the codec and its documentation both read.
import type { ArrayShape, IntegerShape, ObjectShape, Property, Shape } from '../model.ts'

export type PrefixBytes = 1 | 2 | 4
export type IntegerType = 'Uint8' | 'Uint16' | 'Uint32' | 'Uint64' | 'Int8' | 'Int16' | 'Int32' | 'Int64'

export function integerType({ minimum, maximum }: IntegerShape): IntegerType {
  if (minimum >= 0)
    return maximum < 2 ** 8 ? 'Uint8' : maximum < 2 ** 16 ? 'Uint16' : maximum < 2 ** 32 ? 'Uint32' : 'Uint64'
  const fits = (bits: number): boolean => minimum >= -(2 ** (bits - 1)) && maximum < 2 ** (bits - 1)
  return fits(8) ? 'Int8' : fits(16) ? 'Int16' : fits(32) ? 'Int32' : 'Int64'
}

/** Bytes that say how long a text is, how many bytes follow, or how many items. */
export function prefixBytes(shape: Shape): PrefixBytes {
  const most =
    shape.kind === 'string'
      ? 4 * shape.maxLength
      : shape.kind === 'bytes'
        ? shape.maxLength
        : shape.kind === 'array'
          ? shape.maxItems
          : 0
  return most <= 255 ? 1 : most <= 65_535 ? 2 : 4
}

/** Properties that take room: a const is known without being sent. */
export function sent(properties: readonly Property[]): Property[] {
  return properties.filter(({ shape }) => shape.kind !== 'const')
}

/** Optional properties in declared order, constants among them, since only the bitmap says whether one is there. */
export function optionals(properties: readonly Property[]): Property[] {
  return properties.filter(({ required }) => !required)
}

/** Least and most bytes on the wire. */
export function sizeOf(shape: Shape): readonly [number, number] {
  switch (shape.kind) {
    case 'object': {
      const bitmap = Math.ceil(optionals(shape.properties).length / 8)
      const sizes = shape.properties.map((property) => ({
        size: sizeOf(property.shape),
        required: property.required,
      }))
      const least = sizes.reduce((sum, { size, required }) => sum + (required ? size[0] : 0), bitmap)
      return [least, sizes.reduce((sum, { size }) => sum + size[1], bitmap)]
    }
    case 'choice': {
      const sizes = shape.properties.map((property) => sizeOf(property.shape))
      return [1 + Math.min(...sizes.map(([least]) => least)), 1 + Math.max(...sizes.map(([, most]) => most))]
    }
    case 'array': {
      const [least, most] = sizeOf(shape.items)
      return [prefixBytes(shape) + shape.minItems * least, prefixBytes(shape) + shape.maxItems * most]
    }
    case 'string':
      return [prefixBytes(shape) + shape.minLength, prefixBytes(shape) + 4 * shape.maxLength]
    case 'bytes':
      return shape.deltaOf === undefined
        ? [prefixBytes(shape) + shape.minLength, prefixBytes(shape) + shape.maxLength]
        : [shape.minLength, shape.maxLength]
    case 'integer': {
      const bytes = Number(/\d+/.exec(integerType(shape))![0]) / 8
      return [bytes, bytes]
    }
    case 'uuid':
      return [16, 16]
    case 'number':
      return [8, 8]
    case 'const':
      return [0, 0]
    default:
      return [1, 1]
  }
}

/** The bytes of a shape that always takes as many. */
export function fixedBytes(shape: Shape): number | undefined {
  const [least, most] = sizeOf(shape)
  return least === most ? least : undefined
}

// How a delta lies: what has changed from one value to the next.

/** The only thing that an object holds: a delta is written where something has changed, so this has. */
export function onlyProperty({ properties }: ObjectShape): Property | undefined {
  const [property, ...others] = properties.filter(
    ({ required, shape }) => !required || shape.kind !== 'const',
  )
  return property?.required && others.length === 0 ? property : undefined
}

/** Integers of 16 and 32 bits change by a difference: most changes are small. */
export function changesByDifference(shape: Shape): shape is IntegerShape {
  return shape.kind === 'integer' && /16|32/.test(integerType(shape))
}

/** Whether the change of a value may be smaller than it is. */
export function changesInParts(shape: Shape): boolean {
  return ['object', 'choice', 'array'].includes(shape.kind) || changesByDifference(shape)
}

/** Whether an array's delta goes item by item; else it says what has come into the place of what. */
export function changesByItem({ maxItems, items }: ArrayShape): boolean {
  return maxItems <= 255 && changesInParts(items)
}
