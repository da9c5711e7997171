import {
  MatchwireError,
  type Account,
  type Client,
  type RegisterRequest,
  type SignInRequest,
} from '../../generated/client/index.ts'
import { byId, el, fill, say } from './dom.ts'
import { errorInWords } from './words.ts'

/** Who plays in this tab: at first nobody, then a guest or an account. */
export class Player {
  account: Account | undefined
  /** Somebody else plays now, or nobody. */
  changed: () => void = () => {}
  readonly #client: Client
  #restoring: Promise<void> | undefined

  constructor(client: Client) {
    this.#client = client
  }

  /** Comes back after a reload, as whoever was signed in. */
  restore(): Promise<void> {
    this.#restoring ??= this.#restore().finally(() => {
      this.#restoring = undefined
    })
    return this.#restoring
  }

  /** Whoever has not signed in plays as a guest. */
  async beSomebody(): Promise<Account> {
    // A reload may have found the system away.
    await this.restore()
    return this.account ?? this.#become(await this.#client.createGuest())
  }

  async #restore(): Promise<void> {
    if (this.account !== undefined || !this.#client.signedIn) return
    try {
      this.#become(await this.#client.rest.readMe())
    } catch (error) {
      // Signed out elsewhere, or a system that was started afresh and knows nobody.
      if (!(error instanceof MatchwireError && [401, 404].includes(error.status))) throw error
      if (this.#client.signedIn) await this.#client.signOut().catch(() => {})
    }
  }

  async register(body: RegisterRequest): Promise<void> {
    this.#become(await this.#client.register(body))
  }

  async signIn(body: SignInRequest): Promise<void> {
    this.#become(await this.#client.signIn(body))
  }

  async changeName(name: string): Promise<void> {
    this.#become(await this.#client.rest.changeName({ body: { name } }))
  }

  async signOut(): Promise<void> {
    try {
      await this.#client.signOut()
    } finally {
      this.account = undefined
      this.changed()
    }
  }

  #become(account: Account): Account {
    this.account = account
    this.changed()
    return account
  }
}

/** The dialog behind the player's name: sign in, register, another name, sign out. */
export function startAccountDialog(player: Player): { update(): void } {
  const dialog = byId<HTMLDialogElement>('account')
  const button = byId<HTMLButtonElement>('account-button')
  const problem = el('p', { class: 'problem', role: 'alert' })
  button.onclick = () => {
    show()
    dialog.showModal()
  }

  const act = (work: Promise<void>): void => {
    say(problem, '')
    work.then(
      () => dialog.close(),
      (error: unknown) => say(problem, errorInWords(error)),
    )
  }

  const show = (): void => {
    const { account } = player
    const name = el('input', {
      type: 'text',
      name: 'name',
      autocomplete: 'username',
      required: true,
      minLength: 3,
      maxLength: 20,
    })
    const password = el('input', { name: 'password', type: 'password', autocomplete: 'current-password' })
    const close = el('button', { type: 'button', onclick: () => dialog.close() }, 'Close')
    const title = el('h2', { id: 'account-title' }, account === undefined ? 'Who plays?' : account.name)
    problem.textContent = ''
    if (account === undefined) {
      const form = el(
        'form',
        {},
        el('label', {}, 'Name', name),
        el('label', {}, 'Password', password),
        problem,
        el(
          'div',
          { class: 'actions' },
          el('button', { type: 'submit', class: 'primary' }, 'Sign in'),
          el('button', { type: 'button', onclick: () => act(player.register(given())) }, 'Register'),
          el(
            'button',
            { type: 'button', onclick: () => act(player.beSomebody().then(() => {})) },
            'Play as a guest',
          ),
          close,
        ),
      )
      const given = () => ({ name: name.value, password: password.value })
      form.onsubmit = (event) => {
        event.preventDefault()
        act(player.signIn(given()))
      }
      fill(dialog, title, el('p', { class: 'quiet' }, 'Each tab is a player of its own.'), form)
      return
    }
    name.value = account.name
    const form = el(
      'form',
      {},
      el('label', {}, 'Name', name),
      problem,
      el(
        'div',
        { class: 'actions' },
        el('button', { type: 'submit', class: 'primary' }, 'Change name'),
        el('button', { type: 'button', onclick: () => act(player.signOut()) }, 'Sign out'),
        close,
      ),
    )
    form.onsubmit = (event) => {
      event.preventDefault()
      act(player.changeName(name.value))
    }
    const kind = account.guest ? 'A guest: the player is gone when you sign out.' : 'A registered player.'
    fill(dialog, title, el('p', { class: 'quiet' }, kind), form)
  }
  return { update: () => say(button, player.account?.name ?? 'Sign in') }
}
