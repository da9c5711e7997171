// A WebSocket client (RFC 6455) that costs as little as can be: load shares its machine with what it measures, and every system under
// test is given the same one. It takes what a server under test sends, whole unmasked frames, and breaks off at anything else.
import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

export interface SocketOptions {
  /** `ws://…` */
  url: string
  protocol?: string
  /** One message. The bytes are valid until it returns. */
  onMessage: (bytes: Buffer, isText: boolean) => void
  /** Once, when a socket that was open is gone for whatever reason; 1006 where no code came. */
  onClose: (code: number) => void
}

const openTimeoutMs = 30_000
const opcode = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const
const [finalBit, maskedBit] = [0x80, 0x80]
const handshakeBytesMax = 8192
/** All sockets read into this one, in turn: whoever reads is done with it before the next one reads. */
const readBuffer = Buffer.allocUnsafeSlow(256 * 1024)
const nothing = Buffer.alloc(0)

export class LoadSocket {
  /** Rejects where the server does not let it in. */
  readonly opened: Promise<void>
  readonly #options: SocketOptions
  readonly #socket: Socket
  #letIn = Promise.withResolvers<void>()
  #isOpen = false
  #closeCode = 1006
  /** The beginning of something whose end has not come yet. */
  #rest: Buffer = nothing

  constructor(options: SocketOptions) {
    this.#options = options
    this.opened = this.#letIn.promise
    this.opened.catch(() => {})
    const { hostname, port, pathname, search } = new URL(options.url)
    const callback = (bytes: number): boolean => {
      this.#receive(readBuffer.subarray(0, bytes))
      return true
    }
    const onread = { buffer: readBuffer, callback }
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true, onread })
    this.#socket.setTimeout(openTimeoutMs, () => this.#socket.destroy())
    // What follows an error is a close.
    this.#socket.on('error', () => {})
    this.#socket.on('end', () => this.#socket.destroy())
    this.#socket.on('close', () => this.#closed())
    const headers = [
      `GET ${pathname}${search} HTTP/1.1`,
      `Host: ${hostname}:${port}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      ...(options.protocol === undefined ? [] : [`Sec-WebSocket-Protocol: ${options.protocol}`]),
    ]
    this.#socket.write(`${headers.join('\r\n')}\r\n\r\n`)
  }

  sendBinary(payload: Uint8Array): void {
    this.#send(opcode.binary, payload)
  }

  sendText(text: string): void {
    this.#send(opcode.text, Buffer.from(text))
  }

  close(): void {
    this.#send(opcode.close, Buffer.of(0x03, 0xe8))
    this.#socket.end()
  }

  /** A mask of zeros: the server undoes it at its usual cost, and this side need not make one. */
  #send(code: number, payload: Uint8Array): void {
    const { length } = payload
    const long = length > 125
    if (length > 0xffff) throw new RangeError('A load client sends no message above 64 KiB.')
    if (!this.#socket.writable) return
    const head = long ? 8 : 6
    const frame = Buffer.allocUnsafe(head + length)
    frame[0] = finalBit | code
    frame[1] = maskedBit | (long ? 126 : length)
    if (long) frame.writeUInt16BE(length, 2)
    frame.writeUInt32BE(0, head - 4)
    frame.set(payload, head)
    this.#socket.write(frame)
  }

  #receive(chunk: Buffer): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    const taken = this.#isOpen ? this.#takeFrames(bytes, 0) : this.#takeHandshake(bytes)
    // What stays is copied: others read into the same buffer.
    this.#rest = taken === bytes.length ? nothing : Buffer.from(bytes.subarray(taken))
  }

  #takeHandshake(bytes: Buffer): number {
    const end = bytes.indexOf('\r\n\r\n')
    if (end === -1) {
      if (bytes.length > handshakeBytesMax) this.#socket.destroy()
      return 0
    }
    if (!bytes.toString('latin1', 0, 12).startsWith('HTTP/1.1 101')) {
      this.#socket.destroy()
      return bytes.length
    }
    this.#isOpen = true
    this.#socket.setTimeout(0)
    this.#letIn.resolve()
    return this.#takeFrames(bytes, end + 4)
  }

  /** Answers how far it came. */
  #takeFrames(bytes: Buffer, from: number): number {
    let at = from
    while (at + 2 <= bytes.length) {
      const first = bytes[at] ?? 0
      let length = bytes[at + 1] ?? 0
      let head = 2
      if (length > 126 || (first & finalBit) === 0) {
        this.#socket.destroy()
        return bytes.length
      }
      if (length === 126) {
        if (at + 4 > bytes.length) break
        length = bytes.readUInt16BE(at + 2)
        head = 4
      }
      if (at + head + length > bytes.length) break
      this.#take(first & 0x0f, bytes.subarray(at + head, at + head + length))
      at += head + length
    }
    return at
  }

  #take(code: number, payload: Buffer): void {
    if (code === opcode.binary || code === opcode.text) this.#options.onMessage(payload, code === opcode.text)
    else if (code === opcode.ping) this.#send(opcode.pong, payload)
    else if (code === opcode.close) {
      if (payload.length >= 2) this.#closeCode = payload.readUInt16BE(0)
      this.close()
    }
  }

  #closed(): void {
    if (this.#isOpen) this.#options.onClose(this.#closeCode)
    else this.#letIn.reject(new Error('The server did not let a socket in.'))
  }
}
