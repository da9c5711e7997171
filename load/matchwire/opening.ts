// The way in: a guest's account over REST, a socket at one of the gateways in turn, and `session.hello`.
import { setTimeout as delay } from 'node:timers/promises'
import type { Tally } from '../tally.ts'
import { createRest, Session, type Credential, type Rest } from './session.ts'

export interface MatchwireTarget {
  apiUrl: string
  gatewayUrls: readonly string[]
}

/** A busy gateway may not let someone in at once: a client comes back, as the SDK does. */
const openAttemptsMax = 5
const openAgainMs = 500

export interface Opening {
  readonly rest: Rest
  /** Makes a guest and opens a session for it. */
  openGuest(): Promise<Session>
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
    async openGuest() {
      const { tokens } = await rest.createGuest()
      for (let attempt = 1; ; attempt++) {
        const session = open({ tokens })
        try {
          await session.welcomed
          return session
        } catch (error) {
          if (attempt === openAttemptsMax) throw error
          await delay(openAgainMs * attempt)
        }
      }
    },
  }
}
