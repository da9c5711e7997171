// What was last released, as contracts/baseline/contract.json keeps it: the model without its wording, each titled shape once.
import type { ClientSocket, Game, Message, Model, Operation, RegisteredError, Shape } from '../model.ts'
import { layoutOf, type Layout } from './layout.ts'

export interface ReleasedMessage extends Message {
  /** Undefined where the message has no binary encoding. */
  readonly layout: Layout | undefined
}
export interface Contract {
  readonly version: string
  readonly sockets: readonly ClientSocket[]
  readonly messages: readonly ReleasedMessage[]
  readonly operations: readonly Operation[]
  readonly errors: readonly RegisteredError[]
  readonly games: readonly Game[]
}

export function contractOf({ version, sockets, messages, operations, errors, games }: Model): Contract {
  const released = messages.map((message) => ({
    ...message,
    layout: message.wireId > 0 ? layoutOf(message.shape) : undefined,
  }))
  return { version, sockets, messages: released, operations, errors, games }
}

const WORDING = ['description', 'summary', 'example']

export function freeze(contract: Contract): string {
  const types: Record<string, unknown> = {}
  // A shape is replaced by its title before its parts are visited, so that each is written once, where `types` has it.
  const refer = (shape: Shape): unknown => {
    if (shape.title === undefined) return plain(shape)
    if (!Object.hasOwn(types, shape.title)) {
      types[shape.title] = undefined
      types[shape.title] = plain(shape)
    }
    return { type: shape.title }
  }
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plainOrRefer)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).filter(([key, one]) => !WORDING.includes(key) && one !== undefined)
    return Object.fromEntries(entries.map(([key, one]) => [key, plainOrRefer(one)]))
  }
  const plainOrRefer = (value: unknown): unknown => (isShape(value) ? refer(value) : plain(value))
  const frozen = plain(contract) as object
  const sorted = Object.fromEntries(Object.entries(types).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return lines({ ...frozen, types: sorted })
}

/** JSON with a line for each message, operation, type: what a release changed shows in its diff. */
function lines(parts: object): string {
  const entries = Object.entries(parts).map(([key, part]: [string, unknown]) => {
    if (typeof part !== 'object' || part === null) return `${JSON.stringify(key)}: ${JSON.stringify(part)}`
    const [open, close] = Array.isArray(part) ? '[]' : '{}'
    const inside = Object.entries(part).map(([name, one]) =>
      Array.isArray(part) ? JSON.stringify(one) : `${JSON.stringify(name)}: ${JSON.stringify(one)}`,
    )
    return `${JSON.stringify(key)}: ${open}\n${inside.join(',\n')}\n${close}`
  })
  return `{\n${entries.join(',\n')}\n}\n`
}

export function thaw(text: string): Contract {
  const { types, ...frozen } = JSON.parse(text) as { types: Record<string, unknown> } & Contract
  const known = new Map<string, unknown>()
  const restore = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(restore)
    if (typeof value !== 'object' || value === null) return value
    const keys = Object.keys(value)
    if ('type' in value && keys.length === 1) return named(String(value.type))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, restore(one)]))
  }
  const named = (title: string): unknown => {
    if (!known.has(title)) known.set(title, restore(types[title]))
    return known.get(title)
  }
  return restore(frozen) as Contract
}

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && 'kind' in value
}
