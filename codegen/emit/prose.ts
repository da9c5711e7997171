// The tables inside contracts/ws.v1.1.0.md: what stands between `<!-- codegen:NAME -->` and `<!-- /codegen:NAME -->`.
import type { Message, Model, Problem, Property } from '../model.ts'

export const PROSE_FILE = 'contracts/ws.v1.1.0.md'

/** The text with its tables written anew, and what keeps that from being done. */
export function fillTables(model: Model, text: string | undefined): { text: string; problems: Problem[] } {
  const problems: Problem[] = []
  const report = (reason: string): void => void problems.push({ file: PROSE_FILE, pointer: '', reason })
  if (text === undefined) {
    report('the file is missing; write the prose of the protocol there')
    return { text: '', problems }
  }
  const tables = tablesOf(model)
  const missing = new Set(tables.keys())
  const filled = text.replaceAll(
    /<!-- codegen:([\w-]+) -->[^]*?<!-- \/codegen:\1 -->/g,
    (whole, name: string) => {
      const table = tables.get(name)
      if (table === undefined) {
        report(
          `nothing is generated for <!-- codegen:${name} -->; known are ${[...tables.keys()].join(', ')}`,
        )
        return whole
      }
      missing.delete(name)
      return `<!-- codegen:${name} -->\n<!-- prettier-ignore -->\n${table}\n<!-- /codegen:${name} -->`
    },
  )
  for (const name of missing)
    report(`the table ${name} has no place; write <!-- codegen:${name} --> and <!-- /codegen:${name} -->`)
  return { text: filled, problems }
}

function tablesOf(model: Model): Map<string, string> {
  const messages = (union: Message['union']): Message[] =>
    model.messages.filter((message) => message.union === union)
  const reasons = model.types.get('EndReason')
  const wire = [...messages('ClientMessage'), ...messages('ServerMessage')]
  return new Map([
    [
      'client-messages',
      table(
        ['Message', 'Meaning', 'Properties', 'Answered by'],
        messages('ClientMessage').map(({ name, description, shape, replies }) => [
          code(name),
          description,
          properties(shape.properties),
          [...replies, 'error'].map(code).join(', '),
        ]),
      ),
    ],
    [
      'server-messages',
      table(
        ['Message', 'Meaning', 'Properties'],
        messages('ServerMessage').map(({ name, description, shape }) => [
          code(name),
          description,
          properties(shape.properties),
        ]),
      ),
    ],
    [
      'errors',
      table(
        ['Code', 'HTTP status', 'Close code', 'Retryable', 'Meaning'],
        model.errors.map(({ code: name, status, close, retryable, description }) => [
          code(name),
          String(status),
          close === undefined ? '' : String(close),
          retryable ? 'yes' : 'no',
          description,
        ]),
      ),
    ],
    ['end-reasons', table(['Reason', 'Meaning'], reasons?.kind === 'enum' ? meanings(reasons) : [])],
    [
      'wire-ids',
      table(
        ['Wire id', 'Message', 'From'],
        wire
          .toSorted((a, b) => a.wireId - b.wireId)
          .map(({ wireId, name, union }) => [
            String(wireId),
            code(name),
            union === 'ClientMessage' ? 'client' : 'gateway',
          ]),
      ),
    ],
  ])
}

/** An enum's values, with what its description says of each: "`value`: meaning." */
function meanings({
  values,
  description,
}: {
  values: readonly string[]
  description: string | undefined
}): string[][] {
  const said = new Map(
    [...(description ?? '').matchAll(/`([\w-]+)`: ([^`]+?)(?=\s*(?:`|$))/g)].map(([, value, meaning]) => [
      value,
      meaning,
    ]),
  )
  return values.map((value) => [code(value), upperFirst(said.get(value) ?? '')])
}

function properties(members: readonly Property[]): string {
  return members
    .filter(({ shape }) => shape.kind !== 'const')
    .map(({ name, required }) => code(required ? name : `${name}?`))
    .join(', ')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')).join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('')
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function code(text: string): string {
  return `\`${text}\``
}
