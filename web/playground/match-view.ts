import type { Client, GameName, Match, MatchEnding } from '../../generated/client/index.ts'
import { games } from '../../generated/client/wire.ts'
import { el, fill, say } from './dom.ts'
import { seatItem, stages, type Stage, type StageOptions } from './stage.ts'
import {
  codeInWords,
  endingInWords,
  type EndingInWords,
  errorInWords,
  ordinal,
  seatInWords,
  seconds,
} from './words.ts'

const noteShownMs = 4_000

export interface MatchViewOptions {
  readonly client: Client
  readonly match: Match
  readonly hasRecordings: boolean
}

/** What the player may do once the match is over. */
export interface MatchExits {
  again(): void
  leave(): void
}

/** One match on the page, from the taking of the seat to its end. */
export class MatchView {
  readonly matchId: string
  isOver = false
  readonly #options: MatchViewOptions
  readonly #stage: Stage<GameName>
  readonly #stops: (() => void)[] = []
  readonly #status = el('p', { class: 'status', role: 'status' }, 'Waiting until all have taken their seats.')
  readonly #clock = el('span', { class: 'clock figures', role: 'timer', 'aria-live': 'off' })
  readonly #note = el('p', { class: 'note-line', role: 'status' })
  readonly #connection = el('p', { class: 'connection', role: 'alert' })
  readonly #result = el('div', { class: 'result', role: 'alert', hidden: true })
  /** Only there while it is played. */
  readonly #playing = el('div')
  readonly #seats: HTMLElement[]
  #turnEndsAtMs: number | undefined
  #noteTimer: ReturnType<typeof setTimeout> | undefined

  constructor(section: HTMLElement, options: MatchViewOptions, exits: MatchExits) {
    const { client, match } = options
    this.#options = options
    this.matchId = match.matchId
    const names = match.players.map(({ name }) => name)
    const stage = stages[match.game] as (options: StageOptions<GameName>) => Stage<GameName>
    this.#stage = stage({ names, player: { seat: match.seat, act: (input) => void this.#act(input) } })
    this.#seats = names.map((name, seat) => seatItem(seat, seat === match.seat ? `${name} (you)` : name))
    fill(
      section,
      el('h1', { id: 'play-title', tabIndex: -1 }, games[match.game].title),
      el('ol', { class: 'seats', 'aria-label': 'Players' }, ...this.#seats),
      this.#connection,
      this.#result,
      el('div', { class: 'status-row' }, this.#status, this.#clock),
      this.#stage.element,
      this.#note,
      this.#playing,
    )
    section.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    const resign = el('button', { type: 'button', class: 'danger' }, 'Resign')
    resign.onclick = () => {
      resign.disabled = true
      match.forfeit().catch((error: unknown) => {
        resign.disabled = false
        this.#say(errorInWords(error))
      })
    }
    fill(this.#playing, el('p', { class: 'quiet' }, this.#stage.help), resign)
    this.#follow(client, match)
    match.ended.then(
      (ending) => this.#showEnd(ending, exits),
      (error: unknown) => this.#showLeft(error, exits),
    )
  }

  key(key: string): boolean {
    return !this.isOver && this.#stage.key(key)
  }

  #follow(client: Client, match: Match): void {
    const tick = setInterval(() => this.#showClock(), 250)
    this.#stops.push(
      () => clearInterval(tick),
      match.on('started', () => say(this.#status, 'Play begins.')),
      match.on('snapshot', ({ state, turnEndsInMs }) => {
        this.#turnEndsAtMs = turnEndsInMs === undefined ? undefined : Date.now() + turnEndsInMs
        say(this.#status, this.#stage.draw(state))
        this.#showClock()
      }),
      match.on('seat', (change) => {
        const { name = '' } = match.players[change.seat] ?? {}
        const element = this.#seats[change.seat]
        if (element !== undefined) {
          element.dataset['state'] = change.state
          say(element.querySelector('.seat-state')!, change.state === 'present' ? '' : change.state)
        }
        if (change.seat !== match.seat) this.#say(seatInWords(change, name))
      }),
      client.on('state', ({ state, error }) => {
        if (state !== 'reconnecting') return
        const why = error === undefined ? 'Moving to another server.' : codeInWords(error.code, error.message)
        say(this.#connection, `${why} Connecting again: your seat is kept for a while.`)
      }),
      client.on('resumed', () => {
        say(this.#connection, '')
        this.#say('You are back in the match.')
      }),
      client.on('session.warning', ({ code }) => this.#say(codeInWords(code))),
    )
  }

  async #act(input: Parameters<Match['submit']>[0]): Promise<void> {
    const outcome = await this.#options.match.submit(input)
    if (!outcome.ok && !this.isOver) this.#say(errorInWords(outcome.error))
  }

  #say(text: string): void {
    say(this.#note, text)
    clearTimeout(this.#noteTimer)
    this.#noteTimer = setTimeout(() => say(this.#note, ''), noteShownMs)
  }

  #showClock(): void {
    const left = this.#turnEndsAtMs === undefined ? undefined : this.#turnEndsAtMs - Date.now()
    say(this.#clock, left === undefined || this.isOver ? '' : `${seconds(Math.max(0, left))} left`)
  }

  #showEnd(ending: MatchEnding, exits: MatchExits): void {
    this.#close()
    const { match, hasRecordings } = this.#options
    this.#stage.finish(ending.result)
    const { headline, reason } = endingInWords(ending, match.seat)
    this.#result.dataset['reason'] = ending.reason
    ending.seats.forEach(({ placement, state }, seat) => {
      const place = placement === undefined ? [] : [ordinal(placement)]
      const words = [...place, ...(state === 'present' ? [] : [state])].join(', ')
      say(this.#seats[seat]!.querySelector('.seat-state')!, words)
    })
    // Where the shard was lost, so is its recording.
    const isRecorded = hasRecordings && ending.result !== undefined
    this.#showResult(
      { headline, reason },
      el('button', { type: 'button', class: 'primary', onclick: () => exits.again() }, 'Play again'),
      isRecorded && el('a', { class: 'button', href: `#replay/${match.matchId}` }, 'Watch the replay'),
      el('button', { type: 'button', onclick: () => exits.leave() }, 'Back to the lobby'),
    )
  }

  /** The match may go on, but not here. */
  #showLeft(error: unknown, exits: MatchExits): void {
    this.#close()
    this.#showResult(
      { headline: 'You are out of the match', reason: errorInWords(error) },
      el('button', { type: 'button', class: 'primary', onclick: () => exits.leave() }, 'Back to the lobby'),
    )
  }

  #showResult({ headline, reason }: EndingInWords, ...exits: (Node | false)[]): void {
    fill(this.#result, el('h2', {}, headline), el('p', {}, reason))
    this.#result.hidden = false
    // Not in the result: what is read out is what happened, without what may be done.
    this.#result.after(el('div', { class: 'actions exits' }, ...exits.filter((exit) => exit !== false)))
  }

  #close(): void {
    this.isOver = true
    for (const stop of this.#stops) stop()
    clearTimeout(this.#noteTimer)
    this.#showClock()
    this.#playing.hidden = true
    say(this.#status, '')
    say(this.#note, '')
    say(this.#connection, '')
  }
}
