import { describe, expect, test } from 'vitest'
import type { GameInput } from '../../generated/messages.ts'
import type { AnyGame } from '../../shard/rules/game.ts'
import { games } from '../../shard/rules/games/index.ts'
import * as rules from '../../shard/rules/match.ts'
import { forbidClockAndChance } from '../helpers/purity.ts'

forbidClockAndChance()

const up: GameInput = { lightcycles: { heading: 'up' } }

describe('before the start', () => {
  test('a match starts when its last seat attaches, and not before', () => {
    const match = lightcycles({ seats: 2 })
    expect(rules.attach(match, 1, 10)).toEqual([{ kind: 'seat', seat: 1, state: 'present' }])
    expect(match.phase).toBe('waiting')
    expect(rules.attach(match, 0, 20)).toEqual([
      { kind: 'seat', seat: 0, state: 'present' },
      { kind: 'started' },
    ])
    expect(match).toMatchObject({ phase: 'running', startedAtMs: 20, nextTickAtMs: 70, tick: 0 })
  })

  test('a match whose seats do not attach in time never starts', () => {
    const match = lightcycles({ seats: 2, attachWindowMs: 10_000 })
    rules.attach(match, 0, 5)
    expect(rules.nextDeadlineMs(match)).toBe(10_000)
    expect(rules.expire(match, 9_999)).toEqual([])
    expect(endOf(rules.expire(match, 10_000))).toEqual({ reason: 'never_started', atMs: 10_000 })
  })

  test('a seat whose socket is lost waits again, and holds up the start', () => {
    const match = lightcycles({ seats: 2 })
    rules.attach(match, 0, 1)
    expect(rules.detach(match, 0, 2)).toEqual([{ kind: 'seat', seat: 0, state: 'waiting' }])
    expect(kinds(rules.attach(match, 1, 3))).toEqual(['seat'])
    expect(match.seats[0]).toMatchObject({ state: 'waiting', disconnects: 1, awayMs: 0 })
    expect(kinds(rules.attach(match, 0, 4))).toEqual(['seat', 'started'])
  })

  test('a player who resigns ends the match, unstarted', () => {
    const match = lightcycles({ seats: 3 })
    const effects = rules.forfeit(match, 1, 5)
    expect(effects[0]).toEqual({ kind: 'seat', seat: 1, state: 'forfeited' })
    expect(endOf(effects)).toEqual({ reason: 'never_started', atMs: 5 })
  })

  test('an input is refused', () => {
    const match = lightcycles({ seats: 2 })
    expect(rules.receiveInput(match, { seat: 0, id: 7, input: up }, 1)).toEqual([
      { kind: 'refused', seat: 0, code: 'match_not_running', inputId: 7 },
    ])
  })

  test.each([1, 9, 2.5])('no match is made for %d seats', (seats) => {
    expect(() => lightcycles({ seats })).toThrow(RangeError)
  })
})

describe('a realtime match', () => {
  test('takes inputs at the next tick, in order of arrival', () => {
    const match = running(games.lightcycles, 2)
    expect(rules.receiveInput(match, { seat: 1, id: 3, input: up }, 10)).toEqual([])
    expect(rules.receiveInput(match, { seat: 0, id: 4, input: up }, 11)).toEqual([])
    expect(match.seats.map((seat) => seat.lastInputId)).toEqual([0, 0])
    const [stepped] = rules.tick(match, 50)
    const input = { heading: 'up' }
    expect(stepped).toMatchObject({
      kind: 'stepped',
      step: { tick: 1, inputs: [{ seat: 1, input }, { seat: 0, input }] }, // prettier-ignore
    })
    expect(match.seats.map((seat) => seat.lastInputId)).toEqual([4, 3])
    expect(rules.tick(match, 100)[0]).toMatchObject({ step: { tick: 2, inputs: [] } })
  })

  test('has ticks that do not drift when the loop is late', () => {
    const match = running(games.lightcycles, 2)
    for (const nowMs of [53, 171, 172]) rules.tick(match, nowMs)
    expect(rules.nextDeadlineMs(match)).toBe(200)
  })

  test('refuses what the rules refuse, with the id of the input, and counts it', () => {
    const match = running(games.lightcycles, 2)
    const { heading } = (rules.snapshotFor(match, 0).lightcycles?.cycles ?? [])[0]!
    const back = ({ up: 'down', down: 'up', left: 'right', right: 'left' } as const)[heading]
    const input: GameInput = { lightcycles: { heading: back } }
    rules.receiveInput(match, { seat: 0, id: 9, input }, 10)
    expect(rules.tick(match, 50)).toMatchObject([
      { kind: 'refused', seat: 0, code: 'input_illegal', inputId: 9 },
      { kind: 'stepped', step: { inputs: [] } },
    ])
    expect(match.seats[0]!.inputsRefused).toBe(1)
  })

  test('refuses the input of another game', () => {
    const match = running(games.lightcycles, 2)
    const input: GameInput = { 'connect-four': { column: 1 } }
    expect(rules.receiveInput(match, { seat: 0, id: 9, input }, 10)).toMatchObject([
      { code: 'input_illegal' },
    ])
  })

  test('takes four inputs of a seat for one tick and refuses the fifth, and takes more after the tick', () => {
    const match = running(games.lightcycles, 2)
    const { heading } = rules.snapshotFor(match, 0).lightcycles!.cycles[0]!
    const send = (seat: number) =>
      rules.receiveInput(match, { seat, id: 1, input: { lightcycles: { heading } } }, 10)
    for (let i = 0; i < rules.inputsPerTickMax; i++) expect(send(0)).toEqual([])
    expect(send(0)).toEqual([{ kind: 'refused', seat: 0, code: 'input_rate_exceeded', inputId: 1 }])
    expect(match.seats[0]!.rateLimitHits).toBe(1)
    rules.tick(match, 50)
    expect(send(0)).toEqual([])
  })

  test('ends as completed when the rules decide, with placements and result', () => {
    const match = running(games.lightcycles, 2)
    let effects: rules.Effect[] = []
    for (let nowMs = 50; match.phase === 'running'; nowMs += 50) effects = rules.tick(match, nowMs)
    expect(kinds(effects)).toEqual(['stepped', 'ended'])
    expect(endOf(effects)).toMatchObject({
      reason: 'completed',
      result: { lightcycles: { lastTick: match.tick } },
    })
    expect(rules.nextDeadlineMs(match)).toBe(Infinity)
  })
})

describe('a match by turns', () => {
  test('makes a step of an input at once, and no tick while nobody moves', () => {
    const match = running(games['connect-four'], 2)
    expect(rules.nextDeadlineMs(match)).toBe(30_000)
    expect(rules.tick(match, 50)).toEqual([])
    const seat = toMove(match)
    const effects = rules.receiveInput(
      match,
      { seat, id: 5, input: { 'connect-four': { column: 3 } } },
      4_000,
    )
    expect(effects).toMatchObject([
      { kind: 'stepped', step: { tick: 1, inputs: [{ seat, input: { column: 3 } }] } },
    ])
    expect(match.seats[seat]!.lastInputId).toBe(5)
    expect(rules.nextDeadlineMs(match)).toBe(34_000)
  })

  test('goes against the seat whose turn clock runs out', () => {
    const match = running(games['connect-four'], 2)
    const seat = toMove(match)
    expect(rules.expire(match, 29_999)).toEqual([])
    const effects = rules.expire(match, 30_000)
    expect(effects[0]).toMatchObject({ kind: 'stepped', step: { tick: 1, timeOut: true } })
    expect(endOf(effects)).toMatchObject({ reason: 'completed', placements: seat === 0 ? [2, 1] : [1, 2] })
  })

  test('keeps the turn clock running through a refused input and an absence', () => {
    const match = running(games['connect-four'], 2, { rejoinWindowMs: 60_000 })
    const seat = toMove(match)
    rules.receiveInput(match, { seat: 1 - seat, id: 1, input: { 'connect-four': { column: 0 } } }, 1_000)
    rules.detach(match, seat, 2_000)
    expect(rules.nextDeadlineMs(match)).toBe(30_000)
  })
})

describe('a seat that is lost', () => {
  test('is away, and back if it attaches again in its rejoin window', () => {
    const match = running(games['connect-four'], 2, { rejoinWindowMs: 15_000 })
    expect(rules.detach(match, 0, 1_000)).toEqual([{ kind: 'seat', seat: 0, state: 'away' }])
    expect(rules.nextDeadlineMs(match)).toBe(16_000)
    expect(rules.detach(match, 0, 1_001)).toEqual([])
    expect(rules.attach(match, 0, 15_999)).toEqual([{ kind: 'seat', seat: 0, state: 'present' }])
    expect(rules.nextDeadlineMs(match)).toBe(30_000)
    expect(match.seats[0]).toMatchObject({ disconnects: 1, awayMs: 14_999 })
  })

  test('is abandoned past its rejoin window, and the last opponent wins', () => {
    const match = running(games['connect-four'], 2, { rejoinWindowMs: 15_000 })
    rules.detach(match, 0, 1_000)
    const effects = rules.expire(match, 16_000)
    expect(effects[0]).toEqual({ kind: 'seat', seat: 0, state: 'abandoned' })
    expect(endOf(effects)).toMatchObject({ reason: 'abandoned', placements: [2, 1] })
    expect(match.seats[0]!.awayMs).toBe(15_000)
    expect(codes(rules.attach(match, 0, 16_001))).toEqual(['match_ended'])
  })

  test('draws with a seat that was lost at the same moment', () => {
    const match = running(games['connect-four'], 2, { rejoinWindowMs: 15_000 })
    rules.detach(match, 0, 1_000)
    rules.detach(match, 1, 1_000)
    expect(endOf(rules.expire(match, 20_000))).toMatchObject({ reason: 'abandoned', placements: [1, 1] })
  })

  test('loses to a seat that was lost after it, even if the loop hears of both at once', () => {
    const match = running(games['connect-four'], 2, { rejoinWindowMs: 15_000 })
    rules.detach(match, 1, 1_000)
    rules.detach(match, 0, 1_001)
    expect(endOf(rules.expire(match, 20_000))).toMatchObject({ placements: [1, 2] })
  })

  test('is not out before its turn clock is, if that runs out first', () => {
    const match = running(games['connect-four'], 2, { rejoinWindowMs: 60_000 })
    rules.detach(match, toMove(match), 1_000)
    expect(endOf(rules.expire(match, 90_000))).toMatchObject({ reason: 'completed' })
  })

  test('that attaches on a newer socket without having been missed changes nothing', () => {
    const match = running(games.lightcycles, 2)
    expect(rules.attach(match, 0, 10)).toEqual([])
  })
})

describe('a player who resigns', () => {
  test('gives a match of two to the other', () => {
    const match = running(games.lightcycles, 2)
    const effects = rules.forfeit(match, 1, 10)
    expect(kinds(effects)).toEqual(['seat', 'stepped', 'ended'])
    expect(endOf(effects)).toMatchObject({ reason: 'forfeit', placements: [1, 2] })
  })

  test('leaves a larger match to the rest', () => {
    const match = running(games.lightcycles, 4)
    expect(kinds(rules.forfeit(match, 1, 10))).toEqual(['seat', 'stepped'])
    expect(match).toMatchObject({ phase: 'running', tick: 1, nextTickAtMs: 50 })
    expect(codes(rules.forfeit(match, 1, 11))).toEqual(['seat_out'])
    expect(codes(rules.attach(match, 1, 11))).toEqual(['seat_out'])
    expect(codes(rules.receiveInput(match, { seat: 1, id: 2, input: up }, 11))).toEqual(['seat_out'])
    rules.detach(match, 1, 12)
    expect(match.seats[1]).toMatchObject({ state: 'forfeited', disconnects: 0 })
    let effects: rules.Effect[] = []
    for (let nowMs = 50; match.phase === 'running'; nowMs += 50) effects = rules.tick(match, nowMs)
    expect(endOf(effects)).toMatchObject({ reason: 'completed' })
    expect(match.ending?.placements?.[1]).toBe(4)
  })

  test('takes back the inputs that still waited, and hears of it', () => {
    const match = running(games.lightcycles, 3)
    const { heading } = rules.snapshotFor(match, 1).lightcycles!.cycles[1]!
    rules.receiveInput(match, { seat: 1, id: 8, input: { lightcycles: { heading } } }, 5)
    rules.forfeit(match, 1, 10)
    expect(rules.tick(match, 50)).toMatchObject([
      { kind: 'refused', seat: 1, code: 'seat_out', inputId: 8 },
      { kind: 'stepped', step: { inputs: [] } },
    ])
  })
})

describe('the end of a match', () => {
  test('comes once: what comes after it is refused, or does nothing', () => {
    const match = running(games.lightcycles, 2)
    expect(endOf(rules.endMatch(match, 'operator', 70))).toEqual({ reason: 'operator', atMs: 70 })
    const after = structuredClone({ ...match, game: null })
    expect(rules.endMatch(match, 'shard_drained', 80)).toEqual([])
    expect(codes(rules.attach(match, 0, 80))).toEqual(['match_ended'])
    expect(codes(rules.forfeit(match, 0, 80))).toEqual(['match_ended'])
    expect(codes(rules.receiveInput(match, { seat: 0, id: 1, input: up }, 80))).toEqual(['match_ended'])
    expect([...rules.detach(match, 0, 80), ...rules.tick(match, 80), ...rules.expire(match, 1e9)]).toEqual([])
    expect({ ...match, game: null }).toEqual(after)
  })

  test('settles the time of a seat that was away', () => {
    const match = running(games.lightcycles, 2)
    rules.detach(match, 1, 100)
    rules.endMatch(match, 'shard_drained', 350)
    expect(match.seats[1]).toMatchObject({ state: 'away', awayMs: 250 })
  })
})

describe('rules that are at fault', () => {
  const fault = new Error('a bug')
  const fail = (): never => {
    throw fault
  }
  const broken = (part: Partial<AnyGame>): AnyGame => ({ ...games.lightcycles, ...part })

  test.each<[string, Partial<AnyGame>, (match: rules.Match) => rules.Effect[]]>([
    ['in a step', { step: fail }, (match) => rules.tick(match, 50)],
    ['in an outcome', { outcome: fail }, (match) => rules.tick(match, 50)],
    ['in a leave', { leave: fail }, (match) => rules.forfeit(match, 0, 50)],
    [
      'in a refusal',
      { refuse: fail },
      (match) => [...rules.receiveInput(match, { seat: 0, id: 1, input: up }, 50), ...rules.tick(match, 50)],
    ],
  ])('%s end their match with what they threw', (_, part, act) => {
    const effects = act(running(broken(part), 2))
    expect(endOf(effects)).toMatchObject({ reason: 'rules_fault', atMs: 50, fault })
    expect(kinds(effects)).not.toContain('stepped')
  })

  test('at the start end their match', () => {
    const match = lightcycles({ seats: 2, game: broken({ start: fail }) })
    rules.attach(match, 0, 1)
    const effects = rules.attach(match, 1, 2)
    expect(kinds(effects)).toEqual(['seat', 'ended'])
    expect(endOf(effects)).toMatchObject({ reason: 'rules_fault', fault })
  })

  test('that go on for too many steps end their match after the last', () => {
    const match = running(broken({ outcome: () => undefined, stepsMax: 3 }), 2)
    rules.tick(match, 50)
    rules.tick(match, 100)
    const effects = rules.tick(match, 150)
    expect(kinds(effects)).toEqual(['stepped', 'ended'])
    expect(endOf(effects)).toMatchObject({
      reason: 'rules_fault',
      fault: new Error('No outcome after 3 steps'),
    })
  })

  test('that go on with one player left end their match', () => {
    const match = running(broken({ outcome: () => undefined }), 2)
    expect(endOf(rules.forfeit(match, 0, 10))).toMatchObject({
      reason: 'rules_fault',
    })
  })
})

type Setup = Partial<Omit<rules.MatchSetup, 'seats'>> & { seats: number }

function lightcycles(setup: Setup): rules.Match {
  const defaults = { game: games.lightcycles, seed: 1, attachWindowMs: 30_000, rejoinWindowMs: 30_000 }
  return rules.createMatch({ ...defaults, ...setup }, 0)
}

function running(game: AnyGame, seats: number, setup: Partial<Setup> = {}): rules.Match {
  const match = lightcycles({ game, ...setup, seats })
  for (let seat = 0; seat < seats; seat++) rules.attach(match, seat, 0)
  expect(match.phase).toBe('running')
  return match
}

function toMove(match: rules.Match): number {
  return rules.snapshotFor(match, 0)['connect-four']!.seatToMove
}

function kinds(effects: rules.Effect[]): string[] {
  return effects.map(({ kind }) => kind)
}

function codes(effects: rules.Effect[]): string[] {
  return effects.map((effect) => (effect.kind === 'refused' ? effect.code : effect.kind))
}

/** How it ended, if the last effect says that it did. */
function endOf(effects: rules.Effect[]): rules.Ending | undefined {
  const last = effects.at(-1)
  return last?.kind === 'ended' ? last.ending : undefined
}
