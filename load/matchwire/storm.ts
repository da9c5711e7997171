// Players who all come at once: each brings a ticket that it got before, connects, and says who it is, as fast as it is let in. Then all of
// them look for a match and take their seats, in a game of turns: what the door costs is measured, and not the ticks of those who are in.
import type { CreateDriver } from '../driver.ts'
import { inTurns } from '../in-turns.ts'
import { createOpening, createTicket, type MatchwireTarget } from './opening.ts'
import type { Session } from './session.ts'
import type { Tokens } from '../../generated/messages.ts'

/** Requests over REST, and players on their way in or to a seat, at a time. */
const preparingMax = 32
const comingMax = 128

/** `add` makes accounts; then, in this order, the acts. The time each socket takes to be let in, and each seat to be taken, is counted. */
export const createDriver: CreateDriver<MatchwireTarget> = ({ target, work, tally }) => {
  const opening = createOpening(target, tally)
  const guests: Tokens[] = []
  const tickets: { tokens: Tokens; ticket: string }[] = []
  const open: Session[] = []

  const connect = async (): Promise<void> => {
    const credential = tickets.pop()
    if (!credential) return
    const began = performance.now()
    const session = opening.open(credential)
    try {
      await session.welcomed
      tally.latencyMs(performance.now() - began)
      open.push(session)
    } catch (error) {
      tally.error((error as Error).message)
    }
  }
  const attach = (session: Session): Promise<void> =>
    new Promise((resolve) => {
      const began = performance.now()
      session.onMessage = (message) => {
        if (message.type === 'matchmaking.matched')
          session.send({ type: 'match.attach', matchId: message.match.matchId })
        else if (message.type === 'match.attached') {
          tally.latencyMs(performance.now() - began)
          tally.add('matchesBegun')
          resolve()
        } else if (message.type === 'error') tally.error(`refused: ${message.code}`)
      }
      session.onLost = () => resolve()
      session.send({ type: 'matchmaking.join', request: { game: 'connect-four', seats: work.seats } })
    })

  return {
    async add(players) {
      guests.push(
        ...(await inTurns(players, preparingMax, async () => (await opening.rest.createGuest()).tokens)),
      )
    },
    async act(what) {
      if (what === 'tickets') {
        await inTurns(guests.length, preparingMax, async () => {
          const tokens = guests.pop()
          if (tokens) tickets.push({ tokens, ticket: await createTicket(target.apiUrl, tokens) })
        })
      } else if (what === 'connect') await inTurns(tickets.length, comingMax, connect)
      else {
        const seatless = open.values()
        await inTurns(open.length, comingMax, async () => {
          const { value } = seatless.next()
          if (value) await attach(value)
        })
      }
    },
    async close() {
      for (const session of open) session.close()
      await Promise.resolve()
    },
  }
}
