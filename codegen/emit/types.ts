// generated/messages.ts: every titled schema as a TypeScript type. Modelina writes the interfaces, one payload at a time (given
// a whole document it merges the directions); unions, choices, enums and aliases are written here.
import { TypeScriptGenerator } from '@asyncapi/modelina'
import type { Model, ObjectShape, Shape, UnionName } from '../model.ts'
import { header, jsdoc, key, quote } from './text.ts'

export const UNIONS: Readonly<Record<UnionName, string>> = {
  ClientMessage: 'What a game client sends to a gateway.',
  ServerMessage: 'What a gateway sends to a game client.',
  ShardRequest: 'What a shard takes from its request stream.',
  GatewayResponse: 'What a gateway takes from its response stream.',
  DomainEvent: 'What has happened, told to consumers.',
}

export async function emitTypes(model: Model): Promise<string> {
  const interfaces = await modelinaInterfaces(model)
  const summaries = new Map(model.messages.map(({ shape, description }) => [shape, description]))
  const flavor = [...model.types.values()].some(({ kind }) => kind === 'uuid') ? FLAVORED : ''
  const types = [...model.types].map(([title, shape]) => {
    const docs = jsdoc(shape.description ?? summaries.get(shape as ObjectShape))
    if (shape.kind === 'object') return `${docs}export ${interfaces.get(title)}\n`
    if (title === 'ErrorCode') return `export type { ErrorCode } from './errors.ts'\n`
    return `${docs}export type ${title} =${aliased(shape)}\n`
  })
  const unions = Object.entries(UNIONS).map(([name, description]) => {
    const members = model.messages.filter((message) => message.union === name).map(({ shape }) => shape.title)
    return `${jsdoc(description)}export type ${name} =${union(members)}\n`
  })
  const imports = model.types.has('ErrorCode') ? ["import type { ErrorCode } from './errors.ts'"] : []
  return [header(...imports), flavor, ...unions, ...types]
    .filter((part) => part !== '')
    .join('\n')
    .replace('\n\n\n', '\n\n')
}

/** A plain text may stand where an id is wanted, an id of another kind may not. */
const FLAVORED = `/** A text with a meaning: plain text may be given for it, text with another meaning may not. */
export type Flavored<Meaning extends string> = string & { readonly meaning?: Meaning }
`

function aliased(shape: Shape): string {
  switch (shape.kind) {
    case 'uuid':
      return ` Flavored<${quote(shape.title!)}>`
    case 'enum':
      return union(shape.values.map(quote))
    case 'choice':
      return union(
        shape.properties.map((property) => {
          const others = shape.properties
            .filter((other) => other !== property)
            .map(({ name }) => `; ${key(name)}?: never`)
          return `{ ${key(property.name)}: ${typeName(property.shape)}${others.join('')} }`
        }),
      )
    default:
      return ` ${plainType(shape)}`
  }
}

function union(members: readonly string[]): string {
  const line = ` ${members.join(' | ')}`
  return line.length <= 80 ? line : members.map((member) => `\n  | ${member}`).join('')
}

/** How other types refer to a shape. */
export function typeName(shape: Shape): string {
  return shape.title ?? plainType(shape)
}

function plainType(shape: Shape): string {
  switch (shape.kind) {
    case 'const':
      return quote(shape.value)
    case 'integer':
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'bytes':
      return 'Uint8Array'
    case 'array':
      return `${typeName(shape.items)}[]`
    default:
      return 'string'
  }
}

async function modelinaInterfaces(model: Model): Promise<Map<string, string>> {
  const scalar = ({
    constrainedModel,
  }: {
    constrainedModel: { originalInput: { 'x-type': string } }
  }): string => constrainedModel.originalInput['x-type']
  const generator = new TypeScriptGenerator({
    modelType: 'interface',
    enumType: 'union',
    mapType: 'record',
    rawPropertyNames: true,
    processorOptions: { interpreter: { ignoreAdditionalProperties: true } },
    constraints: { modelName: ({ modelName }) => modelName },
    typeMapping: { String: scalar, Integer: scalar, Float: scalar, Boolean: scalar, Array: scalar },
    presets: [
      {
        interface: {
          property: ({ model: owner, property }) => {
            const shape = model.types.get(owner.name) as ObjectShape
            const name = property.unconstrainedPropertyName
            const { description, shape: inner } = shape.properties.find(
              (candidate) => candidate.name === name,
            )!
            // What the type's own description says already is not said again.
            const own =
              inner.title !== undefined && description === inner.description ? undefined : description
            return `${jsdoc(own)}${key(name)}${property.required ? '' : '?'}: ${property.property.type}`
          },
        },
      },
    ],
  })
  const texts = new Map<string, string>()
  const roots = [...model.messages.map(({ shape }) => shape), ...model.types.values()]
  for (const root of roots) {
    if (root.kind !== 'object' || texts.has(root.title)) continue
    const schema = { $schema: 'http://json-schema.org/draft-07/schema#', ...modelinaSchema(root) }
    for (const { modelName, result } of await generator.generate(schema)) texts.set(modelName, result)
  }
  return texts
}

/** What Modelina needs to know: names, properties, and for each scalar the type that stands for it. */
function modelinaSchema(shape: Shape): Record<string, unknown> {
  const named = { title: shape.title, 'x-type': typeName(shape) }
  switch (shape.kind) {
    case 'object':
    case 'choice':
      return {
        ...named,
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          shape.properties.map(({ name, shape: inner }) => [name, modelinaSchema(inner)]),
        ),
        required: shape.properties.filter(({ required }) => required).map(({ name }) => name),
      }
    case 'array':
      return { ...named, type: 'array', items: modelinaSchema(shape.items) }
    case 'const':
      return { ...named, type: typeof shape.value }
    case 'integer':
    case 'number':
    case 'boolean':
      return { ...named, type: shape.kind }
    default:
      return { ...named, type: 'string' }
  }
}
