// Generated from contracts/ by `npm run codegen`. Do not edit.
import type {
  AbuseKind,
  AbuseSignal,
  AbuseSignalId,
  AbuseSignalPage,
  Account,
  Ban,
  BanRequest,
  ChangeNameRequest,
  ConsumerWord,
  Cursor,
  DeadEventSubject,
  DeadEventType,
  DeadLetter,
  DeadLetterActRequest,
  DeadLetterId,
  DeadLetterPage,
  DeadLetterState,
  DeadLettersDiscarded,
  DeadLettersReplayed,
  EndMatchRequest,
  ErrorClass,
  GameList,
  GameName,
  Jwks,
  LeaderboardPage,
  MatchId,
  MatchPage,
  MatchStatus,
  MatchmakingRequest,
  MatchmakingStatus,
  ModerationRequest,
  NotificationId,
  NotificationPage,
  PageLimit,
  PlayerAbuse,
  PlayerId,
  PlayerStats,
  PublicPlayer,
  RealtimeTicket,
  RefreshRequest,
  RegisterRequest,
  SignInRequest,
  SignedIn,
  TimeMs,
  Tokens,
  UnreadNotifications,
  WantedSeason,
  WarnRequest,
} from './messages.ts'

/** One REST operation as the client calls it; the path as OpenAPI writes it. */
export interface RestRoute {
  readonly method: string
  readonly path: string
  readonly authenticated: boolean
  readonly idempotent: boolean
}

/** Every REST operation: what it takes, and the body it answers with. */
export interface RestMethods {
  /**
   * Register an account. Makes an account with a name and a password, and signs it in. Names are unique without regard
   * to case.
   */
  registerAccount(args: { body: RegisterRequest }): Promise<SignedIn>

  /**
   * Play as a guest. Makes an account with a made-up name and no password, and signs it in. It lives as long as its
   * tokens.
   */
  createGuest(): Promise<SignedIn>

  /**
   * Sign in. Signs in with name and password. An unknown name and a wrong password are answered alike, and take
   * equally long.
   */
  signIn(args: { body: SignInRequest }): Promise<SignedIn>

  /**
   * Refresh the tokens. Trades a refresh token for a new pair. Each refresh token works once: a second use revokes
   * every token of that sign-in, since a thief and an owner cannot be told apart. Send an `Idempotency-Key` to be able
   * to repeat a refresh whose answer was lost.
   */
  refreshTokens(args: { body: RefreshRequest }): Promise<Tokens>

  /** Sign out. Revokes every token of this sign-in and closes its socket. */
  signOut(): Promise<void>

  /**
   * Read the public keys. The keys that access tokens are signed with (RFC 7517): those in use, those about to be
   * used, and those whose tokens may still live.
   */
  readJwks(): Promise<Jwks>

  /** Read my account. The account that the access token belongs to. */
  readMe(): Promise<Account>

  /** Change my name. Gives the account another name. Matches that are being played keep the name they started with. */
  changeName(args: { body: ChangeNameRequest }): Promise<Account>

  /**
   * Delete my account. Takes the name and the password from the account, revokes all its tokens and closes its socket.
   * Its matches stay, without its name.
   */
  deleteAccount(): Promise<void>

  /**
   * Get a ticket for a socket. A ticket opens one WebSocket, once, within 30 seconds, so that no token stands in a
   * URL. Where this request carries an `Origin`, the ticket works from that origin alone. Send it in `session.hello`
   * to any of `urls`. While the database is away, a repeat with the same `Idempotency-Key` gets another ticket.
   */
  createTicket(): Promise<RealtimeTicket>

  /** Wait for a match. Puts the player in the queue of a game. `matchmaking.join` on the socket does the same. */
  joinMatchmaking(args: { body: MatchmakingRequest }): Promise<MatchmakingStatus>

  /** Read where I stand. Whether the player is idle, waits, or has a match to attach to. */
  readMatchmaking(): Promise<MatchmakingStatus>

  /** Stop waiting. Takes the player out of the queue. `matchmaking.leave` on the socket does the same. */
  leaveMatchmaking(): Promise<void>

  /** List my matches. The matches that the player has played to an end, the latest first. */
  listMyMatches(args?: { query?: { cursor?: Cursor; limit?: PageLimit } }): Promise<MatchPage>

  /**
   * List my notifications. What the player was told, the latest first, and how much of it is unread. The last 200 are
   * kept; what makes room for newer ones is the oldest that was acknowledged, and where none was, the oldest. On an
   * open socket a client that asked for it is told at once (`notification`); what it missed is here.
   */
  listMyNotifications(args?: { query?: { cursor?: Cursor; limit?: PageLimit; unread?: boolean } }): Promise<NotificationPage>

  /**
   * Acknowledge a notification. The player has read it; with `andOlder`, all that stands behind it in the list, too.
   * What was acknowledged before stays as it was, so that it does no harm twice.
   */
  acknowledgeNotification(args: { params: { notificationId: NotificationId }; query?: { andOlder?: boolean } }): Promise<UnreadNotifications>

  /**
   * Read a match. A match that the player has a seat in: how it stands, or how it ended. It answers long after the
   * sockets are gone.
   */
  readMatch(args: { params: { matchId: MatchId } }): Promise<MatchStatus>

  /**
   * Resign from a match. Asks the shard to take the resignation, and answers with the match as it stands now.
   * `match.forfeit` on the socket does the same.
   */
  forfeitMatch(args: { params: { matchId: MatchId } }): Promise<MatchStatus>

  /**
   * End a match as an operator. Asks the shard to end the match, and answers with the match as it stands now. It ends
   * as `operator`: with placements it counts for ranking, without it is void. Its players are told like of any other
   * end. Only operators may ask, of any match; a player is made one by setting `players.role` to `operator` in the
   * database, from the next access token on. There is no REST for that.
   */
  endMatch(args: { params: { matchId: MatchId }; body: EndMatchRequest }): Promise<MatchStatus>

  /**
   * Read a leaderboard. The players of a game, the highest rating first. Equal ratings share a rank. A match that has
   * ended moves its players a moment later.
   */
  readLeaderboard(args: { params: { game: GameName }; query?: { season?: WantedSeason; cursor?: Cursor; limit?: PageLimit } }): Promise<LeaderboardPage>

  /** Read a player. What anyone may know of a player. */
  readPlayer(args: { params: { playerId: PlayerId } }): Promise<PublicPlayer>

  /** Read a player's stats. What a player has played, game by game. */
  readPlayerStats(args: { params: { playerId: PlayerId } }): Promise<PlayerStats>

  /**
   * Ban an account as an operator. Until a time, or for good. Whoever is signed in is so no more: every token and
   * ticket is refused with `account_banned`, the open socket is closed with it, and the place in a queue is gone; a
   * match goes on without the player. A ban of one who is banned takes its place. Operators cannot be banned.
   */
  banPlayer(args: { params: { playerId: PlayerId }; body: BanRequest }): Promise<Ban>

  /** Lift a ban as an operator. The player may sign in again. Nothing happens where there is no ban. */
  unbanPlayer(args: { params: { playerId: PlayerId }; body: ModerationRequest }): Promise<void>

  /** Warn a player as an operator. The player is told, as a notification. */
  warnPlayer(args: { params: { playerId: PlayerId }; body: WarnRequest }): Promise<void>

  /** List the games. The games that can be played here. */
  listGames(): Promise<GameList>

  /**
   * List dead letters as an operator. Events that a consumer has given up, those given up last first, without what may
   * be personal in them. Only operators may ask.
   */
  listDeadLetters(args?: { query?: { state?: DeadLetterState; consumer?: ConsumerWord; errorClass?: ErrorClass; type?: DeadEventType; subject?: DeadEventSubject; deadAfterMs?: TimeMs; deadBeforeMs?: TimeMs; cursor?: Cursor; limit?: PageLimit } }): Promise<DeadLetterPage>

  /**
   * Read a dead letter as an operator. All of it: the event, what it failed of, and who did what to it. Names of
   * players may stand in the event. Only operators may ask.
   */
  readDeadLetter(args: { params: { letterId: DeadLetterId } }): Promise<DeadLetter>

  /**
   * Replay dead letters as an operator. Gives events back to their consumers, to be handled now. Of a group it takes
   * the 500 oldest, and `more` says that there may be others: then ask again. Asked twice, or by two at once, an event
   * is given back once; one that was processed after all is not, and is counted in `alreadyProcessed`. Only operators
   * may ask.
   */
  replayDeadLetters(args: { body: DeadLetterActRequest }): Promise<DeadLettersReplayed>

  /**
   * Discard dead letters as an operator. Gives events up for good: their effect never comes. Of a group it takes the
   * 500 oldest, and `more` says that there may be others. Only operators may ask.
   */
  discardDeadLetters(args: { body: DeadLetterActRequest }): Promise<DeadLettersDiscarded>

  /**
   * List what may be abuse as an operator. The signals that wait for an operator, those with the highest score first.
   * Only operators may ask.
   */
  listAbuseSignals(args?: { query?: { kind?: AbuseKind; cursor?: Cursor; limit?: PageLimit } }): Promise<AbuseSignalPage>

  /**
   * Read what speaks against a player as an operator. Every signal of the player, open or not, with its newest
   * evidence. Only operators may ask.
   */
  readPlayerAbuse(args: { params: { playerId: PlayerId } }): Promise<PlayerAbuse>

  /**
   * Dismiss a signal as an operator. It is nothing: the score is 0, and the signal waits for an operator again once
   * what happens from now on is enough. Only operators may ask.
   */
  dismissAbuseSignal(args: { params: { signalId: AbuseSignalId }; body: ModerationRequest }): Promise<AbuseSignal>
}

export const restRoutes = {
  registerAccount: { method: 'POST', path: '/v1/auth/register', authenticated: false, idempotent: true },
  createGuest: { method: 'POST', path: '/v1/auth/guest', authenticated: false, idempotent: true },
  signIn: { method: 'POST', path: '/v1/auth/sign-in', authenticated: false, idempotent: true },
  refreshTokens: { method: 'POST', path: '/v1/auth/refresh', authenticated: false, idempotent: true },
  signOut: { method: 'POST', path: '/v1/auth/sign-out', authenticated: true, idempotent: false },
  readJwks: { method: 'GET', path: '/.well-known/jwks.json', authenticated: false, idempotent: false },
  readMe: { method: 'GET', path: '/v1/me', authenticated: true, idempotent: false },
  changeName: { method: 'PATCH', path: '/v1/me', authenticated: true, idempotent: false },
  deleteAccount: { method: 'DELETE', path: '/v1/me', authenticated: true, idempotent: false },
  createTicket: { method: 'POST', path: '/v1/realtime/tickets', authenticated: true, idempotent: true },
  joinMatchmaking: { method: 'POST', path: '/v1/matchmaking', authenticated: true, idempotent: true },
  readMatchmaking: { method: 'GET', path: '/v1/matchmaking', authenticated: true, idempotent: false },
  leaveMatchmaking: { method: 'DELETE', path: '/v1/matchmaking', authenticated: true, idempotent: false },
  listMyMatches: { method: 'GET', path: '/v1/matches', authenticated: true, idempotent: false },
  listMyNotifications: { method: 'GET', path: '/v1/notifications', authenticated: true, idempotent: false },
  acknowledgeNotification: { method: 'POST', path: '/v1/notifications/{notificationId}/acknowledge', authenticated: true, idempotent: false },
  readMatch: { method: 'GET', path: '/v1/matches/{matchId}', authenticated: true, idempotent: false },
  forfeitMatch: { method: 'POST', path: '/v1/matches/{matchId}/forfeit', authenticated: true, idempotent: false },
  endMatch: { method: 'POST', path: '/v1/matches/{matchId}/end', authenticated: true, idempotent: false },
  readLeaderboard: { method: 'GET', path: '/v1/leaderboards/{game}', authenticated: false, idempotent: false },
  readPlayer: { method: 'GET', path: '/v1/players/{playerId}', authenticated: false, idempotent: false },
  readPlayerStats: { method: 'GET', path: '/v1/players/{playerId}/stats', authenticated: false, idempotent: false },
  banPlayer: { method: 'POST', path: '/v1/players/{playerId}/ban', authenticated: true, idempotent: false },
  unbanPlayer: { method: 'POST', path: '/v1/players/{playerId}/unban', authenticated: true, idempotent: false },
  warnPlayer: { method: 'POST', path: '/v1/players/{playerId}/warn', authenticated: true, idempotent: false },
  listGames: { method: 'GET', path: '/v1/games', authenticated: false, idempotent: false },
  listDeadLetters: { method: 'GET', path: '/v1/dead-letters', authenticated: true, idempotent: false },
  readDeadLetter: { method: 'GET', path: '/v1/dead-letters/{letterId}', authenticated: true, idempotent: false },
  replayDeadLetters: { method: 'POST', path: '/v1/dead-letters/replay', authenticated: true, idempotent: true },
  discardDeadLetters: { method: 'POST', path: '/v1/dead-letters/discard', authenticated: true, idempotent: true },
  listAbuseSignals: { method: 'GET', path: '/v1/abuse-signals', authenticated: true, idempotent: false },
  readPlayerAbuse: { method: 'GET', path: '/v1/players/{playerId}/abuse-signals', authenticated: true, idempotent: false },
  dismissAbuseSignal: { method: 'POST', path: '/v1/abuse-signals/{signalId}/dismiss', authenticated: true, idempotent: false },
} as const satisfies { [Id in keyof RestMethods]: RestRoute }
