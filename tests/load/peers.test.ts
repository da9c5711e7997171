import { describe, expect, test } from 'vitest'
import { encodeServerMessage } from '../../generated/ws-codec.ts'
import type { Begin, Dialect, Ear } from '../../load/peers/dialect.ts'
import { colyseusDialect } from '../../load/peers/dialects/colyseus.ts'
import { socketioDialect } from '../../load/peers/dialects/socketio.ts'
import { wsDialect } from '../../load/peers/dialects/ws.ts'
import { median } from '../../load/median.ts'
import { type RoundFigures, summarize, type SystemName } from '../../load/peers/ratios.ts'
import { judgePeers } from '../../load/peers/scenario.ts'
import { findMost } from '../../load/peers/search.ts'

describe('ratios', () => {
  test('the figure of a system is the median of its rounds, each figure by itself', () => {
    const rounds = [roundOf(1_000, 30, 20), roundOf(1_400, 10, 22), roundOf(1_100, 12, 90)]
    expect(summarize({ ws: '8' }, rounds)).toMatchObject({
      ...{ players: 1_100, cpuMicrosecondsPerFrame: 12, bytesPerSnapshot: 22, versions: { ws: '8' }, rounds },
    })
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })

  test('a run holds where each ratio is within its bound', () => {
    const { problems, figures } = judge({
      matchwire: [2_500, 14, 16],
      colyseus: [1_000, 28, 16],
      ws: [2_500, 17, 44],
    })
    expect(problems).toEqual([])
    expect(figures).toMatchObject({
      rounds: 1,
      ratios: {
        ...{ playersVsColyseus: 2.5, playersVsWs: 1, playersVsSocketio: 2.5 },
        ...{ cpuVsColyseus: 0.5, bytesVsColyseus: 1 },
      },
    })
  })

  test('each ratio that is beyond its bound is a problem', () => {
    const { problems } = judge({ matchwire: [2_400, 15, 17], colyseus: [1_000, 28, 16], ws: [2_500, 17, 44] })
    expect(problems).toEqual([
      expect.stringContaining('players held, against Colyseus: 2.40 ×'),
      expect.stringContaining('players held, against bare ws with the game inside: 0.96 ×'),
      expect.stringContaining('CPU for a snapshot, against Colyseus: 0.54 ×'),
      expect.stringContaining('bytes of a snapshot, against Colyseus: 1.06 ×'),
    ])
  })
})

describe('the search for the most players', () => {
  const search = async (capacity: number, from = 600) => {
    const tried: { players: number; fresh: boolean }[] = []
    const most = await findMost({
      ...{ from, finest: 1.06, max: 12_000 },
      measure(players, fresh) {
        tried.push({ players, fresh })
        return Promise.resolve({ players, held: players <= capacity, load: players / capacity })
      },
    })
    return { most, tried }
  }

  test.each([620, 1_700, 3_150, 9_000])('comes within one fine step below %i', async (capacity) => {
    const { most, tried } = await search(capacity)
    expect(most).toBeLessThanOrEqual(capacity)
    expect(most * 1.06 + 2).toBeGreaterThan(capacity)
    expect(tried.length).toBeLessThan(12)
  })

  test('goes down, on a fresh system, where the first number is too much already', async () => {
    const { most, tried } = await search(400)
    expect(most).toBeGreaterThan(400 / 1.07)
    expect(tried.slice(0, 2)).toEqual([
      { players: 600, fresh: false },
      { players: 376, fresh: true },
    ])
  })

  test('ends with none where nothing holds', async () => {
    expect((await search(1)).most).toBe(0)
  })
})

describe('the dialect of', () => {
  const state = {
    lightcycles: {
      cycles: [
        { alive: true, heading: 'up' as const, trail: [{ x: 12, y: 31 }] },
        { alive: true, heading: 'left' as const, trail: [{ x: 51, y: 32 }] },
      ],
    },
  }
  const begin: Begin = { seat: 1, start: { x: 51, y: 32, heading: 'left' } }

  test('bare ws reads tick and own input where the generated codec puts them', () => {
    const frame = encodeServerMessage({ type: 'match.snapshot', tick: 1_234, inputs: [7, 70_000], state })
    expect(hear(wsDialect, 1, Buffer.from(frame))).toEqual(['snapshot 1234 70000'])
    expect(hear(wsDialect, 0, Buffer.from(JSON.stringify(begin)), true)).toEqual(['begin 1 51,32 left'])
  })

  test('Socket.IO reads an event with a snapshot, and answers what its protocol asks', () => {
    const frame = (text: string) => hear(socketioDialect, 1, Buffer.from(text), true)
    expect(frame(`42["snapshot",${JSON.stringify({ tick: 250, inputs: [3, 1_004], state })}]`)).toEqual([
      'snapshot 250 1004',
    ])
    expect(frame(`42["begin",${JSON.stringify(begin)}]`)).toEqual(['begin 1 51,32 left'])
    expect(frame('0{"sid":"x","pingInterval":25000}')).toEqual(['reply 40'])
    expect(frame('2')).toEqual(['reply 3'])
    expect(socketioDialect.input(9, 'down')).toBe('42["input",{"id":9,"heading":"down"}]')
  })

  test('Colyseus reads patches as its server sends them, with and without an input that counted', () => {
    const patch = (hex: string, seat: number) => hear(colyseusDialect, seat, Buffer.from(hex, 'hex'))
    // Taken from a room of two at its second, third and fifth tick.
    const both = '0f800200ff010000cde9030001cdea03ff03811e8200ff048001cd07ff05811f8200ff0680013208'
    const none = '0f800300ff03811dff05811e'
    const second = '0f802c01ff0100017fff03802bff058014'
    expect(patch(both, 0)).toEqual(['snapshot 2 1001'])
    expect(patch(both, 1)).toEqual(['snapshot 2 1002'])
    expect(patch(none, 0)).toEqual(['snapshot 3 undefined'])
    expect(patch(second, 0)).toEqual(['snapshot 300 undefined'])
    expect(patch(second, 1)).toEqual(['snapshot 300 127'])
    expect(patch('0a09', 0)).toEqual(['reply \n'])
    expect(
      patch(
        `0da5${Buffer.from('begin').toString('hex')}d93f${Buffer.from(JSON.stringify(begin)).toString('hex')}`,
        0,
      ),
    ).toEqual(['begin 1 51,32 left'])
  })
})

function hear(dialect: Dialect, seat: number, bytes: Buffer, isText = false): string[] {
  const heard: string[] = []
  const ear: Ear = {
    seat,
    reply: (payload) => heard.push(`reply ${Buffer.from(payload).toString()}`),
    begin: ({ seat, start }) => heard.push(`begin ${seat} ${start.x},${start.y} ${start.heading}`),
    snapshot: (tick, acknowledged) => heard.push(`snapshot ${tick} ${acknowledged}`),
  }
  dialect.hear(ear, bytes, isText)
  return heard
}

type Few = [players: number, cpuMicrosecondsPerFrame: number, bytesPerSnapshot: number]

function judge(figures: Record<'matchwire' | 'colyseus' | 'ws', Few>) {
  const of = (name: SystemName, few: Few) => summarize({ [name]: '1.0.0' }, [roundOf(...few)])
  const { matchwire, colyseus, ws } = figures
  return judgePeers(
    {
      ...{ matchwire: of('matchwire', matchwire), colyseus: of('colyseus', colyseus), ws: of('ws', ws) },
      socketio: of('socketio', [1_000, 30, 300]),
    },
    1,
  )
}

function roundOf(...[players, cpuMicrosecondsPerFrame, bytesPerSnapshot]: Few): RoundFigures {
  return {
    ...{ players, cpuMicrosecondsPerFrame, bytesPerSnapshot, latencyMs: { p50: 27, p99: 52 } },
    ...{ redisMicrosecondsPerFrame: 0, clientMicrosecondsPerFrame: 12 },
  }
}
