import type { Heading } from '../../rider.ts'
import type { Begin, Dialect } from '../dialect.ts'

// Colyseus 0.18: rooms over HTTP, then messages that begin with a code. A patch is a row of structures, each behind SWITCH and its number;
// the first is the state itself, the second, where an input counted, its list of inputs (see servers/colyseus.ts).

const code = { join: 10, data: 13, patch: 15 } as const
const switchTo = 255
const replaceTick = 0x80
const inputsRef = 1
const headings: readonly Heading[] = ['up', 'right', 'down', 'left']

const inputHead = Buffer.concat([
  Buffer.of(code.data, 0xa5),
  Buffer.from('input'),
  Buffer.of(0x82, 0xa2),
  Buffer.from('id'),
])
const headingKey = Buffer.concat([Buffer.of(0xa7), Buffer.from('heading')])
const uint32 = 0xce

export const colyseusDialect: Dialect = {
  async seatUrls(port) {
    const first = await makeMatch(port, 'create/duel')
    const second = await makeMatch(port, `joinById/${first.roomId}`)
    return [urlOf(port, first), urlOf(port, second)]
  },
  hear(ear, bytes) {
    if (bytes[0] === code.patch && bytes[1] === replaceTick) {
      ear.snapshot(bytes.readUInt16LE(2), readInput(bytes, ear.seat))
    } else if (bytes[0] === code.join) ear.reply(Buffer.of(code.join))
    else if (bytes[0] === code.data) {
      const text = bytes.toString()
      ear.begin(JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as Begin)
    }
  },
  input(id, heading) {
    const message = Buffer.allocUnsafe(inputHead.length + 5 + headingKey.length + 1)
    message.set(inputHead)
    message[inputHead.length] = uint32
    message.writeUInt32BE(id, inputHead.length + 1)
    message.set(headingKey, inputHead.length + 5)
    message[message.length - 1] = headings.indexOf(heading)
    return message
  },
}

interface Reservation {
  processId: string
  roomId: string
  sessionId: string
}

async function makeMatch(port: number, path: string): Promise<Reservation> {
  const headers = { 'content-type': 'application/json' }
  const url = `http://127.0.0.1:${port}/matchmake/${path}`
  const response = await fetch(url, { method: 'POST', headers, body: '{}' })
  if (!response.ok) throw new Error(`Colyseus answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as Reservation
}

function urlOf(port: number, { processId, roomId, sessionId }: Reservation): string {
  return `ws://127.0.0.1:${port}/${processId}/${roomId}?sessionId=${sessionId}`
}

/** Undefined where no input of this seat counted. */
function readInput(bytes: Buffer, seat: number): number | undefined {
  // code, replaceTick, tick (2), then the next structure: per item an operation, its index, and its value as a number of MessagePack.
  if (bytes[4] !== switchTo || bytes[5] !== inputsRef) return undefined
  let at = 6
  while (at < bytes.length && bytes[at] !== switchTo) {
    const index = bytes[at + 1]
    const kind = bytes[at + 2] ?? 0
    at += 3
    const bytesOfValue = kind < 0x80 ? 0 : kind === 0xcc ? 1 : kind === 0xcd ? 2 : 4
    if (index === seat) return bytesOfValue === 0 ? kind : bytes.readUIntLE(at, bytesOfValue)
    at += bytesOfValue
  }
  return undefined
}
