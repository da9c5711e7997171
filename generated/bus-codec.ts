// Generated from contracts/ by `npm run codegen`. Do not edit.
import type {
  ConnectionId,
  ControlPosition,
  DeliveryClass,
  Encoding,
  EndReason,
  ErrorCode,
  FrameDeliver,
  GameName,
  GatewayLost,
  GatewayResponse,
  MatchEnd,
  MatchPlace,
  Notification,
  NotificationContent,
  NotificationDeliver,
  PathProbe,
  PathProbed,
  Placement,
  RatingNotice,
  RequestRefused,
  RequestTrace,
  RequestsMissed,
  ResponseTrace,
  SeatAck,
  SeatAttach,
  SeatDetach,
  SeatForfeit,
  SeatInput,
  SeatLimited,
  SeatRefresh,
  SeatRejoin,
  SeatResync,
  SessionEnd,
  ShardLost,
  ShardRequest,
  VoidedNotice,
  WarningNotice,
  WarningReason,
} from './messages.ts'

/** The bytes, which are not written to again. Throws a RangeError where the message is outside the contract, which is a bug. */
export function encodeShardRequest(message: ShardRequest): Uint8Array<ArrayBuffer> {
  begin()
  switch (message.type) {
    case 'match.place':
      putByte(1)
      writeMatchPlace(message)
      break
    case 'seat.attach':
      putByte(2)
      writeSeatAttach(message)
      break
    case 'seat.rejoin':
      putByte(3)
      writeSeatRejoin(message)
      break
    case 'seat.input':
      putByte(4)
      writeSeatInput(message)
      break
    case 'seat.ack':
      putByte(5)
      writeSeatAck(message)
      break
    case 'seat.detach':
      putByte(6)
      writeSeatDetach(message)
      break
    case 'seat.forfeit':
      putByte(7)
      writeSeatForfeit(message)
      break
    case 'seat.limited':
      putByte(8)
      writeSeatLimited(message)
      break
    case 'seat.resync':
      putByte(9)
      writeSeatResync(message)
      break
    case 'seat.refresh':
      putByte(13)
      writeSeatRefresh(message)
      break
    case 'match.end':
      putByte(10)
      writeMatchEnd(message)
      break
    case 'gateway.lost':
      putByte(11)
      writeGatewayLost(message)
      break
    case 'path.probe':
      putByte(12)
      writePathProbe(message)
      break
    case 'request.trace':
      putByte(14)
      writeRequestTrace(message)
      break
    default:
      outside('ShardRequest.type')
  }
  return encoded()
}

/** Never throws, whatever the bytes are. */
export function decodeShardRequest(frame: Uint8Array): Decoded<ShardRequest> {
  try {
    open(frame)
    const value = readShardRequest()
    close('ShardRequest')
    return { ok: true, value }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}

function readShardRequest(): ShardRequest {
  switch (getUint8(0, 255, 'wire id')) {
    case 1:
      return readMatchPlace()
    case 2:
      return readSeatAttach()
    case 3:
      return readSeatRejoin()
    case 4:
      return readSeatInput()
    case 5:
      return readSeatAck()
    case 6:
      return readSeatDetach()
    case 7:
      return readSeatForfeit()
    case 8:
      return readSeatLimited()
    case 9:
      return readSeatResync()
    case 13:
      return readSeatRefresh()
    case 10:
      return readMatchEnd()
    case 11:
      return readGatewayLost()
    case 12:
      return readPathProbe()
    case 14:
      return readRequestTrace()
    default:
      return refuse('wire id', 'belongs to no ShardRequest')
  }
}

/** The bytes, which are not written to again. Throws a RangeError where the message is outside the contract, which is a bug. */
export function encodeGatewayResponse(message: GatewayResponse): Uint8Array<ArrayBuffer> {
  begin()
  switch (message.type) {
    case 'frame.deliver':
      putByte(129)
      writeFrameDeliver(message)
      break
    case 'request.refused':
      putByte(131)
      writeRequestRefused(message)
      break
    case 'session.end':
      putByte(130)
      writeSessionEnd(message)
      break
    case 'shard.lost':
      putByte(132)
      writeShardLost(message)
      break
    case 'path.probed':
      putByte(133)
      writePathProbed(message)
      break
    case 'requests.missed':
      putByte(134)
      writeRequestsMissed(message)
      break
    case 'response.trace':
      putByte(135)
      writeResponseTrace(message)
      break
    case 'notification.deliver':
      putByte(136)
      writeNotificationDeliver(message)
      break
    default:
      outside('GatewayResponse.type')
  }
  return encoded()
}

/** Never throws, whatever the bytes are. */
export function decodeGatewayResponse(frame: Uint8Array): Decoded<GatewayResponse> {
  try {
    open(frame)
    const value = readGatewayResponse()
    close('GatewayResponse')
    return { ok: true, value }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}

function readGatewayResponse(): GatewayResponse {
  switch (getUint8(0, 255, 'wire id')) {
    case 129:
      return readFrameDeliver()
    case 131:
      return readRequestRefused()
    case 130:
      return readSessionEnd()
    case 132:
      return readShardLost()
    case 133:
      return readPathProbed()
    case 134:
      return readRequestsMissed()
    case 135:
      return readResponseTrace()
    case 136:
      return readNotificationDeliver()
    default:
      return refuse('wire id', 'belongs to no GatewayResponse')
  }
}

function writeMatchPlace(value: MatchPlace): void {
  putUuid(value.matchId, 'MatchPlace.matchId')
}

function readMatchPlace(): MatchPlace {
  return {
    type: 'match.place',
    matchId: getUuid('MatchPlace.matchId'),
  }
}

function writeSeatAttach(value: SeatAttach): void {
  putUuid(value.matchId, 'SeatAttach.matchId')
  putUuid(value.playerId, 'SeatAttach.playerId')
  putUint32(value.connection, 0, 4294967295, 'SeatAttach.connection')
  putUint64(value.epoch, 0, 9007199254740991, 'SeatAttach.epoch')
  putEnum(value.encoding, encodingValues, 'SeatAttach.encoding')
  putBoolean(value.deltas, 'SeatAttach.deltas')
  putUint32(value.replyTo, 0, 4294967295, 'SeatAttach.replyTo')
}

function readSeatAttach(): SeatAttach {
  return {
    type: 'seat.attach',
    matchId: getUuid('SeatAttach.matchId'),
    playerId: getUuid('SeatAttach.playerId'),
    connection: getUint32(0, 4294967295, 'SeatAttach.connection'),
    epoch: getUint64(0, 9007199254740991, 'SeatAttach.epoch'),
    encoding: getEnum(encodingValues, 'SeatAttach.encoding'),
    deltas: getBoolean('SeatAttach.deltas'),
    replyTo: getUint32(0, 4294967295, 'SeatAttach.replyTo'),
  }
}

const encodingValues: readonly Encoding[] = ['binary', 'json']

function writeSeatRejoin(value: SeatRejoin): void {
  putUuid(value.matchId, 'SeatRejoin.matchId')
  putUuid(value.playerId, 'SeatRejoin.playerId')
  putUint32(value.connection, 0, 4294967295, 'SeatRejoin.connection')
  putUint64(value.epoch, 0, 9007199254740991, 'SeatRejoin.epoch')
  putEnum(value.encoding, encodingValues, 'SeatRejoin.encoding')
  putBoolean(value.deltas, 'SeatRejoin.deltas')
  putUint32(value.replyTo, 0, 4294967295, 'SeatRejoin.replyTo')
  putUint32(value.lastSequence, 0, 4294967295, 'SeatRejoin.lastSequence')
}

function readSeatRejoin(): SeatRejoin {
  return {
    type: 'seat.rejoin',
    matchId: getUuid('SeatRejoin.matchId'),
    playerId: getUuid('SeatRejoin.playerId'),
    connection: getUint32(0, 4294967295, 'SeatRejoin.connection'),
    epoch: getUint64(0, 9007199254740991, 'SeatRejoin.epoch'),
    encoding: getEnum(encodingValues, 'SeatRejoin.encoding'),
    deltas: getBoolean('SeatRejoin.deltas'),
    replyTo: getUint32(0, 4294967295, 'SeatRejoin.replyTo'),
    lastSequence: getUint32(0, 4294967295, 'SeatRejoin.lastSequence'),
  }
}

function writeSeatInput(value: SeatInput): void {
  putUint32(value.connection, 0, 4294967295, 'SeatInput.connection')
  putBytes(value.frame, 2, 1, 4096, 'SeatInput.frame')
}

function readSeatInput(): SeatInput {
  return {
    type: 'seat.input',
    connection: getUint32(0, 4294967295, 'SeatInput.connection'),
    frame: getBytes(2, 1, 4096, 'SeatInput.frame'),
  }
}

function writeSeatAck(value: SeatAck): void {
  putUint32(value.connection, 0, 4294967295, 'SeatAck.connection')
  putUint32(value.sequence, 0, 4294967295, 'SeatAck.sequence')
}

function readSeatAck(): SeatAck {
  return {
    type: 'seat.ack',
    connection: getUint32(0, 4294967295, 'SeatAck.connection'),
    sequence: getUint32(0, 4294967295, 'SeatAck.sequence'),
  }
}

function writeSeatDetach(value: SeatDetach): void {
  putUint32(value.connection, 0, 4294967295, 'SeatDetach.connection')
}

function readSeatDetach(): SeatDetach {
  return {
    type: 'seat.detach',
    connection: getUint32(0, 4294967295, 'SeatDetach.connection'),
  }
}

function writeSeatForfeit(value: SeatForfeit): void {
  putByte((value.connection === undefined ? 0 : 1) | (value.replyTo === undefined ? 0 : 2))
  putUuid(value.matchId, 'SeatForfeit.matchId')
  putUuid(value.playerId, 'SeatForfeit.playerId')
  if (value.connection !== undefined) putUint32(value.connection, 0, 4294967295, 'SeatForfeit.connection')
  if (value.replyTo !== undefined) putUint32(value.replyTo, 0, 4294967295, 'SeatForfeit.replyTo')
}

function readSeatForfeit(): SeatForfeit {
  const present0 = getUint8(0, 3, 'SeatForfeit')
  const matchIdRead = getUuid('SeatForfeit.matchId')
  const playerIdRead = getUuid('SeatForfeit.playerId')
  const connectionRead = (present0 & 1) !== 0 ? getUint32(0, 4294967295, 'SeatForfeit.connection') : undefined
  const replyToRead = (present0 & 2) !== 0 ? getUint32(0, 4294967295, 'SeatForfeit.replyTo') : undefined
  const value: SeatForfeit = { type: 'seat.forfeit', matchId: matchIdRead, playerId: playerIdRead }
  if (connectionRead !== undefined) value.connection = connectionRead
  if (replyToRead !== undefined) value.replyTo = replyToRead
  return value
}

function writeSeatLimited(value: SeatLimited): void {
  putUint32(value.connection, 0, 4294967295, 'SeatLimited.connection')
  putUint16(value.hits, 1, 65535, 'SeatLimited.hits')
}

function readSeatLimited(): SeatLimited {
  return {
    type: 'seat.limited',
    connection: getUint32(0, 4294967295, 'SeatLimited.connection'),
    hits: getUint16(1, 65535, 'SeatLimited.hits'),
  }
}

function writeSeatResync(value: SeatResync): void {
  putUuid(value.matchId, 'SeatResync.matchId')
  putUuid(value.playerId, 'SeatResync.playerId')
  putUint32(value.connection, 0, 4294967295, 'SeatResync.connection')
  putUint64(value.epoch, 0, 9007199254740991, 'SeatResync.epoch')
  putEnum(value.encoding, encodingValues, 'SeatResync.encoding')
  putBoolean(value.deltas, 'SeatResync.deltas')
  putUint32(value.lastSequence, 0, 4294967295, 'SeatResync.lastSequence')
}

function readSeatResync(): SeatResync {
  return {
    type: 'seat.resync',
    matchId: getUuid('SeatResync.matchId'),
    playerId: getUuid('SeatResync.playerId'),
    connection: getUint32(0, 4294967295, 'SeatResync.connection'),
    epoch: getUint64(0, 9007199254740991, 'SeatResync.epoch'),
    encoding: getEnum(encodingValues, 'SeatResync.encoding'),
    deltas: getBoolean('SeatResync.deltas'),
    lastSequence: getUint32(0, 4294967295, 'SeatResync.lastSequence'),
  }
}

function writeSeatRefresh(value: SeatRefresh): void {
  putUint32(value.connection, 0, 4294967295, 'SeatRefresh.connection')
}

function readSeatRefresh(): SeatRefresh {
  return {
    type: 'seat.refresh',
    connection: getUint32(0, 4294967295, 'SeatRefresh.connection'),
  }
}

function writeMatchEnd(value: MatchEnd): void {
  putByte((value.placements === undefined ? 0 : 1))
  putUuid(value.matchId, 'MatchEnd.matchId')
  if (value.placements !== undefined) writeMatchEnd_placements(value.placements)
}

function readMatchEnd(): MatchEnd {
  const present0 = getUint8(0, 1, 'MatchEnd')
  const matchIdRead = getUuid('MatchEnd.matchId')
  const placementsRead = (present0 & 1) !== 0 ? readMatchEnd_placements() : undefined
  const value: MatchEnd = { type: 'match.end', matchId: matchIdRead }
  if (placementsRead !== undefined) value.placements = placementsRead
  return value
}

function writeMatchEnd_placements(values: readonly Placement[]): void {
  putCount(1, values.length, 2, 8, 'MatchEnd.placements')
  for (const value of values) putUint8(value, 1, 8, 'MatchEnd.placements[]')
}

function readMatchEnd_placements(): Placement[] {
  const count = getCount(1, 2, 8, 'MatchEnd.placements')
  const values: Placement[] = []
  for (let index = 0; index < count; index += 1) values.push(getUint8(1, 8, 'MatchEnd.placements[]'))
  return values
}

function writeGatewayLost(value: GatewayLost): void {
  putUint64(value.gateway, 0, 9007199254740991, 'GatewayLost.gateway')
}

function readGatewayLost(): GatewayLost {
  return {
    type: 'gateway.lost',
    gateway: getUint64(0, 9007199254740991, 'GatewayLost.gateway'),
  }
}

function writePathProbe(value: PathProbe): void {
  putUint32(value.token, 0, 4294967295, 'PathProbe.token')
}

function readPathProbe(): PathProbe {
  return {
    type: 'path.probe',
    token: getUint32(0, 4294967295, 'PathProbe.token'),
  }
}

function writeRequestTrace(value: RequestTrace): void {
  putBytes(value.context, 1, 25, 25, 'RequestTrace.context')
}

function readRequestTrace(): RequestTrace {
  return {
    type: 'request.trace',
    context: getBytes(1, 25, 25, 'RequestTrace.context'),
  }
}

function writeFrameDeliver(value: FrameDeliver): void {
  putByte((value.control === undefined ? 0 : 1))
  if (value.control !== undefined) writeControlPosition(value.control)
  writeFrameDeliver_connections(value.connections)
  putEnum(value.class, deliveryClassValues, 'FrameDeliver.class')
  putBytes(value.frame, 4, 1, 262144, 'FrameDeliver.frame')
}

function readFrameDeliver(): FrameDeliver {
  const present0 = getUint8(0, 1, 'FrameDeliver')
  const controlRead = (present0 & 1) !== 0 ? readControlPosition() : undefined
  const connectionsRead = readFrameDeliver_connections()
  const classRead = getEnum(deliveryClassValues, 'FrameDeliver.class')
  const frameRead = getBytes(4, 1, 262144, 'FrameDeliver.frame')
  const value: FrameDeliver = { type: 'frame.deliver', connections: connectionsRead, class: classRead, frame: frameRead }
  if (controlRead !== undefined) value.control = controlRead
  return value
}

function writeFrameDeliver_connections(values: readonly ConnectionId[]): void {
  putCount(1, values.length, 1, 8, 'FrameDeliver.connections')
  for (const value of values) putUint32(value, 0, 4294967295, 'FrameDeliver.connections[]')
}

function readFrameDeliver_connections(): ConnectionId[] {
  const count = getCount(1, 1, 8, 'FrameDeliver.connections')
  const values: ConnectionId[] = []
  for (let index = 0; index < count; index += 1) values.push(getUint32(0, 4294967295, 'FrameDeliver.connections[]'))
  return values
}

function writeControlPosition(value: ControlPosition): void {
  putUuid(value.matchId, 'ControlPosition.matchId')
  putUint32(value.sequence, 0, 4294967295, 'ControlPosition.sequence')
  putBoolean(value.last, 'ControlPosition.last')
}

function readControlPosition(): ControlPosition {
  return {
    matchId: getUuid('ControlPosition.matchId'),
    sequence: getUint32(0, 4294967295, 'ControlPosition.sequence'),
    last: getBoolean('ControlPosition.last'),
  }
}

const deliveryClassValues: readonly DeliveryClass[] = ['control', 'answer', 'snapshot', 'matched', 'delta']

function writeRequestRefused(value: RequestRefused): void {
  putByte((value.replyTo === undefined ? 0 : 1))
  putUint32(value.connection, 0, 4294967295, 'RequestRefused.connection')
  if (value.replyTo !== undefined) putUint32(value.replyTo, 0, 4294967295, 'RequestRefused.replyTo')
  putText(putMatching(value.code, errorCodePattern, 'RequestRefused.code'), 1, 3, 48, 'RequestRefused.code')
}

function readRequestRefused(): RequestRefused {
  const present0 = getUint8(0, 1, 'RequestRefused')
  const connectionRead = getUint32(0, 4294967295, 'RequestRefused.connection')
  const replyToRead = (present0 & 1) !== 0 ? getUint32(0, 4294967295, 'RequestRefused.replyTo') : undefined
  const codeRead = getMatching(getText(1, 3, 48, 'RequestRefused.code'), errorCodePattern, 'RequestRefused.code') as ErrorCode
  const value: RequestRefused = { type: 'request.refused', connection: connectionRead, code: codeRead }
  if (replyToRead !== undefined) value.replyTo = replyToRead
  return value
}

function writeSessionEnd(value: SessionEnd): void {
  putUint32(value.connection, 0, 4294967295, 'SessionEnd.connection')
  putText(putMatching(value.code, errorCodePattern, 'SessionEnd.code'), 1, 3, 48, 'SessionEnd.code')
}

function readSessionEnd(): SessionEnd {
  return {
    type: 'session.end',
    connection: getUint32(0, 4294967295, 'SessionEnd.connection'),
    code: getMatching(getText(1, 3, 48, 'SessionEnd.code'), errorCodePattern, 'SessionEnd.code') as ErrorCode,
  }
}

function writeShardLost(value: ShardLost): void {
  putUint64(value.shard, 0, 9007199254740991, 'ShardLost.shard')
}

function readShardLost(): ShardLost {
  return {
    type: 'shard.lost',
    shard: getUint64(0, 9007199254740991, 'ShardLost.shard'),
  }
}

function writePathProbed(value: PathProbed): void {
  putUint32(value.token, 0, 4294967295, 'PathProbed.token')
}

function readPathProbed(): PathProbed {
  return {
    type: 'path.probed',
    token: getUint32(0, 4294967295, 'PathProbed.token'),
  }
}

function writeRequestsMissed(_value: RequestsMissed): void {
}

function readRequestsMissed(): RequestsMissed {
  return {
    type: 'requests.missed',
  }
}

function writeResponseTrace(value: ResponseTrace): void {
  putBytes(value.context, 1, 25, 25, 'ResponseTrace.context')
}

function readResponseTrace(): ResponseTrace {
  return {
    type: 'response.trace',
    context: getBytes(1, 25, 25, 'ResponseTrace.context'),
  }
}

function writeNotificationDeliver(value: NotificationDeliver): void {
  putUint32(value.connection, 0, 4294967295, 'NotificationDeliver.connection')
  writeNotification(value.notification)
}

function readNotificationDeliver(): NotificationDeliver {
  return {
    type: 'notification.deliver',
    connection: getUint32(0, 4294967295, 'NotificationDeliver.connection'),
    notification: readNotification(),
  }
}

function writeNotification(value: Notification): void {
  putByte((value.acknowledgedAtMs === undefined ? 0 : 1))
  putUuid(value.notificationId, 'Notification.notificationId')
  writeNotificationContent(value.content)
  putUint64(value.createdAtMs, 0, 8640000000000000, 'Notification.createdAtMs')
  if (value.acknowledgedAtMs !== undefined) putUint64(value.acknowledgedAtMs, 0, 8640000000000000, 'Notification.acknowledgedAtMs')
}

function readNotification(): Notification {
  const present0 = getUint8(0, 1, 'Notification')
  const notificationIdRead = getUuid('Notification.notificationId')
  const contentRead = readNotificationContent()
  const createdAtMsRead = getUint64(0, 8640000000000000, 'Notification.createdAtMs')
  const acknowledgedAtMsRead = (present0 & 1) !== 0 ? getUint64(0, 8640000000000000, 'Notification.acknowledgedAtMs') : undefined
  const value: Notification = { notificationId: notificationIdRead, content: contentRead, createdAtMs: createdAtMsRead }
  if (acknowledgedAtMsRead !== undefined) value.acknowledgedAtMs = acknowledgedAtMsRead
  return value
}

function writeNotificationContent(value: NotificationContent): void {
  let chosen = 0
  if (value.ratingChanged !== undefined) {
    putByte(0)
    writeRatingNotice(value.ratingChanged)
    chosen += 1
  }
  if (value.matchVoided !== undefined) {
    putByte(1)
    writeVoidedNotice(value.matchVoided)
    chosen += 1
  }
  if (value.warned !== undefined) {
    putByte(2)
    writeWarningNotice(value.warned)
    chosen += 1
  }
  if (chosen !== 1) outside('NotificationContent')
}

function readNotificationContent(): NotificationContent {
  switch (getUint8(0, 255, 'NotificationContent')) {
    case 0:
      return { ratingChanged: readRatingNotice() }
    case 1:
      return { matchVoided: readVoidedNotice() }
    case 2:
      return { warned: readWarningNotice() }
    default:
      return refuse('NotificationContent', 'has an alternative that does not exist')
  }
}

function writeRatingNotice(value: RatingNotice): void {
  putEnum(value.game, gameNameValues, 'RatingNotice.game')
  putUuid(value.matchId, 'RatingNotice.matchId')
  putUint16(value.before, 0, 65535, 'RatingNotice.before')
  putUint16(value.after, 0, 65535, 'RatingNotice.after')
}

function readRatingNotice(): RatingNotice {
  return {
    game: getEnum(gameNameValues, 'RatingNotice.game'),
    matchId: getUuid('RatingNotice.matchId'),
    before: getUint16(0, 65535, 'RatingNotice.before'),
    after: getUint16(0, 65535, 'RatingNotice.after'),
  }
}

const gameNameValues: readonly GameName[] = ['lightcycles', 'connect-four']

function writeVoidedNotice(value: VoidedNotice): void {
  putEnum(value.game, gameNameValues, 'VoidedNotice.game')
  putUuid(value.matchId, 'VoidedNotice.matchId')
  putEnum(value.reason, endReasonValues, 'VoidedNotice.reason')
}

function readVoidedNotice(): VoidedNotice {
  return {
    game: getEnum(gameNameValues, 'VoidedNotice.game'),
    matchId: getUuid('VoidedNotice.matchId'),
    reason: getEnum(endReasonValues, 'VoidedNotice.reason'),
  }
}

const endReasonValues: readonly EndReason[] = ['completed', 'forfeit', 'abandoned', 'never_started', 'shard_lost', 'shard_drained', 'rules_fault', 'coordinator_lost', 'operator']

function writeWarningNotice(value: WarningNotice): void {
  putEnum(value.reason, warningReasonValues, 'WarningNotice.reason')
}

function readWarningNotice(): WarningNotice {
  return {
    reason: getEnum(warningReasonValues, 'WarningNotice.reason'),
  }
}

const warningReasonValues: readonly WarningReason[] = ['abandons', 'refused_inputs', 'input_rate', 'win_trading', 'many_accounts', 'conduct']

const errorCodePattern = /^[a-z][a-z_]*$/u

/** A value, or why the bytes are none. */
export type Decoded<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string }

/** Of the buffers that messages are written to. Who keeps a message keeps as much. */
const slabBytes = 4096

/** What must be left of a slab for another message to begin in it; nearly all have room in that. */
const roomBytes = 512

/**
 * Where messages are written, one behind the other, and handed out where they stand: a buffer for each would cost more than to write it. An
 * encoder never runs within another.
 */
let bytes = /* @__PURE__ */ new Uint8Array(slabBytes)

let view: DataView = /* @__PURE__ */ new DataView(bytes.buffer)

let at = 0

/** Where the message begins that is being written. */
let startAt = 0

/** What is being decoded, and how far it has been read. */
let source: DataView = /* @__PURE__ */ new DataView(new ArrayBuffer(0))

let readAt = 0

let refusal = ''

/** Thrown to leave a decoder, and caught at its edge; `refusal` says why. One for all, for a stack costs microseconds. */
const refused = /* @__PURE__ */ new Error('The bytes are no message of the contract')

const textEncoder = /* @__PURE__ */ new TextEncoder()

const textDecoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function begin(): void {
  if (at + roomBytes > slabBytes) {
    bytes = new Uint8Array(slabBytes)
    view = new DataView(bytes.buffer)
    at = 0
  }
  startAt = at
}

function encoded(): Uint8Array<ArrayBuffer> {
  return bytes.subarray(startAt, at)
}

function open(frame: Uint8Array): void {
  source = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  readAt = 0
}

function close(path: string): void {
  if (readAt !== source.byteLength) refuse(path, 'is followed by more bytes')
}

/** For what a decoder threw: its reason, or again what was no refusal. */
function reasonOf(error: unknown): string {
  if (error !== refused) throw error
  return refusal
}

function refuse(path: string, reason: string): never {
  refusal = `${path} ${reason}`
  throw refused
}

function outside(path: string): never {
  throw new RangeError(`${path} is outside the contract; validate it before it is encoded`)
}

function reserve(size: number): void {
  if (at + size > bytes.length) grow(at + size)
}

function grow(size: number): void {
  const larger = new Uint8Array(Math.max(size, 2 * bytes.length))
  larger.set(bytes.subarray(startAt, at), startAt)
  bytes = larger
  view = new DataView(larger.buffer)
}

function need(size: number, path: string): void {
  if (readAt + size > source.byteLength) refuse(path, 'is cut off')
}

/** The bit operation refuses what is no integer of this size, at half the price of Number.isInteger. */
function putUint8(value: number, minimum: number, maximum: number, path: string): void {
  if ((value & 0xff) !== value || value < minimum || value > maximum) outside(path)
  reserve(1)
  view.setUint8(at, value)
  at += 1
}

function getUint8(minimum: number, maximum: number, path: string): number {
  need(1, path)
  const value = source.getUint8(readAt)
  readAt += 1
  if (value < minimum || value > maximum) refuse(path, 'is out of range')
  return value
}

function putUint16(value: number, minimum: number, maximum: number, path: string): void {
  if ((value & 0xffff) !== value || value < minimum || value > maximum) outside(path)
  reserve(2)
  view.setUint16(at, value, true)
  at += 2
}

function getUint16(minimum: number, maximum: number, path: string): number {
  need(2, path)
  const value = source.getUint16(readAt, true)
  readAt += 2
  if (value < minimum || value > maximum) refuse(path, 'is out of range')
  return value
}

function putUint32(value: number, minimum: number, maximum: number, path: string): void {
  if (value >>> 0 !== value || value < minimum || value > maximum) outside(path)
  reserve(4)
  view.setUint32(at, value, true)
  at += 4
}

function getUint32(minimum: number, maximum: number, path: string): number {
  need(4, path)
  const value = source.getUint32(readAt, true)
  readAt += 4
  if (value < minimum || value > maximum) refuse(path, 'is out of range')
  return value
}

function putUint64(value: number, minimum: number, maximum: number, path: string): void {
  if (!(value >= minimum && value <= maximum && Number.isInteger(value))) outside(path)
  reserve(8)
  view.setUint32(at, value % 2 ** 32, true)
  view.setUint32(at + 4, value / 2 ** 32, true)
  at += 8
}

/** Beyond 2^53 the sum is rounded, and still beyond every maximum. */
function getUint64(minimum: number, maximum: number, path: string): number {
  need(8, path)
  const value = source.getUint32(readAt + 4, true) * 2 ** 32 + source.getUint32(readAt, true)
  readAt += 8
  if (value < minimum || value > maximum) refuse(path, 'is out of range')
  return value
}

function putBoolean(value: boolean, path: string): void {
  if (typeof value !== 'boolean') outside(path)
  reserve(1)
  view.setUint8(at, value ? 1 : 0)
  at += 1
}

function getBoolean(path: string): boolean {
  return getUint8(0, 1, path) === 1
}

function putEnum<T extends string>(value: T, values: readonly T[], path: string): void {
  const index = values.indexOf(value)
  if (index < 0) outside(path)
  reserve(1)
  view.setUint8(at, index)
  at += 1
}

function getEnum<T extends string>(values: readonly T[], path: string): T {
  need(1, path)
  const value = values[source.getUint8(readAt)]
  readAt += 1
  if (value === undefined) refuse(path, 'is none of the listed values')
  return value
}

/** A bitmap of optional properties, or the index of an alternative. */
function putByte(value: number): void {
  reserve(1)
  view.setUint8(at, value)
  at += 1
}

/** A length or a count, in as many bytes as its maximum needs. */
function putPrefix(size: 1 | 2 | 4, value: number): void {
  reserve(size)
  if (size === 1) view.setUint8(at, value)
  else if (size === 2) view.setUint16(at, value, true)
  else view.setUint32(at, value, true)
  at += size
}

function getPrefix(size: 1 | 2 | 4, path: string): number {
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

function putCount(
  size: 1 | 2 | 4,
  count: number,
  minimum: number,
  maximum: number,
  path: string,
): void {
  if (count < minimum || count > maximum) outside(path)
  putPrefix(size, count)
}

function getCount(size: 1 | 2 | 4, minimum: number, maximum: number, path: string): number {
  const count = getPrefix(size, path)
  if (count < minimum || count > maximum) refuse(path, 'has too few or too many items')
  return count
}

/** Lengths count code points, as in JSON Schema. Short ASCII is copied here: below 16 characters encodeInto costs more. */
function putText(
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
function getText(size: 1 | 2 | 4, minimum: number, maximum: number, path: string): string {
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

function decodeText(length: number, path: string): string {
  try {
    return textDecoder.decode(new Uint8Array(source.buffer, source.byteOffset + readAt, length))
  } catch {
    return refuse(path, 'is not UTF-8')
  }
}

function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

function putMatching(value: string, pattern: RegExp, path: string): string {
  if (!pattern.test(value)) outside(path)
  return value
}

function getMatching(value: string, pattern: RegExp, path: string): string {
  if (!pattern.test(value)) refuse(path, 'has characters that do not belong there')
  return value
}

function putUuid(value: string, path: string): void {
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

function nibble(code: number, path: string): number {
  if (code >= 48 && code <= 57) return code - 48
  if (code >= 97 && code <= 102) return code - 87
  return outside(path)
}

/** One call with 36 codes makes a flat text; joining pieces is three times slower. */
function getUuid(path: string): string {
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

function digit(bits: number): number {
  const value = bits & 15
  return value < 10 ? value + 48 : value + 87
}

function putBytes(
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
function getBytes(size: 1 | 2 | 4, minimum: number, maximum: number, path: string): Uint8Array {
  const length = getPrefix(size, path)
  if (length < minimum || length > maximum) refuse(path, 'is too short or too long')
  need(length, path)
  const value = new Uint8Array(source.buffer, source.byteOffset + readAt, length)
  readAt += length
  return value
}
