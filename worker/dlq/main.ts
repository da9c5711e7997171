// npm run dlq: events that a consumer has given up, for operators.
import type { Knex } from 'knex'
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { discardLetters, replayLetters } from '../../platform/db/dead-letter-acts.ts'
import { listLetters, readLetter } from '../../platform/db/dead-letters.ts'
import {
  type ActCommand,
  type Command,
  type ListCommand,
  readCommand,
  type ShowCommand,
  usage,
  UsageError,
} from './command.ts'
import { toPage, toTable } from './print.ts'

const noneMatches = 'No dead letter matches. npm run dlq -- list shows those that there are.'

// Who reads only the beginning, as `head` does, has what was wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await main(process.argv.slice(2), process.env['DATABASE_URL'])

async function main(args: readonly string[], databaseUrl: string | undefined): Promise<0 | 1 | 2> {
  let command: Command
  try {
    command = readCommand(args, Date.now())
    if (command.command === 'help') {
      process.stdout.write(usage)
      return 0
    }
    if (!databaseUrl || !/^(mysql|mariadb):\/\//.test(databaseUrl)) {
      throw new UsageError(
        'Set DATABASE_URL to the database of the workers, such as mysql://root@127.0.0.1:3306/matchwire',
      )
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`dlq: ${error.message}\nnpm run dlq -- --help tells all of it.\n`)
    return 2
  }
  const db = connectDatabase(databaseUrl, { poolMax: 1 })
  try {
    return await carryOut(db, command)
  } catch (error) {
    const { message, code } = error as Error & { code?: string }
    const cause = message || code || String(error) // A refused connection has no message of its own.
    process.stderr.write(
      `dlq: The database failed: ${cause}\nNothing was changed that was not told. Check DATABASE_URL, and try again.\n`,
    )
    return 1
  } finally {
    await db.destroy()
  }
}

function carryOut(db: Knex, command: Exclude<Command, { command: 'help' }>): Promise<0 | 1> {
  switch (command.command) {
    case 'list':
      return list(db, command)
    case 'show':
      return show(db, command)
    case 'replay':
      return replay(db, command)
    case 'discard':
      return discard(db, command)
  }
}

async function list(db: Knex, { filter, limit, after: afterId, json }: ListCommand): Promise<0 | 1> {
  const after = afterId === undefined ? undefined : await readLetter(db, afterId)
  if (afterId !== undefined && !after) return unknown(afterId)
  const found = await listLetters(db, { ...filter, after, limit: limit + 1 })
  const letters = found.slice(0, limit)
  const more = found.length > limit
  if (json) print({ deadLetters: letters, more })
  else if (letters.length === 0) say('No letter matches.')
  else {
    say(toTable(letters, Date.now()))
    if (more) say(`There are more: say the same again with --after ${letters.at(-1)?.letterId}`)
  }
  return 0
}

async function show(db: Knex, { letterId, json }: ShowCommand): Promise<0 | 1> {
  const letter = await readLetter(db, letterId)
  if (!letter) return unknown(letterId)
  if (json) print(letter)
  else say(toPage(letter, Date.now()))
  return 0
}

async function replay(db: Knex, { choice, by, json }: ActCommand): Promise<0 | 1> {
  const total = { replayed: 0, alreadyProcessed: 0 }
  // Never back to the first: what fails again at once is not replayed for ever.
  for (let after: number | undefined; ;) {
    const done = await transact(db, (trx) => replayLetters(trx, { ...choice, after }, by))
    if (!done.ok) return refuse(done.code, choice)
    total.replayed += done.replayed
    total.alreadyProcessed += done.alreadyProcessed
    after = done.next
    if (after === undefined) break
  }
  if (json) print(total)
  else {
    const { replayed, alreadyProcessed } = total
    say(
      `Replayed ${replayed}.${alreadyProcessed > 0 ? ` ${alreadyProcessed} had been processed already.` : ''}`,
    )
    if (replayed > 0) say('What fails again is dead again: npm run dlq -- list')
    else if (alreadyProcessed === 0) say(noneMatches)
  }
  return 0
}

async function discard(db: Knex, { choice, by, json }: ActCommand): Promise<0 | 1> {
  let discarded = 0
  for (let after: number | undefined; ;) {
    const done = await transact(db, (trx) => discardLetters(trx, { ...choice, after }, by))
    if (!done.ok) return refuse(done.code, choice)
    discarded += done.discarded
    after = done.next
    if (after === undefined) break
  }
  if (json) print({ discarded })
  else {
    say(`Discarded ${discarded}.`)
    if (discarded === 0) say(noneMatches)
  }
  return 0
}

function refuse(code: 'dead_letter_unknown' | 'dead_letter_settled', choice: ActCommand['choice']): 1 {
  const letterId = 'letterId' in choice ? choice.letterId : ''
  if (code === 'dead_letter_unknown') return unknown(letterId)
  process.stderr.write(
    `dlq: It was replayed or discarded before. Who did it, and why: npm run dlq -- show ${letterId}\n`,
  )
  return 1
}

function unknown(letterId: string): 1 {
  process.stderr.write(
    `dlq: There is no letter ${letterId}. npm run dlq -- list --state all shows those that there are.\n`,
  )
  return 1
}

function print(value: unknown): void {
  say(JSON.stringify(value, undefined, 2))
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
