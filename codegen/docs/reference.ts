// The pages that other tools make of a contract: AsyncAPI's React component, Redoc, and our own table of errors.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fromFile, Parser, stringify } from '@asyncapi/parser'
import { parse } from 'yaml'
import { escapeHtml, inlineScript, policy } from './layout.ts'

const packages = createRequire(import.meta.url)

export interface Reference {
  readonly html: string
  readonly scripts: readonly string[]
  readonly css: string
  readonly evaluates: boolean
}

/** Every message of an AsyncAPI document, drawn in the reader's browser from what stands in the page. */
export async function asyncapiPage(file: string): Promise<Reference> {
  const { document, diagnostics } = await fromFile(new Parser(), file).parse()
  const text = document && stringify(document)
  if (typeof text !== 'string') throw new Error(`${file} cannot be read`, { cause: diagnostics })
  const component = '@asyncapi/react-component'
  const bundle = readFileSync(packages.resolve(`${component}/browser/standalone/without-parser.js`), 'utf8')
  const config = {
    show: { sidebar: false, errors: false },
    expand: { messageExamples: false },
    publishLabel: 'Receives',
    subscribeLabel: 'Sends',
    sendLabel: 'Sends',
    receiveLabel: 'Receives',
    replyLabel: 'Receives, and answers',
    requestLabel: 'Asks',
  }
  const draw = `AsyncApiStandalone.render({ schema: ${JSON.stringify(JSON.parse(text))}, config: ${JSON.stringify(config)} }, document.getElementById('asyncapi'))`
  return {
    html: '<div id="asyncapi"><p>The messages are drawn by a script of this page.</p></div>',
    scripts: [bundle, draw],
    // It has its schemas compiled by ajv as it starts.
    evaluates: true,
    css: `${readFileSync(packages.resolve(`${component}/styles/default.min.css`), 'utf8')}${drawn}`,
  }
}

/** The component knows light alone; its colours are turned round where the reader's system is dark. */
const drawn = `
#asyncapi {
  --paper: #fff; --ink: #1f2328; --quiet: #59636e; --line: #d8dce1; --shade: #f2f4f6; --link: #0b5cad;
  background: #fff; color: var(--ink); color-scheme: light; overflow-x: auto;
}
/* A pattern or a name is what it is, letter by letter; what is set as code needs no backticks. */
#asyncapi .lowercase, #asyncapi .capitalize { text-transform: none; }
#asyncapi code::before, #asyncapi code::after { content: none; }
@media (prefers-color-scheme: dark) { #asyncapi { filter: invert(.9) hue-rotate(180deg); } }
main { max-width: none; }
`

/** Redoc's page as it makes it, whole, with our policy and a way back. */
export async function openapiPage(file: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'matchwire-redoc-'))
  try {
    const output = join(folder, 'rest.html')
    const options = [
      '--inlineBundle',
      '--openapi.disableTelemetry=true',
      '--openapi.disableSearch=true',
      '--openapi.hideDownloadButtons=true',
    ]
    const redocly = join(packages.resolve('@redocly/cli/package.json'), '..', 'bin/cli.js')
    const env = {
      ...process.env,
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      CI: 'true',
    }
    await promisify(execFile)(
      process.execPath,
      [redocly, 'build-docs', file, '--output', output, ...options],
      { env },
    )
    return guarded(readFileSync(output, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function guarded(html: string): string {
  const scripts: string[] = []
  const whole = html
    .replaceAll('https://cdn.redoc.ly/redoc/logo-mini-full.svg', 'data:,')
    .replace(/(<script[^>]*>)([^]*?)<\/script>/g, (_, tag: string, script: string) => {
      scripts.push(inlineScript(script))
      return `${tag}${scripts.at(-1)}</script>`
    })
  const head = `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy(scripts)}">\n<link rel="icon" href="data:,">`
  const back =
    '<p style="margin:0;padding:.5rem 1rem;font:16px system-ui"><a href="index.html">Matchwire</a></p>'
  return whole.replace('<head>', () => head).replace(/<body[^>]*>/, (body) => `${body}\n${back}`)
}

interface RegistryEntry {
  readonly status: number
  readonly close?: number
  readonly retryable: boolean
  readonly title: string
  readonly description: string
}

/** Each error under its code, as the `type` of a problem names it: `/errors#name_taken`. */
export function errorsPage(yaml: string): string {
  const { errors } = parse(yaml) as { errors: Record<string, RegistryEntry> }
  const rows = Object.entries(errors).map(([code, { status, close, retryable, title, description }]) => {
    const cells = [
      `<code>${code}</code>`,
      status,
      close ?? '',
      retryable ? 'yes' : 'no',
      `<strong>${escapeHtml(title)}.</strong> ${inText(description)}`,
    ]
    return `<tr id="${code}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  const head = ['Code', 'HTTP status', 'Close code', 'Retryable', 'Meaning'].map((name) => `<th>${name}</th>`)
  return `<h1>Errors</h1>
<p>One registry for REST and the WebSocket. REST answers with the status and a problem of RFC 9457 whose <code>code</code> is one of these; the
WebSocket with an <code>error</code> message, and closes with the close code where there is one and the cause calls for it.
<strong>Retryable</strong> says whether the same request may succeed later; when, is said by <code>retryAfterMs</code> where it is known.
An unknown code is to be treated by its <code>retryable</code>.</p>
<div class="scroll" tabindex="0"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`
}

function inText(description: string): string {
  return escapeHtml(description).replace(/`([^`]*)`/g, '<code>$1</code>')
}
