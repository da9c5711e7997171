// How a shape lies on the wire: the one place that the codec and its documentation both read.
import type { IntegerShape, Property, Shape } from '../model.ts'

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
