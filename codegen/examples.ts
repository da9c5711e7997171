// Every example of the contracts is tried against its schema.
import { newAjv } from './emit/ajv.ts'
import { schemaOf } from './emit/json-schema.ts'
import { traceDelta } from './emit/trace-delta.ts'
import type { Example } from './asyncapi.ts'
import { isObject, type Json, type Report } from './load.ts'
import { deltaIn, partsOf, type Message, type RegisteredError, type Shape } from './model.ts'

export function tryExamples(
  examples: readonly Example[],
  errors: readonly RegisteredError[],
  report: Report,
): void {
  const ajv = newAjv()
  for (const part of partsOf(examples.map(({ shape }) => shape))) {
    if (part.title !== undefined) ajv.addSchema({ $id: part.title, ...schemaOf(part) })
  }
  for (const { place, shape } of examples) {
    const validate = ajv.compile(schemaOf(shape))
    if (!validate(place.node)) {
      const [error] = validate.errors!
      report(
        place,
        `the example breaks its schema at "${error?.instancePath}": ${error?.message}; correct one of them`,
      )
      continue
    }
    for (const code of errorCodes(place.node, shape)) {
      if (errors.some((error) => error.code === code)) continue
      report(
        place,
        `the example has the error code "${code}", which contracts/errors.yaml does not; register it or correct it`,
      )
    }
  }
}

/** An example of changes is one against the first example of the message that changes. */
export function tryChanges(messages: readonly Message[], report: Report): void {
  for (const { name, shape, union, example } of messages) {
    const base = messages.find((message) => message.name === deltaIn(shape))
    const changes = isObject(example) ? example[shape.properties.at(-1)!.name] : undefined
    if (base === undefined || typeof changes !== 'string') continue
    try {
      traceDelta(base.shape, base.example, Buffer.from(changes, 'base64'))
    } catch (error) {
      const document = union === 'ClientMessage' || union === 'ServerMessage' ? 'ws' : 'bus'
      const place = { file: `contracts/${document}.asyncapi.yaml`, pointer: `/components/messages/${name}` }
      const why = error instanceof Error ? error.message : String(error)
      report(place, `the example does not fit that of ${base.name}: ${why}; correct one of them`)
    }
  }
}

/** The values of ErrorCode within an example: an open text to the schema, a closed list to the registry. */
function errorCodes(node: Json, shape: Shape): Json[] {
  if (shape.title === 'ErrorCode') return [node]
  if (shape.kind === 'array' && Array.isArray(node))
    return (node as Json[]).flatMap((item) => errorCodes(item, shape.items))
  if ((shape.kind !== 'object' && shape.kind !== 'choice') || !isObject(node)) return []
  return shape.properties.flatMap(({ name, shape: inner }) => {
    const value = node[name]
    return value === undefined ? [] : errorCodes(value, inner)
  })
}
