// What has passed between this page and the system, as the inspector shows it: a bounded log, and sums.
import type { MatchDelta, MatchSnapshot } from '../../generated/client/index.ts'
import {
  applyMatchSnapshotDelta,
  decodeClientMessage,
  decodeServerMessage,
} from '../../generated/client/wire.ts'
import type { Direction, MonitoredSocket, SocketMonitor, Throttle, WireData } from './monitored-socket.ts'

export type Entry = {
  readonly number: number
  readonly atMs: number
  /** The message's type, or what happened. */
  readonly title: string
} & (
  | { readonly kind: Direction; readonly data: WireData; readonly content: unknown }
  | { readonly kind: 'note'; readonly detail: string }
)

export const entriesMax = 500

export class Traffic implements SocketMonitor {
  readonly throttle: Throttle = { delayMs: 0, bytesPerSecond: Infinity }
  readonly entries: Entry[] = []
  readonly sums = { sent: { messages: 0, bytes: 0 }, received: { messages: 0, bytes: 0 } }
  /** The socket that is open, or is being opened. */
  socket: MonitoredSocket | undefined
  changed: () => void = () => {}
  #number = 0
  /** What the next `match.delta` changes. */
  #state: MatchSnapshot | undefined

  opening(socket: MonitoredSocket): void {
    this.socket = socket
    this.#state = undefined
    this.note('socket opens', socket.url)
  }

  passed(kind: Direction, data: WireData): void {
    const sum = this.sums[kind]
    sum.messages += 1
    sum.bytes += byteLength(data)
    const content = this.#whole(decode(kind, data))
    this.#add({ ...this.#head(content.type), kind, data, content })
  }

  closed(socket: MonitoredSocket, by: string, closeCode: number): void {
    if (this.socket === socket) this.socket = undefined
    this.note('socket closed', `by the ${by}, close code ${closeCode}`)
  }

  note(title: string, detail: string): void {
    this.#add({ ...this.#head(title), kind: 'note', detail })
  }

  clear(): void {
    this.entries.length = 0
    this.changed()
  }

  /** Changes are shown with the state that they make. */
  #whole(message: Message): Message {
    if (message.type === 'match.snapshot') this.#state = message as MatchSnapshot
    if (message.type !== 'match.delta' || this.#state === undefined) return message
    const { type, base, changes } = message as MatchDelta
    const applied = applyMatchSnapshotDelta(this.#state, changes)
    if (!applied.ok) return { type: `cannot be applied: ${applied.reason}` }
    this.#state = applied.value
    const { type: _, ...makes } = applied.value
    return { type, base, makes } as Message
  }

  #head(title: string): { number: number; atMs: number; title: string } {
    this.#number += 1
    return { number: this.#number, atMs: Date.now(), title }
  }

  /** The oldest makes room. */
  #add(entry: Entry): void {
    this.entries.push(entry)
    if (this.entries.length > entriesMax) this.entries.shift()
    this.changed()
  }
}

export function byteLength(data: WireData): number {
  return typeof data === 'string' ? new TextEncoder().encode(data).length : data.length
}

interface Message {
  readonly type: string
}

function decode(kind: Direction, data: WireData): Message {
  if (typeof data === 'string') return JSON.parse(data) as Message
  const decoded = kind === 'sent' ? decodeClientMessage(data) : decodeServerMessage(data)
  return decoded.ok ? decoded.value : { type: `cannot be decoded: ${decoded.reason}` }
}
