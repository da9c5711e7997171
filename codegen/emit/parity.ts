// generated/parity.ts and generated/docs/parity.md: what can be done over both transports. Found in the contracts, never listed by hand: an
// operationId that both documents have, and a schema that both answer with.
import type { Message, Model, Operation, Property, Shape } from '../model.ts'
import { BANNER, header, quote } from './text.ts'

interface Capability {
  /** `do`: one operationId. `read`: one schema in the answers. */
  readonly kind: 'do' | 'read'
  readonly operationId: string
  /** As `POST /v1/matchmaking`. */
  readonly rest: string
  /** What a client sends on the socket; nothing where the gateway tells it by itself. */
  readonly asks: readonly string[]
  /** Where the socket answers: `match.attached.match`. */
  readonly answers: readonly string[]
  /** The schema of what is asked, and of what is answered, on both. */
  readonly request: string | undefined
  readonly response: string | undefined
  /** The codes that both refuse with, for the same reasons. */
  readonly errors: readonly string[]
}

/**
 * Codes of how a request travels, which each transport has in its own words: a body of HTTP is not a frame of a socket. All other codes mean the
 * same on both.
 */
const ENVELOPE: ReadonlyArray<{ fault: string; rest: string; socket: string }> = [
  { fault: 'no credential', rest: 'token_missing', socket: 'hello_expected' },
  { fault: 'cannot be read at all', rest: 'malformed_json', socket: 'message_malformed' },
  { fault: 'the contract has no such request', rest: 'route_unknown', socket: 'message_unknown' },
  { fault: 'breaks its schema', rest: 'request_invalid', socket: 'message_invalid' },
  { fault: 'of the wrong media or frame type', rest: 'unsupported_media_type', socket: 'frame_type_wrong' },
  { fault: 'too large', rest: 'body_too_large', socket: 'message_too_large' },
  { fault: 'too many', rest: 'rate_limited', socket: 'message_rate_exceeded' },
]
/** A key makes repeating an HTTP request safe; a socket's messages come once and in their order. */
const REST_ALONE = ['idempotency_key_reused', 'idempotency_in_progress']

export function emitParity(model: Model): { ts: string; md: string } {
  const capabilities = [...shared(model), ...readings(model)]
  const envelope = ENVELOPE.filter(({ rest, socket }) =>
    [rest, socket].every((code) => model.errors.some((error) => error.code === code)),
  )
  return { ts: emitTable(capabilities, envelope), md: emitDocument(model, capabilities, envelope) }
}

function shared(model: Model): Capability[] {
  return model.operations.flatMap((operation) => {
    const messages = model.messages.filter(
      ({ union, operationId }) => union === 'ClientMessage' && operationId === operation.operationId,
    )
    if (messages.length === 0) return []
    const response = bodyOf(operation)?.title
    const request = operation.body?.title
    const replies = messages.flatMap((message) => message.replies)
    const answers = model.messages.filter(({ name }) => replies.includes(name))
    return [
      {
        ...facts(operation),
        kind: 'do' as const,
        asks: messages.map(({ name }) => name),
        answers: answers.map(({ name, shape }) => {
          const field = shape.properties.find((property) => property.shape.title === response)
          return response === undefined || field === undefined ? name : `${name}.${field.name}`
        }),
        request,
        response,
      },
    ]
  })
}

function readings(model: Model): Capability[] {
  return model.operations.flatMap((operation) => {
    const response = bodyOf(operation)?.title
    if (operation.method !== 'get' || response === undefined) return []
    const carriers = model.messages.flatMap((message) =>
      message.union === 'ServerMessage' ? carried(message, response) : [],
    )
    if (carriers.length === 0) return []
    const answering = carriers.map(({ message }) => message.name)
    const asks = model.messages.filter(
      ({ union, replies }) => union === 'ClientMessage' && replies.some((reply) => answering.includes(reply)),
    )
    return [
      {
        ...facts(operation),
        kind: 'read' as const,
        asks: asks.map(({ name }) => name),
        answers: carriers.map(({ message, property }) => `${message.name}.${property.name}`),
        request: undefined,
        response,
      },
    ]
  })
}

function carried(message: Message, title: string): { message: Message; property: Property }[] {
  const { properties } = message.shape
  return properties.filter(({ shape }) => shape.title === title).map((property) => ({ message, property }))
}

function facts({ operationId, method, path, errors }: Operation) {
  const own = [...ENVELOPE.map(({ rest }) => rest), ...REST_ALONE]
  const common = errors.filter((code) => !own.includes(code))
  return { operationId, rest: `${method.toUpperCase()} ${path}`, errors: common }
}

function bodyOf({ responses }: Operation): Shape | undefined {
  return responses.find(({ status }) => status < 300)?.body
}

function emitTable(capabilities: readonly Capability[], envelope: typeof ENVELOPE): string {
  const list = (names: readonly string[]): string => `[${names.map(quote).join(', ')}]`
  const rows = capabilities.map(
    ({ kind, operationId, asks, answers, request, response, errors }) => `  {
    kind: ${quote(kind)},
    operationId: ${quote(operationId)},
    asks: ${list(asks)},
    answers: ${list(answers)},
${request === undefined ? '' : `    request: ${quote(request)},\n`}${
      response === undefined ? '' : `    response: ${quote(response)},\n`
    }    errors: ${list(errors)},
  },\n`,
  )
  const pairs = envelope.map(
    ({ fault, rest, socket }) =>
      `  { fault: ${quote(fault)}, rest: ${quote(rest)}, socket: ${quote(socket)} },\n`,
  )
  return `${header(
    "import type { ErrorCode } from './errors.ts'",
    "import type { ClientMessage } from './messages.ts'",
    "import type { OperationId } from './routes.ts'",
  )}/** What can be done over both transports. */
export interface Capability {
  /** \`do\`: one operationId on both. \`read\`: one schema in the answers of both. */
  readonly kind: 'do' | 'read'
  readonly operationId: OperationId
  /** What a client sends on the socket. */
  readonly asks: readonly ClientMessage['type'][]
  /** Where the socket answers, such as \`match.attached.match\`. */
  readonly answers: readonly string[]
  /** The schema of what is asked on both. */
  readonly request?: string
  /** The schema of what is answered on both. */
  readonly response?: string
  /** The codes that both refuse with, for the same reasons. */
  readonly errors: readonly ErrorCode[]
}

export const capabilities: readonly Capability[] = [
${rows.join('')}]

/** Codes of how a request travels, which each transport has in its own words. */
export const envelopeCodes: readonly { readonly fault: string; readonly rest: ErrorCode; readonly socket: ErrorCode }[] = [
${pairs.join('')}]
`
}

function emitDocument(model: Model, capabilities: readonly Capability[], envelope: typeof ENVELOPE): string {
  const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')
  const rows = capabilities.map(({ rest, asks, answers, request, response, errors }) =>
    row(
      `\`${rest}\``,
      code(asks),
      code(answers),
      code([request, response].filter((one) => one !== undefined)),
      code(errors),
    ),
  )
  // A code that closes a socket and answers a REST request with 401 is a decision on a credential.
  const credential = model.errors.filter(
    (error) =>
      error.status === 401 &&
      error.close !== undefined &&
      model.operations.some(({ errors }) => errors.includes(error.code)),
  )
  return `<!-- ${BANNER} -->

# REST and WebSocket

What can be done over both transports, found in the contracts: an operation that both have, or a schema that both answer with. Both decide alike,
for both ask the same code; the tests in tests/parity hold each row to it.

${row('REST', 'Socket: asks', 'Socket: answers', 'Schemas of both', 'Codes of both')}
${row('---', '---', '---', '---', '---')}
${rows.join('\n')}

## Who is asking

An access token is sent as \`Authorization: Bearer …\` with each REST request, and once in \`session.hello\` (and \`session.refresh\`) on a socket. Both
decide by the same function, with the same codes:

${row('Code', 'REST', 'Socket closes with', 'When')}
${row('---', '---', '---', '---')}
${credential.map((error) => row(`\`${error.code}\``, String(error.status), String(error.close), error.description)).join('\n')}

## How a request travels

Only what is wrong with the envelope has a code of its own on each. (The binary encoding has no room for most of what breaks a schema; its decoder
reads and checks in one go, and says \`message_malformed\` of either.)

${row('Fault', 'REST', 'Socket')}
${row('---', '---', '---')}
${envelope.map(({ fault, rest, socket }) => row(fault, `\`${rest}\``, `\`${socket}\``)).join('\n')}
`
}

function row(...cells: string[]): string {
  return `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`
}
