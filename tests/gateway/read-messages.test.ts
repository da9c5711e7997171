// The gateway takes plain messages before ws does: whatever is sent, in whatever pieces, it must hear what ws alone would hear.

import { createServer, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { readMessages } from '../../gateway/read-messages.ts'

const payloadBytesMax = 1_000
const lastWords = 'the end'

type Frame = { final: boolean; opcode: number; payload: Buffer; masked: boolean }

let server: Server
beforeAll(async () => {
  server = createServer()
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: payloadBytesMax,
    perMessageDeflate: false,
  })
  server.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      if (request.url === '/bypass') readMessages(webSocket, socket, payloadBytesMax)
      sockets.emit('connection', webSocket, request)
    })
  })
  sockets.on('connection', (webSocket) => accepted.shift()?.(webSocket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => void server.close())

const accepted: ((webSocket: WebSocket) => void)[] = []

const data = fc.record({
  kind: fc.constant('data'),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 20 }),
    fc.uint8Array({ minLength: 120, maxLength: 130 }),
    fc.uint8Array({ minLength: 900, maxLength: 1_000 }),
  ),
  text: fc.boolean(),
  /** Where it is cut into fragments, and whether a ping comes between them. */
  cuts: fc.array(fc.nat(1_000), { maxLength: 2 }),
  pinged: fc.boolean(),
})
const control = fc.record({ kind: fc.constant('control'), opcode: fc.constantFrom(9, 10) })

test('everything is heard, in its order, however it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 4, arbitrary: data }, control), { minLength: 1, maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 20 }),
      async (items, pieces) => {
        const frames = items.flatMap((item) =>
          'opcode' in item ? [controlFrame(item.opcode)] : framesOf(item),
        )
        const bytes = Buffer.concat([...frames, ...framesOf({ bytes: Buffer.from(lastWords) })].map(encoded))
        expect(await heard('/bypass', bytes, pieces)).toEqual(await heard('/plain', bytes, pieces))
      },
    ),
    { numRuns: 60 },
  )
})

test.each<[string, Partial<Frame>, number]>([
  ['a frame that is not masked', { masked: false }, 1002],
  ['a payload that is too large', { payload: Buffer.alloc(payloadBytesMax + 1) }, 1009],
  ['an unknown opcode', { opcode: 3 }, 1002],
  ['a continuation of nothing', { opcode: 0 }, 1002],
  ['a fragment of a control frame', { opcode: 9, final: false }, 1002],
])('%s closes the socket with the code that ws gives', async (_, broken, code) => {
  const frame: Frame = { final: true, opcode: 2, payload: Buffer.from('x'), masked: true, ...broken }
  const bytes = Buffer.concat([...framesOf({ bytes: Buffer.from('before') }), frame].map(encoded))
  for (const path of ['/bypass', '/plain'])
    expect(await heard(path, bytes, [bytes.length]), path).toEqual(['binary before', `closed ${code}`])
})

test('a message within the fragments of another closes the socket', async () => {
  const fragment: Frame = { final: false, opcode: 2, payload: Buffer.from('half'), masked: true }
  const bytes = Buffer.concat([fragment, ...framesOf({ bytes: Buffer.from('another') })].map(encoded))
  expect(await heard('/bypass', bytes, [bytes.length])).toEqual(['closed 1002'])
})

/** What a server hears of these bytes, written in pieces of these sizes in turn. */
async function heard(path: string, bytes: Buffer, pieces: readonly number[]): Promise<string[]> {
  const events: string[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  accepted.push((webSocket) => {
    webSocket.on('message', (message: Buffer, isBinary) => {
      events.push(`${isBinary ? 'binary' : 'text'} ${message.toString('latin1')}`)
      if (message.toString() === lastWords) resolve()
    })
    webSocket.on('ping', () => events.push('ping'))
    webSocket.on('pong', () => events.push('pong'))
    webSocket.on('error', () => {})
    webSocket.on('close', () => resolve())
  })
  const socket = await open(path)
  let closedWith: string | undefined
  socket.on('data', (answer: Buffer) => {
    // Pongs come here too; a close frame is the last.
    const at = answer.lastIndexOf(0x88)
    if (at >= 0 && answer.length >= at + 4) closedWith = `closed ${answer.readUInt16BE(at + 2)}`
  })
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = pieces[turn % pieces.length] ?? bytes.length
    socket.write(bytes.subarray(at, at + size))
    at += size
    await new Promise(setImmediate)
  }
  await Promise.race([promise, once(socket, 'end')])
  socket.destroy()
  return closedWith === undefined ? events : [...events, closedWith]
}

async function open(path: string): Promise<Socket> {
  const address = server.address()
  const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1')
  socket.setNoDelay(true)
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  )
  await once(socket, 'data')
  return socket
}

function framesOf(item: {
  bytes: Uint8Array
  text?: boolean
  cuts?: readonly number[]
  pinged?: boolean
}): Frame[] {
  const { bytes, text = false, cuts = [], pinged = false } = item
  // Text must be UTF-8.
  const whole = Buffer.from(text ? bytes.map((byte) => byte & 0x7f) : bytes)
  const ends = [...cuts.filter((cut) => cut < whole.length).toSorted((a, b) => a - b), whole.length]
  return ends.flatMap((end, index) => {
    const payload = whole.subarray(ends[index - 1] ?? 0, end)
    const opcode = index > 0 ? 0 : text ? 1 : 2
    const final = index === ends.length - 1
    const frame = { final, opcode, payload, masked: true }
    return pinged && !final ? [frame, controlFrame(9)] : [frame]
  })
}

function controlFrame(opcode: number): Frame {
  return { final: true, opcode, payload: Buffer.from('p'), masked: true }
}

function encoded({ final, opcode, payload, masked }: Frame): Buffer {
  const mask = Buffer.from(masked ? [1, 2, 3, 250] : [])
  const { length } = payload
  const sizes = length < 126 ? [length] : [126, length >> 8, length & 0xff]
  const header = Buffer.from([(final ? 0x80 : 0) | opcode, ...sizes])
  header[1] = (header[1] ?? 0) | (masked ? 0x80 : 0)
  const body = masked ? payload.map((byte, index) => byte ^ (mask[index & 3] ?? 0)) : payload
  return Buffer.concat([header, mask, body])
}
