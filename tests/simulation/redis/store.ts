import type { Reply } from './lua.ts'

// What Redis holds, and what the commands of the system do with it. Texts have one character for each byte.

export type StreamEntry = {
  readonly id: string
  readonly ms: number
  readonly n: number
  readonly fields: string[]
}
export type Stream = { kind: 'stream'; entries: StreamEntry[]; lastMs: number; lastN: number }
type Value =
  | { kind: 'string'; text: string }
  | { kind: 'hash'; fields: Map<string, string> }
  | { kind: 'set'; members: Set<string> }
  | { kind: 'zset'; scores: Map<string, number> }
  | Stream
type Kind = Value['kind']
type Of<K extends Kind> = Extract<Value, { kind: K }>

export class Store {
  readonly #nowMs: () => number
  readonly #random: () => number
  readonly values = new Map<string, Value>()
  readonly #expiresAtMs = new Map<string, number>()
  /** Called after an entry was added. */
  onAdded: (key: string, entry: StreamEntry) => void = () => {}

  constructor(nowMs: () => number, random: () => number) {
    this.#nowMs = nowMs
    this.#random = random
  }

  clear(): void {
    this.values.clear()
    this.#expiresAtMs.clear()
  }

  run(name: string, args: readonly string[]): Reply {
    const command = this.#commands[name]
    if (!command) throw new Error(`The simulated Redis has no ${name}`)
    return command(args)
  }

  #get<K extends Kind>(key: string, kind: K): Of<K> | undefined {
    const expiresAtMs = this.#expiresAtMs.get(key)
    if (expiresAtMs !== undefined && expiresAtMs <= this.#nowMs()) this.#delete(key)
    const value = this.values.get(key)
    if (value && value.kind !== kind) throw new Error(`WRONGTYPE ${key} is a ${value.kind}`)
    return value as Of<K> | undefined
  }

  #make<K extends Kind>(key: string, kind: K, empty: () => Of<K>): Of<K> {
    let value = this.#get(key, kind)
    if (!value) this.values.set(key, (value = empty()))
    return value
  }

  #delete(key: string): boolean {
    this.#expiresAtMs.delete(key)
    return this.values.delete(key)
  }

  hash(key: string): Map<string, string> {
    return this.#get(key, 'hash')?.fields ?? new Map<string, string>()
  }

  set(key: string): Set<string> {
    return this.#get(key, 'set')?.members ?? new Set<string>()
  }

  scores(key: string): Map<string, number> {
    return this.#get(key, 'zset')?.scores ?? new Map<string, number>()
  }

  stream(key: string): Stream | undefined {
    return this.#get(key, 'stream')
  }

  /** Members by score, then by name. */
  #ranked(key: string): [string, number][] {
    return [...this.scores(key)].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
  }

  /** Entries after a position; null where there are none. */
  read(key: string, after: string, count: number): Reply {
    const [ms = '0', n = '0'] = after.split('-')
    const entries = this.stream(key)?.entries ?? []
    let from = entries.length
    while (from > 0 && isAfter(entries[from - 1]!, Number(ms), Number(n))) from--
    if (from === entries.length) return null
    return [[key, entries.slice(from, from + count).map(({ id, fields }) => [id, fields])]]
  }

  #add(args: readonly string[]): Reply {
    const [key = '', ...rest] = args
    let make = true
    let bound = Infinity
    while (rest[0] !== '*') {
      const option = rest.shift()
      if (option === 'NOMKSTREAM') make = false
      else if (option === 'MAXLEN') {
        if (rest[0] === '~') rest.shift()
        bound = Number(rest.shift())
      } else throw new Error(`XADD with ${option}`)
    }
    if (!make && !this.stream(key)) return null
    const stream = this.#make(key, 'stream', () => ({ kind: 'stream', entries: [], lastMs: 0, lastN: 0 }))
    const ms = Math.floor(this.#nowMs())
    if (ms > stream.lastMs) stream.lastN = -1
    stream.lastMs = Math.max(ms, stream.lastMs)
    stream.lastN++
    const { lastMs, lastN } = stream
    const entry = { id: `${lastMs}-${lastN}`, ms: lastMs, n: lastN, fields: rest.slice(1) }
    stream.entries.push(entry)
    if (stream.entries.length > bound) stream.entries.shift()
    this.onAdded(key, entry)
    return entry.id
  }

  readonly #commands: Record<string, (args: readonly string[]) => Reply> = {
    PING: () => 'PONG',
    TIME: () => {
      const nowMs = this.#nowMs()
      return [String(Math.floor(nowMs / 1000)), String(Math.floor((nowMs % 1000) * 1000))]
    },
    DEL: (keys) => keys.filter((key) => this.#delete(key)).length,
    EXISTS: (keys) => keys.filter((key) => this.values.has(key)).length,
    PEXPIRE: ([key = '', ms]) => {
      if (!this.values.has(key)) return 0
      this.#expiresAtMs.set(key, this.#nowMs() + Number(ms))
      return 1
    },

    GET: ([key = '']) => this.#get(key, 'string')?.text ?? null,
    GETDEL: ([key = '']) => {
      const text = this.#get(key, 'string')?.text ?? null
      this.#delete(key)
      return text
    },
    SET: ([key = '', text = '', px, ms]) => {
      this.values.set(key, { kind: 'string', text })
      this.#expiresAtMs.delete(key)
      if (px === 'PX') this.#expiresAtMs.set(key, this.#nowMs() + Number(ms))
      return 'OK'
    },
    INCR: ([key = '']) => {
      const value = this.#make(key, 'string', () => ({ kind: 'string', text: '0' }))
      value.text = String(Number(value.text) + 1)
      return Number(value.text)
    },

    HSET: ([key = '', ...pairs]) => {
      const { fields } = this.#make(key, 'hash', () => ({ kind: 'hash', fields: new Map() }))
      const before = fields.size
      for (let i = 0; i < pairs.length; i += 2) fields.set(pairs[i]!, pairs[i + 1]!)
      return fields.size - before
    },
    HGET: ([key = '', field = '']) => this.hash(key).get(field) ?? null,
    HMGET: ([key = '', ...fields]) => {
      const hash = this.hash(key)
      return fields.map((field) => hash.get(field) ?? null)
    },
    HDEL: ([key = '', ...names]) => {
      const hash = this.hash(key)
      const count = names.filter((name) => hash.delete(name)).length
      if (hash.size === 0) this.#delete(key)
      return count
    },

    SADD: ([key = '', ...members]) => {
      const set = this.#make(key, 'set', () => ({ kind: 'set', members: new Set() })).members
      const before = set.size
      for (const member of members) set.add(member)
      return set.size - before
    },
    SREM: ([key = '', ...members]) => {
      const set = this.set(key)
      const count = members.filter((member) => set.delete(member)).length
      if (set.size === 0) this.#delete(key)
      return count
    },
    SCARD: ([key = '']) => this.set(key).size,
    SMEMBERS: ([key = '']) => [...this.set(key)],

    ZADD: ([key = '', score, member = '']) => {
      const { scores } = this.#make(key, 'zset', () => ({ kind: 'zset', scores: new Map() }))
      const added = scores.has(member) ? 0 : 1
      scores.set(member, Number(score))
      return added
    },
    ZREM: ([key = '', ...members]) => {
      const scores = this.scores(key)
      const count = members.filter((member) => scores.delete(member)).length
      if (scores.size === 0) this.#delete(key)
      return count
    },
    ZSCORE: ([key = '', member = '']) => {
      const score = this.scores(key).get(member)
      return score === undefined ? null : String(score)
    },
    ZCARD: ([key = '']) => this.scores(key).size,
    ZRANDMEMBER: ([key = '']) => {
      const members = [...this.scores(key).keys()]
      return members[Math.floor(this.#random() * members.length)] ?? null
    },
    ZRANGE: ([key = '', from, to, withScores]) =>
      named(this.#ranked(key).slice(Number(from), Number(to) + 1), withScores === 'WITHSCORES'),
    ZRANGEBYSCORE: ([key = '', from = '', to = '', ...options]) => {
      const inside = this.#ranked(key).filter(([, score]) => isAbove(score, from) && isBelow(score, to))
      const limit = options.indexOf('LIMIT')
      const offset = limit < 0 ? 0 : Number(options[limit + 1])
      const count = limit < 0 ? Infinity : Number(options[limit + 2])
      return named(inside.slice(offset, offset + count), options.includes('WITHSCORES'))
    },

    XADD: (args) => this.#add(args),
    /** XTRIM key MINID id */
    XTRIM: ([key = '', , id = '']) => {
      const stream = this.stream(key)
      if (!stream) return 0
      const before = stream.entries.length
      const [ms, n] = id.split('-').map(Number)
      stream.entries = stream.entries.filter((entry) => !isBefore(entry, ms ?? 0, n ?? 0))
      return before - stream.entries.length
    },
  }
}

function isAfter(entry: StreamEntry, ms: number, n: number): boolean {
  return entry.ms > ms || (entry.ms === ms && entry.n > n)
}

function isBefore(entry: StreamEntry, ms: number, n: number): boolean {
  return entry.ms < ms || (entry.ms === ms && entry.n < n)
}

function named(range: [string, number][], withScores: boolean): string[] {
  return range.flatMap(([member, score]) => (withScores ? [member, String(score)] : [member]))
}

function isAbove(score: number, bound: string): boolean {
  if (bound === '-inf') return true
  return bound.startsWith('(') ? score > Number(bound.slice(1)) : score >= Number(bound)
}

function isBelow(score: number, bound: string): boolean {
  if (bound === '+inf') return true
  return bound.startsWith('(') ? score < Number(bound.slice(1)) : score <= Number(bound)
}
