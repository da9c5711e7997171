import { expect, test } from 'vitest'
import { readCommand, usage } from '../../drills/command.ts'
import { drills } from '../../drills/index.ts'

const known = Object.keys(drills)
const read = (line: string) => readCommand(line.split(' ').filter(Boolean), known)

test.for<[string, object]>([
  ['shard-kill', { names: ['shard-kill'], json: undefined, matches: 20 }],
  ['shard-kill --json', { json: '-' }],
  ['shard-kill --json report.json', { json: 'report.json' }],
  ['--json shard-kill', { json: '-', names: ['shard-kill'] }],
  ['--json report.json shard-kill', { json: 'report.json', names: ['shard-kill'] }],
  ['shard-kill --json=report.json --matches 4 --seconds=6', { json: 'report.json', matches: 4, seconds: 6 }],
  ['shard-kill --json --matches 4', { json: '-', matches: 4 }],
  ['all', { names: known }],
  ['--help', { help: true }],
])('%s is understood', ([line, command]) => {
  expect(read(line)).toMatchObject({ ok: true, ...command })
})

test.for<[string, RegExp]>([
  ['', /Name one drill/],
  ['shard-kill gateway-kill', /Name one drill/],
  ['shard-kil', /no drill 'shard-kil'.*shard-kill, shard-pause, gateway-kill/],
  ['shard-kill --matches none', /--matches takes a whole number/],
  ['shard-kill --seconds 1', /--seconds takes a whole number from 5/],
  ['shard-kill --verbose', /There is no --verbose/],
])('%j is refused, with what is wrong', ([line, problem]) => {
  const command = read(line)
  expect(command.ok ? '' : command.problem).toMatch(problem)
})

test('the usage names every drill', () => {
  for (const name of known) expect(usage(drills)).toContain(`  ${name} `)
})
