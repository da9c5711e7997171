import { type ErrorCode, errors } from '../generated/errors.ts'
import type { ServerMessage } from '../generated/messages.ts'

const messageLengthMax = 255
/** What a client that is refused for want of room or reach waits at least; its own jitter comes on top. */
const retryAfterMs = 1_000
/** What the contract lets an `error` message hold: nothing that is not printable. */
const unprintable = /\p{C}/gu

/** The `error` message for a code of the registry; `replyTo` is the id of the message it answers, `detail` what is wrong this time. */
export function refusal(code: ErrorCode, replyTo?: number, detail?: string): ServerMessage {
  const { description, retryable, status } = errors[code]
  const text = detail === undefined ? description : `${description} Here: ${detail.replace(unprintable, '?')}`
  return {
    type: 'error',
    ...(replyTo === undefined ? {} : { replyTo }),
    code,
    message: [...text].slice(0, messageLengthMax).join(''),
    retryable,
    ...(status === 503 || status === 429 ? { retryAfterMs } : {}),
  }
}
