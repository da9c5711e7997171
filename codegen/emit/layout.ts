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

/** What a bit of an object's delta says of a property. */
export interface DeltaBit {
  readonly property: Property
  readonly says: 'changed' | 'there'
}

/** The bits of an object's delta, in their order. One bit alone goes without saying: a delta is written where something has changed. */
export function deltaBits(shape: ObjectShape): DeltaBit[] {
  const bits = shape.properties.flatMap((property): DeltaBit[] =>
    property.required
      ? property.shape.kind === 'const'
        ? []
        : [{ property, says: 'changed' }]
      : [
          { property, says: 'changed' },
          { property, says: 'there' },
        ],
  )
  return bits.length === 1 ? [] : bits
}

/** Integers of 16 and 32 bits change by a difference: most changes are small. */
export function changesByDifference(shape: Shape): shape is IntegerShape {
  return shape.kind === 'integer' && /16|32/.test(integerType(shape))
}

/** Whether an array's delta goes item by item, for items whose change may be smaller than they are; else it says what was put in the place of what. */
export function changesByItem({ maxItems, items }: ArrayShape): boolean {
  const isComposite = items.kind === 'object' || items.kind === 'choice' || items.kind === 'array'
  return maxItems <= 255 && (isComposite || changesByDifference(items))
}

/** Every shape that may stand in a delta as one, itself included: within a splice values are whole. */
export function deltaParts(shapes: readonly Shape[]): Shape[] {
  const seen = new Set<Shape>()
  const visit = (shape: Shape): void => {
    if (seen.has(shape)) return
    seen.add(shape)
    if (shape.kind === 'array' && changesByItem(shape)) visit(shape.items)
    if (shape.kind === 'object' || shape.kind === 'choice')
      for (const property of shape.properties) visit(property.shape)
  }
  for (const shape of shapes) visit(shape)
  return [...seen]
}
