// Shape -> JSON Schema for ajv. What has a title and more than bounds stays a reference, so that it is compiled once.
import type { Shape } from '../model.ts'

export type JsonSchema = Record<string, unknown>

export const UUID_PATTERN = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
const BASE64_PATTERN = '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$'

/** The schema of a shape, itself written out, what it contains referred to by title. */
export function schemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'object':
    case 'choice':
      return {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          shape.properties.map(({ name, shape: inner }) => [name, referenceTo(inner)]),
        ),
        required: shape.properties.filter(({ required }) => required).map(({ name }) => name),
        ...(shape.kind === 'choice' ? { minProperties: 1, maxProperties: 1 } : {}),
      }
    case 'enum':
      return { type: 'string', enum: shape.values }
    case 'const':
      return { const: shape.value }
    case 'string':
      return {
        type: 'string',
        minLength: shape.minLength,
        maxLength: shape.maxLength,
        wellFormed: true,
        ...(shape.pattern === undefined ? {} : { pattern: shape.pattern }),
      }
    case 'uuid':
      return { type: 'string', pattern: UUID_PATTERN }
    case 'bytes':
      // Only examples write bytes in JSON, as base64.
      return {
        type: 'string',
        pattern: BASE64_PATTERN,
        minLength: Math.ceil(shape.minLength / 3) * 4,
        maxLength: Math.ceil(shape.maxLength / 3) * 4,
      }
    case 'integer':
    case 'number':
      return { type: shape.kind, minimum: shape.minimum, maximum: shape.maximum }
    case 'boolean':
      return { type: 'boolean' }
    case 'array':
      return {
        type: 'array',
        minItems: shape.minItems,
        maxItems: shape.maxItems,
        items: referenceTo(shape.items),
      }
  }
}

export function referenceTo(shape: Shape): JsonSchema {
  const compiledApart = ['object', 'choice', 'enum', 'string', 'uuid'].includes(shape.kind)
  return compiledApart && shape.title !== undefined ? { $ref: shape.title } : schemaOf(shape)
}
