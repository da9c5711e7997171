// Gathers what may be abuse, for operators. Nothing follows from it by itself.

import { lockPairs, writePairs } from '../../platform/db/abuse-pairs.ts'
import { addSigns, deleteAbuseOf, type Sign } from '../../platform/db/abuse-signals.ts'
import { findSharedAddresses } from '../../platform/db/account-addresses.ts'
import { findDeleted } from '../../platform/db/players.ts'
import type { Knex } from 'knex'
import type { RecordedMatch } from '../../generated/messages.ts'
import type { AbuseConfig } from '../abuse/config.ts'
import { withMatch } from '../abuse/pair.ts'
import { pairMatchOf, signsOfAddress, signsOfPair, signsOfSeats } from '../abuse/signs.ts'
import type { EventConsumer } from '../event-consumer.ts'

export const abuse: EventConsumer<'match.recorded' | 'account.created'> = {
  name: 'abuse',
  types: ['match.recorded', 'account.created'],
  laterEvents: 'go on',
  async handle(trx, events, { config, nowMs }) {
    const matches = events.flatMap((event) => (event.type === 'match.recorded' ? [event.data] : []))
    const accounts = events.flatMap((event) =>
      event.type === 'account.created' ? [event.data.playerId] : [],
    )
    const signs = [
      ...matches.flatMap((match) => signsOfSeats(match, config.abuse)),
      ...(await judgePairs(trx, matches, config.abuse)),
      ...(await judgeAddresses(trx, accounts, config.abuse)),
    ]
    const { halfLifeMs, openScore } = config.abuse
    await addSigns(trx, signs, { halfLifeMs, openScore, nowMs: nowMs() })
    // After all is written: whose account is deleted from now on is erased by whoever is told of it, who waits for these rows.
    const playerIds = new Set(matches.flatMap(({ seats }) => seats.map(({ playerId }) => playerId)))
    for (const { playerId, otherPlayerId } of signs) playerIds.add(playerId).add(otherPlayerId ?? playerId)
    await deleteAbuseOf(trx, await findDeleted(trx, [...playerIds]))
  },
}

/** Matches that wait for others of their batch are counted in the order in which they ended. */
async function judgePairs(
  trx: Knex.Transaction,
  matches: readonly RecordedMatch[],
  config: AbuseConfig,
): Promise<Sign[]> {
  const played = matches
    .toSorted((a, b) => a.endedAtMs - b.endedAtMs)
    .flatMap((match) => {
      const pairMatch = pairMatchOf(match)
      return pairMatch ? [{ match, pairMatch }] : []
    })
  const locked = await lockPairs(
    trx,
    played.map(({ pairMatch }) => pairMatch),
  )
  const pairs = new Map(locked.map((pair) => [`${pair.lowId} ${pair.highId}`, pair]))
  const signs = played.flatMap(({ match, pairMatch }) => {
    const name = `${pairMatch.lowId} ${pairMatch.highId}`
    const before = pairs.get(name)
    if (!before) throw new Error('A pair that was written is not there.')
    const after = withMatch(before, pairMatch, config.pairWindowMs)
    pairs.set(name, after)
    return signsOfPair(match, { before, after }, config)
  })
  await writePairs(trx, [...pairs.values()])
  return signs
}

async function judgeAddresses(
  trx: Knex.Transaction,
  playerIds: readonly string[],
  config: AbuseConfig,
): Promise<Sign[]> {
  const shared = await findSharedAddresses(trx, { playerIds, windowMs: config.addressWindowMs })
  return shared.flatMap((each) => signsOfAddress(each, config))
}
