import { afterAll, describe, expect, test } from 'vitest'
import { readMatchStatus } from '../../platform/redis/matches.ts'
import { startRealtime } from '../helpers/realtime.ts'
import { privateRedis } from '../helpers/servers.ts'
import type { TestPlayer } from '../helpers/test-player.ts'

const realtime = await startRealtime({ redisUrl: await privateRedis(), gateways: 2, shards: 2 })
afterAll(() => realtime[Symbol.asyncDispose]())

describe('a match over two gateways and two shards', () => {
  test.each([
    ['binary', 'binary'],
    ['json', 'binary'],
  ] as const)(
    'connect four is played to its end, %s against %s, and everyone is told the same',
    async (first, second) => {
      const { matchId, players } = await realtime.match('connect-four', { encodings: [first, second] })
      const [opener, other] = await inTurn(players)
      for (const [move, column] of [0, 1, 0, 1, 0, 1, 0].entries()) {
        const mover = move % 2 === 0 ? opener : other
        mover.send({ type: 'match.input', id: 100 + move, input: { 'connect-four': { column } } })
        await Promise.all(players.map((player) => player.nextSnapshot(({ tick }) => tick === move + 1)))
      }
      const endings = await Promise.all(
        players.map(async (player) => (await player.next('match.ended')).ending),
      )
      const record = await readMatchStatus(realtime.redis, matchId)
      expect(endings[0]).toMatchObject({ reason: 'completed', counted: true, lastTick: 7 })
      expect(endings[0]?.result).toMatchObject({ 'connect-four': { decidedBy: 'line' } })
      expect(endings[0]?.seats.find(({ placement }) => placement === 1)).toMatchObject({
        playerId: opener.playerId,
      })
      expect(endings[1]).toEqual(endings[0])
      expect(record).toMatchObject({ state: 'ended', ending: endings[0] })
    },
  )

  test('lightcycles runs at its pace until someone crashes', async () => {
    const { players } = await realtime.match('lightcycles')
    players[0].send({ type: 'match.input', id: 7, input: { lightcycles: { heading: 'up' } } })
    const [{ ending }] = await Promise.all([players[0].next('match.ended'), players[1].next('match.ended')])
    const ticks = players[1].received
      .filter((message) => message.type === 'match.snapshot')
      .map(({ tick }) => tick)
    expect(ending).toMatchObject({ reason: 'completed', lastTick: ticks.at(-1) })
    expect(ticks).toEqual(ticks.map((_, index) => index))
  })

  test('an input against the rules is refused with its code and its id', async () => {
    const { players } = await realtime.match('connect-four')
    const [, other] = await inTurn(players)
    other.send({ type: 'match.input', id: 55, input: { 'connect-four': { column: 3 } } })
    expect(await other.next('error')).toMatchObject({
      code: 'not_your_turn',
      replyTo: 55,
      retryable: false,
    })
  })
})

/** The players of a match of connect four, whose first mover is drawn, in the order in which they move. */
async function inTurn(players: [TestPlayer, TestPlayer]): Promise<[TestPlayer, TestPlayer]> {
  const [snapshot] = await Promise.all(players.map((player) => player.nextSnapshot()))
  const { seatToMove } =
    snapshot && 'connect-four' in snapshot.state ? snapshot.state['connect-four'] : { seatToMove: 0 }
  return seatToMove === 0 ? players : [players[1], players[0]]
}
