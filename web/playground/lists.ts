// Pages that show what REST answers, a page at a time: the leaderboard, and the player's own matches.
import { MatchwireError, type Client, type GameName, type MatchStatus } from '../../generated/client/index.ts'
import { games } from '../../generated/client/wire.ts'
import { el, fill, table } from './dom.ts'
import type { Player } from './player.ts'
import { endingInWords, errorInWords, ordinal, when } from './words.ts'

const pageRows = 20

export class LeaderboardPage {
  readonly #section: HTMLElement
  readonly #client: Client
  readonly #player: Player
  #game: GameName = 'connect-four'

  constructor(section: HTMLElement, client: Client, player: Player) {
    this.#section = section
    this.#client = client
    this.#player = player
  }

  show(): Promise<void> {
    const choice = el(
      'select',
      {},
      ...Object.entries(games).map(([name, { title }]) =>
        el('option', { value: name, selected: name === this.#game }, title),
      ),
    )
    choice.onchange = () => {
      this.#game = choice.value as GameName
      void load()
    }
    const list = el('div', { 'aria-live': 'polite' })
    fill(
      this.#section,
      el('h1', { id: 'leaderboard-title', tabIndex: -1 }, 'Leaderboard'),
      el('label', { class: 'row' }, 'Game ', choice),
      list,
    )
    const load = (): Promise<void> => fillOrSay(list, () => this.#rows(this.#game))
    return load()
  }

  async #rows(game: GameName, cursor?: string): Promise<HTMLElement> {
    const query = { limit: pageRows, ...(cursor !== undefined && { cursor }) }
    const { entries, nextCursor } = await this.#client.rest.readLeaderboard({ params: { game }, query })
    if (entries.length === 0) return empty('Nobody has finished a match of this game yet.')
    const mine = this.#player.account?.playerId
    const rows = entries.map(({ rank, name, rating, wins, playerId }) => [
      String(rank),
      playerId === mine ? el('b', {}, `${name} (you)`) : name,
      String(rating),
      String(wins),
    ])
    const page = table(`Ratings in ${games[game].title}`, ['Rank', 'Player', 'Rating', 'Wins'], rows)
    return withMore(page, nextCursor, (next) => this.#rows(game, next))
  }
}

export class HistoryPage {
  readonly #section: HTMLElement
  readonly #client: Client
  readonly #player: Player
  readonly #hasRecordings: boolean

  constructor(section: HTMLElement, client: Client, player: Player, hasRecordings: boolean) {
    this.#section = section
    this.#client = client
    this.#player = player
    this.#hasRecordings = hasRecordings
  }

  show(): Promise<void> {
    const list = el('div', { 'aria-live': 'polite' })
    fill(this.#section, el('h1', { id: 'history-title', tabIndex: -1 }, 'My matches'), list)
    return fillOrSay(list, async () => {
      await this.#player.restore()
      if (this.#player.account === undefined)
        return empty('You have not played yet: your matches will be here.')
      return this.#rows()
    })
  }

  async #rows(cursor?: string): Promise<HTMLElement> {
    const query = { limit: pageRows, ...(cursor !== undefined && { cursor }) }
    const { matches, nextCursor } = await this.#client.rest.listMyMatches({ query })
    if (matches.length === 0) return empty('No match of yours has ended yet.')
    const page = table(
      'The latest first',
      ['When', 'Game', 'Result', 'Players', 'Why it ended', 'Recording'],
      matches.map((match) => this.#row(match)),
    )
    return withMore(page, nextCursor, (next) => this.#rows(next))
  }

  #row({ matchId, game, seats, createdAtMs, ending }: MatchStatus): (Node | string)[] {
    const mine = seats.findIndex(({ playerId }) => playerId === this.#player.account?.playerId)
    const words = ending && endingInWords(ending, mine)
    const placement = ending?.seats[mine]?.placement
    const players = seats.map(({ name }, seat) => (seat === mine ? 'you' : name)).join(', ')
    const isRecorded = this.#hasRecordings && ending?.result !== undefined
    return [
      when(ending?.endedAtMs ?? createdAtMs),
      games[game].title,
      placement === undefined ? 'void' : `${ordinal(placement)} of ${seats.length}`,
      players,
      words?.reason ?? '',
      isRecorded
        ? el('a', { href: `#replay/${matchId}`, 'aria-label': `Replay of ${when(createdAtMs)}` }, 'Replay')
        : '–',
    ]
  }
}

/** Loads what a list shows. Where something else has been asked for since, the answer is too late. */
async function fillOrSay(list: HTMLElement, load: () => Promise<HTMLElement>): Promise<void> {
  const loading = el('p', { class: 'quiet' }, 'Loading …')
  fill(list, loading)
  let loaded: HTMLElement
  try {
    loaded = await load()
  } catch (error) {
    if (!(error instanceof MatchwireError)) throw error
    loaded = el('p', { class: 'problem' }, errorInWords(error))
  }
  if (loading.parentNode === list) fill(list, loaded)
}

function withMore(
  page: HTMLElement,
  nextCursor: string | undefined,
  load: (cursor: string) => Promise<HTMLElement>,
): HTMLElement {
  if (nextCursor === undefined) return page
  const rest = el('div')
  const more = el('button', { type: 'button' }, 'More')
  more.onclick = () => void fillOrSay(rest, () => load(nextCursor))
  fill(rest, more)
  return el('div', {}, page, rest)
}

function empty(text: string): HTMLElement {
  return el('p', { class: 'card empty' }, text, ' ', el('a', { href: '#play' }, 'Play one'))
}
