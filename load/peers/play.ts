// Players of a peer: the harness' own players, and its own socket, in the peer's dialect.
import { setTimeout as delay } from 'node:timers/promises'
import type { CreateDriver } from '../driver.ts'
import { inTurns } from '../in-turns.ts'
import { Pacer } from '../pacer.ts'
import { Player } from '../player.ts'
import { LoadSocket } from '../socket.ts'
import type { Tally } from '../tally.ts'
import type { Begin, Dialect, Ear } from './dialect.ts'
import { colyseusDialect } from './dialects/colyseus.ts'
import { socketioDialect } from './dialects/socketio.ts'
import { wsDialect } from './dialects/ws.ts'

const dialects = { colyseus: colyseusDialect, socketio: socketioDialect, ws: wsDialect }

export interface PeerTarget {
  peer: keyof typeof dialects
  port: number
}

const seats = 2
/** Pairs that are opened at a time. */
const openingMax = 16
const settleMs = 500

export const createDriver: CreateDriver<PeerTarget> = ({ target, work, tally }) => {
  const dialect = dialects[target.peer]
  const pacer = new Pacer(1_000 / work.inputsPerSecond, tally)
  const open: PeerPlayer[] = []

  const openPair = async (): Promise<void> => {
    const urls = await dialect.seatUrls(target.port)
    const pair = urls.map((url) => new PeerPlayer(url, dialect, tally))
    open.push(...pair)
    for (const player of pair) player.stopPacing = pacer.add(player.player)
    await Promise.all(pair.map(({ hasPlayed }) => hasPlayed))
  }

  return {
    async add(players) {
      await inTurns(players / seats, openingMax, openPair)
    },
    async close() {
      for (const player of open) player.stopPacing()
      await delay(settleMs)
      for (const player of open) player.close()
      pacer[Symbol.dispose]()
    },
  }
}

class PeerPlayer implements Ear {
  seat = 0
  stopPacing: () => void = () => {}
  readonly player: Player
  readonly hasPlayed: Promise<void>
  readonly #socket: LoadSocket
  #lastId = 0
  #acknowledged = 0
  /** A match that has begun and of which no snapshot has come yet. */
  #next: Begin | undefined
  #closing = false

  constructor(url: string, dialect: Dialect, tally: Tally) {
    const played = Promise.withResolvers<void>()
    this.hasPlayed = played.promise
    this.hasPlayed.catch(() => {})
    this.player = new Player(tally, (heading) => {
      this.reply(dialect.input(++this.#lastId, heading))
      return this.#lastId
    })
    this.#socket = new LoadSocket({
      url,
      onMessage: (bytes, isText) => {
        tally.add('bytes', bytes.length)
        dialect.hear(this, bytes, isText)
        if (this.player.playing) played.resolve()
      },
      onClose: () => {
        tally.connected--
        this.stopPacing()
        if (this.#closing) return
        this.player.cut()
        tally.error('a socket was lost')
        played.reject(new Error('A socket was lost.'))
      },
    })
    this.#socket.opened.then(() => tally.connected++, played.reject)
  }

  reply(payload: string | Uint8Array): void {
    if (typeof payload === 'string') this.#socket.sendText(payload)
    else this.#socket.sendBinary(payload)
  }

  begin(begin: Begin): void {
    this.player.end()
    this.seat = begin.seat
    this.#next = begin
  }

  snapshot(tick: number, acknowledged = this.#acknowledged): void {
    this.#acknowledged = acknowledged
    if (this.#next) this.player.begin(tick - 1, this.#next.start, seats)
    this.#next = undefined
    this.player.frame(tick, acknowledged)
  }

  close(): void {
    this.#closing = true
    this.player.end()
    this.#socket.close()
  }
}
