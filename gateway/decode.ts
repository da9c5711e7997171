import type { ErrorCode } from '../generated/errors.ts'
import type { ClientMessage, Encoding } from '../generated/messages.ts'
import { clientMessages } from '../generated/tables.ts'
import { clientMessageValidators } from '../generated/validators.js'
import { decodeClientMessage } from '../generated/ws-codec.ts'

export type DecodeRefusal = {
  ok: false
  code: Extract<ErrorCode, 'frame_type_wrong' | 'message_malformed' | 'message_unknown' | 'message_invalid'>
  /** The id of the message, where one could be read. */
  replyTo?: number
  detail?: string
}
export type DecodedMessage = { ok: true; value: ClientMessage } | DecodeRefusal

const wireIds: ReadonlySet<number> = new Set(Object.values(clientMessages).map(({ wireId }) => wireId))

/** What a client sent, as a message of the contract or as a refusal. Nothing that a client sends makes this throw. */
export function decodeFrame(frame: Buffer, isBinary: boolean, encoding: Encoding): DecodedMessage {
  if (isBinary !== (encoding === 'binary')) return { ok: false, code: 'frame_type_wrong' }
  if (encoding === 'json') return decodeJson(frame)
  const decoded = decodeClientMessage(frame)
  if (decoded.ok) return decoded
  const known = frame[0] !== undefined && wireIds.has(frame[0])
  return {
    ok: false,
    code: known || frame.length === 0 ? 'message_malformed' : 'message_unknown',
    detail: decoded.reason,
  }
}

function decodeJson(frame: Buffer): DecodedMessage {
  let value: unknown
  try {
    value = JSON.parse(frame.toString('utf8'))
  } catch {
    return { ok: false, code: 'message_malformed', detail: 'not JSON' }
  }
  if (typeof value !== 'object' || value === null || !('type' in value)) {
    return { ok: false, code: 'message_malformed', detail: 'not an object with a type' }
  }
  const replyTo = idOf(value)
  const { type } = value
  if (typeof type !== 'string' || !Object.hasOwn(clientMessages, type))
    return { ok: false, code: 'message_unknown', ...replyTo }
  const validate = clientMessageValidators[type as ClientMessage['type']]
  if (validate(value)) return { ok: true, value: value as ClientMessage }
  const [problem] = validate.errors ?? []
  return {
    ok: false,
    code: 'message_invalid',
    detail: `${problem?.instancePath || '/'} ${problem?.message ?? ''}`,
    ...replyTo,
  }
}

function idOf(value: object): { replyTo?: number } {
  const id: unknown = 'id' in value ? value.id : undefined
  return typeof id === 'number' && Number.isInteger(id) && id >= 0 && id < 2 ** 32 ? { replyTo: id } : {}
}
