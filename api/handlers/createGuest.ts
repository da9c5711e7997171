import { randomInt, randomUUIDv7 } from 'node:crypto'
import type { Player } from '../../platform/db/players.ts'
import type { Handler } from '../handler.ts'
import { createAccount } from '../new-account.ts'

const nameAttemptsMax = 5

export const createGuest: Handler<'createGuest'> = ({ address, transact }, services) =>
  transact(async (trx) => {
    for (let attempt = 1; attempt <= nameAttemptsMax; attempt += 1) {
      const player: Player = {
        playerId: randomUUIDv7(),
        name: guestName(),
        guest: true,
        role: 'player',
        createdAtMs: services.nowMs(),
      }
      if (await createAccount(trx, services, { player, address }))
        return { status: 201, body: await services.tokens.signIn(trx, player) }
    }
    throw new Error(`No free guest name in ${nameAttemptsMax} attempts, out of a million million.`)
  })

/** Without the letters and digits that are taken for one another. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const lettersOfName = 8

function guestName(): string {
  const letters = Array.from({ length: lettersOfName }, () => alphabet[randomInt(alphabet.length)])
  return `Guest-${letters.join('')}`
}
