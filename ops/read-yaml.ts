// A file of YAML that people edit, held to a schema: everything that is wrong is said at once, with its line.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Ajv, type ErrorObject } from 'ajv'
import { type Document, isNode, LineCounter, parse, parseDocument } from 'yaml'

export class FileError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'FileError'
  }
}

export type Path = readonly (string | number)[]

/** A value out of a file, and how to say where in the file something is wrong. */
export type Read<T> = { value: T; problem: (path: Path, text: string) => string }

export function readYaml<T>(file: string, schemaFile: string, text = readFileSync(file, 'utf8')): Read<T> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const problem = (path: Path, what: string) =>
    `${basename(file)}:${lineOf(document, lines, path)}: ${told(path)}${what}`
  if (document.errors.length > 0) {
    throw new FileError(
      document.errors.map(({ pos, message }) => {
        return `${basename(file)}:${lines.linePos(pos[0]).line}: this is not YAML: ${message.split('\n')[0]}`
      }),
    )
  }
  const value: unknown = document.toJS()
  const validate = new Ajv({ allErrors: true }).compile<T>(parse(readFileSync(schemaFile, 'utf8')) as object)
  if (validate(value)) return { value, problem }
  throw new FileError((validate.errors ?? []).map((error) => problem(pathOf(error), explain(error))))
}

function pathOf({ instancePath, params }: ErrorObject): Path {
  const path = instancePath.split('/').slice(1)
  const beyond = (params as { additionalProperty?: string }).additionalProperty
  return [...path, ...(beyond === undefined ? [] : [beyond])].map((step) =>
    /^\d+$/.test(step) ? Number(step) : step,
  )
}

function explain({ keyword, message, params }: ErrorObject): string {
  const { missingProperty, allowedValues } = params as { missingProperty?: string; allowedValues?: unknown[] }
  if (keyword === 'additionalProperties') return 'there is no such setting'
  if (missingProperty !== undefined) return `'${missingProperty}' is missing`
  if (allowedValues) return `must be one of ${allowedValues.join(', ')}`
  return message ?? keyword
}

function told(path: Path): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`)).join('')
  return text === '' ? '' : `${text.replace(/^\./, '')}: `
}

/** Of the thing itself, or of the innermost around it that is there. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
