// What the compiled codec makes of two values is held against the documentation's own reading of the bytes, and against the values.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { traceDelta } from '../../codegen/emit/trace-delta.ts'
import { deltaIn } from '../../codegen/model.ts'
import { valuesOf, type Schema } from '../helpers/arbitrary.ts'
import { contractFiles, generatedFor, modelOf, payloadSchemas } from './generated.ts'

type Json = Parameters<typeof traceDelta>[1]
type Encode = (base: Uint8Array, next: Uint8Array) => Uint8Array
type Apply = (base: unknown, changes: Uint8Array) => { ok: boolean; value?: unknown; reason?: string }

for (const root of ['repository', 'fixture'] as const) {
  const files = contractFiles(root)
  const model = modelOf(files)
  const { ws } = await generatedFor(root)
  const schemas = payloadSchemas(files, 'ws')
  const named = model.messages.flatMap(({ shape }) => deltaIn(shape) ?? [])

  describe.each(named)(`the ${root}'s %s`, (name) => {
    const { shape, union } = model.messages.find((message) => message.name === name)!
    const encodeDelta = ws[`encode${shape.title}Delta`] as unknown as Encode
    const apply = ws[`apply${shape.title}Delta`] as unknown as Apply
    const encode = ws[`encode${union}`] as unknown as (value: unknown) => Uint8Array
    const values = valuesOf(schemas.get(name)!)
    const pairs = fc.tuple(values, values)

    test('becomes the next one by what has changed, however different they are', () => {
      fc.assert(
        fc.property(pairs, ([base, next]) => {
          const changes = encodeDelta(encode(base), encode(next))
          expect(apply(base, changes)).toEqual({ ok: true, value: next })
          expect(traceDelta(shape, base as Json, changes).value).toEqual(next)
        }),
        { numRuns: 500 },
      )
    })

    test('becomes the next one where little has changed, and shares the rest', () => {
      fc.assert(
        fc.property(values, fc.integer(), (base, random) => {
          const next = changedALittle(schemas.get(name)!, base, random)
          const frozen = deepFreeze(structuredClone(base))
          const changes = encodeDelta(encode(base), encode(next))
          const applied = apply(frozen, changes)
          expect(applied).toEqual({ ok: true, value: next })
          expect(traceDelta(shape, base as Json, changes).value).toEqual(next)
          if (applied.value === frozen) return
          for (const [key, value] of Object.entries(applied.value as object)) {
            const before = (frozen as Record<string, unknown>)[key]
            if (typeof value === 'object' && JSON.stringify(before) === JSON.stringify(value))
              expect(value).toBe(before)
          }
        }),
        { numRuns: 2_000 },
      )
    })

    test('has no changes where nothing has changed', () => {
      fc.assert(
        fc.property(values, (value) => {
          const changes = encodeDelta(encode(value), encode(value))
          expect(changes).toHaveLength(0)
          expect(apply(value, changes)).toEqual({ ok: true, value })
        }),
        { numRuns: 100 },
      )
    })

    test('by changes that are cut off, longer or of other bytes becomes a value of the contract or is refused', () => {
      const mutants = fc.tuple(pairs, fc.nat(), fc.nat({ max: 255 }), fc.integer({ min: 0, max: 2 }))
      fc.assert(
        fc.property(mutants, ([[base, next], place, byte, fault]) => {
          const changes = encodeDelta(encode(base), encode(next))
          if (changes.length === 0) return
          const at = place % changes.length
          const broken = [
            changes.subarray(0, at),
            Uint8Array.of(...changes, byte),
            Uint8Array.from(changes, (old, index) => (index === at ? byte : old)),
          ][fault]!
          const applied = apply(base, broken)
          if (applied.ok) encode(applied.value)
          else expect(applied.reason).toMatch(/ (is|has) /)
          if (fault === 1) expect(applied.ok).toBe(false)
          if (fault === 0 && at > 0) expect(applied.ok).toBe(false)
        }),
        { numRuns: 2_000 },
      )
    })

    test('never throws on random bytes', () => {
      fc.assert(
        fc.property(values, fc.uint8Array({ maxLength: 64 }), (base, bytes) => {
          const applied = apply(deepFreeze(base), bytes)
          if (applied.ok) encode(applied.value)
        }),
        { numRuns: 5_000 },
      )
    })

    test('is not made from frames of another message', () => {
      const frame = fc.sample(values, 1).map(encode)[0]!
      const other = Uint8Array.from(frame, (byte, index) => (index === 0 ? byte ^ 255 : byte))
      expect(() => encodeDelta(frame, other)).toThrow(RangeError)
      expect(() => encodeDelta(other, frame)).toThrow(RangeError)
    })
  })
}

/** One of the values within becomes another: what happens from one tick to the next. */
function changedALittle(schema: Schema, value: unknown, random: number): unknown {
  const sample = (of: Schema): unknown => fc.sample(valuesOf(of), { numRuns: 1, seed: random })[0]
  const step = Math.abs(random) >> 3
  if (Array.isArray(value) && schema.items !== undefined) {
    const { items, minItems = 0, maxItems = 0 } = schema
    const index = value.length === 0 ? 0 : step % value.length
    if (random % 3 === 0 && value.length < maxItems) return value.toSpliced(index, 0, sample(items))
    if (random % 3 === 1 && value.length > minItems) return value.toSpliced(index, 1)
    return value.map((item: unknown, at) => (at === index ? changedALittle(items, item, step) : item))
  }
  if (typeof value !== 'object' || value === null || schema.const !== undefined) return sample(schema)
  const { properties = {}, required = [] } = schema
  const names = Object.keys(properties).filter((name) => properties[name]!.const === undefined)
  const name = names[step % names.length]
  if (name === undefined) return value
  if (schema.maxProperties === 1) {
    const [only] = Object.entries(value) as [[string, unknown]]
    return { [only[0]]: changedALittle(properties[only[0]]!, only[1], step) }
  }
  const before = (value as Record<string, unknown>)[name]
  if (before !== undefined && random % 5 !== 0)
    return { ...value, [name]: changedALittle(properties[name]!, before, step) }
  const { [name]: _, ...rest } = value as Record<string, unknown>
  return before === undefined || required.includes(name)
    ? { ...rest, [name]: sample(properties[name]!) }
    : rest
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
