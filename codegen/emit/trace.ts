// Spells an example out on the wire, piece by piece, for the documentation. It walks the schema at run time and shares nothing
// with the compiled codec but the sizes, so the tests hold the two against each other.
import type { Json, JsonObject } from '../load.ts'
import type { Message, Shape } from '../model.ts'
import { integerType, optionals, prefixBytes, sent } from './layout.ts'

export interface Piece {
  readonly bytes: readonly number[]
  readonly path: string
  readonly meaning: string
}

export function traceMessage({ name, wireId, shape, example }: Message): Piece[] {
  return [{ bytes: [wireId], path: 'wire id', meaning: `\`${name}\`` }, ...trace(shape, example, '')]
}

function trace(shape: Shape, value: Json, path: string): Piece[] {
  const piece = (bytes: readonly number[], meaning: string): Piece[] => [{ bytes, path, meaning }]
  switch (shape.kind) {
    case 'object': {
      const object = value as JsonObject
      const optional = optionals(shape.properties)
      const present = optional.filter(({ name }) => object[name] !== undefined)
      const bits = optional.reduce(
        (sum, { name }, bit) => sum + (object[name] === undefined ? 0n : 1n << BigInt(bit)),
        0n,
      )
      const bitmap = littleEndian(bits, Math.ceil(optional.length / 8))
      const said =
        present.length === 0
          ? 'nothing optional is there'
          : `there: ${present.map(({ name }) => `\`${name}\``).join(', ')}`
      return [
        ...(bitmap.length > 0 ? [{ bytes: bitmap, path: join(path, '(bitmap)'), meaning: said }] : []),
        ...sent(shape.properties).flatMap(({ name, shape: inner }) =>
          object[name] === undefined ? [] : trace(inner, object[name], join(path, name)),
        ),
      ]
    }
    case 'choice': {
      const [name, inner] = Object.entries(value as JsonObject)[0]!
      const index = shape.properties.findIndex((property) => property.name === name)
      const chosen = { bytes: [index], path: join(path, '(choice)'), meaning: `\`${name}\`` }
      return [chosen, ...trace(shape.properties[index]!.shape, inner, join(path, name))]
    }
    case 'array': {
      const items = value as readonly Json[]
      const count = {
        bytes: littleEndian(BigInt(items.length), prefixBytes(shape)),
        path: `${path}[]`,
        meaning: `${items.length} items`,
      }
      return [count, ...items.flatMap((item, index) => trace(shape.items, item, `${path}[${index}]`))]
    }
    case 'enum':
      return piece([shape.values.indexOf(String(value))], `\`${String(value)}\``)
    case 'const':
      return []
    case 'string': {
      const text = [...new TextEncoder().encode(String(value))]
      return piece([...littleEndian(BigInt(text.length), prefixBytes(shape)), ...text], JSON.stringify(value))
    }
    case 'bytes': {
      const bytes = [...Buffer.from(String(value), 'base64')]
      if (shape.deltaOf !== undefined) return piece(bytes, `the changes, ${bytes.length} bytes`)
      return piece(
        [...littleEndian(BigInt(bytes.length), prefixBytes(shape)), ...bytes],
        `${bytes.length} bytes`,
      )
    }
    case 'uuid':
      return piece([...Buffer.from(String(value).replaceAll('-', ''), 'hex')], String(value))
    case 'integer': {
      const bits = Number(/\d+/.exec(integerType(shape))![0])
      return piece(littleEndian(BigInt.asUintN(bits, BigInt(Number(value))), bits / 8), String(value))
    }
    case 'number':
      return piece([...new Uint8Array(new Float64Array([Number(value)]).buffer)], String(value))
    case 'boolean':
      return piece([value === true ? 1 : 0], String(value))
  }
}

function littleEndian(value: bigint, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, index) => Number((value >> BigInt(8 * index)) & 0xffn))
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
