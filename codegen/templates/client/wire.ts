// What goes over the wire, for tools that look at it, such as an inspector. A game does not need it: the client decodes by itself.
export { errors } from '../errors.ts'
export { games } from '../tables.ts'
export {
  applyMatchSnapshotDelta,
  decodeClientMessage,
  decodeServerMessage,
  type Decoded,
} from '../ws-codec.ts'
