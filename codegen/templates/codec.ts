// What every generated codec is made of. The emitter copies the declarations that a codec uses, each up to the next blank line
// before an `export`, and drops that word: the state below is private to each codec, and one module, so that it inlines.

/** A value, or why the bytes are none. */
export type Decoded<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string }

/** Of the buffers that messages are written to. Who keeps a message keeps as much. */
export const slabBytes = 4096

/** What must be left of a slab for another message to begin in it; nearly all have room in that. */
export const roomBytes = 512

/**
 * Where messages are written, one behind the other, and handed out where they stand: a buffer for each would cost more than to write it. An
 * encoder never runs within another.
 */
export let bytes = /* @__PURE__ */ new Uint8Array(slabBytes)

export let view: DataView = /* @__PURE__ */ new DataView(bytes.buffer)

export let at = 0

/** Where the message begins that is being written. */
export let startAt = 0

/** What is being decoded, and how far it has been read. */
export let source: DataView = /* @__PURE__ */ new DataView(new ArrayBuffer(0))

export let readAt = 0

export let refusal = ''

/** Thrown to leave a decoder, and caught at its edge; `refusal` says why. One for all, for a stack costs microseconds. */
export const refused = /* @__PURE__ */ new Error('The bytes are no message of the contract')

export const textEncoder = /* @__PURE__ */ new TextEncoder()

export const textDecoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export function begin(): void {
  if (at + roomBytes > slabBytes) {
    bytes = new Uint8Array(slabBytes)
    view = new DataView(bytes.buffer)
    at = 0
  }
  startAt = at
}

export function encoded(): Uint8Array<ArrayBuffer> {
  return bytes.subarray(startAt, at)
}

export function open(frame: Uint8Array): void {
  source = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  readAt = 0
}

export function close(path: string): void {
  if (readAt !== source.byteLength) refuse(path, 'is followed by more bytes')
}

/** For what a decoder threw: its reason, or again what was no refusal. */
export function reasonOf(error: unknown): string {
  if (error !== refused) throw error
  return refusal
}

export function refuse(path: string, reason: string): never {
  refusal = `${path} ${reason}`
  throw refused
}

export function outside(path: string): never {
  throw new RangeError(`${path} is outside the contract; validate it before it is encoded`)
}

export function reserve(size: number): void {
  if (at + size > bytes.length) grow(at + size)
}

export function grow(size: number): void {
  const larger = new Uint8Array(Math.max(size, 2 * bytes.length))
  larger.set(bytes.subarray(startAt, at), startAt)
  bytes = larger
  view = new DataView(larger.buffer)
}

export function need(size: number, path: string): void {
  if (readAt + size > source.byteLength) refuse(path, 'is cut off')
}

/** The bit operation refuses what is no integer of this size, at half the price of Number.isInteger. */
export function putUint8(value: number, minimum: number, maximum: number, path: string): void {
  if ((value & 0xff) !== value || value < minimum || value > maximum) outside(path)
  reserve(1)
  view.setUint8(at, value)
  at += 1
}

export function getUint8(minimum: number, maximum: number, path: string): number {
  need(1, path)
  const value = source.getUint8(readAt)
  readAt += 1
  if (value < minimum || value > maximum) refuse(path, 'is out of range')
  return value
}

export function putUint16(value: number, minimum: number, maximum: number, path: string): void {
  if ((value & 0xffff) !== value || value < minimum || value > maximum) outside(path)
  reserve(2)
  view.setUint16(at, value, true)
  at += 2
}

export function getUint16(minimum: number, maximum: number, path: string): number {
  need(2, path)
  const value = source.getUint16(readAt, true)
  readAt += 2
  if (value < minimum || value > maximum) refuse(path, 'is out of range')
  return value
}

export function putUint32(value: number, minimum: number, maximum: number, path: string): void {
  if (value >>> 0 !== value || value < minimum || value > maximum) outside(path)
  reserve(4)
  view.setUint32(at, value, true)
  at += 4
}

export function getUint32(minimum: number, maximum: number, path: string): number {
  need(4, path)
  const value = source.getUint32(readAt, true)
  readAt += 4
  if (value < minimum || value > maximum) refuse(path, 'is out of range')
  return value
}

export function putUint64(value: number, minimum: number, maximum: number, path: string): void {
  if (!(value >= minimum && value <= maximum && Number.isInteger(value))) outside(path)
  reserve(8)
  view.setUint32(at, value % 2 ** 32, true)
  view.setUint32(at + 4, value / 2 ** 32, true)
  at += 8
}

/** Beyond 2^53 the sum is rounded, and still beyond every maximum. */
export function getUint64(minimum: number, maximum: number, path: string): number {
  need(8, path)
  const value = source.getUint32(readAt + 4, true) * 2 ** 32 + source.getUint32(readAt, true)
  readAt += 8
  if (value < minimum || value > maximum) refuse(path, 'is out of range')
  return value
}

export function putInt8(value: number, minimum: number, maximum: number, path: string): void {
  if ((value << 24) >> 24 !== value || value < minimum || value > maximum) outside(path)
  reserve(1)
  view.setInt8(at, value)
  at += 1
}

export function getInt8(minimum: number, maximum: number, path: string): number {
  need(1, path)
  const value = source.getInt8(readAt)
  readAt += 1
  if (value < minimum || value > maximum) refuse(path, 'is out of range')
  return value
}

export function putInt16(value: number, minimum: number, maximum: number, path: string): void {
  if ((value << 16) >> 16 !== value || value < minimum || value > maximum) outside(path)
  reserve(2)
  view.setInt16(at, value, true)
  at += 2
}

export function getInt16(minimum: number, maximum: number, path: string): number {
  need(2, path)
  const value = source.getInt16(readAt, true)
  readAt += 2
  if (value < minimum || value > maximum) refuse(path, 'is out of range')
  return value
}

export function putInt32(value: number, minimum: number, maximum: number, path: string): void {
  if ((value | 0) !== value || value < minimum || value > maximum) outside(path)
  reserve(4)
  view.setInt32(at, value, true)
  at += 4
}

export function getInt32(minimum: number, maximum: number, path: string): number {
  need(4, path)
  const value = source.getInt32(readAt, true)
  readAt += 4
  if (value < minimum || value > maximum) refuse(path, 'is out of range')
  return value
}

/** Two's complement: `>>>` takes the low half modulo 2^32, the high half keeps the sign. */
export function putInt64(value: number, minimum: number, maximum: number, path: string): void {
  if (!(value >= minimum && value <= maximum && Number.isInteger(value))) outside(path)
  reserve(8)
  view.setUint32(at, value >>> 0, true)
  view.setInt32(at + 4, Math.floor(value / 2 ** 32), true)
  at += 8
}

export function getInt64(minimum: number, maximum: number, path: string): number {
  need(8, path)
  const value = source.getInt32(readAt + 4, true) * 2 ** 32 + source.getUint32(readAt, true)
  readAt += 8
  if (value < minimum || value > maximum) refuse(path, 'is out of range')
  return value
}

export function putFloat64(value: number, minimum: number, maximum: number, path: string): void {
  if (!(value >= minimum && value <= maximum) || typeof value !== 'number') outside(path)
  reserve(8)
  view.setFloat64(at, value, true)
  at += 8
}

/** Written so that NaN is refused too. */
export function getFloat64(minimum: number, maximum: number, path: string): number {
  need(8, path)
  const value = source.getFloat64(readAt, true)
  readAt += 8
  if (!(value >= minimum && value <= maximum)) refuse(path, 'is out of range')
  return value
}

export function putBoolean(value: boolean, path: string): void {
  if (typeof value !== 'boolean') outside(path)
  reserve(1)
  view.setUint8(at, value ? 1 : 0)
  at += 1
}

export function getBoolean(path: string): boolean {
  return getUint8(0, 1, path) === 1
}

export function putEnum<T extends string>(value: T, values: readonly T[], path: string): void {
  const index = values.indexOf(value)
  if (index < 0) outside(path)
  reserve(1)
  view.setUint8(at, index)
  at += 1
}

export function getEnum<T extends string>(values: readonly T[], path: string): T {
  need(1, path)
  const value = values[source.getUint8(readAt)]
  readAt += 1
  if (value === undefined) refuse(path, 'is none of the listed values')
  return value
}

/** A bitmap of optional properties, or the index of an alternative. */
export function putByte(value: number): void {
  reserve(1)
  view.setUint8(at, value)
  at += 1
}

/** A length or a count, in as many bytes as its maximum needs. */
export function putPrefix(size: 1 | 2 | 4, value: number): void {
  reserve(size)
  if (size === 1) view.setUint8(at, value)
  else if (size === 2) view.setUint16(at, value, true)
  else view.setUint32(at, value, true)
  at += size
}

export function getPrefix(size: 1 | 2 | 4, path: string): number {
  need(size, path)
  const value =
    size === 1
      ? source.getUint8(readAt)
      : size === 2
        ? source.getUint16(readAt, true)
        : source.getUint32(readAt, true)
  readAt += size
  return value
}

export function putCount(
  size: 1 | 2 | 4,
  count: number,
  minimum: number,
  maximum: number,
  path: string,
): void {
  if (count < minimum || count > maximum) outside(path)
  putPrefix(size, count)
}

export function getCount(size: 1 | 2 | 4, minimum: number, maximum: number, path: string): number {
  const count = getPrefix(size, path)
  if (count < minimum || count > maximum) refuse(path, 'has too few or too many items')
  return count
}

/** Lengths count code points, as in JSON Schema. Short ASCII is copied here: below 16 characters encodeInto costs more. */
export function putText(
  value: string,
  size: 1 | 2 | 4,
  minimum: number,
  maximum: number,
  path: string,
): void {
  const { length } = value
  if (length > 2 * maximum) outside(path)
  reserve(size + 3 * length)
  const start = at + size
  let written = 0
  while (written < length && length <= 16) {
    const code = value.charCodeAt(written)
    if (code > 127) break
    bytes[start + written] = code
    written += 1
  }
  if (written < length) {
    if (!value.isWellFormed()) outside(path)
    written = textEncoder.encodeInto(value, bytes.subarray(start)).written
  }
  const count = written === length ? length : codePoints(value)
  if (count < minimum || count > maximum) outside(path)
  putPrefix(size, written)
  at += written
}

/** Up to 10 bytes of ASCII are put together here; above that TextDecoder is faster. */
export function getText(size: 1 | 2 | 4, minimum: number, maximum: number, path: string): string {
  const length = getPrefix(size, path)
  need(length, path)
  let text = ''
  let read = 0
  while (read < length && length <= 10) {
    const code = source.getUint8(readAt + read)
    if (code > 127) break
    text += String.fromCharCode(code)
    read += 1
  }
  if (read < length) text = decodeText(length, path)
  readAt += length
  const count = text.length === length ? length : codePoints(text)
  if (count < minimum || count > maximum) refuse(path, 'is too short or too long')
  return text
}

export function decodeText(length: number, path: string): string {
  try {
    return textDecoder.decode(new Uint8Array(source.buffer, source.byteOffset + readAt, length))
  } catch {
    return refuse(path, 'is not UTF-8')
  }
}

export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

export function putMatching(value: string, pattern: RegExp, path: string): string {
  if (!pattern.test(value)) outside(path)
  return value
}

export function getMatching(value: string, pattern: RegExp, path: string): string {
  if (!pattern.test(value)) refuse(path, 'has characters that do not belong there')
  return value
}

export function putUuid(value: string, path: string): void {
  if (value.length !== 36) outside(path)
  reserve(16)
  for (let index = 0, from = 0; index < 16; index += 1, from += 2) {
    if (index === 4 || index === 6 || index === 8 || index === 10) {
      if (value.charCodeAt(from) !== 45) outside(path)
      from += 1
    }
    view.setUint8(
      at + index,
      (nibble(value.charCodeAt(from), path) << 4) | nibble(value.charCodeAt(from + 1), path),
    )
  }
  at += 16
}

export function nibble(code: number, path: string): number {
  if (code >= 48 && code <= 57) return code - 48
  if (code >= 97 && code <= 102) return code - 87
  return outside(path)
}

/** One call with 36 codes makes a flat text; joining pieces is three times slower. */
export function getUuid(path: string): string {
  need(16, path)
  const a = source.getUint32(readAt)
  const b = source.getUint32(readAt + 4)
  const c = source.getUint32(readAt + 8)
  const d = source.getUint32(readAt + 12)
  readAt += 16
  // prettier-ignore
  return String.fromCharCode(
    digit(a >>> 28), digit(a >>> 24), digit(a >>> 20), digit(a >>> 16), digit(a >>> 12), digit(a >>> 8), digit(a >>> 4), digit(a), 45,
    digit(b >>> 28), digit(b >>> 24), digit(b >>> 20), digit(b >>> 16), 45, digit(b >>> 12), digit(b >>> 8), digit(b >>> 4), digit(b), 45,
    digit(c >>> 28), digit(c >>> 24), digit(c >>> 20), digit(c >>> 16), 45, digit(c >>> 12), digit(c >>> 8), digit(c >>> 4), digit(c),
    digit(d >>> 28), digit(d >>> 24), digit(d >>> 20), digit(d >>> 16), digit(d >>> 12), digit(d >>> 8), digit(d >>> 4), digit(d),
  )
}

export function digit(bits: number): number {
  const value = bits & 15
  return value < 10 ? value + 48 : value + 87
}

export function putBytes(
  value: Uint8Array,
  size: 1 | 2 | 4,
  minimum: number,
  maximum: number,
  path: string,
): void {
  if (!(value.length >= minimum && value.length <= maximum)) outside(path)
  reserve(size + value.length)
  putPrefix(size, value.length)
  bytes.set(value, at)
  at += value.length
}

/** A window on the frame, not a copy: whoever keeps it keeps the frame. */
export function getBytes(size: 1 | 2 | 4, minimum: number, maximum: number, path: string): Uint8Array {
  const length = getPrefix(size, path)
  if (length < minimum || length > maximum) refuse(path, 'is too short or too long')
  need(length, path)
  const value = new Uint8Array(source.buffer, source.byteOffset + readAt, length)
  readAt += length
  return value
}

/** What follows in the frame, to its end. */
export function putRest(value: Uint8Array, minimum: number, maximum: number, path: string): void {
  if (!(value.length >= minimum && value.length <= maximum)) outside(path)
  reserve(value.length)
  bytes.set(value, at)
  at += value.length
}

export function getRest(minimum: number, maximum: number, path: string): Uint8Array {
  const length = source.byteLength - readAt
  if (length < minimum || length > maximum) refuse(path, 'is too short or too long')
  const value = new Uint8Array(source.buffer, source.byteOffset + readAt, length)
  readAt += length
  return value
}

/** Two frames of one message that are compared, and how far. They are our own: what they hold was checked when they were written. */
export let baseView: DataView = /* @__PURE__ */ new DataView(new ArrayBuffer(0))

export let nextView: DataView = /* @__PURE__ */ new DataView(new ArrayBuffer(0))

export let baseAt = 0

export let nextAt = 0

/** The byte that the next flag goes into, and which of its bits; beyond the last one there is no byte yet. */
export let flagByteAt = 0

export let flagBit = 256

/** The flags that are being read. */
export let flagByte = 0

/** Begins behind the wire id. */
export function compareFrames(base: Uint8Array, next: Uint8Array): void {
  baseView = new DataView(base.buffer, base.byteOffset, base.byteLength)
  nextView = new DataView(next.buffer, next.byteOffset, next.byteLength)
  baseAt = 1
  nextAt = 1
  begin()
  flagBit = 256
}

export function openDelta(changes: Uint8Array): void {
  open(changes)
  flagByte = 0
  flagBit = 256
}

export function closeDelta(path: string): void {
  if (flagByte >= flagBit) refuse(path, 'has a flag too many')
  close(path)
}

/** Makes room for a flag, and says where it is; eight of them share a byte, which stands where the first of them is needed. */
export function putFlag(): number {
  if (flagBit === 256) {
    flagByteAt = at
    flagBit = 1
    putByte(0)
  }
  const flag = flagByteAt * 256 + flagBit
  flagBit *= 2
  return flag
}

export function setFlag(flag: number): void {
  const byte = Math.floor(flag / 256)
  bytes[byte] = bytes[byte]! | (flag % 256)
}

export function getFlag(path: string): boolean {
  if (flagBit === 256) {
    flagByte = getUint8(0, 255, path)
    flagBit = 1
  }
  const isSet = (flagByte & flagBit) !== 0
  flagBit *= 2
  return isSet
}

/** Takes back what was written, which were flags that are not set. */
export function takeBack(to: number, flagsTo: number, bitTo: number): false {
  at = to
  flagByteAt = flagsTo
  flagBit = bitTo
  return false
}

export function takeBase(): number {
  return baseView.getUint8(baseAt++)
}

export function takeNext(): number {
  return nextView.getUint8(nextAt++)
}

/** Writes what stands in the later frame up to `end`. */
export function copyTo(end: number): void {
  const size = end - nextAt
  reserve(size)
  if (size > 32) bytes.set(new Uint8Array(nextView.buffer, nextView.byteOffset + nextAt, size), at)
  else for (let index = 0; index < size; index += 1) bytes[at + index] = nextView.getUint8(nextAt + index)
  at += size
  nextAt = end
}

/** A value that is written whole where it has changed. */
export function diffWhole(baseEnd: number, nextEnd: number): boolean {
  const isSame = sameBytes(baseAt, baseEnd, nextAt, nextEnd)
  baseAt = baseEnd
  if (isSame) nextAt = nextEnd
  else copyTo(nextEnd)
  return !isSame
}

export function sameBytes(baseFrom: number, baseEnd: number, nextFrom: number, nextEnd: number): boolean {
  const size = baseEnd - baseFrom
  if (size !== nextEnd - nextFrom) return false
  for (let index = 0; index < size; index += 1)
    if (baseView.getUint8(baseFrom + index) !== nextView.getUint8(nextFrom + index)) return false
  return true
}

export function diffUint16(): boolean {
  return putDifference(baseView.getUint16(baseAt, true), nextView.getUint16(nextAt, true), 2)
}

export function diffUint32(): boolean {
  return putDifference(baseView.getUint32(baseAt, true), nextView.getUint32(nextAt, true), 4)
}

export function diffInt16(): boolean {
  return putDifference(baseView.getInt16(baseAt, true), nextView.getInt16(nextAt, true), 2)
}

export function diffInt32(): boolean {
  return putDifference(baseView.getInt32(baseAt, true), nextView.getInt32(nextAt, true), 4)
}

/** 0, -1, 1, -2, 2 … are 0, 1, 2, 3, 4 …, so that a small one is short whichever way it goes. */
export function putDifference(was: number, is: number, size: number): boolean {
  baseAt += size
  nextAt += size
  if (was === is) return false
  putVarint(is > was ? 2 * (is - was) : 2 * (was - is) - 1)
  return true
}

export function getDifference(base: number, minimum: number, maximum: number, path: string): number {
  const zigzag = getVarint(path)
  const value = zigzag % 2 === 0 ? base + zigzag / 2 : base - (zigzag + 1) / 2
  if (value < minimum || value > maximum) refuse(path, 'is out of range')
  return value
}

/** Seven bits a byte, the lowest first; all but the last byte have their highest bit set. */
export function putVarint(value: number): void {
  while (value > 127) {
    putByte((value % 128) + 128)
    value = Math.floor(value / 128)
  }
  putByte(value)
}

export function getVarint(path: string): number {
  let value = 0
  for (let scale = 1; scale <= 2 ** 28; scale *= 128) {
    const part = getUint8(0, 255, path)
    value += (part & 127) * scale
    if (part < 128) return value
  }
  return refuse(path, 'is out of range')
}

export function prefixAt(data: DataView, from: number, size: 1 | 2 | 4): number {
  return size === 1
    ? data.getUint8(from)
    : size === 2
      ? data.getUint16(from, true)
      : data.getUint32(from, true)
}

export function endOfPrefixed(data: DataView, from: number, size: 1 | 2 | 4): number {
  return from + size + prefixAt(data, from, size)
}

/** What an array loses and gains between what it keeps at its start and at its end, and where both frames go on behind it. */
export let spliceRemoved = 0

export let spliceAdded = 0

export let spliceBaseEnd = 0

export let spliceNextEnd = 0

/** An array whose items have one size. Goes to where it changes, if it does. */
export function openSplice(size: 1 | 2 | 4, itemSize: number): boolean {
  const was = prefixAt(baseView, baseAt, size)
  const is = prefixAt(nextView, nextAt, size)
  baseAt += size
  nextAt += size
  spliceBaseEnd = baseAt + was * itemSize
  spliceNextEnd = nextAt + is * itemSize
  const most = Math.min(was, is) * itemSize
  let run = 0
  while (run < most && baseView.getUint8(baseAt + run) === nextView.getUint8(nextAt + run)) run += 1
  const kept = Math.floor(run / itemSize)
  const left = most - kept * itemSize
  run = 0
  while (
    run < left &&
    baseView.getUint8(spliceBaseEnd - 1 - run) === nextView.getUint8(spliceNextEnd - 1 - run)
  )
    run += 1
  baseAt += kept * itemSize
  nextAt += kept * itemSize
  return putSplice(was - kept, is - kept, Math.floor(run / itemSize))
}

/** Room for where each item of an array starts, and the last one ends. */
export function startsOf(data: DataView, from: number, size: 1 | 2 | 4): number[] {
  return new Array<number>(prefixAt(data, from, size) + 1).fill(from + size)
}

/** The same, by where each item starts. */
export function openSpliceAt(was: readonly number[], is: readonly number[]): boolean {
  const wasCount = was.length - 1
  const isCount = is.length - 1
  const least = Math.min(wasCount, isCount)
  let kept = 0
  while (kept < least && sameBytes(was[kept]!, was[kept + 1]!, is[kept]!, is[kept + 1]!)) kept += 1
  let tail = 0
  while (kept + tail < least) {
    const inBase = wasCount - tail
    const inNext = isCount - tail
    if (!sameBytes(was[inBase - 1]!, was[inBase]!, is[inNext - 1]!, is[inNext]!)) break
    tail += 1
  }
  baseAt = was[kept]!
  nextAt = is[kept]!
  spliceBaseEnd = was[wasCount]!
  spliceNextEnd = is[isCount]!
  return putSplice(wasCount - kept, isCount - kept, tail)
}

/** In one byte, if the counts are small; what does not fit follows. */
export function putSplice(baseLeft: number, nextLeft: number, tail: number): boolean {
  spliceRemoved = baseLeft - tail
  spliceAdded = nextLeft - tail
  if (spliceRemoved + spliceAdded === 0) {
    closeSplice(spliceBaseEnd, spliceNextEnd)
    return false
  }
  putByte(Math.min(spliceAdded, 7) | (Math.min(spliceRemoved, 7) << 3) | (Math.min(tail, 3) << 6))
  if (spliceAdded > 6) putVarint(spliceAdded - 7)
  if (spliceRemoved > 6) putVarint(spliceRemoved - 7)
  if (tail > 2) putVarint(tail - 3)
  return true
}

export function closeSplice(baseEnd: number, nextEnd: number): void {
  baseAt = baseEnd
  nextAt = nextEnd
}

/** Reads what is removed and added, and answers how many items are kept at the start. */
export function getSplice(count: number, minimum: number, maximum: number, path: string): number {
  const head = getUint8(0, 255, path)
  spliceAdded = head & 7
  spliceRemoved = (head >> 3) & 7
  let tail = head >> 6
  if (spliceAdded > 6) spliceAdded += getVarint(path)
  if (spliceRemoved > 6) spliceRemoved += getVarint(path)
  if (tail > 2) tail += getVarint(path)
  const now = count - spliceRemoved + spliceAdded
  if (spliceRemoved + tail > count || now < minimum || now > maximum)
    refuse(path, 'has too few or too many items')
  return count - spliceRemoved - tail
}
