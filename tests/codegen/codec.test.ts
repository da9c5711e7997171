import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'
import {
  decodeClientMessage,
  decodeServerMessage,
  encodeClientMessage,
  encodeServerMessage,
} from '../../generated/ws-codec.ts'
import type { ClientMessage, MatchId } from '../../generated/messages.ts'
import { generatedFor } from './generated.ts'

const generated = join(import.meta.dirname, '../../generated')
const matchId: MatchId = '0192c5a0-7b1e-7c3a-9d2e-5f6a7b8c9d0e'
const attach: ClientMessage = { type: 'match.attach', id: 7, matchId }

/** Of the fixture: texts without a pattern, as no message of a client has. */
const { encodeClientMessage: encodeAny, decodeClientMessage: decodeAny } = (await generatedFor('fixture'))
  .ws as unknown as {
  encodeClientMessage(message: object): Uint8Array
  decodeClientMessage(bytes: Uint8Array): { ok: boolean; value?: unknown; reason?: string }
}
const allKinds = {
  type: 'all.kinds',
  int8: 0,
  int16: 0,
  int32: 0,
  int64: 0,
  uint8: 3,
  uint16: 0,
  uint32: 0,
  uint64: 0,
  ratio: 0,
  flag: false,
  version: 3,
  class: 'first',
  move: { 'pass-on': {} },
  id: matchId,
}

test('an encoded message is not written to again', () => {
  const messages = Array.from({ length: 2_000 }, (_, id) => ({ type: 'session.ping' as const, id }))
  const encoded = messages.map((message) => encodeClientMessage(message))
  expect(encoded.map((bytes) => decodeClientMessage(bytes))).toEqual(
    messages.map((value) => ({ ok: true, value })),
  )
})

test('a message is decoded from within a larger buffer, and nothing around it is read', () => {
  const bytes = encodeClientMessage(attach)
  const pool = Buffer.concat([Buffer.alloc(5, 255), bytes, Buffer.alloc(5, 255)])
  expect(decodeClientMessage(pool.subarray(5, 5 + bytes.length))).toEqual({ ok: true, value: attach })
  expect(decodeClientMessage(pool.subarray(5, 4 + bytes.length))).toEqual({
    ok: false,
    reason: 'MatchAttach.matchId is cut off',
  })
})

test('a refusal names the field and what is wrong with it', () => {
  const bytes = encodeServerMessage({ type: 'session.pong', replyTo: 1, serverTimeMs: 5 }).fill(255, 5)
  expect(decodeServerMessage(bytes)).toEqual({
    ok: false,
    reason: 'SessionPong.serverTimeMs is out of range',
  })
  expect(decodeClientMessage(bytes)).toEqual({ ok: false, reason: 'wire id belongs to no ClientMessage' })
})

test('an encoder refuses what is outside the contract, and encodes the next message as ever', () => {
  const faulty: unknown[] = [
    { type: 'match.attach', id: -1, matchId },
    { type: 'match.attach', id: 7, matchId: matchId.toUpperCase() },
    { type: 'match.attach', id: 7, matchId: matchId.replace('e', 'g') },
    { type: 'match.attach', id: 7, matchId: matchId.replaceAll('-', '0') },
    { type: 'match.started', id: 7 },
  ]
  for (const message of faulty)
    expect(() => encodeClientMessage(message as ClientMessage)).toThrow(RangeError)
  expect(decodeClientMessage(encodeClientMessage(attach))).toEqual({ ok: true, value: attach })
})

test('texts longer than the buffer, of several bytes each character, survive', () => {
  for (const long of ['é'.repeat(20_000), '𝄞'.repeat(20_000), 'a'.repeat(20_000), `${'a'.repeat(19_999)}€`]) {
    const message = { ...allKinds, short: 'ab', long, 'kebab-case': true }
    expect(decodeAny(encodeAny(message))).toEqual({ ok: true, value: message })
  }
})

test('a byte order mark and a character beyond the basic plane are characters like others', () => {
  for (const short of ['\ufeff', '\ufeffabc', '𝄞𝄞𝄞𝄞']) {
    const message = { ...allKinds, short }
    expect(decodeAny(encodeAny(message))).toEqual({ ok: true, value: message })
  }
  expect(() => encodeAny({ ...allKinds, short: '𝄞𝄞𝄞𝄞𝄞' })).toThrow(RangeError)
})

test('bytes that are no UTF-8 are refused, and lone surrogates too', () => {
  const bytes = encodeAny({ ...allKinds, short: 'abc' })
  const text = bytes.lastIndexOf('a'.charCodeAt(0))
  for (const broken of [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80]]) {
    const frame = Uint8Array.from(bytes)
    frame.set(broken, text)
    expect(decodeAny(frame)).toEqual({ ok: false, reason: 'AllKinds.short is not UTF-8' })
  }
  expect(() => encodeAny({ ...allKinds, short: '\ud800' })).toThrow(RangeError)
})

test('generated modules import nothing but each other', () => {
  const names = readdirSync(generated).filter((name) => /\.[jt]s$/.test(name))
  expect(names).toContain('validators.js')
  for (const name of names) {
    const text = readFileSync(join(generated, name), 'utf8')
    const imports = [...text.matchAll(/(?:from|import|require)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
      ([, from]) => from!,
    )
    for (const from of imports) expect(names).toContain(from.replace('./', ''))
    if (name === 'validators.js') expect(imports).toEqual([])
  }
})

test('a client that decodes from the gateway ships no code for what the gateway alone does', () => {
  const contents = `export { encodeClientMessage, decodeServerMessage } from './ws-codec.ts'`
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: generated, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  })
  const text = outputFiles[0]!.text
  expect(text).toContain('readMatchEnded')
  expect(text).not.toContain('writeMatchEnded')
  expect(text).not.toContain('readSessionHello')
})
