// What runbooks name exists: keys, settings, codes, messages, log lines, drills, routes and files; and a figure is the default that the code has.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { causesName } from '../../drills/command.ts'
import { drills } from '../../drills/index.ts'
import { type ErrorCode, errors } from '../../generated/errors.ts'
import { routes } from '../../generated/routes.ts'
import { clientMessages, serverMessages } from '../../generated/tables.ts'
import { keys } from '../../platform/redis/keys.ts'
import { missingLine, readRunbook, root } from './runbook.ts'

const read = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n')
const sources = read('{gateway,shard,api,worker,platform}/**/*.ts')
const settings = read('{gateway,shard,api,worker,platform}/config.ts')
const contracts = read('contracts/**/*.yaml')
const tables = read('platform/db/migrations/*.ts')

/** Names and messages of Redis and its client. */
const ofRedis =
  /^(OOM command not allowed|Command timed out|Socket timeout|appendonly yes|CONFIG SET maxmemory|maxmemory_policy|evicted_keys)$/

const page = 'runbooks/v1.1.0-reconnect-and-failure.md'

test('every runbook is held to this', () => {
  expect(readdirSync(join(root, 'runbooks')).map((name) => `runbooks/${name}`)).toContain(page)
})

describe(page, () => {
  const { text, commands } = readRunbook(page)
  const prose = text.replace(/^```[\s\S]*?^```/gm, '')
  const code = [...commands.map((command) => command.code), read('runbooks/shell.sh')].join('\n')
  const spans = [...prose.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span)
  const unknown = (found: Iterable<string>, isKnown: (name: string) => boolean) =>
    [...new Set(found)].filter((name) => !isKnown(name))

  test('has no command that is not run by a test', () => {
    expect(text.match(/^```sh/gm)).toHaveLength(commands.length)
  })

  test('names Redis keys that there are', () => {
    const patterns = Object.values(keys).map((key: (...ids: string[]) => string) => key('*', '*'))
    const named = [code, ...spans].join('\n').matchAll(/mw:[\w$:{}*-]+/g)
    const written = [...named].map(([key]) => key.replace(/\$\{?kind\}?/, 'shard').replace(/\$\w+/g, '*'))
    expect(
      unknown(written, (key) =>
        patterns.some(
          (pattern) => pattern === key || (/[:*]$/.test(key) && pattern.startsWith(key.replace(/\*$/, ''))),
        ),
      ),
    ).toEqual([])
  })

  test('names settings that there are, with the defaults that they have', () => {
    const variables = spans.flatMap((span) => span.match(/^[A-Z]+(?:_[A-Z]+)+/) ?? [])
    expect(variables).toContain('GATEWAY_DRAIN_MS')
    expect(unknown(variables, (name) => (settings + code).includes(name))).toEqual([])

    const told = [
      ...prose.matchAll(/\(([\d.,]+)(?: ?(s|KiB|MiB))?, `([A-Z_]+)`/g),
      ...[...prose.matchAll(/`([A-Z_]+)`(?: \(|, )([\d.,]+)(?: ?(s|KiB|MiB))?\)/g)].map(
        ([all, name, figure, unit]) => [all, figure, unit, name],
      ),
    ].map(([, figure = '', unit = '', name = '']) => [name, Number(figure.replace(',', '')) * units[unit]!])
    expect(told.length).toBeGreaterThan(10)
    expect(told.map(([name]) => [name, defaultOf(String(name))])).toEqual(told)
  })

  test('names codes, reasons and columns that there are, with their numbers', () => {
    const words = spans.filter((span) => /^[a-z]+(?:_[a-z]+)+$/.test(span) && !ofRedis.test(span))
    const isKnown = (word: string) => new RegExp(`\\b${word}\\b`).test(contracts + tables)
    expect(unknown(words, isKnown)).toEqual([])

    const closes = Object.values(errors).map((error) => ('close' in error ? String(error.close) : ''))
    expect(unknown(prose.match(/\b4[45]\d\d\b/g) ?? [], (close) => closes.includes(close))).toEqual([])
    for (const [all, close, status, word] of prose.matchAll(/(?:(4\d{3}),|\b([45]\d\d)) `(\w+)`/g)) {
      const error: { status: number; close?: number } = errors[word as ErrorCode]
      expect(String(close ? error.close : error.status), all).toBe(close ?? status)
    }
  })

  test('names messages that there are', () => {
    const types = spans.filter((span) => /^(session|match|matchmaking)\.\w+$/.test(span))
    expect(types).toContain('match.ended')
    expect(unknown(types, (type) => type in clientMessages || type in serverMessages)).toEqual([])
  })

  test('names log lines that a process writes', () => {
    const searched = [...code.matchAll(/\blogs '?([^'\n]+?)'?(?: \d+)?(?: \||$)/gm)].map(
      ([, line = '']) => line,
    )
    const quoted = spans.filter(
      (span) => /^[A-Za-z]+:? [a-z]/.test(span) && !/^(npm|redis|kill|sql) /.test(span),
    )
    expect(searched).toContain('the lease is lost')
    expect(quoted).toContain('the stop took too long: forced')
    expect(unknown([...searched, ...quoted], (line) => sources.includes(line) || ofRedis.test(line))).toEqual(
      [],
    )
  })

  test('names drills that there are', () => {
    const named = [...prose.matchAll(/npm run drill -- ([\w-]+)/g)].map(([, name = '']) => name)
    expect(named).toContain('shard-kill')
    expect(unknown(named, (name) => name in drills || name === causesName)).toEqual([])
  })

  test('asks for what REST has', () => {
    const paths = routes.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, '*')}`)
    const asked = [...code.matchAll(/curl (.*)"\$API_URL(\S+)"(.*)/g)].map(([, before, path = '', after]) => {
      const method = /-X POST| -d /.test(`${before}${after}`) ? 'post' : 'get'
      return `${method} ${path.replace(/\$\w+/g, '*')}`
    })
    expect(asked.length).toBeGreaterThan(3)
    expect(unknown(asked, (request) => paths.includes(request))).toEqual([])
  })

  test('leads to places that there are', () => {
    const anchors = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => anchorOf(title))
    for (const [, file = '', anchor] of text.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)) {
      if (file) expect(existsSync(join(root, dirname(page), file)), file).toBe(true)
      else expect(anchors).toContain(anchor)
    }
  })

  test('says of every situation what players see, when it is over, which drill shows it, and what to tell', () => {
    const [, , ...situations] = text.split(/^## /m).slice(1)
    expect(situations.length).toBeGreaterThan(12)
    for (const situation of situations) {
      const parts = [
        /\*\*Players see/,
        /\*\*It is over when/,
        /\*\*Drill:\*\*/,
        /\*\*[Tt]ell (the )?players?\b/,
      ]
      const missing = parts.filter((part) => !part.test(situation))
      expect(missing, situation.split('\n')[0]).toEqual([])
    }
  })
})

test('a line that a command should print is missed where it is not, or not in its place', () => {
  const run = (prints: string) => ({
    command: { situation: '', code: '', prints },
    ...{ exitStatus: 0, output: 'shard shard-1 lease 3 s\nPONG' },
  })
  expect(missingLine(run('shard … lease … s\nPONG\n'))).toBeUndefined()
  expect(missingLine(run('PONG\nshard … lease … s\n'))).toBe('shard … lease … s')
  expect(missingLine(run('PON\n'))).toBe('PON')
})

const units: Record<string, number> = { '': 1, s: 1000, KiB: 1024, MiB: 1024 * 1024 }

/** The number that a config.ts falls back to. */
function defaultOf(name: string): number | undefined {
  const [, , text = ''] = new RegExp(`'${name}',\\s*(\\{ fallback: )?([\\d_* ]+)`).exec(settings) ?? []
  return text
    .replace(/_/g, '')
    .split('*')
    .map(Number)
    .reduce((product, factor) => product * factor, 1)
}

function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replace(/ /g, '-')
}
