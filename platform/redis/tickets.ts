import { createHash, randomBytes } from 'node:crypto'
import { keys } from './keys.ts'
import type { Redis } from './client.ts'

/** Who a socket ticket lets in. `origin` binds it to the web page that asked for it, where there was one. */
export type TicketHolder = {
  playerId: string
  name: string
  sessionFamilyId: string
  role: 'player' | 'operator'
  /** When the session it opens ends unless refreshed: the end of the access token that asked for it. */
  expiresAtMs: number
  origin?: string
}

const ticketBytes = 32

/** A new single-use ticket, 43 characters of base64url. Redis keeps only its SHA-256, so who reads Redis cannot use it. */
export async function issueTicket(redis: Redis, holder: TicketHolder, ttlMs: number): Promise<string> {
  const ticket = randomBytes(ticketBytes).toString('base64url')
  await redis.set(keys.ticket(sha256(ticket)), JSON.stringify(holder), 'PX', ttlMs)
  return ticket
}

/** The holder, once; undefined for a ticket that is unknown, used, past its time, or bound to another origin (which uses it up). */
export async function redeemTicket(
  redis: Redis,
  ticket: string,
  origin: string | undefined,
): Promise<TicketHolder | undefined> {
  const text = await redis.getdel(keys.ticket(sha256(ticket)))
  if (text === null) return undefined
  const holder = JSON.parse(text) as TicketHolder
  return holder.origin === undefined || holder.origin === origin ? holder : undefined
}

function sha256(ticket: string): string {
  return createHash('sha256').update(ticket).digest('hex')
}
