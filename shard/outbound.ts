import type { ErrorCode } from '../generated/errors.ts'
import type {
  ControlPosition,
  Encoding,
  FrameDeliver,
  GatewayResponse,
  MatchSnapshot,
  ServerMessage,
} from '../generated/messages.ts'
import { encodeGatewayResponse } from '../generated/bus-codec.ts'
import { encodeMatchSnapshotDelta, encodeServerMessage } from '../generated/ws-codec.ts'
import type { StreamWriter } from '../platform/redis/stream-writer.ts'
import { toBytes } from '../platform/trace-context.ts'
import type { SpanContext } from '../platform/tracing.ts'
import type { ControlMessage } from './table.ts'

// What a shard says to players. Frames are encoded once for each encoding, gathered for each gateway, and leave as one stream entry for
// each gateway and flush. Nothing leaves after the lease is gone: a fenced shard is silent.

/** A socket, and how it wants its frames. */
export type Recipient = { readonly gateway: number; readonly connection: number; readonly encoding: Encoding }

/** Where a seat's player is connected. */
export type Binding = Recipient & {
  /** Whether it takes what has changed in the place of a state. */
  readonly deltas: boolean
  /** The state that was sent to it last, if it takes deltas; undefined: the next one goes whole. */
  base: SentState | undefined
}

/** As its bytes: whatever the rules do with the state they gave, what was sent stays what was sent. */
type SentState = { readonly tick: number; readonly frame: Uint8Array }

type DeliveryClass = Extract<GatewayResponse, { type: 'frame.deliver' }>['class']

export type Outbound = {
  /** What is said now is said in this context; undefined where it is not traced. A flush ends it. */
  trace: SpanContext | undefined
  /** Answers a client's message with an error; the gateway writes it in the socket's encoding. */
  refuse(to: Pick<Recipient, 'gateway' | 'connection'>, code: ErrorCode, replyTo: number | undefined): void
  /** Sends one message to some sockets. */
  deliver(to: readonly Recipient[], deliveryClass: DeliveryClass, message: ServerMessage): void
  /** Sends the state: what has changed, where that is all they need and is shorter. */
  state(to: readonly Binding[], snapshot: MatchSnapshot): void
  /** Closes a socket, with a code that says why. */
  end(to: Pick<Recipient, 'gateway' | 'connection'>, code: ErrorCode): void
  probed(gateway: number, token: number): void
  /** Says that requests of a gateway are missing. */
  missed(gateway: number): void
  /** A gateway is gone. */
  forget(gateway: number): void
  /** Hands what was gathered to the streams. */
  flush(): void
}

/** Of a `match.delta`, before the changes. */
const deltaHeadBytes = 2

/** `writer` writes nothing once the lease is gone. */
export function createOutbound(writer: Pick<StreamWriter, 'write' | 'forget'>): Outbound {
  const gathered = new Map<number, Uint8Array[]>()
  const framesFor = (gateway: number) => {
    let frames = gathered.get(gateway)
    if (!frames) gathered.set(gateway, (frames = []))
    return frames
  }
  const say = (gateway: number, response: GatewayResponse) => {
    const frames = framesFor(gateway)
    const { trace } = outbound
    if (trace) frames.push(encodeGatewayResponse({ type: 'response.trace', context: toBytes(trace) }))
    frames.push(encodeGatewayResponse(response))
  }

  const deliver = (
    to: readonly Recipient[],
    deliveryClass: DeliveryClass,
    message: ServerMessage,
    binaryFrame?: Uint8Array,
  ) => {
    let binary = binaryFrame
    let json: Uint8Array | undefined
    // Who is at one gateway and takes one encoding shares an entry: nearly always, that is all of them.
    for (let rest = to; rest[0];) {
      const { gateway, encoding } = rest[0]
      const connections: number[] = []
      const others: Recipient[] = []
      for (const each of rest) {
        if (each.gateway === gateway && each.encoding === encoding) connections.push(each.connection)
        else others.push(each)
      }
      const frame =
        encoding === 'binary'
          ? (binary ??= encodeServerMessage(message))
          : (json ??= Buffer.from(JSON.stringify(message)))
      const response: FrameDeliver = { type: 'frame.deliver', connections, class: deliveryClass, frame }
      if ('sequence' in message) response.control = positionOf(message)
      say(gateway, response)
      rest = others
    }
  }

  const outbound: Outbound = {
    trace: undefined,
    refuse({ gateway, connection }, code, replyTo) {
      const answered = replyTo === undefined ? {} : { replyTo }
      say(gateway, { type: 'request.refused', connection, ...answered, code })
    },
    deliver,
    state(to, snapshot) {
      if (!to.some(({ deltas }) => deltas)) return deliver(to, 'snapshot', snapshot)
      const next = { tick: snapshot.tick, frame: encodeServerMessage(snapshot) }
      for (const [base, group] of byBase(to)) {
        const changes = base && encodeMatchSnapshotDelta(base.frame, next.frame)
        if (changes && changes.length + deltaHeadBytes < next.frame.length)
          deliver(group, 'delta', { type: 'match.delta', base: base.tick % 256, changes })
        else deliver(group, 'snapshot', snapshot, next.frame)
      }
      for (const binding of to) if (binding.deltas) binding.base = next
    },
    end({ gateway, connection }, code) {
      say(gateway, { type: 'session.end', connection, code })
    },
    probed(gateway, token) {
      say(gateway, { type: 'path.probed', token })
    },
    missed(gateway) {
      say(gateway, { type: 'requests.missed' })
    },
    forget(gateway) {
      gathered.delete(gateway)
      writer.forget(gateway)
    },
    flush() {
      outbound.trace = undefined
      if (gathered.size === 0) return
      for (const [gateway, frames] of gathered) writer.write(gateway, frames)
      gathered.clear()
    },
  }
  return outbound
}

function positionOf({ matchId, sequence, type }: ControlMessage): ControlPosition {
  return { matchId, sequence, last: type === 'match.ended' }
}

/** Nearly always one base for all: they differ for a tick after somebody has come. */
function byBase(to: readonly Binding[]): Iterable<[SentState | undefined, readonly Binding[]]> {
  const base = to[0]?.base
  return to.every((binding) => binding.base === base) ? [[base, to]] : Map.groupBy(to, (each) => each.base)
}
