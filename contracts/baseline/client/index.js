// generated/client/backoff.ts
var backoffBaseMs = 250;
var backoffCapMs = 1e4;
function backoffMs(failures, random, retryAfterMs = 0) {
  return retryAfterMs + random() * Math.min(backoffCapMs, backoffBaseMs * 2 ** failures);
}

// generated/client/environment.ts
var systemClock = {
  now: () => Date.now(),
  after(delayMs, action) {
    const timer = setTimeout(action, delayMs);
    return () => clearTimeout(timer);
  }
};
function sleep(clock, delayMs, signal) {
  return new Promise((resolve, reject) => {
    const abandon = () => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = clock.after(delayMs, () => {
      signal?.removeEventListener("abort", abandon);
      resolve();
    });
    signal?.addEventListener("abort", abandon, { once: true });
  });
}

// generated/errors.ts
var errors = {
  malformed_json: {
    status: 400,
    retryable: false,
    title: "Malformed JSON",
    description: "The body is not JSON."
  },
  request_invalid: {
    status: 400,
    retryable: false,
    title: "Request invalid",
    description: "The request breaks its schema; `problems` says where."
  },
  unsupported_media_type: {
    status: 415,
    retryable: false,
    title: "Unsupported media type",
    description: "The body must be sent as `application/json`, in UTF-8."
  },
  body_too_large: {
    status: 413,
    retryable: false,
    title: "Body too large",
    description: "The body is larger than this operation takes."
  },
  route_unknown: {
    status: 404,
    retryable: false,
    title: "Unknown route",
    description: "There is nothing at this path."
  },
  method_not_allowed: {
    status: 405,
    retryable: false,
    title: "Method not allowed",
    description: "This path exists and does not take this method; `Allow` lists those it takes."
  },
  idempotency_key_reused: {
    status: 422,
    retryable: false,
    title: "Idempotency key reused",
    description: "This key was used before with another request."
  },
  idempotency_in_progress: {
    status: 409,
    retryable: true,
    title: "Request in progress",
    description: "A request with this key is being worked on."
  },
  rate_limited: {
    status: 429,
    retryable: true,
    title: "Too many requests",
    description: "More requests than the limit allows; wait for `retryAfterMs`."
  },
  token_missing: {
    status: 401,
    retryable: false,
    title: "Token missing",
    description: "This needs an access token."
  },
  token_invalid: {
    status: 401,
    close: 4401,
    retryable: false,
    title: "Token invalid",
    description: "The access token is not one of ours, or it was changed."
  },
  token_expired: {
    status: 401,
    close: 4402,
    retryable: false,
    title: "Token expired",
    description: "The access token is past its time; refresh it."
  },
  token_revoked: {
    status: 401,
    close: 4403,
    retryable: false,
    title: "Signed out",
    description: "The session behind this token was signed out, banned or deleted."
  },
  ticket_invalid: {
    status: 401,
    close: 4404,
    retryable: false,
    title: "Ticket invalid",
    description: "The ticket is unknown, used, past its time, or was made for another origin; get a new one."
  },
  refresh_token_invalid: {
    status: 401,
    retryable: false,
    title: "Refresh token invalid",
    description: "The refresh token is unknown or past its time; sign in again."
  },
  refresh_token_reused: {
    status: 401,
    retryable: false,
    title: "Refresh token reused",
    description: "The refresh token was used before; every token of this sign-in is revoked. Sign in again."
  },
  credentials_invalid: {
    status: 401,
    retryable: false,
    title: "Credentials invalid",
    description: "No account has this name and password."
  },
  forbidden: {
    status: 403,
    retryable: false,
    title: "Forbidden",
    description: "The credential is good and does not allow this."
  },
  name_taken: {
    status: 409,
    retryable: false,
    title: "Name taken",
    description: "Another account has this name."
  },
  player_unknown: {
    status: 404,
    retryable: false,
    title: "Unknown player",
    description: "There is no such player."
  },
  seats_unsupported: {
    status: 422,
    retryable: false,
    title: "Seats unsupported",
    description: "The game cannot be played by that many."
  },
  already_queued: {
    status: 409,
    retryable: false,
    title: "Already queued",
    description: "The player waits for another game already; leave first."
  },
  already_in_match: {
    status: 409,
    retryable: false,
    title: "Already in a match",
    description: "The player is in a match that has not ended."
  },
  not_queued: {
    status: 409,
    retryable: false,
    title: "Not queued",
    description: "The player does not wait for a match."
  },
  match_unknown: {
    status: 404,
    retryable: false,
    title: "Unknown match",
    description: "There is no such match, or the player has no seat in it."
  },
  match_ended: {
    status: 409,
    retryable: false,
    title: "Match ended",
    description: "The match is over."
  },
  not_attached: {
    status: 409,
    retryable: false,
    title: "Not attached",
    description: "The socket is not attached to a match; send `match.attach` first."
  },
  match_not_running: {
    status: 409,
    retryable: true,
    title: "Match not running",
    description: "The match has not started yet."
  },
  input_illegal: {
    status: 422,
    retryable: false,
    title: "Illegal input",
    description: "The rules do not allow this input now."
  },
  not_your_turn: {
    status: 409,
    retryable: false,
    title: "Not your turn",
    description: "Another seat is to move."
  },
  seat_out: {
    status: 409,
    retryable: false,
    title: "Seat out of the game",
    description: "The seat has left the game or is beaten."
  },
  input_rate_exceeded: {
    status: 429,
    retryable: true,
    title: "Too many inputs",
    description: "More inputs than one tick takes; the input was not applied."
  },
  hello_timeout: {
    status: 408,
    close: 4408,
    retryable: true,
    title: "No hello in time",
    description: "The first message did not come in time."
  },
  hello_expected: {
    status: 400,
    close: 4400,
    retryable: false,
    title: "Hello expected",
    description: "The first message must be `session.hello`."
  },
  hello_repeated: {
    status: 409,
    retryable: false,
    title: "Hello repeated",
    description: "The session is open already."
  },
  subprotocol_unsupported: {
    status: 400,
    close: 4406,
    retryable: false,
    title: "Subprotocol unsupported",
    description: "Offer one of the WebSocket subprotocols of this contract, such as `matchwire.v1.1.binary`."
  },
  message_malformed: {
    status: 400,
    close: 4410,
    retryable: false,
    title: "Malformed message",
    description: "The message cannot be decoded. Too many of them close the socket."
  },
  message_unknown: {
    status: 400,
    close: 4411,
    retryable: false,
    title: "Unknown message",
    description: "The contract has no such message from a client. Too many of them close the socket."
  },
  message_invalid: {
    status: 400,
    close: 4412,
    retryable: false,
    title: "Invalid message",
    description: "The message breaks its schema. Too many of them close the socket."
  },
  frame_type_wrong: {
    status: 400,
    close: 4413,
    retryable: false,
    title: "Wrong frame type",
    description: "The binary encoding takes binary frames only, the JSON encoding text frames only."
  },
  message_too_large: {
    status: 413,
    close: 1009,
    retryable: false,
    title: "Message too large",
    description: "The message is larger than the gateway takes."
  },
  message_rate_exceeded: {
    status: 429,
    close: 4429,
    retryable: true,
    title: "Too many messages",
    description: "More messages than the limit allows. The first time over it is answered with `session.warning`; going on closes the socket."
  },
  too_many_connections: {
    status: 429,
    close: 4430,
    retryable: true,
    title: "Too many connections",
    description: "This address or this gateway has as many sockets as it may have."
  },
  slow_consumer: {
    status: 408,
    close: 4431,
    retryable: true,
    title: "Slow consumer",
    description: "The client reads more slowly than its match is played."
  },
  superseded: {
    status: 409,
    close: 4409,
    retryable: false,
    title: "Superseded",
    description: "A newer connection of the same player took over."
  },
  idle_timeout: {
    status: 408,
    close: 4432,
    retryable: true,
    title: "Connection lost",
    description: "The client did not answer the gateway's pings."
  },
  gateway_draining: {
    status: 503,
    close: 4503,
    retryable: true,
    title: "Gateway draining",
    description: "This gateway is shutting down; connect to another one after `retryAfterMs`."
  },
  unavailable: {
    status: 503,
    close: 4504,
    retryable: true,
    title: "Unavailable",
    description: "Something that this needs cannot be reached right now; try again after `retryAfterMs`."
  },
  internal_error: {
    status: 500,
    close: 4500,
    retryable: true,
    title: "Internal error",
    description: "A fault of ours; it is logged under the request's id."
  }
};

// generated/client/errors.ts
var MatchwireError = class extends Error {
  name = "MatchwireError";
  code;
  /** The HTTP status, or the registry's for what came over the socket; 0 where the server did not answer. */
  status;
  /** Whether the same request may succeed later. */
  retryable;
  /** How long to wait before, where the server said so. */
  retryAfterMs;
  /** What is wrong with the request, field by field. */
  problems;
  /** The id of the request in the server's logs. */
  requestId;
  constructor(fault) {
    super(fault.message, fault.cause === void 0 ? void 0 : { cause: fault.cause });
    this.code = fault.code;
    this.status = fault.status ?? 0;
    this.retryable = fault.retryable;
    this.retryAfterMs = fault.retryAfterMs;
    this.problems = fault.problems ?? [];
    this.requestId = fault.requestId;
  }
};
var localCodesRetryable = {
  network_failed: true,
  timed_out: true,
  not_connected: true,
  response_unexpected: false,
  not_resumed: false,
  client_closed: false
};
function localError(code, message, cause) {
  return new MatchwireError({ code, message, retryable: localCodesRetryable[code], cause });
}
function registryError(code, message = errors[code].description) {
  const { status, retryable } = errors[code];
  return new MatchwireError({ code, message, status, retryable });
}
function problemError(problem) {
  const { code, status, retryable, retryAfterMs, problems } = problem;
  return new MatchwireError({
    code,
    message: problem.detail ?? problem.title,
    status,
    retryable,
    retryAfterMs,
    problems,
    requestId: problem.instance
  });
}
function protocolError(error) {
  const { code, message, retryable, retryAfterMs } = error;
  const status = code in errors ? errors[code].status : 0;
  return new MatchwireError({ code, message, status, retryable, retryAfterMs });
}
function closeError(closeCode) {
  for (const code of Object.keys(errors)) {
    if (errors[code].close === closeCode) return registryError(code);
  }
  return localError("network_failed", `The connection was lost (close code ${closeCode}).`);
}
function explainedBy({ code, message, status, retryable }, said) {
  const { retryAfterMs } = said;
  return new MatchwireError({ code, message: said.message ?? message, status, retryable, retryAfterMs });
}
function notConnected() {
  return localError(
    "not_connected",
    "There is no connection: call connect(), or wait until it is made again."
  );
}
function asMatchwireError(thrown) {
  return thrown instanceof MatchwireError ? thrown : localError("network_failed", `The network failed: ${String(thrown)}`, thrown);
}

// generated/client/find-match.ts
async function findMatch({ connection, events }, rest, request, signal) {
  signal?.throwIfAborted();
  await connection.connect();
  const stops = [];
  const found = new Promise((resolve, reject) => {
    const join = async () => {
      try {
        const { status } = await connection.ask({ type: "matchmaking.join", request }, "matchmaking.queued");
        if (status.matchId !== void 0) resolve(status.matchId);
      } catch (error) {
        if (error instanceof MatchwireError && error.code === "already_in_match")
          await takeStatus(await rest.readMatchmaking());
        else if (connection.state !== "reconnecting") throw error;
      }
    };
    const takeStatus = async ({ state, matchId }) => {
      if (matchId !== void 0) resolve(matchId);
      else if (state === "idle") await join();
    };
    const leave = () => {
      connection.send({ type: "matchmaking.leave" });
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", leave);
    stops.push(
      events.on("matchmaking.matched", ({ match }) => resolve(match.matchId)),
      events.on("session.welcome", ({ status }) => void takeStatus(status).catch(reject)),
      events.on("closed", reject),
      () => signal?.removeEventListener("abort", leave)
    );
    join().catch(reject);
  });
  return found.finally(() => {
    for (const stop of stops) stop();
  });
}

// generated/client/emitter.ts
var Emitter = class {
  #handlers = /* @__PURE__ */ new Map();
  /** Calls `handler` for every such event until the function returned is called. */
  on(type, handler) {
    let handlers = this.#handlers.get(type);
    if (handlers === void 0) this.#handlers.set(type, handlers = /* @__PURE__ */ new Set());
    const registered = (event) => handler(event);
    handlers.add(registered);
    return () => void handlers.delete(registered);
  }
  emit(type, event) {
    const handlers = this.#handlers.get(type);
    if (handlers === void 0) return;
    for (const handler of handlers) {
      try {
        ;
        handler(event);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
};

// generated/client/match.ts
var Match = class {
  matchId;
  game;
  /** This player's place. */
  seat;
  /** Who plays, in the order of the seats. */
  players;
  /** How the match ended. Rejects where the client is closed before, or the match does not go on for this player. */
  ended;
  #session;
  #rest;
  #events = new Emitter();
  #latest = {};
  constructor(session, rest, { match, seat }) {
    this.matchId = match.matchId;
    this.game = match.game;
    this.seat = seat;
    this.players = match.seats;
    this.#session = session;
    this.#rest = rest;
    this.ended = this.#follow();
    this.ended.catch(() => {
    });
  }
  /** Calls `handler` from now until the end, or until the function returned is called; at once where the event has happened already. */
  on(type, handler) {
    const latest = this.#latest[type];
    if (latest !== void 0) handler(latest);
    return this.#events.on(type, handler);
  }
  /** The latest snapshot; undefined before the first. */
  get snapshot() {
    return this.#latest.snapshot;
  }
  /**
   * Plays. Returns the id that `inputs[seat]` of a snapshot reaches once it contains the input; undefined, with nothing sent, while
   * there is no connection. A refusal is told by the client's event `error`, whose `replyTo` is the id.
   */
  input(input) {
    return this.#session.input(this.#named(input));
  }
  /** Plays, and tells what became of it: part of the game, or refused and why. */
  submit(input) {
    return this.#session.submit(this.#named(input));
  }
  /** Resigns. Over REST, so that it can be done without a socket; `ended` tells what follows. */
  forfeit() {
    return this.#rest.forfeitMatch({ params: { matchId: this.matchId } });
  }
  #named(input) {
    const named = { [this.game]: input };
    return named;
  }
  #follow() {
    const { events } = this.#session;
    const stops = [
      events.on("match.started", (message) => {
        if (message.matchId === this.matchId) this.#tell("started", message);
      }),
      // A snapshot names no match: a socket plays one at a time.
      events.on("match.snapshot", ({ tick, inputs, turnEndsInMs, state }) => {
        const stateOfGame = state[this.game];
        this.#tell("snapshot", {
          tick,
          inputs,
          state: stateOfGame,
          ...turnEndsInMs !== void 0 && { turnEndsInMs }
        });
      }),
      events.on("match.seat", (message) => {
        if (message.matchId === this.matchId) this.#tell("seat", message);
      })
    ];
    const ended = new Promise((resolve, reject) => {
      stops.push(
        events.on("match.ended", ({ matchId, ending }) => {
          if (matchId === this.matchId) resolve(ending);
        }),
        events.on("notResumed", ({ matchId, reason, match }) => {
          if (matchId !== this.matchId) return;
          if (match?.ending !== void 0) return resolve(match.ending);
          const outside2 = localError("not_resumed", `The match does not go on for this player: ${reason}.`);
          if (reason !== "match_ended") return reject(outside2);
          this.#rest.readMatch({ params: { matchId } }).then(
            ({ ending }) => ending === void 0 ? reject(outside2) : resolve(ending),
            () => reject(outside2)
          );
        }),
        events.on("closed", reject)
      );
    });
    return ended.finally(() => {
      for (const stop of stops) stop();
    });
  }
  #tell(type, event) {
    this.#latest[type] = event;
    this.#events.emit(type, event);
  }
};
async function attachTo(session, rest, matchId) {
  let match;
  const stop = session.events.on("match.attached", (answer) => {
    if (answer.match.matchId === matchId) match = new Match(session, rest, answer);
  });
  try {
    const answer = await session.attach(matchId);
    return match ?? new Match(session, rest, answer);
  } finally {
    stop();
  }
}

// generated/rest-client-table.ts
var restRoutes = {
  registerAccount: { method: "POST", path: "/v1/auth/register", authenticated: false, idempotent: true },
  createGuest: { method: "POST", path: "/v1/auth/guest", authenticated: false, idempotent: true },
  signIn: { method: "POST", path: "/v1/auth/sign-in", authenticated: false, idempotent: true },
  refreshTokens: { method: "POST", path: "/v1/auth/refresh", authenticated: false, idempotent: true },
  signOut: { method: "POST", path: "/v1/auth/sign-out", authenticated: true, idempotent: false },
  readJwks: { method: "GET", path: "/.well-known/jwks.json", authenticated: false, idempotent: false },
  readMe: { method: "GET", path: "/v1/me", authenticated: true, idempotent: false },
  changeName: { method: "PATCH", path: "/v1/me", authenticated: true, idempotent: false },
  deleteAccount: { method: "DELETE", path: "/v1/me", authenticated: true, idempotent: false },
  createTicket: { method: "POST", path: "/v1/realtime/tickets", authenticated: true, idempotent: true },
  joinMatchmaking: { method: "POST", path: "/v1/matchmaking", authenticated: true, idempotent: true },
  readMatchmaking: { method: "GET", path: "/v1/matchmaking", authenticated: true, idempotent: false },
  leaveMatchmaking: { method: "DELETE", path: "/v1/matchmaking", authenticated: true, idempotent: false },
  listMyMatches: { method: "GET", path: "/v1/matches", authenticated: true, idempotent: false },
  readMatch: { method: "GET", path: "/v1/matches/{matchId}", authenticated: true, idempotent: false },
  forfeitMatch: { method: "POST", path: "/v1/matches/{matchId}/forfeit", authenticated: true, idempotent: false },
  endMatch: { method: "POST", path: "/v1/matches/{matchId}/end", authenticated: true, idempotent: false },
  readLeaderboard: { method: "GET", path: "/v1/leaderboards/{game}", authenticated: false, idempotent: false },
  readPlayer: { method: "GET", path: "/v1/players/{playerId}", authenticated: false, idempotent: false },
  readPlayerStats: { method: "GET", path: "/v1/players/{playerId}/stats", authenticated: false, idempotent: false },
  listGames: { method: "GET", path: "/v1/games", authenticated: false, idempotent: false }
};

// generated/client/http.ts
var requestTimeoutMs = 1e4;
var attemptsMax = 3;
var retryAfterMsMax = 5e3;
async function exchange(environment, route, parts, headers) {
  const repeatable = route.method === "GET" || headers.idempotencyKey !== void 0;
  for (let failures = 0; ; failures += 1) {
    try {
      return await exchangeOnce(environment, route, parts, headers);
    } catch (thrown) {
      const error = asMatchwireError(thrown);
      const retryAfterMs = error.retryAfterMs ?? 0;
      if (!repeatable || !error.retryable || failures + 1 === attemptsMax || retryAfterMs > retryAfterMsMax)
        throw error;
      await sleep(environment.clock, backoffMs(failures, environment.random, retryAfterMs));
    }
  }
}
async function exchangeOnce({ apiUrl, fetch: fetch2, clock }, route, parts, { accessToken, idempotencyKey }) {
  const headers = {};
  if (accessToken !== void 0) headers["authorization"] = `Bearer ${accessToken}`;
  if (idempotencyKey !== void 0) headers["idempotency-key"] = idempotencyKey;
  if (parts.body !== void 0) headers["content-type"] = "application/json";
  const abort = new AbortController();
  const cancelTimeout = clock.after(requestTimeoutMs, () => {
    abort.abort(
      localError("timed_out", `${route.method} ${route.path} had no answer within ${requestTimeoutMs} ms.`)
    );
  });
  try {
    const response = await fetch2(apiUrl + pathOf(route.path, parts), {
      method: route.method,
      headers,
      signal: abort.signal,
      ...parts.body !== void 0 && { body: JSON.stringify(parts.body) }
    });
    return bodyOf(response.status, await response.text());
  } catch (thrown) {
    throw asMatchwireError(abort.signal.aborted ? abort.signal.reason : thrown);
  } finally {
    cancelTimeout();
  }
}
function pathOf(template, { params = {}, query = {} }) {
  const path = template.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== void 0) search.set(name, String(value));
  const searchText = search.toString();
  return searchText === "" ? path : `${path}?${searchText}`;
}
function bodyOf(status, text) {
  const body = parse(text);
  if (status >= 200 && status < 300 && (text === "" || body !== void 0)) return body;
  if (isProblem(body)) throw problemError(body);
  throw new MatchwireError({
    code: "response_unexpected",
    message: `The answer with status ${status} is not one of the contract: is apiUrl right?`,
    status,
    retryable: status === 429 || status >= 500
  });
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function isProblem(body) {
  return typeof body === "object" && body !== null && "code" in body && "status" in body && "retryable" in body;
}

// generated/client/rest.ts
function createRest(environment, tokens) {
  async function call(route, parts) {
    const headers = route.idempotent ? { idempotencyKey: randomKey() } : {};
    if (!route.authenticated) return exchange(environment, route, parts, headers);
    const accessToken = await tokens.access();
    try {
      return await exchange(environment, route, parts, { ...headers, accessToken });
    } catch (error) {
      if (!(error instanceof MatchwireError)) throw error;
      if (error.code === "token_revoked") tokens.forget(accessToken);
      if (error.code !== "token_expired" && error.code !== "token_invalid") throw error;
    }
    return exchange(environment, route, parts, { ...headers, accessToken: await tokens.renew(accessToken) });
  }
  const methods = {};
  for (const [operationId, route] of Object.entries(restRoutes)) {
    methods[operationId] = (parts = {}) => call(route, parts);
  }
  return methods;
}
function randomKey() {
  const bytes2 = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes2, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// generated/client/requests.ts
var replyTimeoutMs = 5e3;
var outcomeTimeoutMs = 5e3;
var waitingMax = 256;
var Requests = class {
  #clock;
  #pending = /* @__PURE__ */ new Map();
  constructor(clock) {
    this.#clock = clock;
  }
  get waiting() {
    return this.#pending.size;
  }
  /** The reply to message `id`; rejects with the error that answers it, or `timed_out`. */
  expect(id, type) {
    if (this.#pending.size >= waitingMax) return Promise.reject(registryError("message_rate_exceeded"));
    return new Promise((resolve, reject) => {
      const cancelTimeout = this.#clock.after(replyTimeoutMs, () => {
        this.#pending.delete(id);
        reject(localError("timed_out", `The gateway sent no ${type} within ${replyTimeoutMs} ms.`));
      });
      this.#pending.set(id, { type, resolve, reject, cancelTimeout });
    });
  }
  /** Whether the message answers a request. */
  settle(message) {
    const id = message.replyTo;
    const pending = id === void 0 ? void 0 : this.#pending.get(id);
    if (id === void 0 || pending === void 0) return false;
    if (message.type !== "error" && message.type !== pending.type) return false;
    this.#pending.delete(id);
    pending.cancelTimeout();
    if (message.type === "error") pending.reject(protocolError(message));
    else pending.resolve(message);
    return true;
  }
  fail(error) {
    for (const pending of this.#pending.values()) {
      pending.cancelTimeout();
      pending.reject(error);
    }
    this.#pending.clear();
  }
};
var InputOutcomes = class {
  #clock;
  #pending = /* @__PURE__ */ new Map();
  constructor(clock) {
    this.#clock = clock;
  }
  get waiting() {
    return this.#pending.size;
  }
  expect(id) {
    if (this.#pending.size >= waitingMax) {
      return Promise.resolve({ ok: false, error: registryError("message_rate_exceeded") });
    }
    return new Promise((resolve) => {
      const cancelTimeout = this.#clock.after(outcomeTimeoutMs, () => {
        const message = `No snapshot contained the input within ${outcomeTimeoutMs} ms.`;
        this.#settle(id, { ok: false, error: localError("timed_out", message) });
      });
      this.#pending.set(id, { resolve, cancelTimeout });
    });
  }
  /** A snapshot contains every input that was not refused up to `lastId`. */
  applied(lastId, tick) {
    for (const id of this.#pending.keys()) {
      if (id > lastId) return;
      this.#settle(id, { ok: true, tick });
    }
  }
  /** Whether the error answers such an input. */
  refused(error) {
    return error.replyTo !== void 0 && this.#settle(error.replyTo, { ok: false, error: protocolError(error) });
  }
  fail(error) {
    for (const id of this.#pending.keys()) this.#settle(id, { ok: false, error });
  }
  #settle(id, outcome) {
    const pending = this.#pending.get(id);
    if (pending === void 0) return false;
    this.#pending.delete(id);
    pending.cancelTimeout();
    pending.resolve(outcome);
    return true;
  }
};

// generated/client/retries.ts
var renewable = /* @__PURE__ */ new Set(["token_expired", "ticket_invalid"]);
var Retries = class {
  #environment;
  /** Since when there was no failure; undefined after one, until a connection stands. */
  #wellSinceMs;
  /** In a row, none of them followed by a connection that lasted. */
  #failures = 0;
  #credentialReplaced = false;
  constructor(environment) {
    this.#environment = environment;
  }
  /** Whether another attempt could mend it. A credential that was replaced and is refused again is not refused for its age. */
  mayMend({ code, retryable }) {
    return retryable || renewable.has(code) && !this.#credentialReplaced;
  }
  /** How long to wait before the next attempt; undefined where none could mend it. */
  nextInMs(error) {
    if (!this.mayMend(error)) return void 0;
    if (renewable.has(error.code)) this.#credentialReplaced = true;
    const { clock, random } = this.#environment;
    const lasted = this.#wellSinceMs !== void 0 && clock.now() - this.#wellSinceMs >= backoffCapMs;
    const failures = lasted ? 0 : this.#failures;
    this.#failures = failures + 1;
    this.#wellSinceMs = void 0;
    return backoffMs(failures, random, error.retryAfterMs);
  }
  connected() {
    this.#credentialReplaced = false;
    this.#wellSinceMs ??= this.#environment.clock.now();
  }
  /** What comes next has nothing to do with what was. */
  reset() {
    this.#credentialReplaced = false;
    this.#wellSinceMs = void 0;
    this.#failures = 0;
  }
};

// generated/ws-codec.ts
function encodeClientMessage(message) {
  begin();
  switch (message.type) {
    case "session.hello":
      putByte(1);
      writeSessionHello(message);
      break;
    case "session.refresh":
      putByte(2);
      writeSessionRefresh(message);
      break;
    case "session.ack":
      putByte(3);
      writeSessionAck(message);
      break;
    case "session.ping":
      putByte(4);
      writeSessionPing(message);
      break;
    case "matchmaking.join":
      putByte(5);
      writeMatchmakingJoin(message);
      break;
    case "matchmaking.leave":
      putByte(6);
      writeMatchmakingLeave(message);
      break;
    case "match.attach":
      putByte(7);
      writeMatchAttach(message);
      break;
    case "match.input":
      putByte(8);
      writeMatchInput(message);
      break;
    case "match.rejoin":
      putByte(9);
      writeMatchRejoin(message);
      break;
    case "match.forfeit":
      putByte(10);
      writeMatchForfeit(message);
      break;
    default:
      outside("ClientMessage.type");
  }
  return encoded();
}
function decodeServerMessage(frame) {
  try {
    open(frame);
    const value = readServerMessage();
    close("ServerMessage");
    return { ok: true, value };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}
function readServerMessage() {
  switch (getUint8(0, 255, "wire id")) {
    case 129:
      return readSessionWelcome();
    case 130:
      return readSessionRefreshed();
    case 131:
      return readSessionWarning();
    case 132:
      return readSessionPong();
    case 133:
      return readMatchmakingQueued();
    case 134:
      return readMatchmakingLeft();
    case 135:
      return readMatchmakingMatched();
    case 136:
      return readMatchAttached();
    case 137:
      return readMatchStarted();
    case 138:
      return readMatchSnapshot();
    case 143:
      return readMatchDelta();
    case 139:
      return readMatchSeatChanged();
    case 140:
      return readMatchResumed();
    case 141:
      return readMatchEnded();
    case 142:
      return readProtocolError();
    default:
      return refuse("wire id", "belongs to no ServerMessage");
  }
}
function writeSessionHello(value) {
  putByte((value.client === void 0 ? 0 : 1) | (value.deltas === void 0 ? 0 : 2));
  putUint32(value.id, 0, 4294967295, "SessionHello.id");
  putEnum(value.credentialKind, credentialKindValues, "SessionHello.credentialKind");
  putText(putMatching(value.credential, sessionHello_credentialPattern, "SessionHello.credential"), 2, 16, 1024, "SessionHello.credential");
  if (value.client !== void 0) putText(putMatching(value.client, sessionHello_clientPattern, "SessionHello.client"), 1, 1, 63, "SessionHello.client");
  if (value.deltas !== void 0) putBoolean(value.deltas, "SessionHello.deltas");
}
var credentialKindValues = ["ticket", "access_token"];
function writeSessionRefresh(value) {
  putUint32(value.id, 0, 4294967295, "SessionRefresh.id");
  putText(putMatching(value.accessToken, accessTokenPattern, "SessionRefresh.accessToken"), 2, 16, 1024, "SessionRefresh.accessToken");
}
function writeSessionAck(value) {
  putUint32(value.id, 0, 4294967295, "SessionAck.id");
  putUint32(value.sequence, 0, 4294967295, "SessionAck.sequence");
}
function writeSessionPing(value) {
  putUint32(value.id, 0, 4294967295, "SessionPing.id");
}
function writeMatchmakingJoin(value) {
  putUint32(value.id, 0, 4294967295, "MatchmakingJoin.id");
  writeMatchmakingRequest(value.request);
}
function writeMatchmakingRequest(value) {
  putEnum(value.game, gameNameValues, "MatchmakingRequest.game");
  putUint8(value.seats, 2, 8, "MatchmakingRequest.seats");
}
function readMatchmakingRequest() {
  return {
    game: getEnum(gameNameValues, "MatchmakingRequest.game"),
    seats: getUint8(2, 8, "MatchmakingRequest.seats")
  };
}
var gameNameValues = ["lightcycles", "connect-four"];
function writeMatchmakingLeave(value) {
  putUint32(value.id, 0, 4294967295, "MatchmakingLeave.id");
}
function writeMatchAttach(value) {
  putUint32(value.id, 0, 4294967295, "MatchAttach.id");
  putUuid(value.matchId, "MatchAttach.matchId");
}
function writeMatchInput(value) {
  putUint32(value.id, 0, 4294967295, "MatchInput.id");
  writeGameInput(value.input);
}
function writeGameInput(value) {
  let chosen = 0;
  if (value.lightcycles !== void 0) {
    putByte(0);
    writeLightcyclesInput(value.lightcycles);
    chosen += 1;
  }
  if (value["connect-four"] !== void 0) {
    putByte(1);
    writeConnectFourInput(value["connect-four"]);
    chosen += 1;
  }
  if (chosen !== 1) outside("GameInput");
}
function writeLightcyclesInput(value) {
  putEnum(value.heading, lightcyclesHeadingValues, "LightcyclesInput.heading");
}
var lightcyclesHeadingValues = ["up", "right", "down", "left"];
function writeConnectFourInput(value) {
  putUint8(value.column, 0, 6, "ConnectFourInput.column");
}
function writeMatchRejoin(value) {
  putUint32(value.id, 0, 4294967295, "MatchRejoin.id");
  putUuid(value.matchId, "MatchRejoin.matchId");
  putUint32(value.lastSequence, 0, 4294967295, "MatchRejoin.lastSequence");
}
function writeMatchForfeit(value) {
  putUint32(value.id, 0, 4294967295, "MatchForfeit.id");
  putUuid(value.matchId, "MatchForfeit.matchId");
}
function readSessionWelcome() {
  return {
    type: "session.welcome",
    replyTo: getUint32(0, 4294967295, "SessionWelcome.replyTo"),
    playerId: getUuid("SessionWelcome.playerId"),
    name: getMatching(getText(1, 3, 20, "SessionWelcome.name"), playerNamePattern, "SessionWelcome.name"),
    expiresAtMs: getUint64(0, 864e13, "SessionWelcome.expiresAtMs"),
    heartbeatMs: getUint32(0, 864e5, "SessionWelcome.heartbeatMs"),
    rejoinWindowMs: getUint32(0, 864e5, "SessionWelcome.rejoinWindowMs"),
    status: readMatchmakingStatus()
  };
}
function readMatchmakingStatus() {
  const present0 = getUint8(0, 7, "MatchmakingStatus");
  const stateRead = getEnum(matchmakingStateValues, "MatchmakingStatus.state");
  const requestRead = (present0 & 1) !== 0 ? readMatchmakingRequest() : void 0;
  const queuedAtMsRead = (present0 & 2) !== 0 ? getUint64(0, 864e13, "MatchmakingStatus.queuedAtMs") : void 0;
  const matchIdRead = (present0 & 4) !== 0 ? getUuid("MatchmakingStatus.matchId") : void 0;
  const value = { state: stateRead };
  if (requestRead !== void 0) value.request = requestRead;
  if (queuedAtMsRead !== void 0) value.queuedAtMs = queuedAtMsRead;
  if (matchIdRead !== void 0) value.matchId = matchIdRead;
  return value;
}
var matchmakingStateValues = ["idle", "queued", "matched"];
function readSessionRefreshed() {
  return {
    type: "session.refreshed",
    replyTo: getUint32(0, 4294967295, "SessionRefreshed.replyTo"),
    expiresAtMs: getUint64(0, 864e13, "SessionRefreshed.expiresAtMs")
  };
}
function readSessionWarning() {
  const present0 = getUint8(0, 3, "SessionWarning");
  const codeRead = getMatching(getText(1, 3, 48, "SessionWarning.code"), errorCodePattern, "SessionWarning.code");
  const inMsRead = (present0 & 1) !== 0 ? getUint32(0, 864e5, "SessionWarning.inMs") : void 0;
  const retryAfterMsRead = (present0 & 2) !== 0 ? getUint32(0, 864e5, "SessionWarning.retryAfterMs") : void 0;
  const value = { type: "session.warning", code: codeRead };
  if (inMsRead !== void 0) value.inMs = inMsRead;
  if (retryAfterMsRead !== void 0) value.retryAfterMs = retryAfterMsRead;
  return value;
}
function readSessionPong() {
  return {
    type: "session.pong",
    replyTo: getUint32(0, 4294967295, "SessionPong.replyTo"),
    serverTimeMs: getUint64(0, 864e13, "SessionPong.serverTimeMs")
  };
}
function readMatchmakingQueued() {
  return {
    type: "matchmaking.queued",
    replyTo: getUint32(0, 4294967295, "MatchmakingQueued.replyTo"),
    status: readMatchmakingStatus()
  };
}
function readMatchmakingLeft() {
  return {
    type: "matchmaking.left",
    replyTo: getUint32(0, 4294967295, "MatchmakingLeft.replyTo"),
    status: readMatchmakingStatus()
  };
}
function readMatchmakingMatched() {
  return {
    type: "matchmaking.matched",
    match: readMatchStatus(),
    attachWithinMs: getUint32(0, 864e5, "MatchmakingMatched.attachWithinMs")
  };
}
function readMatchStatus() {
  const present0 = getUint8(0, 1, "MatchStatus");
  const matchIdRead = getUuid("MatchStatus.matchId");
  const gameRead = getEnum(gameNameValues, "MatchStatus.game");
  const stateRead = getEnum(matchStateValues, "MatchStatus.state");
  const seatsRead = readMatchStatus_seats();
  const createdAtMsRead = getUint64(0, 864e13, "MatchStatus.createdAtMs");
  const endingRead = (present0 & 1) !== 0 ? readMatchEnding() : void 0;
  const value = { matchId: matchIdRead, game: gameRead, state: stateRead, seats: seatsRead, createdAtMs: createdAtMsRead };
  if (endingRead !== void 0) value.ending = endingRead;
  return value;
}
function readMatchStatus_seats() {
  const count = getCount(1, 2, 8, "MatchStatus.seats");
  const values = [];
  for (let index = 0; index < count; index += 1) values.push(readMatchSeat());
  return values;
}
var matchStateValues = ["placing", "waiting", "running", "ended"];
function readMatchSeat() {
  return {
    playerId: getUuid("MatchSeat.playerId"),
    name: getMatching(getText(1, 3, 20, "MatchSeat.name"), playerNamePattern, "MatchSeat.name")
  };
}
function readMatchEnding() {
  const present0 = getUint8(0, 3, "MatchEnding");
  const reasonRead = getEnum(endReasonValues, "MatchEnding.reason");
  const decidedByRead = getEnum(endDeciderValues, "MatchEnding.decidedBy");
  const countedRead = getBoolean("MatchEnding.counted");
  const startedAtMsRead = (present0 & 1) !== 0 ? getUint64(0, 864e13, "MatchEnding.startedAtMs") : void 0;
  const endedAtMsRead = getUint64(0, 864e13, "MatchEnding.endedAtMs");
  const lastTickRead = getUint32(0, 4294967295, "MatchEnding.lastTick");
  const seatsRead = readMatchEnding_seats();
  const resultRead = (present0 & 2) !== 0 ? readGameResult() : void 0;
  const value = { reason: reasonRead, decidedBy: decidedByRead, counted: countedRead, endedAtMs: endedAtMsRead, lastTick: lastTickRead, seats: seatsRead };
  if (startedAtMsRead !== void 0) value.startedAtMs = startedAtMsRead;
  if (resultRead !== void 0) value.result = resultRead;
  return value;
}
function readMatchEnding_seats() {
  const count = getCount(1, 2, 8, "MatchEnding.seats");
  const values = [];
  for (let index = 0; index < count; index += 1) values.push(readSeatEnding());
  return values;
}
var endReasonValues = ["completed", "forfeit", "abandoned", "never_started", "shard_lost", "shard_drained", "rules_fault", "coordinator_lost", "operator"];
var endDeciderValues = ["rules", "shard", "gateway", "api", "operator"];
function readSeatEnding() {
  const present0 = getUint8(0, 1, "SeatEnding");
  const playerIdRead = getUuid("SeatEnding.playerId");
  const nameRead = getMatching(getText(1, 3, 20, "SeatEnding.name"), playerNamePattern, "SeatEnding.name");
  const stateRead = getEnum(seatStateValues, "SeatEnding.state");
  const placementRead = (present0 & 1) !== 0 ? getUint8(1, 8, "SeatEnding.placement") : void 0;
  const disconnectsRead = getUint16(0, 65535, "SeatEnding.disconnects");
  const awayMsRead = getUint32(0, 864e5, "SeatEnding.awayMs");
  const inputsRefusedRead = getUint32(0, 4294967295, "SeatEnding.inputsRefused");
  const rateLimitHitsRead = getUint32(0, 4294967295, "SeatEnding.rateLimitHits");
  const value = { playerId: playerIdRead, name: nameRead, state: stateRead, disconnects: disconnectsRead, awayMs: awayMsRead, inputsRefused: inputsRefusedRead, rateLimitHits: rateLimitHitsRead };
  if (placementRead !== void 0) value.placement = placementRead;
  return value;
}
var seatStateValues = ["waiting", "present", "away", "forfeited", "abandoned"];
function readGameResult() {
  switch (getUint8(0, 255, "GameResult")) {
    case 0:
      return { lightcycles: readLightcyclesResult() };
    case 1:
      return { "connect-four": readConnectFourResult() };
    default:
      return refuse("GameResult", "has an alternative that does not exist");
  }
}
function readLightcyclesResult() {
  return {
    placements: readLightcyclesResult_placements(),
    lastTick: getUint16(0, 2056, "LightcyclesResult.lastTick")
  };
}
function readLightcyclesResult_placements() {
  const count = getCount(1, 2, 8, "LightcyclesResult.placements");
  const values = [];
  for (let index = 0; index < count; index += 1) values.push(getUint8(1, 8, "LightcyclesResult.placements[]"));
  return values;
}
function readConnectFourResult() {
  const present0 = getUint8(0, 3, "ConnectFourResult");
  const decidedByRead = getEnum(connectFourDecisionValues, "ConnectFourResult.decidedBy");
  const winnerSeatRead = (present0 & 1) !== 0 ? getUint8(0, 1, "ConnectFourResult.winnerSeat") : void 0;
  const lineRead = (present0 & 2) !== 0 ? readConnectFourResult_line() : void 0;
  const movesRead = getUint8(0, 42, "ConnectFourResult.moves");
  const value = { decidedBy: decidedByRead, moves: movesRead };
  if (winnerSeatRead !== void 0) value.winnerSeat = winnerSeatRead;
  if (lineRead !== void 0) value.line = lineRead;
  return value;
}
function readConnectFourResult_line() {
  const count = getCount(1, 4, 7, "ConnectFourResult.line");
  const values = [];
  for (let index = 0; index < count; index += 1) values.push(getUint8(0, 41, "ConnectFourResult.line[]"));
  return values;
}
var connectFourDecisionValues = ["line", "board_full", "clock", "left"];
function readMatchAttached() {
  return {
    type: "match.attached",
    replyTo: getUint32(0, 4294967295, "MatchAttached.replyTo"),
    match: readMatchStatus(),
    seat: getUint8(0, 7, "MatchAttached.seat")
  };
}
function readMatchStarted() {
  const present0 = getUint8(0, 7, "MatchStarted");
  const sequenceRead = getUint32(0, 4294967295, "MatchStarted.sequence");
  const matchIdRead = getUuid("MatchStarted.matchId");
  const seatRead = getUint8(0, 7, "MatchStarted.seat");
  const startedAtMsRead = getUint64(0, 864e13, "MatchStarted.startedAtMs");
  const tickIntervalMsRead = (present0 & 1) !== 0 ? getUint32(0, 864e5, "MatchStarted.tickIntervalMs") : void 0;
  const turnMsRead = (present0 & 2) !== 0 ? getUint32(0, 864e5, "MatchStarted.turnMs") : void 0;
  const seedRead = (present0 & 4) !== 0 ? getUint32(0, 4294967295, "MatchStarted.seed") : void 0;
  const value = { type: "match.started", sequence: sequenceRead, matchId: matchIdRead, seat: seatRead, startedAtMs: startedAtMsRead };
  if (tickIntervalMsRead !== void 0) value.tickIntervalMs = tickIntervalMsRead;
  if (turnMsRead !== void 0) value.turnMs = turnMsRead;
  if (seedRead !== void 0) value.seed = seedRead;
  return value;
}
function readMatchSnapshot() {
  const present0 = getUint8(0, 1, "MatchSnapshot");
  const tickRead = getUint32(0, 4294967295, "MatchSnapshot.tick");
  const inputsRead = readMatchSnapshot_inputs();
  const turnEndsInMsRead = (present0 & 1) !== 0 ? getUint32(0, 864e5, "MatchSnapshot.turnEndsInMs") : void 0;
  const stateRead = readGameSnapshot();
  const value = { type: "match.snapshot", tick: tickRead, inputs: inputsRead, state: stateRead };
  if (turnEndsInMsRead !== void 0) value.turnEndsInMs = turnEndsInMsRead;
  return value;
}
function readMatchSnapshot_inputs() {
  const count = getCount(1, 2, 8, "MatchSnapshot.inputs");
  const values = [];
  for (let index = 0; index < count; index += 1) values.push(getUint32(0, 4294967295, "MatchSnapshot.inputs[]"));
  return values;
}
function readGameSnapshot() {
  switch (getUint8(0, 255, "GameSnapshot")) {
    case 0:
      return { lightcycles: readLightcyclesSnapshot() };
    case 1:
      return { "connect-four": readConnectFourSnapshot() };
    default:
      return refuse("GameSnapshot", "has an alternative that does not exist");
  }
}
function readLightcyclesSnapshot() {
  return {
    cycles: readLightcyclesSnapshot_cycles()
  };
}
function readLightcyclesSnapshot_cycles() {
  const count = getCount(1, 2, 8, "LightcyclesSnapshot.cycles");
  const values = [];
  for (let index = 0; index < count; index += 1) values.push(readLightcyclesCycle());
  return values;
}
function readLightcyclesCycle() {
  return {
    alive: getBoolean("LightcyclesCycle.alive"),
    heading: getEnum(lightcyclesHeadingValues, "LightcyclesCycle.heading"),
    trail: readLightcyclesCycle_trail()
  };
}
function readLightcyclesCycle_trail() {
  const count = getCount(2, 1, 2049, "LightcyclesCycle.trail");
  const values = [];
  for (let index = 0; index < count; index += 1) values.push(readLightcyclesPoint());
  return values;
}
function readLightcyclesPoint() {
  return {
    x: getUint8(0, 63, "LightcyclesPoint.x"),
    y: getUint8(0, 63, "LightcyclesPoint.y")
  };
}
function readConnectFourSnapshot() {
  return {
    cells: readConnectFourSnapshot_cells(),
    seatToMove: getUint8(0, 1, "ConnectFourSnapshot.seatToMove"),
    moves: getUint8(0, 42, "ConnectFourSnapshot.moves")
  };
}
function readConnectFourSnapshot_cells() {
  const count = getCount(1, 42, 42, "ConnectFourSnapshot.cells");
  const values = [];
  for (let index = 0; index < count; index += 1) values.push(getUint8(0, 2, "ConnectFourSnapshot.cells[]"));
  return values;
}
function readMatchDelta() {
  return {
    type: "match.delta",
    base: getUint8(0, 255, "MatchDelta.base"),
    changes: getRest(0, 262142, "MatchDelta.changes")
  };
}
function readMatchSeatChanged() {
  const present0 = getUint8(0, 1, "MatchSeatChanged");
  const sequenceRead = getUint32(0, 4294967295, "MatchSeatChanged.sequence");
  const matchIdRead = getUuid("MatchSeatChanged.matchId");
  const seatRead = getUint8(0, 7, "MatchSeatChanged.seat");
  const stateRead = getEnum(seatStateValues, "MatchSeatChanged.state");
  const rejoinWithinMsRead = (present0 & 1) !== 0 ? getUint32(0, 864e5, "MatchSeatChanged.rejoinWithinMs") : void 0;
  const value = { type: "match.seat", sequence: sequenceRead, matchId: matchIdRead, seat: seatRead, state: stateRead };
  if (rejoinWithinMsRead !== void 0) value.rejoinWithinMs = rejoinWithinMsRead;
  return value;
}
function readMatchResumed() {
  const present0 = getUint8(0, 3, "MatchResumed");
  const replyToRead = getUint32(0, 4294967295, "MatchResumed.replyTo");
  const resumedRead = getBoolean("MatchResumed.resumed");
  const reasonRead = (present0 & 1) !== 0 ? getEnum(resumeFailureValues, "MatchResumed.reason") : void 0;
  const seatRead = (present0 & 2) !== 0 ? getUint8(0, 7, "MatchResumed.seat") : void 0;
  const matchRead = readMatchStatus();
  const value = { type: "match.resumed", replyTo: replyToRead, resumed: resumedRead, match: matchRead };
  if (reasonRead !== void 0) value.reason = reasonRead;
  if (seatRead !== void 0) value.seat = seatRead;
  return value;
}
var resumeFailureValues = ["match_ended", "seat_lost", "gap", "never_attached"];
function readMatchEnded() {
  return {
    type: "match.ended",
    sequence: getUint32(0, 4294967295, "MatchEnded.sequence"),
    matchId: getUuid("MatchEnded.matchId"),
    ending: readMatchEnding()
  };
}
function readProtocolError() {
  const present0 = getUint8(0, 3, "ProtocolError");
  const replyToRead = (present0 & 1) !== 0 ? getUint32(0, 4294967295, "ProtocolError.replyTo") : void 0;
  const codeRead = getMatching(getText(1, 3, 48, "ProtocolError.code"), errorCodePattern, "ProtocolError.code");
  const messageRead = getMatching(getText(2, 0, 255, "ProtocolError.message"), protocolError_messagePattern, "ProtocolError.message");
  const retryableRead = getBoolean("ProtocolError.retryable");
  const retryAfterMsRead = (present0 & 2) !== 0 ? getUint32(0, 864e5, "ProtocolError.retryAfterMs") : void 0;
  const value = { type: "error", code: codeRead, message: messageRead, retryable: retryableRead };
  if (replyToRead !== void 0) value.replyTo = replyToRead;
  if (retryAfterMsRead !== void 0) value.retryAfterMs = retryAfterMsRead;
  return value;
}
function applyMatchSnapshotDelta(base, changes) {
  if (changes.length === 0) return { ok: true, value: base };
  try {
    openDelta(changes);
    const value = patchMatchSnapshot(base);
    closeDelta("The delta of MatchSnapshot");
    return { ok: true, value };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}
function patchMatchSnapshot(base) {
  const typeRead = "match.snapshot";
  const tickRead = getFlag("MatchSnapshot.tick") ? getDifference(base.tick, 0, 4294967295, "MatchSnapshot.tick") : base.tick;
  const inputsRead = getFlag("MatchSnapshot.inputs") ? patchMatchSnapshot_inputs(base.inputs) : base.inputs;
  const turnEndsInMsRead = base.turnEndsInMs === void 0 ? getFlag("MatchSnapshot.turnEndsInMs") ? getUint32(0, 864e5, "MatchSnapshot.turnEndsInMs") : void 0 : getFlag("MatchSnapshot.turnEndsInMs") ? void 0 : getFlag("MatchSnapshot.turnEndsInMs") ? getDifference(base.turnEndsInMs, 0, 864e5, "MatchSnapshot.turnEndsInMs") : base.turnEndsInMs;
  const stateRead = getFlag("MatchSnapshot.state") ? patchGameSnapshot(base.state) : base.state;
  const value = { type: typeRead, tick: tickRead, inputs: inputsRead, state: stateRead };
  if (turnEndsInMsRead !== void 0) value.turnEndsInMs = turnEndsInMsRead;
  return value;
}
function patchMatchSnapshot_inputs(base) {
  const count = getFlag("MatchSnapshot.inputs") ? getCount(1, 2, 8, "MatchSnapshot.inputs") : base.length;
  const shared = Math.min(count, base.length);
  const values = [];
  for (let index = 0; index < shared; index += 1)
    values.push(getFlag("MatchSnapshot.inputs") ? getDifference(base[index], 0, 4294967295, "MatchSnapshot.inputs[]") : base[index]);
  while (values.length < count) values.push(getUint32(0, 4294967295, "MatchSnapshot.inputs[]"));
  return values;
}
function patchGameSnapshot(base) {
  if (getFlag("GameSnapshot")) return readGameSnapshot();
  if (base.lightcycles !== void 0) return { lightcycles: patchLightcyclesSnapshot(base.lightcycles) };
  if (base["connect-four"] !== void 0) return { "connect-four": patchConnectFourSnapshot(base["connect-four"]) };
  return refuse("GameSnapshot", "was none of its alternatives");
}
function patchLightcyclesSnapshot(base) {
  return {
    cycles: patchLightcyclesSnapshot_cycles(base.cycles)
  };
}
function patchLightcyclesSnapshot_cycles(base) {
  const count = getFlag("LightcyclesSnapshot.cycles") ? getCount(1, 2, 8, "LightcyclesSnapshot.cycles") : base.length;
  const shared = Math.min(count, base.length);
  const values = [];
  for (let index = 0; index < shared; index += 1)
    values.push(getFlag("LightcyclesSnapshot.cycles") ? patchLightcyclesCycle(base[index]) : base[index]);
  while (values.length < count) values.push(readLightcyclesCycle());
  return values;
}
function patchLightcyclesCycle(base) {
  return {
    alive: getFlag("LightcyclesCycle.alive") ? getBoolean("LightcyclesCycle.alive") : base.alive,
    heading: getFlag("LightcyclesCycle.heading") ? getEnum(lightcyclesHeadingValues, "LightcyclesCycle.heading") : base.heading,
    trail: getFlag("LightcyclesCycle.trail") ? patchLightcyclesCycle_trail(base.trail) : base.trail
  };
}
function patchLightcyclesCycle_trail(base) {
  const kept = getSplice(base.length, 1, 2049, "LightcyclesCycle.trail");
  const until = kept + spliceAdded;
  const behind = kept + spliceRemoved;
  const values = base.slice(0, kept);
  for (let index = kept; index < behind && values.length < until; index += 1)
    values.push(getFlag("LightcyclesCycle.trail") ? patchLightcyclesPoint(base[index]) : base[index]);
  while (values.length < until) values.push(readLightcyclesPoint());
  for (let index = behind; index < base.length; index += 1) values.push(base[index]);
  return values;
}
function patchLightcyclesPoint(base) {
  return {
    x: getFlag("LightcyclesPoint.x") ? getUint8(0, 63, "LightcyclesPoint.x") : base.x,
    y: getFlag("LightcyclesPoint.y") ? getUint8(0, 63, "LightcyclesPoint.y") : base.y
  };
}
function patchConnectFourSnapshot(base) {
  return {
    cells: getFlag("ConnectFourSnapshot.cells") ? patchConnectFourSnapshot_cells(base.cells) : base.cells,
    seatToMove: getFlag("ConnectFourSnapshot.seatToMove") ? getUint8(0, 1, "ConnectFourSnapshot.seatToMove") : base.seatToMove,
    moves: getFlag("ConnectFourSnapshot.moves") ? getUint8(0, 42, "ConnectFourSnapshot.moves") : base.moves
  };
}
function patchConnectFourSnapshot_cells(base) {
  const kept = getSplice(base.length, 42, 42, "ConnectFourSnapshot.cells");
  const until = kept + spliceAdded;
  const behind = kept + spliceRemoved;
  const values = base.slice(0, kept);
  while (values.length < until) values.push(getUint8(0, 2, "ConnectFourSnapshot.cells[]"));
  for (let index = behind; index < base.length; index += 1) values.push(base[index]);
  return values;
}
var sessionHello_credentialPattern = /^[A-Za-z0-9._-]+$/u;
var sessionHello_clientPattern = /^[A-Za-z0-9 ._/+-]+$/u;
var accessTokenPattern = /^[A-Za-z0-9._-]+$/u;
var playerNamePattern = /^[\p{L}\p{N}_-](?:[\p{L}\p{N}_ -]*[\p{L}\p{N}_-])?$/u;
var errorCodePattern = /^[a-z][a-z_]*$/u;
var protocolError_messagePattern = /^[^\p{C}]*$/u;
var slabBytes = 4096;
var roomBytes = 512;
var bytes = /* @__PURE__ */ new Uint8Array(slabBytes);
var view = /* @__PURE__ */ new DataView(bytes.buffer);
var at = 0;
var startAt = 0;
var source = /* @__PURE__ */ new DataView(new ArrayBuffer(0));
var readAt = 0;
var refusal = "";
var refused = /* @__PURE__ */ new Error("The bytes are no message of the contract");
var textEncoder = /* @__PURE__ */ new TextEncoder();
var textDecoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function begin() {
  if (at + roomBytes > slabBytes) {
    bytes = new Uint8Array(slabBytes);
    view = new DataView(bytes.buffer);
    at = 0;
  }
  startAt = at;
}
function encoded() {
  return bytes.subarray(startAt, at);
}
function open(frame) {
  source = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  readAt = 0;
}
function close(path) {
  if (readAt !== source.byteLength) refuse(path, "is followed by more bytes");
}
function reasonOf(error) {
  if (error !== refused) throw error;
  return refusal;
}
function refuse(path, reason) {
  refusal = `${path} ${reason}`;
  throw refused;
}
function outside(path) {
  throw new RangeError(`${path} is outside the contract; validate it before it is encoded`);
}
function reserve(size) {
  if (at + size > bytes.length) grow(at + size);
}
function grow(size) {
  const larger = new Uint8Array(Math.max(size, 2 * bytes.length));
  larger.set(bytes.subarray(startAt, at), startAt);
  bytes = larger;
  view = new DataView(larger.buffer);
}
function need(size, path) {
  if (readAt + size > source.byteLength) refuse(path, "is cut off");
}
function putUint8(value, minimum, maximum, path) {
  if ((value & 255) !== value || value < minimum || value > maximum) outside(path);
  reserve(1);
  view.setUint8(at, value);
  at += 1;
}
function getUint8(minimum, maximum, path) {
  need(1, path);
  const value = source.getUint8(readAt);
  readAt += 1;
  if (value < minimum || value > maximum) refuse(path, "is out of range");
  return value;
}
function getUint16(minimum, maximum, path) {
  need(2, path);
  const value = source.getUint16(readAt, true);
  readAt += 2;
  if (value < minimum || value > maximum) refuse(path, "is out of range");
  return value;
}
function putUint32(value, minimum, maximum, path) {
  if (value >>> 0 !== value || value < minimum || value > maximum) outside(path);
  reserve(4);
  view.setUint32(at, value, true);
  at += 4;
}
function getUint32(minimum, maximum, path) {
  need(4, path);
  const value = source.getUint32(readAt, true);
  readAt += 4;
  if (value < minimum || value > maximum) refuse(path, "is out of range");
  return value;
}
function getUint64(minimum, maximum, path) {
  need(8, path);
  const value = source.getUint32(readAt + 4, true) * 2 ** 32 + source.getUint32(readAt, true);
  readAt += 8;
  if (value < minimum || value > maximum) refuse(path, "is out of range");
  return value;
}
function putBoolean(value, path) {
  if (typeof value !== "boolean") outside(path);
  reserve(1);
  view.setUint8(at, value ? 1 : 0);
  at += 1;
}
function getBoolean(path) {
  return getUint8(0, 1, path) === 1;
}
function putEnum(value, values, path) {
  const index = values.indexOf(value);
  if (index < 0) outside(path);
  reserve(1);
  view.setUint8(at, index);
  at += 1;
}
function getEnum(values, path) {
  need(1, path);
  const value = values[source.getUint8(readAt)];
  readAt += 1;
  if (value === void 0) refuse(path, "is none of the listed values");
  return value;
}
function putByte(value) {
  reserve(1);
  view.setUint8(at, value);
  at += 1;
}
function putPrefix(size, value) {
  reserve(size);
  if (size === 1) view.setUint8(at, value);
  else if (size === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  at += size;
}
function getPrefix(size, path) {
  need(size, path);
  const value = size === 1 ? source.getUint8(readAt) : size === 2 ? source.getUint16(readAt, true) : source.getUint32(readAt, true);
  readAt += size;
  return value;
}
function getCount(size, minimum, maximum, path) {
  const count = getPrefix(size, path);
  if (count < minimum || count > maximum) refuse(path, "has too few or too many items");
  return count;
}
function putText(value, size, minimum, maximum, path) {
  const { length } = value;
  if (length > 2 * maximum) outside(path);
  reserve(size + 3 * length);
  const start = at + size;
  let written = 0;
  while (written < length && length <= 16) {
    const code = value.charCodeAt(written);
    if (code > 127) break;
    bytes[start + written] = code;
    written += 1;
  }
  if (written < length) {
    if (!value.isWellFormed()) outside(path);
    written = textEncoder.encodeInto(value, bytes.subarray(start)).written;
  }
  const count = written === length ? length : codePoints(value);
  if (count < minimum || count > maximum) outside(path);
  putPrefix(size, written);
  at += written;
}
function getText(size, minimum, maximum, path) {
  const length = getPrefix(size, path);
  need(length, path);
  let text = "";
  let read = 0;
  while (read < length && length <= 10) {
    const code = source.getUint8(readAt + read);
    if (code > 127) break;
    text += String.fromCharCode(code);
    read += 1;
  }
  if (read < length) text = decodeText(length, path);
  readAt += length;
  const count = text.length === length ? length : codePoints(text);
  if (count < minimum || count > maximum) refuse(path, "is too short or too long");
  return text;
}
function decodeText(length, path) {
  try {
    return textDecoder.decode(new Uint8Array(source.buffer, source.byteOffset + readAt, length));
  } catch {
    return refuse(path, "is not UTF-8");
  }
}
function codePoints(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
function putMatching(value, pattern, path) {
  if (!pattern.test(value)) outside(path);
  return value;
}
function getMatching(value, pattern, path) {
  if (!pattern.test(value)) refuse(path, "has characters that do not belong there");
  return value;
}
function putUuid(value, path) {
  if (value.length !== 36) outside(path);
  reserve(16);
  for (let index = 0, from = 0; index < 16; index += 1, from += 2) {
    if (index === 4 || index === 6 || index === 8 || index === 10) {
      if (value.charCodeAt(from) !== 45) outside(path);
      from += 1;
    }
    view.setUint8(
      at + index,
      nibble(value.charCodeAt(from), path) << 4 | nibble(value.charCodeAt(from + 1), path)
    );
  }
  at += 16;
}
function nibble(code, path) {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 97 && code <= 102) return code - 87;
  return outside(path);
}
function getUuid(path) {
  need(16, path);
  const a = source.getUint32(readAt);
  const b = source.getUint32(readAt + 4);
  const c = source.getUint32(readAt + 8);
  const d = source.getUint32(readAt + 12);
  readAt += 16;
  return String.fromCharCode(
    digit(a >>> 28),
    digit(a >>> 24),
    digit(a >>> 20),
    digit(a >>> 16),
    digit(a >>> 12),
    digit(a >>> 8),
    digit(a >>> 4),
    digit(a),
    45,
    digit(b >>> 28),
    digit(b >>> 24),
    digit(b >>> 20),
    digit(b >>> 16),
    45,
    digit(b >>> 12),
    digit(b >>> 8),
    digit(b >>> 4),
    digit(b),
    45,
    digit(c >>> 28),
    digit(c >>> 24),
    digit(c >>> 20),
    digit(c >>> 16),
    45,
    digit(c >>> 12),
    digit(c >>> 8),
    digit(c >>> 4),
    digit(c),
    digit(d >>> 28),
    digit(d >>> 24),
    digit(d >>> 20),
    digit(d >>> 16),
    digit(d >>> 12),
    digit(d >>> 8),
    digit(d >>> 4),
    digit(d)
  );
}
function digit(bits) {
  const value = bits & 15;
  return value < 10 ? value + 48 : value + 87;
}
function getRest(minimum, maximum, path) {
  const length = source.byteLength - readAt;
  if (length < minimum || length > maximum) refuse(path, "is too short or too long");
  const value = new Uint8Array(source.buffer, source.byteOffset + readAt, length);
  readAt += length;
  return value;
}
var baseView = /* @__PURE__ */ new DataView(new ArrayBuffer(0));
var nextView = /* @__PURE__ */ new DataView(new ArrayBuffer(0));
var flagBit = 256;
var flagByte = 0;
function openDelta(changes) {
  open(changes);
  flagByte = 0;
  flagBit = 256;
}
function closeDelta(path) {
  if (flagByte >= flagBit) refuse(path, "has a flag too many");
  close(path);
}
function getFlag(path) {
  if (flagBit === 256) {
    flagByte = getUint8(0, 255, path);
    flagBit = 1;
  }
  const isSet = (flagByte & flagBit) !== 0;
  flagBit *= 2;
  return isSet;
}
function getDifference(base, minimum, maximum, path) {
  const zigzag = getVarint(path);
  const value = zigzag % 2 === 0 ? base + zigzag / 2 : base - (zigzag + 1) / 2;
  if (value < minimum || value > maximum) refuse(path, "is out of range");
  return value;
}
function getVarint(path) {
  let value = 0;
  for (let scale = 1; scale <= 2 ** 28; scale *= 128) {
    const part = getUint8(0, 255, path);
    value += (part & 127) * scale;
    if (part < 128) return value;
  }
  return refuse(path, "is out of range");
}
var spliceRemoved = 0;
var spliceAdded = 0;
function getSplice(count, minimum, maximum, path) {
  const head = getUint8(0, 255, path);
  spliceAdded = head & 7;
  spliceRemoved = head >> 3 & 7;
  let tail = head >> 6;
  if (spliceAdded > 6) spliceAdded += getVarint(path);
  if (spliceRemoved > 6) spliceRemoved += getVarint(path);
  if (tail > 2) tail += getVarint(path);
  const now = count - spliceRemoved + spliceAdded;
  if (spliceRemoved + tail > count || now < minimum || now > maximum)
    refuse(path, "has too few or too many items");
  return count - spliceRemoved - tail;
}

// generated/client/socket.ts
var patienceMs = 1e3;
var openTimeoutMs = 5e3;
var gatewaysTriedMax = 4;
var unsentBytesMax = 256 * 1024;
function openFirst(urls, environment, listener, life) {
  const { WebSocket, encoding, clock } = environment;
  return new Promise((resolve, reject) => {
    if (WebSocket === void 0) {
      throw new TypeError(
        "This runtime has no WebSocket: pass one, as in createClient({ apiUrl, WebSocket }). Node 20 has one with --experimental-websocket, or that of the package ws."
      );
    }
    life.throwIfAborted();
    const untried = urls.slice(0, gatewaysTriedMax);
    const opening = /* @__PURE__ */ new Set();
    let failure = localError("response_unexpected", "The ticket names no gateway.");
    let cancelNext = () => {
    };
    const settle = () => {
      cancelNext();
      cancelTimeout();
      life.removeEventListener("abort", abandon);
      for (const webSocket of opening) discard(webSocket);
    };
    const fail = (error) => {
      settle();
      reject(error);
    };
    const abandon = () => fail(life.reason);
    const tryNext = () => {
      cancelNext();
      const url = untried.shift();
      if (url === void 0) {
        if (opening.size === 0) fail(failure);
        return;
      }
      const refused2 = (cause) => {
        failure = localError("network_failed", `${url} could not be opened.`, cause);
        tryNext();
      };
      let webSocket;
      try {
        webSocket = new WebSocket(url, `matchwire.v1.1.${encoding}`);
      } catch (thrown) {
        return refused2(thrown);
      }
      opening.add(webSocket);
      webSocket.binaryType = "arraybuffer";
      webSocket.onopen = () => {
        opening.delete(webSocket);
        settle();
        resolve(new Socket(webSocket, environment, listener));
      };
      webSocket.onclose = webSocket.onerror = () => {
        opening.delete(webSocket);
        discard(webSocket);
        refused2();
      };
      if (untried.length > 0) cancelNext = clock.after(patienceMs, tryNext);
    };
    const cancelTimeout = clock.after(openTimeoutMs, () => {
      fail(localError("timed_out", `No gateway opened a socket within ${openTimeoutMs} ms.`));
    });
    life.addEventListener("abort", abandon);
    tryNext();
  });
}
var Socket = class {
  /** Why it is closed; undefined while it is open. */
  closedBy;
  #webSocket;
  #encoding;
  #clock;
  #listener;
  #notice;
  /** The last state that came, whole or by what has changed: the base of the next changes. */
  #state;
  constructor(webSocket, { encoding, clock }, listener) {
    this.#webSocket = webSocket;
    this.#encoding = encoding;
    this.#clock = clock;
    this.#listener = listener;
    webSocket.onmessage = (event) => this.#receive(event.data);
    webSocket.onclose = ({ code }) => this.drop(closeError(code));
    webSocket.onerror = () => {
    };
  }
  /** Whether the message was handed to the network. */
  send(message) {
    if (this.closedBy !== void 0 || this.#webSocket.bufferedAmount > unsentBytesMax) return false;
    this.#webSocket.send(this.#encoding === "binary" ? encodeClientMessage(message) : JSON.stringify(message));
    return true;
  }
  /** Closes it and tells the listener; a second time does nothing. */
  drop(error) {
    if (this.closedBy !== void 0) return;
    const explained = this.#explained(error);
    this.close(explained);
    this.#listener.lost(this, explained);
  }
  /** Closes it without a word to the listener, and without waiting for the other side, which may be gone. */
  close(error) {
    this.closedBy ??= error;
    silence(this.#webSocket);
    this.#webSocket.close(1e3);
  }
  #receive(data) {
    const received = this.#encoding === "binary" ? decodeBinary(data) : decodeJson(data);
    if (received === void 0) return this.#dropUnexpected();
    if (received.type === "match.delta") return this.#apply(received);
    if (received.type === "match.snapshot") this.#state = received;
    this.#hear(received);
  }
  #apply({ base, changes }) {
    if (this.#state === void 0 || this.#state.tick % 256 !== base) {
      return this.drop(localError("network_failed", "The gateway told changes of a state that did not come."));
    }
    const applied = applyMatchSnapshotDelta(this.#state, changes);
    if (!applied.ok) return this.#dropUnexpected();
    this.#state = applied.value;
    this.#hear(applied.value);
  }
  #dropUnexpected() {
    this.drop(localError("response_unexpected", "The gateway sent a frame outside the contract."));
  }
  #hear(message) {
    if (message.type === "session.warning") this.#heed(message.code, void 0, message.retryAfterMs);
    else if (message.type === "error" && message.replyTo === void 0)
      this.#heed(message.code, message.message, message.retryAfterMs);
    this.#listener.received(this, message);
  }
  #heed(code, message, retryAfterMs) {
    const earlier = this.#notice?.code === code ? this.#notice.retryAtMs : void 0;
    const retryAtMs = retryAfterMs === void 0 ? earlier : this.#clock.now() + retryAfterMs;
    this.#notice = { code, message, retryAtMs };
  }
  #explained(error) {
    if (this.#notice?.code !== error.code) return error;
    const { message, retryAtMs } = this.#notice;
    const retryAfterMs = retryAtMs && Math.max(0, retryAtMs - this.#clock.now());
    return explainedBy(error, { message, retryAfterMs });
  }
};
function decodeBinary(data) {
  if (typeof data === "string") return void 0;
  const decoded = decodeServerMessage(new Uint8Array(data));
  return decoded.ok ? decoded.value : void 0;
}
function decodeJson(data) {
  if (typeof data !== "string") return void 0;
  try {
    const value = JSON.parse(data);
    return typeof value === "object" && value !== null && "type" in value ? value : void 0;
  } catch {
    return void 0;
  }
}
function discard(webSocket) {
  silence(webSocket);
  webSocket.close();
}
function silence(webSocket) {
  webSocket.onopen = webSocket.onmessage = webSocket.onclose = null;
  webSocket.onerror = () => {
  };
}

// generated/client/upkeep.ts
var renewIntervalMsMin = 1e3;
var Upkeep = class {
  /** Set by whoever hears the gateway. Browsers hide its WebSocket pings, so only messages count. */
  heard = false;
  #clock;
  #tokens;
  #stopped = false;
  #cancelBeat = () => {
  };
  #cancelRenewal = () => {
  };
  /** Runs from now until `stop()`; calls `checkAlive` after each `heartbeatMs` without a message. */
  constructor(clock, tokens, heartbeatMs, checkAlive) {
    this.#clock = clock;
    this.#tokens = tokens;
    const beat = () => {
      if (!this.heard) checkAlive();
      this.heard = false;
      if (!this.#stopped) this.#cancelBeat = clock.after(heartbeatMs, beat);
    };
    this.#cancelBeat = clock.after(heartbeatMs, beat);
    this.#renewIn(tokens.renewInMs ?? 0);
  }
  stop() {
    this.#stopped = true;
    this.#cancelBeat();
    this.#cancelRenewal();
  }
  /** Renews the tokens, and goes on to do so; the gateway is told by who listens to them. */
  async renew() {
    this.#cancelRenewal();
    try {
      await this.#tokens.renew();
      this.#renewIn(this.#tokens.renewInMs ?? 0);
    } catch (error) {
      if (asMatchwireError(error).retryable) this.#renewIn(backoffCapMs);
    }
  }
  #renewIn(delayMs) {
    if (this.#stopped) return;
    this.#cancelRenewal = this.#clock.after(Math.max(renewIntervalMsMin, delayMs), () => {
      const dueInMs = this.#tokens.renewInMs ?? 0;
      if (dueInMs > 0) this.#renewIn(dueInMs);
      else void this.renew();
    });
  }
};

// generated/client/connection.ts
var leaveWithinMs = 1e3;
var Connection = class {
  state = "idle";
  #environment;
  #rest;
  #tokens;
  #listener;
  #requests;
  #retries;
  #life = new AbortController();
  #opening;
  #socket;
  #welcome;
  #upkeep;
  #lastId = 0;
  #cancelMove = () => {
  };
  /** Set while the last answers of a gateway are waited for; to be called when one may have come. Nothing is sent meanwhile. */
  #heardOut;
  constructor(environment, rest, tokens, listener) {
    this.#environment = environment;
    this.#rest = rest;
    this.#tokens = tokens;
    this.#listener = listener;
    this.#requests = new Requests(environment.clock);
    this.#retries = new Retries(environment);
    tokens.renewed = (accessToken) => void this.send({ type: "session.refresh", accessToken });
  }
  get open() {
    return this.#socket !== void 0;
  }
  connect() {
    if (this.#opening !== void 0) return this.#opening;
    if (this.#socket !== void 0 && this.#welcome !== void 0) return Promise.resolve(this.#welcome);
    const opening = this.#begin((life) => this.#open(life));
    this.#become({ state: "connecting" });
    return opening;
  }
  close() {
    if (this.state === "idle" || this.state === "closed") return;
    this.#end(localError("client_closed", "The client was closed."));
  }
  /** The message's id; undefined, with nothing sent, while there is no connection. */
  send(message) {
    const numbered = { ...message, id: this.#lastId + 1 };
    if (this.#heardOut !== void 0 || !this.#socket?.send(numbered)) return void 0;
    this.#lastId += 1;
    return this.#lastId;
  }
  /** Sends and waits for the reply, a bounded time. */
  async ask(message, replyType) {
    const id = this.send(message);
    if (id === void 0) throw notConnected();
    return this.#requests.expect(id, replyType);
  }
  /** Numbers from above `id`: another client of this player used the ids up to it, in a page that was left. */
  numberAbove(id) {
    if (id > this.#lastId) this.#lastId = id;
  }
  received(socket, message) {
    if (this.#upkeep !== void 0) this.#upkeep.heard = true;
    if (message.type === "session.welcome") {
      this.#socket = socket;
      this.#welcome = message;
    } else if (message.type === "session.warning") {
      this.#warned(socket, message);
    }
    const answers = "replyTo" in message && this.#requests.settle(message);
    if (!answers || message.type !== "error") this.#listener.received(message);
    this.#heardOut?.();
  }
  lost(socket, error) {
    const served = socket === this.#socket;
    if (!served && this.#socket !== void 0) return;
    this.#drop(error);
    if (this.state === "connected") void this.#begin((life) => this.#reconnect(life, error));
    else if (served && !this.#retries.mayMend(error)) this.#end(error);
  }
  #warned(socket, { code, retryAfterMs }) {
    if (code === "token_expired") void this.#upkeep?.renew();
    if (code !== "gateway_draining" || retryAfterMs === void 0) return;
    this.#cancelMove();
    this.#cancelMove = this.#environment.clock.after(retryAfterMs, () => this.#move(socket));
  }
  /** Goes from `socket` to another gateway, which is not heard of as an error. */
  #move(socket) {
    if (socket !== this.#socket) return;
    const again = () => this.#move(socket);
    if (this.#opening === void 0) void this.#begin((life) => this.#reconnect(life));
    else this.#opening.then(again, again);
  }
  /** Begins in a moment, so that `#opening` is set before anyone is told of it, and may ask to connect. */
  #begin(open2) {
    const life = this.#life.signal;
    const opening = Promise.resolve(life).then(open2);
    opening.catch((error) => {
      if (!life.aborted) this.#end(asMatchwireError(error));
    });
    this.#opening = opening;
    return opening;
  }
  /** After a pause where an error is why, else at once. */
  async #reconnect(life, cause) {
    for (let error = cause; ; ) {
      if (error === void 0) this.#become({ state: "reconnecting", retryInMs: 0 });
      else await this.#pause(life, error);
      try {
        if (error?.code === "token_expired") await this.#tokens.renew();
        return await this.#open(life);
      } catch (thrown) {
        error = asMatchwireError(thrown);
      }
    }
  }
  /** Throws the error where another attempt could not mend it. */
  async #pause(life, error) {
    life.throwIfAborted();
    const retryInMs = this.#retries.nextInMs(error);
    if (retryInMs === void 0) throw error;
    this.#become({ state: "reconnecting", error, retryInMs });
    await sleep(this.#environment.clock, retryInMs, life);
  }
  async #open(life) {
    const { ticket, urls } = await this.#rest.createTicket();
    const socket = await openFirst(urls, this.#environment, this, life);
    try {
      await this.#leave();
      life.throwIfAborted();
      const welcome = await this.#hello(socket, ticket);
      await this.#listener.opened();
      life.throwIfAborted();
      if (socket.closedBy !== void 0) throw socket.closedBy;
      this.#connected(welcome);
      return welcome;
    } catch (thrown) {
      const error = asMatchwireError(thrown);
      socket.close(error);
      if (!life.aborted) this.#drop(error);
      throw thrown;
    }
  }
  /** Parts with the socket that still serves, if one does, when what was asked over it is answered: then nobody hears of the move. */
  async #leave() {
    const socket = this.#socket;
    if (socket === void 0) return;
    await new Promise((resolve) => {
      const cancel = this.#environment.clock.after(leaveWithinMs, resolve);
      this.#heardOut = () => {
        if (this.#requests.waiting + this.#listener.waiting > 0) return;
        cancel();
        resolve();
      };
      this.#heardOut();
    });
    this.#heardOut = void 0;
    if (socket !== this.#socket) return;
    const error = registryError("gateway_draining");
    socket.close(error);
    this.#drop(error);
  }
  #hello(socket, ticket) {
    this.#lastId += 1;
    const { name: client, encoding } = this.#environment;
    const isSent = socket.send({
      type: "session.hello",
      id: this.#lastId,
      credentialKind: "ticket",
      credential: ticket,
      client,
      // In JSON there are none.
      ...encoding === "binary" && { deltas: true }
    });
    if (!isSent) throw socket.closedBy ?? notConnected();
    return this.#requests.expect(this.#lastId, "session.welcome");
  }
  #connected(welcome) {
    const { clock } = this.#environment;
    this.#opening = void 0;
    this.#retries.connected();
    this.#upkeep = new Upkeep(clock, this.#tokens, welcome.heartbeatMs, () => this.#checkAlive());
    this.#become({ state: "connected" });
  }
  /** Where nothing comes in answer the connection is dead, whatever the operating system still believes. */
  #checkAlive() {
    const socket = this.#socket;
    const upkeep = this.#upkeep;
    this.ask({ type: "session.ping" }, "session.pong").catch((error) => {
      if (!upkeep?.heard) socket?.drop(asMatchwireError(error));
    });
  }
  #drop(error) {
    this.#socket = void 0;
    this.#cancelMove();
    this.#upkeep?.stop();
    this.#upkeep = void 0;
    this.#requests.fail(error);
    this.#listener.lost(error);
    this.#heardOut?.();
  }
  #end(error) {
    this.#life.abort(error);
    this.#life = new AbortController();
    this.#opening = void 0;
    this.#retries.reset();
    this.#socket?.close(error);
    this.#drop(error);
    this.#become({ state: "closed" });
    this.#listener.ended(error);
  }
  #become(change) {
    this.state = change.state;
    this.#listener.changed(change);
  }
};

// generated/client/control.ts
var ackIntervalMs = 250;
var unacknowledgedMax = 16;
var ControlLog = class {
  /** The highest sequence seen in the match; what is not above it was seen before. */
  lastSequence = 0;
  #clock;
  #acknowledge;
  #matchId;
  #unacknowledged = 0;
  #cancelAck;
  constructor(clock, acknowledge) {
    this.#clock = clock;
    this.#acknowledge = acknowledge;
  }
  /** Counts from 0, since what was sent before the seat is taken is not sent again. */
  follow(matchId) {
    this.pause();
    this.#matchId = matchId;
    this.lastSequence = 0;
  }
  /** False where the message was seen before. It is acknowledged all the same: the acknowledgement may have been lost. */
  take(message) {
    if (message.matchId !== this.#matchId) return true;
    const isNew = message.sequence > this.lastSequence;
    if (isNew) this.lastSequence = message.sequence;
    this.#unacknowledged += 1;
    if (this.#unacknowledged >= unacknowledgedMax) this.flush();
    else this.#cancelAck ??= this.#clock.after(ackIntervalMs, () => this.flush());
    return isNew;
  }
  /** Acknowledges now what has not been. */
  flush() {
    if (this.#unacknowledged > 0) this.#acknowledge(this.lastSequence);
    this.pause();
  }
  /** Forgets what was to be acknowledged: the socket is gone, and `match.rejoin` will name the last sequence. */
  pause() {
    this.#unacknowledged = 0;
    this.#cancelAck?.();
    this.#cancelAck = void 0;
  }
};

// generated/client/session.ts
var Session = class {
  events = new Emitter();
  connection;
  #outcomes;
  #control;
  #attachment;
  constructor(environment, rest, tokens) {
    this.connection = new Connection(environment, rest, tokens, this);
    this.#outcomes = new InputOutcomes(environment.clock);
    this.#control = new ControlLog(environment.clock, (sequence) => {
      this.connection.send({ type: "session.ack", sequence });
    });
  }
  /** Takes the player's seat in a match as it is now, and leaves none that was taken before. */
  attach(matchId) {
    this.#control.follow(matchId);
    return this.connection.ask({ type: "match.attach", matchId }, "match.attached");
  }
  /** The id of the message; undefined, with nothing sent, while the player is not present in a match. */
  input(input) {
    return this.#attachment?.isPresent ? this.connection.send({ type: "match.input", input }) : void 0;
  }
  /** Sends an input and tells what became of it. */
  async submit(input) {
    const id = this.input(input);
    return id === void 0 ? { ok: false, error: notConnected() } : this.#outcomes.expect(id);
  }
  received(message) {
    switch (message.type) {
      case "match.snapshot":
        this.#applied(message);
        break;
      case "match.started":
      case "match.seat":
        if (!this.#control.take(message)) return;
        break;
      case "match.ended":
        if (!this.#ends(message)) return;
        this.#left(message);
        break;
      case "match.attached":
        this.#attachment = { matchId: message.match.matchId, seat: message.seat, isPresent: true };
        break;
      case "match.resumed":
        this.#resumed(message);
        break;
      case "error":
        if (this.#outcomes.refused(message)) return;
        break;
      default:
    }
    this.events.emit(message.type, message);
  }
  get waiting() {
    return this.#outcomes.waiting;
  }
  changed(change) {
    this.events.emit("state", change);
  }
  lost(error) {
    if (this.#attachment !== void 0) this.#attachment.isPresent = false;
    this.#outcomes.fail(error);
    this.#control.pause();
  }
  /** Takes the seat again. Until that is answered, the session does not count as connected. */
  async opened() {
    const matchId = this.#attachment?.matchId;
    if (matchId === void 0) return;
    const { lastSequence } = this.#control;
    try {
      const answer = await this.connection.ask(
        { type: "match.rejoin", matchId, lastSequence },
        "match.resumed"
      );
      if (mayAttach(answer)) await this.attach(matchId);
    } catch (thrown) {
      const error = asMatchwireError(thrown);
      if (error.retryable || !this.connection.open) throw error;
      this.#notResumed({ matchId, reason: error.code });
    }
  }
  ended(error) {
    this.#attachment = void 0;
    this.events.emit("closed", error);
  }
  #applied({ inputs, tick }) {
    const lastId = this.#attachment && inputs[this.#attachment.seat];
    if (lastId === void 0) return;
    this.connection.numberAbove(lastId);
    this.#outcomes.applied(lastId, tick);
  }
  /** An end is taken once, whatever its sequence: where the shard is lost, a gateway tells it that cannot know the seat's sequence. */
  #ends(message) {
    return this.#control.take(message) || message.matchId === this.#attachment?.matchId;
  }
  #left({ matchId }) {
    if (matchId !== this.#attachment?.matchId) return;
    this.#attachment = void 0;
    this.#control.flush();
    this.#outcomes.fail(registryError("match_ended"));
  }
  #resumed(message) {
    const { resumed, match, reason = "gap" } = message;
    if (mayAttach(message)) return;
    if (!resumed) this.#notResumed({ matchId: match.matchId, reason, match });
    else if (this.#attachment !== void 0) {
      this.#attachment.isPresent = true;
      this.events.emit("resumed", message);
    }
  }
  #notResumed(event) {
    this.#attachment = void 0;
    this.events.emit("notResumed", event);
  }
};
function mayAttach({ resumed, reason }) {
  return !resumed && (reason === "gap" || reason === "never_attached");
}

// generated/client/tokens.ts
var renewAfterShare = 0.9;
var TokenKeeper = class {
  /** Told of each access token that a renewal brought. */
  renewed = () => {
  };
  #environment;
  #storageKey;
  #kept;
  #renewal;
  constructor(environment) {
    this.#environment = environment;
    this.#storageKey = `matchwire.tokens ${environment.apiUrl}`;
    this.#kept = this.#read();
  }
  get signedIn() {
    return this.#kept !== void 0;
  }
  /** How long the access token may still be used before it is to be renewed; undefined when signed out. */
  get renewInMs() {
    return this.#kept && this.#kept.renewAtMs - this.#environment.clock.now();
  }
  keep(tokens) {
    this.#replace(keptOf(tokens, this.#environment.clock.now()));
  }
  /** Signs out on this side; with a token, only while that one is still the current one. */
  forget(accessToken = this.#kept?.accessToken) {
    if (accessToken === this.#kept?.accessToken) this.#replace(void 0);
  }
  /** An access token to send now. Throws `token_missing` when signed out. */
  async access() {
    const kept = this.#current();
    const { clock } = this.#environment;
    if (clock.now() < kept.renewAtMs) return kept.accessToken;
    try {
      return await this.renew(kept.accessToken);
    } catch (error) {
      if (asMatchwireError(error).retryable && clock.now() < kept.expiresAtMs) return kept.accessToken;
      throw error;
    }
  }
  /** A newer access token than `stale`. However many ask at once, the refresh token is sent once. */
  renew(stale = this.#kept?.accessToken) {
    const kept = this.#kept;
    if (kept !== void 0 && kept.accessToken !== stale) return Promise.resolve(kept.accessToken);
    this.#renewal ??= this.#renew().finally(() => {
      this.#renewal = void 0;
    });
    return this.#renewal;
  }
  async #renew() {
    const before = this.#current();
    const stored = this.#read();
    if (stored !== void 0 && stored.refreshToken !== before.refreshToken) {
      this.#kept = stored;
    } else {
      const tokens = await this.#trade(before);
      if (this.#kept === before) this.keep(tokens);
    }
    const accessToken = this.#current().accessToken;
    this.renewed(accessToken);
    return accessToken;
  }
  #current() {
    if (this.#kept !== void 0) return this.#kept;
    throw registryError("token_missing", "Nobody is signed in: sign in, register or create a guest first.");
  }
  async #trade(kept) {
    const { refreshToken } = kept;
    const idempotencyKey = `refresh-${refreshToken.slice(0, 22)}`;
    try {
      const route = restRoutes.refreshTokens;
      return await exchange(
        this.#environment,
        route,
        { body: { refreshToken } },
        { idempotencyKey }
      );
    } catch (error) {
      if (error instanceof MatchwireError && error.status === 401) this.forget(kept.accessToken);
      throw error;
    }
  }
  #replace(kept) {
    this.#kept = kept;
    const { storage } = this.#environment;
    if (kept === void 0) storage?.removeItem(this.#storageKey);
    else storage?.setItem(this.#storageKey, JSON.stringify(kept));
  }
  #read() {
    const text = this.#environment.storage?.getItem(this.#storageKey);
    return text ? JSON.parse(text) : void 0;
  }
};
function keptOf({ accessToken, refreshToken, accessExpiresAtMs }, nowMs) {
  const lifeMs = accessExpiresAtMs - (issuedAtMs(accessToken) ?? nowMs);
  return {
    accessToken,
    refreshToken,
    renewAtMs: nowMs + lifeMs * renewAfterShare,
    expiresAtMs: nowMs + lifeMs
  };
}
function issuedAtMs(accessToken) {
  try {
    const [, payload = ""] = accessToken.split(".");
    const claims = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    return typeof claims.iat === "number" ? claims.iat * 1e3 : void 0;
  } catch {
    return void 0;
  }
}

// generated/client/client.ts
var attachAttemptsMax = 5;
function createClient(options) {
  return new Client({
    apiUrl: options.apiUrl.replace(/\/+$/, ""),
    encoding: options.encoding ?? "binary",
    name: options.name ?? "matchwire-client/1.2.0",
    storage: options.storage,
    WebSocket: options.WebSocket ?? globalThis.WebSocket,
    // Called as a function of its own: browsers refuse a fetch that is called as a method of something else.
    fetch: options.fetch ?? ((...args) => fetch(...args)),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random
  });
}
var Client = class {
  /** Every REST operation by its operationId. Tokens are sent and renewed, and safe repetition is arranged. */
  rest;
  #environment;
  #tokens;
  #session;
  constructor(environment) {
    this.#environment = environment;
    this.#tokens = new TokenKeeper(environment);
    this.rest = createRest(environment, this.#tokens);
    this.#session = new Session(environment, this.rest, this.#tokens);
  }
  get signedIn() {
    return this.#tokens.signedIn;
  }
  get state() {
    return this.#session.connection.state;
  }
  async register(body) {
    return this.#welcome(await this.rest.registerAccount({ body }));
  }
  async signIn(body) {
    return this.#welcome(await this.rest.signIn({ body }));
  }
  async createGuest() {
    return this.#welcome(await this.rest.createGuest());
  }
  /** Closes the connection and forgets the tokens, whether or not the server can be told. */
  async signOut() {
    this.close();
    try {
      await this.rest.signOut();
    } finally {
      this.#tokens.forget();
    }
  }
  /**
   * Opens the session; resolves with its welcome. While the connection is made, or made again, it is the same promise. Once open, it
   * is kept open: a lost connection is made again, and the match gone on with, until `close()` or the event `closed`.
   */
  connect() {
    return this.#session.connection.connect();
  }
  /** Closes the connection; the player stays signed in. `connect()` opens another one. */
  close() {
    this.#session.connection.close();
  }
  /** Calls `handler` for every such event until the function returned is called. */
  on(type, handler) {
    return this.#session.events.on(type, handler);
  }
  /** Finds opponents, takes the seat, and resolves with the match when play may begin. */
  async play({ game, seats, signal }) {
    const matchId = await findMatch(this.#session, this.rest, { game, seats }, signal);
    const { clock, random } = this.#environment;
    for (let failures = 0; ; failures += 1) {
      try {
        return await attachTo(this.#session, this.rest, matchId);
      } catch (error) {
        if (!(error instanceof MatchwireError) || !error.retryable || failures + 1 === attachAttemptsMax)
          throw error;
        await sleep(clock, backoffMs(failures, random, error.retryAfterMs));
        if (this.state === "reconnecting") await this.connect();
      }
    }
  }
  /** Takes the seat in a match that was found by other means. */
  attach(matchId) {
    return attachTo(this.#session, this.rest, matchId);
  }
  /** Waits for opponents; `matchmaking.matched` tells when they are found. `play` does all of it. */
  async joinMatchmaking(request) {
    const { status } = await this.#session.connection.ask(
      { type: "matchmaking.join", request },
      "matchmaking.queued"
    );
    return status;
  }
  async leaveMatchmaking() {
    const { status } = await this.#session.connection.ask({ type: "matchmaking.leave" }, "matchmaking.left");
    return status;
  }
  ping() {
    return this.#session.connection.ask({ type: "session.ping" }, "session.pong");
  }
  /**
   * Plays. Returns the id that `inputs[seat]` of a snapshot reaches once it contains the input; undefined, with nothing sent, while
   * there is no connection. A refusal is told by the event `error`, whose `replyTo` is the id.
   */
  input(input) {
    return this.#session.input(input);
  }
  /** Plays, and tells what became of it: part of the game, or refused and why. */
  submit(input) {
    return this.#session.submit(input);
  }
  /** Sends any message of the contract. Returns its id; undefined, with nothing sent, while there is no connection. */
  send(message) {
    return this.#session.connection.send(message);
  }
  #welcome({ account, tokens }) {
    this.close();
    this.#tokens.keep(tokens);
    return account;
  }
};
export {
  Client,
  MatchwireError,
  createClient
};
