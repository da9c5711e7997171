// Contract files -> documents whose `$ref`s can be followed. Reads from a map of texts, never from disk.
import { Parser } from '@asyncapi/parser'
import { posix } from 'node:path'
import { parseDocument } from 'yaml'
import type { Problem } from './model.ts'

/** Path below the repository -> text. */
export type Files = ReadonlyMap<string, string>
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

/** A node of a document and where it stands. */
export interface Place {
  readonly file: string
  readonly pointer: string
  readonly node: Json
}

export type Report = (place: Omit<Place, 'node'>, reason: string) => void

export interface Documents {
  readonly roots: ReadonlyMap<string, Json>
  /** The place itself, or where its `$ref` leads in the end; undefined (and reported) where it leads nowhere. */
  follow(place: Place): Place | undefined
}

export const asyncapiFiles = [
  'contracts/ws.asyncapi.yaml',
  'contracts/bus.asyncapi.yaml',
  'contracts/events.asyncapi.yaml',
] as const

export function loadDocuments(files: Files, report: Report): Documents {
  const roots = new Map<string, Json>()
  for (const [file, text] of files) {
    if (!file.endsWith('.yaml')) continue
    const document = parseDocument(text)
    for (const error of [...document.errors, ...document.warnings]) {
      report({ file, pointer: '' }, `not readable as YAML: ${error.message.split('\n')[0]}`)
    }
    if (document.errors.length === 0) roots.set(file, document.toJS() as Json)
  }

  const followed = new Set<string>()
  const follow = (place: Place): Place | undefined => {
    let current = place
    for (let hops = 0; hops < 16; hops += 1) {
      const ref = isObject(current.node) ? current.node['$ref'] : undefined
      if (ref === undefined) return current
      const next = typeof ref === 'string' ? locate(roots, current.file, ref) : undefined
      if (next === undefined) {
        const key = `${current.file}#${current.pointer}`
        if (!followed.has(key))
          report(current, `unresolved $ref ${JSON.stringify(ref)}: nothing stands there; correct the path`)
        followed.add(key)
        return undefined
      }
      current = next
    }
    report(place, '$ref leads round in a circle; point it at a schema')
    return undefined
  }
  return { roots, follow }
}

function locate(roots: ReadonlyMap<string, Json>, from: string, ref: string): Place | undefined {
  const [path = '', pointer = ''] = ref.split('#', 2)
  const file = path === '' ? from : posix.join(posix.dirname(from), path)
  let node = roots.get(file)
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    node = isObject(node)
      ? node[key]
      : Array.isArray(node)
        ? (node as readonly Json[])[Number(key)]
        : undefined
  }
  return node === undefined ? undefined : { file, pointer, node }
}

/** The places of an object's or an array's members. */
export function children(place: Place): Array<Place & { key: string }> {
  if (typeof place.node !== 'object' || place.node === null) return []
  return Object.entries(place.node).map(([key, node]) => memberOf(place, key, node as Json))
}

export function child(place: Place, key: string): Place | undefined {
  const node = isObject(place.node) && Object.hasOwn(place.node, key) ? place.node[key] : undefined
  return node === undefined ? undefined : memberOf(place, key, node)
}

function memberOf({ file, pointer }: Place, key: string, node: Json): Place & { key: string } {
  return { file, pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, node, key }
}

export function descend(place: Place, ...keys: string[]): Place | undefined {
  let current: Place | undefined = place
  for (const key of keys) current = current && child(current, key)
  return current
}

/** A copy in which every `$ref` is replaced by what it refers to. */
export function dereference(
  documents: Documents,
  reference: Place,
  open: ReadonlySet<string> = new Set(),
): Json {
  const place = documents.follow(reference)
  const id = `${place?.file}#${place?.pointer}`
  // A schema that contains itself is reported where it is read as a shape.
  if (place === undefined || open.has(id)) return {}
  if (typeof place.node !== 'object' || place.node === null) return place.node
  const inside = new Set([...open, id])
  const entries = children(place).map(
    (member) => [member.key, dereference(documents, member, inside)] as const,
  )
  return Array.isArray(place.node) ? entries.map(([, value]) => value) : Object.fromEntries(entries)
}

export function isObject(node: Json | undefined): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

export function text(place: Place | undefined): string | undefined {
  return typeof place?.node === 'string' && place.node.trim() !== '' ? place.node.trim() : undefined
}

/** What the AsyncAPI specification itself has against a document. */
export async function asyncapiProblems(files: Files): Promise<Problem[]> {
  const problems: Problem[] = []
  const resolver = {
    schema: 'file',
    order: 1,
    canRead: true,
    read: (uri: unknown) => files.get(fileOf(String(uri))),
  }
  const parser = new Parser({ __unstable: { resolver: { cache: true, resolvers: [resolver] } } })
  for (const file of asyncapiFiles) {
    const source = files.get(file)
    if (source === undefined) continue
    const { diagnostics } = await parser.parse(source, { source: `file:///${file}` })
    for (const { severity, code, path, message } of diagnostics) {
      // Severity 0 is an error. Broken references are reported by `follow`, with the place that refers.
      if (severity !== 0 || code === 'invalid-ref') continue
      problems.push({
        file,
        pointer: path.map((key) => `/${key}`).join(''),
        reason: `breaks AsyncAPI 3.0.0: ${message}`,
      })
    }
  }
  return problems
}

function fileOf(uri: string): string {
  return decodeURIComponent(uri.replace(/^file:\/\//, '')).replace(/^\/+/, '')
}
