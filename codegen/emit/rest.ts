// generated/api.ts: the REST document as openapi-typescript types it, with the titled schemas taken from messages.ts, so that
// a type has one definition whatever carries it.
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import type { Model } from '../model.ts'
import { header } from './text.ts'

export async function emitRest(model: Model): Promise<string> {
  const named = new Set<string>()
  const nodes = await openapiTS(withoutExamples(model.openapi), {
    silent: true,
    transform: ({ title }) => {
      if (title === undefined || !model.types.has(title)) return undefined
      named.add(title)
      return ts.factory.createTypeReferenceNode(title)
    },
  })
  // The rest of the tree says the same once more.
  const operations = nodes.filter(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === 'operations',
  )
  const names = [...named].sort().map((name) => `  ${name},\n`)
  return `${header(`import type {\n${names.join('')}} from './messages.ts'`)}${astToString(operations)}`
}

/** Components stand where they are used by now, and examples are in the contract for whoever reads that. */
function withoutExamples(document: unknown): OpenAPI3 {
  const text = JSON.stringify(document, (name, value: unknown) =>
    name === 'components' || name === 'example' || name === 'examples' ? undefined : value,
  )
  return JSON.parse(text) as OpenAPI3
}
