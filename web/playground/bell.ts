// The bell: how many notifications the player has not read, and what they say. To look at them is to acknowledge them.
import type { Client, Notification } from '../../generated/client/index.ts'
import { byId, el, fill, say } from './dom.ts'
import type { Player } from './player.ts'
import { errorInWords, notificationInWords, when } from './words.ts'

const shownMax = 50

export class Bell {
  readonly #client: Client
  readonly #player: Player
  readonly #button = byId<HTMLButtonElement>('bell-button')
  readonly #count = el('span', { class: 'count', 'aria-hidden': 'true' })
  readonly #panel = byId('bell')
  readonly #list = el('div')
  readonly #spoken = el('p', { class: 'unseen', role: 'status' })
  /** The latest first. */
  #notifications: readonly Notification[] = []
  #unread = 0
  #problem = ''
  #isOpen = false

  constructor(client: Client, player: Player) {
    this.#client = client
    this.#player = player
    this.#button.append(this.#count)
    fill(this.#panel, el('h2', { id: 'bell-title' }, 'Notifications'), this.#list)
    // Not in the panel: what is said there while it is closed is not read out.
    this.#panel.after(this.#spoken)
    this.#panel.ontoggle = (event) => {
      this.#isOpen = (event as ToggleEvent).newState === 'open'
      this.#button.setAttribute('aria-expanded', String(this.#isOpen))
      if (this.#isOpen) void this.#acknowledge()
      // What was looked at is not new the next time.
      else this.#show()
    }
    this.#panel.onbeforetoggle = () => {
      this.#panel.style.top = `${this.#button.getBoundingClientRect().bottom + 8}px`
    }
    client.on('notification', ({ notification }) => this.#add(notification))
    client.on('session.welcome', () => void this.load())
    this.#show()
  }

  /** Asks what the player has been told so far; nobody has been told nothing. */
  async load(): Promise<void> {
    const { account } = this.#player
    let [notifications, unread, problem] = [[] as readonly Notification[], 0, '']
    try {
      if (account !== undefined) ({ notifications, unread } = await this.#client.rest.listMyNotifications())
    } catch (error) {
      problem = errorInWords(error)
    }
    if (account?.playerId !== this.#player.account?.playerId) return
    this.#notifications = notifications
    this.#unread = unread
    this.#problem = problem
    this.#show()
    if (this.#isOpen) await this.#acknowledge()
  }

  #add(notification: Notification): void {
    if (this.#notifications.some(({ notificationId }) => notificationId === notification.notificationId))
      return
    this.#notifications = [notification, ...this.#notifications].slice(0, shownMax)
    this.#unread += 1
    this.#show()
    say(this.#spoken, notificationInWords(notification))
    if (this.#isOpen) void this.#acknowledge()
  }

  /** The latest and all older ones; they go on looking new until the panel is closed. */
  async #acknowledge(): Promise<void> {
    const [latest] = this.#notifications
    if (latest === undefined || this.#unread === 0) return
    const before = this.#notifications
    try {
      const params = { notificationId: latest.notificationId }
      const answer = await this.#client.rest.acknowledgeNotification({ params, query: { andOlder: true } })
      this.#unread = answer.unread
      this.#problem = ''
    } catch (error) {
      this.#problem = errorInWords(error)
    }
    this.#show()
    if (this.#problem !== '') return
    const nowMs = Date.now()
    this.#notifications = this.#notifications.map((each) =>
      before.includes(each) ? { acknowledgedAtMs: nowMs, ...each } : each,
    )
  }

  #show(): void {
    const unread = this.#unread === 0 ? 'none unread' : `${this.#unread} unread`
    this.#button.setAttribute('aria-label', `Notifications, ${unread}`)
    this.#count.textContent = this.#unread === 0 ? '' : this.#unread > 99 ? '99+' : String(this.#unread)
    const rows = this.#notifications.map((notification) => {
      const isNew = notification.acknowledgedAtMs === undefined
      return el(
        'li',
        { class: isNew ? 'new' : '' },
        isNew && el('b', {}, 'New '),
        notificationInWords(notification),
        el('small', {}, when(notification.createdAtMs)),
      )
    })
    const nothing =
      'Nothing yet. What comes of your matches is told here: ratings, and matches that do not count.'
    fill(
      this.#list,
      this.#problem !== '' && el('p', { class: 'problem' }, this.#problem),
      rows.length > 0
        ? el('ul', { tabIndex: 0, 'aria-labelledby': 'bell-title' }, ...rows)
        : el('p', { class: 'quiet' }, nothing),
    )
  }
}
