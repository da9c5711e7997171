// JSON Schema as the contracts write it -> shapes. Everything that would make a type anonymous, unbounded or ambiguous is
// reported here, all of it at once.
import {
  children,
  descend,
  isObject,
  type Documents,
  type Json,
  type JsonObject,
  type Place,
  type Report,
} from './load.ts'
import { checkKeywords, kindOf } from './keywords.ts'
import type { Property, Shape } from './model.ts'

/** Names that codegen itself exports beside the titles. */
const TAKEN = [
  'ClientMessage',
  'ServerMessage',
  'ShardRequest',
  'GatewayResponse',
  'DomainEvent',
  'Flavored',
  'Decoded',
]
const COUNT_MAX = 2 ** 32 - 1

export interface Schemas {
  /** The shape at a place, its `$ref` followed. A schema with a fault is reported once and read as a boolean. */
  read(place: Place): Shape
  /** Every titled shape read so far. */
  readonly types: ReadonlyMap<string, Shape>
  /** `examples` that stand in schemas, to be tried against them. */
  readonly examples: ReadonlyArray<{ place: Place; shape: Shape }>
}

export function schemaReader(documents: Documents, report: Report): Schemas {
  const shapes = new Map<string, Shape>()
  const open = new Set<string>()
  const types = new Map<string, Shape>()
  const titlePlaces = new Map<string, Place>()
  const examples: Array<{ place: Place; shape: Shape }> = []

  const read = (reference: Place): Shape => {
    checkReference(reference)
    const place = documents.follow(reference)
    if (place === undefined) return FAULTY
    const id = `${place.file}#${place.pointer}`
    const known = shapes.get(id)
    if (known !== undefined) return known
    if (open.has(id)) {
      report(reference, 'the schema contains itself, so it has no bound; use an array with maxItems instead')
      return FAULTY
    }
    open.add(id)
    const shape = readSchema(place)
    open.delete(id)
    shapes.set(id, shape)
    for (const example of children(descend(place, 'examples') ?? { ...place, node: null })) {
      examples.push({ place: example, shape })
    }
    return shape
  }

  const checkReference = (place: Place): void => {
    if (!isObject(place.node) || place.node['$ref'] === undefined) return
    for (const key of Object.keys(place.node)) {
      if (key === '$ref' || key === 'description') continue
      report(
        place,
        `"${key}" beside $ref: only a description may stand there; put it into the schema referred to`,
      )
    }
  }

  const readSchema = (place: Place): Shape => {
    const { node } = place
    if (!isObject(node)) {
      report(place, 'a schema must be a map of keywords')
      return FAULTY
    }
    const kind = kindOf(node)
    if (kind === undefined) {
      checkKeywords(place, node, undefined, report)
      report(
        place,
        `cannot tell what this is (type ${JSON.stringify(node['type'] ?? null)}); write a type, an enum or a const`,
      )
      return FAULTY
    }
    checkKeywords(place, node, kind, report)
    const title = readTitle(place, node, kind)
    const shape = build(place, node, kind, title)
    if (title !== undefined && titlePlaces.get(title) === place) types.set(title, shape)
    return shape
  }

  const readTitle = (place: Place, node: JsonObject, kind: Shape['kind']): string | undefined => {
    const title = node['title']
    if (title === undefined) {
      if (kind !== 'object' && kind !== 'choice' && kind !== 'enum') return undefined
      report(place, `anonymous ${kind}: give it a unique title in PascalCase`)
      return 'Anonymous'
    }
    if (typeof title !== 'string' || !/^[A-Z][A-Za-z0-9]*$/.test(title)) {
      report(place, `title ${JSON.stringify(title)} is no name for a type; write it in PascalCase`)
      return 'Anonymous'
    }
    if (TAKEN.includes(title))
      report(place, `title "${title}" is the name of a generated type; choose another`)
    const first = titlePlaces.get(title)
    if (first === undefined) titlePlaces.set(title, place)
    else {
      const where = `${first.file}#${first.pointer}`
      const same = canonical(first.node) === canonical(node)
      report(
        place,
        same
          ? `duplicate name "${title}", already at ${where}; write it once and $ref it`
          : `one title with two shapes: "${title}" is another schema at ${where}; rename one of them`,
      )
    }
    return title
  }

  const build = (place: Place, node: JsonObject, kind: Shape['kind'], title: string | undefined): Shape => {
    const origin = {
      title,
      description: typeof node['description'] === 'string' ? node['description'].trim() : undefined,
    }
    const named = { ...origin, title: title ?? 'Anonymous' }
    switch (kind) {
      case 'object':
      case 'choice':
        return { kind, ...named, properties: readProperties(place, node) }
      case 'enum':
        return { kind, ...named, values: readValues(place, node['enum']) }
      case 'const':
        return { kind, ...origin, value: readConst(place, node['const']) }
      case 'string':
        return {
          kind,
          ...origin,
          ...lengths(place, node, 'Length'),
          pattern: readPattern(place, node['pattern']),
        }
      case 'bytes':
        return {
          kind,
          ...origin,
          ...lengths(place, node, 'Length'),
          deltaOf: typeof node['x-delta-of'] === 'string' ? node['x-delta-of'] : undefined,
        }
      case 'uuid':
      case 'boolean':
        return { kind, ...origin }
      case 'integer':
      case 'number':
        return { kind, ...origin, ...range(place, node, kind) }
      case 'array': {
        const { minLength: minItems, maxLength: maxItems } = lengths(place, node, 'Items')
        const items = descend(place, 'items')
        if (items === undefined) report(place, 'an array needs items')
        return { kind, ...origin, minItems, maxItems, items: items === undefined ? FAULTY : read(items) }
      }
    }
  }

  const readProperties = (place: Place, node: JsonObject): Property[] => {
    if (node['additionalProperties'] !== false)
      report(place, 'open object: write additionalProperties: false')
    const required = Array.isArray(node['required']) ? (node['required'] as readonly Json[]) : []
    const members = children(descend(place, 'properties') ?? { ...place, node: null })
    for (const name of required) {
      if (!members.some((member) => member.key === name)) {
        report(
          place,
          `required property ${JSON.stringify(name)} is not among the properties; add or remove it`,
        )
      }
    }
    return members.map((member) => {
      if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(member.key)) {
        report(member, `property "${member.key}" must consist of letters, digits, "_" and "-"`)
      }
      const shape = read(member)
      const own = isObject(member.node) ? member.node['description'] : undefined
      const description = typeof own === 'string' ? own.trim() : shape.description
      return { name: member.key, required: required.includes(member.key), description, shape }
    })
  }

  const readValues = (place: Place, node: Json | undefined): string[] => {
    const values = Array.isArray(node) ? (node as readonly Json[]) : []
    const texts = values.filter((value) => typeof value === 'string')
    if (texts.length === 0 || texts.length !== values.length)
      report(place, 'an enum lists strings, at least one')
    if (new Set(texts).size !== texts.length) report(place, 'an enum lists each value once')
    if (texts.length > 256) report(place, 'an enum has at most 256 values, for it is one byte on the wire')
    return texts
  }

  const readConst = (place: Place, node: Json | undefined): string | number | boolean => {
    if (typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean') return node
    report(place, 'a const is a string, a number or a boolean')
    return false
  }

  const readPattern = (place: Place, node: Json | undefined): string | undefined => {
    if (node === undefined) return undefined
    try {
      return new RegExp(String(node), 'u').source
    } catch (error) {
      report(place, `bad pattern: ${(error as Error).message}; correct it`)
      return undefined
    }
  }

  const range = (
    place: Place,
    node: JsonObject,
    kind: 'integer' | 'number',
  ): { minimum: number; maximum: number } => {
    const [minimum, maximum] = [node['minimum'], node['maximum']]
    if (typeof minimum !== 'number' || typeof maximum !== 'number') {
      report(place, `unbounded ${kind}: write minimum and maximum`)
      return { minimum: 0, maximum: 1 }
    }
    if (minimum > maximum) report(place, `minimum ${minimum} is above maximum ${maximum}`)
    if (kind === 'integer' && !(Number.isSafeInteger(minimum) && Number.isSafeInteger(maximum))) {
      report(place, 'the bounds of an integer are integers, at most 2^53 - 1 from 0')
    }
    return { minimum, maximum }
  }

  const lengths = (
    place: Place,
    node: JsonObject,
    what: 'Length' | 'Items',
  ): { minLength: number; maxLength: number } => {
    const minLength = count(place, node, `min${what}`, 0)
    if (node[`max${what}`] === undefined) {
      report(place, `unbounded ${what === 'Items' ? 'array' : 'string'}: write max${what}`)
      return { minLength, maxLength: minLength }
    }
    const maxLength = count(place, node, `max${what}`, 0)
    if (minLength > maxLength) report(place, `min${what} ${minLength} is above max${what} ${maxLength}`)
    return { minLength, maxLength }
  }

  const count = (place: Place, node: JsonObject, key: string, otherwise: number): number => {
    const value = node[key] ?? otherwise
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= COUNT_MAX) return value
    report(place, `${key} must be a whole number from 0 to 2^32 - 1`)
    return otherwise
  }

  return { read, types, examples }
}

const FAULTY: Shape = { kind: 'boolean', title: undefined, description: undefined }

function canonical(node: Json): string {
  return JSON.stringify(node, (_key, value: Json) =>
    isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  )
}
