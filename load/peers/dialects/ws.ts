import { encodeClientMessage } from '../../../generated/ws-codec.ts'
import type { Begin, Dialect } from '../dialect.ts'

/** In a `match.snapshot` of the generated codec. */
const [tickAt, inputsAt] = [2, 7]

export const wsDialect: Dialect = {
  seatUrls: (port) => Promise.resolve([`ws://127.0.0.1:${port}/`, `ws://127.0.0.1:${port}/`]),
  hear(ear, bytes, isText) {
    if (isText) ear.begin(JSON.parse(bytes.toString()) as Begin)
    else ear.snapshot(bytes.readUInt32LE(tickAt), bytes.readUInt32LE(inputsAt + 4 * ear.seat))
  },
  input: (id, heading) =>
    encodeClientMessage({ type: 'match.input', id, input: { lightcycles: { heading } } }),
}
