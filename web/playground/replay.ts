import type { Client, GameName } from '../../generated/client/index.ts'
import { games } from '../../generated/client/wire.ts'
import { el, fill, say } from './dom.ts'
import type { Local, Recording } from './local.ts'
import { seatItem, stages, type Stage, type StageOptions } from './stage.ts'
import { errorInWords } from './words.ts'

const turnShownMs = 700
const speeds = [0.25, 0.5, 1, 2, 4]

/** Recorded matches, played again step by step. */
export class ReplayPage {
  readonly #section: HTMLElement
  readonly #local: Local | undefined
  readonly #client: Client
  #stop: () => void = () => {}

  constructor(section: HTMLElement, local: Local | undefined, client: Client) {
    this.#section = section
    this.#local = local
    this.#client = client
  }

  async show(matchId: string | undefined): Promise<void> {
    this.hide()
    const body = el('div')
    const file = el('input', { type: 'file', accept: '.jsonl,application/jsonl' })
    fill(
      this.#section,
      el('h1', { id: 'replay-title', tabIndex: -1 }, 'Replay'),
      this.#local === undefined
        ? el('p', { class: 'card empty' }, 'Recordings are shown where the playground is run with npm start.')
        : el('label', { class: 'row' }, 'A recording of a shard (.jsonl) ', file),
      body,
    )
    const local = this.#local
    if (local === undefined) return
    file.onchange = () => {
      const [chosen] = file.files ?? []
      if (chosen === undefined) return
      void this.#open(body, async () => ({
        title: chosen.name,
        recording: await local.replay(await chosen.text()),
        names: [],
      }))
    }
    if (matchId === undefined) {
      return fill(
        body,
        el(
          'p',
          { class: 'card empty' },
          'Choose a file, or a match under ',
          el('a', { href: '#history' }, 'My matches'),
          '.',
        ),
      )
    }
    await this.#open(body, async () => {
      const [recording, names] = await Promise.all([local.recordingOf(matchId), this.#namesOf(matchId)])
      return { title: games[recording.game].title, recording, names }
    })
  }

  hide(): void {
    this.#stop()
    this.#stop = () => {}
  }

  async #open(
    body: HTMLElement,
    load: () => Promise<{ title: string; recording: Recording; names: readonly string[] }>,
  ): Promise<void> {
    this.hide()
    fill(body, el('p', { class: 'quiet' }, 'Playing the recording again …'))
    try {
      const { title, recording, names } = await load()
      this.#stop = showRecording(body, title, recording, names)
    } catch (error) {
      fill(
        body,
        el(
          'p',
          { class: 'problem', role: 'alert' },
          `This recording cannot be shown. ${errorInWords(error)}`,
        ),
      )
    }
  }

  /** Only who played in it may read who did. */
  async #namesOf(matchId: string): Promise<readonly string[]> {
    if (!this.#client.signedIn) return []
    return this.#client.rest.readMatch({ params: { matchId } }).then(
      ({ seats }) => seats.map(({ name }) => name),
      () => [],
    )
  }
}

/** Returns how to stop it. */
function showRecording(
  body: HTMLElement,
  title: string,
  { game, seats, tickIntervalMs = turnShownMs, frames, end }: Recording,
  known: readonly string[],
): () => void {
  const names = Array.from({ length: seats }, (_, seat) => known[seat] ?? `Seat ${seat + 1}`)
  const stage = (stages[game] as (options: StageOptions<GameName>) => Stage<GameName>)({ names })
  const position = el('input', { type: 'range', min: '0', max: String(frames.length - 1), value: '0' })
  position.setAttribute('aria-label', 'Step')
  const where = el('span', { class: 'figures' })
  const words = el('p', { class: 'status' })
  const playing = el('button', { type: 'button', class: 'primary' }, 'Play')
  const speed = el(
    'select',
    {},
    ...speeds.map((factor) => el('option', { value: String(factor), selected: factor === 1 }, `${factor} ×`)),
  )
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = (index: number): void => {
    const frame = frames[index]
    if (frame === undefined) return
    position.value = String(index)
    say(where, `step ${frame.tick} of ${frames.at(-1)?.tick ?? 0}`)
    say(words, stage.draw(frame.state))
    const isLast = index === frames.length - 1
    if (isLast) stage.finish(end.result)
    if (isLast && end.end !== undefined) say(words, `${words.textContent ?? ''} The match ended: ${end.end}.`)
  }
  const step = (by: number): void =>
    show(Math.min(frames.length - 1, Math.max(0, Number(position.value) + by)))
  const stop = (): void => {
    clearTimeout(timer)
    timer = undefined
    say(playing, 'Play')
  }
  const run = (): void => {
    if (Number(position.value) >= frames.length - 1) return stop()
    step(1)
    timer = setTimeout(run, tickIntervalMs / Number(speed.value))
  }
  playing.onclick = () => {
    if (timer !== undefined) return stop()
    if (Number(position.value) >= frames.length - 1) show(0)
    say(playing, 'Pause')
    timer = setTimeout(run, tickIntervalMs)
  }
  position.oninput = () => show(Number(position.value))
  const by = (count: number, label: string): HTMLElement =>
    el(
      'button',
      { type: 'button', 'aria-label': label, onclick: () => (stop(), step(count)) },
      count < 0 ? '‹' : '›',
    )
  fill(
    body,
    el('h2', {}, title),
    el('ol', { class: 'seats', 'aria-label': 'Players' }, ...names.map((name, seat) => seatItem(seat, name))),
    words,
    el('div', { class: 'player' }, position, where),
    el(
      'div',
      { class: 'actions' },
      by(-1, 'One step back'),
      playing,
      by(1, 'One step on'),
      el('label', {}, 'Speed ', speed),
    ),
    stage.element,
    el(
      'p',
      { class: 'quiet' },
      `Played again from ${frames.length - 1} recorded steps; the hash of every state agrees.`,
    ),
  )
  show(0)
  return stop
}
