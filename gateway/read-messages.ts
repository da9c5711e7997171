import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'

// Nearly everything that clients send is a short binary message in one frame, whole in what is read at once. Such a frame is taken here, for
// less than half of what it costs to go through the streams of ws. Everything else goes on to ws as it came: control frames, fragments,
// text, frames that are cut by the end of a read, and all that is against the protocol, with what ws does about it.
//
// Invariant: `unread` and `fragmented` are those of ws after the bytes it was given: so a frame that is taken here begins where ws too expects
// one (RFC 6455, section 5.2).

const binaryMessage = 0x82
const finalBit = 0x80
const opcodeMask = 0x0f
const controlBit = 0x08
const maskBit = 0x80
const maskBytes = 4

/**
 * Has `socket` emit its messages as before, at less cost. `stream` is what it reads. To be called before anything is read.
 */
export function readMessages(socket: WebSocket, stream: Duplex, payloadBytesMax: number): void {
  const [toWs] = stream.listeners('data') as [(chunk: Buffer) => void]
  /** What is left of a frame that ws was given in part. */
  let unread = 0
  /** ws waits for the rest of a message. */
  let fragmented = false
  /** The beginning of a frame whose length is not known yet. */
  let beginning: Buffer | undefined

  const take = (read: Buffer) => {
    const chunk = beginning ? Buffer.concat([beginning, read]) : read
    beginning = undefined
    let at = 0
    while (at < chunk.length) {
      if (unread === 0) {
        const payloadAt = at + headerBytes(chunk, at)
        if (payloadAt > chunk.length) {
          beginning = Buffer.from(chunk.subarray(at))
          return
        }
        const end = payloadAt + payloadBytes(chunk, at)
        const first = chunk[at] ?? 0
        const isTaken = first === binaryMessage && !fragmented && ((chunk[at + 1] ?? 0) & maskBit) !== 0
        if (isTaken && end <= chunk.length && end - payloadAt <= payloadBytesMax) {
          if (socket.readyState === socket.OPEN) socket.emit('message', unmasked(chunk, payloadAt, end), true)
          at = end
          continue
        }
        unread = end - at
        if ((first & opcodeMask & controlBit) === 0) fragmented = (first & finalBit) === 0
      }
      const until = Math.min(chunk.length, at + unread)
      unread -= until - at
      toWs.call(stream, chunk.subarray(at, until))
      at = until
    }
  }
  stream.off('data', toWs)
  stream.on('data', take)
  // What would be emitted at once is taken at once: to emit it is a twelfth of what a read costs.
  const push = stream.push.bind(stream)
  stream.push = (read: Buffer | null, encoding) => {
    if (read === null || !stream.readableFlowing || stream.readableLength > 0) return push(read, encoding)
    take(read)
    return true
  }
  // It says a moment later that something was against the protocol, and reads no more; what came with that may have been heard.
  socket.once('error', () => {
    stream.off('data', take)
    stream.push = push
  })
}

/** Where as much of the header as there is does not tell, what it is at least. */
function headerBytes(chunk: Buffer, at: number): number {
  const second = chunk[at + 1] ?? 0
  const length = second & ~maskBit
  return (length < 126 ? 2 : length === 126 ? 4 : 10) + ((second & maskBit) === 0 ? 0 : maskBytes)
}

function payloadBytes(chunk: Buffer, at: number): number {
  const length = (chunk[at + 1] ?? 0) & ~maskBit
  if (length < 126) return length
  return length === 126 ? chunk.readUInt16BE(at + 2) : Number(chunk.readBigUInt64BE(at + 2))
}

function unmasked(chunk: Buffer, from: number, to: number): Buffer {
  const payload = chunk.subarray(from, to)
  const maskAt = from - maskBytes
  for (let i = 0; i < payload.length; i++) payload[i] = (payload[i] ?? 0) ^ (chunk[maskAt + (i & 3)] ?? 0)
  return payload
}
