// Deltas in a codec: what has changed from one frame of a message to a later one (codec-diff.ts), and the later value made from the earlier
// (codec-patch.ts).
import { deltaIn, partsOf, type Message, type Shape } from '../model.ts'
import { emitDiff } from './codec-diff.ts'
import { emitEnd } from './codec-end.ts'
import { pathOf } from './codec-fields.ts'
import { emitPatch } from './codec-patch.ts'
import { quote } from './text.ts'

export interface DeltaText {
  readonly body: readonly string[]
  /** Declarations in the form of templates/codec.ts: those that are used are copied. */
  readonly declarations: string
}

export function emitDeltas(messages: readonly Message[]): DeltaText {
  const named = messages.map(({ shape }) => deltaIn(shape))
  const bases = messages.filter(({ name }) => named.includes(name))
  const shapes = bases.map(({ shape }) => shape)
  const parts = partsOf(shapes).flatMap(withArrays)
  return {
    body: [
      ...bases.map(emitEdges),
      ...parts.map(({ shape, path }) => `${emitDiff(shape, path)}\n${emitPatch(shape, path)}`),
    ],
    declarations: parts.map(({ shape, path }) => emitEnd(shape, path)).join(''),
  }
}

function emitEdges({ name, shape: { title }, wireId }: Message): string {
  return `/** What has changed from one frame of \`${name}\` to a later one; empty where nothing has. */
export function encode${title}Delta(base: Uint8Array, next: Uint8Array): Uint8Array<ArrayBuffer> {
  if (base[0] !== ${wireId} || next[0] !== ${wireId}) outside(${quote(name)})
  compareFrames(base, next)
  diff${title}()
  return encoded()
}

/** What becomes of a value by these changes. Never throws, whatever the bytes are; \`base\` stays as it is, and what is alike is shared. */
export function apply${title}Delta(base: ${title}, changes: Uint8Array): Decoded<${title}> {
  if (changes.length === 0) return { ok: true, value: base }
  try {
    openDelta(changes)
    const value = patch${title}(base)
    closeDelta(${quote(`The delta of ${title}`)})
    return { ok: true, value }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}
`
}

/** What has functions of its own: objects and choices by their title, arrays by where they stand. */
function withArrays(shape: Shape): { shape: Shape; path: string }[] {
  if (shape.kind !== 'object' && shape.kind !== 'choice') return []
  const arrays = (inner: Shape, path: string): { shape: Shape; path: string }[] =>
    inner.kind === 'array' ? [{ shape: inner, path }, ...arrays(inner.items, `${path}[]`)] : []
  return [
    { shape, path: shape.title },
    ...shape.properties.flatMap((property) => arrays(property.shape, pathOf(shape, property))),
  ]
}
