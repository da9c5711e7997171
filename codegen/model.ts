// What the contracts say, as one small plain model. Emitters read nothing else.

import type { Json } from './load.ts'

export interface Problem {
  readonly file: string
  /** JSON pointer of the place in `file`. */
  readonly pointer: string
  /** The fact and the next act. */
  readonly reason: string
}

interface Origin {
  readonly title: string | undefined
  readonly description: string | undefined
}
interface Titled extends Origin {
  readonly title: string
}

export interface Property {
  readonly name: string
  readonly required: boolean
  readonly description: string | undefined
  readonly shape: Shape
}

export interface ObjectShape extends Titled {
  readonly kind: 'object'
  readonly properties: readonly Property[]
}
/** An object with exactly one of its properties, such as GameInput. */
export interface ChoiceShape extends Titled {
  readonly kind: 'choice'
  readonly properties: readonly Property[]
}
export interface EnumShape extends Titled {
  readonly kind: 'enum'
  readonly values: readonly string[]
}
export interface StringShape extends Origin {
  readonly kind: 'string'
  readonly minLength: number
  readonly maxLength: number
  readonly pattern: string | undefined
}
export interface UuidShape extends Origin {
  readonly kind: 'uuid'
}
export interface BytesShape extends Origin {
  readonly kind: 'bytes'
  readonly minLength: number
  readonly maxLength: number
  /** The message whose changes they are, where they are that: then they are the rest of their frame. */
  readonly deltaOf: string | undefined
}
export interface IntegerShape extends Origin {
  readonly kind: 'integer'
  readonly minimum: number
  readonly maximum: number
}
export interface NumberShape extends Origin {
  readonly kind: 'number'
  readonly minimum: number
  readonly maximum: number
}
export interface BooleanShape extends Origin {
  readonly kind: 'boolean'
}
export interface ConstShape extends Origin {
  readonly kind: 'const'
  readonly value: string | number | boolean
}
export interface ArrayShape extends Origin {
  readonly kind: 'array'
  readonly minItems: number
  readonly maxItems: number
  readonly items: Shape
}
export type Shape =
  | ObjectShape
  | ChoiceShape
  | EnumShape
  | StringShape
  | UuidShape
  | BytesShape
  | IntegerShape
  | NumberShape
  | BooleanShape
  | ConstShape
  | ArrayShape

/** The unions that messages belong to, by the document and the side that sends them. */
export type UnionName = 'ClientMessage' | 'ServerMessage' | 'ShardRequest' | 'GatewayResponse' | 'DomainEvent'

export interface Message {
  readonly name: string
  readonly union: UnionName
  /** The operation that says it, or the first one that answers with it. */
  readonly operationId: string
  readonly shape: ObjectShape
  readonly summary: string | undefined
  readonly description: string
  /** 0 where the document has no binary encoding (events). */
  readonly wireId: number
  /** Names of the messages that answer this one. */
  readonly replies: readonly string[]
  /** The payload of its first example. */
  readonly example: Json
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly shape: Shape
}
export interface Response {
  readonly status: number
  /** Undefined where the response has no body. */
  readonly body: Shape | undefined
}
export interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly method: string
  readonly path: string
  readonly authenticated: boolean
  readonly idempotent: boolean
  readonly bodyBytesMax: number
  readonly parameters: readonly Parameter[]
  readonly body: Shape | undefined
  readonly responses: readonly Response[]
  /** Codes of the error registry that it may answer with. */
  readonly errors: readonly string[]
}

export interface RegisteredError {
  readonly code: string
  readonly status: number
  readonly close: number | undefined
  readonly retryable: boolean
  readonly title: string
  readonly description: string
}

/** The `x-game` of one contracts/games/<name>.yaml. */
export interface Game {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly seatsMin: number
  readonly seatsMax: number
  readonly pace: 'realtime' | 'turns'
  /** Of a realtime game. */
  readonly tickIntervalMs?: number
  /** Of a game of turns. */
  readonly turnMs?: number
  /** No match takes more steps than this. */
  readonly stepsMax: number
}

/** Where clients connect, and what they may offer to speak there. */
export interface ClientSocket {
  readonly address: string
  readonly subprotocols: readonly string[]
}

export interface Model {
  readonly version: string
  readonly sockets: readonly ClientSocket[]
  /** Every shape with a title, in the order of titles. */
  readonly types: ReadonlyMap<string, Shape>
  readonly messages: readonly Message[]
  readonly operations: readonly Operation[]
  readonly errors: readonly RegisteredError[]
  readonly games: readonly Game[]
  /** api.openapi.yaml with every `$ref` followed, for openapi-typescript. */
  readonly openapi: unknown
}

/** Everything that shapes are made of, themselves included, each once, the outermost first. */
export function partsOf(shapes: readonly Shape[]): Shape[] {
  const seen = new Set<Shape>()
  const visit = (shape: Shape): void => {
    if (seen.has(shape)) return
    seen.add(shape)
    if (shape.kind === 'array') visit(shape.items)
    if (shape.kind === 'object' || shape.kind === 'choice')
      for (const property of shape.properties) visit(property.shape)
  }
  for (const shape of shapes) visit(shape)
  return [...seen]
}

/** The message whose changes a message carries, in the last of its properties; such a message exists on the binary wire only. */
export function deltaIn({ properties }: ObjectShape): string | undefined {
  const last = properties.at(-1)
  return last?.required && last.shape.kind === 'bytes' ? last.shape.deltaOf : undefined
}

/** Bytes exist on the binary wire only: JSON has none. */
export function holdsBytes(shape: Shape): boolean {
  return partsOf([shape]).some(({ kind }) => kind === 'bytes')
}
