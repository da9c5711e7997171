// The way in: a guest's account over REST, a socket at one of the gateways in turn, and `session.hello`.
import { setTimeout as delay } from 'node:timers/promises'
import type { RealtimeTicket, Tokens } from '../../generated/messages.ts'
import type { Tally } from '../tally.ts'
import { createRest, Session, type Credential, type Rest } from './session.ts'

export interface MatchwireTarget {
  apiUrl: string
  gatewayUrls: readonly string[]
}

/** A busy gateway may not let someone in at once: a client comes back, as the SDK does. */
const openAttemptsMax = 5
const openAgainMs = 500

export interface Guest {
  tokens: Tokens
  session: Session
}

export interface Opening {
  readonly rest: Rest
  /** Makes a guest and opens a session for it, as one who asks for a ticket first or not. */
  openGuest(options?: { ticket: boolean }): Promise<Guest>
  /** One attempt at the next gateway. */
  open(credential: Credential): Session
}

export function createOpening({ apiUrl, gatewayUrls }: MatchwireTarget, tally: Tally): Opening {
  const rest = createRest(apiUrl)
  let last = 0
  const open = (credential: Credential): Session =>
    new Session(gatewayUrls[last++ % gatewayUrls.length] ?? '', credential, rest, tally)
  return {
    rest,
    open,
    async openGuest({ ticket: withTicket } = { ticket: false }) {
      const { tokens } = await rest.createGuest()
      for (let attempt = 1; ; attempt++) {
        const ticket = withTicket ? await createTicket(apiUrl, tokens) : undefined
        const session = open({ tokens, ...(ticket !== undefined && { ticket }) })
        try {
          await session.welcomed
          tally.add('signedIn')
          return { tokens, session }
        } catch (error) {
          if (attempt === openAttemptsMax) throw error
          await delay(openAgainMs * attempt)
        }
      }
    },
  }
}

export async function createTicket(apiUrl: string, tokens: Tokens): Promise<string> {
  const { ticket } = (await request(apiUrl, tokens, 'POST', '/v1/realtime/tickets')) as RealtimeTicket
  return ticket
}

/** A request of the player whose tokens these are. */
export async function request(
  apiUrl: string,
  { accessToken }: Tokens,
  method: 'GET' | 'POST',
  path: string,
): Promise<unknown> {
  const answer = await fetch(apiUrl + path, { method, headers: { authorization: `Bearer ${accessToken}` } })
  if (!answer.ok) throw new Error(`${method} ${path} was answered with ${answer.status}.`)
  return answer.json()
}
