import { describe, expect, test } from 'vitest'
import { readChaosCommand } from '../../drills/outbox-chaos/command.ts'
import { type Evidence, judgeChaos } from '../../drills/outbox-chaos/judge.ts'
import { blowsOf, scheduleOf } from '../../drills/outbox-chaos/schedule.ts'

describe('the faults of outbox-chaos', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(scheduleOf(7, 20)).toEqual(scheduleOf(7, 20))
    expect(scheduleOf(8, 20)).not.toEqual(scheduleOf(7, 20))
  })

  test('strike processes more than 300 times in two minutes, each kind of fault among them', () => {
    const schedule = scheduleOf(1, 120)
    expect(blowsOf(schedule)).toBeGreaterThanOrEqual(300)
    expect(new Set(schedule.map(({ target, kind }) => `${target} ${kind}`))).toEqual(
      new Set([
        ...['relay', 'worker', 'redis', 'mariadb'].flatMap((target) => [`${target} kill`, `${target} pause`]),
        ...['stream trim', 'stream delete'],
      ]),
    )
    const longer = schedule.filter(
      ({ target, kind, lengthMs }) => kind === 'pause' && target === 'relay' && lengthMs > 3_000,
    )
    expect(longer).not.toEqual([])
    const lastsMs = schedule.reduce((total, { afterMs }) => total + afterMs, 0)
    expect(lastsMs / 1_000).toBeGreaterThan(105)
    expect(lastsMs / 1_000).toBeLessThan(135)
  })
})

/** Two events of one subject and a match, consumed by the witness and by one consumer, and whatever is changed about it. */
function judge(change: (evidence: Evidence) => void = () => {}) {
  const committed = [
    { id: 'a', type: 'rating.changed', subject: 'ada' },
    { id: 'b', type: 'match.recorded', subject: 'match-1' },
    { id: 'c', type: 'rating.changed', subject: 'ada' },
  ]
  const evidence: Evidence = {
    ...{ seed: 1, seconds: 5, blowsMin: 1, startedAtMs: 1_000, flowedOutAtMs: 4_500, flowedMeanwhile: 1 },
    struck: [{ atMs: 1_500, overAtMs: 4_000, what: 'relay kill', victim: 'worker-1' }],
    ...{ finished: new Set(['match-1']), refused: [] },
    wanted: new Map([['stats', ['match.recorded']]]),
    ...{ differences: [], ratings: { lost: [], doubled: [] }, onTheirWay: { outbox: 0, log: 0, retries: 0 } },
    ledger: {
      committed,
      witnessed: committed.map(({ id, subject }) => ({ id, subject })),
      marks: new Map([['stats', new Set(['b'])]]),
      recorded: new Map([['match-1', 1]]),
      deadLetters: [],
    },
  }
  change(evidence)
  return judgeChaos(evidence)
}

describe('outbox-chaos', () => {
  test('holds where every event had its effect once, in the order of its subject', () => {
    const faults = { total: 1, processes: 1, byKind: { 'relay kill': 1 } }
    expect(judge()).toMatchObject({
      ok: true,
      problems: [],
      faults,
      lost: 0,
      doubled: 0,
      outOfOrder: 0,
      recoverMs: 500,
    })
  })

  test.for<[string, (evidence: Evidence) => void, object]>([
    ['an event that nobody consumed', ({ ledger }) => ledger.witnessed.pop(), { lost: 1 }],
    ['an event that one consumer has not processed', ({ ledger }) => ledger.marks.clear(), { lost: 1 }],
    ['a match that is not recorded', ({ ledger }) => ledger.recorded.clear(), { lost: 1 }],
    [
      'an effect that happened twice',
      ({ ledger }) => ledger.witnessed.push({ id: 'c', subject: 'ada' }),
      { doubled: 1 },
    ],
    [
      'an effect of what was rolled back',
      ({ ledger }) => ledger.witnessed.push({ id: 'd', subject: 'x' }),
      { doubled: 1 },
    ],
    [
      'a match that was told twice',
      ({ ledger }) => (ledger.committed[0] = { id: 'a', type: 'match.recorded', subject: 'match-1' }),
      { doubled: 1 },
    ],
    [
      'events of a subject that changed places',
      ({ ledger }) => ledger.witnessed.reverse(),
      { outOfOrder: 1 },
    ],
    ['a dead letter', ({ ledger }) => ledger.deadLetters.push('stats gave up'), { deadLetters: 1 }],
    [
      'a rating that is another one when it is computed afresh',
      (evidence) => (evidence.differences = ['ada']),
      { ratingsDifferences: 1 },
    ],
    ['what is left on its way', ({ onTheirWay }) => (onTheirWay.log = 1), { onTheirWay: { log: 1 } }],
    [
      'what did not flow out in time',
      (evidence) => (evidence.flowedOutAtMs = undefined),
      { recoverMs: null },
    ],
    ['fewer faults than were to strike', (evidence) => (evidence.blowsMin = 2), {}],
    ['a run in which nothing flowed meanwhile', (evidence) => (evidence.flowedMeanwhile = 0), {}],
  ])('does not hold with %s', ([, change, figures]) => {
    const report = judge(change)
    expect(report).toMatchObject({ ok: false, ...figures })
    expect(report.problems).not.toEqual([])
  })

  test.for<[string, object | undefined]>([
    ['shard-kill --json', undefined],
    ['outbox-chaos --seconds 60 --seed 5 --json', { ok: true, seconds: 60, seed: 5, json: '-' }],
    ['outbox-chaos --json report.json', { ok: true, seconds: 120, json: 'report.json' }],
    ['--json outbox-chaos', { ok: true, json: '-' }],
    ['outbox-chaos --seconds 1', { ok: false, problem: '--seconds takes a whole number from 5 to 3600.' }],
    ['outbox-chaos --matches 1', { ok: false }],
    ['outbox-chaos shard-kill', { ok: false, problem: 'Name one drill.' }],
  ])('%s is understood, or refused', ([line, command]) => {
    const read = readChaosCommand(line.split(' '))
    if (command) expect(read).toMatchObject(command)
    else expect(read).toBeUndefined()
  })
})
