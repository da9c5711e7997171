// What every player saw, in the order in which it came, on one clock. All checks are made on this, and on nothing that a process says of itself.
import type { Client, MatchEnding, WebSocketConstructor } from '../generated/client/index.ts'

/** Milliseconds since the Unix epoch that never go back. */
export const nowMs = (): number => performance.timeOrigin + performance.now()

export type Seen = { atMs: number; player: string } & (
  | { what: 'opened' | 'failed'; socket: number; url: string }
  /** `byClient`: the player's own side closed it. */
  | { what: 'closed'; socket: number; url: string; code: number; byClient: boolean }
  /** Asked for opponents. */
  | { what: 'asked' }
  | { what: 'welcome' }
  | { what: 'warned'; code: string }
  | { what: 'matched' | 'attached' | 'started' | 'resumed'; matchId: string }
  | { what: 'snapshot'; matchId: string; tick: number }
  | { what: 'ended'; matchId: string; ending: MatchEnding }
  /** The match did not go on for this player, and nothing said how it ended; or the session is over. */
  | { what: 'dropped'; code: string; matchId?: string }
)

type WithoutStamp<S> = S extends Seen ? Omit<S, 'atMs' | 'player'> : never
/** Writes down what one player sees. */
export type Note = (seen: WithoutStamp<Seen>) => void

export class History {
  readonly entries: Seen[] = []
  #sockets = 0

  of(player: string): Note {
    return (seen) => this.entries.push({ atMs: nowMs(), player, ...seen } as Seen)
  }

  /** A WebSocket for that player's client, whose opening and closing is written down, too. */
  webSocketFor(note: Note): WebSocketConstructor {
    const nextSocket = () => ++this.#sockets
    return class extends WebSocket {
      #byClient = false

      constructor(url: string, protocols?: string | string[]) {
        super(url, protocols)
        const socket = nextSocket()
        let opened = false
        this.addEventListener('open', () => {
          opened = true
          note({ what: 'opened', socket, url })
        })
        this.addEventListener('close', ({ code }) => {
          if (opened) note({ what: 'closed', socket, url, code, byClient: this.#byClient })
          else note({ what: 'failed', socket, url })
        })
      }

      override close(code?: number, reason?: string): void {
        this.#byClient = this.readyState === WebSocket.OPEN
        super.close(code, reason)
      }
    }
  }
}

/** Writes down what a client hears of its matches. */
export function follow(client: Client, note: Note): void {
  // A snapshot names no match: it is of the one attached to last, over or not.
  let matchId = ''
  client.on('session.welcome', () => note({ what: 'welcome' }))
  client.on('session.warning', ({ code }) => note({ what: 'warned', code }))
  client.on('matchmaking.matched', ({ match }) => note({ what: 'matched', matchId: match.matchId }))
  client.on('match.attached', ({ match }) => {
    matchId = match.matchId
    note({ what: 'attached', matchId })
  })
  client.on('match.started', (started) => note({ what: 'started', matchId: started.matchId }))
  client.on('match.snapshot', ({ tick }) => note({ what: 'snapshot', matchId, tick }))
  client.on('resumed', ({ match }) => note({ what: 'resumed', matchId: match.matchId }))
  client.on('match.ended', (ended) => note({ what: 'ended', matchId: ended.matchId, ending: ended.ending }))
  client.on('notResumed', ({ matchId, reason, match }) => {
    if (match?.ending) note({ what: 'ended', matchId, ending: match.ending })
    else note({ what: 'dropped', matchId, code: reason })
  })
  client.on('closed', ({ code }) => {
    if (code !== 'client_closed') note({ what: 'dropped', code })
  })
}
