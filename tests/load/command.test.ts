import { describe, expect, test } from 'vitest'
import { readCommand, usage } from '../../load/command.ts'
import { scenarios } from '../../load/scenarios/index.ts'

const read = (...args: string[]) => readCommand(args, scenarios)

describe('the arguments of load', () => {
  test('have defaults of the scenario', () => {
    const command = read('steady')
    expect(command).toMatchObject({ kind: 'run', name: 'steady', options: { players: 2_000, seconds: 60 } })
  })

  test('say what is measured, and where the figures go', () => {
    const command = read('idle', '--players', '500', '--seconds=3', '--json', 'a.json', '--html', 'a.html')
    expect(command).toMatchObject({ options: { players: 500, seconds: 3 }, json: 'a.json', html: 'a.html' })
  })

  test('put the figures on standard output where no file is named', () => {
    expect(read('steady', '--json')).toMatchObject({ json: '-' })
    expect(read('steady', '--json', '--seconds', '3')).toMatchObject({ json: '-', options: { seconds: 3 } })
  })

  test('compare two systems, a few times where it is not said how often', () => {
    expect(read('steady', '--pair', 'metrics')).toMatchObject({ options: { pair: 'metrics', rounds: 3 } })
    const once = read('steady', '--pair', 'nothing', '--rounds', '1')
    expect(once).toMatchObject({ options: { pair: 'nothing', rounds: 1 } })
  })

  test.each([
    [[], /Name a scenario: steady/],
    [['nothing'], /There is no scenario 'nothing'/],
    [['steady', 'idle'], /Name one scenario/],
    [['steady', '--players', '1'], /--players takes a whole number from 2 to 20000, not '1'/],
    [['steady', '--players', '20001'], /--players/],
    [['steady', '--players', 'many'], /--players .* not 'many'/],
    [['steady', '--players='], /--players/],
    [['steady', '--seconds', '0'], /--seconds/],
    [['steady', '--seconds', '1e9'], /--seconds/],
    [['steady', '--seconds', '1.5'], /--seconds/],
    [['steady', '--gateways', '9'], /--gateways/],
    [['steady', '--pair', 'colours'], /--pair takes one of nothing, metrics.*, not 'colours'/],
    [['idle', '--pair', 'metrics'], /idle takes no --pair/],
    [['steady', '--url', 'ws://elsewhere'], /Unknown option '--url'/],
  ])('are refused where they are wrong: %j', (args, problem) => {
    expect(() => read(...args)).toThrow(problem)
  })

  test('are explained with every scenario', () => {
    const text = usage(scenarios)
    for (const name of Object.keys(scenarios)) expect(text).toContain(`  ${name} `)
    expect(read('--help')).toEqual({ kind: 'help' })
  })
})
