import type { GameInput, MatchEnding } from '../generated/messages.ts'
import type { Clock } from '../platform/clock.ts'
import type { ConfirmedMatch, FinishResult } from '../platform/redis/matches.ts'
import type { Logger } from '../platform/log.ts'
import {
  type Attributes,
  beginHandling,
  beginPart,
  type Span,
  type SpanContext,
  within,
} from '../platform/tracing.ts'
import { finishedEvent, matchEnding } from './ending.ts'
import type { Guard, GuardedRun } from './guard.ts'
import type { ShardMetrics } from './metrics.ts'
import type { Outbound } from './outbound.ts'
import { recordingLine } from './recording.ts'
import { games } from './rules/games/index.ts'
import {
  attach,
  createMatch,
  detach,
  type Effect,
  endMatch,
  expire,
  type Match,
  nextDeadlineMs,
  receiveInput,
  tick,
} from './rules/match.ts'
import { forgetSentStates, type HostedMatch, type HostedSeat, MatchTable } from './table.ts'
import { createTell, type Tell } from './tell.ts'
import { createWheel, type Wheel } from './wheel.ts'

// The authoritative loop. Every change of a match goes through `perform`, in the order in which it happened; what players hear follows from
// the effects. A match leaves the table when the finish step has answered, and only then do players hear how it ended, from the one record.

export type Finished = Exclude<FinishResult, { outcome: 'unknown' }>

/** What the loop needs of the outside. */
export type LoopPorts = {
  clock: Clock
  log: Logger
  outbound: Outbound
  incarnation: number
  /** Whether the lease is proven; a shard that cannot prove it does not step. */
  holdsLease(): boolean
  /** Keeps one match's rules from holding up the others. */
  guard: Guard
  metrics: ShardMetrics
  /** Says that play has begun; false where the match has ended or is another's. It answers when Redis does, or the lease is gone. */
  markStarted(matchId: string, startedAtMs: number): Promise<boolean>
  /** The finish step. It does not give up before the lease is gone; what it answers after that is `fenced`. */
  finish(hosted: HostedMatch, ending: MatchEnding, event: string): Promise<Finished>
  /** Keeps a finished recording; undefined where none are made. */
  keepRecording: ((matchId: string, text: string) => void) | undefined
}

export type LoopLimits = {
  attachWindowMs: number
  rejoinWindowMs: number
  /** What the rules of all matches of one phase may take; a single match gets at least half of it. */
  stepBudgetMs: number
}

/** How large a state may grow, as JSON text, and how often it is looked at: every match grows within bounds or ends alone. */
const stateLengthMax = 256 * 1024
const stateCheckTicks = 64

/** Of a client’s inputs, those whose id is a multiple of this are timed: not those that suit the loop, so that a stall shows as it is. */
const timedEvery = 16

/** Ticks of one match that may be cut short by a pause of the process. */
const pausedTicksMax = 2

export class MatchLoop implements Disposable {
  readonly table = new MatchTable()
  readonly tell: Tell
  readonly #ports: LoopPorts
  readonly #limits: LoopLimits
  readonly #wheels = new Map<number, Wheel<HostedMatch>>()
  readonly #finishing = new Set<HostedMatch>()
  /** Matches with traced inputs that wait for the next tick. */
  readonly #traced = new Set<HostedMatch>()
  #disposed = false

  constructor(ports: LoopPorts, limits: LoopLimits) {
    this.#ports = ports
    this.#limits = limits
    this.tell = createTell(ports)
  }

  /** Takes a confirmed match, in this context where it is traced, and tells the players who are connected. */
  host(confirmed: ConfirmedMatch, trace?: SpanContext): void {
    const { matchId, game, seed, createdAtMs } = confirmed
    if (this.#disposed || this.table.get(matchId)) return
    const { clock, outbound, metrics, keepRecording } = this.#ports
    const setup = { game: games[game], seats: confirmed.seats.length, seed, ...this.#limits }
    const hosted: HostedMatch = {
      matchId,
      game,
      createdAtMs,
      match: createMatch(setup, clock.nowMs()),
      seats: confirmed.seats.map((seat, index) => ({
        ...seat,
        index,
        binding: undefined,
        epoch: 0,
        unacknowledged: [],
        forgotten: 0,
      })),
      startedAtMs: undefined,
      operatorPlacements: undefined,
      timer: undefined,
      pausedTicks: 0,
      timedInputs: [],
      trace,
      tracedInputs: [],
      tickTrace: undefined,
      recording: keepRecording ? [] : undefined,
    }
    this.table.add(hosted)
    metrics.placed.observe(secondsBetween(createdAtMs, clock.epochMs()))
    this.#schedule(hosted)
    const match = { matchId, game, state: 'waiting' as const, seats: confirmed.seats, createdAtMs }
    outbound.trace = trace
    const online = confirmed.sessions.filter((session) => session !== undefined)
    outbound.deliver(online, 'matched', {
      type: 'matchmaking.matched',
      match,
      attachWithinMs: this.#limits.attachWindowMs,
    })
    outbound.flush()
  }

  /**
   * Changes a match and does what that brings about; nothing without the lease. Whatever the rules do, it is this match alone that ends for
   * it.
   */
  perform(hosted: HostedMatch, change: (match: Match, nowMs: number) => Effect[]): void {
    if (!this.#ports.holdsLease()) return
    const { clock, outbound } = this.#ports
    const cause = outbound.trace
    const span = beginPart('match.change', cause)
    if (span) outbound.trace = span.spanContext()
    const { tick: before } = hosted.match
    this.#guarded(hosted, () => this.#apply(hosted, change(hosted.match, clock.nowMs())))
    if (!span) return
    outbound.trace = cause
    if (hosted.match.tick > before) span.updateName('match.tick')
    span.setAttributes(tickOf(hosted)).end()
  }

  /** A seat follows a socket; one that was away is back. */
  attach(hosted: HostedMatch, seat: HostedSeat): void {
    if (hosted.match.phase !== 'ended')
      this.perform(hosted, (match, nowMs) => attach(match, seat.index, nowMs))
  }

  /** A player plays. A realtime input only waits for its tick: no rules run, and no guard is needed. */
  input(
    hosted: HostedMatch,
    received: { seat: number; id: number; input: GameInput },
    writtenAtMs: number,
  ): void {
    // One that comes before play begins is refused: no tick will show it.
    if (received.id % timedEvery === 0 && hosted.match.phase === 'running')
      hosted.timedInputs.push(writtenAtMs)
    const change = (match: Match, nowMs: number) => receiveInput(match, received, nowMs)
    if (hosted.match.game.pace.kind === 'realtime') {
      const { trace } = this.#ports.outbound
      if (trace && hosted.match.phase === 'running' && hosted.tracedInputs.push(trace) === 1)
        this.#traced.add(hosted)
      this.#step(hosted, change)
    } else {
      this.perform(hosted, change)
      this.#tellInputTimes([hosted])
    }
  }

  #guarded(hosted: HostedMatch, work: () => void): void {
    try {
      // Whatever cut it short, half a change cannot stay: a seat that has left, say, in a game that does not know.
      if (this.#ports.guard.run(work) !== 'done') this.#fault(hosted, new Error('The rules took too long.'))
    } catch (fault) {
      this.#fault(hosted, fault)
    }
  }

  #step(hosted: HostedMatch, change: (match: Match, nowMs: number) => Effect[]): void {
    try {
      this.#apply(hosted, change(hosted.match, this.#ports.clock.nowMs()))
    } catch (fault) {
      this.#fault(hosted, fault)
    }
  }

  /**
   * A tick that was cut short while the process hardly ran is missed, and no fault of the rules. But rules that loop on a starved machine look
   * the same: only a few are forgiven.
   */
  #settleTick(hosted: HostedMatch, run: Exclude<GuardedRun, 'done'>): void {
    this.#ports.metrics.cutShort[run]++
    if (run === 'overrun' || ++hosted.pausedTicks > pausedTicksMax)
      return this.#fault(hosted, new Error('The rules took too long.'))
    this.#ports.log.warn({ matchId: hosted.matchId }, 'the process was paused within a tick')
    // The tick may be half told: what it recorded cannot be trusted, nor what it sent, and its end must not be lost.
    hosted.recording = undefined
    forgetSentStates(hosted.seats)
    if (hosted.match.phase === 'ended' && !this.#finishing.has(hosted)) void this.#finish(hosted)
  }

  /** Ends a match whose rules threw where rules.ts could not catch it: in a snapshot, out of bounds, or out of time. */
  #fault(hosted: HostedMatch, fault: unknown): void {
    this.#ports.log.error({ err: fault, matchId: hosted.matchId }, 'the rules are at fault: the match ends')
    endMatch(hosted.match, 'rules_fault', this.#ports.clock.nowMs())
    if (!this.#finishing.has(hosted)) void this.#finish(hosted)
  }

  #apply(hosted: HostedMatch, effects: readonly Effect[]): void {
    let stepped = false
    for (const effect of effects) {
      const line = hosted.recording && recordingLine(hosted.match, effect)
      if (line) hosted.recording?.push(line)
      switch (effect.kind) {
        case 'started':
          this.#begin(hosted)
          stepped = true
          break
        case 'seat':
          if (hosted.startedAtMs !== undefined) this.tell.seat(hosted, effect.seat)
          break
        case 'refused':
          this.#refuse(hosted, effect)
          break
        case 'stepped':
          if (effect.step.tick % stateCheckTicks === 0) assertStateBounded(effect.state)
          stepped = true
          break
        case 'ended':
          if (effect.ending.reason !== 'rules_fault') this.#tellLastState(hosted, stepped)
          void this.#finish(hosted)
          return
      }
    }
    if (stepped) this.tell.state(hosted, hosted.seats)
    if (effects.length > 0) this.#schedule(hosted)
  }

  /** A socket that was too slow for what has changed gets the last state whole, and so before the end. */
  #tellLastState(hosted: HostedMatch, stepped: boolean): void {
    if (hosted.match.state === undefined) return
    forgetSentStates(hosted.seats)
    const seats = stepped ? hosted.seats : hosted.seats.filter(({ binding }) => binding?.deltas)
    this.tell.state(hosted, seats)
  }

  /** Sends the state to one seat, whole, as it may see it. */
  sendSnapshot(hosted: HostedMatch, seat: HostedSeat): void {
    forgetSentStates([seat])
    if (hosted.match.state !== undefined) this.#guarded(hosted, () => this.tell.state(hosted, [seat]))
  }

  [Symbol.dispose](): void {
    this.#disposed = true
    for (const wheel of this.#wheels.values()) wheel[Symbol.dispose]()
    for (const hosted of this.table.all()) hosted.timer?.cancel()
  }

  #begin(hosted: HostedMatch): void {
    const { clock, metrics } = this.#ports
    hosted.startedAtMs = clock.epochMs()
    metrics.started.observe(secondsBetween(hosted.createdAtMs, hosted.startedAtMs))
    for (const seat of hosted.seats) this.tell.started(hosted, seat)
    const { pace } = hosted.match.game
    if (pace.kind === 'realtime') this.#wheelOf(pace.tickIntervalMs).add(hosted)
    void this.#ports.markStarted(hosted.matchId, hosted.startedAtMs).then((ours) => {
      // One that is ending already hears from the finish step whose it is.
      if (!ours && !this.#finishing.has(hosted)) this.#drop(hosted)
    })
  }

  #refuse(hosted: HostedMatch, { seat, code, inputId }: Extract<Effect, { kind: 'refused' }>): void {
    const binding = hosted.seats[seat]?.binding
    if (binding) this.#ports.outbound.refuse(binding, code, inputId)
  }

  async #finish(hosted: HostedMatch): Promise<void> {
    const { log, incarnation, outbound } = this.#ports
    // Of what ended it, where that is traced, and else of how the match began.
    const links = hosted.trace && outbound.trace ? [hosted.trace] : []
    const span = beginPart('match.finish', outbound.trace ?? hosted.trace, {
      links,
      attributes: tickOf(hosted),
    })
    this.#finishing.add(hosted)
    hosted.timer?.cancel()
    this.#leaveWheel(hosted)
    const { fault } = hosted.match.ending ?? {}
    if (fault !== undefined)
      log.error({ err: fault, matchId: hosted.matchId }, 'the rules threw: the match ends')
    const ending = matchEnding(hosted, this.#ports.clock.epochMs())
    span?.setAttribute('matchwire.end.reason', ending.reason)
    const result = await within(span, () =>
      this.#ports.finish(hosted, ending, finishedEvent(hosted, ending, incarnation)),
    )
    if (this.#disposed) return
    if (hosted.recording) this.#ports.keepRecording?.(hosted.matchId, hosted.recording.join(''))
    if (result.outcome === 'fenced') {
      log.warn({ matchId: hosted.matchId }, 'the match was not ours to end')
      // With the lease gone it stays in the table, for what comes of it when Redis is back.
      if (!this.#ports.holdsLease()) return
    } else {
      outbound.trace = span?.spanContext()
      this.tell.ended(hosted, result.ending)
      outbound.flush()
    }
    this.#drop(hosted)
  }

  #drop(hosted: HostedMatch): void {
    this.#finishing.delete(hosted)
    this.#traced.delete(hosted)
    this.#leaveWheel(hosted)
    this.table.remove(hosted)
  }

  #leaveWheel(hosted: HostedMatch): void {
    for (const wheel of this.#wheels.values()) wheel.delete(hosted)
  }

  /** Wakes a match that does not tick when its next deadline passes; so it costs nothing while nobody moves. */
  #schedule(hosted: HostedMatch): void {
    hosted.timer?.cancel()
    hosted.timer = undefined
    const { match } = hosted
    if (match.phase === 'ended' || (match.phase === 'running' && match.game.pace.kind === 'realtime')) return
    const deadlineMs = nextDeadlineMs(match)
    if (deadlineMs === Infinity) return
    hosted.timer = this.#ports.clock.at(deadlineMs, () => {
      if (!this.#ports.holdsLease()) return
      this.perform(hosted, expire)
      this.#schedule(hosted)
      this.#ports.outbound.flush()
    })
  }

  #wheelOf(intervalMs: number): Wheel<HostedMatch> {
    let wheel = this.#wheels.get(intervalMs)
    if (!wheel) {
      const { clock, log, outbound, metrics } = this.#ports
      wheel = createWheel<HostedMatch>({
        clock,
        intervalMs,
        onPhase: (members, lateMs) => {
          if (!this.#ports.holdsLease()) return
          const startedAtMs = clock.nowMs()
          metrics.tickLag.observe(lateMs / 1e3)
          metrics.ticks.total += members.size
          const spans = this.#traced.size === 0 ? [] : this.#beginTicks(members)
          this.#tickAll([...members])
          outbound.flush()
          for (const [hosted, span] of spans) this.#endTick(hosted, span)
          this.#tellInputTimes(members)
          metrics.tickDuration.observe((clock.nowMs() - startedAtMs) / 1e3)
        },
        onSkipped(intervals) {
          metrics.skipped.total += intervals
          log.warn({ intervals, intervalMs }, 'the loop is late: ticks are skipped')
        },
      })
      this.#wheels.set(intervalMs, wheel)
    }
    return wheel
  }

  /**
   * One tick of many matches under one guard, since setting one up costs more than a match's tick. Half the budget in, a new guard takes over:
   * so every match has at least the other half, and the one that runs when time is up is the one to blame.
   */
  #tickAll(matches: readonly HostedMatch[]): void {
    const { clock, guard, outbound } = this.#ports
    let next = 0
    const batch = () => {
      const untilMs = clock.nowMs() + this.#limits.stepBudgetMs / 2
      for (let hosted = matches[next]; hosted; hosted = matches[++next]) {
        outbound.trace = hosted.tickTrace
        this.#step(hosted, tick)
        if (hosted.match.phase === 'running') this.#step(hosted, expire)
        if (clock.nowMs() > untilMs) {
          next++
          return
        }
      }
    }
    while (next < matches.length) {
      const run = guard.run(batch)
      if (run === 'done') continue
      const interrupted = matches[next++]
      if (interrupted) this.#settleTick(interrupted, run)
    }
  }

  /** A tick takes inputs of several players: it links to all that are traced. */
  #beginTicks(members: ReadonlySet<HostedMatch>): [HostedMatch, Span][] {
    const spans: [HostedMatch, Span][] = []
    for (const hosted of this.#traced) {
      if (!members.has(hosted)) continue
      this.#traced.delete(hosted)
      const span = beginHandling('match.tick', hosted.tracedInputs.splice(0))
      if (!span) continue
      hosted.tickTrace = span.spanContext()
      spans.push([hosted, span])
    }
    return spans
  }

  #endTick(hosted: HostedMatch, span: Span): void {
    hosted.tickTrace = undefined
    span.setAttributes(tickOf(hosted)).end()
  }

  /** The inputs of these matches are in what was just told. */
  #tellInputTimes(matches: Iterable<HostedMatch>): void {
    const { clock, metrics } = this.#ports
    for (const { timedInputs } of matches) {
      if (timedInputs.length === 0) continue
      const nowMs = clock.epochMs()
      for (const atMs of timedInputs.splice(0)) metrics.inputToSnapshot.observe(secondsBetween(atMs, nowMs))
    }
  }

  /** A gateway is gone: the seats of its sockets are away, and their rejoin windows start. */
  loseGateway(gateway: number): void {
    // At one moment for all, so that seats that are lost together are given up together.
    const lostAtMs = this.#ports.clock.nowMs()
    for (const ref of this.table.seatsAt(gateway)) {
      this.table.unbind(ref)
      this.perform(ref.hosted, (match) => detach(match, ref.seat.index, lostAtMs))
    }
    this.#ports.outbound.forget(gateway)
    this.#ports.outbound.flush()
  }

  /** Requests of a gateway are missing. It asks again, and where a frame finds no socket, it says so. */
  missRequests(gateway: number): void {
    this.#ports.outbound.missed(gateway)
    for (const { hosted, seat } of this.table.seatsAt(gateway)) this.sendSnapshot(hosted, seat)
    this.#ports.outbound.flush()
  }

  /** Ends a match from outside its rules. */
  end(hosted: HostedMatch, reason: Parameters<typeof endMatch>[1]): void {
    this.perform(hosted, (match, nowMs) => endMatch(match, reason, nowMs))
  }
}

function tickOf({ matchId, match }: HostedMatch): Attributes {
  return { 'matchwire.match.id': matchId, 'matchwire.match.tick': match.tick }
}

/** Clocks of two machines may disagree about what came first. */
function secondsBetween(fromMs: number, toMs: number): number {
  return Math.max(0, toMs - fromMs) / 1e3
}

function assertStateBounded(state: unknown): void {
  const { length } = JSON.stringify(state ?? null)
  if (length > stateLengthMax)
    throw new RangeError(`The state has grown to ${length} characters of JSON, over ${stateLengthMax}.`)
}
