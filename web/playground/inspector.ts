import type { Client } from '../../generated/client/index.ts'
import { byId, el, fill, say } from './dom.ts'
import { latencyGraph } from './latency.ts'
import type { Local } from './local.ts'
import { byteLength, entriesMax, type Entry, type Traffic } from './traffic.ts'
import { codeInWords, errorInWords, seconds } from './words.ts'

const throttles = [
  { title: 'Full speed', delayMs: 0, bytesPerSecond: Infinity },
  { title: '100 ms each way', delayMs: 100, bytesPerSecond: Infinity },
  { title: '500 ms each way', delayMs: 500, bytesPerSecond: Infinity },
  { title: '200 ms and 8 kB/s', delayMs: 200, bytesPerSecond: 8_000 },
]
/** What comes all the time, and can be left out of the log. */
const frequent = new Set(['match.snapshot', 'match.delta', 'session.ping', 'session.pong', 'session.ack'])
const rowsMax = 200
const summaryCharactersMax = 300
const openKey = 'matchwire.inspector'

export interface InspectorOptions {
  readonly client: Client
  readonly traffic: Traffic
  readonly local: Local | undefined
  /** The match that is being played here, if one is. */
  currentMatch(): string | undefined
}

export function startInspector({ client, traffic, local, currentMatch }: InspectorOptions): void {
  const panel = byId('inspector')
  const toggle = byId<HTMLButtonElement>('inspector-button')
  const showPanel = (isOpen: boolean): void => {
    panel.hidden = !isOpen
    toggle.setAttribute('aria-expanded', String(isOpen))
  }
  const remembered = localStorage.getItem(openKey)
  showPanel(remembered === null ? matchMedia('(min-width: 70rem)').matches : remembered === 'open')
  toggle.onclick = () => {
    showPanel(panel.hidden)
    localStorage.setItem(openKey, panel.hidden ? 'closed' : 'open')
    if (panel.hidden) return
    traffic.changed()
    panel.scrollIntoView({ block: 'nearest' })
  }

  const state = el('span', { class: 'pill', role: 'status', 'data-state': client.state }, client.state)
  const gateway = el('span', { class: 'quiet' })
  const outcome = el('p', { class: 'quiet', role: 'status' })
  client.on('state', (change) => {
    state.dataset['state'] = change.state
    state.textContent = change.state
    const why = change.error === undefined ? '' : codeInWords(change.error.code, change.error.message)
    const again = change.retryInMs === undefined ? '' : ` Again in ${Math.round(change.retryInMs)} ms.`
    traffic.note(change.state, `${why}${again}`.trim())
  })
  client.on('resumed', () => traffic.note('resumed', 'the match goes on; what was missed follows'))
  client.on('notResumed', ({ reason }) => traffic.note('not resumed', codeInWords(reason)))
  client.on('closed', (error) => traffic.note('session over', errorInWords(error)))

  const drop = el(
    'button',
    { type: 'button', title: 'Closes it as a lost network would', onclick: () => traffic.socket?.drop() },
    'Drop socket',
  )
  const loseShard = el(
    'button',
    { type: 'button', title: 'Kills the process that runs this match, as a crash would' },
    'Kill shard',
  )
  loseShard.onclick = () => {
    const matchId = currentMatch()
    if (matchId === undefined || local === undefined) return
    say(outcome, 'The shard is being killed …')
    local.loseShard(matchId).then(
      (shard) => {
        say(
          outcome,
          `${shard} was killed. Its lease runs out in about ${seconds(3_000)}, and then the reason comes.`,
        )
        traffic.note('shard killed', shard)
      },
      (error: unknown) => say(outcome, errorInWords(error)),
    )
  }
  const throttle = el(
    'select',
    {},
    ...throttles.map(({ title }, index) => el('option', { value: String(index) }, title)),
  )
  throttle.onchange = () => {
    const { title, ...chosen } = throttles[Number(throttle.value)]!
    Object.assign(traffic.throttle, chosen)
    traffic.note('throttle', title)
  }

  const log = logOf(traffic, () => !panel.hidden)
  fill(
    panel,
    el('header', {}, el('h2', { id: 'inspector-title' }, 'Protocol inspector'), state, gateway),
    el(
      'div',
      { class: 'actions' },
      drop,
      local !== undefined && loseShard,
      el('label', {}, 'Throttle ', throttle),
    ),
    outcome,
    latencyGraph(client, () => !panel.hidden),
    log,
  )

  setInterval(() => {
    drop.disabled = traffic.socket === undefined
    loseShard.disabled = currentMatch() === undefined
    if (loseShard.disabled) say(outcome, '')
    say(gateway, traffic.socket === undefined ? '' : new URL(traffic.socket.url).host)
  }, 200)
}

function logOf(traffic: Traffic, isShown: () => boolean): HTMLElement {
  // One stop for Tab, however many rows: the arrows go from row to row.
  const list = el('ol', {
    class: 'log',
    tabIndex: 0,
    'aria-label': 'Messages, the newest first; arrow keys go through them, Enter opens one',
  })
  list.onkeydown = (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const rows = [...list.querySelectorAll('summary')]
    const index = rows.indexOf(document.activeElement as HTMLElement)
    rows[event.key === 'ArrowDown' ? index + 1 : Math.max(0, index - 1)]?.focus()
    event.preventDefault()
  }
  const sums = el('p', { class: 'figures' })
  const pause = el('button', { type: 'button', 'aria-pressed': 'false' }, 'Pause')
  const all = el('input', { type: 'checkbox', checked: true })
  let shownUpTo = 0
  let isDue = false
  /** While somebody points at it nothing moves. */
  let isHeld = false

  const isPaused = (): boolean => pause.getAttribute('aria-pressed') === 'true'
  const setPaused = (paused: boolean): void => {
    pause.setAttribute('aria-pressed', String(paused))
    draw()
  }
  const draw = (): void => {
    isDue = false
    const { sent, received } = traffic.sums
    say(sums, `sent ${count(sent)} · received ${count(received)}`)
    if (isPaused() || isHeld || !isShown()) return
    const news = traffic.entries.filter(
      ({ number, title }) => number > shownUpTo && (all.checked || !frequent.has(title)),
    )
    shownUpTo = traffic.entries.at(-1)?.number ?? shownUpTo
    list.prepend(...news.reverse().slice(0, rowsMax).map(rowOf))
    while (list.childElementCount > rowsMax) list.lastElementChild?.remove()
  }
  const redraw = (): void => {
    shownUpTo = 0
    fill(list)
    draw()
  }
  traffic.changed = () => {
    if (isDue) return
    isDue = true
    requestAnimationFrame(draw)
  }
  // A finger that has tapped something still counts as pointing where it was, and never leaves.
  list.onpointerenter = () => (isHeld = matchMedia('(hover: hover)').matches)
  list.onpointerleave = () => {
    isHeld = false
    draw()
  }
  pause.onclick = () => setPaused(!isPaused())
  all.onchange = redraw
  // Whoever reads a message does not want it to run away.
  list.addEventListener(
    'toggle',
    (event) => (event.target as HTMLDetailsElement).open && setPaused(true),
    true,
  )
  const clear = el('button', { type: 'button' }, 'Clear')
  clear.onclick = () => {
    traffic.clear()
    redraw()
  }
  return el(
    'section',
    { class: 'messages', 'aria-label': 'Messages' },
    el('div', { class: 'actions' }, el('label', {}, all, ' snapshots, pings and acks'), pause, clear),
    sums,
    list,
    el('p', { class: 'quiet' }, `The last ${entriesMax} are kept.`),
  )
}

const marks = { sent: '▲', received: '▼', note: '•' }

function rowOf(entry: Entry): HTMLLIElement {
  const time = new Date(entry.atMs).toISOString().slice(14, 23)
  const head = [
    el('time', {}, time),
    el('span', { class: 'direction' }, marks[entry.kind], el('span', { class: 'unseen' }, ` ${entry.kind} `)),
    el('b', {}, entry.title),
  ]
  if (entry.kind === 'note') {
    return el('li', { class: 'note' }, el('p', {}, ...head, ' ', el('span', {}, entry.detail)))
  }
  const { type: _type, ...fields } = entry.content as { type: string }
  const text = JSON.stringify(fields)
  const summary = el(
    'summary',
    { tabIndex: -1 },
    ...head,
    el('span', { class: 'size' }, `${byteLength(entry.data)} B`),
    el('code', {}, text.slice(0, summaryCharactersMax)),
  )
  const details = el('details', {}, summary)
  details.ontoggle = () => {
    if (details.childElementCount > 1) return
    details.append(
      el('pre', { tabIndex: 0 }, `${JSON.stringify(entry.content, undefined, 2)}\n\n${bytesOf(entry.data)}`),
    )
  }
  return el('li', { class: entry.kind }, details)
}

function bytesOf(data: string | Uint8Array): string {
  if (typeof data === 'string') return ''
  const hex = [...data].map((byte) => byte.toString(16).padStart(2, '0'))
  return Array.from(
    { length: Math.ceil(hex.length / 16) },
    (_, row) =>
      `${(row * 16).toString(16).padStart(4, '0')}  ${hex.slice(row * 16, row * 16 + 16).join(' ')}`,
  ).join('\n')
}

function count({ messages, bytes }: { messages: number; bytes: number }): string {
  return `${messages} (${bytes < 10_000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`})`
}
