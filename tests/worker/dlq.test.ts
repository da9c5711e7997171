// What `npm run dlq` understands and prints; tests/runbooks/dlq.test.ts runs it.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { DeadLetterSummary } from '../../generated/messages.ts'
import { readCommand, usage } from '../../worker/dlq/command.ts'
import { ageOf, columnsMax, toTable } from '../../worker/dlq/print.ts'

const id = randomUUID()
const by = ['--actor', 'ada', '--reason', 'fixed in 1.3.1']
const nowMs = 1_795_361_412_345

test.each<[string, string[], object]>([
  ['what is dead', ['list'], { command: 'list', filter: { state: 'dead' }, limit: 20, after: undefined }],
  ['every state', ['list', '--state', 'all'], { filter: { state: undefined } }],
  [
    'a group by age',
    ['list', '--older-than', '2h', '--newer-than', '3d'],
    { filter: { deadBeforeMs: nowMs - 7_200_000, deadAfterMs: nowMs - 259_200_000 } },
  ],
  ['a page', ['list', '--limit', '5', '--after', id], { limit: 5, after: id }],
  ['one', ['show', id, '--json'], { command: 'show', letterId: id, json: true }],
  [
    'one to replay',
    ['replay', id, ...by],
    { command: 'replay', choice: { letterId: id }, by: { actor: 'ada', reason: 'fixed in 1.3.1', nowMs } },
  ],
  [
    'many to discard',
    ['discard', '--consumer', 'stats', '--error-class', 'permanent', ...by],
    { command: 'discard', choice: { consumer: 'stats', errorClass: 'permanent' } },
  ],
  ['help', ['replay', '--help'], { command: 'help' }],
])('%s', (_, args, command) => {
  expect(readCommand(args, nowMs)).toMatchObject(command)
})

test.each<[string[], RegExp]>([
  [[], /^Say list, show, replay or discard/],
  [['bury'], /^There is no 'bury'/],
  [['show'], /takes the ID of a letter/],
  [['show', 'x'], /'x' is not the ID/],
  [['show', id, 'more'], /one ID/],
  [['show', id, '--consumer', 'stats'], /does not take --consumer/],
  [['list', id], /npm run dlq -- show/],
  [['list', '--actor', 'ada'], /does not take --actor/],
  [['list', '--limit', '501'], /from 1 to 500/],
  [['list', '--state', 'alive'], /dead, replayed, discarded or all/],
  [['list', '--older-than', 'yesterday'], /such as 90s/],
  [['list', '--nonsense'], /nonsense/],
  [['replay', id], /--actor/],
  [['replay', id, '--actor', 'ada', '--reason', ' '], /--reason/],
  [['replay', id, '--actor', 'a'.repeat(65), '--reason', 'r'], /64 characters/],
  [['replay', id, '--consumer', 'stats', ...by], /not both/],
  [['replay', '--error-class', 'permanent', ...by], /name their --consumer/],
  [['discard', ...by], /takes the ID/],
])('%s is refused with what to write', (args, message) => {
  expect(() => readCommand(args, nowMs)).toThrow(message)
})

test('a table and the help fit into 110 columns, whatever the names', () => {
  const letters: DeadLetterSummary[] = (['dead', 'discarded'] as const).map((state) => ({
    letterId: randomUUID(),
    state,
    consumer: 'notifications',
    eventId: randomUUID(),
    type: 'account.unbanned',
    subject: randomUUID(),
    errorClass: 'ER_TRUNCATED_WRONG_VALUE_FOR_FIELD'.slice(0, 32),
    attempts: 8,
    firstFailedAtMs: nowMs - 1e6,
    deadAtMs: nowMs - 5e6,
  }))
  for (const some of [letters, letters.slice(1)]) {
    const lines = toTable(some, nowMs).split('\n')
    expect(lines).toHaveLength(some.length + 1)
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(columnsMax)
    expect(lines[1]).toMatch(/^[0-9a-f-]{36} .* 83m +ER_TRUNCATED_W/)
  }
  for (const line of usage.split('\n')) expect(line.length, line).toBeLessThanOrEqual(columnsMax)
})

test('an age is told in a unit that shows what it is', () => {
  expect([0, 119_000, 120_000, 7_200_000, 172_800_000].map(ageOf)).toEqual(['0s', '119s', '2m', '2h', '2d'])
})
