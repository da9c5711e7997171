import { validators } from '../generated/validators.js'
import type { Refusal } from './handler.ts'

/** The last entry of a page: what it is ordered by, and its id. */
export type Place = { value: number; id: string }

export const pageLimitDefault = 20

/** Of one entry more than a page has, the page, and the cursor to what follows if that one is there. */
export function toPage<T>(
  entries: T[],
  limit: number,
  placeOf: (entry: T) => Place,
): [T[], { nextCursor?: string }] {
  const page = entries.slice(0, limit)
  const last = page.at(-1)
  return [page, last && entries.length > limit ? { nextCursor: toCursor(placeOf(last)) } : {}]
}

function toCursor({ value, id }: Place): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url')
}

/** The place that a cursor of ours names; undefined where there is no cursor, and a refusal where it is not one of ours. */
export function fromCursor(cursor: string | undefined): { after: Place | undefined } | Refusal {
  if (cursor === undefined) return { after: undefined }
  const place = parse(Buffer.from(cursor, 'base64url').toString())
  if (place) return { after: place }
  return {
    ok: false,
    code: 'request_invalid',
    problems: [{ path: 'cursor', problem: 'must be the nextCursor of another page' }],
  }
}

function parse(text: string): Place | undefined {
  let parts: unknown
  try {
    parts = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!Array.isArray(parts) || parts.length !== 2) return undefined
  const [value, id] = parts as [unknown, unknown]
  return validators.TimeMs(value) && validators.PlayerId(id) ? { value, id } : undefined
}
