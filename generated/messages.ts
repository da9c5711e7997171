// Generated from contracts/ by `npm run codegen`. Do not edit.
import type { ErrorCode } from './errors.ts'

/** A text with a meaning: plain text may be given for it, text with another meaning may not. */
export type Flavored<Meaning extends string> = string & { readonly meaning?: Meaning }

/** What a game client sends to a gateway. */
export type ClientMessage =
  | SessionHello
  | SessionRefresh
  | SessionAck
  | SessionPing
  | MatchmakingJoin
  | MatchmakingLeave
  | MatchAttach
  | MatchInput
  | MatchRejoin
  | MatchForfeit

/** What a gateway sends to a game client. */
export type ServerMessage =
  | SessionWelcome
  | SessionRefreshed
  | SessionWarning
  | SessionPong
  | MatchmakingQueued
  | MatchmakingLeft
  | MatchmakingMatched
  | MatchAttached
  | MatchStarted
  | MatchSnapshot
  | MatchDelta
  | MatchSeatChanged
  | MatchResumed
  | MatchEnded
  | NotificationPushed
  | ProtocolError

/** What a shard takes from its request stream. */
export type ShardRequest =
  | MatchPlace
  | SeatAttach
  | SeatRejoin
  | SeatInput
  | SeatAck
  | SeatDetach
  | SeatForfeit
  | SeatLimited
  | SeatResync
  | SeatRefresh
  | MatchEnd
  | GatewayLost
  | PathProbe
  | RequestTrace

/** What a gateway takes from its response stream. */
export type GatewayResponse =
  | FrameDeliver
  | RequestRefused
  | SessionEnd
  | ShardLost
  | PathProbed
  | RequestsMissed
  | ResponseTrace
  | NotificationDeliver

/** What has happened, told to consumers. */
export type DomainEvent =
  | MatchFinished
  | MatchRecorded
  | RatingChanged
  | AccountCreated
  | AccountDeleted
  | AccountBanned
  | AccountUnbanned
  | NotificationDue

/** A signal with its newest evidence. */
export interface AbuseCase {
  signal: AbuseSignal
  /** The newest first. */
  evidence: AbuseEvidence[]
}

/** Who dismissed a signal, when and why. */
export interface AbuseDismissal {
  operatorId: PlayerId
  atMs: TimeMs
  reason: string
}

/** One thing that happened, and by how much it raised the score. */
export interface AbuseEvidence {
  atMs: TimeMs
  points: AbuseScore
  match?: AbuseMatch
  /** The opponent, or the account that was made. */
  otherPlayerId?: PlayerId
  figures: AbuseFigures
}

/** What was counted; in the match, of the pair in its window, or of the address in its window. */
export interface AbuseFigures {
  disconnects?: number
  awayMs?: DurationMs
  inputsRefused?: number
  rateLimitHits?: number
  /** Matches of the pair that one of them won. */
  matches?: number
  /** How many of these this player won. */
  wins?: number
  /** How often the winner was the loser of the match before. */
  turns?: number
  /** Accounts of the address. */
  accounts?: number
}

/**
 * `abandons`: leaves matches. `refused_inputs`: sends inputs that the rules refuse. `input_rate`: sends more than a
 * seat may. `win_trading`: wins and losses against one opponent that chance does not give. `many_accounts`: others
 * were made from the same address in a short time.
 */
export type AbuseKind = 'abandons' | 'refused_inputs' | 'input_rate' | 'win_trading' | 'many_accounts'

/** The match that it happened in. */
export interface AbuseMatch {
  matchId: MatchId
  game: GameName
  lastTick: Tick
  /** The name of its file, in the directory of a shard that records. */
  recording: string
}

/** How much speaks against a player now. It halves with time. */
export type AbuseScore = number

/** What speaks against one player in one way. */
export interface AbuseSignal {
  signalId: AbuseSignalId
  playerId: PlayerId
  kind: AbuseKind
  score: AbuseScore
  /** When the last of it happened. */
  lastAtMs: TimeMs
  /** Since when it waits for an operator; absent where it does not. */
  openedAtMs?: TimeMs
  /** The last time that an operator dismissed it. */
  dismissed?: AbuseDismissal
}

/** What speaks against one player in one way. */
export type AbuseSignalId = Flavored<'AbuseSignalId'>

/** A page of signals. */
export interface AbuseSignalPage {
  signals: AbuseSignal[]
  /** Where the next page starts; absent on the last one. */
  nextCursor?: Cursor
}

/** A JSON Web Token signed with EdDSA, in its compact form (RFC 7519, RFC 8037). */
export type AccessToken = string

/** A player's own account. */
export interface Account {
  playerId: PlayerId
  name: PlayerName
  /** Whether the account has no password and lives only as long as its tokens. */
  guest: boolean
  role: PlayerRole
  createdAtMs: TimeMs
}

/** The CloudEvents 1.0 envelope. An operator banned an account. */
export interface AccountBanned {
  specversion: '1.0'
  id: EventId
  source: EventSource
  type: 'account.banned'
  subject: PlayerId
  time: EventTime
  datacontenttype: 'application/json'
  dataschema: 'urn:matchwire:account.banned:1'
  traceparent?: Traceparent
  data: BannedAccount
}

/** The CloudEvents 1.0 envelope. There is a new account. */
export interface AccountCreated {
  specversion: '1.0'
  id: EventId
  source: EventSource
  type: 'account.created'
  subject: PlayerId
  time: EventTime
  datacontenttype: 'application/json'
  dataschema: 'urn:matchwire:account.created:1'
  traceparent?: Traceparent
  data: CreatedAccount
}

/** The CloudEvents 1.0 envelope. An account was deleted. */
export interface AccountDeleted {
  specversion: '1.0'
  id: EventId
  source: EventSource
  type: 'account.deleted'
  subject: PlayerId
  time: EventTime
  datacontenttype: 'application/json'
  dataschema: 'urn:matchwire:account.deleted:1'
  traceparent?: Traceparent
  data: DeletedAccount
}

/** The CloudEvents 1.0 envelope. A ban was lifted. */
export interface AccountUnbanned {
  specversion: '1.0'
  id: EventId
  source: EventSource
  type: 'account.unbanned'
  subject: PlayerId
  time: EventTime
  datacontenttype: 'application/json'
  dataschema: 'urn:matchwire:account.unbanned:1'
  traceparent?: Traceparent
  data: UnbannedAccount
}

/** A ban that holds. */
export interface Ban {
  playerId: PlayerId
  bannedAtMs: TimeMs
  /** When it ends; absent for good. */
  untilMs?: TimeMs
}

/** A ban. */
export interface BanRequest {
  reason: ModerationReason
  /** When it ends, in the future; absent for good. */
  untilMs?: TimeMs
}

/** A ban. */
export interface BannedAccount {
  playerId: PlayerId
  operatorId: PlayerId
  bannedAtMs: TimeMs
  /** When it ends; absent for good. */
  untilMs?: TimeMs
}

/** A new name. */
export interface ChangeNameRequest {
  name: PlayerName
}

/**
 * What decided the match: `line` four or more in a row; `board_full` no room left, a draw; `clock` the loser's turn
 * clock ran out; `left` a player resigned or stayed away (a draw where both went at once).
 */
export type ConnectFourDecision = 'line' | 'board_full' | 'clock' | 'left'

/** Drop a disc into a column. Refused out of turn (`not_your_turn`) and where the column has no room (`input_illegal`). */
export interface ConnectFourInput {
  /** The column, 0 is the leftmost. */
  column: number
}

/** How a match of connect four ended. */
export interface ConnectFourResult {
  decidedBy: ConnectFourDecision
  /** The seat that won; absent where the match is a draw. */
  winnerSeat?: number
  /**
   * Present where discs in a row won: the cells of one winning line, as indices into the snapshot's cells, in ascending
   * order.
   */
  line?: number[]
  /** How many discs were dropped. */
  moves: number
}

/** The board after a move, complete by itself. How long the turn still lasts stands beside it in the message. */
export interface ConnectFourSnapshot {
  /**
   * The board row by row, from the bottom row up, each from left to right: the cell of a column and row is `row * 7 +
   * column`. 0 is empty, 1 is a disc of seat 0, 2 is a disc of seat 1.
   */
  cells: number[]
  /** The seat whose turn it is. */
  seatToMove: number
  /** How many discs have been dropped. */
  moves: number
}

/** A socket of one gateway incarnation, never reused within it. */
export type ConnectionId = number

/** The consumer that gave an event up. */
export type ConsumerWord = string

/** Which of the control messages of a seat a frame is. */
export interface ControlPosition {
  matchId: MatchId
  sequence: ControlSequence
  /** Whether the match is over with it; then the socket follows the match no more. */
  last: boolean
}

/**
 * Position of a control message among all those of one seat, counted from 1 without gaps. The client acknowledges the
 * highest it has seen with `session.ack`, and names it again in `match.rejoin`.
 */
export type ControlSequence = number

/** A new account. */
export interface CreatedAccount {
  playerId: PlayerId
  guest: boolean
  createdAtMs: TimeMs
}

/** `ticket`: single-use, from POST /v1/realtime/tickets. `access_token`: as on REST. */
export type CredentialKind = 'ticket' | 'access_token'

/** An opaque place in a list. */
export type Cursor = string

/** What the event is about, the id of a player or a match. */
export type DeadEventSubject = string

/** The type of the event, such as `match.recorded`. */
export type DeadEventType = string

/** All of a dead letter. */
export interface DeadLetter {
  letterId: DeadLetterId
  state: DeadLetterState
  consumer: ConsumerWord
  /** The id of the event; the same in all the letters of an event that several consumers gave up. */
  eventId: string
  type: DeadEventType
  subject: DeadEventSubject
  errorClass: ErrorClass
  /** How often it was tried the last time, before it was given up. */
  attempts: number
  firstFailedAtMs: TimeMs
  deadAtMs: TimeMs
  /** When it was replayed or discarded. */
  settledAtMs?: TimeMs
  /** What the last attempt failed of. */
  error: string
  /** The event, as JSON text; its first 65,536 characters where it is longer. */
  event: string
  /** The context in which the event was committed, as W3C Trace Context has it. */
  traceparent?: string
  /** What was done to it, the first first. */
  acts: DeadLetterAct[]
}

/** What an operator did. */
export interface DeadLetterAct {
  act: DeadLetterActName
  /** Who, as the id of an operator’s account, or as said on the command line. */
  actor: string
  reason: DeadLetterReason
  atMs: TimeMs
}

export type DeadLetterActName = 'replay' | 'discard'

/** Which letters, and why. */
export interface DeadLetterActRequest {
  choice: DeadLetterChoice
  reason: DeadLetterReason
}

/** One letter, or many. */
export type DeadLetterChoice =
  | { letterId: DeadLetterId; group?: never }
  | { group: DeadLetterGroup; letterId?: never }

/** The dead letters of a consumer for which all of what is named holds. */
export interface DeadLetterGroup {
  consumer: ConsumerWord
  errorClass?: ErrorClass
  type?: DeadEventType
  subject?: DeadEventSubject
  deadAfterMs?: TimeMs
  deadBeforeMs?: TimeMs
}

/** One event that one consumer has given up. */
export type DeadLetterId = Flavored<'DeadLetterId'>

/** A page of dead letters. */
export interface DeadLetterPage {
  deadLetters: DeadLetterSummary[]
  /** Where the next page starts; absent on the last one. */
  nextCursor?: Cursor
}

/** Why an operator did something, not only blanks; kept with it. */
export type DeadLetterReason = string

/**
 * `dead`: it waits for an operator. `replayed`: it was given back to its consumer; where that fails again, it is
 * `dead` again. `discarded`: it was given up for good.
 */
export type DeadLetterState = 'dead' | 'replayed' | 'discarded'

/** A dead letter without what may be personal in it. */
export interface DeadLetterSummary {
  letterId: DeadLetterId
  state: DeadLetterState
  consumer: ConsumerWord
  /** The id of the event; the same in all the letters of an event that several consumers gave up. */
  eventId: string
  type: DeadEventType
  subject: DeadEventSubject
  errorClass: ErrorClass
  /** How often it was tried the last time, before it was given up. */
  attempts: number
  firstFailedAtMs: TimeMs
  deadAtMs: TimeMs
  /** When it was replayed or discarded. */
  settledAtMs?: TimeMs
}

/** What became of the letters. */
export interface DeadLettersDiscarded {
  /** How many were given up for good. */
  discarded: number
  more: boolean
}

/** What became of the letters. */
export interface DeadLettersReplayed {
  /** How many were given back to their consumer. */
  replayed: number
  /** How many were not, because their event was processed after all. */
  alreadyProcessed: number
  more: boolean
}

/** An account that is gone. */
export interface DeletedAccount {
  playerId: PlayerId
  deletedAtMs: TimeMs
}

/**
 * What a frame is to the gateway. `control` and `answer`: never dropped. `snapshot`: replaced by a newer one while it
 * waits. `delta`: says what has changed since the state before, and is of no use to a socket that did not get that.
 * `matched`: an answer with which the socket waits in a queue no more.
 */
export type DeliveryClass = 'control' | 'answer' | 'snapshot' | 'matched' | 'delta'

/** Whether a socket takes `match.delta`; only one in the binary encoding does. */
export type Deltas = boolean

/** What a player is to be told. */
export interface DueNotification {
  playerId: PlayerId
  content: NotificationContent
}

/** A length of time in milliseconds, at most one day. */
export type DurationMs = number

/** How a socket wants its frames; negotiated by subprotocol. */
export type Encoding = 'binary' | 'json'

/** Which part of the system reached the finish step first. */
export type EndDecider = 'rules' | 'shard' | 'gateway' | 'api' | 'operator'

/** How an operator ends a match. */
export interface EndMatchRequest {
  /** Where the match shall count; absent, it is void. */
  placements?: Placements
}

/**
 * Why a match ended. `completed`: by its rules. `forfeit`: a player resigned. `abandoned`: a seat stayed away past the
 * rejoin window. `never_started`: a seat did not attach in time. `shard_lost`: the lease of its shard ran out.
 * `shard_drained`: its shard was shut down and the drain deadline passed. `rules_fault`: the match threw, overran or
 * left its bounds. `coordinator_lost`: its shard could not reach Redis for a whole lease. `operator`: an operator
 * ended it.
 */
export type EndReason =
  | 'completed'
  | 'forfeit'
  | 'abandoned'
  | 'never_started'
  | 'shard_lost'
  | 'shard_drained'
  | 'rules_fault'
  | 'coordinator_lost'
  | 'operator'

/**
 * What kind of error it was: `permanent` where the consumer said that it can never be handled, `invalid` where the
 * event breaks its schema, `unreadable` where it is not JSON, else the name or the code of the error that was thrown.
 */
export type ErrorClass = string

export type { ErrorCode } from './errors.ts'

/** An event, for ever; a repetition has the same. */
export type EventId = Flavored<'EventId'>

/** The process that committed it, as a URI reference such as `/apis/api-1` or `/workers/worker-1`. */
export type EventSource = string

/** When it happened, as RFC 3339 in UTC with milliseconds. */
export type EventTime = string

/** One thing that is wrong with a request. */
export interface FieldProblem {
  /** Where, as a JSON pointer into the body, or the name of the parameter. */
  path: string
  /** What is wrong there. */
  problem: string
}

/** A match that is over, and how it ended. */
export interface FinishedMatch {
  matchId: MatchId
  game: GameName
  seed: Seed
  createdAtMs: TimeMs
  /** The incarnation of the shard that owned the match; 0 where none ever did. */
  shardIncarnation: number
  ending: MatchEnding
}

/** A ready frame for one or more sockets. */
export interface FrameDeliver {
  type: 'frame.deliver'
  /** Where it is a control message. By it the gateway knows what a socket was told. */
  control?: ControlPosition
  /** Every socket of this gateway that gets the frame. */
  connections: ConnectionId[]
  class: DeliveryClass
  /** A server message, ready for the socket in the encoding it negotiated. */
  frame: Uint8Array
}

/** A game, and how many can play it. */
export interface GameInfo {
  game: GameName
  title: string
  pace: GamePace
  seatsMin: SeatCount
  seatsMax: SeatCount
}

/** What a player does in a match, under the name of the match's game. */
export type GameInput =
  | { lightcycles: LightcyclesInput; 'connect-four'?: never }
  | { 'connect-four': ConnectFourInput; lightcycles?: never }

/** The games that can be played. */
export interface GameList {
  games: GameInfo[]
}

/** A game that can be played. */
export type GameName = 'lightcycles' | 'connect-four'

/** `realtime`: the match steps at a fixed rate. `turns`: it steps when a player moves. */
export type GamePace = 'realtime' | 'turns'

/** How a match ended by its rules, under the name of the match's game. */
export type GameResult =
  | { lightcycles: LightcyclesResult; 'connect-four'?: never }
  | { 'connect-four': ConnectFourResult; lightcycles?: never }

/** What a seat may see of a match, under the name of the match's game. Complete by itself. */
export type GameSnapshot =
  | { lightcycles: LightcyclesSnapshot; 'connect-four'?: never }
  | { 'connect-four': ConnectFourSnapshot; lightcycles?: never }

/** What a player has played of one game. Where nothing else is said, only matches that count are counted. */
export interface GameStats {
  game: GameName
  matches: number
  wins: number
  draws: number
  losses: number
  rating: Rating
  /** How many matches the player has won one after the other, up to the last one, in the order in which they were rated. */
  winStreak?: number
  /** The longest streak there was. */
  bestWinStreak?: number
  /** What the player has done in matches of every kind, void ones too; absent for a moment after the first match. */
  total?: PlayTotal
}

/** A gateway is gone: its seats become away. */
export interface GatewayLost {
  type: 'gateway.lost'
  gateway: Incarnation
}

/** A random value that names one thing to be done. */
export type IdempotencyKey = string

/** One life of a gateway or a shard, never reused. */
export type Incarnation = number

/** One public key (RFC 8037). */
export interface Jwk {
  kty: 'OKP'
  crv: 'Ed25519'
  alg: 'EdDSA'
  use: 'sig'
  /** The key's id, which tokens name in their header. */
  kid: string
  /** The public key, in base64url. */
  x: string
}

/** A set of public keys (RFC 7517). */
export interface Jwks {
  keys: Jwk[]
}

/** A player's place in a game. */
export interface LeaderboardEntry {
  /** 1 for the highest rating. Equal ratings share a rank. */
  rank: number
  playerId: PlayerId
  name: PlayerName
  rating: Rating
  /** How many matches the player has won. */
  wins: number
}

/** A page of a leaderboard. */
export interface LeaderboardPage {
  game: GameName
  /** Absent where it is of all seasons. */
  season?: Season
  entries: LeaderboardEntry[]
  /** Where the next page starts; absent on the last one. */
  nextCursor?: Cursor
}

/** One seat's cycle and the wall it has left. */
export interface LightcyclesCycle {
  /** False once the cycle has crashed or its player has left; its wall stays. */
  alive: boolean
  heading: LightcyclesHeading
  /**
   * The cell the cycle started on, the cell of each turn, and last the cell of its head. Cells between two points are
   * wall. The start, the last turn and the head are not repeated where they are the same cell.
   */
  trail: LightcyclesPoint[]
}

/** The way a cycle rides. */
export type LightcyclesHeading = 'up' | 'right' | 'down' | 'left'

/**
 * Turn the cycle before its next move. Of several turns in one tick the last counts. Turning back into the way the
 * cycle came from is refused (`input_illegal`).
 */
export interface LightcyclesInput {
  heading: LightcyclesHeading
}

/** One cell of the grid. */
export interface LightcyclesPoint {
  /** The column, 0 is the leftmost. */
  x: number
  /** The row, 0 is the topmost. */
  y: number
}

/** How a match of lightcycles ended. */
export interface LightcyclesResult {
  /** The place of each seat, 1 is the best. Seats that went out in the same tick share a place. */
  placements: number[]
  /** The tick that decided the match. */
  lastTick: number
}

/** The whole grid after a tick, complete by itself. The grid is 64 by 64 cells; x grows to the right, y grows downward. */
export interface LightcyclesSnapshot {
  /** One cycle per seat, in the order of the seats. */
  cycles: LightcyclesCycle[]
}

/** Takes the player's seat in a match. When every seat has, the match starts. */
export interface MatchAttach {
  type: 'match.attach'
  id: MessageId
  matchId: MatchId
}

/** The seat is taken. */
export interface MatchAttached {
  type: 'match.attached'
  replyTo: MessageId
  match: MatchStatus
  seat: SeatIndex
}

/**
 * The state of the game after a tick, as what has changed since the one before. Binary alone, and for a client that
 * asked for it (`deltas`).
 */
export interface MatchDelta {
  type: 'match.delta'
  /** The tick of the state before, modulo 256. A client that has another one does not apply the changes. */
  base: number
  /**
   * What is to be done to the state before, which is the last `match.snapshot` of this socket with every `match.delta`
   * since: the new one is a whole `match.snapshot`.
   */
  changes: Uint8Array
}

/** An operator ends a match. */
export interface MatchEnd {
  type: 'match.end'
  matchId: MatchId
  placements?: Placements
}

/** The match is over, and this is how, for everyone alike. A control message, the last of its match. */
export interface MatchEnded {
  type: 'match.ended'
  sequence: ControlSequence
  matchId: MatchId
  ending: MatchEnding
}

/**
 * How a match ended: the one record that every player, REST, ranking and audit tell alike. Written once, by whoever
 * reaches the finish step first.
 */
export interface MatchEnding {
  reason: EndReason
  decidedBy: EndDecider
  /** Whether the match counts for ranking. A match that does not count is void. */
  counted: boolean
  /** When all seats had attached; absent where that never happened. */
  startedAtMs?: TimeMs
  endedAtMs: TimeMs
  lastTick: Tick
  /** One entry for each seat, in the order of the seats. */
  seats: SeatEnding[]
  result?: GameResult
}

/** The CloudEvents 1.0 envelope of a finished match. */
export interface MatchFinished {
  specversion: '1.0'
  /** This event, never reused. */
  id: string
  /** Who ended the match, as a URI reference such as `/shards/41` or `/gateways/7`. */
  source: string
  type: 'match.finished'
  subject: MatchId
  /** When the match ended, as RFC 3339 in UTC; the same instant as `data.ending.endedAtMs`. */
  time: string
  datacontenttype: 'application/json'
  /**
   * The span that the match was ended in, as the `traceparent` of W3C Trace Context, level 1 (CloudEvents' extension for
   * distributed tracing); where a gateway ended the match, the one that it was made in. Absent where that is not
   * sampled.
   */
  traceparent?: Traceparent
  data: FinishedMatch
}

/**
 * Resigns; the same as POST /v1/matches/{matchId}/forfeit. What follows tells the outcome: `match.seat` or
 * `match.ended`.
 */
export interface MatchForfeit {
  type: 'match.forfeit'
  id: MessageId
  matchId: MatchId
}

/** One match, never reused. */
export type MatchId = Flavored<'MatchId'>

/**
 * What the player does in the game, typed by the game. A refused input is answered by `error`; an accepted one shows
 * in `match.snapshot`.
 */
export interface MatchInput {
  type: 'match.input'
  id: MessageId
  input: GameInput
}

/** A page of matches. */
export interface MatchPage {
  matches: MatchStatus[]
  /** Where the next page starts; absent on the last one. */
  nextCursor?: Cursor
}

/** A match was placed on this shard: read its record and confirm it. */
export interface MatchPlace {
  type: 'match.place'
  matchId: MatchId
}

/** The CloudEvents 1.0 envelope. A match is in the database for good. */
export interface MatchRecorded {
  specversion: '1.0'
  id: EventId
  source: EventSource
  type: 'match.recorded'
  subject: MatchId
  time: EventTime
  datacontenttype: 'application/json'
  dataschema: 'urn:matchwire:match.recorded:1'
  traceparent?: Traceparent
  data: RecordedMatch
}

/** Takes the seat again after a lost connection, on any gateway, within the rejoin window. */
export interface MatchRejoin {
  type: 'match.rejoin'
  id: MessageId
  matchId: MatchId
  /** The highest control sequence the client has seen in this match; 0 for none. */
  lastSequence: ControlSequence
}

/** Answers `match.rejoin`: resumed, or not and why. */
export interface MatchResumed {
  type: 'match.resumed'
  replyTo: MessageId
  /** True where every missing control message and a full snapshot follow; never half. */
  resumed: boolean
  /** Why not; only where `resumed` is false. */
  reason?: ResumeFailure
  seat?: SeatIndex
  /** The match as it is now; with how it ended where it is over. */
  match: MatchStatus
}

/** Who sits where. */
export interface MatchSeat {
  playerId: PlayerId
  name: PlayerName
}

/** A seat went away, came back, resigned or was given up. A control message. */
export interface MatchSeatChanged {
  type: 'match.seat'
  sequence: ControlSequence
  matchId: MatchId
  /** The seat that changed. */
  seat: SeatIndex
  state: SeatState
  /** How long an away seat is kept. */
  rejoinWithinMs?: DurationMs
}

/** The state of the game after a tick, complete by itself. */
export interface MatchSnapshot {
  type: 'match.snapshot'
  tick: Tick
  /** For each seat, the id of its last `match.input` that this state contains; 0 before the first. */
  inputs: MessageId[]
  /** How long the seat to move has left; turn-based games only. */
  turnEndsInMs?: DurationMs
  state: GameSnapshot
}

/** Every seat is taken and play begins. A control message. */
export interface MatchStarted {
  type: 'match.started'
  sequence: ControlSequence
  matchId: MatchId
  /** The seat of the player who reads this. */
  seat: SeatIndex
  startedAtMs: TimeMs
  /** How long a step takes; absent in a turn-based game. */
  tickIntervalMs?: DurationMs
  /** How long a turn may take; absent in a realtime game. */
  turnMs?: DurationMs
  /** Where the match's randomness starts; absent in a game that hides something, since who knows it could compute that. */
  seed?: Seed
}

/**
 * `placing`: a shard is being found. `waiting`: a shard owns it and the seats attach. `running`: being played.
 * `ended`: over, for good.
 */
export type MatchState = 'placing' | 'waiting' | 'running' | 'ended'

/** A match as anyone who plays in it may see it, over REST and over the socket. */
export interface MatchStatus {
  matchId: MatchId
  game: GameName
  state: MatchState
  /** Who plays, in the order of the seats. */
  seats: MatchSeat[]
  createdAtMs: TimeMs
  ending?: MatchEnding
}

/** Asks to wait for opponents; the same as POST /v1/matchmaking. */
export interface MatchmakingJoin {
  type: 'matchmaking.join'
  id: MessageId
  request: MatchmakingRequest
}

/** Stops waiting; the same as DELETE /v1/matchmaking. */
export interface MatchmakingLeave {
  type: 'matchmaking.leave'
  id: MessageId
}

/** The player waits no longer. */
export interface MatchmakingLeft {
  type: 'matchmaking.left'
  replyTo: MessageId
  status: MatchmakingStatus
}

/** Opponents were found and a shard runs the match: attach to it. */
export interface MatchmakingMatched {
  type: 'matchmaking.matched'
  match: MatchStatus
  /** How long the seat waits for `match.attach`. */
  attachWithinMs: DurationMs
}

/** The player waits for opponents. */
export interface MatchmakingQueued {
  type: 'matchmaking.queued'
  replyTo: MessageId
  status: MatchmakingStatus
}

/** What a player wants to play. */
export interface MatchmakingRequest {
  game: GameName
  seats: SeatCount
}

/**
 * `idle`: neither queued nor in a match. `queued`: waiting for opponents. `matched`: in a match that has not ended;
 * attach to it.
 */
export type MatchmakingState = 'idle' | 'queued' | 'matched'

/** Where a player stands. `request` and `queuedAtMs` are there while queued, `matchId` while matched. */
export interface MatchmakingStatus {
  state: MatchmakingState
  request?: MatchmakingRequest
  queuedAtMs?: TimeMs
  matchId?: MatchId
}

/** Chosen by the client for each message it sends; the answer names it as `replyTo`. Counting upwards is enough. */
export type MessageId = number

/** Why an operator does it, not only blanks; other operators read it, the player does not. */
export type ModerationReason = string

/** Why. */
export interface ModerationRequest {
  reason: ModerationReason
}

/** What a player is told once, and finds until it has made room for newer ones. */
export interface Notification {
  notificationId: NotificationId
  content: NotificationContent
  createdAtMs: TimeMs
  /** When the player acknowledged it; absent while it is unread. */
  acknowledgedAtMs?: TimeMs
}

/** What a notification tells; exactly one of these. */
export type NotificationContent =
  | { ratingChanged: RatingNotice; matchVoided?: never; warned?: never }
  | { matchVoided: VoidedNotice; ratingChanged?: never; warned?: never }
  | { warned: WarningNotice; ratingChanged?: never; matchVoided?: never }

/**
 * A player is told something; the gateway says it in the encoding of the socket, if that is still open and asked for
 * it. It is stored, and may be lost on the way.
 */
export interface NotificationDeliver {
  type: 'notification.deliver'
  connection: ConnectionId
  notification: Notification
}

/** The CloudEvents 1.0 envelope. A player is to be told something. */
export interface NotificationDue {
  specversion: '1.0'
  id: EventId
  source: EventSource
  type: 'notification.due'
  subject: PlayerId
  time: EventTime
  datacontenttype: 'application/json'
  dataschema: 'urn:matchwire:notification.due:1'
  traceparent?: Traceparent
  data: DueNotification
}

/** A notification of one player; that of the event that it tells of. */
export type NotificationId = Flavored<'NotificationId'>

/** A page of notifications. */
export interface NotificationPage {
  notifications: Notification[]
  unread: UnreadCount
  /** Where the next page starts; absent on the last one. */
  nextCursor?: Cursor
}

/**
 * The player is told something, at the moment when it is stored: GET /v1/notifications lists it. For a client that
 * asked for it (`notifications`).
 */
export interface NotificationPushed {
  type: 'notification'
  notification: Notification
}

/** How many entries a page has at most. */
export type PageLimit = number

/** 8 to 128 characters of any kind. */
export type Password = string

/** Answer with `path.probed`; a gateway proves the data path with it. */
export interface PathProbe {
  type: 'path.probe'
  token: ProbeToken
}

/** Answers `path.probe`. */
export interface PathProbed {
  type: 'path.probed'
  token: ProbeToken
}

/** 1 for the best; equal placements are a draw. */
export type Placement = number

/** A placement for each seat, in the order of the seats. */
export type Placements = Placement[]

/** What a player has done in all matches of one game, those that count and those that do not. */
export interface PlayTotal {
  /** Matches of every kind. */
  played: number
  /** Matches that do not count. */
  void: number
  /** Matches that the player resigned. */
  forfeits: number
  /** Matches that the player left for good. */
  abandons: number
  /** How often the player went away. */
  disconnects: number
  /** How long the player was away. */
  awayMs: number
  /** How long matches ran that the player sat in. */
  playedMs: number
}

/** All that speaks against a player, or once did. */
export interface PlayerAbuse {
  playerId: PlayerId
  /** One of a kind at most. */
  cases: AbuseCase[]
}

/** A player's account, for ever the same and never reused. */
export type PlayerId = Flavored<'PlayerId'>

/** What other players see: 3 to 20 letters, digits, spaces, underscores or hyphens, and no space at either end. */
export type PlayerName = string

/** `operator` may do what operations allow to operators; everyone else is a `player`. */
export type PlayerRole = 'player' | 'operator'

/** What a player has played, game by game; games without a match that counts are left out. */
export interface PlayerStats {
  playerId: PlayerId
  games: GameStats[]
}

/** What comes back if the path works. */
export type ProbeToken = number

/** An error as RFC 9457 defines it, with the code of the error registry. */
export interface Problem {
  /** A URI that names the code, relative to the published error registry. */
  type: string
  /** What the code means; the same for every occurrence. */
  title: string
  /** The HTTP status, once more. */
  status: number
  code: ErrorCode
  /** What happened this time, and what to do about it. */
  detail?: string
  /** The id of this request, as in the `X-Request-Id` header and the logs. */
  instance?: string
  /** Whether the same request may succeed later. */
  retryable: boolean
  retryAfterMs?: DurationMs
  /** What is wrong with the request, field by field. */
  problems?: FieldProblem[]
}

/** A message was refused, or the socket is about to be closed. The codes are those of the error registry. */
export interface ProtocolError {
  type: 'error'
  /** The id of the message this answers; absent where it answers none. */
  replyTo?: MessageId
  code: ErrorCode
  /** What happened and what to do about it, in English, for developers. */
  message: string
  /** Whether the same message may succeed later. */
  retryable: boolean
  retryAfterMs?: DurationMs
}

/** What anyone may know of a player. */
export interface PublicPlayer {
  playerId: PlayerId
  name: PlayerName
  /** Whether the account has no password and lives only as long as its tokens. */
  guest: boolean
  createdAtMs: TimeMs
}

/**
 * Skill in one game as a whole number, 0 upwards: 1000 + 40 * (mu - 3 * sigma) of the Weng-Lin (OpenSkill) estimate,
 * rounded, never below 0. A new player starts at 1000.
 */
export type Rating = number

/** What a counted match did to the ratings of one player. */
export interface RatingChange {
  playerId: PlayerId
  game: GameName
  season: Season
  matchId: MatchId
  /** The rating of all seasons, before. */
  before: Rating
  /** The rating of all seasons, after. */
  after: Rating
  seasonBefore: Rating
  seasonAfter: Rating
  /** How many counted matches of the season the player has played with this one; a change with a smaller number is older. */
  seasonMatches: number
}

/** The CloudEvents 1.0 envelope. A counted match changed a player’s rating. */
export interface RatingChanged {
  specversion: '1.0'
  id: EventId
  source: EventSource
  type: 'rating.changed'
  subject: PlayerId
  time: EventTime
  datacontenttype: 'application/json'
  dataschema: 'urn:matchwire:rating.changed:1'
  traceparent?: Traceparent
  data: RatingChange
}

/** A match counted, and this is what it did to the player’s rating of all seasons. */
export interface RatingNotice {
  game: GameName
  matchId: MatchId
  before: Rating
  after: Rating
}

/** What opens one WebSocket. */
export interface RealtimeTicket {
  /** 32 random bytes, in base64url. */
  ticket: string
  expiresAtMs: TimeMs
  /** WebSocket URLs of live gateways, in the order to try them. */
  urls: string[]
}

/** A match that was recorded, and how it ended. */
export interface RecordedMatch {
  matchId: MatchId
  game: GameName
  reason: EndReason
  decidedBy: EndDecider
  /** Whether it counts for ranking; one that does not is void. */
  counted: boolean
  createdAtMs: TimeMs
  /** Absent where it never started. */
  startedAtMs?: TimeMs
  endedAtMs: TimeMs
  lastTick: Tick
  seats: RecordedSeat[]
}

/** A seat of a recorded match, with the anti-abuse markers gathered on the way; without the player’s name. */
export interface RecordedSeat {
  playerId: PlayerId
  state: SeatState
  /** Absent where the match does not count. */
  placement?: Placement
  disconnects: number
  awayMs: DurationMs
  inputsRefused: number
  rateLimitHits: number
}

/** A refresh token to be traded for a new pair. */
export interface RefreshRequest {
  refreshToken: RefreshToken
}

/** 32 random bytes, in base64url. */
export type RefreshToken = string

/** A new account. */
export interface RegisterRequest {
  name: PlayerName
  password: Password
}

/** The id of the client's message that the answer names. */
export type ReplyTo = number

/** The id of a request. */
export type RequestId = string

/** A client's message was refused by the shard or the rules; the gateway answers `error` in the socket's encoding. */
export interface RequestRefused {
  type: 'request.refused'
  connection: ConnectionId
  replyTo?: ReplyTo
  code: ErrorCode
}

/**
 * The message right behind it in the entry was made within this span: its creation context. Who takes that message
 * links to it.
 */
export interface RequestTrace {
  type: 'request.trace'
  context: TraceContext
}

/**
 * Requests of this gateway did not reach the shard: what is not answered is asked again, and every socket brought up
 * to date.
 */
export interface RequestsMissed {
  type: 'requests.missed'
}

/**
 * The message right behind it in the entry was made within this span: its creation context. Who takes that message
 * links to it.
 */
export interface ResponseTrace {
  type: 'response.trace'
  context: TraceContext
}

/**
 * Why a match cannot be resumed. `match_ended`: it is over, `match.ending` says how. `seat_lost`: the seat was
 * forfeited or abandoned. `gap`: control messages that are missing are no longer kept. `never_attached`: the seat was
 * never taken.
 */
export type ResumeFailure = 'match_ended' | 'seat_lost' | 'gap' | 'never_attached'

/**
 * A quarter of a year in UTC, in which everyone begins anew: `2026-Q4`. A match belongs to the season in which it
 * ended.
 */
export type Season = string

/** An acknowledgement of an attached socket. */
export interface SeatAck {
  type: 'seat.ack'
  connection: ConnectionId
  sequence: ControlSequence
}

/** A player takes a seat. */
export interface SeatAttach {
  type: 'seat.attach'
  matchId: MatchId
  playerId: PlayerId
  connection: ConnectionId
  epoch: SessionEpoch
  encoding: Encoding
  deltas: Deltas
  replyTo: ReplyTo
}

/**
 * How many seats a match has. Each game allows a range of its own; outside it the request is refused with
 * `seats_unsupported`.
 */
export type SeatCount = number

/** An attached socket is gone. */
export interface SeatDetach {
  type: 'seat.detach'
  connection: ConnectionId
}

/** A seat at the end of its match, with the anti-abuse markers gathered on the way. */
export interface SeatEnding {
  playerId: PlayerId
  name: PlayerName
  state: SeatState
  /** Absent where the match does not count. */
  placement?: Placement
  /** How often the seat went away. */
  disconnects: number
  /** How long the seat was away, in all. */
  awayMs: DurationMs
  /** How many inputs the rules refused. */
  inputsRefused: number
  /** How often the seat sent more than it may. */
  rateLimitHits: number
}

/** A player resigns, over the socket or over REST. */
export interface SeatForfeit {
  type: 'seat.forfeit'
  matchId: MatchId
  playerId: PlayerId
  /** The socket to answer, where it came over one. */
  connection?: ConnectionId
  replyTo?: ReplyTo
}

/** A player's place in a match, counted from 0. */
export type SeatIndex = number

/** An input of an attached socket. */
export interface SeatInput {
  type: 'seat.input'
  connection: ConnectionId
  /** The client's `match.input`, validated, as the binary frame it came in (or re-encoded from JSON). */
  frame: Uint8Array
}

/** An attached socket sent more than it may; an anti-abuse marker of its seat. */
export interface SeatLimited {
  type: 'seat.limited'
  connection: ConnectionId
  /** How many messages the gateway refused since it last said so. */
  hits: number
}

/** A socket read too slowly to get every `match.delta`, and reads again; send it the whole state. */
export interface SeatRefresh {
  type: 'seat.refresh'
  connection: ConnectionId
}

/** A player takes the seat again. */
export interface SeatRejoin {
  type: 'seat.rejoin'
  matchId: MatchId
  playerId: PlayerId
  connection: ConnectionId
  epoch: SessionEpoch
  encoding: Encoding
  deltas: Deltas
  replyTo: ReplyTo
  lastSequence: ControlSequence
}

/** A gateway may have missed something for a socket; send what is missing and a full snapshot, without an answer. */
export interface SeatResync {
  type: 'seat.resync'
  matchId: MatchId
  playerId: PlayerId
  connection: ConnectionId
  epoch: SessionEpoch
  encoding: Encoding
  deltas: Deltas
  lastSequence: ControlSequence
}

/**
 * `waiting`: has not attached yet. `present`: connected. `away`: the socket is gone and the rejoin window runs.
 * `forfeited`: resigned. `abandoned`: stayed away past the rejoin window.
 */
export type SeatState = 'waiting' | 'present' | 'away' | 'forfeited' | 'abandoned'

/** Where a match's randomness starts. The same seed and inputs give the same match. */
export type Seed = number

/**
 * Acknowledges every control message of the attached match up to `sequence`; the server may forget them. It has no
 * answer.
 */
export interface SessionAck {
  type: 'session.ack'
  id: MessageId
  sequence: ControlSequence
}

/** Close a socket, and say why. */
export interface SessionEnd {
  type: 'session.end'
  connection: ConnectionId
  /** Why the socket is closed, such as `superseded` or `token_revoked`. */
  code: ErrorCode
}

/**
 * Which of a player's connections is the newest: a larger number is newer, across all gateways. A seat follows the
 * largest it has seen.
 */
export type SessionEpoch = number

/** The first message on a socket. It must come within 5 s; what comes before it is refused. */
export interface SessionHello {
  type: 'session.hello'
  id: MessageId
  credentialKind: CredentialKind
  /** The ticket or the access token. It never stands in a URL. */
  credential: string
  /** Name and version of the client, for the operators' eyes. */
  client?: string
  /** Whether the client applies `match.delta`; without it, and in the JSON encoding, it gets every state whole. */
  deltas?: boolean
  /** Whether the client takes `notification`; without it, it gets none, and finds them over REST. */
  notifications?: boolean
}

/** Asks for a `session.pong`, to measure the round trip and the clock difference. */
export interface SessionPing {
  type: 'session.ping'
  id: MessageId
}

/** Answers `session.ping`. */
export interface SessionPong {
  type: 'session.pong'
  replyTo: MessageId
  serverTimeMs: TimeMs
}

/** Prolongs the session with a newer access token of the same sign-in. */
export interface SessionRefresh {
  type: 'session.refresh'
  id: MessageId
  accessToken: AccessToken
}

/** The session was prolonged. */
export interface SessionRefreshed {
  type: 'session.refreshed'
  replyTo: MessageId
  expiresAtMs: TimeMs
}

/** Something is about to close this socket, or is wrong for now. It answers no message. */
export interface SessionWarning {
  type: 'session.warning'
  /**
   * What will close the socket, or what is wrong for now, such as `token_expired` (soon), `message_rate_exceeded`,
   * `gateway_draining`, `unavailable`.
   */
  code: ErrorCode
  /** When it will happen, from now. */
  inMs?: DurationMs
  /** When to connect again, from now. */
  retryAfterMs?: DurationMs
}

/** The session is open. */
export interface SessionWelcome {
  type: 'session.welcome'
  replyTo: MessageId
  playerId: PlayerId
  name: PlayerName
  /** When the session ends unless it is refreshed. */
  expiresAtMs: TimeMs
  /** How often the gateway sends a WebSocket ping; two missed answers close the socket. */
  heartbeatMs: DurationMs
  /** How long a seat is kept for a player whose socket is gone. */
  rejoinWindowMs: DurationMs
  /** Where the player stands; a match to rejoin is named here. */
  status: MatchmakingStatus
}

/**
 * A shard is gone and its matches have ended; tell its players from the records, and take nothing from that
 * incarnation any more.
 */
export interface ShardLost {
  type: 'shard.lost'
  shard: Incarnation
}

/** A name and its password. */
export interface SignInRequest {
  name: PlayerName
  /** The password. One that could never have been set is answered like any wrong one. */
  password: string
}

/** An account and its first tokens of this sign-in. */
export interface SignedIn {
  account: Account
  tokens: Tokens
}

/** How many steps a match has made. A realtime game steps at a fixed rate, a turn-based one when something happens. */
export type Tick = number

/** A point in time, in milliseconds since the Unix epoch (UTC). */
export type TimeMs = number

/** A pair of tokens. The access token is sent with each request; the refresh token is kept for the next pair. */
export interface Tokens {
  /** A JWT, signed with EdDSA. */
  accessToken: string
  accessExpiresAtMs: TimeMs
  refreshToken: RefreshToken
  refreshExpiresAtMs: TimeMs
}

/**
 * A span by W3C Trace Context, level 1: its trace-id in 16 bytes, its parent-id in 8, its trace-flags in one. Only
 * what is sampled is written.
 */
export type TraceContext = Uint8Array

export type Traceparent = string

/** A ban that is over. */
export interface UnbannedAccount {
  playerId: PlayerId
  /** Who lifted it; absent where its time ran out. */
  operatorId?: PlayerId
}

/** How many notifications the player has not acknowledged. */
export type UnreadCount = number

/** What is left to read. */
export interface UnreadNotifications {
  unread: UnreadCount
}

/** A match that had begun does not count, and why. */
export interface VoidedNotice {
  game: GameName
  matchId: MatchId
  reason: EndReason
}

/** A season such as `2026-Q4`, or `current`: the one that this moment is in. */
export type WantedSeason = string

/** A warning. */
export interface WarnRequest {
  about: WarningReason
  reason: ModerationReason
}

/** An operator warns the player. */
export interface WarningNotice {
  reason: WarningReason
}

/** What a player is warned about. */
export type WarningReason =
  | 'abandons'
  | 'refused_inputs'
  | 'input_rate'
  | 'win_trading'
  | 'many_accounts'
  | 'conduct'
