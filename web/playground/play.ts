// The page "Play": choosing a game, waiting for opponents, and the match.
import type { Client, GameName } from '../../generated/client/index.ts'
import { games } from '../../generated/client/wire.ts'
import type { Bots } from './bots.ts'
import { el, fill, say } from './dom.ts'
import { MatchView } from './match-view.ts'
import type { Player } from './player.ts'
import { errorInWords, seconds } from './words.ts'

interface Choice {
  readonly game: GameName
  readonly seats: number
  readonly against: 'people' | 'bots'
}

const gameNames = Object.keys(games) as GameName[]

export interface PlayOptions {
  readonly client: Client
  readonly player: Player
  readonly bots: Bots
  /** Whether recordings of matches can be watched. */
  readonly hasRecordings: boolean
}

export class PlayPage {
  /** The match that is being played here. */
  match: MatchView | undefined
  readonly #section: HTMLElement
  readonly #options: PlayOptions
  #choice: Choice = { game: 'connect-four', seats: 2, against: 'people' }

  constructor(section: HTMLElement, options: PlayOptions) {
    this.#section = section
    this.#options = options
    addEventListener('keydown', (event) => this.#onKey(event))
  }

  /** Whoever is in a match already goes back to it. */
  async resume(): Promise<void> {
    const { client, bots } = this.#options
    if (!client.signedIn) return
    const { state } = await client.rest.readMatchmaking()
    if (state !== 'matched') return
    bots.resume().catch(() => {})
    await this.#play(this.#choice, 'You were in a match: going back to it.')
  }

  showLobby(problem = ''): void {
    this.match = undefined
    const { game, seats, against } = this.#choice
    const gameCards = gameNames.map((name) => {
      const { title, description, pace, tickIntervalMs = 0, turnMs = 0 } = games[name]
      const speed =
        pace === 'realtime' ? `${1000 / tickIntervalMs} steps a second` : `${turnMs / 1000} s a turn`
      return radioCard('game', name, name === game, title, description, speed)
    })
    const seatCount = el('select', { name: 'seats' })
    const fillSeats = (name: GameName, chosen: number): void => {
      const { seatsMin, seatsMax } = games[name]
      const counts = Array.from({ length: seatsMax - seatsMin + 1 }, (_, index) => seatsMin + index)
      fill(
        seatCount,
        ...counts.map((count) =>
          el('option', { value: String(count), selected: count === chosen }, String(count)),
        ),
      )
      seatCount.disabled = counts.length === 1
    }
    fillSeats(game, seats)
    const form = el(
      'form',
      { class: 'lobby' },
      el('fieldset', {}, el('legend', {}, 'Game'), el('div', { class: 'cards' }, ...gameCards)),
      el(
        'fieldset',
        {},
        el('legend', {}, 'Opponents'),
        el(
          'div',
          { class: 'cards' },
          radioCard(
            'against',
            'people',
            against === 'people',
            'People',
            'Whoever plays the same game on this system.',
          ),
          radioCard('against', 'bots', against === 'bots', 'Bots', 'They fill the other seats, at once.'),
        ),
      ),
      el('label', { class: 'row' }, 'Seats ', seatCount),
      el('p', { class: 'problem', role: 'alert' }, problem),
      el('div', { class: 'actions' }, el('button', { type: 'submit', class: 'primary big' }, 'Play')),
    )
    form.onchange = () => fillSeats(chosen(form, 'game') as GameName, Number(seatCount.value))
    form.onsubmit = (event) => {
      event.preventDefault()
      this.#choice = {
        game: chosen(form, 'game') as GameName,
        seats: Number(seatCount.value),
        against: chosen(form, 'against') as Choice['against'],
      }
      void this.#play(this.#choice)
    }
    fill(
      this.#section,
      el('h1', { id: 'play-title', tabIndex: -1 }, 'Play'),
      el('p', { class: 'lead' }, 'Two games, run by the system on your machine. ', secondTab()),
      form,
    )
  }

  async #play(choice: Choice, hint?: string): Promise<void> {
    const { client, player, bots, hasRecordings } = this.#options
    const { game, seats, against } = choice
    const cancel = new AbortController()
    const stopWaiting = this.#showWaiting(choice, cancel, hint)
    try {
      await player.beSomebody()
      if (against === 'bots') {
        // They wait beside the player, who hears of it where they cannot.
        bots.play({ game, seats }, { count: seats - 1, signal: cancel.signal }).catch((error: unknown) => {
          if (this.match === undefined) cancel.abort(error)
        })
      }
      const match = await client.play({ game, seats, signal: cancel.signal })
      stopWaiting()
      // A bot that found no seat in this match need not wait for another one for ever.
      match.ended.finally(() => cancel.abort(cancelled)).catch(() => {})
      this.match = new MatchView(
        this.#section,
        { client, match, hasRecordings },
        {
          again: () => void this.#play(choice),
          leave: () => this.showLobby(),
        },
      )
    } catch (error) {
      stopWaiting()
      this.showLobby(error === cancelled ? '' : errorInWords(error))
    }
  }

  #showWaiting(
    { game, seats, against }: Choice,
    cancel: AbortController,
    hint: string | undefined,
  ): () => void {
    this.match = undefined
    const who = against === 'bots' ? 'the bots' : seats === 2 ? 'an opponent' : `${seats - 1} opponents`
    const waited = el('span', { class: 'figures' })
    const beganAtMs = Date.now()
    const clock = setInterval(() => say(waited, seconds(Date.now() - beganAtMs)), 1000)
    fill(
      this.#section,
      el('h1', { id: 'play-title', tabIndex: -1 }, games[game].title),
      el(
        'div',
        { class: 'card waiting' },
        el('p', { role: 'status' }, hint ?? `Waiting for ${who} …`),
        el('div', { class: 'progress', 'aria-hidden': 'true' }),
        el('p', { class: 'quiet' }, waited),
        against === 'people' && el('p', {}, secondTab()),
        el('button', { type: 'button', onclick: () => cancel.abort(cancelled) }, 'Cancel'),
      ),
    )
    focusTitle(this.#section)
    return () => clearInterval(clock)
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#section.hidden || event.ctrlKey || event.metaKey || event.altKey) return
    const target = event.target as HTMLElement
    if (target.closest('input, select, textarea, dialog, [popover], .log') !== null) return
    // A key that is held says the same again and again.
    if (event.repeat ? this.match?.isOver === false : this.match?.key(event.key)) event.preventDefault()
  }
}

const cancelled = new Error('cancelled')

export function focusTitle(section: HTMLElement): void {
  section.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

function secondTab(): HTMLElement {
  return el(
    'span',
    {},
    'Alone? Open ',
    el('a', { href: './', target: '_blank', rel: 'noopener' }, 'a second tab'),
    ': each tab is a player of its own.',
  )
}

function radioCard(
  name: string,
  value: string,
  checked: boolean,
  title: string,
  ...lines: readonly string[]
): HTMLElement {
  return el(
    'label',
    { class: 'choice' },
    el('input', { type: 'radio', name, value, checked }),
    el('span', {}, el('b', {}, title), ...lines.map((line) => el('small', {}, line))),
  )
}

function chosen(form: HTMLFormElement, name: string): string {
  return String(new FormData(form).get(name))
}
