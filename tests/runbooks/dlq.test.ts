// The procedure for dead letters, run as it is written: by a worker whose consumer is broken, and then mended.
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { appendEvents, type Happening } from '../../platform/db/outbox.ts'
import { createLog } from '../../platform/log.ts'
import { readConfig } from '../../worker/config.ts'
import { type EventConsumer, PermanentError } from '../../worker/event-consumer.ts'
import { startWorker } from '../../worker/start-worker.ts'
import { startTestApi } from '../api/test-api.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { missingLine, readRunbook, runInShell } from './runbook.ts'

const { text, commands } = readRunbook('runbooks/dlq.md')
const lacking = ['mariadb', 'curl'].filter(
  (tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0,
)
const patience = { timeout: 20_000, interval: 50 }
const shell = commands.filter(({ situation }) => situation === 'shell')

test('has no command that is not run here', () => {
  expect(text.match(/^```sh/gm)).toHaveLength(commands.length)
})

describe.skipIf(lacking.length > 0)('the procedure for dead letters', { timeout: 60_000 }, () => {
  const tried = new Set(['shell'])
  let letter = ''
  let broken = true
  const handled: string[] = []

  test('finds what is dead, replays it once, and discards what is of no use', async () => {
    const servers = { redisUrl: await privateRedis(), databaseUrl: await privateDatabase() }
    await using api = await startTestApi(servers)
    const db = connectDatabase(servers.databaseUrl, { poolMax: 2 })
    onTestFinished(() => db.destroy())
    const env = {
      REDIS_URL: servers.redisUrl,
      DATABASE_URL: servers.databaseUrl,
      WORKER_RETRY_ATTEMPTS_MAX: '1',
    }
    const log = createLog({ role: 'test', name: 'test', level: 'silent' })
    await using _worker = await startWorker(readConfig(env), log, { consumers: [ranking, notifications] })
    const { hostname, port, username, pathname } = new URL(servers.databaseUrl)
    const { accessToken: TOKEN } = await api.promote(await api.player())
    const ofShell = {
      ...{ DATA: '/nowhere', DATABASE_URL: servers.databaseUrl, API_URL: api.urls['http'] ?? '', TOKEN },
      ...{
        DATABASE_HOST: hostname,
        DATABASE_PORT: port,
        DATABASE_USER: username,
        DATABASE_NAME: pathname.slice(1),
      },
    }

    /** Runs what the runbook has for these situations; what it has said of `LETTER` is kept between them. */
    async function tryAll(...situations: string[]): Promise<void> {
      for (const situation of situations) tried.add(situation)
      const these = situations.flatMap((name) => commands.filter(({ situation }) => situation === name))
      const keep = { situation: '', code: 'echo "$LETTER"', prints: '' }
      const runs = await runInShell([...shell, ...these, keep], { ...ofShell, LETTER: letter })
      letter = runs.at(-1)?.output ?? ''
      for (const run of runs.slice(0, -1)) {
        const { command, exitStatus, output } = run
        const missing = missingLine(run)
        expect({ exitStatus, missing }, `${command.code}\n${output}`).toEqual({
          exitStatus: 0,
          missing: undefined,
        })
      }
    }

    const events = await transact(db, (trx) => appendEvents(trx, [recorded(), recorded(), recorded(), due()]))
    const states = () => db('dead_letters').orderBy('number').pluck<string[]>('state')
    await vi.waitFor(async () => expect(await states()).toEqual(['dead', 'dead', 'dead', 'dead']), patience)
    await tryAll('look')
    expect(letter).toMatch(/^[0-9a-f-]{36}$/)

    broken = false
    await tryAll('replay-one')
    await vi.waitFor(async () => expect(await db('event_retries')).toEqual([]), patience)
    await tryAll('replayed-one', 'replay-group', 'replay-again')
    await vi.waitFor(() => expect(handled.toSorted()).toEqual(events.slice(0, 3).toSorted()), patience)
    await tryAll('replay-rest', 'discard', 'over')
    expect((await states()).toSorted()).toEqual(['discarded', 'replayed', 'replayed', 'replayed'])
    expect(await db('dead_letter_acts').orderBy('id').pluck('act')).toEqual([
      'replay',
      'replay',
      'replay',
      'discard',
    ])
    expect(await db('event_retries')).toEqual([])

    const misspelt = "--consumer rankng --actor ada --reason 'fixed in 1.3.1'"
    const code = `dlq replay ${misspelt}\ndlq discard ${misspelt}`
    const runs = await runInShell([...shell, { situation: '', code, prints: '' }], ofShell)
    expect(runs.at(-1)).toMatchObject({
      exitStatus: 0,
      output: expect.stringMatching(
        /^Replayed 0\.\nNo dead letter matches.+\nDiscarded 0\.\nNo dead letter matches/,
      ),
    })
  })

  test('has no situation that is not tried', () => {
    expect(new Set(commands.map(({ situation }) => situation))).toEqual(tried)
  })

  const ranking: EventConsumer<'match.recorded'> = {
    name: 'ranking',
    types: ['match.recorded'],
    laterEvents: 'go on',
    async handle(_, events) {
      if (broken) throw new RangeError('a rating out of bounds')
      handled.push(...events.map(({ id }) => id))
    },
  }
  const notifications: EventConsumer<'notification.due'> = {
    name: 'notifications',
    types: ['notification.due'],
    laterEvents: 'go on',
    handle: () => Promise.reject(new PermanentError('it was a test')),
  }
})

function recorded(): Happening {
  const matchId = randomUUID()
  const seat = (playerId: string, placement: number) => ({
    ...({ playerId, placement, state: 'present', disconnects: 0 } as const),
    ...{ awayMs: 0, inputsRefused: 0, rateLimitHits: 0 },
  })
  return {
    ...{ type: 'match.recorded', subject: matchId, source: '/tests', atMs: Date.now() },
    data: {
      ...{ matchId, game: 'connect-four', reason: 'completed', decidedBy: 'rules', counted: true },
      ...{ createdAtMs: 1, startedAtMs: 2, endedAtMs: 3, lastTick: 7 },
      seats: [seat(randomUUID(), 1), seat(randomUUID(), 2)],
    },
  }
}

function due(): Happening {
  const playerId = randomUUID()
  return {
    ...{ type: 'notification.due', subject: playerId, source: '/tests', atMs: Date.now() },
    data: { playerId, content: { warned: { reason: 'abandons' } } },
  }
}
