// generated/errors.ts: the error registry.
import type { Model } from '../model.ts'
import { header, jsdoc, quote } from './text.ts'

export function emitErrors(model: Model): string {
  const codes = model.errors.map(({ code }) => `  | ${quote(code)}\n`)
  const entries = model.errors.map(({ code, status, close, retryable, title, description }) => {
    const closing = close === undefined ? '' : ` close: ${close},`
    return `  ${code}: {
    status: ${status},${closing && `\n   ${closing}`}
    retryable: ${retryable},
    title: ${quote(title)},
    description: ${quote(description)},
  },\n`
  })
  return `${header()}${jsdoc('A code of the error registry. REST and WebSocket answer with the same ones.')}export type ErrorCode =
${codes.join('')}
export interface RegisteredError {
  /** The HTTP status over REST. */
  readonly status: number
  /** The close code, where the error closes the socket. */
  readonly close?: number
  /** Whether the same request may succeed later. */
  readonly retryable: boolean
  readonly title: string
  readonly description: string
}

export const errors: Readonly<Record<ErrorCode, RegisteredError>> = {
${entries.join('')}}
`
}
