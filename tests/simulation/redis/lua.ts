import { createHash } from 'node:crypto'
import { LuaFactory } from 'wasmoon'

// Runs the system's real Lua scripts, in a Lua of WebAssembly, on commands of the simulated Redis. It is driven through Lua's C interface:
// strings are bytes there, and here texts with one character for each byte.

/** What a command answers, or a script: as RESP has it. */
export type Reply = string | number | null | Reply[]
export type Call = (name: string, args: string[]) => Reply

type Pointer = number
/** What of Lua 5.4's C interface is used here. */
type C = {
  HEAPU8: Uint8Array
  _malloc(size: number): Pointer
  addFunction(f: (L: Pointer) => number, signature: string): Pointer
  _luaL_newstate(): Pointer
  _luaL_openlibs(L: Pointer): void
  _luaL_loadbufferx(L: Pointer, text: Pointer, size: number, name: Pointer, mode: Pointer): number
  _luaL_ref(L: Pointer, table: number): number
  _lua_createtable(L: Pointer, items: number, fields: number): void
  _lua_error(L: Pointer): number
  _lua_gettop(L: Pointer): number
  _lua_getglobal(L: Pointer, name: Pointer): number
  _lua_next(L: Pointer, index: number): number
  _lua_pcallk(L: Pointer, args: number, results: number, handler: number, context: number, k: number): number
  _lua_pushboolean(L: Pointer, value: number): void
  _lua_pushcclosure(L: Pointer, f: Pointer, upvalues: number): void
  _lua_pushinteger(L: Pointer, value: bigint): void
  _lua_pushlstring(L: Pointer, text: Pointer, size: number): void
  _lua_pushnil(L: Pointer): void
  _lua_pushnumber(L: Pointer, value: number): void
  _lua_pushvalue(L: Pointer, index: number): void
  _lua_rawgeti(L: Pointer, index: number, n: bigint): number
  _lua_rawlen(L: Pointer, index: number): bigint
  _lua_rawset(L: Pointer, index: number): void
  _lua_rawseti(L: Pointer, index: number, n: bigint): void
  _lua_setglobal(L: Pointer, name: Pointer): void
  _lua_settop(L: Pointer, index: number): void
  _lua_toboolean(L: Pointer, index: number): number
  _lua_tolstring(L: Pointer, index: number, size: Pointer): Pointer
  _lua_tonumberx(L: Pointer, index: number, ok: Pointer): number
  _lua_type(L: Pointer, index: number): number
}

const type = { nil: 0, boolean: 1, number: 3, string: 4, table: 5 }
const registry = -1_001_000

const { module } = await new LuaFactory().getLuaModule()
const c = module as unknown as C
const L = c._luaL_newstate()
c._luaL_openlibs(L)

let bufferSize = 65_536
let buffer = c._malloc(bufferSize)
const sizeAt = c._malloc(8)

let bytes = Buffer.from(c.HEAPU8.buffer)

/** Lua's memory, which moves when it grows. */
function memory(): Buffer {
  if (bytes.buffer !== c.HEAPU8.buffer) bytes = Buffer.from(c.HEAPU8.buffer)
  return bytes
}

/** Copies a text into Lua's memory, with a zero byte behind it. */
function copyIn(text: string): Pointer {
  if (text.length >= bufferSize) {
    bufferSize = text.length * 2
    buffer = c._malloc(bufferSize)
  }
  const heap = memory()
  heap.write(text, buffer, 'latin1')
  heap[buffer + text.length] = 0
  return buffer
}

function pushText(text: string): void {
  c._lua_pushlstring(L, copyIn(text), text.length)
}

function textAt(index: number): string {
  // In place of Lua's own text of a number, as Redis writes it.
  if (c._lua_type(L, index) === type.number) return String(c._lua_tonumberx(L, index, 0))
  const pointer = c._lua_tolstring(L, index, sizeAt)
  const heap = memory()
  return heap.toString('latin1', pointer, pointer + heap.readUInt32LE(sizeAt))
}

function pushNumber(value: number): void {
  if (Number.isSafeInteger(value)) c._lua_pushinteger(L, BigInt(value))
  else c._lua_pushnumber(L, value)
}

function pushReply(reply: Reply): void {
  if (reply === null) c._lua_pushboolean(L, 0)
  else if (typeof reply === 'number') pushNumber(reply)
  else if (typeof reply === 'string') pushText(reply)
  else {
    c._lua_createtable(L, reply.length, 0)
    reply.forEach((item, index) => {
      pushReply(item)
      c._lua_rawseti(L, -2, BigInt(index + 1))
    })
  }
}

/** What a script returns, as Redis turns it into a reply: an array ends at its first nil. */
function replyAt(index: number): Reply {
  switch (c._lua_type(L, index)) {
    case type.number:
      return Math.trunc(c._lua_tonumberx(L, index, 0))
    case type.string:
      return textAt(index)
    case type.boolean:
      return c._lua_toboolean(L, index) ? 1 : null
    case type.table: {
      const items: Reply[] = []
      const at = index < 0 ? c._lua_gettop(L) + index + 1 : index
      for (let n = 1n; ; n++) {
        const isNil = c._lua_rawgeti(L, at, n) === type.nil
        if (!isNil) items.push(replyAt(-1))
        c._lua_settop(L, -2)
        if (isNil) return items
      }
    }
    default:
      return null
  }
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

function pushJson(value: Json): void {
  if (value === null) c._lua_pushnil(L)
  else if (typeof value === 'boolean') c._lua_pushboolean(L, value ? 1 : 0)
  else if (typeof value === 'number') pushNumber(value)
  else if (typeof value === 'string') pushText(Buffer.from(value).toString('latin1'))
  else if (Array.isArray(value)) {
    c._lua_createtable(L, value.length, 0)
    value.forEach((item, index) => {
      pushJson(item)
      c._lua_rawseti(L, -2, BigInt(index + 1))
    })
  } else {
    c._lua_createtable(L, 0, 4)
    for (const [key, item] of Object.entries(value)) {
      pushText(key)
      pushJson(item)
      c._lua_rawset(L, -3)
    }
  }
}

/** As cjson: a table with items is an array, any other an object. Keys are sorted, since Lua has no order of its own. */
function jsonAt(index: number): Json {
  switch (c._lua_type(L, index)) {
    case type.number:
      return c._lua_tonumberx(L, index, 0)
    case type.string:
      return Buffer.from(textAt(index), 'latin1').toString()
    case type.boolean:
      return c._lua_toboolean(L, index) !== 0
    case type.table: {
      const at = index < 0 ? c._lua_gettop(L) + index + 1 : index
      const length = Number(c._lua_rawlen(L, at))
      if (length > 0) {
        return Array.from({ length }, (_, item) => {
          c._lua_rawgeti(L, at, BigInt(item + 1))
          const value = jsonAt(-1)
          c._lua_settop(L, -2)
          return value
        })
      }
      const entries: [string, Json][] = []
      c._lua_pushnil(L)
      while (c._lua_next(L, at)) {
        entries.push([textAt(-2), jsonAt(-1)])
        c._lua_settop(L, -2)
      }
      return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
    }
    default:
      return null
  }
}

let calling: Call
let fault: unknown

/** A function of ours for Lua: takes what stands on the stack, and pushes one result. */
function register(f: () => void): Pointer {
  return c.addFunction(() => {
    try {
      f()
      return 1
    } catch (error) {
      fault = error
    }
    pushText('see the fault')
    return c._lua_error(L)
  }, 'ii')
}

const functions = {
  redisCall: register(() => {
    const args = Array.from({ length: c._lua_gettop(L) }, (_, index) => textAt(index + 1))
    const [name = '', ...rest] = args
    pushReply(calling(name.toUpperCase(), rest))
  }),
  encode: register(() => pushText(Buffer.from(JSON.stringify(jsonAt(1))).toString('latin1'))),
  decode: register(() => pushJson(JSON.parse(Buffer.from(textAt(1), 'latin1').toString()) as Json)),
}
for (const [name, pointer] of Object.entries(functions)) {
  c._lua_pushcclosure(L, pointer, 0)
  c._lua_setglobal(L, copyIn(name))
}

function load(text: string, name: string): void {
  const latin1 = Buffer.from(text).toString('latin1')
  if (c._luaL_loadbufferx(L, copyIn(latin1), latin1.length, 0, 0) !== 0)
    throw new Error(`${name} does not compile: ${textAt(-1)}`)
}

// What Redis has beside Lua 5.1, and what Lua 5.4 calls otherwise.
load(
  'redis = { call = redisCall } cjson = { encode = encode, decode = decode } unpack = table.unpack struct = { pack = string.pack }',
  'the shim',
)
c._lua_pcallk(L, 0, 0, 0, 0, 0)

const compiled = new Map<string, number>()

export function sha1Of(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}

/** Runs a script as one step. */
export function runLua(text: string, keys: string[], args: string[], call: Call): Reply {
  let reference = compiled.get(text)
  if (reference === undefined) {
    load(text, 'a script')
    reference = c._luaL_ref(L, registry)
    compiled.set(text, reference)
  }
  calling = call
  fault = undefined
  pushReply(keys)
  c._lua_setglobal(L, copyIn('KEYS'))
  pushReply(args)
  c._lua_setglobal(L, copyIn('ARGV'))
  c._lua_rawgeti(L, registry, BigInt(reference))
  const failed = c._lua_pcallk(L, 0, 1, 0, 0, 0) !== 0
  try {
    if (failed) throw new Error(`A script failed: ${textAt(-1)}`, { cause: fault })
    return replyAt(-1)
  } finally {
    c._lua_settop(L, 0)
  }
}
