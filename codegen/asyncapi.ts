// The three AsyncAPI documents -> messages, with the direction and the answers that their operations give them.
import {
  child,
  children,
  descend,
  isObject,
  text,
  type Documents,
  type JsonObject,
  type Place,
  type Report,
} from './load.ts'
import {
  deltaIn,
  holdsBytes,
  partsOf,
  type Message,
  type ObjectShape,
  type Shape,
  type UnionName,
} from './model.ts'
import type { Schemas } from './schemas.ts'

interface MessageDocument {
  readonly file: string
  /** The union of what the described application receives, and of what it sends. */
  readonly receive: UnionName
  readonly send: UnionName
  readonly encodings: 'json and binary' | 'json' | 'binary'
}
const DOCUMENTS: readonly MessageDocument[] = [
  {
    file: 'contracts/ws.asyncapi.yaml',
    receive: 'ClientMessage',
    send: 'ServerMessage',
    encodings: 'json and binary',
  },
  {
    file: 'contracts/bus.asyncapi.yaml',
    receive: 'ShardRequest',
    send: 'GatewayResponse',
    encodings: 'binary',
  },
  { file: 'contracts/events.asyncapi.yaml', receive: 'DomainEvent', send: 'DomainEvent', encodings: 'json' },
]

interface Use {
  readonly operationId: string
  readonly unions: Set<UnionName>
  readonly replies: Set<string>
}
export interface Example {
  readonly place: Place
  readonly shape: Shape
}

export function readMessages(
  documents: Documents,
  schemas: Schemas,
  report: Report,
): { messages: Message[]; examples: Example[] } {
  const messages: Message[] = []
  const examples: Example[] = []
  for (const document of DOCUMENTS) {
    const { file } = document
    const node = documents.roots.get(file)
    if (node === undefined) continue
    const root: Place = { file, pointer: '', node }
    const uses = readOperations(documents, document, root, report)
    const wireIds = new Map<number, string>()
    for (const place of members(root, 'components', 'messages')) {
      const name = place.key
      const use = uses.get(`${file}#${place.pointer}`)
      if (use === undefined)
        report(place, `message without an operation: name it in an operation of this document`)
      if (use !== undefined && use.unions.size > 1)
        report(place, 'the message is both received and sent; write two messages')
      const payload = readPayload(schemas, place, name, report)
      if (payload !== undefined)
        checkBytes(payload, place, document, members(root, 'components', 'messages'), report)
      const description = text(child(place, 'description'))
      if (description === undefined) report(place, 'message without a description: say what it means')
      if (text(child(place, 'name')) !== name)
        report(place, `the name of a message is its key: write name: ${name}`)
      const wireId = document.encodings === 'json' ? 0 : readWireId(place, wireIds, report)
      const samples = members(place, 'examples')
      if (samples.length === 0) report(place, 'message without an example: write examples: [{ payload: … }]')
      for (const sample of samples) {
        const value = child(sample, 'payload')
        if (value === undefined) report(sample, 'an example needs a payload')
        else if (payload !== undefined) examples.push({ place: value, shape: payload })
      }
      const [union] = use?.unions ?? []
      if (payload === undefined || union === undefined) continue
      const summary = text(child(place, 'summary'))
      const replies = [...use!.replies]
      const example = samples[0] && child(samples[0], 'payload')
      messages.push({
        name,
        union,
        operationId: use!.operationId,
        shape: payload,
        summary,
        description: description ?? '',
        wireId,
        replies,
        example: example?.node ?? null,
      })
    }
  }
  return { messages, examples }
}

function readPayload(
  schemas: Schemas,
  message: Place,
  name: string,
  report: Report,
): ObjectShape | undefined {
  const place = child(message, 'payload')
  if (place === undefined) {
    report(message, 'message without a payload: write an object schema')
    return undefined
  }
  const shape = schemas.read(place)
  if (shape.kind !== 'object') {
    report(place, `the payload of a message is an object, this is a ${shape.kind}`)
    return undefined
  }
  const type = shape.properties.find((property) => property.name === 'type')
  if (type?.shape.kind !== 'const' || type.shape.value !== name || !type.required) {
    report(
      place,
      `the payload needs a required property type: { const: ${name} }, equal to the name of the message`,
    )
  }
  return shape
}

/** Bytes are of the bus; or the changes of another message of the document, which are the rest of their frame and have no JSON. */
function checkBytes(
  payload: ObjectShape,
  message: Place,
  { encodings }: MessageDocument,
  messages: ReadonlyArray<{ key: string }>,
  report: Report,
): void {
  const delta = deltaIn(payload)
  const deltas = partsOf([payload]).filter((shape) => shape.kind === 'bytes' && shape.deltaOf !== undefined)
  if (deltas.length > (delta === undefined ? 0 : 1))
    report(message, 'x-delta-of stands at the last property of a message alone, and that one is required')
  if (delta !== undefined && (encodings === 'json' || !messages.some(({ key }) => key === delta)))
    report(message, `x-delta-of names ${delta}, which is no binary message of this document`)
  if (delta === undefined && encodings !== 'binary' && holdsBytes(payload)) {
    report(
      message,
      'the payload holds bytes (format: binary), which JSON has not; only messages of the bus may, or changes (x-delta-of)',
    )
  }
}

function readWireId(message: Place, taken: Map<number, string>, report: Report): number {
  const wireId = child(message, 'x-wire-id')?.node
  if (typeof wireId !== 'number' || !Number.isInteger(wireId) || wireId < 1 || wireId > 255) {
    report(
      message,
      'missing x-wire-id: write a number from 1 to 255 that no message of this document ever had',
    )
    return 0
  }
  const other = taken.get(wireId)
  if (other !== undefined)
    report(message, `duplicate x-wire-id ${wireId}, already that of ${other}; choose one that was never used`)
  taken.set(wireId, message.pointer.slice(message.pointer.lastIndexOf('/') + 1))
  return wireId
}

/** For each message, by its place: who says it, and what answers it. */
function readOperations(
  documents: Documents,
  document: MessageDocument,
  root: Place,
  report: Report,
): Map<string, Use> {
  const uses = new Map<string, Use>()
  const targets = (holder: Place | undefined): Place[] => {
    if (holder === undefined) return []
    const listed = members(holder, 'messages')
    const channel = child(holder, 'channel')
    const all =
      listed.length > 0 || channel === undefined ? listed : members(documents.follow(channel), 'messages')
    return all.map((place) => documents.follow(place)).filter((place) => place !== undefined)
  }
  const mark = (place: Place, operationId: string, union: UnionName): Use => {
    const id = `${place.file}#${place.pointer}`
    const use = uses.get(id) ?? { operationId, unions: new Set(), replies: new Set() }
    uses.set(id, use)
    use.unions.add(union)
    return use
  }
  for (const operation of members(root, 'operations')) {
    const { action } = operation.node as JsonObject
    if (action !== 'send' && action !== 'receive') {
      report(operation, 'an operation says action: send or action: receive')
      continue
    }
    if ((text(child(operation, 'summary')) ?? text(child(operation, 'description'))) === undefined) {
      report(operation, 'operation without a description: write a summary')
    }
    const replies = targets(child(operation, 'reply'))
    for (const reply of replies)
      mark(reply, operation.key, action === 'send' ? document.receive : document.send)
    for (const message of targets(operation)) {
      const use = mark(message, operation.key, document[action])
      for (const reply of replies) use.replies.add(String((reply.node as JsonObject)['name']))
    }
  }
  return uses
}

function members(place: Place | undefined, ...keys: string[]): Array<Place & { key: string }> {
  const holder = place && descend(place, ...keys)
  return holder === undefined
    ? []
    : children(holder).filter((member) => typeof member.node === 'object' && member.node !== null)
}

/** components.schemas of any document: every one is read, whether something refers to it or not. */
export function namedSchemas(root: Place): Place[] {
  const named = /^contracts\/(schemas|games)\//.test(root.file)
    ? children(root)
    : members(root, 'components', 'schemas')
  return named.filter((member) => isObject(member.node) && !member.pointer.startsWith('/x-'))
}
