// Players as those of `steady`, of whom every other one goes after its match: it reads its history, closes its socket, and another one signs in
// and comes with a ticket. So whatever is kept for a sign-in, a socket or a match shows as the more, the longer this goes on.
import type { CreateDriver } from '../driver.ts'
import type { MatchwireTarget } from './opening.ts'
import { createPlay, drawnFrom } from './play.ts'

/** Short rides, a quarter of a whole one in the mean: so that more comes and goes in the same time. */
const rideMax = 0.5

export const createDriver: CreateDriver<MatchwireTarget> = (options) => {
  let opened = 0
  return createPlay(options, {
    stays: () => opened++ % 2 === 0,
    partOf: (matchId) => rideMax * drawnFrom(matchId),
  })
}
