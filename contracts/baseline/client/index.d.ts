declare class Client {
    #private;
    /** Every REST operation by its operationId. Tokens are sent and renewed, and safe repetition is arranged. */
    readonly rest: RestMethods;
    constructor(environment: Environment);
    get signedIn(): boolean;
    get state(): ConnectionState;
    register(body: RegisterRequest): Promise<Account>;
    signIn(body: SignInRequest): Promise<Account>;
    createGuest(): Promise<Account>;
    /** Closes the connection and forgets the tokens, whether or not the server can be told. */
    signOut(): Promise<void>;
    /**
     * Opens the session; resolves with its welcome. While the connection is made, or made again, it is the same promise. Once open, it
     * is kept open: a lost connection is made again, and the match gone on with, until `close()` or the event `closed`.
     */
    connect(): Promise<SessionWelcome>;
    /** Closes the connection; the player stays signed in. `connect()` opens another one. */
    close(): void;
    /** Calls `handler` for every such event until the function returned is called. */
    on<K extends keyof ClientEvents>(type: K, handler: (event: ClientEvents[K]) => void): () => void;
    /** Finds opponents, takes the seat, and resolves with the match when play may begin. */
    play<G extends GameName>({ game, seats, signal }: PlayOptions<G>): Promise<Match<G>>;
    /** Takes the seat in a match that was found by other means. */
    attach(matchId: MatchId): Promise<Match>;
    /** Waits for opponents; `matchmaking.matched` tells when they are found. `play` does all of it. */
    joinMatchmaking(request: MatchmakingRequest): Promise<MatchmakingStatus>;
    leaveMatchmaking(): Promise<MatchmakingStatus>;
    ping(): Promise<SessionPong>;
    /**
     * Plays. Returns the id that `inputs[seat]` of a snapshot reaches once it contains the input; undefined, with nothing sent, while
     * there is no connection. A refusal is told by the event `error`, whose `replyTo` is the id.
     */
    input(input: GameInput): MessageId | undefined;
    /** Plays, and tells what became of it: part of the game, or refused and why. */
    submit(input: GameInput): Promise<InputOutcome>;
    /** Sends any message of the contract. Returns its id; undefined, with nothing sent, while there is no connection. */
    send(message: OutgoingMessage): MessageId | undefined;
}
/** Every REST operation: what it takes, and the body it answers with. */
interface RestMethods {
    /**
     * Register an account. Makes an account with a name and a password, and signs it in. Names are unique without regard
     * to case.
     */
    registerAccount(args: {
        body: RegisterRequest;
    }): Promise<SignedIn>;
    /**
     * Play as a guest. Makes an account with a made-up name and no password, and signs it in. It lives as long as its
     * tokens.
     */
    createGuest(): Promise<SignedIn>;
    /**
     * Sign in. Signs in with name and password. An unknown name and a wrong password are answered alike, and take
     * equally long.
     */
    signIn(args: {
        body: SignInRequest;
    }): Promise<SignedIn>;
    /**
     * Refresh the tokens. Trades a refresh token for a new pair. Each refresh token works once: a second use revokes
     * every token of that sign-in, since a thief and an owner cannot be told apart. Send an `Idempotency-Key` to be able
     * to repeat a refresh whose answer was lost.
     */
    refreshTokens(args: {
        body: RefreshRequest;
    }): Promise<Tokens>;
    /** Sign out. Revokes every token of this sign-in and closes its socket. */
    signOut(): Promise<void>;
    /**
     * Read the public keys. The keys that access tokens are signed with (RFC 7517): those in use, those about to be
     * used, and those whose tokens may still live.
     */
    readJwks(): Promise<Jwks>;
    /** Read my account. The account that the access token belongs to. */
    readMe(): Promise<Account>;
    /** Change my name. Gives the account another name. Matches that are being played keep the name they started with. */
    changeName(args: {
        body: ChangeNameRequest;
    }): Promise<Account>;
    /**
     * Delete my account. Takes the name and the password from the account, revokes all its tokens and closes its socket.
     * Its matches stay, without its name.
     */
    deleteAccount(): Promise<void>;
    /**
     * Get a ticket for a socket. A ticket opens one WebSocket, once, within 30 seconds, so that no token stands in a
     * URL. Where this request carries an `Origin`, the ticket works from that origin alone. Send it in `session.hello`
     * to any of `urls`. While the database is away, a repeat with the same `Idempotency-Key` gets another ticket.
     */
    createTicket(): Promise<RealtimeTicket>;
    /** Wait for a match. Puts the player in the queue of a game. `matchmaking.join` on the socket does the same. */
    joinMatchmaking(args: {
        body: MatchmakingRequest;
    }): Promise<MatchmakingStatus>;
    /** Read where I stand. Whether the player is idle, waits, or has a match to attach to. */
    readMatchmaking(): Promise<MatchmakingStatus>;
    /** Stop waiting. Takes the player out of the queue. `matchmaking.leave` on the socket does the same. */
    leaveMatchmaking(): Promise<void>;
    /** List my matches. The matches that the player has played to an end, the latest first. */
    listMyMatches(args?: {
        query?: {
            cursor?: Cursor;
            limit?: PageLimit;
        };
    }): Promise<MatchPage>;
    /**
     * Read a match. A match that the player has a seat in: how it stands, or how it ended. It answers long after the
     * sockets are gone.
     */
    readMatch(args: {
        params: {
            matchId: MatchId;
        };
    }): Promise<MatchStatus>;
    /**
     * Resign from a match. Asks the shard to take the resignation, and answers with the match as it stands now.
     * `match.forfeit` on the socket does the same.
     */
    forfeitMatch(args: {
        params: {
            matchId: MatchId;
        };
    }): Promise<MatchStatus>;
    /**
     * End a match as an operator. Asks the shard to end the match, and answers with the match as it stands now. It ends
     * as `operator`: with placements it counts for ranking, without it is void. Its players are told like of any other
     * end. Only operators may ask, of any match; a player is made one by setting `players.role` to `operator` in the
     * database, from the next access token on. There is no REST for that.
     */
    endMatch(args: {
        params: {
            matchId: MatchId;
        };
        body: EndMatchRequest;
    }): Promise<MatchStatus>;
    /** Read a leaderboard. The players of a game, the highest rating first. Equal ratings share a rank. */
    readLeaderboard(args: {
        params: {
            game: GameName;
        };
        query?: {
            cursor?: Cursor;
            limit?: PageLimit;
        };
    }): Promise<LeaderboardPage>;
    /** Read a player. What anyone may know of a player. */
    readPlayer(args: {
        params: {
            playerId: PlayerId;
        };
    }): Promise<PublicPlayer>;
    /** Read a player's stats. What a player has played that counts, game by game. */
    readPlayerStats(args: {
        params: {
            playerId: PlayerId;
        };
    }): Promise<PlayerStats>;
    /** List the games. The games that can be played here. */
    listGames(): Promise<GameList>;
}
/** A new account. */
interface RegisterRequest {
    name: PlayerName;
    password: Password;
}
/** What other players see: 3 to 20 letters, digits, spaces, underscores or hyphens, and no space at either end. */
type PlayerName = string;
/** 8 to 128 characters of any kind. */
type Password = string;
/** An account and its first tokens of this sign-in. */
interface SignedIn {
    account: Account;
    tokens: Tokens;
}
/** A player's own account. */
interface Account {
    playerId: PlayerId;
    name: PlayerName;
    /** Whether the account has no password and lives only as long as its tokens. */
    guest: boolean;
    role: PlayerRole;
    createdAtMs: TimeMs;
}
/** A player's account, for ever the same and never reused. */
type PlayerId = Flavored<'PlayerId'>;
/** A text with a meaning: plain text may be given for it, text with another meaning may not. */
type Flavored<Meaning extends string> = string & {
    readonly meaning?: Meaning;
};
/** `operator` may do what operations allow to operators; everyone else is a `player`. */
type PlayerRole = 'player' | 'operator';
/** A point in time, in milliseconds since the Unix epoch (UTC). */
type TimeMs = number;
/** A pair of tokens. The access token is sent with each request; the refresh token is kept for the next pair. */
interface Tokens {
    /** A JWT, signed with EdDSA. */
    accessToken: string;
    accessExpiresAtMs: TimeMs;
    refreshToken: RefreshToken;
    refreshExpiresAtMs: TimeMs;
}
/** 32 random bytes, in base64url. */
type RefreshToken = string;
/** A name and its password. */
interface SignInRequest {
    name: PlayerName;
    /** The password. One that could never have been set is answered like any wrong one. */
    password: string;
}
/** A refresh token to be traded for a new pair. */
interface RefreshRequest {
    refreshToken: RefreshToken;
}
/** A set of public keys (RFC 7517). */
interface Jwks {
    keys: Jwk[];
}
/** One public key (RFC 8037). */
interface Jwk {
    kty: 'OKP';
    crv: 'Ed25519';
    alg: 'EdDSA';
    use: 'sig';
    /** The key's id, which tokens name in their header. */
    kid: string;
    /** The public key, in base64url. */
    x: string;
}
/** A new name. */
interface ChangeNameRequest {
    name: PlayerName;
}
/** What opens one WebSocket. */
interface RealtimeTicket {
    /** 32 random bytes, in base64url. */
    ticket: string;
    expiresAtMs: TimeMs;
    /** WebSocket URLs of live gateways, in the order to try them. */
    urls: string[];
}
/** What a player wants to play. */
interface MatchmakingRequest {
    game: GameName;
    seats: SeatCount;
}
/** A game that can be played. */
type GameName = 'lightcycles' | 'connect-four';
/**
 * How many seats a match has. Each game allows a range of its own; outside it the request is refused with
 * `seats_unsupported`.
 */
type SeatCount = number;
/** Where a player stands. `request` and `queuedAtMs` are there while queued, `matchId` while matched. */
interface MatchmakingStatus {
    state: MatchmakingState;
    request?: MatchmakingRequest;
    queuedAtMs?: TimeMs;
    matchId?: MatchId;
}
/**
 * `idle`: neither queued nor in a match. `queued`: waiting for opponents. `matched`: in a match that has not ended;
 * attach to it.
 */
type MatchmakingState = 'idle' | 'queued' | 'matched';
/** One match, never reused. */
type MatchId = Flavored<'MatchId'>;
/** An opaque place in a list. */
type Cursor = string;
/** How many entries a page has at most. */
type PageLimit = number;
/** A page of matches. */
interface MatchPage {
    matches: MatchStatus[];
    /** Where the next page starts; absent on the last one. */
    nextCursor?: Cursor;
}
/** A match as anyone who plays in it may see it, over REST and over the socket. */
interface MatchStatus {
    matchId: MatchId;
    game: GameName;
    state: MatchState;
    /** Who plays, in the order of the seats. */
    seats: MatchSeat[];
    createdAtMs: TimeMs;
    ending?: MatchEnding;
}
/**
 * `placing`: a shard is being found. `waiting`: a shard owns it and the seats attach. `running`: being played.
 * `ended`: over, for good.
 */
type MatchState = 'placing' | 'waiting' | 'running' | 'ended';
/** Who sits where. */
interface MatchSeat {
    playerId: PlayerId;
    name: PlayerName;
}
/**
 * How a match ended: the one record that every player, REST, ranking and audit tell alike. Written once, by whoever
 * reaches the finish step first.
 */
interface MatchEnding {
    reason: EndReason;
    decidedBy: EndDecider;
    /** Whether the match counts for ranking. A match that does not count is void. */
    counted: boolean;
    /** When all seats had attached; absent where that never happened. */
    startedAtMs?: TimeMs;
    endedAtMs: TimeMs;
    lastTick: Tick;
    /** One entry for each seat, in the order of the seats. */
    seats: SeatEnding[];
    result?: GameResult;
}
/**
 * Why a match ended. `completed`: by its rules. `forfeit`: a player resigned. `abandoned`: a seat stayed away past the
 * rejoin window. `never_started`: a seat did not attach in time. `shard_lost`: the lease of its shard ran out.
 * `shard_drained`: its shard was shut down and the drain deadline passed. `rules_fault`: the match threw, overran or
 * left its bounds. `coordinator_lost`: its shard could not reach Redis for a whole lease. `operator`: an operator
 * ended it.
 */
type EndReason = 'completed' | 'forfeit' | 'abandoned' | 'never_started' | 'shard_lost' | 'shard_drained' | 'rules_fault' | 'coordinator_lost' | 'operator';
/** Which part of the system reached the finish step first. */
type EndDecider = 'rules' | 'shard' | 'gateway' | 'api' | 'operator';
/** How many steps a match has made. A realtime game steps at a fixed rate, a turn-based one when something happens. */
type Tick = number;
/** A seat at the end of its match, with the anti-abuse markers gathered on the way. */
interface SeatEnding {
    playerId: PlayerId;
    name: PlayerName;
    state: SeatState;
    /** Absent where the match does not count. */
    placement?: Placement;
    /** How often the seat went away. */
    disconnects: number;
    /** How long the seat was away, in all. */
    awayMs: DurationMs;
    /** How many inputs the rules refused. */
    inputsRefused: number;
    /** How often the seat sent more than it may. */
    rateLimitHits: number;
}
/**
 * `waiting`: has not attached yet. `present`: connected. `away`: the socket is gone and the rejoin window runs.
 * `forfeited`: resigned. `abandoned`: stayed away past the rejoin window.
 */
type SeatState = 'waiting' | 'present' | 'away' | 'forfeited' | 'abandoned';
/** 1 for the best; equal placements are a draw. */
type Placement = number;
/** A length of time in milliseconds, at most one day. */
type DurationMs = number;
/** How a match ended by its rules, under the name of the match's game. */
type GameResult = {
    lightcycles: LightcyclesResult;
    'connect-four'?: never;
} | {
    'connect-four': ConnectFourResult;
    lightcycles?: never;
};
/** How a match of lightcycles ended. */
interface LightcyclesResult {
    /** The place of each seat, 1 is the best. Seats that went out in the same tick share a place. */
    placements: number[];
    /** The tick that decided the match. */
    lastTick: number;
}
/** How a match of connect four ended. */
interface ConnectFourResult {
    decidedBy: ConnectFourDecision;
    /** The seat that won; absent where the match is a draw. */
    winnerSeat?: number;
    /**
     * Present where discs in a row won: the cells of one winning line, as indices into the snapshot's cells, in ascending
     * order.
     */
    line?: number[];
    /** How many discs were dropped. */
    moves: number;
}
/**
 * What decided the match: `line` four or more in a row; `board_full` no room left, a draw; `clock` the loser's turn
 * clock ran out; `left` a player resigned or stayed away (a draw where both went at once).
 */
type ConnectFourDecision = 'line' | 'board_full' | 'clock' | 'left';
/** How an operator ends a match. */
interface EndMatchRequest {
    /** Where the match shall count; absent, it is void. */
    placements?: Placements;
}
/** A placement for each seat, in the order of the seats. */
type Placements = Placement[];
/** A page of a leaderboard. */
interface LeaderboardPage {
    game: GameName;
    entries: LeaderboardEntry[];
    /** Where the next page starts; absent on the last one. */
    nextCursor?: Cursor;
}
/** A player's place in a game. */
interface LeaderboardEntry {
    /** 1 for the highest rating. Equal ratings share a rank. */
    rank: number;
    playerId: PlayerId;
    name: PlayerName;
    rating: Rating;
    /** How many matches the player has won. */
    wins: number;
}
/**
 * Skill in one game as a whole number, 0 upwards: 1000 + 40 * (mu - 3 * sigma) of the Weng-Lin (OpenSkill) estimate,
 * rounded, never below 0. A new player starts at 1000.
 */
type Rating = number;
/** What anyone may know of a player. */
interface PublicPlayer {
    playerId: PlayerId;
    name: PlayerName;
    /** Whether the account has no password and lives only as long as its tokens. */
    guest: boolean;
    createdAtMs: TimeMs;
}
/** What a player has played, game by game; games never played are left out. */
interface PlayerStats {
    playerId: PlayerId;
    games: GameStats[];
}
/** What a player has played of one game, counting only matches that count. */
interface GameStats {
    game: GameName;
    matches: number;
    wins: number;
    draws: number;
    losses: number;
    rating: Rating;
}
/** The games that can be played. */
interface GameList {
    games: GameInfo[];
}
/** A game, and how many can play it. */
interface GameInfo {
    game: GameName;
    title: string;
    pace: GamePace;
    seatsMin: SeatCount;
    seatsMax: SeatCount;
}
/** `realtime`: the match steps at a fixed rate. `turns`: it steps when a player moves. */
type GamePace = 'realtime' | 'turns';
interface Environment {
    /** Without a slash at its end. */
    readonly apiUrl: string;
    readonly encoding: Encoding;
    /** Told to the gateway in `session.hello`. */
    readonly name: string;
    readonly fetch: typeof fetch;
    readonly WebSocket: WebSocketConstructor | undefined;
    readonly storage: TokenStorage | undefined;
    readonly clock: Clock;
    /** 0 up to, and without, 1. */
    readonly random: () => number;
}
type Encoding = 'binary' | 'json';
type WebSocketConstructor = new (url: string, protocols?: string | string[]) => WebSocketLike;
/** What the client uses of a WebSocket; those of browsers, of Node 22 and later, and of the package `ws` are alike in it. */
interface WebSocketLike {
    binaryType: string;
    readonly bufferedAmount: number;
    send(data: string | Uint8Array): void;
    close(code?: number): void;
}
/** Where tokens outlive the page or the process: `localStorage`, or anything with these three of its methods. */
interface TokenStorage {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
}
interface Clock {
    /** Milliseconds since the Unix epoch. */
    now(): number;
    /** Calls `action` once, `delayMs` from now. */
    after(delayMs: number, action: () => void): Cancel;
}
/** Calls off what was arranged; calling it late or twice does nothing. */
type Cancel = () => void;
type ConnectionState = 'idle' | 'connecting' | 'connected' | 'reconnecting' | 'closed';
/** The session is open. */
interface SessionWelcome {
    type: 'session.welcome';
    replyTo: MessageId;
    playerId: PlayerId;
    name: PlayerName;
    /** When the session ends unless it is refreshed. */
    expiresAtMs: TimeMs;
    /** How often the gateway sends a WebSocket ping; two missed answers close the socket. */
    heartbeatMs: DurationMs;
    /** How long a seat is kept for a player whose socket is gone. */
    rejoinWindowMs: DurationMs;
    /** Where the player stands; a match to rejoin is named here. */
    status: MatchmakingStatus;
}
/** Chosen by the client for each message it sends; the answer names it as `replyTo`. Counting upwards is enough. */
type MessageId = number;
/** What `on` takes: each message of the contract by its type, and what the client itself has to tell. */
interface ClientEvents extends WireEvents {
    /** The connection changed. */
    state: StateChange;
    /** After a reconnect the match goes on; what was missed follows. Where that is no longer kept, `match.attached` comes instead. */
    resumed: MatchResumed;
    /** After a reconnect the match does not go on for this player. */
    notResumed: NotResumed;
    /** The session is over and does not reconnect by itself. `code` says why; after `close()` it is `client_closed`. */
    closed: MatchwireError;
}
type WireEvents = {
    [M in HeardMessage as M['type']]: M;
};
/** What a gateway has to say: what has changed of a state is told as the state that comes of it. */
type HeardMessage = Exclude<ServerMessage, MatchDelta>;
/** What a gateway sends to a game client. */
type ServerMessage = SessionWelcome | SessionRefreshed | SessionWarning | SessionPong | MatchmakingQueued | MatchmakingLeft | MatchmakingMatched | MatchAttached | MatchStarted | MatchSnapshot | MatchDelta | MatchSeatChanged | MatchResumed | MatchEnded | ProtocolError;
/** The session was prolonged. */
interface SessionRefreshed {
    type: 'session.refreshed';
    replyTo: MessageId;
    expiresAtMs: TimeMs;
}
/** Something is about to close this socket, or is wrong for now. It answers no message. */
interface SessionWarning {
    type: 'session.warning';
    /**
     * What will close the socket, or what is wrong for now, such as `token_expired` (soon), `message_rate_exceeded`,
     * `gateway_draining`, `unavailable`.
     */
    code: ErrorCode;
    /** When it will happen, from now. */
    inMs?: DurationMs;
    /** When to connect again, from now. */
    retryAfterMs?: DurationMs;
}
/** A code of the error registry. REST and WebSocket answer with the same ones. */
type ErrorCode = 'malformed_json' | 'request_invalid' | 'unsupported_media_type' | 'body_too_large' | 'route_unknown' | 'method_not_allowed' | 'idempotency_key_reused' | 'idempotency_in_progress' | 'rate_limited' | 'token_missing' | 'token_invalid' | 'token_expired' | 'token_revoked' | 'ticket_invalid' | 'refresh_token_invalid' | 'refresh_token_reused' | 'credentials_invalid' | 'forbidden' | 'name_taken' | 'player_unknown' | 'seats_unsupported' | 'already_queued' | 'already_in_match' | 'not_queued' | 'match_unknown' | 'match_ended' | 'not_attached' | 'match_not_running' | 'input_illegal' | 'not_your_turn' | 'seat_out' | 'input_rate_exceeded' | 'hello_timeout' | 'hello_expected' | 'hello_repeated' | 'subprotocol_unsupported' | 'message_malformed' | 'message_unknown' | 'message_invalid' | 'frame_type_wrong' | 'message_too_large' | 'message_rate_exceeded' | 'too_many_connections' | 'slow_consumer' | 'superseded' | 'idle_timeout' | 'gateway_draining' | 'unavailable' | 'internal_error';
/** Answers `session.ping`. */
interface SessionPong {
    type: 'session.pong';
    replyTo: MessageId;
    serverTimeMs: TimeMs;
}
/** The player waits for opponents. */
interface MatchmakingQueued {
    type: 'matchmaking.queued';
    replyTo: MessageId;
    status: MatchmakingStatus;
}
/** The player waits no longer. */
interface MatchmakingLeft {
    type: 'matchmaking.left';
    replyTo: MessageId;
    status: MatchmakingStatus;
}
/** Opponents were found and a shard runs the match: attach to it. */
interface MatchmakingMatched {
    type: 'matchmaking.matched';
    match: MatchStatus;
    /** How long the seat waits for `match.attach`. */
    attachWithinMs: DurationMs;
}
/** The seat is taken. */
interface MatchAttached {
    type: 'match.attached';
    replyTo: MessageId;
    match: MatchStatus;
    seat: SeatIndex;
}
/** A player's place in a match, counted from 0. */
type SeatIndex = number;
/** Every seat is taken and play begins. A control message. */
interface MatchStarted {
    type: 'match.started';
    sequence: ControlSequence;
    matchId: MatchId;
    /** The seat of the player who reads this. */
    seat: SeatIndex;
    startedAtMs: TimeMs;
    /** How long a step takes; absent in a turn-based game. */
    tickIntervalMs?: DurationMs;
    /** How long a turn may take; absent in a realtime game. */
    turnMs?: DurationMs;
    /** Where the match's randomness starts; absent in a game that hides something, since who knows it could compute that. */
    seed?: Seed;
}
/**
 * Position of a control message among all those of one seat, counted from 1 without gaps. The client acknowledges the
 * highest it has seen with `session.ack`, and names it again in `match.rejoin`.
 */
type ControlSequence = number;
/** Where a match's randomness starts. The same seed and inputs give the same match. */
type Seed = number;
/** The state of the game after a tick, complete by itself. */
interface MatchSnapshot {
    type: 'match.snapshot';
    tick: Tick;
    /** For each seat, the id of its last `match.input` that this state contains; 0 before the first. */
    inputs: MessageId[];
    /** How long the seat to move has left; turn-based games only. */
    turnEndsInMs?: DurationMs;
    state: GameSnapshot;
}
/** What a seat may see of a match, under the name of the match's game. Complete by itself. */
type GameSnapshot = {
    lightcycles: LightcyclesSnapshot;
    'connect-four'?: never;
} | {
    'connect-four': ConnectFourSnapshot;
    lightcycles?: never;
};
/** The whole grid after a tick, complete by itself. The grid is 64 by 64 cells; x grows to the right, y grows downward. */
interface LightcyclesSnapshot {
    /** One cycle per seat, in the order of the seats. */
    cycles: LightcyclesCycle[];
}
/** One seat's cycle and the wall it has left. */
interface LightcyclesCycle {
    /** False once the cycle has crashed or its player has left; its wall stays. */
    alive: boolean;
    heading: LightcyclesHeading;
    /**
     * The cell the cycle started on, the cell of each turn, and last the cell of its head. Cells between two points are
     * wall. The start, the last turn and the head are not repeated where they are the same cell.
     */
    trail: LightcyclesPoint[];
}
/** The way a cycle rides. */
type LightcyclesHeading = 'up' | 'right' | 'down' | 'left';
/** One cell of the grid. */
interface LightcyclesPoint {
    /** The column, 0 is the leftmost. */
    x: number;
    /** The row, 0 is the topmost. */
    y: number;
}
/** The board after a move, complete by itself. How long the turn still lasts stands beside it in the message. */
interface ConnectFourSnapshot {
    /**
     * The board row by row, from the bottom row up, each from left to right: the cell of a column and row is `row * 7 +
     * column`. 0 is empty, 1 is a disc of seat 0, 2 is a disc of seat 1.
     */
    cells: number[];
    /** The seat whose turn it is. */
    seatToMove: number;
    /** How many discs have been dropped. */
    moves: number;
}
/**
 * The state of the game after a tick, as what has changed since the one before. Binary alone, and for a client that
 * asked for it (`deltas`).
 */
interface MatchDelta {
    type: 'match.delta';
    /** The tick of the state before, modulo 256. A client that has another one does not apply the changes. */
    base: number;
    /**
     * What is to be done to the state before, which is the last `match.snapshot` of this socket with every `match.delta`
     * since: the new one is a whole `match.snapshot`.
     */
    changes: Uint8Array;
}
/** A seat went away, came back, resigned or was given up. A control message. */
interface MatchSeatChanged {
    type: 'match.seat';
    sequence: ControlSequence;
    matchId: MatchId;
    /** The seat that changed. */
    seat: SeatIndex;
    state: SeatState;
    /** How long an away seat is kept. */
    rejoinWithinMs?: DurationMs;
}
/** Answers `match.rejoin`: resumed, or not and why. */
interface MatchResumed {
    type: 'match.resumed';
    replyTo: MessageId;
    /** True where every missing control message and a full snapshot follow; never half. */
    resumed: boolean;
    /** Why not; only where `resumed` is false. */
    reason?: ResumeFailure;
    seat?: SeatIndex;
    /** The match as it is now; with how it ended where it is over. */
    match: MatchStatus;
}
/**
 * Why a match cannot be resumed. `match_ended`: it is over, `match.ending` says how. `seat_lost`: the seat was
 * forfeited or abandoned. `gap`: control messages that are missing are no longer kept. `never_attached`: the seat was
 * never taken.
 */
type ResumeFailure = 'match_ended' | 'seat_lost' | 'gap' | 'never_attached';
/** The match is over, and this is how, for everyone alike. A control message, the last of its match. */
interface MatchEnded {
    type: 'match.ended';
    sequence: ControlSequence;
    matchId: MatchId;
    ending: MatchEnding;
}
/** A message was refused, or the socket is about to be closed. The codes are those of the error registry. */
interface ProtocolError {
    type: 'error';
    /** The id of the message this answers; absent where it answers none. */
    replyTo?: MessageId;
    code: ErrorCode;
    /** What happened and what to do about it, in English, for developers. */
    message: string;
    /** Whether the same message may succeed later. */
    retryable: boolean;
    retryAfterMs?: DurationMs;
}
interface StateChange {
    readonly state: ConnectionState;
    /** Why the connection is made again, while `reconnecting`; absent where nothing failed, and the client moves to another gateway. */
    readonly error?: MatchwireError;
    /** When that is tried, while `reconnecting`. */
    readonly retryInMs?: number;
}
/** Every failure of the client: over REST, over the socket, or on the way. Tell them apart by `code`. */
declare class MatchwireError extends Error {
    readonly name = "MatchwireError";
    readonly code: MatchwireErrorCode;
    /** The HTTP status, or the registry's for what came over the socket; 0 where the server did not answer. */
    readonly status: number;
    /** Whether the same request may succeed later. */
    readonly retryable: boolean;
    /** How long to wait before, where the server said so. */
    readonly retryAfterMs: number | undefined;
    /** What is wrong with the request, field by field. */
    readonly problems: readonly FieldProblem[];
    /** The id of the request in the server's logs. */
    readonly requestId: string | undefined;
    constructor(fault: Fault);
}
/** A code of the error registry, or of the client. A newer server may send one that this version does not list. */
type MatchwireErrorCode = ErrorCode | LocalErrorCode;
/** What the client finds out by itself. After `timed_out` and `network_failed` the server may have acted, or not. */
type LocalErrorCode = 'network_failed' | 'timed_out' | 'not_connected' | 'response_unexpected' | 'not_resumed' | 'client_closed';
/** One thing that is wrong with a request. */
interface FieldProblem {
    /** Where, as a JSON pointer into the body, or the name of the parameter. */
    path: string;
    /** What is wrong there. */
    problem: string;
}
interface Fault {
    readonly code: MatchwireErrorCode;
    readonly message: string;
    readonly status?: number | undefined;
    readonly retryable: boolean;
    readonly retryAfterMs?: number | undefined;
    readonly problems?: readonly FieldProblem[] | undefined;
    readonly requestId?: string | undefined;
    readonly cause?: unknown;
}
/** The match does not go on for this player; `match`, where it is known, says how it stands or ended. */
interface NotResumed {
    readonly matchId: MatchId;
    readonly reason: ResumeFailure | MatchwireErrorCode;
    readonly match?: MatchStatus;
}
interface PlayOptions<G extends GameName> extends MatchmakingRequest {
    readonly game: G;
    /** Ends the wait for opponents. */
    readonly signal?: AbortSignal;
}
declare class Match<G extends GameName = GameName> {
    #private;
    readonly matchId: MatchId;
    readonly game: G;
    /** This player's place. */
    readonly seat: SeatIndex;
    /** Who plays, in the order of the seats. */
    readonly players: readonly MatchSeat[];
    /** How the match ended. Rejects where the client is closed before, or the match does not go on for this player. */
    readonly ended: Promise<MatchEnding>;
    constructor(session: Session, rest: RestMethods, { match, seat }: MatchAttached);
    /** Calls `handler` from now until the end, or until the function returned is called; at once where the event has happened already. */
    on<K extends keyof MatchEvents<G>>(type: K, handler: (event: MatchEvents<G>[K]) => void): () => void;
    /** The latest snapshot; undefined before the first. */
    get snapshot(): Snapshot<G> | undefined;
    /**
     * Plays. Returns the id that `inputs[seat]` of a snapshot reaches once it contains the input; undefined, with nothing sent, while
     * there is no connection. A refusal is told by the client's event `error`, whose `replyTo` is the id.
     */
    input(input: InputOf<G>): MessageId | undefined;
    /** Plays, and tells what became of it: part of the game, or refused and why. */
    submit(input: InputOf<G>): Promise<InputOutcome>;
    /** Resigns. Over REST, so that it can be done without a socket; `ended` tells what follows. */
    forfeit(): Promise<MatchStatus>;
}
declare class Session implements ConnectionListener {
    #private;
    readonly events: Emitter<ClientEvents>;
    readonly connection: Connection;
    constructor(environment: Environment, rest: RestMethods, tokens: TokenKeeper);
    /** Takes the player's seat in a match as it is now, and leaves none that was taken before. */
    attach(matchId: MatchId): Promise<MatchAttached>;
    /** The id of the message; undefined, with nothing sent, while the player is not present in a match. */
    input(input: GameInput): MessageId | undefined;
    /** Sends an input and tells what became of it. */
    submit(input: GameInput): Promise<InputOutcome>;
    received(message: HeardMessage): void;
    get waiting(): number;
    changed(change: StateChange): void;
    lost(error: MatchwireError): void;
    /** Takes the seat again. Until that is answered, the session does not count as connected. */
    opened(): Promise<void>;
    ended(error: MatchwireError): void;
}
interface ConnectionListener {
    /** How many wait for what is still to come over the socket, beside the requests. */
    readonly waiting: number;
    /** Gets every message but errors that answer a request. */
    received(message: HeardMessage): void;
    changed(change: StateChange): void;
    /** The socket is gone; another one may follow. */
    lost(error: MatchwireError): void;
    /** The session is open on a new socket: what is to be done before it counts as connected. A throw is a failed connection. */
    opened(): Promise<void>;
    /** It will not connect again by itself. */
    ended(error: MatchwireError): void;
}
/** Handlers by event. Emitting makes no closure and copies nothing, since snapshots pass through here. */
declare class Emitter<Events> {
    #private;
    /** Calls `handler` for every such event until the function returned is called. */
    on<K extends keyof Events>(type: K, handler: (event: Events[K]) => void): () => void;
    emit<K extends keyof Events>(type: K, event: Events[K]): void;
}
declare class Connection implements SocketListener {
    #private;
    state: ConnectionState;
    constructor(environment: Environment, rest: RestMethods, tokens: TokenKeeper, listener: ConnectionListener);
    get open(): boolean;
    connect(): Promise<SessionWelcome>;
    close(): void;
    /** The message's id; undefined, with nothing sent, while there is no connection. */
    send(message: OutgoingMessage): MessageId | undefined;
    /** Sends and waits for the reply, a bounded time. */
    ask<T extends ReplyType>(message: OutgoingMessage, replyType: T): Promise<Reply<T>>;
    /** Numbers from above `id`: another client of this player used the ids up to it, in a page that was left. */
    numberAbove(id: MessageId): void;
    received(socket: Socket, message: HeardMessage): void;
    lost(socket: Socket, error: MatchwireError): void;
}
interface SocketListener {
    received(socket: Socket, message: HeardMessage): void;
    /** Called once, and not for a close of the client's own. */
    lost(socket: Socket, error: MatchwireError): void;
}
declare class Socket {
    #private;
    /** Why it is closed; undefined while it is open. */
    closedBy: MatchwireError | undefined;
    constructor(webSocket: EventfulWebSocket, { encoding, clock }: Pick<Environment, 'encoding' | 'clock'>, listener: SocketListener);
    /** Whether the message was handed to the network. */
    send(message: ClientMessage): boolean;
    /** Closes it and tells the listener; a second time does nothing. */
    drop(error: MatchwireError): void;
    /** Closes it without a word to the listener, and without waiting for the other side, which may be gone. */
    close(error: MatchwireError): void;
}
interface EventfulWebSocket extends WebSocketLike {
    onopen: (() => void) | null;
    onmessage: ((event: {
        data: unknown;
    }) => void) | null;
    onerror: (() => void) | null;
    onclose: ((event: {
        code: number;
    }) => void) | null;
}
/** What a game client sends to a gateway. */
type ClientMessage = SessionHello | SessionRefresh | SessionAck | SessionPing | MatchmakingJoin | MatchmakingLeave | MatchAttach | MatchInput | MatchRejoin | MatchForfeit;
/** The first message on a socket. It must come within 5 s; what comes before it is refused. */
interface SessionHello {
    type: 'session.hello';
    id: MessageId;
    credentialKind: CredentialKind;
    /** The ticket or the access token. It never stands in a URL. */
    credential: string;
    /** Name and version of the client, for the operators' eyes. */
    client?: string;
    /** Whether the client applies `match.delta`; without it, and in the JSON encoding, it gets every state whole. */
    deltas?: boolean;
}
/** `ticket`: single-use, from POST /v1/realtime/tickets. `access_token`: as on REST. */
type CredentialKind = 'ticket' | 'access_token';
/** Prolongs the session with a newer access token of the same sign-in. */
interface SessionRefresh {
    type: 'session.refresh';
    id: MessageId;
    accessToken: AccessToken;
}
/** A JSON Web Token signed with EdDSA, in its compact form (RFC 7519, RFC 8037). */
type AccessToken = string;
/**
 * Acknowledges every control message of the attached match up to `sequence`; the server may forget them. It has no
 * answer.
 */
interface SessionAck {
    type: 'session.ack';
    id: MessageId;
    sequence: ControlSequence;
}
/** Asks for a `session.pong`, to measure the round trip and the clock difference. */
interface SessionPing {
    type: 'session.ping';
    id: MessageId;
}
/** Asks to wait for opponents; the same as POST /v1/matchmaking. */
interface MatchmakingJoin {
    type: 'matchmaking.join';
    id: MessageId;
    request: MatchmakingRequest;
}
/** Stops waiting; the same as DELETE /v1/matchmaking. */
interface MatchmakingLeave {
    type: 'matchmaking.leave';
    id: MessageId;
}
/** Takes the player's seat in a match. When every seat has, the match starts. */
interface MatchAttach {
    type: 'match.attach';
    id: MessageId;
    matchId: MatchId;
}
/**
 * What the player does in the game, typed by the game. A refused input is answered by `error`; an accepted one shows
 * in `match.snapshot`.
 */
interface MatchInput {
    type: 'match.input';
    id: MessageId;
    input: GameInput;
}
/** What a player does in a match, under the name of the match's game. */
type GameInput = {
    lightcycles: LightcyclesInput;
    'connect-four'?: never;
} | {
    'connect-four': ConnectFourInput;
    lightcycles?: never;
};
/**
 * Turn the cycle before its next move. Of several turns in one tick the last counts. Turning back into the way the
 * cycle came from is refused (`input_illegal`).
 */
interface LightcyclesInput {
    heading: LightcyclesHeading;
}
/** Drop a disc into a column. Refused out of turn (`not_your_turn`) and where the column has no room (`input_illegal`). */
interface ConnectFourInput {
    /** The column, 0 is the leftmost. */
    column: number;
}
/** Takes the seat again after a lost connection, on any gateway, within the rejoin window. */
interface MatchRejoin {
    type: 'match.rejoin';
    id: MessageId;
    matchId: MatchId;
    /** The highest control sequence the client has seen in this match; 0 for none. */
    lastSequence: ControlSequence;
}
/**
 * Resigns; the same as POST /v1/matches/{matchId}/forfeit. What follows tells the outcome: `match.seat` or
 * `match.ended`.
 */
interface MatchForfeit {
    type: 'match.forfeit';
    id: MessageId;
    matchId: MatchId;
}
declare class TokenKeeper {
    #private;
    /** Told of each access token that a renewal brought. */
    renewed: (accessToken: string) => void;
    constructor(environment: Environment);
    get signedIn(): boolean;
    /** How long the access token may still be used before it is to be renewed; undefined when signed out. */
    get renewInMs(): number | undefined;
    keep(tokens: Tokens): void;
    /** Signs out on this side; with a token, only while that one is still the current one. */
    forget(accessToken?: string | undefined): void;
    /** An access token to send now. Throws `token_missing` when signed out. */
    access(): Promise<string>;
    /** A newer access token than `stale`. However many ask at once, the refresh token is sent once. */
    renew(stale?: string | undefined): Promise<string>;
}
/** A message as it is given to `send`, which numbers it. */
type OutgoingMessage = WithoutId<ClientMessage>;
type WithoutId<M> = M extends ClientMessage ? Omit<M, 'id'> : never;
type ReplyType = Exclude<Extract<ServerMessage, {
    replyTo: MessageId;
}>['type'], 'error'>;
type Reply<T extends ReplyType> = Extract<ServerMessage, {
    type: T;
}>;
/** What became of an input: part of the game since `tick`, or refused, or not heard of again. */
type InputOutcome = {
    readonly ok: true;
    readonly tick: number;
} | {
    readonly ok: false;
    readonly error: MatchwireError;
};
interface MatchEvents<G extends GameName> {
    /** Play begins. */
    started: MatchStarted;
    /** The state of the game after a tick, complete by itself. */
    snapshot: Snapshot<G>;
    /** A seat went away, came back, resigned or was given up. */
    seat: MatchSeatChanged;
}
interface Snapshot<G extends GameName> extends Omit<MatchSnapshot, 'type' | 'state'> {
    readonly state: StateOf<G>;
}
/** What a seat sees of game `G`. */
type StateOf<G extends GameName> = In<GameSnapshot, G>;
type In<Choice, G extends GameName> = G extends GameName ? Extract<Choice, Record<G, unknown>>[G] : never;
/** What a player does in game `G`. */
type InputOf<G extends GameName> = In<GameInput, G>;
/** A client for one player, over REST and WebSocket. Nothing happens before it is asked to do something. */
declare function createClient(options: ClientOptions): Client;
interface ClientOptions {
    /** Where the api is, such as `https://api.example.com`. */
    readonly apiUrl: string;
    /** `binary`, the compact one, where it is absent; `json` is readable in the browser's network panel. */
    readonly encoding?: Encoding;
    /** Name and version of the game, for the operators' eyes, such as `lightcycles-web/1.0`. */
    readonly name?: string;
    /** Where the player stays signed in over a reload, such as `localStorage`; without it tokens live as long as the client. */
    readonly storage?: TokenStorage;
    /** Where the runtime has none, as Node 20: the one of the package `ws`. */
    readonly WebSocket?: WebSocketConstructor;
    readonly fetch?: typeof fetch;
    readonly clock?: Clock;
    /** 0 up to, and without, 1. */
    readonly random?: () => number;
}
export { AccessToken, Account, ChangeNameRequest, Client, ClientEvents, ClientMessage, ClientOptions, Clock, ConnectFourDecision, ConnectFourInput, ConnectFourResult, ConnectFourSnapshot, ConnectionState, ControlSequence, CredentialKind, Cursor, DurationMs, Encoding, EndDecider, EndMatchRequest, EndReason, ErrorCode, FieldProblem, Flavored, GameInfo, GameInput, GameList, GameName, GamePace, GameResult, GameSnapshot, GameStats, InputOf, InputOutcome, Jwk, Jwks, LeaderboardEntry, LeaderboardPage, LightcyclesCycle, LightcyclesHeading, LightcyclesInput, LightcyclesPoint, LightcyclesResult, LightcyclesSnapshot, LocalErrorCode, Match, MatchAttach, MatchAttached, MatchDelta, MatchEnded, MatchEnding, MatchEvents, MatchForfeit, MatchId, MatchInput, MatchPage, MatchRejoin, MatchResumed, MatchSeat, MatchSeatChanged, MatchSnapshot, MatchStarted, MatchState, MatchStatus, MatchmakingJoin, MatchmakingLeave, MatchmakingLeft, MatchmakingMatched, MatchmakingQueued, MatchmakingRequest, MatchmakingState, MatchmakingStatus, MatchwireError, MatchwireErrorCode, MessageId, NotResumed, OutgoingMessage, PageLimit, Password, Placement, Placements, PlayOptions, PlayerId, PlayerName, PlayerRole, PlayerStats, ProtocolError, PublicPlayer, Rating, RealtimeTicket, RefreshRequest, RefreshToken, RegisterRequest, RestMethods, ResumeFailure, SeatCount, SeatEnding, SeatIndex, SeatState, Seed, ServerMessage, SessionAck, SessionHello, SessionPing, SessionPong, SessionRefresh, SessionRefreshed, SessionWarning, SessionWelcome, SignInRequest, SignedIn, Snapshot, StateChange, StateOf, Tick, TimeMs, TokenStorage, Tokens, WebSocketConstructor, WebSocketLike, createClient }
