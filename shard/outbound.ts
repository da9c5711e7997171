import type { ErrorCode } from '../generated/errors.ts'
import type { ControlPosition, Encoding, GatewayResponse, ServerMessage } from '../generated/messages.ts'
import { encodeGatewayResponse } from '../generated/bus-codec.ts'
import { encodeServerMessage } from '../generated/ws-codec.ts'
import type { StreamWriter } from '../platform/redis/stream-writer.ts'
import type { ControlMessage } from './table.ts'

// What a shard says to players. Frames are encoded once for each encoding, gathered for each gateway, and leave as one stream entry for
// each gateway and flush. Nothing leaves after the lease is gone: a fenced shard is silent.

/** Where a seat's player is connected. */
export type Binding = { readonly gateway: number; readonly connection: number; readonly encoding: Encoding }

type DeliveryClass = Extract<GatewayResponse, { type: 'frame.deliver' }>['class']

export type Outbound = {
  /** Answers a client's message with an error; the gateway writes it in the socket's encoding. */
  refuse(to: Pick<Binding, 'gateway' | 'connection'>, code: ErrorCode, replyTo: number | undefined): void
  /** Sends one message to some sockets. */
  deliver(to: readonly Binding[], deliveryClass: DeliveryClass, message: ServerMessage): void
  /** Closes a socket, with a code that says why. */
  end(to: Pick<Binding, 'gateway' | 'connection'>, code: ErrorCode): void
  probed(gateway: number, token: number): void
  /** Says that requests of a gateway are missing. */
  missed(gateway: number): void
  /** A gateway is gone. */
  forget(gateway: number): void
  /** Hands what was gathered to the streams. */
  flush(): void
}

/** `writer` writes nothing once the lease is gone. */
export function createOutbound(writer: Pick<StreamWriter, 'write' | 'forget'>): Outbound {
  const gathered = new Map<number, Uint8Array[]>()
  const framesFor = (gateway: number) => {
    let frames = gathered.get(gateway)
    if (!frames) gathered.set(gateway, (frames = []))
    return frames
  }

  return {
    refuse({ gateway, connection }, code, replyTo) {
      const answered = replyTo === undefined ? {} : { replyTo }
      framesFor(gateway).push(
        encodeGatewayResponse({ type: 'request.refused', connection, ...answered, code }),
      )
    },
    deliver(to, deliveryClass, message) {
      let binary: Uint8Array | undefined
      let json: Uint8Array | undefined
      for (const [gateway, encodings] of groupByGateway(to)) {
        const frames = framesFor(gateway)
        for (const encoding of ['binary', 'json'] as const) {
          const connections = encodings[encoding]
          if (connections.length === 0) continue
          const frame =
            encoding === 'binary'
              ? (binary ??= encodeServerMessage(message))
              : (json ??= Buffer.from(JSON.stringify(message)))
          frames.push(
            encodeGatewayResponse({
              ...{ type: 'frame.deliver', connections, class: deliveryClass, frame },
              ...('sequence' in message ? { control: positionOf(message) } : {}),
            }),
          )
        }
      }
    },
    end({ gateway, connection }, code) {
      framesFor(gateway).push(encodeGatewayResponse({ type: 'session.end', connection, code }))
    },
    probed(gateway, token) {
      framesFor(gateway).push(encodeGatewayResponse({ type: 'path.probed', token }))
    },
    missed(gateway) {
      framesFor(gateway).push(encodeGatewayResponse({ type: 'requests.missed' }))
    },
    forget(gateway) {
      gathered.delete(gateway)
      writer.forget(gateway)
    },
    flush() {
      if (gathered.size === 0) return
      for (const [gateway, frames] of gathered) writer.write(gateway, frames)
      gathered.clear()
    },
  }
}

function positionOf({ matchId, sequence, type }: ControlMessage): ControlPosition {
  return { matchId, sequence, last: type === 'match.ended' }
}

function groupByGateway(to: readonly Binding[]): Map<number, Record<Encoding, number[]>> {
  const groups = new Map<number, Record<Encoding, number[]>>()
  for (const { gateway, connection, encoding } of to) {
    let group = groups.get(gateway)
    if (!group) groups.set(gateway, (group = { binary: [], json: [] }))
    group[encoding].push(connection)
  }
  return groups
}
