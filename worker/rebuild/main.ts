// npm run leaderboard:rebuild: ratings, statistics and leaderboards afresh from the recorded matches.
import { parseArgs } from 'node:util'
import { connectDatabase } from '../../platform/db/client.ts'
import type { Board } from '../../platform/leaderboard.ts'
import { closeRedis, connectRedis } from '../../platform/redis/client.ts'
import type { Difference } from './compare.ts'
import { rebuild, type Report } from './rebuild.ts'

const usage = `npm run leaderboard:rebuild -- [--check] [--json]

Computes ratings (of all seasons and of each), statistics and leaderboards afresh from the recorded matches, in the order in which they were
rated, and writes what differs from what is there. The system may run: matches are recorded meanwhile, and rated afterwards.

  --check   write nothing; say what differs, and exit with 1 where anything does
  --json    the report as JSON on standard output; progress goes to standard error either way
  --help    this

It needs DATABASE_URL and REDIS_URL, as the workers do. Exit code: 0 done, or nothing differs; 1 something differs (--check), or it failed;
2 the command is wrong. What it does and when to run it: design/async/v1.3.0-ranking.md
`

const statementTimeoutMs = 600_000
const progressMs = 2_000

process.exitCode = await main(process.argv.slice(2), process.env)

async function main(args: string[], env: Readonly<Record<string, string | undefined>>): Promise<0 | 1 | 2> {
  const read = readCommand(args, env)
  if (typeof read === 'string') {
    process.stderr.write(
      `leaderboard:rebuild: ${read}\nnpm run leaderboard:rebuild -- --help tells all of it.\n`,
    )
    return 2
  }
  if (read.help) {
    process.stdout.write(usage)
    return 0
  }
  const { check, json, databaseUrl, redisUrl } = read
  const db = connectDatabase(databaseUrl, { poolMax: 2, queryTimeoutMs: statementTimeoutMs })
  const redis = connectRedis(redisUrl, { name: 'leaderboard-rebuild' })
  let lost: Error | undefined
  redis.on('error', (error) => (lost = error)) // It shows as commands that fail, which do not say why.
  const startedAtMs = performance.now()
  try {
    await redis.ping().catch((cause: Error) => {
      throw new Error(`Redis does not answer: ${lost?.message || cause.message}`, { cause })
    })
    const report = await rebuild({ db, redis, check, tell: teller(), nowMs: Date.now })
    const tookMs = Math.round(performance.now() - startedAtMs)
    const shown = summarise(report, check, tookMs)
    process.stdout.write(json ? `${JSON.stringify(shown, undefined, 2)}\n` : toText(shown))
    return check && shown.differences.count > 0 ? 1 : 0
  } catch (error) {
    const { message, code } = error as Error & { code?: string }
    process.stderr.write(
      `leaderboard:rebuild: ${message || code || String(error)}\nCheck DATABASE_URL and REDIS_URL, and run it again: what it does half is done whole then.\n`,
    )
    return 1
  } finally {
    closeRedis(redis)
    await db.destroy()
  }
}

function readCommand(args: string[], env: Readonly<Record<string, string | undefined>>) {
  let values: { check: boolean; json: boolean; help: boolean }
  try {
    const option = { type: 'boolean', default: false } as const
    values = parseArgs({ args, options: { check: option, json: option, help: option } }).values
  } catch (error) {
    return (error as Error).message
  }
  const { DATABASE_URL: databaseUrl = '', REDIS_URL: redisUrl = '' } = env
  if (!values.help && !/^(mysql|mariadb):\/\//.test(databaseUrl))
    return 'Set DATABASE_URL to the database of the workers, such as mysql://root@127.0.0.1:3306/matchwire'
  if (!values.help && !/^rediss?:\/\//.test(redisUrl))
    return 'Set REDIS_URL to the Redis of the workers, such as redis://127.0.0.1:6379'
  return { ...values, databaseUrl: databaseUrl.replace(/^mariadb:/, 'mysql:'), redisUrl }
}

/** Tells how far it is, now and then. */
function teller(): (progress: string) => void {
  let nextAtMs = performance.now() + progressMs
  return (progress) => {
    if (performance.now() < nextAtMs) return
    nextAtMs = performance.now() + progressMs
    process.stderr.write(`${progress}\n`)
  }
}

function summarise({ matches, boards, differences }: Report, check: boolean, tookMs: number) {
  const kinds = Object.entries(differences)
  const counts = Object.fromEntries(kinds.map(([kind, { count }]) => [kind, count])) as Record<
    keyof Report['differences'],
    number
  >
  return {
    mode: check ? 'check' : 'rebuild',
    tookMs,
    matches,
    boards,
    differences: {
      count: kinds.reduce((sum, [, { count }]) => sum + count, 0),
      ...counts,
      first: Object.fromEntries(kinds.map(([kind, { first }]) => [kind, first])),
    },
  }
}

type Shown = Difference<unknown> & Partial<Board>

/** Of an entry of a leaderboard, of which. */
function boardOf({ game, season }: Shown): string {
  return game ? ` ${game} ${season ?? 'all seasons'}` : ''
}

function whatDiffers({ found, expected }: Shown): string {
  if (found === undefined) return `is missing, should be ${JSON.stringify(expected)}`
  if (expected === undefined) return `${JSON.stringify(found)}, should not be there`
  return `${JSON.stringify(found)}, should be ${JSON.stringify(expected)}`
}

function toText({ mode, tookMs, matches, boards, differences }: ReturnType<typeof summarise>): string {
  const { count, standings, seats, totals, first } = differences
  const { ranking, stats } = matches.waiting
  const lines = [
    `${matches.rated} matches rated afresh in ${tookMs} ms; ${ranking} are still to be rated, ${stats} to be added up.`,
    `${boards.whole} leaderboards are in Redis, ${boards.unfilled} are not and are read from MariaDB.`,
    count === 0
      ? 'Nothing differs.'
      : `${count} differ${mode === 'check' ? '' : 'ed, and are mended'}: ${standings} ratings, ${seats} seats of matches, ${totals} sums, ${differences.boards} entries of leaderboards.`,
    ...Object.entries(first).flatMap(([kind, shown]) =>
      (shown as Shown[]).map((each) => `  ${kind} ${each.key}${boardOf(each)}: ${whatDiffers(each)}`),
    ),
  ]
  return `${lines.join('\n')}\n`
}
