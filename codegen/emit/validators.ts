// generated/validators.js: ajv compiled ahead of time into a module that imports nothing; and its types.
import standalone from 'ajv/dist/standalone/index.js'
import { transformSync } from 'esbuild'
import {
  deltaIn,
  holdsBytes,
  type Message,
  type Model,
  type Operation,
  type Parameter,
  type Shape,
  type UnionName,
} from '../model.ts'
import { newAjv } from './ajv.ts'
import { referenceTo, schemaOf, type JsonSchema } from './json-schema.ts'
import { BANNER, header, key, quote } from './text.ts'
import { typeName } from './types.ts'

/** Messages that exist as JSON. */
const TABLES: ReadonlyArray<{ name: string; union: UnionName }> = [
  { name: 'clientMessageValidators', union: 'ClientMessage' },
  { name: 'serverMessageValidators', union: 'ServerMessage' },
  { name: 'eventValidators', union: 'DomainEvent' },
]

export function emitValidators(model: Model): { js: string; dts: string } {
  const types = [...model.types].filter(([, shape]) => !holdsBytes(shape))
  const schemas = new Map<string, JsonSchema>(types.map(([title, shape]) => [title, schemaOf(shape)]))
  const operations = model.operations.map((operation) => operationEntry(operation, schemas))
  const tables = TABLES.map(({ name, union }) => {
    const entries = messagesOf(model, union).map(
      ({ name: type, shape }) => `  ${key(type)}: validate${shape.title},\n`,
    )
    return `export const ${name} = {\n${entries.join('')}}\n`
  })
  const all = types.map(([title]) => `  ${title}: validate${title},\n`)

  const ajv = newAjv({ source: true, esm: true, lines: true })
  for (const [id, schema] of schemas) ajv.addSchema({ $id: id, ...schema })
  const compiled = standalone.default(
    ajv,
    Object.fromEntries([...schemas.keys()].map((id) => [`validate${id}`, id])),
  )
  const entry = [
    compiled.replaceAll(/^export const (\w+) = (\w+);$/gm, 'const $1 = $2;'),
    `export const validators = {\n${all.join('')}}\n`,
    ...tables,
    `export const operationValidators = {\n${operations.join('')}}\n`,
  ].join('\n')
  return { js: selfContained(entry), dts: declarations(model, types) }
}

/** What ajv's output asks of its runtime: lengths count code points. */
const AJV_LENGTH = 'require("ajv/dist/runtime/ucs2length").default'
const LENGTH = `function lengthOf(text) {
  let length = text.length
  for (let index = 1; index < text.length; index += 1) {
    const pair = (text.charCodeAt(index - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(index) & 0xfc00) === 0xdc00
    if (pair) length -= 1
  }
  return length
}
`

function selfContained(compiled: string): string {
  const code = compiled.replaceAll(AJV_LENGTH, 'lengthOf')
  if (code.includes('require('))
    throw new Error('ajv needs more of its runtime than lengthOf; write it here as well')
  const { code: module } = transformSync(code + LENGTH, {
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    treeShaking: true,
    // So that a bundler leaves out the validators that nobody uses.
    pure: ['RegExp'],
  })
  return `// ${BANNER}\n${module}`
}

/** One entry of operationValidators; a schema without a name of its own is added under one. */
function operationEntry(operation: Operation, schemas: Map<string, JsonSchema>): string {
  const { operationId, parameters, body, responses } = operation
  const named = (shape: Shape, suffix: string): string => {
    if (shape.title !== undefined) return `validate${shape.title}`
    schemas.set(`${operationId}_${suffix}`, schemaOf(shape))
    return `validate${operationId}_${suffix}`
  }
  const lines: string[] = []
  for (const [where, field] of PARAMETERS) {
    const among = parameters.filter((parameter) => parameter.in === where)
    if (where === 'path' && among.length === 0) continue
    schemas.set(`${operationId}_${field}`, parametersSchema(among))
    lines.push(`    ${field}: validate${operationId}_${field},\n`)
  }
  if (body !== undefined) lines.push(`    body: ${named(body, 'body')},\n`)
  const bodies = responses.filter((response) => response.body !== undefined)
  const answers = bodies.map(
    ({ status, body: answer }) => `      ${status}: ${named(answer!, String(status))},\n`,
  )
  lines.push(`    responses: {\n${answers.join('')}    },\n`)
  return `  ${operationId}: {\n${lines.join('')}  },\n`
}

const PARAMETERS = [
  ['path', 'params'],
  ['query', 'query'],
] as const

function parametersSchema(parameters: readonly Parameter[]): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(parameters.map(({ name, shape }) => [name, referenceTo(shape)])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  }
}

function declarations(model: Model, types: ReadonlyArray<readonly [string, Shape]>): string {
  const imports = [...types.map(([title]) => title), ...TABLES.map(({ union }) => union)].sort()
  const tables = TABLES.map(
    ({ name, union }) => `export declare const ${name}: {
  readonly [Type in ${typesOf(model, union)}]: Validate<Extract<${union}, { type: Type }>>
}\n`,
  )
  const operations = model.operations.map(({ operationId, parameters, body, responses }) => {
    const lines = [
      ...(parameters.some((parameter) => parameter.in === 'path') ? ['readonly params: Validate'] : []),
      'readonly query: Validate',
      ...(body === undefined ? [] : [`readonly body: Validate<${typeName(body)}>`]),
      `readonly responses: { ${responses
        .filter((response) => response.body !== undefined)
        .map((response) => `readonly ${response.status}: Validate<${typeName(response.body!)}>`)
        .join('; ')} }`,
    ]
    return `  readonly ${operationId}: {\n${lines.map((line) => `    ${line}\n`).join('')}  }\n`
  })
  return `${header(`import type {\n${imports.map((name) => `  ${name},\n`).join('')}} from './messages.ts'`)}export interface ValidationError {
  /** Where, as a JSON pointer into the value. */
  readonly instancePath: string
  /** The keyword of the schema that the value breaks, and its parameters. */
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}
/** Whether a value is of the type; \`errors\` holds the first thing wrong with the value given last. */
export interface Validate<T = unknown> {
  (value: unknown): value is T
  readonly errors?: readonly ValidationError[] | null
}

/** By title. */
export declare const validators: {
${types.map(([title]) => `  readonly ${title}: Validate<${title}>\n`).join('')}}

${tables.join('\n')}
/** Parameters are validated after those named in a route's \`coerce\` have been made numbers and booleans. */
export declare const operationValidators: {
${operations.join('')}}
`
}

/** A message that carries changes has no JSON. */
function messagesOf(model: Model, union: UnionName): Message[] {
  return model.messages.filter((message) => message.union === union && deltaIn(message.shape) === undefined)
}

function typesOf(model: Model, union: UnionName): string {
  const binaryAlone = model.messages.filter(
    (message) => message.union === union && deltaIn(message.shape) !== undefined,
  )
  const types = `${union}['type']`
  return binaryAlone.length === 0
    ? types
    : `Exclude<${types}, ${binaryAlone.map(({ name }) => quote(name)).join(' | ')}>`
}
