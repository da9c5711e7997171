// Which JSON Schema keywords a contract may use, and what kind of shape they make. All others are forbidden: they mean
// different things to AsyncAPI, OpenAPI and ajv, or nothing on the binary wire.
import type { JsonObject, Place, Report } from './load.ts'
import type { Shape } from './model.ts'

const KEYWORDS: Readonly<Record<Shape['kind'], readonly string[]>> = {
  object: ['properties', 'required', 'additionalProperties'],
  choice: ['properties', 'additionalProperties', 'minProperties', 'maxProperties'],
  enum: ['enum'],
  string: ['minLength', 'maxLength', 'pattern'],
  uuid: ['format'],
  bytes: ['minLength', 'maxLength', 'format'],
  integer: ['minimum', 'maximum'],
  number: ['minimum', 'maximum'],
  boolean: [],
  const: ['const'],
  array: ['items', 'minItems', 'maxItems'],
}
const COMMON_KEYWORDS = ['title', 'description', 'type', 'examples']
const ALL_KEYWORDS = new Set(Object.values(KEYWORDS).flat())

export function kindOf(node: JsonObject): Shape['kind'] | undefined {
  if (node['const'] !== undefined) return 'const'
  if (node['enum'] !== undefined) return 'enum'
  switch (node['type']) {
    case 'object':
      return node['maxProperties'] === 1 && node['minProperties'] === 1 && node['required'] === undefined
        ? 'choice'
        : 'object'
    case 'string':
      return node['format'] === 'uuid' ? 'uuid' : node['format'] === 'binary' ? 'bytes' : 'string'
    case 'integer':
    case 'number':
    case 'boolean':
    case 'array':
      return node['type']
    default:
      return undefined
  }
}

/** `kind` is undefined where it cannot be told. */
export function checkKeywords(
  place: Place,
  node: JsonObject,
  kind: Shape['kind'] | undefined,
  report: Report,
): void {
  for (const keyword of Object.keys(node)) {
    if (COMMON_KEYWORDS.includes(keyword) || keyword.startsWith('x-')) continue
    if (!ALL_KEYWORDS.has(keyword)) {
      report(
        place,
        `forbidden keyword "${keyword}": the contracts use only what every generated artefact can say; rewrite it without`,
      )
    } else if (kind !== undefined && !KEYWORDS[kind].includes(keyword)) {
      report(place, `keyword "${keyword}" says nothing about a ${kind}; remove it`)
    }
  }
}
