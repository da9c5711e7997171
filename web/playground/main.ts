import { createClient } from '../../generated/client/index.ts'
import { Bell } from './bell.ts'
import { Bots } from './bots.ts'
import { byId, el, fill } from './dom.ts'
import { startInspector } from './inspector.ts'
import { HistoryPage, LeaderboardPage } from './lists.ts'
import { Local, readConfig } from './local.ts'
import { monitoredWebSocket } from './monitored-socket.ts'
import { focusTitle, PlayPage } from './play.ts'
import { Player, startAccountDialog } from './player.ts'
import { ReplayPage } from './replay.ts'
import { startTheme } from './theme.ts'
import { claimTab } from './tab.ts'
import { Traffic } from './traffic.ts'
import { errorInWords } from './words.ts'

const pageTitles = { play: 'Play', leaderboard: 'Leaderboard', history: 'My matches', replay: 'Replay' }
type PageName = keyof typeof pageTitles

startTheme()
startSkipLink()
start().catch((error: unknown) => notify(errorInWords(error)))

async function start(): Promise<void> {
  await claimTab()
  const config = await readConfig()
  byId('docs-link').hidden = !config.docs
  byId('status-link').hidden = !config.status
  const local = config.local ? new Local() : undefined
  const traffic = new Traffic()
  const client = createClient({
    apiUrl: config.apiUrl,
    name: 'matchwire-playground/1.3',
    notifications: true,
    // A tab has its own, so that two tabs are two players.
    storage: sessionStorage,
    WebSocket: monitoredWebSocket(traffic),
  })
  const player = new Player(client)
  const account = startAccountDialog(player)
  const bell = new Bell(client, player)
  const hasRecordings = local !== undefined
  const play = new PlayPage(byId('play'), { client, player, bots: new Bots(config.apiUrl), hasRecordings })
  const leaderboard = new LeaderboardPage(byId('leaderboard'), client, player)
  const history = new HistoryPage(byId('history'), client, player, hasRecordings)
  const replay = new ReplayPage(byId('replay'), local, client)
  const currentMatch = (): string | undefined =>
    play.match?.isOver === false ? play.match.matchId : undefined
  startInspector({ client, traffic, local, currentMatch })

  const show = async (): Promise<void> => {
    const [name = '', argument] = location.hash.slice(1).split('/')
    const page: PageName = Object.hasOwn(pageTitles, name) ? (name as PageName) : 'play'
    for (const each of Object.keys(pageTitles)) {
      byId(each).hidden = each !== page
      const link = document.querySelector(`nav a[href='#${each}']`)
      if (each === page) link?.setAttribute('aria-current', 'page')
      else link?.removeAttribute('aria-current')
    }
    document.title = `${pageTitles[page]} · Matchwire playground`
    replay.hide()
    if (page === 'leaderboard') await leaderboard.show()
    else if (page === 'history') await history.show()
    else if (page === 'replay') await replay.show(argument)
  }
  addEventListener('hashchange', () => {
    show()
      .then(() => focusTitle(byId('main').querySelector<HTMLElement>('section:not([hidden])')!))
      .catch((error: unknown) => notify(errorInWords(error)))
  })
  player.changed = () => {
    account.update()
    void bell.load()
    if (currentMatch() === undefined) void show()
  }
  client.on('closed', (error) => {
    if (error.code !== 'client_closed') notify(errorInWords(error))
  })
  client.on('session.welcome', () => notify(''))

  /** Whoever played here is the same player again, and goes back to the match. */
  const enter = async (): Promise<void> => {
    try {
      await player.restore()
      notify('')
      await play.resume()
    } catch (error) {
      notify(errorInWords(error), () => void enter())
    }
  }
  play.showLobby()
  await Promise.all([show(), enter()])
}

/** Something that concerns the whole page; an empty text takes it away. */
function notify(text: string, again?: () => void): void {
  const buttons = [
    again && el('button', { type: 'button', onclick: again }, 'Try again'),
    el('button', { type: 'button', onclick: () => notify('') }, 'Close'),
  ]
  if (text === '') fill(byId('notice'))
  else fill(byId('notice'), el('span', {}, text), el('div', { class: 'actions' }, ...buttons))
}

/** Its address is that of a page here, so the link cannot do it by itself. */
function startSkipLink(): void {
  document.querySelector<HTMLElement>('.skip')!.onclick = (event) => {
    event.preventDefault()
    byId('main').focus()
  }
}
