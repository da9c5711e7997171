import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { closeRedis, connectRedis } from '../../platform/redis/client.ts'
import { privateRedis } from '../helpers/servers.ts'
import { Chance } from './chance.ts'
import { RedisServer } from './redis/server.ts'
import { Timeline } from './timeline.ts'

// The simulated Redis answers as the real one does, to the commands and to the scripts of the system.

const real = connectRedis(await privateRedis(), { name: 'parity' })
afterAll(() => closeRedis(real))

test.each([
  ['strings', 'SET a 1|GET a|INCR a|INCR n|GETDEL a|GET a|EXISTS a n|DEL a n|SET t x PX 60000|GET t'],
  ['hashes', 'HSET h a 1 b 2|HSET h b 3 c 4|HGET h b|HGET h x|HMGET h a x c|HDEL h a b|HDEL h c|EXISTS h'],
  ['sets', 'SADD s b|SADD s b|SCARD s|SMEMBERS s|SREM s b x|EXISTS s|SMEMBERS s'],
  [
    'sorted sets',
    'ZADD z 5 a|ZADD z 5 b|ZADD z 3 c|ZADD z 4 c|ZCARD z|ZSCORE z c|ZSCORE z x|ZRANGE z 0 1 WITHSCORES|ZRANGE z 0 9|' +
      'ZRANGEBYSCORE z (4 +inf|ZRANGEBYSCORE z -inf 4 WITHSCORES|ZRANGEBYSCORE z -inf 5 LIMIT 1 1|ZREM z a x|ZRANDMEMBER none',
  ],
  [
    'streams',
    'XADD q NOMKSTREAM * a 1|XREAD COUNT 9 BLOCK 1 STREAMS q 0-0|XADD q MAXLEN ~ 100 * a 1 b 2|XREAD COUNT 9 BLOCK 1 STREAMS q 0-0|' +
      'XTRIM q MINID 1-0|XTRIM q MINID 99999999999999-1|XREAD COUNT 9 BLOCK 1 STREAMS q 0-0|XTRIM none MINID 1-0|XADD q NOMKSTREAM * a 1',
  ],
])('%s', async (_, lines) => {
  await real.flushdb()
  const simulated = new SimulatedRedis()
  for (const line of lines.split('|')) {
    const [name = '', ...args] = line.split(' ')
    expect(comparable(await simulated.call(name, args)), line).toEqual(
      comparable(await real.call(name, ...args)),
    )
  }
})

test('every script, through the life of a match', async () => {
  await real.flushdb()
  const simulated = new SimulatedRedis()
  const redisOf = {
    real: (name: string, args: string[]) => real.call(name, ...args),
    simulated: simulated.call,
  }
  const used = new Set<string>()
  const live = async (call: (name: string, args: string[]) => Promise<unknown>) => {
    const answers: unknown[] = []
    const run = async (script: string, scriptKeys: string[], args: string[]) => {
      used.add(script)
      const text = readFileSync(join(scripts, script), 'utf8')
      const answer = await call('EVAL', [text, String(scriptKeys.length), ...scriptKeys, ...args])
      answers.push([script, comparable(answer)])
      return answer
    }
    const lease = (kind: string, stream: string) => [
      `mw:${kind}:`,
      '30000',
      '25000',
      stream,
      'name',
      kind,
      'capacity',
      '5',
    ]
    const shard = String(
      await run(
        'lease-acquire.lua',
        ['mw:incarnations', 'mw:shards', 'mw:outages'],
        lease('shard', 'mw:requests:'),
      ),
    )
    const gateway = String(
      await run(
        'lease-acquire.lua',
        ['mw:incarnations', 'mw:gateways', 'mw:outages'],
        lease('gateway', 'mw:responses:'),
      ),
    )
    await run('lease-renew.lua', ['mw:shards', 'mw:outages'], [shard, '30000', '25000'])
    for (const [player, connection] of [
      ['p1', '1'],
      ['p2', '2'],
      ['p2', '3'],
    ] as const) {
      const claimKeys = [
        `mw:session:${player}`,
        'mw:session-epochs',
        `mw:gateway:${gateway}:sessions`,
        'mw:gateways',
      ]
      await run('session-claim.lua', claimKeys, [
        gateway,
        connection,
        'json',
        'family',
        player,
        '',
        '\x01abcd…',
        '100',
        '0',
      ])
      const joinKeys = [`mw:player:${player}`, 'mw:queue:lightcycles:2', 'mw:queues', `mw:ratings:${player}`]
      const trace = player === 'p2' ? 'trace' : ''
      await run('queue-join.lua', joinKeys, [player, player, 'lightcycles', '2', '10', '1000', trace])
    }
    await run('queue-leave.lua', ['mw:player:p3', 'mw:placing'], ['p3'])
    await run(
      'matchmake.lua',
      ['mw:queues', 'mw:shards', 'mw:placing'],
      ['200', '50', '60000', '2000', '100', '400', 'm1', '7', 'frame'],
    )
    await run('match-confirm.lua', ['mw:match:m1', 'mw:placing', 'mw:shards'], ['m1', shard])
    await run('match-start.lua', ['mw:match:m1', 'mw:shards'], [shard, '123'])
    const finishKeys = ['mw:match:m1', 'mw:finished-matches', 'mw:placing', 'mw:shards']
    for (const reason of ['first', 'second'])
      await run('match-finish.lua', finishKeys, ['m1', shard, reason, 'event', '60000', ''])
    const renameArgs = (ending: string) => ['old seats', 'new seats', ending, 'new ending']
    for (const ending of ['first', 'other'])
      await run('match-rename.lua', ['mw:match:m1'], renameArgs(ending))
    const seatsNow = String(await call('HGET', ['mw:match:m1', 'seats']))
    await run('match-rename.lua', ['mw:match:m1'], [seatsNow, 'new seats', 'first', 'new ending'])
    await run('match-rename.lua', ['mw:match:none'], renameArgs(''))
    const restoreArgs = ['lightcycles', '[]', '[]', '7', '1', '{}', 'event', '60000']
    for (const match of ['m1', 'm2'])
      await run('match-restore.lua', [`mw:match:${match}`, 'mw:finished-matches'], restoreArgs)
    for (const connection of ['2', '3'])
      await run(
        'session-release.lua',
        ['mw:session:p2', `mw:gateway:${gateway}:sessions`],
        [gateway, connection, 'p2'],
      )
    await run('lease-drain.lua', [`mw:shard:${shard}`], [])
    await run(
      'lease-release.lua',
      ['mw:shards', `mw:shard:${shard}`, `mw:requests:${shard}`, `mw:shard:${shard}:matches`],
      [shard],
    )
    const reapArgs = ['gateway', gateway, '99999999999999', 'then', 'frame', '100', '60000', '/gateways/1']
    await run('reap.lua', ['mw:gateways', 'mw:shards', 'mw:finished-matches', 'mw:outages'], reapArgs)
    const left = await call('EVAL', ["local all = redis.call('SMEMBERS', 'mw:queues') return #all", '0'])
    return [...answers, left]
  }
  expect(await live(redisOf.simulated)).toEqual(await live(redisOf.real))
  const ofSimulated = readdirSync(scripts).filter((script) => !ofEvents.test(script))
  expect([...used].sort()).toEqual(ofSimulated.sort())
})

/** What follows the record of a match is not simulated. */
const ofEvents = /^(events|leaderboard)-/
const scripts = join(import.meta.dirname, '../../platform/redis/scripts')

class SimulatedRedis {
  readonly #timeline = new Timeline()
  readonly #server = new RedisServer(this.#timeline, new Chance(1), (script) => script)

  readonly call = async (name: string, args: string[]): Promise<unknown> => {
    const answer = new Promise((resolve) => {
      this.#server.receive({ from: 'a test', name, args, answer: resolve, wanted: () => true })
    })
    await this.#timeline.run(this.#timeline.nowMs + 5)
    return answer
  }
}

/** Times of day differ, incarnations and epochs are made of them, and properties of JSON have no order. */
function comparable(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(comparable)
  if (/^\d{13}(-\d+)?$/.test(String(answer))) return 'a time'
  return typeof answer === 'string' && answer.startsWith('[') ? (JSON.parse(answer) as unknown) : answer
}
