// What a difference between two versions of the contract asks of the version number.

/** The part of the version that must grow, at least. */
export type Needs = 'major' | 'minor' | 'none'

export interface Change {
  /** Where, such as `WebSocket match.ended.ending.seats[].state` or `POST /v1/matchmaking request.seats`. */
  readonly path: string
  readonly what: string
  readonly needs: Needs
}
export type Report = (change: Change) => void

/**
 * Who says it to whom. `request`: clients that were released go on saying it as they did. `answer`: they go on reading it as they did.
 * `inside`: between our own processes, of which some are a version older while others start.
 */
export type Flow = 'request' | 'answer' | 'inside'

/**
 * The rule. What a released client was promised and no longer gets, or may send and may no longer, needs a new major version. What only a
 * reader of closed schemas or of bytes trips over needs a new minor one: the subprotocols are named after it, and nothing inside
 * outlives it.
 */
export const rule = {
  removed: { request: 'major', answer: 'major', inside: 'minor' },
  typeChanged: { request: 'major', answer: 'major', inside: 'minor' },
  addedRequired: { request: 'major', answer: 'minor', inside: 'minor' },
  addedOptional: { request: 'none', answer: 'minor', inside: 'minor' },
  nowOptional: { request: 'none', answer: 'major', inside: 'minor' },
  narrowed: { request: 'major', answer: 'none', inside: 'minor' },
  widened: { request: 'none', answer: 'minor', inside: 'minor' },
  layout: { request: 'minor', answer: 'minor', inside: 'minor' },
} as const satisfies Record<string, Record<Flow, Needs>>
