// People who come all the time, by REST alone: every one of them is a new account, and remembers what it was told. A request that failed is made
// again, with the same Idempotency-Key, as a client does.
import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Requests } from './requests.ts'

/** What the api has said of a visitor's account. */
export interface Visit {
  /** The one that was asked for: nobody else can have it, so an account that is made twice is refused. */
  readonly name: string
  /** The account that was answered with 201; undefined: that never came. */
  playerId?: string
  /** A refusal, which nobody who comes with a new name and his own key can be given. */
  refused?: string
}

export interface Visitors {
  readonly visits: readonly Visit[]
  /** Nobody comes any more; resolves when everyone who is there has been answered, or has had his time. */
  leave(): Promise<void>
}

export interface VisitorsOptions {
  apiUrl: string
  requests: Requests
}

/** Each comes, is answered, and goes: so many at once … */
const visitorsAtOnce = 6
/** … so often. */
const everyMs = 2_000
const repeatMs = 500
const answeredWithinMs = 3_000
/** What the first request of the same key began may still be going on. */
const stillWorkedOn = 'idempotency_in_progress'

export function welcomeVisitors({ apiUrl, requests }: VisitorsOptions): Visitors {
  const visits: Visit[] = []
  const leaving = new AbortController()

  const visit = async (): Promise<void> => {
    const name = `Visitor${randomBytes(6).toString('hex')}`
    const made: Visit = { name }
    visits.push(made)
    const key = randomUUID()
    let leftAtMs = Infinity
    while (performance.now() < leftAtMs) {
      const answer = await ask(name, key).catch(() => undefined)
      if (answer?.status === 201) {
        made.playerId = answer.playerId
        return
      }
      if (answer && answer.status < 500 && answer.code !== stillWorkedOn) {
        made.refused = `${answer.status} ${answer.code}`
        return
      }
      if (leaving.signal.aborted) leftAtMs = Math.min(leftAtMs, performance.now() + answeredWithinMs)
      await delay(repeatMs)
    }
  }
  const ask = async (name: string, key: string) => {
    const response = await requests.fetch(`${apiUrl}/v1/auth/register`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ name, password: `${name}-password` }),
    })
    const body = (await response.json()) as { account?: { playerId: string }; code?: string }
    return { status: response.status, playerId: body.account?.playerId ?? '', code: body.code ?? '' }
  }
  const keepComing = async (first: number): Promise<void> => {
    await delay((everyMs / visitorsAtOnce) * first)
    while (!leaving.signal.aborted) await Promise.all([visit(), delay(everyMs)])
  }
  const all = Array.from({ length: visitorsAtOnce }, (_, first) => keepComing(first))
  return {
    visits,
    async leave() {
      leaving.abort()
      await Promise.all(all)
    },
  }
}
