// Players who are connected and do nothing else.
import type { CreateDriver } from '../driver.ts'
import { createOpening, type MatchwireTarget } from './opening.ts'
import type { Session } from './session.ts'
import { inTurns } from '../in-turns.ts'

const openingMax = 32

export const createDriver: CreateDriver<MatchwireTarget> = ({ target, tally }) => {
  const opening = createOpening(target, tally)
  const open: Session[] = []
  return {
    async add(players) {
      await inTurns(players, openingMax, async () => open.push((await opening.openGuest()).session))
    },
    async close() {
      for (const session of open) session.close()
      await Promise.resolve()
    },
  }
}
