// generated/routes.ts: what the api mounts and what its handlers are typed by. generated/rest-client-table.ts: the same
// operations as the client SDK calls them.
import type { Model, Operation, Parameter } from '../model.ts'
import { header, jsdoc, quote } from './text.ts'
import { typeName } from './types.ts'

export function emitRoutes(model: Model): string {
  const entries = model.operations.map((operation) => {
    const coerce = operation.parameters.filter(({ in: where }) => where !== 'header').flatMap(coercion)
    return `  {
    operationId: ${quote(operation.operationId)},
    method: ${quote(operation.method)},
    path: ${quote(operation.path.replaceAll(/\{(\w+)\}/g, ':$1'))},
    authenticated: ${operation.authenticated},
    idempotent: ${operation.idempotent},
    bodyBytesMax: ${operation.bodyBytesMax},
    coerce: ${coerce.length === 0 ? '{}' : `{ ${coerce.join(', ')} }`},
    errors: [${operation.errors.map(quote).join(', ')}],
  },\n`
  })
  const imports = [
    "import type { operations } from './api.ts'",
    "import type { ErrorCode } from './errors.ts'",
  ]
  return `${header(...imports)}${ROUTE_TYPES}
export const routes: readonly Route[] = [\n${entries.join('')}]\n`
}

function coercion({ name, shape }: Parameter): string[] {
  return shape.kind === 'integer' || shape.kind === 'boolean' ? [`${name}: ${quote(shape.kind)}`] : []
}

const ROUTE_TYPES = `export type OperationId = keyof operations

export interface Route {
  readonly operationId: OperationId
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'patch'
  /** As express writes it. */
  readonly path: string
  /** Whether it needs an access token. */
  readonly authenticated: boolean
  /** Whether it takes an Idempotency-Key. */
  readonly idempotent: boolean
  readonly bodyBytesMax: number
  /** Path and query parameters that are numbers or booleans, and arrive as text. */
  readonly coerce: Readonly<Record<string, 'integer' | 'boolean'>>
  /** What it may answer with beside its success. */
  readonly errors: readonly ErrorCode[]
}

/** What each operation is given, once validated, and what it may answer. */
export type Operations = {
  [Id in OperationId]: {
    params: ParametersIn<operations[Id], 'path'>
    query: ParametersIn<operations[Id], 'query'>
    body: JsonIn<BodyOf<operations[Id]>>
    response: ResponseOf<operations[Id]['responses']>
  }
}

type ParametersIn<Operation extends { parameters: object }, Where extends 'path' | 'query'> =
  Operation['parameters'] extends { [Key in Where]?: infer Parameters }
    ? [Parameters & {}] extends [never] ? Record<string, never> : Parameters & {}
    : Record<string, never>

type BodyOf<Operation> = Operation extends { requestBody: infer Body } ? Body : undefined

type JsonIn<Message> = Message extends { content: { 'application/json': infer Body } }
  ? Body
  : Message extends { content: { 'application/problem+json': infer Body } } ? Body : undefined

type ResponseOf<Responses> = {
  [Status in keyof Responses]: Responses[Status] extends { content?: never }
    ? { status: Status; body?: undefined; headers?: ResponseHeaders }
    : { status: Status; body: JsonIn<Responses[Status]>; headers?: ResponseHeaders }
}[keyof Responses]

type ResponseHeaders = Readonly<Record<string, string>>
`

export function emitRestClientTable(model: Model): string {
  const methods = model.operations.map((operation) => {
    const docs = jsdoc([operation.summary, operation.description].map(sentence).join(' ').trim(), '  ')
    return `${docs}  ${operation.operationId}(${clientArguments(operation)}): Promise<${successType(operation)}>\n`
  })
  const routes = model.operations.map(
    ({ operationId, method, path, authenticated, idempotent }) =>
      `  ${operationId}: { method: ${quote(method.toUpperCase())}, path: ${quote(path)}, authenticated: ${authenticated}, idempotent: ${idempotent} },\n`,
  )
  const body = `/** One REST operation as the client calls it; the path as OpenAPI writes it. */
export interface RestRoute {
  readonly method: string
  readonly path: string
  readonly authenticated: boolean
  readonly idempotent: boolean
}

/** Every REST operation: what it takes, and the body it answers with. */
export interface RestMethods {
${methods.join('\n')}}

export const restRoutes = {
${routes.join('')}} as const satisfies { [Id in keyof RestMethods]: RestRoute }
`
  const used = [...model.types.keys()].filter((title) =>
    new RegExp(`: .*\\b${title}\\b`).test(methods.join('')),
  )
  return `${header(`import type {\n${used.map((title) => `  ${title},\n`).join('')}} from './messages.ts'`)}${body}`
}

function clientArguments({ parameters, body }: Operation): string {
  const parts: string[] = []
  let required = body !== undefined
  for (const [where, part] of [
    ['path', 'params'],
    ['query', 'query'],
  ] as const) {
    const among = parameters.filter((parameter) => parameter.in === where)
    if (among.length === 0) continue
    const needed = among.some((parameter) => parameter.required)
    required ||= needed
    const fields = among.map(
      ({ name, required: must, shape }) => `${name}${must ? '' : '?'}: ${typeName(shape)}`,
    )
    parts.push(`${part}${needed ? '' : '?'}: { ${fields.join('; ')} }`)
  }
  if (body !== undefined) parts.push(`body: ${typeName(body)}`)
  return parts.length === 0 ? '' : `args${required ? '' : '?'}: { ${parts.join('; ')} }`
}

function successType({ responses }: Operation): string {
  const types = responses
    .filter(({ status }) => status < 400)
    .map(({ body }) => (body === undefined ? 'void' : typeName(body)))
  return [...new Set(types)].join(' | ')
}

function sentence(text: string): string {
  return text === '' || /[.!?:]$/.test(text) ? text : `${text}.`
}
