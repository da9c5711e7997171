import { expect, test } from 'vitest'
import { htmlDefault, readCommand, usage } from '../../drills/command.ts'
import { drills } from '../../drills/index.ts'

const known = Object.keys(drills)
const caused = ['DeadLetters', 'RoleDown']
const read = (line: string) => readCommand(line.split(' ').filter(Boolean), drills, caused)

test.for<[string, object]>([
  ['shard-kill', { names: ['shard-kill'], json: undefined, matches: 20 }],
  ['shard-kill --json', { json: '-' }],
  ['shard-kill --json report.json', { json: 'report.json' }],
  ['--json shard-kill', { json: '-', names: ['shard-kill'] }],
  ['--json report.json shard-kill', { json: 'report.json', names: ['shard-kill'] }],
  ['shard-kill --json=report.json --matches 4 --after=6', { json: 'report.json', matches: 4, after: 6 }],
  ['db-down --seconds 60 --matches 50', { names: ['db-down'], seconds: 60, matches: 50, html: undefined }],
  ['shard-kill --unobserved', { observed: false }],
  ['all --html all.html', { html: 'all.html' }],
  ['shard-kill --json --matches 4', { json: '-', matches: 4 }],
  ['all', { names: known, observed: true, html: htmlDefault }],
  ['causes', { names: ['causes'], only: undefined, html: undefined }],
  ['causes --only DeadLetters,RoleDown --json', { names: ['causes'], only: caused, json: '-' }],
  ['--json causes --only=RoleDown', { names: ['causes'], only: ['RoleDown'], json: '-' }],
  ['--help', { help: true }],
])('%s is understood', ([line, command]) => {
  expect(read(line)).toMatchObject({ ok: true, ...command })
})

test.for<[string, RegExp]>([
  ['', /Name one drill/],
  ['shard-kill gateway-kill', /Name one drill/],
  ['shard-kil', /no drill 'shard-kil'.*shard-kill, shard-pause, shard-drain.*all, causes, outbox-chaos\./],
  ['shard-kill --matches none', /--matches takes a whole number/],
  ['shard-kill --after 1', /--after takes a whole number from 5/],
  ['db-down --seconds 0', /--seconds takes a whole number from 1/],
  ['shard-kill --seconds 9', /shard-kill is over at once/],
  ['shard-kill --html', /--html takes the name of a file/],
  ['causes --only DeadLetter', /no cause of 'DeadLetter'.*DeadLetters, RoleDown/],
  ['causes --only', /--only takes the names of alerts.*DeadLetters, RoleDown/],
  ['causes --matches 9', /--matches has no meaning with causes/],
  ['causes --unobserved', /--unobserved has no meaning with causes/],
  ['all --only RoleDown', /--only has no meaning with all/],
  ['shard-kill --verbose', /There is no --verbose/],
])('%j is refused, with what is wrong', ([line, problem]) => {
  const command = read(line)
  expect(command.ok ? '' : command.problem).toMatch(problem)
})

test('the usage names every drill', () => {
  for (const name of [...known, 'all', 'causes']) expect(usage(drills)).toContain(`  ${name} `)
})
