import { isDeepStrictEqual } from 'node:util'
import type {
  ClientMessage,
  Encoding,
  GameName,
  MatchDelta,
  MatchSnapshot,
  ServerMessage,
} from '../../generated/messages.ts'
import {
  applyMatchSnapshotDelta,
  decodeServerMessage,
  encodeClientMessage,
} from '../../generated/ws-codec.ts'
import type { Chance } from './chance.ts'
import { wasShown } from './shown.ts'
import type { PlayerEnd, SimulatedSocket } from './socket.ts'
import type { System } from './system.ts'

// A player as the protocol of contracts/ws.v1.1.0.md has one, who now and then loses the network, resigns, or opens a second tab; and who minds
// everything that must not be: a gap, a repetition, a message of a match that is over.

type Control = Extract<ServerMessage, { sequence: number }>
type Asked = { kind: ClientMessage['type']; matchId?: string; lastSequence?: number }

type PlayedMatch = {
  readonly matchId: string
  seat: number | undefined
  /** The highest control sequence taken. */
  lastSequence: number
  last: MatchSnapshot | undefined
  /** Moves that were answered, in a game of turns. */
  answered: number
}

const answerTimeoutMs = 2_500
/** A match in realtime is heard of more often than that by who can hear. */
const silenceMaxMs = 1_000
const sequenceMax = 2 ** 32 - 1
const headings = ['up', 'right', 'down', 'left'] as const

export class Player {
  readonly playerId: string
  readonly name: string
  /** Wants to play, and comes back when a socket is lost. */
  present = true
  playing = true
  /** Loses its network and so on, on top of what happens to the servers. */
  unruly = true
  match: PlayedMatch | undefined
  current: PlayerSocket | undefined
  /** All that are open, with older tabs. */
  readonly #sockets = new Set<PlayerSocket>()
  /** How each match ended, as this player was told. */
  readonly told = new Map<string, string>()
  readonly #games: readonly GameName[]
  readonly #system: System
  readonly chance: Chance
  #failures = 0
  #connecting = false

  constructor(system: System, index: number, games: readonly GameName[]) {
    this.#system = system
    this.chance = system.chance.fork()
    this.playerId = this.chance.uuid()
    this.name = `Player ${index}`
    this.#games = games
  }

  start(): void {
    this.connectAfter(this.chance.between(0, 500))
    this.#behaveLater()
  }

  trace(what: string): void {
    this.#system.trace(this.name, what)
  }

  violate(what: string): void {
    this.#system.violate(`${this.name} ${what}`)
  }

  connectAfter(ms: number): void {
    if (!this.present || this.#connecting) return
    this.#connecting = true
    this.#system.timeline.after(ms, () => {
      this.#connect().catch((error: unknown) => {
        this.trace(`cannot connect: ${String(error)}`)
        this.#connecting = false
        this.connectAfter(this.#backoffMs())
      })
    })
  }

  #backoffMs(): number {
    return this.chance.real() * Math.min(2_000, 250 * 2 ** this.#failures++)
  }

  async #connect(): Promise<void> {
    const ticket = await this.#system.api.issueTicket(this)
    const gateway = this.#system.gateways.filter(({ open }) => open)
    this.#connecting = false
    if (gateway.length === 0 || !this.present) return this.connectAfter(this.#backoffMs())
    const chosen = this.chance.pick(gateway)
    this.trace(`connects to ${chosen.name}`)
    const encoding: Encoding = this.chance.happens(0.8) ? 'binary' : 'json'
    const deltas = this.chance.happens(0.8)
    this.current = new PlayerSocket(this.#system, this, { encoding, deltas, ticket })
    this.#sockets.add(this.current)
    this.current.connect(chosen)
  }

  lost(socket: PlayerSocket): void {
    this.#sockets.delete(socket)
    if (socket !== this.current) return
    this.current = undefined
    if (this.unruly && this.chance.happens(0.03)) this.goesForGood()
    this.connectAfter(this.#backoffMs())
  }

  welcomed(socket: PlayerSocket, { status }: Extract<ServerMessage, { type: 'session.welcome' }>): void {
    this.#failures = 0
    if (this.match) socket.rejoin(this.match)
    else if (status.state === 'matched' && !this.told.has(status.matchId!)) socket.attach(status.matchId!)
    else this.#joinLater()
  }

  #joinLater(): void {
    this.#system.timeline.after(this.chance.between(0, 400), () => {
      if (this.playing && !this.match && this.current?.welcomed) this.join()
    })
  }

  join(): void {
    this.current?.ask({
      type: 'matchmaking.join',
      request: { game: this.chance.pick(this.#games), seats: 2 },
    })
  }

  begins(matchId: string): PlayedMatch {
    if (this.match?.matchId !== matchId)
      this.match = {
        matchId,
        seat: undefined,
        lastSequence: 0,
        last: undefined,
        answered: -1,
      }
    return this.match
  }

  /** The match is over for this player. */
  ends(matchId: string, ending: object | undefined): void {
    if (ending) {
      const text = JSON.stringify(sorted(ending))
      const before = this.told.get(matchId)
      if (before !== undefined && before !== text)
        this.violate(`was told two endings of ${matchId}: ${before} and ${text}`)
      this.told.set(matchId, text)
      this.trace(`was told the end of ${matchId}: ${(ending as { reason: string }).reason}`)
    }
    if (this.match?.matchId === matchId) this.match = undefined
    this.#joinLater()
  }

  /** Who has the record asks it, as an app would over REST. */
  readRecord(matchId: string): void {
    this.#system.api.readMatch(matchId).then(
      (status) => {
        if (status?.ending) this.ends(matchId, status.ending)
        else if (!status) this.ends(matchId, undefined)
        else if (this.current?.attached === matchId)
          this.#system.timeline.after(300, () => this.match?.matchId === matchId && this.readRecord(matchId))
        else this.#system.timeline.after(300, () => this.again())
      },
      () => this.#system.timeline.after(300, () => this.again()),
    )
  }

  /** Tries to get into the match again. */
  again(): void {
    if (this.match && this.current?.welcomed && this.current.attached !== this.match.matchId)
      this.current.attach(this.match.matchId)
  }

  plays(socket: PlayerSocket, match: PlayedMatch, { state, tick }: MatchSnapshot): void {
    const { seat } = match
    if (seat === undefined) return
    if (state.lightcycles) {
      const straight = tick > 30 ? 0.02 : 0.1
      if (this.chance.happens(straight))
        socket.ask({ type: 'match.input', input: { lightcycles: { heading: this.chance.pick(headings) } } })
      return
    }
    const board = state['connect-four']
    if (!board) return
    const { seatToMove, moves, cells } = board
    if (seatToMove !== seat || match.answered === moves) return
    match.answered = moves
    const open = [0, 1, 2, 3, 4, 5, 6].filter(
      (column) => cells[35 + column] === 0 || this.chance.happens(0.02),
    )
    if (open.length === 0) return
    const column = this.chance.pick(open)
    this.#system.timeline.after(this.chance.between(5, 150), () =>
      socket.ask({ type: 'match.input', input: { 'connect-four': { column } } }),
    )
  }

  /** Its move was refused: it makes another. */
  movesAgain(socket: PlayerSocket): void {
    const { match } = this
    if (!match?.last) return
    match.answered = -1
    this.plays(socket, match, match.last)
  }

  #behaveLater(): void {
    this.#system.timeline.after(this.chance.between(300, 3_000), () => {
      if (!this.unruly) return
      this.#behave()
      this.#behaveLater()
    })
  }

  goesForGood(): void {
    this.trace('goes for good')
    this.present = this.playing = false
    for (const socket of this.#sockets) socket.leave()
  }

  #behave(): void {
    const { chance, current: socket, match } = this
    if (!socket?.welcomed) return
    const draw = chance.below(20)
    if (draw < 3) {
      this.trace('leaves its socket')
      socket.leave()
    } else if (draw === 3) {
      this.trace('loses its network')
      socket.raw?.goDark()
      this.#system.timeline.after(chance.between(200, 2_500), () => socket.leave())
    } else if (draw === 4) {
      this.trace('reads nothing')
      socket.raw?.stall(chance.between(100, 1_500))
    } else if (draw === 5) {
      this.trace('opens a second tab')
      this.connectAfter(0)
    } else if (draw === 6 && match) {
      this.trace('resigns')
      socket.ask({ type: 'match.forfeit', matchId: match.matchId })
    } else if (draw === 7 && match) {
      this.trace('resigns over REST')
      this.#system.api.forfeit(match.matchId, this.playerId)
    } else if (draw === 8 && match) {
      this.trace('attaches again')
      socket.attach(match.matchId)
    } else if (draw === 9 && match && socket.attached) {
      this.trace('rejoins where it is')
      socket.rejoin(match)
    } else if (draw === 10 && match && chance.happens(0.3)) {
      this.trace('an operator ends its match')
      this.#system.api.endMatch(match.matchId)
    } else if (draw === 11) {
      socket.ask({ type: 'session.ping' })
    } else if (draw === 12 && !match) {
      socket.ask({ type: 'matchmaking.leave' })
      this.#joinLater()
    } else if (draw === 14 && chance.happens(0.2)) {
      this.goesForGood()
    } else if (draw === 15 && match && socket.attached) {
      this.trace('claims to have heard what was never said')
      socket.rejoin({ ...match, lastSequence: sequenceMax })
    } else if (draw === 16 && socket.attached) {
      this.trace('acknowledges what was never said')
      socket.ask({ type: 'session.ack', sequence: sequenceMax })
    } else if (draw === 13 && chance.happens(0.3)) {
      this.trace('signs out elsewhere')
      this.#system.api.revoke(this.playerId)
    }
  }
}

/** One socket of a player. */
export class PlayerSocket implements PlayerEnd {
  raw: SimulatedSocket | undefined
  welcomed = false
  /** The match that the server said this socket plays. */
  attached: string | undefined
  /** The control sequence that comes next; undefined: whatever comes. */
  #next: number | undefined
  #mayRepeatFrom = Infinity
  readonly #ended = new Set<string>()
  #superseded = false
  #closed = false
  #lastId = 0
  #ackSoon = false
  readonly #asked = new Map<number, Asked>()
  readonly #system: System
  readonly #player: Player
  readonly #encoding: Encoding
  readonly #deltas: boolean
  readonly #ticket: string
  /** The last state that came over this socket, and when. */
  #state: MatchSnapshot | undefined
  #stateAtMs = 0

  constructor(
    system: System,
    player: Player,
    { encoding, deltas, ticket }: { encoding: Encoding; deltas: boolean; ticket: string },
  ) {
    this.#system = system
    this.#player = player
    this.#encoding = encoding
    this.#deltas = deltas
    this.#ticket = ticket
  }

  connect(gateway: System['gateways'][number]): void {
    this.raw = gateway.connect(this, this.#encoding)
    if (!this.raw) return this.leave()
    this.#system.timeline.after(answerTimeoutMs, () => {
      if (!this.welcomed && !this.#closed) this.leave()
    })
  }

  opened(): void {
    const asked = this.#deltas ? { deltas: true } : {}
    this.ask({ type: 'session.hello', credentialKind: 'ticket', credential: this.#ticket, ...asked })
    const { chance, unruly } = this.#player
    if (!unruly || !chance.happens(0.05)) return
    this.#player.trace('does not wait for the welcome')
    this.#system.timeline.after(chance.between(0, 20), () => this.leave())
  }

  /** Closes from this side, and does not look back. */
  leave(): void {
    if (this.#closed) return
    this.raw?.leave()
    this.closed(1006, '')
  }

  closed(code: number, reason: string): void {
    if (this.#closed) return
    this.#closed = true
    this.welcomed = false
    this.#player.trace(`socket closed ${code} ${reason}`)
    this.#player.lost(this)
  }

  ask(message: WithoutId<ClientMessage>): void {
    if (this.#closed) return
    const id = ++this.#lastId
    const sent = { ...message, id } as ClientMessage
    if (sent.type === 'match.input') this.#asked.set(id, { kind: sent.type })
    else if (sent.type !== 'session.ack') {
      this.#asked.set(id, {
        kind: sent.type,
        ...('matchId' in sent ? { matchId: sent.matchId } : {}),
        ...('lastSequence' in sent ? { lastSequence: sent.lastSequence } : {}),
      })
      this.#player.trace(`sends ${sent.type}`)
      if (sent.type !== 'match.forfeit') this.#expectAnswer(id)
    }
    this.raw?.say(this.#encoding === 'binary' ? encodeClientMessage(sent) : Buffer.from(JSON.stringify(sent)))
  }

  /** What is never answered went down with a shard or a gateway: then the player connects anew. */
  #expectAnswer(id: number): void {
    this.#system.timeline.after(answerTimeoutMs, () => {
      const asked = this.#asked.get(id)
      if (!asked || this.#closed) return
      this.#player.trace(`has no answer to ${asked.kind}`)
      this.#system.unanswered++
      const hindered = (this.raw?.hinderedUntilMs ?? 0) > this.#system.timeline.nowMs - answerTimeoutMs
      if (this.#system.quiet && !hindered) this.#player.violate(`has no answer to ${asked.kind}`)
      if (this.#player.current === this) this.leave()
    })
  }

  attach(matchId: string): void {
    this.#player.begins(matchId)
    this.ask({ type: 'match.attach', matchId })
  }

  rejoin({ matchId, lastSequence }: PlayedMatch): void {
    this.ask({ type: 'match.rejoin', matchId, lastSequence })
  }

  received(frame: Buffer): void {
    if (this.#closed) return
    const message = this.#decode(frame)
    if (!message) return
    this.#system.messages++
    if (this.#superseded) this.#player.violate(`heard ${message.type} on a socket that was superseded`)
    const isState = message.type === 'match.snapshot' || message.type === 'match.delta'
    if (!isState && this.#system.tracing) this.#player.trace(`hears ${brief(message)}`)
    if (message.type === 'error' && message.code === 'superseded' && message.replyTo === undefined)
      this.#superseded = true
    // A newer socket has taken its place, and this one will be told.
    if (this.#player.current === this) this.#take(message)
  }

  #decode(frame: Buffer): ServerMessage | undefined {
    if (this.#encoding === 'json') return JSON.parse(frame.toString()) as ServerMessage
    const decoded = decodeServerMessage(frame)
    if (decoded.ok) return decoded.value
    this.#player.violate(`cannot decode a frame: ${decoded.reason}`)
    return undefined
  }

  #take(message: ServerMessage): void {
    const player = this.#player
    const asked =
      'replyTo' in message && message.replyTo !== undefined ? this.#asked.get(message.replyTo) : undefined
    if (asked && 'replyTo' in message) this.#asked.delete(message.replyTo!)
    switch (message.type) {
      case 'session.welcome':
        this.welcomed = true
        player.welcomed(this, message)
        break
      case 'matchmaking.matched':
        if (!player.told.has(message.match.matchId)) this.attach(message.match.matchId)
        break
      case 'match.attached': {
        const { matchId } = message.match
        if (this.#ended.has(matchId)) player.violate(`was attached to ${matchId} after its end`)
        const match = player.begins(matchId)
        match.seat = message.seat
        this.attached = matchId
        this.#next = undefined
        this.#mayRepeatFrom = Infinity
        break
      }
      case 'match.resumed':
        this.#resumed(message, asked)
        break
      case 'match.started':
      case 'match.seat':
      case 'match.ended':
        this.#control(message)
        break
      case 'match.snapshot':
        this.#snapshot(message)
        break
      case 'match.delta':
        this.#changed(message)
        break
      case 'error':
        if (asked) this.#refused(message.code, asked)
        break
      case 'session.warning':
        this.#warned(message)
        break
      case 'notification':
        player.violate('was told a notification without asking for any')
        break
      case 'session.refreshed':
      case 'session.pong':
      case 'matchmaking.queued':
      case 'matchmaking.left':
        break
    }
  }

  #resumed(message: Extract<ServerMessage, { type: 'match.resumed' }>, asked: Asked | undefined): void {
    const player = this.#player
    const { matchId, ending } = message.match
    // The gateway may have asked again what was not answered, and both be answered.
    if (!asked && message.replyTo <= this.#lastId) return
    if (asked?.kind !== 'match.rejoin' || asked.matchId !== matchId) {
      player.violate('was told match.resumed without asking')
      return
    }
    if (message.resumed) {
      if (this.#ended.has(matchId)) player.violate(`resumed ${matchId} after its end`)
      const match = player.begins(matchId)
      if (message.seat !== undefined) match.seat = message.seat
      this.attached = matchId
      // What came while it asked may come again, as it asked for it.
      const { lastSequence = 0 } = asked
      this.#next = Math.max(lastSequence, match.lastSequence) + 1
      this.#mayRepeatFrom = match.lastSequence > lastSequence ? lastSequence + 1 : Infinity
    } else if (ending) {
      player.ends(matchId, ending)
    } else if (message.reason === 'match_ended') {
      player.readRecord(matchId)
    } else if (message.reason === 'seat_lost') {
      player.ends(matchId, undefined)
    } else {
      this.attach(matchId)
    }
  }

  #control(message: Control): void {
    const player = this.#player
    const { matchId, sequence, type } = message
    if (this.#ended.has(matchId)) player.violate(`heard ${type} of ${matchId} after its match.ended`)
    if (this.attached !== matchId && type !== 'match.ended')
      player.violate(`heard ${type} of ${matchId}, which it does not play`)
    const next = this.#next ?? sequence
    if (this.attached === matchId) {
      if (sequence > next && type !== 'match.ended')
        player.violate(`heard ${type} ${sequence} of ${matchId} and not ${next}`)
      if (sequence < Math.min(next, this.#mayRepeatFrom))
        player.violate(`heard ${type} ${sequence} of ${matchId} again`)
    }
    this.#next = Math.max(next, sequence + 1)
    const match = player.match?.matchId === matchId ? player.match : undefined
    if (match) {
      match.lastSequence = Math.max(match.lastSequence, sequence)
      this.#acknowledgeSoon(match)
    }
    if (message.type === 'match.started' && match) match.seat = message.seat
    if (message.type === 'match.ended') {
      this.#ended.add(matchId)
      const { lastTick } = message.ending
      if (this.#system.quiet && this.attached === matchId && (match?.last?.tick ?? 0) !== lastTick)
        player.violate(
          `heard the end of ${matchId} at tick ${match?.last?.tick}, and it ended at ${lastTick}`,
        )
      if (this.attached === matchId) this.attached = undefined
      player.ends(matchId, message.ending)
    }
  }

  #acknowledgeSoon(match: PlayedMatch): void {
    if (this.#ackSoon) return
    this.#ackSoon = true
    this.#system.timeline.after(this.#player.chance.between(0, 250), () => {
      this.#ackSoon = false
      if (this.attached === match.matchId) this.ask({ type: 'session.ack', sequence: match.lastSequence })
    })
  }

  #changed({ base, changes }: MatchDelta): void {
    const player = this.#player
    this.#system.deltas++
    if (!this.#deltas || this.#encoding === 'json') player.violate('was told changes without asking')
    if (this.#state?.tick === undefined || this.#state.tick % 256 !== base) {
      player.violate(`was told changes of tick ${base} modulo 256 and has tick ${this.#state?.tick}`)
      return
    }
    const applied = applyMatchSnapshotDelta(this.#state, changes)
    if (applied.ok) this.#snapshot(applied.value)
    else player.violate(`cannot apply changes: ${applied.reason}`)
  }

  /** Who reads again hears the state again. */
  #expectNextState(matchId: string | undefined): void {
    const { timeline, quiet } = this.#system
    const atMs = this.#stateAtMs
    if (!quiet) return
    timeline.after(silenceMaxMs, () => {
      const hindered = (this.raw?.hinderedUntilMs ?? 0) > atMs
      const listens = !this.#closed && this.#player.current === this && this.attached === matchId
      if (listens && !hindered && this.#stateAtMs === atMs)
        this.#player.violate(`has heard nothing of ${matchId} for ${silenceMaxMs} ms`)
    })
  }

  #snapshot(message: MatchSnapshot): void {
    const player = this.#player
    const { match } = player
    this.#state = message
    this.#stateAtMs = this.#system.timeline.nowMs
    if (message.state.lightcycles) this.#expectNextState(match?.matchId)
    if (!wasShown(message.state))
      player.violate(`has a state of tick ${message.tick} that no shard has shown`)
    if (this.attached === undefined || match?.matchId !== this.attached) {
      player.violate(`heard a snapshot of tick ${message.tick} and plays no match`)
      return
    }
    const { last } = match
    if (last && message.tick < last.tick) player.violate(`heard tick ${message.tick} after tick ${last.tick}`)
    if (last && message.tick === last.tick && !isDeepStrictEqual(message.state, last.state))
      player.violate(`heard tick ${message.tick} twice, and not the same`)
    match.last = message
    player.plays(this, match, message)
  }

  #refused(code: string, { kind, matchId }: Asked): void {
    const player = this.#player
    const later = (act: () => void) =>
      this.#system.timeline.after(player.chance.between(100, 400), () => {
        if (!this.#closed && player.current === this) act()
      })
    if (kind === 'matchmaking.join') {
      if (code === 'already_in_match') later(() => this.leave())
      else later(() => player.playing && !player.match && player.join())
    } else if ((kind === 'match.attach' || kind === 'match.rejoin') && matchId !== undefined) {
      const isOver = code === 'match_ended' || code === 'match_unknown'
      if (this.attached === matchId) {
        // The end itself may be on its way, behind the last states. Who is out is told no end where the seat was lost unheard.
        if (isOver || code === 'seat_out')
          this.#system.timeline.after(
            1_000,
            () => player.match?.matchId === matchId && player.readRecord(matchId),
          )
        return
      }
      if (isOver) player.readRecord(matchId)
      else later(() => player.again())
    } else if (kind === 'session.hello') {
      this.leave()
    } else if (code === 'input_illegal' && this.attached === player.match?.matchId) {
      player.movesAgain(this)
    }
  }

  #warned({ code, retryAfterMs }: Extract<ServerMessage, { type: 'session.warning' }>): void {
    const player = this.#player
    if (code === 'gateway_draining')
      this.#system.timeline.after(retryAfterMs ?? 0, () => {
        if (player.current === this) this.leave()
      })
    else if (code === 'unavailable' && player.playing && !player.match) player.join()
  }
}

type WithoutId<T> = T extends { id: number } ? Omit<T, 'id'> : never

function brief(message: ServerMessage): string {
  const { type, ...rest } = message
  const text = JSON.stringify(rest)
  return `${type} ${text.length > 200 ? `${text.slice(0, 200)}…` : text}`
}

/** The same content, in one order: the two encodings put properties in different ones. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]))
}
