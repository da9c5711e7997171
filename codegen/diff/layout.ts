// How each binary message lies on the wire, in a form small enough to keep, and what is different between two of them. It is kept beside
// the contract because a change of codegen's own rules moves bytes as well.
import { integerType, optionals, prefixBytes, sent } from '../emit/layout.ts'
import type { Shape } from '../model.ts'
import { named, tell, within, type Place } from './shapes.ts'

export type Layout =
  /** Fixed: its name says all, such as `Uint16`, `uuid`, `text of Uint8`. */
  | string
  | { readonly index: readonly string[] }
  | { readonly choice: readonly Field[] }
  | { readonly count: string; readonly of: Layout }
  | { readonly bitmap: readonly string[]; readonly fields: readonly Field[] }
export interface Field {
  readonly name: string
  readonly lies: Layout
}

export function layoutOf(shape: Shape): Layout {
  const prefix = `Uint${8 * prefixBytes(shape)}`
  switch (shape.kind) {
    case 'object':
      return {
        bitmap: optionals(shape.properties).map(({ name }) => name),
        fields: sent(shape.properties).map(({ name, shape: inner }) => ({ name, lies: layoutOf(inner) })),
      }
    case 'choice':
      return { choice: shape.properties.map(({ name, shape: inner }) => ({ name, lies: layoutOf(inner) })) }
    case 'array':
      return { count: prefix, of: layoutOf(shape.items) }
    case 'enum':
      return { index: shape.values }
    case 'integer':
      return integerType(shape)
    case 'number':
      return 'Float64'
    case 'string':
      return `text of ${prefix}`
    case 'bytes':
      return shape.deltaOf === undefined ? `bytes of ${prefix}` : `delta of ${shape.deltaOf}`
    case 'uuid':
    case 'boolean':
    case 'const':
      return shape.kind
  }
}

/**
 * Reports bytes that moved. What is only longer at its end (an enum, the optional fields within the bytes their bitmap has) moves none:
 * whether the other side may meet it is told as a change of the shape.
 */
export function compareLayouts(before: Layout, after: Layout, place: Place): void {
  if (typeof before === 'string' || typeof after === 'string') {
    if (before !== after) tell(place, 'layout', `layout was ${nameOf(before)}, is ${nameOf(after)}`)
  } else if ('index' in before && 'index' in after) {
    if (!continues(before.index, after.index))
      tell(place, 'layout', 'values have other indices in the layout')
  } else if ('choice' in before && 'choice' in after) {
    if (!continues(before.choice.map(nameOfField), after.choice.map(nameOfField)))
      tell(place, 'layout', 'alternatives have other indices in the layout')
    compareFields(before.choice, after.choice, place)
  } else if ('count' in before && 'count' in after) {
    if (before.count !== after.count)
      tell(place, 'layout', `count in the layout was ${before.count}, is ${after.count}`)
    compareLayouts(before.of, after.of, within(place, '[]'))
  } else if ('fields' in before && 'fields' in after) {
    if (bitmapBytes(before.bitmap) !== bitmapBytes(after.bitmap) || !continues(before.bitmap, after.bitmap))
      tell(place, 'layout', `bitmap in the layout was ${listOf(before.bitmap)}, is ${listOf(after.bitmap)}`)
    const added = after.bitmap.slice(before.bitmap.length)
    const names = before.fields.map(nameOfField)
    const namesNow = after.fields.map(nameOfField).filter((name) => !added.includes(name))
    if (names.join() !== namesNow.join())
      tell(place, 'layout', `order in the layout was ${listOf(names)}, is ${listOf(namesNow)}`)
    compareFields(before.fields, after.fields, place)
  } else tell(place, 'layout', `layout was ${nameOf(before)}, is ${nameOf(after)}`)
}

function compareFields(before: readonly Field[], after: readonly Field[], place: Place): void {
  for (const { name, lies } of before) {
    const now = named(after, name)
    if (now) compareLayouts(lies, now.lies, within(place, `.${name}`))
  }
}

function continues(before: readonly string[], after: readonly string[]): boolean {
  const both = Math.min(before.length, after.length)
  return before.slice(0, both).join() === after.slice(0, both).join()
}

function bitmapBytes(bitmap: readonly string[]): number {
  return Math.ceil(bitmap.length / 8)
}

function nameOfField({ name }: Field): string {
  return name
}

function nameOf(layout: Layout): string {
  if (typeof layout === 'string') return layout
  return 'index' in layout ? 'enum' : 'choice' in layout ? 'choice' : 'count' in layout ? 'array' : 'object'
}

function listOf(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.join(' ')
}
