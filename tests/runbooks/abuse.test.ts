// The commands of the runbook about abuse, one after the other, as an operator types them.
import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { addSigns } from '../../platform/db/abuse-signals.ts'
import { password, startTestApi } from '../api/test-api.ts'
import { privateDatabase, privateRedis } from '../helpers/servers.ts'
import { missingLine, readRunbook, runInShell } from './runbook.ts'

const databaseUrl = await privateDatabase()
const api = await startTestApi({ redisUrl: await privateRedis(), databaseUrl })
afterAll(() => api[Symbol.asyncDispose]())

test(
  'an operator looks, judges, warns, bans and lifts as the runbook says',
  { timeout: 30_000 },
  async () => {
    const { text, commands } = readRunbook('runbooks/abuse.md')
    expect(text.match(/^```sh/gm)).toHaveLength(commands.length)
    const operator = await api.promote(await api.player())
    const { playerId } = await api.player()
    const nowMs = Date.now()
    const match = { matchId: randomUUID(), game: 'lightcycles', lastTick: 9 } as const
    const sign = {
      playerId,
      kind: 'abandons',
      points: 120,
      atMs: nowMs,
      match,
      figures: { awayMs: 1 },
    } as const
    await api.db.transaction((trx) => addSigns(trx, [sign], { halfLifeMs: 1e9, openScore: 100, nowMs }))

    const { hostname, port, username, password: secret, pathname } = new URL(databaseUrl)
    const runs = await runInShell(commands, {
      ...{ DATA: '/nonexistent', API_URL: api.urls['http'] ?? '', OPS: '', REDIS_URL: '' },
      ...{ OPERATOR: operator.name, OPERATOR_PASSWORD: password },
      ...{ DATABASE_HOST: hostname, DATABASE_PORT: port, DATABASE_USER: username },
      ...{ MYSQL_PWD: secret, DATABASE_NAME: pathname.slice(1) },
    })
    for (const run of runs)
      expect([run.command.code, run.exitStatus, missingLine(run)]).toEqual([run.command.code, 0, undefined])
    const acts = await api
      .db('operator_acts')
      .where({ player_id: playerId })
      .orderBy('id')
      .pluck<string[]>('act')
    expect(acts).toEqual(['dismiss', 'warn', 'ban', 'unban'])
  },
)
