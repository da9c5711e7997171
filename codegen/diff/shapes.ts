// Two versions of one shape -> what is different, place by place.
import type { Property, Shape } from '../model.ts'
import { rule, type Flow, type Report } from './change.ts'

export interface Place {
  readonly path: string
  readonly flow: Flow
  readonly report: Report
}

export function compareShapes(before: Shape, after: Shape, place: Place): void {
  if (before.kind === 'object' && after.kind === 'object') return compareObjects(before, after, place)
  if (before.kind === 'choice' && after.kind === 'choice') return compareChoices(before, after, place)
  if (before.kind === 'array' && after.kind === 'array') {
    const sizes = [before, after].map(({ minItems, maxItems }) => [minItems, maxItems] as const)
    compareRanges(sizes[0]!, sizes[1]!, 'items', place)
    return compareShapes(before.items, after.items, within(place, '[]'))
  }
  if (before.kind === 'enum' && after.kind === 'enum')
    return compareValues(before.values, after.values, place)
  if (before.kind === 'integer' && after.kind === 'integer')
    return compareRanges([before.minimum, before.maximum], [after.minimum, after.maximum], 'range', place)
  if (before.kind === 'number' && after.kind === 'number')
    return compareRanges([before.minimum, before.maximum], [after.minimum, after.maximum], 'range', place)
  if (before.kind === 'bytes' && after.kind === 'bytes')
    return compareRanges(
      [before.minLength, before.maxLength],
      [after.minLength, after.maxLength],
      'length',
      place,
    )
  if (before.kind === 'string' && after.kind === 'string') {
    compareRanges([before.minLength, before.maxLength], [after.minLength, after.maxLength], 'length', place)
    return comparePatterns(before.pattern, after.pattern, place)
  }
  const same = before.kind === after.kind && (before.kind !== 'const' || before.value === valueOf(after))
  if (!same) tell(place, 'typeChanged', `was ${describe(before)}, is ${describe(after)}`)
}

function compareObjects(
  before: { properties: readonly Property[] },
  after: { properties: readonly Property[] },
  place: Place,
): void {
  for (const property of before.properties) {
    const { name } = property
    const there = within(place, `.${name}`)
    const now = named(after.properties, name)
    if (now === undefined) {
      tell(there, 'removed', `${property.required ? 'required' : 'optional'} field removed`)
      continue
    }
    if (property.required && !now.required) tell(there, 'nowOptional', 'required field is optional now')
    if (!property.required && now.required) tell(there, 'narrowed', 'optional field is required now')
    compareShapes(property.shape, now.shape, there)
  }
  for (const { name, required } of after.properties) {
    if (named(before.properties, name)) continue
    const there = within(place, `.${name}`)
    if (required) tell(there, 'addedRequired', 'new required field')
    else tell(there, 'addedOptional', 'new optional field')
  }
}

function compareChoices(
  before: { properties: readonly Property[] },
  after: { properties: readonly Property[] },
  place: Place,
): void {
  for (const { name, shape } of before.properties) {
    const now = named(after.properties, name)
    if (now) compareShapes(shape, now.shape, within(place, `.${name}`))
  }
  const names = [before, after].map(({ properties }) => properties.map(({ name }) => name))
  compareValues(names[0]!, names[1]!, place)
}

export function compareValues(before: readonly string[], after: readonly string[], place: Place): void {
  const gone = before.filter((value) => !after.includes(value))
  const added = after.filter((value) => !before.includes(value))
  if (gone.length > 0) tell(place, 'narrowed', `no longer takes ${gone.join(', ')}`)
  if (added.length > 0) tell(place, 'widened', `takes ${added.join(', ')} as well`)
}

type Range = readonly [least: number, most: number]

export function compareRanges(before: Range, after: Range, what: string, place: Place): void {
  const text = `${what} was ${before.join('..')}, is ${after.join('..')}`
  if (after[0] > before[0] || after[1] < before[1]) tell(place, 'narrowed', text)
  if (after[0] < before[0] || after[1] > before[1]) tell(place, 'widened', text)
}

/** Of two different patterns nobody knows which takes more, so both hold. */
function comparePatterns(before: string | undefined, after: string | undefined, place: Place): void {
  if (before === after) return
  const text = `pattern was ${before ?? 'anything'}, is ${after ?? 'anything'}`
  if (after !== undefined) tell(place, 'narrowed', text)
  if (before !== undefined) tell(place, 'widened', text)
}

export function tell({ path, flow, report }: Place, kind: keyof typeof rule, what: string): void {
  report({ path, what, needs: rule[kind][flow] })
}

export function within(place: Place, step: string): Place {
  return { ...place, path: place.path + step }
}

export function named<T extends { readonly name: string }>(list: readonly T[], name: string): T | undefined {
  return list.find((one) => one.name === name)
}

function valueOf(shape: Shape): string | number | boolean | undefined {
  return shape.kind === 'const' ? shape.value : undefined
}

function describe(shape: Shape): string {
  return shape.kind === 'const' ? JSON.stringify(shape.value) : shape.kind
}
