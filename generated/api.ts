// Generated from contracts/ by `npm run codegen`. Do not edit.
import type {
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
  DeadLettersDiscarded,
  DeadLettersReplayed,
  EndMatchRequest,
  ErrorClass,
  GameList,
  IdempotencyKey,
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
  Problem,
  PublicPlayer,
  RealtimeTicket,
  RefreshRequest,
  RegisterRequest,
  RequestId,
  SignInRequest,
  SignedIn,
  TimeMs,
  Tokens,
  UnreadNotifications,
  WantedSeason,
  WarnRequest,
} from './messages.ts'

export interface operations {
    registerAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: a request repeated with the same key within a day is answered as the first one was, without being done again. Choose a random one, such as a UUID, for each thing to be done; whoever knows it can have the answer repeated. */
                "Idempotency-Key"?: IdempotencyKey;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RegisterRequest;
            };
        };
        responses: {
            /** @description The account, signed in. */
            201: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SignedIn;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            409: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            413: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            415: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            422: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            429: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    createGuest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: a request repeated with the same key within a day is answered as the first one was, without being done again. Choose a random one, such as a UUID, for each thing to be done; whoever knows it can have the answer repeated. */
                "Idempotency-Key"?: IdempotencyKey;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guest, signed in. */
            201: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SignedIn;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            409: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            422: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            429: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: a request repeated with the same key within a day is answered as the first one was, without being done again. Choose a random one, such as a UUID, for each thing to be done; whoever knows it can have the answer repeated. */
                "Idempotency-Key"?: IdempotencyKey;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SignInRequest;
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SignedIn;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            409: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            413: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            415: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            422: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            429: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    refreshTokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: a request repeated with the same key within a day is answered as the first one was, without being done again. Choose a random one, such as a UUID, for each thing to be done; whoever knows it can have the answer repeated. */
                "Idempotency-Key"?: IdempotencyKey;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RefreshRequest;
            };
        };
        responses: {
            /** @description The new tokens. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Tokens;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            409: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            413: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            415: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            422: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            429: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    readJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Jwks;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Account;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    changeName: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ChangeNameRequest;
            };
        };
        responses: {
            /** @description The account with its new name. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Account;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            409: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            413: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            415: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    createTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: a request repeated with the same key within a day is answered as the first one was, without being done again. Choose a random one, such as a UUID, for each thing to be done; whoever knows it can have the answer repeated. */
                "Idempotency-Key"?: IdempotencyKey;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            201: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeTicket;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            409: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            422: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            429: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    readMatchmaking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the player stands. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MatchmakingStatus;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    joinMatchmaking: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: a request repeated with the same key within a day is answered as the first one was, without being done again. Choose a random one, such as a UUID, for each thing to be done; whoever knows it can have the answer repeated. */
                "Idempotency-Key"?: IdempotencyKey;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MatchmakingRequest;
            };
        };
        responses: {
            /** @description Queued. */
            201: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MatchmakingStatus;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            409: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            413: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            415: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            422: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            429: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    leaveMatchmaking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No longer queued. */
            204: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            409: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    listMyMatches: {
        parameters: {
            query?: {
                /** @description Where the page starts, which is `nextCursor` of the page before; the first page without it. */
                cursor?: Cursor;
                /** @description How many entries at most; 20 where it is absent. */
                limit?: PageLimit;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MatchPage;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    listMyNotifications: {
        parameters: {
            query?: {
                /** @description Where the page starts, which is `nextCursor` of the page before; the first page without it. */
                cursor?: Cursor;
                /** @description How many entries at most; 20 where it is absent. */
                limit?: PageLimit;
                /** @description Whether those that were acknowledged are left out. */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": NotificationPage;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    acknowledgeNotification: {
        parameters: {
            query?: {
                /** @description Whether all older ones are acknowledged as well. */
                andOlder?: boolean;
            };
            header?: never;
            path: {
                /** @description The notification. */
                notificationId: NotificationId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Acknowledged; what is still unread. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UnreadNotifications;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            404: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    readMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The match. */
                matchId: MatchId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The match. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MatchStatus;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            404: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    forfeitMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The match. */
                matchId: MatchId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Asked; the match as it stands. */
            202: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MatchStatus;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            404: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            409: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    endMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The match. */
                matchId: MatchId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EndMatchRequest;
            };
        };
        responses: {
            /** @description Asked; the match as it stands. */
            202: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MatchStatus;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            404: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            409: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            413: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            415: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    readLeaderboard: {
        parameters: {
            query?: {
                /** @description Only what was played in this season, in which everyone began anew; absent, all seasons together. */
                season?: WantedSeason;
                /** @description Where the page starts, which is `nextCursor` of the page before; the first page without it. */
                cursor?: Cursor;
                /** @description How many entries at most; 20 where it is absent. */
                limit?: PageLimit;
            };
            header?: never;
            path: {
                /** @description The game. */
                game: "lightcycles" | "connect-four";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LeaderboardPage;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    readPlayer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The player. */
                playerId: PlayerId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The player. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicPlayer;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            404: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    readPlayerStats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The player. */
                playerId: PlayerId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stats. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlayerStats;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            404: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    banPlayer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The player. */
                playerId: PlayerId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BanRequest;
            };
        };
        responses: {
            /** @description The ban as it stands now. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Ban;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            404: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            409: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            413: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            415: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    unbanPlayer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The player. */
                playerId: PlayerId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ModerationRequest;
            };
        };
        responses: {
            /** @description The account is not banned. */
            204: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            404: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            413: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            415: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    warnPlayer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The player. */
                playerId: PlayerId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WarnRequest;
            };
        };
        responses: {
            /** @description The player will be told. */
            204: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            404: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            413: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            415: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    listGames: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The games. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GameList;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    listDeadLetters: {
        parameters: {
            query?: {
                /** @description Those in this state. */
                state?: "dead" | "replayed" | "discarded";
                /** @description Those that this consumer gave up. */
                consumer?: ConsumerWord;
                /** @description Those that failed so. */
                errorClass?: ErrorClass;
                /** @description Those of this type of events. */
                type?: DeadEventType;
                /** @description Those about this player or match. */
                subject?: DeadEventSubject;
                /** @description Those given up at this time or later. */
                deadAfterMs?: TimeMs;
                /** @description Those given up before this time. */
                deadBeforeMs?: TimeMs;
                /** @description Where the page starts, which is `nextCursor` of the page before; the first page without it. */
                cursor?: Cursor;
                /** @description How many entries at most; 20 where it is absent. */
                limit?: PageLimit;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeadLetterPage;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    readDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dead letter. */
                letterId: DeadLetterId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeadLetter;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            404: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    replayDeadLetters: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: a request repeated with the same key within a day is answered as the first one was, without being done again. Choose a random one, such as a UUID, for each thing to be done; whoever knows it can have the answer repeated. */
                "Idempotency-Key"?: IdempotencyKey;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DeadLetterActRequest;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeadLettersReplayed;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            404: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            409: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            413: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            415: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            422: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            429: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    discardDeadLetters: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe: a request repeated with the same key within a day is answered as the first one was, without being done again. Choose a random one, such as a UUID, for each thing to be done; whoever knows it can have the answer repeated. */
                "Idempotency-Key"?: IdempotencyKey;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DeadLetterActRequest;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeadLettersDiscarded;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            404: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            409: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            413: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            415: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            422: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            429: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    listAbuseSignals: {
        parameters: {
            query?: {
                /** @description Those of this kind. */
                kind?: "abandons" | "refused_inputs" | "input_rate" | "win_trading" | "many_accounts";
                /** @description Where the page starts, which is `nextCursor` of the page before; the first page without it. */
                cursor?: Cursor;
                /** @description How many entries at most; 20 where it is absent. */
                limit?: PageLimit;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AbuseSignalPage;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    readPlayerAbuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The player. */
                playerId: PlayerId;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is; nothing of a player who is not known. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlayerAbuse;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
    dismissAbuseSignal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The signal. */
                signalId: AbuseSignalId;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ModerationRequest;
            };
        };
        responses: {
            /** @description The signal as it is now. */
            200: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AbuseSignal;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            400: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            401: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            403: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            404: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            413: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            415: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            500: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
            /** @description What is wrong; `code` is one of the operation's `x-errors`. */
            503: {
                headers: {
                    /** @description The id of this request, as in the logs. A client may choose it by sending the same header. */
                    "X-Request-Id": RequestId;
                    /** @description After how many seconds to try again, where that is known. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Problem;
                };
            };
        };
    };
}
