// Generated from contracts/ by `npm run codegen`. Do not edit.
import type {
  AbuseCase,
  AbuseDismissal,
  AbuseEvidence,
  AbuseFigures,
  AbuseKind,
  AbuseMatch,
  AbuseScore,
  AbuseSignal,
  AbuseSignalId,
  AbuseSignalPage,
  AccessToken,
  Account,
  AccountBanned,
  AccountCreated,
  AccountDeleted,
  AccountUnbanned,
  Ban,
  BanRequest,
  BannedAccount,
  ChangeNameRequest,
  ClientMessage,
  ConnectFourDecision,
  ConnectFourInput,
  ConnectFourResult,
  ConnectFourSnapshot,
  ConnectionId,
  ConsumerWord,
  ControlPosition,
  ControlSequence,
  CreatedAccount,
  CredentialKind,
  Cursor,
  DeadEventSubject,
  DeadEventType,
  DeadLetter,
  DeadLetterAct,
  DeadLetterActName,
  DeadLetterActRequest,
  DeadLetterChoice,
  DeadLetterGroup,
  DeadLetterId,
  DeadLetterPage,
  DeadLetterReason,
  DeadLetterState,
  DeadLetterSummary,
  DeadLettersDiscarded,
  DeadLettersReplayed,
  DeletedAccount,
  DeliveryClass,
  Deltas,
  DomainEvent,
  DueNotification,
  DurationMs,
  Encoding,
  EndDecider,
  EndMatchRequest,
  EndReason,
  ErrorClass,
  ErrorCode,
  EventId,
  EventSource,
  EventTime,
  FieldProblem,
  FinishedMatch,
  GameInfo,
  GameInput,
  GameList,
  GameName,
  GamePace,
  GameResult,
  GameSnapshot,
  GameStats,
  GatewayLost,
  IdempotencyKey,
  Incarnation,
  Jwk,
  Jwks,
  LeaderboardEntry,
  LeaderboardPage,
  LightcyclesCycle,
  LightcyclesHeading,
  LightcyclesInput,
  LightcyclesPoint,
  LightcyclesResult,
  LightcyclesSnapshot,
  MatchAttach,
  MatchAttached,
  MatchEnd,
  MatchEnded,
  MatchEnding,
  MatchFinished,
  MatchForfeit,
  MatchId,
  MatchInput,
  MatchPage,
  MatchPlace,
  MatchRecorded,
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
  ModerationReason,
  ModerationRequest,
  Notification,
  NotificationContent,
  NotificationDeliver,
  NotificationDue,
  NotificationId,
  NotificationPage,
  NotificationPushed,
  PageLimit,
  Password,
  PathProbe,
  PathProbed,
  Placement,
  Placements,
  PlayTotal,
  PlayerAbuse,
  PlayerId,
  PlayerName,
  PlayerRole,
  PlayerStats,
  ProbeToken,
  Problem,
  ProtocolError,
  PublicPlayer,
  Rating,
  RatingChange,
  RatingChanged,
  RatingNotice,
  RealtimeTicket,
  RecordedMatch,
  RecordedSeat,
  RefreshRequest,
  RefreshToken,
  RegisterRequest,
  ReplyTo,
  RequestId,
  RequestRefused,
  RequestsMissed,
  ResumeFailure,
  Season,
  SeatAck,
  SeatAttach,
  SeatCount,
  SeatDetach,
  SeatEnding,
  SeatForfeit,
  SeatIndex,
  SeatLimited,
  SeatRefresh,
  SeatRejoin,
  SeatResync,
  SeatState,
  Seed,
  ServerMessage,
  SessionAck,
  SessionEnd,
  SessionEpoch,
  SessionHello,
  SessionPing,
  SessionPong,
  SessionRefresh,
  SessionRefreshed,
  SessionWarning,
  SessionWelcome,
  ShardLost,
  SignInRequest,
  SignedIn,
  Tick,
  TimeMs,
  Tokens,
  Traceparent,
  UnbannedAccount,
  UnreadCount,
  UnreadNotifications,
  VoidedNotice,
  WantedSeason,
  WarnRequest,
  WarningNotice,
  WarningReason,
} from './messages.ts'

export interface ValidationError {
  /** Where, as a JSON pointer into the value. */
  readonly instancePath: string
  /** The keyword of the schema that the value breaks, and its parameters. */
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}
/** Whether a value is of the type; `errors` holds the first thing wrong with the value given last. */
export interface Validate<T = unknown> {
  (value: unknown): value is T
  readonly errors?: readonly ValidationError[] | null
}

/** By title. */
export declare const validators: {
  readonly AbuseCase: Validate<AbuseCase>
  readonly AbuseDismissal: Validate<AbuseDismissal>
  readonly AbuseEvidence: Validate<AbuseEvidence>
  readonly AbuseFigures: Validate<AbuseFigures>
  readonly AbuseKind: Validate<AbuseKind>
  readonly AbuseMatch: Validate<AbuseMatch>
  readonly AbuseScore: Validate<AbuseScore>
  readonly AbuseSignal: Validate<AbuseSignal>
  readonly AbuseSignalId: Validate<AbuseSignalId>
  readonly AbuseSignalPage: Validate<AbuseSignalPage>
  readonly AccessToken: Validate<AccessToken>
  readonly Account: Validate<Account>
  readonly AccountBanned: Validate<AccountBanned>
  readonly AccountCreated: Validate<AccountCreated>
  readonly AccountDeleted: Validate<AccountDeleted>
  readonly AccountUnbanned: Validate<AccountUnbanned>
  readonly Ban: Validate<Ban>
  readonly BanRequest: Validate<BanRequest>
  readonly BannedAccount: Validate<BannedAccount>
  readonly ChangeNameRequest: Validate<ChangeNameRequest>
  readonly ConnectFourDecision: Validate<ConnectFourDecision>
  readonly ConnectFourInput: Validate<ConnectFourInput>
  readonly ConnectFourResult: Validate<ConnectFourResult>
  readonly ConnectFourSnapshot: Validate<ConnectFourSnapshot>
  readonly ConnectionId: Validate<ConnectionId>
  readonly ConsumerWord: Validate<ConsumerWord>
  readonly ControlPosition: Validate<ControlPosition>
  readonly ControlSequence: Validate<ControlSequence>
  readonly CreatedAccount: Validate<CreatedAccount>
  readonly CredentialKind: Validate<CredentialKind>
  readonly Cursor: Validate<Cursor>
  readonly DeadEventSubject: Validate<DeadEventSubject>
  readonly DeadEventType: Validate<DeadEventType>
  readonly DeadLetter: Validate<DeadLetter>
  readonly DeadLetterAct: Validate<DeadLetterAct>
  readonly DeadLetterActName: Validate<DeadLetterActName>
  readonly DeadLetterActRequest: Validate<DeadLetterActRequest>
  readonly DeadLetterChoice: Validate<DeadLetterChoice>
  readonly DeadLetterGroup: Validate<DeadLetterGroup>
  readonly DeadLetterId: Validate<DeadLetterId>
  readonly DeadLetterPage: Validate<DeadLetterPage>
  readonly DeadLetterReason: Validate<DeadLetterReason>
  readonly DeadLetterState: Validate<DeadLetterState>
  readonly DeadLetterSummary: Validate<DeadLetterSummary>
  readonly DeadLettersDiscarded: Validate<DeadLettersDiscarded>
  readonly DeadLettersReplayed: Validate<DeadLettersReplayed>
  readonly DeletedAccount: Validate<DeletedAccount>
  readonly DeliveryClass: Validate<DeliveryClass>
  readonly Deltas: Validate<Deltas>
  readonly DueNotification: Validate<DueNotification>
  readonly DurationMs: Validate<DurationMs>
  readonly Encoding: Validate<Encoding>
  readonly EndDecider: Validate<EndDecider>
  readonly EndMatchRequest: Validate<EndMatchRequest>
  readonly EndReason: Validate<EndReason>
  readonly ErrorClass: Validate<ErrorClass>
  readonly ErrorCode: Validate<ErrorCode>
  readonly EventId: Validate<EventId>
  readonly EventSource: Validate<EventSource>
  readonly EventTime: Validate<EventTime>
  readonly FieldProblem: Validate<FieldProblem>
  readonly FinishedMatch: Validate<FinishedMatch>
  readonly GameInfo: Validate<GameInfo>
  readonly GameInput: Validate<GameInput>
  readonly GameList: Validate<GameList>
  readonly GameName: Validate<GameName>
  readonly GamePace: Validate<GamePace>
  readonly GameResult: Validate<GameResult>
  readonly GameSnapshot: Validate<GameSnapshot>
  readonly GameStats: Validate<GameStats>
  readonly GatewayLost: Validate<GatewayLost>
  readonly IdempotencyKey: Validate<IdempotencyKey>
  readonly Incarnation: Validate<Incarnation>
  readonly Jwk: Validate<Jwk>
  readonly Jwks: Validate<Jwks>
  readonly LeaderboardEntry: Validate<LeaderboardEntry>
  readonly LeaderboardPage: Validate<LeaderboardPage>
  readonly LightcyclesCycle: Validate<LightcyclesCycle>
  readonly LightcyclesHeading: Validate<LightcyclesHeading>
  readonly LightcyclesInput: Validate<LightcyclesInput>
  readonly LightcyclesPoint: Validate<LightcyclesPoint>
  readonly LightcyclesResult: Validate<LightcyclesResult>
  readonly LightcyclesSnapshot: Validate<LightcyclesSnapshot>
  readonly MatchAttach: Validate<MatchAttach>
  readonly MatchAttached: Validate<MatchAttached>
  readonly MatchEnd: Validate<MatchEnd>
  readonly MatchEnded: Validate<MatchEnded>
  readonly MatchEnding: Validate<MatchEnding>
  readonly MatchFinished: Validate<MatchFinished>
  readonly MatchForfeit: Validate<MatchForfeit>
  readonly MatchId: Validate<MatchId>
  readonly MatchInput: Validate<MatchInput>
  readonly MatchPage: Validate<MatchPage>
  readonly MatchPlace: Validate<MatchPlace>
  readonly MatchRecorded: Validate<MatchRecorded>
  readonly MatchRejoin: Validate<MatchRejoin>
  readonly MatchResumed: Validate<MatchResumed>
  readonly MatchSeat: Validate<MatchSeat>
  readonly MatchSeatChanged: Validate<MatchSeatChanged>
  readonly MatchSnapshot: Validate<MatchSnapshot>
  readonly MatchStarted: Validate<MatchStarted>
  readonly MatchState: Validate<MatchState>
  readonly MatchStatus: Validate<MatchStatus>
  readonly MatchmakingJoin: Validate<MatchmakingJoin>
  readonly MatchmakingLeave: Validate<MatchmakingLeave>
  readonly MatchmakingLeft: Validate<MatchmakingLeft>
  readonly MatchmakingMatched: Validate<MatchmakingMatched>
  readonly MatchmakingQueued: Validate<MatchmakingQueued>
  readonly MatchmakingRequest: Validate<MatchmakingRequest>
  readonly MatchmakingState: Validate<MatchmakingState>
  readonly MatchmakingStatus: Validate<MatchmakingStatus>
  readonly MessageId: Validate<MessageId>
  readonly ModerationReason: Validate<ModerationReason>
  readonly ModerationRequest: Validate<ModerationRequest>
  readonly Notification: Validate<Notification>
  readonly NotificationContent: Validate<NotificationContent>
  readonly NotificationDeliver: Validate<NotificationDeliver>
  readonly NotificationDue: Validate<NotificationDue>
  readonly NotificationId: Validate<NotificationId>
  readonly NotificationPage: Validate<NotificationPage>
  readonly NotificationPushed: Validate<NotificationPushed>
  readonly PageLimit: Validate<PageLimit>
  readonly Password: Validate<Password>
  readonly PathProbe: Validate<PathProbe>
  readonly PathProbed: Validate<PathProbed>
  readonly Placement: Validate<Placement>
  readonly Placements: Validate<Placements>
  readonly PlayTotal: Validate<PlayTotal>
  readonly PlayerAbuse: Validate<PlayerAbuse>
  readonly PlayerId: Validate<PlayerId>
  readonly PlayerName: Validate<PlayerName>
  readonly PlayerRole: Validate<PlayerRole>
  readonly PlayerStats: Validate<PlayerStats>
  readonly ProbeToken: Validate<ProbeToken>
  readonly Problem: Validate<Problem>
  readonly ProtocolError: Validate<ProtocolError>
  readonly PublicPlayer: Validate<PublicPlayer>
  readonly Rating: Validate<Rating>
  readonly RatingChange: Validate<RatingChange>
  readonly RatingChanged: Validate<RatingChanged>
  readonly RatingNotice: Validate<RatingNotice>
  readonly RealtimeTicket: Validate<RealtimeTicket>
  readonly RecordedMatch: Validate<RecordedMatch>
  readonly RecordedSeat: Validate<RecordedSeat>
  readonly RefreshRequest: Validate<RefreshRequest>
  readonly RefreshToken: Validate<RefreshToken>
  readonly RegisterRequest: Validate<RegisterRequest>
  readonly ReplyTo: Validate<ReplyTo>
  readonly RequestId: Validate<RequestId>
  readonly RequestRefused: Validate<RequestRefused>
  readonly RequestsMissed: Validate<RequestsMissed>
  readonly ResumeFailure: Validate<ResumeFailure>
  readonly Season: Validate<Season>
  readonly SeatAck: Validate<SeatAck>
  readonly SeatAttach: Validate<SeatAttach>
  readonly SeatCount: Validate<SeatCount>
  readonly SeatDetach: Validate<SeatDetach>
  readonly SeatEnding: Validate<SeatEnding>
  readonly SeatForfeit: Validate<SeatForfeit>
  readonly SeatIndex: Validate<SeatIndex>
  readonly SeatLimited: Validate<SeatLimited>
  readonly SeatRefresh: Validate<SeatRefresh>
  readonly SeatRejoin: Validate<SeatRejoin>
  readonly SeatResync: Validate<SeatResync>
  readonly SeatState: Validate<SeatState>
  readonly Seed: Validate<Seed>
  readonly SessionAck: Validate<SessionAck>
  readonly SessionEnd: Validate<SessionEnd>
  readonly SessionEpoch: Validate<SessionEpoch>
  readonly SessionHello: Validate<SessionHello>
  readonly SessionPing: Validate<SessionPing>
  readonly SessionPong: Validate<SessionPong>
  readonly SessionRefresh: Validate<SessionRefresh>
  readonly SessionRefreshed: Validate<SessionRefreshed>
  readonly SessionWarning: Validate<SessionWarning>
  readonly SessionWelcome: Validate<SessionWelcome>
  readonly ShardLost: Validate<ShardLost>
  readonly SignInRequest: Validate<SignInRequest>
  readonly SignedIn: Validate<SignedIn>
  readonly Tick: Validate<Tick>
  readonly TimeMs: Validate<TimeMs>
  readonly Tokens: Validate<Tokens>
  readonly Traceparent: Validate<Traceparent>
  readonly UnbannedAccount: Validate<UnbannedAccount>
  readonly UnreadCount: Validate<UnreadCount>
  readonly UnreadNotifications: Validate<UnreadNotifications>
  readonly VoidedNotice: Validate<VoidedNotice>
  readonly WantedSeason: Validate<WantedSeason>
  readonly WarnRequest: Validate<WarnRequest>
  readonly WarningNotice: Validate<WarningNotice>
  readonly WarningReason: Validate<WarningReason>
}

export declare const clientMessageValidators: {
  readonly [Type in ClientMessage['type']]: Validate<Extract<ClientMessage, { type: Type }>>
}

export declare const serverMessageValidators: {
  readonly [Type in Exclude<ServerMessage['type'], 'match.delta'>]: Validate<Extract<ServerMessage, { type: Type }>>
}

export declare const eventValidators: {
  readonly [Type in DomainEvent['type']]: Validate<Extract<DomainEvent, { type: Type }>>
}

/** Parameters are validated after those named in a route's `coerce` have been made numbers and booleans. */
export declare const operationValidators: {
  readonly registerAccount: {
    readonly query: Validate
    readonly body: Validate<RegisterRequest>
    readonly responses: { readonly 201: Validate<SignedIn>; readonly 400: Validate<Problem>; readonly 409: Validate<Problem>; readonly 413: Validate<Problem>; readonly 415: Validate<Problem>; readonly 422: Validate<Problem>; readonly 429: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly createGuest: {
    readonly query: Validate
    readonly responses: { readonly 201: Validate<SignedIn>; readonly 400: Validate<Problem>; readonly 409: Validate<Problem>; readonly 422: Validate<Problem>; readonly 429: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly signIn: {
    readonly query: Validate
    readonly body: Validate<SignInRequest>
    readonly responses: { readonly 200: Validate<SignedIn>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 409: Validate<Problem>; readonly 413: Validate<Problem>; readonly 415: Validate<Problem>; readonly 422: Validate<Problem>; readonly 429: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly refreshTokens: {
    readonly query: Validate
    readonly body: Validate<RefreshRequest>
    readonly responses: { readonly 200: Validate<Tokens>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 409: Validate<Problem>; readonly 413: Validate<Problem>; readonly 415: Validate<Problem>; readonly 422: Validate<Problem>; readonly 429: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly signOut: {
    readonly query: Validate
    readonly responses: { readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly readJwks: {
    readonly query: Validate
    readonly responses: { readonly 200: Validate<Jwks>; readonly 400: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly readMe: {
    readonly query: Validate
    readonly responses: { readonly 200: Validate<Account>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly changeName: {
    readonly query: Validate
    readonly body: Validate<ChangeNameRequest>
    readonly responses: { readonly 200: Validate<Account>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 409: Validate<Problem>; readonly 413: Validate<Problem>; readonly 415: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly deleteAccount: {
    readonly query: Validate
    readonly responses: { readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly createTicket: {
    readonly query: Validate
    readonly responses: { readonly 201: Validate<RealtimeTicket>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 409: Validate<Problem>; readonly 422: Validate<Problem>; readonly 429: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly joinMatchmaking: {
    readonly query: Validate
    readonly body: Validate<MatchmakingRequest>
    readonly responses: { readonly 201: Validate<MatchmakingStatus>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 409: Validate<Problem>; readonly 413: Validate<Problem>; readonly 415: Validate<Problem>; readonly 422: Validate<Problem>; readonly 429: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly readMatchmaking: {
    readonly query: Validate
    readonly responses: { readonly 200: Validate<MatchmakingStatus>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly leaveMatchmaking: {
    readonly query: Validate
    readonly responses: { readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 409: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly listMyMatches: {
    readonly query: Validate
    readonly responses: { readonly 200: Validate<MatchPage>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly listMyNotifications: {
    readonly query: Validate
    readonly responses: { readonly 200: Validate<NotificationPage>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly acknowledgeNotification: {
    readonly params: Validate
    readonly query: Validate
    readonly responses: { readonly 200: Validate<UnreadNotifications>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 404: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly readMatch: {
    readonly params: Validate
    readonly query: Validate
    readonly responses: { readonly 200: Validate<MatchStatus>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 404: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly forfeitMatch: {
    readonly params: Validate
    readonly query: Validate
    readonly responses: { readonly 202: Validate<MatchStatus>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 404: Validate<Problem>; readonly 409: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly endMatch: {
    readonly params: Validate
    readonly query: Validate
    readonly body: Validate<EndMatchRequest>
    readonly responses: { readonly 202: Validate<MatchStatus>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 404: Validate<Problem>; readonly 409: Validate<Problem>; readonly 413: Validate<Problem>; readonly 415: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly readLeaderboard: {
    readonly params: Validate
    readonly query: Validate
    readonly responses: { readonly 200: Validate<LeaderboardPage>; readonly 400: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly readPlayer: {
    readonly params: Validate
    readonly query: Validate
    readonly responses: { readonly 200: Validate<PublicPlayer>; readonly 400: Validate<Problem>; readonly 404: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly readPlayerStats: {
    readonly params: Validate
    readonly query: Validate
    readonly responses: { readonly 200: Validate<PlayerStats>; readonly 400: Validate<Problem>; readonly 404: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly banPlayer: {
    readonly params: Validate
    readonly query: Validate
    readonly body: Validate<BanRequest>
    readonly responses: { readonly 200: Validate<Ban>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 404: Validate<Problem>; readonly 409: Validate<Problem>; readonly 413: Validate<Problem>; readonly 415: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly unbanPlayer: {
    readonly params: Validate
    readonly query: Validate
    readonly body: Validate<ModerationRequest>
    readonly responses: { readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 404: Validate<Problem>; readonly 413: Validate<Problem>; readonly 415: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly warnPlayer: {
    readonly params: Validate
    readonly query: Validate
    readonly body: Validate<WarnRequest>
    readonly responses: { readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 404: Validate<Problem>; readonly 413: Validate<Problem>; readonly 415: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly listGames: {
    readonly query: Validate
    readonly responses: { readonly 200: Validate<GameList>; readonly 400: Validate<Problem>; readonly 500: Validate<Problem> }
  }
  readonly listDeadLetters: {
    readonly query: Validate
    readonly responses: { readonly 200: Validate<DeadLetterPage>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly readDeadLetter: {
    readonly params: Validate
    readonly query: Validate
    readonly responses: { readonly 200: Validate<DeadLetter>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 404: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly replayDeadLetters: {
    readonly query: Validate
    readonly body: Validate<DeadLetterActRequest>
    readonly responses: { readonly 200: Validate<DeadLettersReplayed>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 404: Validate<Problem>; readonly 409: Validate<Problem>; readonly 413: Validate<Problem>; readonly 415: Validate<Problem>; readonly 422: Validate<Problem>; readonly 429: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly discardDeadLetters: {
    readonly query: Validate
    readonly body: Validate<DeadLetterActRequest>
    readonly responses: { readonly 200: Validate<DeadLettersDiscarded>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 404: Validate<Problem>; readonly 409: Validate<Problem>; readonly 413: Validate<Problem>; readonly 415: Validate<Problem>; readonly 422: Validate<Problem>; readonly 429: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly listAbuseSignals: {
    readonly query: Validate
    readonly responses: { readonly 200: Validate<AbuseSignalPage>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly readPlayerAbuse: {
    readonly params: Validate
    readonly query: Validate
    readonly responses: { readonly 200: Validate<PlayerAbuse>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
  readonly dismissAbuseSignal: {
    readonly params: Validate
    readonly query: Validate
    readonly body: Validate<ModerationRequest>
    readonly responses: { readonly 200: Validate<AbuseSignal>; readonly 400: Validate<Problem>; readonly 401: Validate<Problem>; readonly 403: Validate<Problem>; readonly 404: Validate<Problem>; readonly 413: Validate<Problem>; readonly 415: Validate<Problem>; readonly 500: Validate<Problem>; readonly 503: Validate<Problem> }
  }
}
