import { randomUUID } from 'node:crypto'
import type { Letter } from '../../platform/db/dead-letters.ts'

/** An event that "abuse" has given up. */
export function makeLetter(change: Partial<Letter> = {}): Letter {
  const eventId = randomUUID()
  const subject = randomUUID()
  const event = JSON.stringify({ specversion: '1.0', id: eventId, type: 'account.created', subject })
  return {
    consumer: 'abuse',
    ...{ eventId, type: 'account.created', subject, event },
    error: 'Error: it failed',
    errorClass: 'Error',
    attempts: 8,
    firstFailedAtMs: 1_795_361_412_345,
    deadAtMs: 1_795_361_500_000,
    traceparent: null,
    ...change,
  }
}
