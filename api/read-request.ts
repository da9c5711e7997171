// From bytes to values that the contract allows, or to the refusal that says what is wrong.

import type { Request } from 'express'
import type { FieldProblem } from '../generated/messages.ts'
import type { Route } from '../generated/routes.ts'
import { operationValidators, validators, type Validate } from '../generated/validators.js'
import { isRefusal, type Refusal } from './handler.ts'

export type Input = {
  params: unknown
  query: unknown
  body: unknown
  /** The body as it came. */
  bytes: Buffer
  idempotencyKey: string | undefined
}

export async function readInput(route: Route, request: Request): Promise<Input | Refusal> {
  const schemas: { params?: Validate; query: Validate; body?: Validate } =
    operationValidators[route.operationId]
  const params: unknown = request.params
  const query = coerce(request.query, route)
  const key = route.idempotent ? request.headers['idempotency-key'] : undefined
  const wrong =
    (schemas.params && check('path', params, schemas.params)) ??
    check('query', query, schemas.query) ??
    (key === undefined ? undefined : check('Idempotency-Key', key, validators.IdempotencyKey))
  if (wrong) return wrong
  const input = { params, query, idempotencyKey: key as string | undefined }

  if (!schemas.body) return { ...input, body: undefined, bytes: Buffer.alloc(0) }
  const bytes = await readBody(request, route.bodyBytesMax)
  if (isRefusal(bytes)) return bytes
  const parsed = parseJson(bytes)
  if (isRefusal(parsed)) return parsed
  return check('body', parsed.value, schemas.body) ?? { ...input, body: parsed.value, bytes }
}

/** A URL says all as text. What does not read as what is wanted stays text, and the schema refuses it. */
function coerce(query: Request['query'], route: Route): Record<string, unknown> {
  const values: Record<string, unknown> = { ...query }
  for (const [name, wanted] of Object.entries(route.coerce)) {
    const text = values[name]
    if (wanted === 'boolean') {
      if (text === 'true' || text === 'false') values[name] = text === 'true'
    } else if (typeof text === 'string' && /^-?\d{1,15}$/.test(text)) values[name] = Number(text)
  }
  return values
}

const problemsMax = 16
const textMax = 256

function check(
  where: 'path' | 'query' | 'Idempotency-Key' | 'body',
  value: unknown,
  schema: Validate,
): Refusal | undefined {
  if (schema(value)) return undefined
  const problems = (schema.errors ?? [])
    .slice(0, problemsMax)
    .map(({ instancePath, message = 'is wrong', params }): FieldProblem => ({
      path: (where === 'body' ? instancePath : instancePath.slice(1) || where).slice(0, textMax),
      problem: [message, params['additionalProperty']].join(' ').trim().slice(0, textMax),
    }))
  return {
    ok: false,
    code: 'request_invalid',
    detail: `Something in the ${where} is not as its schema says.`,
    problems,
  }
}

/** So much of a body that is too large is still taken off the wire, so that the client reads the answer and not a broken pipe. */
const bodyBytesDiscardedMax = 4 * 1024 * 1024

async function readBody(request: Request, bytesMax: number): Promise<Buffer | Refusal> {
  const refusal = refuseMediaType(request.headers['content-type'], request.headers['content-encoding'])
  if (refusal) return refusal
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= bytesMax) chunks.push(chunk)
    if (bytes > bodyBytesDiscardedMax) {
      request.res?.set('Connection', 'close')
      break
    }
  }
  if (bytes <= bytesMax) return Buffer.concat(chunks)
  return { ok: false, code: 'body_too_large', detail: `The body may have ${bytesMax} bytes.` }
}

function refuseMediaType(type: string | undefined, encoding: string | undefined): Refusal | undefined {
  const refuse = (detail: string): Refusal => ({ ok: false, code: 'unsupported_media_type', detail })
  if (!/^application\/json *(; *charset="?utf-8"? *)?$/i.test(type ?? '')) {
    return refuse('Send the body with Content-Type: application/json.')
  }
  if (encoding !== undefined && encoding !== 'identity')
    return refuse('Send the body without Content-Encoding.')
  return undefined
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parseJson(bytes: Buffer): { value: unknown } | Refusal {
  try {
    return { value: JSON.parse(utf8.decode(bytes)) }
  } catch {
    return { ok: false, code: 'malformed_json', detail: 'The body is not JSON in UTF-8.' }
  }
}
