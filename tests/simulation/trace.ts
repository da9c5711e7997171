import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeGatewayResponse, decodeShardRequest } from '../../generated/bus-codec.ts'
import type { GatewayResponse, ShardRequest } from '../../generated/messages.ts'
import { decodeServerMessage } from '../../generated/ws-codec.ts'
import { unpackFrames } from '../../platform/redis/streams.ts'
import { type Reply, sha1Of } from './redis/lua.ts'
import type { Command } from './redis/server.ts'

// Commands of Redis as a person reads them: scripts by name, stream entries by the messages in them.

const directory = join(import.meta.dirname, '../../platform/redis/scripts')
let names: Map<string, string> | undefined

/** Undefined for a command that only reads. */
export function describeCommand(
  { from, name, args }: Command,
  reply: Reply | Error | undefined,
): string | undefined {
  const answer = reply instanceof Error ? reply.message : (JSON.stringify(reply) ?? 'later')
  if (name === 'XADD') return `${from} ${describeEntry(args)} -> ${answer}`
  if ((name !== 'EVAL' && name !== 'EVALSHA') || reply instanceof Error) return undefined
  names ??= new Map(
    readdirSync(directory).map((file) => [sha1Of(readFileSync(join(directory, file), 'utf8')), file]),
  )
  const [script = '', count, ...rest] = args
  const sha1 = name === 'EVAL' ? sha1Of(script) : script
  const shown = rest.slice(Number(count)).map((arg) => (/^[ -~]{0,60}$/.test(arg) ? arg : '…'))
  return `${from} ${names.get(sha1) ?? 'a script'} ${rest[0] ?? ''} ${shown.join(' ').slice(0, 120)} -> ${answer.slice(0, 120)}`
}

function describeEntry([stream = '', ...args]: string[]): string {
  const [, sender, , n, , frames = ''] = args.slice(args.indexOf('*') + 1)
  const messages: string[] = []
  unpackFrames(Buffer.from(frames, 'latin1'), (frame) => {
    const decoded = stream.startsWith('mw:requests:')
      ? decodeShardRequest(frame)
      : decodeGatewayResponse(frame)
    messages.push(decoded.ok ? describeMessage(decoded.value) : decoded.reason)
  })
  return `${stream} from ${sender} n ${n}: ${messages.join(', ')}`
}

function describeMessage(message: ShardRequest | GatewayResponse): string {
  if (message.type !== 'frame.deliver') {
    const { type, ...rest } = message
    return `${type} ${JSON.stringify(rest).slice(0, 160)}`
  }
  const { connections, frame, control } = message
  const decoded = decodeServerMessage(frame)
  const json = /^\{"type":"([a-z.]+)"/.exec(Buffer.from(frame).toString())?.[1]
  const type = json ?? (decoded.ok ? decoded.value.type : '?')
  return `${type}${control ? ` ${control.sequence}` : ''} to ${connections.join(' ')}`
}
