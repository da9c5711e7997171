// api.openapi.yaml -> operations.
import {
  child,
  children,
  dereference,
  descend,
  isObject,
  text,
  type Documents,
  type Json,
  type Place,
  type Report,
} from './load.ts'
import type { Example } from './asyncapi.ts'
import {
  holdsBytes,
  type Operation,
  type Parameter,
  type RegisteredError,
  type Response,
  type Shape,
} from './model.ts'
import type { Schemas } from './schemas.ts'

const API_FILE = 'contracts/api.openapi.yaml'
const PROBLEM = { file: 'contracts/schemas/problem.yaml', pointer: '/Problem' }
const METHODS = ['get', 'put', 'post', 'delete', 'patch']
const FIELDS = [
  'operationId',
  'tags',
  'summary',
  'description',
  'deprecated',
  'security',
  'parameters',
  'requestBody',
  'responses',
]
const BODY_BYTES_MAX = 16_384
const IDEMPOTENCY_KEY = 'Idempotency-Key'

export interface Rest {
  readonly operations: Operation[]
  readonly examples: Example[]
  readonly dereferenced: Json
}

export function readRest(
  documents: Documents,
  schemas: Schemas,
  errors: readonly RegisteredError[],
  report: Report,
): Rest {
  const node = documents.roots.get(API_FILE)
  if (node === undefined) return { operations: [], examples: [], dereferenced: {} }
  const root: Place = { file: API_FILE, pointer: '', node }
  if (!/^3\.1\.\d+$/.test(text(child(root, 'openapi')) ?? ''))
    report(root, 'the document must say openapi: 3.1.0')
  const operations: Operation[] = []
  const examples: Example[] = []
  const places = new Map<string, string>()

  /** The schema of a body under its one media type, its example kept for the trial. */
  const readContent = (holder: Place, mediaType: string): Shape | undefined => {
    const content = child(holder, 'content')
    if (content === undefined) return undefined
    const [media, ...more] = children(content)
    if (media?.key !== mediaType || more.length > 0) {
      report(content, `the only media type here is ${mediaType}`)
      return undefined
    }
    const schema = child(media, 'schema')
    if (schema === undefined) {
      report(media, 'a body needs a schema')
      return undefined
    }
    const shape = schemas.read(schema)
    if (holdsBytes(shape))
      report(schema, 'the body holds bytes (format: binary), which JSON has not; write a text')
    const example = child(media, 'example')
    if (example !== undefined) examples.push({ place: example, shape })
    return shape
  }

  const readParameter = (reference: Place): Parameter | undefined => {
    const place = documents.follow(reference)
    if (place === undefined || !isObject(place.node)) return undefined
    const name = text(child(place, 'name'))
    const where = place.node['in']
    const schema = child(place, 'schema')
    if (
      name === undefined ||
      schema === undefined ||
      (where !== 'path' && where !== 'query' && where !== 'header')
    ) {
      report(place, 'a parameter needs a name, a schema, and in: path, query or header')
      return undefined
    }
    if (text(child(place, 'description')) === undefined)
      report(place, 'parameter without a description: say what it means')
    const shape = schemas.read(schema)
    if (!['enum', 'string', 'uuid', 'integer', 'boolean'].includes(shape.kind)) {
      report(schema, `a parameter is one text, integer or boolean, this is a ${shape.kind}`)
    }
    return { name, in: where, required: place.node['required'] === true, shape }
  }

  const readResponse = (reference: Place & { key: string }): Response | undefined => {
    const place = documents.follow(reference)
    if (place === undefined) return undefined
    const status = Number(reference.key)
    if (!Number.isInteger(status) || status < 200 || status > 599) {
      report(reference, `"${reference.key}" is no status; name each status from 200 to 599 by itself`)
      return undefined
    }
    if (text(child(place, 'description')) === undefined)
      report(place, 'response without a description: say what it means')
    if (status < 400) return { status, body: readContent(place, 'application/json') }
    const schema = descend(place, 'content', 'application/problem+json', 'schema')
    const target = schema && documents.follow(schema)
    if (target?.file !== PROBLEM.file || target.pointer !== PROBLEM.pointer) {
      report(reference, 'an error is application/problem+json with $ref: schemas/problem.yaml#/Problem')
    }
    return { status, body: readContent(place, 'application/problem+json') }
  }

  const readErrors = (place: Place, statuses: readonly number[]): string[] => {
    const listed = child(place, 'x-errors')
    const codes = listed === undefined ? [] : children(listed)
    const expected = new Set<number>()
    for (const code of codes) {
      const known = errors.find((error) => error.code === code.node)
      if (known === undefined)
        report(
          code,
          `${JSON.stringify(code.node)} is not in contracts/errors.yaml; register it or correct it`,
        )
      else expected.add(known.status)
    }
    for (const status of expected) {
      if (!statuses.includes(status))
        report(place, `x-errors has a code of status ${status}, responses does not; add the response`)
    }
    for (const status of statuses) {
      if (status >= 400 && !expected.has(status)) {
        report(
          place,
          `responses has status ${status}, no code of x-errors does; name the code or remove the response`,
        )
      }
    }
    return codes.map((code) => String(code.node))
  }

  const readOperation = (path: string, place: Place & { key: string }): Operation | undefined => {
    const operationId = text(child(place, 'operationId'))
    if (operationId === undefined || !/^[a-z][A-Za-z0-9]*$/.test(operationId)) {
      report(place, 'operation without an operationId: give it a unique one in camelCase')
      return undefined
    }
    const first = places.get(operationId)
    if (first !== undefined)
      report(place, `duplicate operationId "${operationId}", already at ${first}; choose another`)
    places.set(operationId, place.pointer)
    for (const { key } of children(place)) {
      if (!FIELDS.includes(key) && !key.startsWith('x-'))
        report(place, `unknown field "${key}" of an operation; correct or remove it`)
    }
    const summary = text(child(place, 'summary'))
    if (summary === undefined) report(place, 'operation without a summary: say in a line what it does')
    const parameters = children(child(place, 'parameters') ?? { ...place, node: null })
      .map(readParameter)
      .filter((parameter) => parameter !== undefined)
    for (const [, name] of path.matchAll(/\{(\w+)\}/g)) {
      if (
        !parameters.some(
          (parameter) => parameter.in === 'path' && parameter.name === name && parameter.required,
        )
      ) {
        report(place, `the path names {${name}}; add a required path parameter for it`)
      }
    }
    const responses = children(child(place, 'responses') ?? { ...place, node: null })
      .map(readResponse)
      .filter((response) => response !== undefined)
    if (!responses.some(({ status }) => status < 400))
      report(place, 'operation without a response that says it went well: add one')
    const reference = child(place, 'requestBody')
    const request = reference && documents.follow(reference)
    const bodyBytesMax = child(place, 'x-body-bytes-max')?.node ?? BODY_BYTES_MAX
    if (typeof bodyBytesMax !== 'number') report(place, 'x-body-bytes-max must be a number')
    const security = child(place, 'security') ?? child(root, 'security')
    return {
      operationId,
      summary: summary ?? '',
      description: text(child(place, 'description')) ?? '',
      method: place.key,
      path,
      authenticated: security !== undefined && children(security).length > 0,
      idempotent: parameters.some(
        (parameter) => parameter.in === 'header' && parameter.name === IDEMPOTENCY_KEY,
      ),
      bodyBytesMax: Number(bodyBytesMax),
      parameters,
      body: request && readContent(request, 'application/json'),
      responses,
      errors: readErrors(
        place,
        responses.map(({ status }) => status),
      ),
    }
  }

  for (const path of children(child(root, 'paths') ?? { ...root, node: null })) {
    for (const place of children(path)) {
      if (!METHODS.includes(place.key)) {
        report(place, `"${place.key}" is none of ${METHODS.join(', ')}; an operation stands here`)
        continue
      }
      const operation = readOperation(path.key, place)
      if (operation !== undefined) operations.push(operation)
    }
  }
  return { operations, examples, dereferenced: dereference(documents, root) }
}
