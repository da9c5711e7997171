// Generated from contracts/ by `npm run codegen`. Do not edit.
import type {
  ClientMessage,
  ConnectFourDecision,
  ConnectFourInput,
  ConnectFourResult,
  ConnectFourSnapshot,
  CredentialKind,
  EndDecider,
  EndReason,
  ErrorCode,
  GameInput,
  GameName,
  GameResult,
  GameSnapshot,
  LightcyclesCycle,
  LightcyclesHeading,
  LightcyclesInput,
  LightcyclesPoint,
  LightcyclesResult,
  LightcyclesSnapshot,
  MatchAttach,
  MatchAttached,
  MatchDelta,
  MatchEnded,
  MatchEnding,
  MatchForfeit,
  MatchInput,
  MatchRejoin,
  MatchResumed,
  MatchSeat,
  MatchSeatChanged,
  MatchSnapshot,
  MatchStarted,
  MatchState,
  MatchStatus,
  MatchmakingJoin,
  MatchmakingLeave,
  MatchmakingLeft,
  MatchmakingMatched,
  MatchmakingQueued,
  MatchmakingRequest,
  MatchmakingState,
  MatchmakingStatus,
  MessageId,
  Notification,
  NotificationContent,
  NotificationPushed,
  ProtocolError,
  RatingNotice,
  ResumeFailure,
  SeatEnding,
  SeatState,
  ServerMessage,
  SessionAck,
  SessionHello,
  SessionPing,
  SessionPong,
  SessionRefresh,
  SessionRefreshed,
  SessionWarning,
  SessionWelcome,
  VoidedNotice,
  WarningNotice,
  WarningReason,
} from './messages.ts'

/** The bytes, which are not written to again. Throws a RangeError where the message is outside the contract, which is a bug. */
export function encodeClientMessage(message: ClientMessage): Uint8Array<ArrayBuffer> {
  begin()
  switch (message.type) {
    case 'session.hello':
      putByte(1)
      writeSessionHello(message)
      break
    case 'session.refresh':
      putByte(2)
      writeSessionRefresh(message)
      break
    case 'session.ack':
      putByte(3)
      writeSessionAck(message)
      break
    case 'session.ping':
      putByte(4)
      writeSessionPing(message)
      break
    case 'matchmaking.join':
      putByte(5)
      writeMatchmakingJoin(message)
      break
    case 'matchmaking.leave':
      putByte(6)
      writeMatchmakingLeave(message)
      break
    case 'match.attach':
      putByte(7)
      writeMatchAttach(message)
      break
    case 'match.input':
      putByte(8)
      writeMatchInput(message)
      break
    case 'match.rejoin':
      putByte(9)
      writeMatchRejoin(message)
      break
    case 'match.forfeit':
      putByte(10)
      writeMatchForfeit(message)
      break
    default:
      outside('ClientMessage.type')
  }
  return encoded()
}

/** Never throws, whatever the bytes are. */
export function decodeClientMessage(frame: Uint8Array): Decoded<ClientMessage> {
  try {
    open(frame)
    const value = readClientMessage()
    close('ClientMessage')
    return { ok: true, value }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}

function readClientMessage(): ClientMessage {
  switch (getUint8(0, 255, 'wire id')) {
    case 1:
      return readSessionHello()
    case 2:
      return readSessionRefresh()
    case 3:
      return readSessionAck()
    case 4:
      return readSessionPing()
    case 5:
      return readMatchmakingJoin()
    case 6:
      return readMatchmakingLeave()
    case 7:
      return readMatchAttach()
    case 8:
      return readMatchInput()
    case 9:
      return readMatchRejoin()
    case 10:
      return readMatchForfeit()
    default:
      return refuse('wire id', 'belongs to no ClientMessage')
  }
}

/** The bytes, which are not written to again. Throws a RangeError where the message is outside the contract, which is a bug. */
export function encodeServerMessage(message: ServerMessage): Uint8Array<ArrayBuffer> {
  begin()
  switch (message.type) {
    case 'session.welcome':
      putByte(129)
      writeSessionWelcome(message)
      break
    case 'session.refreshed':
      putByte(130)
      writeSessionRefreshed(message)
      break
    case 'session.warning':
      putByte(131)
      writeSessionWarning(message)
      break
    case 'session.pong':
      putByte(132)
      writeSessionPong(message)
      break
    case 'matchmaking.queued':
      putByte(133)
      writeMatchmakingQueued(message)
      break
    case 'matchmaking.left':
      putByte(134)
      writeMatchmakingLeft(message)
      break
    case 'matchmaking.matched':
      putByte(135)
      writeMatchmakingMatched(message)
      break
    case 'match.attached':
      putByte(136)
      writeMatchAttached(message)
      break
    case 'match.started':
      putByte(137)
      writeMatchStarted(message)
      break
    case 'match.snapshot':
      putByte(138)
      writeMatchSnapshot(message)
      break
    case 'match.delta':
      putByte(143)
      writeMatchDelta(message)
      break
    case 'match.seat':
      putByte(139)
      writeMatchSeatChanged(message)
      break
    case 'match.resumed':
      putByte(140)
      writeMatchResumed(message)
      break
    case 'match.ended':
      putByte(141)
      writeMatchEnded(message)
      break
    case 'notification':
      putByte(144)
      writeNotificationPushed(message)
      break
    case 'error':
      putByte(142)
      writeProtocolError(message)
      break
    default:
      outside('ServerMessage.type')
  }
  return encoded()
}

/** Never throws, whatever the bytes are. */
export function decodeServerMessage(frame: Uint8Array): Decoded<ServerMessage> {
  try {
    open(frame)
    const value = readServerMessage()
    close('ServerMessage')
    return { ok: true, value }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}

function readServerMessage(): ServerMessage {
  switch (getUint8(0, 255, 'wire id')) {
    case 129:
      return readSessionWelcome()
    case 130:
      return readSessionRefreshed()
    case 131:
      return readSessionWarning()
    case 132:
      return readSessionPong()
    case 133:
      return readMatchmakingQueued()
    case 134:
      return readMatchmakingLeft()
    case 135:
      return readMatchmakingMatched()
    case 136:
      return readMatchAttached()
    case 137:
      return readMatchStarted()
    case 138:
      return readMatchSnapshot()
    case 143:
      return readMatchDelta()
    case 139:
      return readMatchSeatChanged()
    case 140:
      return readMatchResumed()
    case 141:
      return readMatchEnded()
    case 144:
      return readNotificationPushed()
    case 142:
      return readProtocolError()
    default:
      return refuse('wire id', 'belongs to no ServerMessage')
  }
}

function writeSessionHello(value: SessionHello): void {
  putByte((value.client === undefined ? 0 : 1) | (value.deltas === undefined ? 0 : 2) | (value.notifications === undefined ? 0 : 4))
  putUint32(value.id, 0, 4294967295, 'SessionHello.id')
  putEnum(value.credentialKind, credentialKindValues, 'SessionHello.credentialKind')
  putText(putMatching(value.credential, sessionHello_credentialPattern, 'SessionHello.credential'), 2, 16, 1024, 'SessionHello.credential')
  if (value.client !== undefined) putText(putMatching(value.client, sessionHello_clientPattern, 'SessionHello.client'), 1, 1, 63, 'SessionHello.client')
  if (value.deltas !== undefined) putBoolean(value.deltas, 'SessionHello.deltas')
  if (value.notifications !== undefined) putBoolean(value.notifications, 'SessionHello.notifications')
}

function readSessionHello(): SessionHello {
  const present0 = getUint8(0, 7, 'SessionHello')
  const idRead = getUint32(0, 4294967295, 'SessionHello.id')
  const credentialKindRead = getEnum(credentialKindValues, 'SessionHello.credentialKind')
  const credentialRead = getMatching(getText(2, 16, 1024, 'SessionHello.credential'), sessionHello_credentialPattern, 'SessionHello.credential')
  const clientRead = (present0 & 1) !== 0 ? getMatching(getText(1, 1, 63, 'SessionHello.client'), sessionHello_clientPattern, 'SessionHello.client') : undefined
  const deltasRead = (present0 & 2) !== 0 ? getBoolean('SessionHello.deltas') : undefined
  const notificationsRead = (present0 & 4) !== 0 ? getBoolean('SessionHello.notifications') : undefined
  const value: SessionHello = { type: 'session.hello', id: idRead, credentialKind: credentialKindRead, credential: credentialRead }
  if (clientRead !== undefined) value.client = clientRead
  if (deltasRead !== undefined) value.deltas = deltasRead
  if (notificationsRead !== undefined) value.notifications = notificationsRead
  return value
}

const credentialKindValues: readonly CredentialKind[] = ['ticket', 'access_token']

function writeSessionRefresh(value: SessionRefresh): void {
  putUint32(value.id, 0, 4294967295, 'SessionRefresh.id')
  putText(putMatching(value.accessToken, accessTokenPattern, 'SessionRefresh.accessToken'), 2, 16, 1024, 'SessionRefresh.accessToken')
}

function readSessionRefresh(): SessionRefresh {
  return {
    type: 'session.refresh',
    id: getUint32(0, 4294967295, 'SessionRefresh.id'),
    accessToken: getMatching(getText(2, 16, 1024, 'SessionRefresh.accessToken'), accessTokenPattern, 'SessionRefresh.accessToken'),
  }
}

function writeSessionAck(value: SessionAck): void {
  putUint32(value.id, 0, 4294967295, 'SessionAck.id')
  putUint32(value.sequence, 0, 4294967295, 'SessionAck.sequence')
}

function readSessionAck(): SessionAck {
  return {
    type: 'session.ack',
    id: getUint32(0, 4294967295, 'SessionAck.id'),
    sequence: getUint32(0, 4294967295, 'SessionAck.sequence'),
  }
}

function writeSessionPing(value: SessionPing): void {
  putUint32(value.id, 0, 4294967295, 'SessionPing.id')
}

function readSessionPing(): SessionPing {
  return {
    type: 'session.ping',
    id: getUint32(0, 4294967295, 'SessionPing.id'),
  }
}

function writeMatchmakingJoin(value: MatchmakingJoin): void {
  putUint32(value.id, 0, 4294967295, 'MatchmakingJoin.id')
  writeMatchmakingRequest(value.request)
}

function readMatchmakingJoin(): MatchmakingJoin {
  return {
    type: 'matchmaking.join',
    id: getUint32(0, 4294967295, 'MatchmakingJoin.id'),
    request: readMatchmakingRequest(),
  }
}

function writeMatchmakingRequest(value: MatchmakingRequest): void {
  putEnum(value.game, gameNameValues, 'MatchmakingRequest.game')
  putUint8(value.seats, 2, 8, 'MatchmakingRequest.seats')
}

function readMatchmakingRequest(): MatchmakingRequest {
  return {
    game: getEnum(gameNameValues, 'MatchmakingRequest.game'),
    seats: getUint8(2, 8, 'MatchmakingRequest.seats'),
  }
}

const gameNameValues: readonly GameName[] = ['lightcycles', 'connect-four']

function writeMatchmakingLeave(value: MatchmakingLeave): void {
  putUint32(value.id, 0, 4294967295, 'MatchmakingLeave.id')
}

function readMatchmakingLeave(): MatchmakingLeave {
  return {
    type: 'matchmaking.leave',
    id: getUint32(0, 4294967295, 'MatchmakingLeave.id'),
  }
}

function writeMatchAttach(value: MatchAttach): void {
  putUint32(value.id, 0, 4294967295, 'MatchAttach.id')
  putUuid(value.matchId, 'MatchAttach.matchId')
}

function readMatchAttach(): MatchAttach {
  return {
    type: 'match.attach',
    id: getUint32(0, 4294967295, 'MatchAttach.id'),
    matchId: getUuid('MatchAttach.matchId'),
  }
}

function writeMatchInput(value: MatchInput): void {
  putUint32(value.id, 0, 4294967295, 'MatchInput.id')
  writeGameInput(value.input)
}

function readMatchInput(): MatchInput {
  return {
    type: 'match.input',
    id: getUint32(0, 4294967295, 'MatchInput.id'),
    input: readGameInput(),
  }
}

function writeGameInput(value: GameInput): void {
  let chosen = 0
  if (value.lightcycles !== undefined) {
    putByte(0)
    writeLightcyclesInput(value.lightcycles)
    chosen += 1
  }
  if (value['connect-four'] !== undefined) {
    putByte(1)
    writeConnectFourInput(value['connect-four'])
    chosen += 1
  }
  if (chosen !== 1) outside('GameInput')
}

function readGameInput(): GameInput {
  switch (getUint8(0, 255, 'GameInput')) {
    case 0:
      return { lightcycles: readLightcyclesInput() }
    case 1:
      return { 'connect-four': readConnectFourInput() }
    default:
      return refuse('GameInput', 'has an alternative that does not exist')
  }
}

function writeLightcyclesInput(value: LightcyclesInput): void {
  putEnum(value.heading, lightcyclesHeadingValues, 'LightcyclesInput.heading')
}

function readLightcyclesInput(): LightcyclesInput {
  return {
    heading: getEnum(lightcyclesHeadingValues, 'LightcyclesInput.heading'),
  }
}

const lightcyclesHeadingValues: readonly LightcyclesHeading[] = ['up', 'right', 'down', 'left']

function writeConnectFourInput(value: ConnectFourInput): void {
  putUint8(value.column, 0, 6, 'ConnectFourInput.column')
}

function readConnectFourInput(): ConnectFourInput {
  return {
    column: getUint8(0, 6, 'ConnectFourInput.column'),
  }
}

function writeMatchRejoin(value: MatchRejoin): void {
  putUint32(value.id, 0, 4294967295, 'MatchRejoin.id')
  putUuid(value.matchId, 'MatchRejoin.matchId')
  putUint32(value.lastSequence, 0, 4294967295, 'MatchRejoin.lastSequence')
}

function readMatchRejoin(): MatchRejoin {
  return {
    type: 'match.rejoin',
    id: getUint32(0, 4294967295, 'MatchRejoin.id'),
    matchId: getUuid('MatchRejoin.matchId'),
    lastSequence: getUint32(0, 4294967295, 'MatchRejoin.lastSequence'),
  }
}

function writeMatchForfeit(value: MatchForfeit): void {
  putUint32(value.id, 0, 4294967295, 'MatchForfeit.id')
  putUuid(value.matchId, 'MatchForfeit.matchId')
}

function readMatchForfeit(): MatchForfeit {
  return {
    type: 'match.forfeit',
    id: getUint32(0, 4294967295, 'MatchForfeit.id'),
    matchId: getUuid('MatchForfeit.matchId'),
  }
}

function writeSessionWelcome(value: SessionWelcome): void {
  putUint32(value.replyTo, 0, 4294967295, 'SessionWelcome.replyTo')
  putUuid(value.playerId, 'SessionWelcome.playerId')
  putText(putMatching(value.name, playerNamePattern, 'SessionWelcome.name'), 1, 3, 20, 'SessionWelcome.name')
  putUint64(value.expiresAtMs, 0, 8640000000000000, 'SessionWelcome.expiresAtMs')
  putUint32(value.heartbeatMs, 0, 86400000, 'SessionWelcome.heartbeatMs')
  putUint32(value.rejoinWindowMs, 0, 86400000, 'SessionWelcome.rejoinWindowMs')
  writeMatchmakingStatus(value.status)
}

function readSessionWelcome(): SessionWelcome {
  return {
    type: 'session.welcome',
    replyTo: getUint32(0, 4294967295, 'SessionWelcome.replyTo'),
    playerId: getUuid('SessionWelcome.playerId'),
    name: getMatching(getText(1, 3, 20, 'SessionWelcome.name'), playerNamePattern, 'SessionWelcome.name'),
    expiresAtMs: getUint64(0, 8640000000000000, 'SessionWelcome.expiresAtMs'),
    heartbeatMs: getUint32(0, 86400000, 'SessionWelcome.heartbeatMs'),
    rejoinWindowMs: getUint32(0, 86400000, 'SessionWelcome.rejoinWindowMs'),
    status: readMatchmakingStatus(),
  }
}

function writeMatchmakingStatus(value: MatchmakingStatus): void {
  putByte((value.request === undefined ? 0 : 1) | (value.queuedAtMs === undefined ? 0 : 2) | (value.matchId === undefined ? 0 : 4))
  putEnum(value.state, matchmakingStateValues, 'MatchmakingStatus.state')
  if (value.request !== undefined) writeMatchmakingRequest(value.request)
  if (value.queuedAtMs !== undefined) putUint64(value.queuedAtMs, 0, 8640000000000000, 'MatchmakingStatus.queuedAtMs')
  if (value.matchId !== undefined) putUuid(value.matchId, 'MatchmakingStatus.matchId')
}

function readMatchmakingStatus(): MatchmakingStatus {
  const present0 = getUint8(0, 7, 'MatchmakingStatus')
  const stateRead = getEnum(matchmakingStateValues, 'MatchmakingStatus.state')
  const requestRead = (present0 & 1) !== 0 ? readMatchmakingRequest() : undefined
  const queuedAtMsRead = (present0 & 2) !== 0 ? getUint64(0, 8640000000000000, 'MatchmakingStatus.queuedAtMs') : undefined
  const matchIdRead = (present0 & 4) !== 0 ? getUuid('MatchmakingStatus.matchId') : undefined
  const value: MatchmakingStatus = { state: stateRead }
  if (requestRead !== undefined) value.request = requestRead
  if (queuedAtMsRead !== undefined) value.queuedAtMs = queuedAtMsRead
  if (matchIdRead !== undefined) value.matchId = matchIdRead
  return value
}

const matchmakingStateValues: readonly MatchmakingState[] = ['idle', 'queued', 'matched']

function writeSessionRefreshed(value: SessionRefreshed): void {
  putUint32(value.replyTo, 0, 4294967295, 'SessionRefreshed.replyTo')
  putUint64(value.expiresAtMs, 0, 8640000000000000, 'SessionRefreshed.expiresAtMs')
}

function readSessionRefreshed(): SessionRefreshed {
  return {
    type: 'session.refreshed',
    replyTo: getUint32(0, 4294967295, 'SessionRefreshed.replyTo'),
    expiresAtMs: getUint64(0, 8640000000000000, 'SessionRefreshed.expiresAtMs'),
  }
}

function writeSessionWarning(value: SessionWarning): void {
  putByte((value.inMs === undefined ? 0 : 1) | (value.retryAfterMs === undefined ? 0 : 2))
  putText(putMatching(value.code, errorCodePattern, 'SessionWarning.code'), 1, 3, 48, 'SessionWarning.code')
  if (value.inMs !== undefined) putUint32(value.inMs, 0, 86400000, 'SessionWarning.inMs')
  if (value.retryAfterMs !== undefined) putUint32(value.retryAfterMs, 0, 86400000, 'SessionWarning.retryAfterMs')
}

function readSessionWarning(): SessionWarning {
  const present0 = getUint8(0, 3, 'SessionWarning')
  const codeRead = getMatching(getText(1, 3, 48, 'SessionWarning.code'), errorCodePattern, 'SessionWarning.code') as ErrorCode
  const inMsRead = (present0 & 1) !== 0 ? getUint32(0, 86400000, 'SessionWarning.inMs') : undefined
  const retryAfterMsRead = (present0 & 2) !== 0 ? getUint32(0, 86400000, 'SessionWarning.retryAfterMs') : undefined
  const value: SessionWarning = { type: 'session.warning', code: codeRead }
  if (inMsRead !== undefined) value.inMs = inMsRead
  if (retryAfterMsRead !== undefined) value.retryAfterMs = retryAfterMsRead
  return value
}

function writeSessionPong(value: SessionPong): void {
  putUint32(value.replyTo, 0, 4294967295, 'SessionPong.replyTo')
  putUint64(value.serverTimeMs, 0, 8640000000000000, 'SessionPong.serverTimeMs')
}

function readSessionPong(): SessionPong {
  return {
    type: 'session.pong',
    replyTo: getUint32(0, 4294967295, 'SessionPong.replyTo'),
    serverTimeMs: getUint64(0, 8640000000000000, 'SessionPong.serverTimeMs'),
  }
}

function writeMatchmakingQueued(value: MatchmakingQueued): void {
  putUint32(value.replyTo, 0, 4294967295, 'MatchmakingQueued.replyTo')
  writeMatchmakingStatus(value.status)
}

function readMatchmakingQueued(): MatchmakingQueued {
  return {
    type: 'matchmaking.queued',
    replyTo: getUint32(0, 4294967295, 'MatchmakingQueued.replyTo'),
    status: readMatchmakingStatus(),
  }
}

function writeMatchmakingLeft(value: MatchmakingLeft): void {
  putUint32(value.replyTo, 0, 4294967295, 'MatchmakingLeft.replyTo')
  writeMatchmakingStatus(value.status)
}

function readMatchmakingLeft(): MatchmakingLeft {
  return {
    type: 'matchmaking.left',
    replyTo: getUint32(0, 4294967295, 'MatchmakingLeft.replyTo'),
    status: readMatchmakingStatus(),
  }
}

function writeMatchmakingMatched(value: MatchmakingMatched): void {
  writeMatchStatus(value.match)
  putUint32(value.attachWithinMs, 0, 86400000, 'MatchmakingMatched.attachWithinMs')
}

function readMatchmakingMatched(): MatchmakingMatched {
  return {
    type: 'matchmaking.matched',
    match: readMatchStatus(),
    attachWithinMs: getUint32(0, 86400000, 'MatchmakingMatched.attachWithinMs'),
  }
}

function writeMatchStatus(value: MatchStatus): void {
  putByte((value.ending === undefined ? 0 : 1))
  putUuid(value.matchId, 'MatchStatus.matchId')
  putEnum(value.game, gameNameValues, 'MatchStatus.game')
  putEnum(value.state, matchStateValues, 'MatchStatus.state')
  writeMatchStatus_seats(value.seats)
  putUint64(value.createdAtMs, 0, 8640000000000000, 'MatchStatus.createdAtMs')
  if (value.ending !== undefined) writeMatchEnding(value.ending)
}

function readMatchStatus(): MatchStatus {
  const present0 = getUint8(0, 1, 'MatchStatus')
  const matchIdRead = getUuid('MatchStatus.matchId')
  const gameRead = getEnum(gameNameValues, 'MatchStatus.game')
  const stateRead = getEnum(matchStateValues, 'MatchStatus.state')
  const seatsRead = readMatchStatus_seats()
  const createdAtMsRead = getUint64(0, 8640000000000000, 'MatchStatus.createdAtMs')
  const endingRead = (present0 & 1) !== 0 ? readMatchEnding() : undefined
  const value: MatchStatus = { matchId: matchIdRead, game: gameRead, state: stateRead, seats: seatsRead, createdAtMs: createdAtMsRead }
  if (endingRead !== undefined) value.ending = endingRead
  return value
}

function writeMatchStatus_seats(values: readonly MatchSeat[]): void {
  putCount(1, values.length, 2, 8, 'MatchStatus.seats')
  for (const value of values) writeMatchSeat(value)
}

function readMatchStatus_seats(): MatchSeat[] {
  const count = getCount(1, 2, 8, 'MatchStatus.seats')
  const values: MatchSeat[] = []
  for (let index = 0; index < count; index += 1) values.push(readMatchSeat())
  return values
}

const matchStateValues: readonly MatchState[] = ['placing', 'waiting', 'running', 'ended']

function writeMatchSeat(value: MatchSeat): void {
  putUuid(value.playerId, 'MatchSeat.playerId')
  putText(putMatching(value.name, playerNamePattern, 'MatchSeat.name'), 1, 3, 20, 'MatchSeat.name')
}

function readMatchSeat(): MatchSeat {
  return {
    playerId: getUuid('MatchSeat.playerId'),
    name: getMatching(getText(1, 3, 20, 'MatchSeat.name'), playerNamePattern, 'MatchSeat.name'),
  }
}

function writeMatchEnding(value: MatchEnding): void {
  putByte((value.startedAtMs === undefined ? 0 : 1) | (value.result === undefined ? 0 : 2))
  putEnum(value.reason, endReasonValues, 'MatchEnding.reason')
  putEnum(value.decidedBy, endDeciderValues, 'MatchEnding.decidedBy')
  putBoolean(value.counted, 'MatchEnding.counted')
  if (value.startedAtMs !== undefined) putUint64(value.startedAtMs, 0, 8640000000000000, 'MatchEnding.startedAtMs')
  putUint64(value.endedAtMs, 0, 8640000000000000, 'MatchEnding.endedAtMs')
  putUint32(value.lastTick, 0, 4294967295, 'MatchEnding.lastTick')
  writeMatchEnding_seats(value.seats)
  if (value.result !== undefined) writeGameResult(value.result)
}

function readMatchEnding(): MatchEnding {
  const present0 = getUint8(0, 3, 'MatchEnding')
  const reasonRead = getEnum(endReasonValues, 'MatchEnding.reason')
  const decidedByRead = getEnum(endDeciderValues, 'MatchEnding.decidedBy')
  const countedRead = getBoolean('MatchEnding.counted')
  const startedAtMsRead = (present0 & 1) !== 0 ? getUint64(0, 8640000000000000, 'MatchEnding.startedAtMs') : undefined
  const endedAtMsRead = getUint64(0, 8640000000000000, 'MatchEnding.endedAtMs')
  const lastTickRead = getUint32(0, 4294967295, 'MatchEnding.lastTick')
  const seatsRead = readMatchEnding_seats()
  const resultRead = (present0 & 2) !== 0 ? readGameResult() : undefined
  const value: MatchEnding = { reason: reasonRead, decidedBy: decidedByRead, counted: countedRead, endedAtMs: endedAtMsRead, lastTick: lastTickRead, seats: seatsRead }
  if (startedAtMsRead !== undefined) value.startedAtMs = startedAtMsRead
  if (resultRead !== undefined) value.result = resultRead
  return value
}

function writeMatchEnding_seats(values: readonly SeatEnding[]): void {
  putCount(1, values.length, 2, 8, 'MatchEnding.seats')
  for (const value of values) writeSeatEnding(value)
}

function readMatchEnding_seats(): SeatEnding[] {
  const count = getCount(1, 2, 8, 'MatchEnding.seats')
  const values: SeatEnding[] = []
  for (let index = 0; index < count; index += 1) values.push(readSeatEnding())
  return values
}

const endReasonValues: readonly EndReason[] = ['completed', 'forfeit', 'abandoned', 'never_started', 'shard_lost', 'shard_drained', 'rules_fault', 'coordinator_lost', 'operator']

const endDeciderValues: readonly EndDecider[] = ['rules', 'shard', 'gateway', 'api', 'operator']

function writeSeatEnding(value: SeatEnding): void {
  putByte((value.placement === undefined ? 0 : 1))
  putUuid(value.playerId, 'SeatEnding.playerId')
  putText(putMatching(value.name, playerNamePattern, 'SeatEnding.name'), 1, 3, 20, 'SeatEnding.name')
  putEnum(value.state, seatStateValues, 'SeatEnding.state')
  if (value.placement !== undefined) putUint8(value.placement, 1, 8, 'SeatEnding.placement')
  putUint16(value.disconnects, 0, 65535, 'SeatEnding.disconnects')
  putUint32(value.awayMs, 0, 86400000, 'SeatEnding.awayMs')
  putUint32(value.inputsRefused, 0, 4294967295, 'SeatEnding.inputsRefused')
  putUint32(value.rateLimitHits, 0, 4294967295, 'SeatEnding.rateLimitHits')
}

function readSeatEnding(): SeatEnding {
  const present0 = getUint8(0, 1, 'SeatEnding')
  const playerIdRead = getUuid('SeatEnding.playerId')
  const nameRead = getMatching(getText(1, 3, 20, 'SeatEnding.name'), playerNamePattern, 'SeatEnding.name')
  const stateRead = getEnum(seatStateValues, 'SeatEnding.state')
  const placementRead = (present0 & 1) !== 0 ? getUint8(1, 8, 'SeatEnding.placement') : undefined
  const disconnectsRead = getUint16(0, 65535, 'SeatEnding.disconnects')
  const awayMsRead = getUint32(0, 86400000, 'SeatEnding.awayMs')
  const inputsRefusedRead = getUint32(0, 4294967295, 'SeatEnding.inputsRefused')
  const rateLimitHitsRead = getUint32(0, 4294967295, 'SeatEnding.rateLimitHits')
  const value: SeatEnding = { playerId: playerIdRead, name: nameRead, state: stateRead, disconnects: disconnectsRead, awayMs: awayMsRead, inputsRefused: inputsRefusedRead, rateLimitHits: rateLimitHitsRead }
  if (placementRead !== undefined) value.placement = placementRead
  return value
}

const seatStateValues: readonly SeatState[] = ['waiting', 'present', 'away', 'forfeited', 'abandoned']

function writeGameResult(value: GameResult): void {
  let chosen = 0
  if (value.lightcycles !== undefined) {
    putByte(0)
    writeLightcyclesResult(value.lightcycles)
    chosen += 1
  }
  if (value['connect-four'] !== undefined) {
    putByte(1)
    writeConnectFourResult(value['connect-four'])
    chosen += 1
  }
  if (chosen !== 1) outside('GameResult')
}

function readGameResult(): GameResult {
  switch (getUint8(0, 255, 'GameResult')) {
    case 0:
      return { lightcycles: readLightcyclesResult() }
    case 1:
      return { 'connect-four': readConnectFourResult() }
    default:
      return refuse('GameResult', 'has an alternative that does not exist')
  }
}

function writeLightcyclesResult(value: LightcyclesResult): void {
  writeLightcyclesResult_placements(value.placements)
  putUint16(value.lastTick, 0, 2056, 'LightcyclesResult.lastTick')
}

function readLightcyclesResult(): LightcyclesResult {
  return {
    placements: readLightcyclesResult_placements(),
    lastTick: getUint16(0, 2056, 'LightcyclesResult.lastTick'),
  }
}

function writeLightcyclesResult_placements(values: readonly number[]): void {
  putCount(1, values.length, 2, 8, 'LightcyclesResult.placements')
  for (const value of values) putUint8(value, 1, 8, 'LightcyclesResult.placements[]')
}

function readLightcyclesResult_placements(): number[] {
  const count = getCount(1, 2, 8, 'LightcyclesResult.placements')
  const values: number[] = []
  for (let index = 0; index < count; index += 1) values.push(getUint8(1, 8, 'LightcyclesResult.placements[]'))
  return values
}

function writeConnectFourResult(value: ConnectFourResult): void {
  putByte((value.winnerSeat === undefined ? 0 : 1) | (value.line === undefined ? 0 : 2))
  putEnum(value.decidedBy, connectFourDecisionValues, 'ConnectFourResult.decidedBy')
  if (value.winnerSeat !== undefined) putUint8(value.winnerSeat, 0, 1, 'ConnectFourResult.winnerSeat')
  if (value.line !== undefined) writeConnectFourResult_line(value.line)
  putUint8(value.moves, 0, 42, 'ConnectFourResult.moves')
}

function readConnectFourResult(): ConnectFourResult {
  const present0 = getUint8(0, 3, 'ConnectFourResult')
  const decidedByRead = getEnum(connectFourDecisionValues, 'ConnectFourResult.decidedBy')
  const winnerSeatRead = (present0 & 1) !== 0 ? getUint8(0, 1, 'ConnectFourResult.winnerSeat') : undefined
  const lineRead = (present0 & 2) !== 0 ? readConnectFourResult_line() : undefined
  const movesRead = getUint8(0, 42, 'ConnectFourResult.moves')
  const value: ConnectFourResult = { decidedBy: decidedByRead, moves: movesRead }
  if (winnerSeatRead !== undefined) value.winnerSeat = winnerSeatRead
  if (lineRead !== undefined) value.line = lineRead
  return value
}

function writeConnectFourResult_line(values: readonly number[]): void {
  putCount(1, values.length, 4, 7, 'ConnectFourResult.line')
  for (const value of values) putUint8(value, 0, 41, 'ConnectFourResult.line[]')
}

function readConnectFourResult_line(): number[] {
  const count = getCount(1, 4, 7, 'ConnectFourResult.line')
  const values: number[] = []
  for (let index = 0; index < count; index += 1) values.push(getUint8(0, 41, 'ConnectFourResult.line[]'))
  return values
}

const connectFourDecisionValues: readonly ConnectFourDecision[] = ['line', 'board_full', 'clock', 'left']

function writeMatchAttached(value: MatchAttached): void {
  putUint32(value.replyTo, 0, 4294967295, 'MatchAttached.replyTo')
  writeMatchStatus(value.match)
  putUint8(value.seat, 0, 7, 'MatchAttached.seat')
}

function readMatchAttached(): MatchAttached {
  return {
    type: 'match.attached',
    replyTo: getUint32(0, 4294967295, 'MatchAttached.replyTo'),
    match: readMatchStatus(),
    seat: getUint8(0, 7, 'MatchAttached.seat'),
  }
}

function writeMatchStarted(value: MatchStarted): void {
  putByte((value.tickIntervalMs === undefined ? 0 : 1) | (value.turnMs === undefined ? 0 : 2) | (value.seed === undefined ? 0 : 4))
  putUint32(value.sequence, 0, 4294967295, 'MatchStarted.sequence')
  putUuid(value.matchId, 'MatchStarted.matchId')
  putUint8(value.seat, 0, 7, 'MatchStarted.seat')
  putUint64(value.startedAtMs, 0, 8640000000000000, 'MatchStarted.startedAtMs')
  if (value.tickIntervalMs !== undefined) putUint32(value.tickIntervalMs, 0, 86400000, 'MatchStarted.tickIntervalMs')
  if (value.turnMs !== undefined) putUint32(value.turnMs, 0, 86400000, 'MatchStarted.turnMs')
  if (value.seed !== undefined) putUint32(value.seed, 0, 4294967295, 'MatchStarted.seed')
}

function readMatchStarted(): MatchStarted {
  const present0 = getUint8(0, 7, 'MatchStarted')
  const sequenceRead = getUint32(0, 4294967295, 'MatchStarted.sequence')
  const matchIdRead = getUuid('MatchStarted.matchId')
  const seatRead = getUint8(0, 7, 'MatchStarted.seat')
  const startedAtMsRead = getUint64(0, 8640000000000000, 'MatchStarted.startedAtMs')
  const tickIntervalMsRead = (present0 & 1) !== 0 ? getUint32(0, 86400000, 'MatchStarted.tickIntervalMs') : undefined
  const turnMsRead = (present0 & 2) !== 0 ? getUint32(0, 86400000, 'MatchStarted.turnMs') : undefined
  const seedRead = (present0 & 4) !== 0 ? getUint32(0, 4294967295, 'MatchStarted.seed') : undefined
  const value: MatchStarted = { type: 'match.started', sequence: sequenceRead, matchId: matchIdRead, seat: seatRead, startedAtMs: startedAtMsRead }
  if (tickIntervalMsRead !== undefined) value.tickIntervalMs = tickIntervalMsRead
  if (turnMsRead !== undefined) value.turnMs = turnMsRead
  if (seedRead !== undefined) value.seed = seedRead
  return value
}

function writeMatchSnapshot(value: MatchSnapshot): void {
  putByte((value.turnEndsInMs === undefined ? 0 : 1))
  putUint32(value.tick, 0, 4294967295, 'MatchSnapshot.tick')
  writeMatchSnapshot_inputs(value.inputs)
  if (value.turnEndsInMs !== undefined) putUint32(value.turnEndsInMs, 0, 86400000, 'MatchSnapshot.turnEndsInMs')
  writeGameSnapshot(value.state)
}

function readMatchSnapshot(): MatchSnapshot {
  const present0 = getUint8(0, 1, 'MatchSnapshot')
  const tickRead = getUint32(0, 4294967295, 'MatchSnapshot.tick')
  const inputsRead = readMatchSnapshot_inputs()
  const turnEndsInMsRead = (present0 & 1) !== 0 ? getUint32(0, 86400000, 'MatchSnapshot.turnEndsInMs') : undefined
  const stateRead = readGameSnapshot()
  const value: MatchSnapshot = { type: 'match.snapshot', tick: tickRead, inputs: inputsRead, state: stateRead }
  if (turnEndsInMsRead !== undefined) value.turnEndsInMs = turnEndsInMsRead
  return value
}

function writeMatchSnapshot_inputs(values: readonly MessageId[]): void {
  putCount(1, values.length, 2, 8, 'MatchSnapshot.inputs')
  for (const value of values) putUint32(value, 0, 4294967295, 'MatchSnapshot.inputs[]')
}

function readMatchSnapshot_inputs(): MessageId[] {
  const count = getCount(1, 2, 8, 'MatchSnapshot.inputs')
  const values: MessageId[] = []
  for (let index = 0; index < count; index += 1) values.push(getUint32(0, 4294967295, 'MatchSnapshot.inputs[]'))
  return values
}

function writeGameSnapshot(value: GameSnapshot): void {
  let chosen = 0
  if (value.lightcycles !== undefined) {
    putByte(0)
    writeLightcyclesSnapshot(value.lightcycles)
    chosen += 1
  }
  if (value['connect-four'] !== undefined) {
    putByte(1)
    writeConnectFourSnapshot(value['connect-four'])
    chosen += 1
  }
  if (chosen !== 1) outside('GameSnapshot')
}

function readGameSnapshot(): GameSnapshot {
  switch (getUint8(0, 255, 'GameSnapshot')) {
    case 0:
      return { lightcycles: readLightcyclesSnapshot() }
    case 1:
      return { 'connect-four': readConnectFourSnapshot() }
    default:
      return refuse('GameSnapshot', 'has an alternative that does not exist')
  }
}

function writeLightcyclesSnapshot(value: LightcyclesSnapshot): void {
  writeLightcyclesSnapshot_cycles(value.cycles)
}

function readLightcyclesSnapshot(): LightcyclesSnapshot {
  return {
    cycles: readLightcyclesSnapshot_cycles(),
  }
}

function writeLightcyclesSnapshot_cycles(values: readonly LightcyclesCycle[]): void {
  putCount(1, values.length, 2, 8, 'LightcyclesSnapshot.cycles')
  for (const value of values) writeLightcyclesCycle(value)
}

function readLightcyclesSnapshot_cycles(): LightcyclesCycle[] {
  const count = getCount(1, 2, 8, 'LightcyclesSnapshot.cycles')
  const values: LightcyclesCycle[] = []
  for (let index = 0; index < count; index += 1) values.push(readLightcyclesCycle())
  return values
}

function writeLightcyclesCycle(value: LightcyclesCycle): void {
  putBoolean(value.alive, 'LightcyclesCycle.alive')
  putEnum(value.heading, lightcyclesHeadingValues, 'LightcyclesCycle.heading')
  writeLightcyclesCycle_trail(value.trail)
}

function readLightcyclesCycle(): LightcyclesCycle {
  return {
    alive: getBoolean('LightcyclesCycle.alive'),
    heading: getEnum(lightcyclesHeadingValues, 'LightcyclesCycle.heading'),
    trail: readLightcyclesCycle_trail(),
  }
}

function writeLightcyclesCycle_trail(values: readonly LightcyclesPoint[]): void {
  putCount(2, values.length, 1, 2049, 'LightcyclesCycle.trail')
  for (const value of values) writeLightcyclesPoint(value)
}

function readLightcyclesCycle_trail(): LightcyclesPoint[] {
  const count = getCount(2, 1, 2049, 'LightcyclesCycle.trail')
  const values: LightcyclesPoint[] = []
  for (let index = 0; index < count; index += 1) values.push(readLightcyclesPoint())
  return values
}

function writeLightcyclesPoint(value: LightcyclesPoint): void {
  putUint8(value.x, 0, 63, 'LightcyclesPoint.x')
  putUint8(value.y, 0, 63, 'LightcyclesPoint.y')
}

function readLightcyclesPoint(): LightcyclesPoint {
  return {
    x: getUint8(0, 63, 'LightcyclesPoint.x'),
    y: getUint8(0, 63, 'LightcyclesPoint.y'),
  }
}

function writeConnectFourSnapshot(value: ConnectFourSnapshot): void {
  writeConnectFourSnapshot_cells(value.cells)
  putUint8(value.seatToMove, 0, 1, 'ConnectFourSnapshot.seatToMove')
  putUint8(value.moves, 0, 42, 'ConnectFourSnapshot.moves')
}

function readConnectFourSnapshot(): ConnectFourSnapshot {
  return {
    cells: readConnectFourSnapshot_cells(),
    seatToMove: getUint8(0, 1, 'ConnectFourSnapshot.seatToMove'),
    moves: getUint8(0, 42, 'ConnectFourSnapshot.moves'),
  }
}

function writeConnectFourSnapshot_cells(values: readonly number[]): void {
  putCount(1, values.length, 42, 42, 'ConnectFourSnapshot.cells')
  for (const value of values) putUint8(value, 0, 2, 'ConnectFourSnapshot.cells[]')
}

function readConnectFourSnapshot_cells(): number[] {
  const count = getCount(1, 42, 42, 'ConnectFourSnapshot.cells')
  const values: number[] = []
  for (let index = 0; index < count; index += 1) values.push(getUint8(0, 2, 'ConnectFourSnapshot.cells[]'))
  return values
}

function writeMatchDelta(value: MatchDelta): void {
  putUint8(value.base, 0, 255, 'MatchDelta.base')
  putRest(value.changes, 0, 262142, 'MatchDelta.changes')
}

function readMatchDelta(): MatchDelta {
  return {
    type: 'match.delta',
    base: getUint8(0, 255, 'MatchDelta.base'),
    changes: getRest(0, 262142, 'MatchDelta.changes'),
  }
}

function writeMatchSeatChanged(value: MatchSeatChanged): void {
  putByte((value.rejoinWithinMs === undefined ? 0 : 1))
  putUint32(value.sequence, 0, 4294967295, 'MatchSeatChanged.sequence')
  putUuid(value.matchId, 'MatchSeatChanged.matchId')
  putUint8(value.seat, 0, 7, 'MatchSeatChanged.seat')
  putEnum(value.state, seatStateValues, 'MatchSeatChanged.state')
  if (value.rejoinWithinMs !== undefined) putUint32(value.rejoinWithinMs, 0, 86400000, 'MatchSeatChanged.rejoinWithinMs')
}

function readMatchSeatChanged(): MatchSeatChanged {
  const present0 = getUint8(0, 1, 'MatchSeatChanged')
  const sequenceRead = getUint32(0, 4294967295, 'MatchSeatChanged.sequence')
  const matchIdRead = getUuid('MatchSeatChanged.matchId')
  const seatRead = getUint8(0, 7, 'MatchSeatChanged.seat')
  const stateRead = getEnum(seatStateValues, 'MatchSeatChanged.state')
  const rejoinWithinMsRead = (present0 & 1) !== 0 ? getUint32(0, 86400000, 'MatchSeatChanged.rejoinWithinMs') : undefined
  const value: MatchSeatChanged = { type: 'match.seat', sequence: sequenceRead, matchId: matchIdRead, seat: seatRead, state: stateRead }
  if (rejoinWithinMsRead !== undefined) value.rejoinWithinMs = rejoinWithinMsRead
  return value
}

function writeMatchResumed(value: MatchResumed): void {
  putByte((value.reason === undefined ? 0 : 1) | (value.seat === undefined ? 0 : 2))
  putUint32(value.replyTo, 0, 4294967295, 'MatchResumed.replyTo')
  putBoolean(value.resumed, 'MatchResumed.resumed')
  if (value.reason !== undefined) putEnum(value.reason, resumeFailureValues, 'MatchResumed.reason')
  if (value.seat !== undefined) putUint8(value.seat, 0, 7, 'MatchResumed.seat')
  writeMatchStatus(value.match)
}

function readMatchResumed(): MatchResumed {
  const present0 = getUint8(0, 3, 'MatchResumed')
  const replyToRead = getUint32(0, 4294967295, 'MatchResumed.replyTo')
  const resumedRead = getBoolean('MatchResumed.resumed')
  const reasonRead = (present0 & 1) !== 0 ? getEnum(resumeFailureValues, 'MatchResumed.reason') : undefined
  const seatRead = (present0 & 2) !== 0 ? getUint8(0, 7, 'MatchResumed.seat') : undefined
  const matchRead = readMatchStatus()
  const value: MatchResumed = { type: 'match.resumed', replyTo: replyToRead, resumed: resumedRead, match: matchRead }
  if (reasonRead !== undefined) value.reason = reasonRead
  if (seatRead !== undefined) value.seat = seatRead
  return value
}

const resumeFailureValues: readonly ResumeFailure[] = ['match_ended', 'seat_lost', 'gap', 'never_attached']

function writeMatchEnded(value: MatchEnded): void {
  putUint32(value.sequence, 0, 4294967295, 'MatchEnded.sequence')
  putUuid(value.matchId, 'MatchEnded.matchId')
  writeMatchEnding(value.ending)
}

function readMatchEnded(): MatchEnded {
  return {
    type: 'match.ended',
    sequence: getUint32(0, 4294967295, 'MatchEnded.sequence'),
    matchId: getUuid('MatchEnded.matchId'),
    ending: readMatchEnding(),
  }
}

function writeNotificationPushed(value: NotificationPushed): void {
  writeNotification(value.notification)
}

function readNotificationPushed(): NotificationPushed {
  return {
    type: 'notification',
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

function writeWarningNotice(value: WarningNotice): void {
  putEnum(value.reason, warningReasonValues, 'WarningNotice.reason')
}

function readWarningNotice(): WarningNotice {
  return {
    reason: getEnum(warningReasonValues, 'WarningNotice.reason'),
  }
}

const warningReasonValues: readonly WarningReason[] = ['abandons', 'refused_inputs', 'input_rate', 'win_trading', 'many_accounts', 'conduct']

function writeProtocolError(value: ProtocolError): void {
  putByte((value.replyTo === undefined ? 0 : 1) | (value.retryAfterMs === undefined ? 0 : 2))
  if (value.replyTo !== undefined) putUint32(value.replyTo, 0, 4294967295, 'ProtocolError.replyTo')
  putText(putMatching(value.code, errorCodePattern, 'ProtocolError.code'), 1, 3, 48, 'ProtocolError.code')
  putText(putMatching(value.message, protocolError_messagePattern, 'ProtocolError.message'), 2, 0, 255, 'ProtocolError.message')
  putBoolean(value.retryable, 'ProtocolError.retryable')
  if (value.retryAfterMs !== undefined) putUint32(value.retryAfterMs, 0, 86400000, 'ProtocolError.retryAfterMs')
}

function readProtocolError(): ProtocolError {
  const present0 = getUint8(0, 3, 'ProtocolError')
  const replyToRead = (present0 & 1) !== 0 ? getUint32(0, 4294967295, 'ProtocolError.replyTo') : undefined
  const codeRead = getMatching(getText(1, 3, 48, 'ProtocolError.code'), errorCodePattern, 'ProtocolError.code') as ErrorCode
  const messageRead = getMatching(getText(2, 0, 255, 'ProtocolError.message'), protocolError_messagePattern, 'ProtocolError.message')
  const retryableRead = getBoolean('ProtocolError.retryable')
  const retryAfterMsRead = (present0 & 2) !== 0 ? getUint32(0, 86400000, 'ProtocolError.retryAfterMs') : undefined
  const value: ProtocolError = { type: 'error', code: codeRead, message: messageRead, retryable: retryableRead }
  if (replyToRead !== undefined) value.replyTo = replyToRead
  if (retryAfterMsRead !== undefined) value.retryAfterMs = retryAfterMsRead
  return value
}

/** What has changed from one frame of `match.snapshot` to a later one; empty where nothing has. */
export function encodeMatchSnapshotDelta(base: Uint8Array, next: Uint8Array): Uint8Array<ArrayBuffer> {
  if (base[0] !== 138 || next[0] !== 138) outside('match.snapshot')
  compareFrames(base, next)
  diffMatchSnapshot()
  return encoded()
}

/** What becomes of a value by these changes. Never throws, whatever the bytes are; `base` stays as it is, and what is alike is shared. */
export function applyMatchSnapshotDelta(base: MatchSnapshot, changes: Uint8Array): Decoded<MatchSnapshot> {
  if (changes.length === 0) return { ok: true, value: base }
  try {
    openDelta(changes)
    const value = patchMatchSnapshot(base)
    closeDelta('The delta of MatchSnapshot')
    return { ok: true, value }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
}

function diffMatchSnapshot(): boolean {
  const was0 = takeBase()
  const is0 = takeNext()
  const start = at
  const flagsStart = flagByteAt
  const bitStart = flagBit
  let flag = 0
  let changed = false
  flag = putFlag()
  if (diffUint32()) {
    setFlag(flag)
    changed = true
  }
  flag = putFlag()
  if (diffMatchSnapshot_inputs()) {
    setFlag(flag)
    changed = true
  }
  flag = putFlag()
  if (!((was0 & 1) !== 0)) {
    if ((is0 & 1) !== 0) {
    copyTo(nextAt + 4)
    setFlag(flag)
    changed = true
    }
  } else if (!((is0 & 1) !== 0)) {
    baseAt = baseAt + 4
    setFlag(flag)
    changed = true
  } else {
  flag = putFlag()
  if (diffUint32()) {
    setFlag(flag)
    changed = true
  }
  }
  flag = putFlag()
  if (diffGameSnapshot()) {
    setFlag(flag)
    changed = true
  }
  return changed || takeBack(start, flagsStart, bitStart)
}

function patchMatchSnapshot(base: MatchSnapshot): MatchSnapshot {
  const typeRead = 'match.snapshot'
  const tickRead = getFlag('MatchSnapshot.tick') ? getDifference(base.tick, 0, 4294967295, 'MatchSnapshot.tick') : base.tick
  const inputsRead = getFlag('MatchSnapshot.inputs') ? patchMatchSnapshot_inputs(base.inputs) : base.inputs
  const turnEndsInMsRead = base.turnEndsInMs === undefined ? getFlag('MatchSnapshot.turnEndsInMs') ? getUint32(0, 86400000, 'MatchSnapshot.turnEndsInMs') : undefined : getFlag('MatchSnapshot.turnEndsInMs') ? undefined : getFlag('MatchSnapshot.turnEndsInMs') ? getDifference(base.turnEndsInMs, 0, 86400000, 'MatchSnapshot.turnEndsInMs') : base.turnEndsInMs
  const stateRead = getFlag('MatchSnapshot.state') ? patchGameSnapshot(base.state) : base.state
  const value: MatchSnapshot = { type: typeRead, tick: tickRead, inputs: inputsRead, state: stateRead }
  if (turnEndsInMsRead !== undefined) value.turnEndsInMs = turnEndsInMsRead
  return value
}

function diffMatchSnapshot_inputs(): boolean {
  const was = takeBase()
  const is = takeNext()
  const start = at
  const flagsStart = flagByteAt
  const bitStart = flagBit
  let changed = was !== is
  const countFlag = putFlag()
  if (changed) {
    setFlag(countFlag)
    putByte(is)
  }
  const shared = Math.min(was, is)
  for (let index = 0; index < shared; index += 1) {
    const flag = putFlag()
    if (!diffUint32()) continue
    setFlag(flag)
    changed = true
  }
  for (let index = shared; index < was; index += 1) baseAt = baseAt + 4
  for (let index = shared; index < is; index += 1) copyTo(nextAt + 4)
  return changed || takeBack(start, flagsStart, bitStart)
}

function patchMatchSnapshot_inputs(base: MessageId[]): MessageId[] {
  const count = getFlag('MatchSnapshot.inputs') ? getCount(1, 2, 8, 'MatchSnapshot.inputs') : base.length
  const shared = Math.min(count, base.length)
  const values: MessageId[] = []
  for (let index = 0; index < shared; index += 1)
    values.push(getFlag('MatchSnapshot.inputs') ? getDifference(base[index]!, 0, 4294967295, 'MatchSnapshot.inputs[]') : base[index]!)
  while (values.length < count) values.push(getUint32(0, 4294967295, 'MatchSnapshot.inputs[]'))
  return values
}

function diffGameSnapshot(): boolean {
  const start = at
  const flagsStart = flagByteAt
  const bitStart = flagBit
  const flag = putFlag()
  if (baseView.getUint8(baseAt) !== nextView.getUint8(nextAt)) {
    setFlag(flag)
    return diffWhole(endOfGameSnapshot(baseView, baseAt), endOfGameSnapshot(nextView, nextAt))
  }
  let changed = false
  nextAt += 1
  switch (takeBase()) {
    case 0:
      changed = diffLightcyclesSnapshot()
      break
    case 1:
      changed = diffConnectFourSnapshot()
      break
  }
  return changed || takeBack(start, flagsStart, bitStart)
}

function patchGameSnapshot(base: GameSnapshot): GameSnapshot {
  if (getFlag('GameSnapshot')) return readGameSnapshot()
  if (base.lightcycles !== undefined) return { lightcycles: patchLightcyclesSnapshot(base.lightcycles) }
  if (base['connect-four'] !== undefined) return { 'connect-four': patchConnectFourSnapshot(base['connect-four']) }
  return refuse('GameSnapshot', 'was none of its alternatives')
}

function diffLightcyclesSnapshot(): boolean {
  return diffLightcyclesSnapshot_cycles()
}

function patchLightcyclesSnapshot(base: LightcyclesSnapshot): LightcyclesSnapshot {
  return {
    cycles: patchLightcyclesSnapshot_cycles(base.cycles),
  }
}

function diffLightcyclesSnapshot_cycles(): boolean {
  const was = takeBase()
  const is = takeNext()
  const start = at
  const flagsStart = flagByteAt
  const bitStart = flagBit
  let changed = was !== is
  const countFlag = putFlag()
  if (changed) {
    setFlag(countFlag)
    putByte(is)
  }
  const shared = Math.min(was, is)
  for (let index = 0; index < shared; index += 1) {
    const flag = putFlag()
    if (!diffLightcyclesCycle()) continue
    setFlag(flag)
    changed = true
  }
  for (let index = shared; index < was; index += 1) baseAt = endOfLightcyclesCycle(baseView, baseAt)
  for (let index = shared; index < is; index += 1) copyTo(endOfLightcyclesCycle(nextView, nextAt))
  return changed || takeBack(start, flagsStart, bitStart)
}

function patchLightcyclesSnapshot_cycles(base: LightcyclesCycle[]): LightcyclesCycle[] {
  const count = getFlag('LightcyclesSnapshot.cycles') ? getCount(1, 2, 8, 'LightcyclesSnapshot.cycles') : base.length
  const shared = Math.min(count, base.length)
  const values: LightcyclesCycle[] = []
  for (let index = 0; index < shared; index += 1)
    values.push(getFlag('LightcyclesSnapshot.cycles') ? patchLightcyclesCycle(base[index]!) : base[index]!)
  while (values.length < count) values.push(readLightcyclesCycle())
  return values
}

function diffLightcyclesCycle(): boolean {
  const start = at
  const flagsStart = flagByteAt
  const bitStart = flagBit
  let flag = 0
  let changed = false
  flag = putFlag()
  if (diffWhole(baseAt + 1, nextAt + 1)) {
    setFlag(flag)
    changed = true
  }
  flag = putFlag()
  if (diffWhole(baseAt + 1, nextAt + 1)) {
    setFlag(flag)
    changed = true
  }
  flag = putFlag()
  if (diffLightcyclesCycle_trail()) {
    setFlag(flag)
    changed = true
  }
  return changed || takeBack(start, flagsStart, bitStart)
}

function patchLightcyclesCycle(base: LightcyclesCycle): LightcyclesCycle {
  return {
    alive: getFlag('LightcyclesCycle.alive') ? getBoolean('LightcyclesCycle.alive') : base.alive,
    heading: getFlag('LightcyclesCycle.heading') ? getEnum(lightcyclesHeadingValues, 'LightcyclesCycle.heading') : base.heading,
    trail: getFlag('LightcyclesCycle.trail') ? patchLightcyclesCycle_trail(base.trail) : base.trail,
  }
}

function diffLightcyclesCycle_trail(): boolean {
  if (!openSplice(2, 2)) return false
  const gone = spliceRemoved
  const count = spliceAdded
  const baseEnd = spliceBaseEnd
  const nextEnd = spliceNextEnd
  let index = 0
  for (; index < gone && index < count; index += 1) {
    const flag = putFlag()
    if (diffLightcyclesPoint()) setFlag(flag)
  }
  for (; index < count; index += 1) copyTo(nextAt + 2)
  closeSplice(baseEnd, nextEnd)
  return true
}

function patchLightcyclesCycle_trail(base: LightcyclesPoint[]): LightcyclesPoint[] {
  const kept = getSplice(base.length, 1, 2049, 'LightcyclesCycle.trail')
  const until = kept + spliceAdded
  const behind = kept + spliceRemoved
  const values = base.slice(0, kept)
  for (let index = kept; index < behind && values.length < until; index += 1)
    values.push(getFlag('LightcyclesCycle.trail') ? patchLightcyclesPoint(base[index]!) : base[index]!)
  while (values.length < until) values.push(readLightcyclesPoint())
  for (let index = behind; index < base.length; index += 1) values.push(base[index]!)
  return values
}

function diffLightcyclesPoint(): boolean {
  const start = at
  const flagsStart = flagByteAt
  const bitStart = flagBit
  let flag = 0
  let changed = false
  flag = putFlag()
  if (diffWhole(baseAt + 1, nextAt + 1)) {
    setFlag(flag)
    changed = true
  }
  flag = putFlag()
  if (diffWhole(baseAt + 1, nextAt + 1)) {
    setFlag(flag)
    changed = true
  }
  return changed || takeBack(start, flagsStart, bitStart)
}

function patchLightcyclesPoint(base: LightcyclesPoint): LightcyclesPoint {
  return {
    x: getFlag('LightcyclesPoint.x') ? getUint8(0, 63, 'LightcyclesPoint.x') : base.x,
    y: getFlag('LightcyclesPoint.y') ? getUint8(0, 63, 'LightcyclesPoint.y') : base.y,
  }
}

function diffConnectFourSnapshot(): boolean {
  const start = at
  const flagsStart = flagByteAt
  const bitStart = flagBit
  let flag = 0
  let changed = false
  flag = putFlag()
  if (diffConnectFourSnapshot_cells()) {
    setFlag(flag)
    changed = true
  }
  flag = putFlag()
  if (diffWhole(baseAt + 1, nextAt + 1)) {
    setFlag(flag)
    changed = true
  }
  flag = putFlag()
  if (diffWhole(baseAt + 1, nextAt + 1)) {
    setFlag(flag)
    changed = true
  }
  return changed || takeBack(start, flagsStart, bitStart)
}

function patchConnectFourSnapshot(base: ConnectFourSnapshot): ConnectFourSnapshot {
  return {
    cells: getFlag('ConnectFourSnapshot.cells') ? patchConnectFourSnapshot_cells(base.cells) : base.cells,
    seatToMove: getFlag('ConnectFourSnapshot.seatToMove') ? getUint8(0, 1, 'ConnectFourSnapshot.seatToMove') : base.seatToMove,
    moves: getFlag('ConnectFourSnapshot.moves') ? getUint8(0, 42, 'ConnectFourSnapshot.moves') : base.moves,
  }
}

function diffConnectFourSnapshot_cells(): boolean {
  if (!openSplice(1, 1)) return false
  const count = spliceAdded
  const baseEnd = spliceBaseEnd
  const nextEnd = spliceNextEnd
  let index = 0
  for (; index < count; index += 1) copyTo(nextAt + 1)
  closeSplice(baseEnd, nextEnd)
  return true
}

function patchConnectFourSnapshot_cells(base: number[]): number[] {
  const kept = getSplice(base.length, 42, 42, 'ConnectFourSnapshot.cells')
  const until = kept + spliceAdded
  const behind = kept + spliceRemoved
  const values = base.slice(0, kept)
  while (values.length < until) values.push(getUint8(0, 2, 'ConnectFourSnapshot.cells[]'))
  for (let index = behind; index < base.length; index += 1) values.push(base[index]!)
  return values
}

const sessionHello_credentialPattern = /^[A-Za-z0-9._-]+$/u

const sessionHello_clientPattern = /^[A-Za-z0-9 ._/+-]+$/u

const accessTokenPattern = /^[A-Za-z0-9._-]+$/u

const playerNamePattern = /^[\p{L}\p{N}_-](?:[\p{L}\p{N}_ -]*[\p{L}\p{N}_-])?$/u

const errorCodePattern = /^[a-z][a-z_]*$/u

const protocolError_messagePattern = /^[^\p{C}]*$/u

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

/** What follows in the frame, to its end. */
function putRest(value: Uint8Array, minimum: number, maximum: number, path: string): void {
  if (!(value.length >= minimum && value.length <= maximum)) outside(path)
  reserve(value.length)
  bytes.set(value, at)
  at += value.length
}

function getRest(minimum: number, maximum: number, path: string): Uint8Array {
  const length = source.byteLength - readAt
  if (length < minimum || length > maximum) refuse(path, 'is too short or too long')
  const value = new Uint8Array(source.buffer, source.byteOffset + readAt, length)
  readAt += length
  return value
}

/** Two frames of one message that are compared, and how far. They are our own: what they hold was checked when they were written. */
let baseView: DataView = /* @__PURE__ */ new DataView(new ArrayBuffer(0))

let nextView: DataView = /* @__PURE__ */ new DataView(new ArrayBuffer(0))

let baseAt = 0

let nextAt = 0

/** The byte that the next flag goes into, and which of its bits; beyond the last one there is no byte yet. */
let flagByteAt = 0

let flagBit = 256

/** The flags that are being read. */
let flagByte = 0

/** Begins behind the wire id. */
function compareFrames(base: Uint8Array, next: Uint8Array): void {
  baseView = new DataView(base.buffer, base.byteOffset, base.byteLength)
  nextView = new DataView(next.buffer, next.byteOffset, next.byteLength)
  baseAt = 1
  nextAt = 1
  begin()
  flagBit = 256
}

function openDelta(changes: Uint8Array): void {
  open(changes)
  flagByte = 0
  flagBit = 256
}

function closeDelta(path: string): void {
  if (flagByte >= flagBit) refuse(path, 'has a flag too many')
  close(path)
}

/** Makes room for a flag, and says where it is; eight of them share a byte, which stands where the first of them is needed. */
function putFlag(): number {
  if (flagBit === 256) {
    flagByteAt = at
    flagBit = 1
    putByte(0)
  }
  const flag = flagByteAt * 256 + flagBit
  flagBit *= 2
  return flag
}

function setFlag(flag: number): void {
  const byte = Math.floor(flag / 256)
  bytes[byte] = bytes[byte]! | (flag % 256)
}

function getFlag(path: string): boolean {
  if (flagBit === 256) {
    flagByte = getUint8(0, 255, path)
    flagBit = 1
  }
  const isSet = (flagByte & flagBit) !== 0
  flagBit *= 2
  return isSet
}

/** Takes back what was written, which were flags that are not set. */
function takeBack(to: number, flagsTo: number, bitTo: number): false {
  at = to
  flagByteAt = flagsTo
  flagBit = bitTo
  return false
}

function takeBase(): number {
  return baseView.getUint8(baseAt++)
}

function takeNext(): number {
  return nextView.getUint8(nextAt++)
}

/** Writes what stands in the later frame up to `end`. */
function copyTo(end: number): void {
  const size = end - nextAt
  reserve(size)
  if (size > 32) bytes.set(new Uint8Array(nextView.buffer, nextView.byteOffset + nextAt, size), at)
  else for (let index = 0; index < size; index += 1) bytes[at + index] = nextView.getUint8(nextAt + index)
  at += size
  nextAt = end
}

/** A value that is written whole where it has changed. */
function diffWhole(baseEnd: number, nextEnd: number): boolean {
  const isSame = sameBytes(baseAt, baseEnd, nextAt, nextEnd)
  baseAt = baseEnd
  if (isSame) nextAt = nextEnd
  else copyTo(nextEnd)
  return !isSame
}

function sameBytes(baseFrom: number, baseEnd: number, nextFrom: number, nextEnd: number): boolean {
  const size = baseEnd - baseFrom
  if (size !== nextEnd - nextFrom) return false
  for (let index = 0; index < size; index += 1)
    if (baseView.getUint8(baseFrom + index) !== nextView.getUint8(nextFrom + index)) return false
  return true
}

function diffUint32(): boolean {
  return putDifference(baseView.getUint32(baseAt, true), nextView.getUint32(nextAt, true), 4)
}

/** 0, -1, 1, -2, 2 … are 0, 1, 2, 3, 4 …, so that a small one is short whichever way it goes. */
function putDifference(was: number, is: number, size: number): boolean {
  baseAt += size
  nextAt += size
  if (was === is) return false
  putVarint(is > was ? 2 * (is - was) : 2 * (was - is) - 1)
  return true
}

function getDifference(base: number, minimum: number, maximum: number, path: string): number {
  const zigzag = getVarint(path)
  const value = zigzag % 2 === 0 ? base + zigzag / 2 : base - (zigzag + 1) / 2
  if (value < minimum || value > maximum) refuse(path, 'is out of range')
  return value
}

/** Seven bits a byte, the lowest first; all but the last byte have their highest bit set. */
function putVarint(value: number): void {
  while (value > 127) {
    putByte((value % 128) + 128)
    value = Math.floor(value / 128)
  }
  putByte(value)
}

function getVarint(path: string): number {
  let value = 0
  for (let scale = 1; scale <= 2 ** 28; scale *= 128) {
    const part = getUint8(0, 255, path)
    value += (part & 127) * scale
    if (part < 128) return value
  }
  return refuse(path, 'is out of range')
}

function prefixAt(data: DataView, from: number, size: 1 | 2 | 4): number {
  return size === 1
    ? data.getUint8(from)
    : size === 2
      ? data.getUint16(from, true)
      : data.getUint32(from, true)
}

/** What an array loses and gains between what it keeps at its start and at its end, and where both frames go on behind it. */
let spliceRemoved = 0

let spliceAdded = 0

let spliceBaseEnd = 0

let spliceNextEnd = 0

/** An array whose items have one size. Goes to where it changes, if it does. */
function openSplice(size: 1 | 2 | 4, itemSize: number): boolean {
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

/** In one byte, if the counts are small; what does not fit follows. */
function putSplice(baseLeft: number, nextLeft: number, tail: number): boolean {
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

function closeSplice(baseEnd: number, nextEnd: number): void {
  baseAt = baseEnd
  nextAt = nextEnd
}

/** Reads what is removed and added, and answers how many items are kept at the start. */
function getSplice(count: number, minimum: number, maximum: number, path: string): number {
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

function endOfGameSnapshot(data: DataView, from: number): number {
  switch (data.getUint8(from)) {
    case 0:
      return endOfLightcyclesSnapshot(data, from + 1)
    case 1:
      return from + 1 + 45
    default:
      return from + 1
  }
}

function endOfLightcyclesSnapshot(data: DataView, from: number): number {
  let end = from + 0
  end = endOfLightcyclesSnapshot_cycles(data, end)
  return end
}

function endOfLightcyclesSnapshot_cycles(data: DataView, from: number): number {
  let end = from + 1
  for (let left = prefixAt(data, from, 1); left > 0; left -= 1) end = endOfLightcyclesCycle(data, end)
  return end
}

function endOfLightcyclesCycle(data: DataView, from: number): number {
  let end = from + 0
  end = end + 1
  end = end + 1
  end = endOfLightcyclesCycle_trail(data, end)
  return end
}

function endOfLightcyclesCycle_trail(data: DataView, from: number): number {
  return from + 2 + 2 * prefixAt(data, from, 2)
}
