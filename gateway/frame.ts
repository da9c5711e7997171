import type { Encoding } from '../generated/messages.ts'

const opcodes: Record<Encoding, number> = { json: 0x1, binary: 0x2 }
const final = 0x80

/**
 * A message as one whole WebSocket frame of a server, unmasked (RFC 6455, section 5.2). It is made once for all sockets that get the message,
 * and is one write to each of them.
 */
export function frameOf(payload: Uint8Array, encoding: Encoding): Buffer {
  const { length } = payload
  const headerBytes = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(headerBytes + length)
  frame[0] = final | opcodes[encoding]
  if (headerBytes === 2) {
    frame[1] = length
  } else if (headerBytes === 4) {
    frame[1] = 126
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = 127
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  frame.set(payload, headerBytes)
  return frame
}
