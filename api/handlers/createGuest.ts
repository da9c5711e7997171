import { randomInt, randomUUIDv7 } from 'node:crypto'
import { insertPlayer, type Player } from '../../platform/db/players.ts'
import type { Handler } from '../handler.ts'

const nameAttemptsMax = 5

export const createGuest: Handler<'createGuest'> = ({ transact }, { tokens, nowMs }) =>
  transact(async (trx) => {
    for (let attempt = 1; attempt <= nameAttemptsMax; attempt += 1) {
      const player: Player = {
        playerId: randomUUIDv7(),
        name: guestName(),
        guest: true,
        role: 'player',
        createdAtMs: nowMs(),
      }
      if (await insertPlayer(trx, player)) return { status: 201, body: await tokens.signIn(trx, player) }
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
