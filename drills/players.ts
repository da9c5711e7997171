// Players made of nothing but the SDK, who play until they are told to stop.
import { setTimeout as delay } from 'node:timers/promises'
import { createClient, type Client, type GameName, type Match } from '../generated/client/index.ts'
import { patientBots, type PatientBot, type PlayedGame } from './patient-bots.ts'
import { follow, type History, type Note } from './history.ts'
import type { Requests } from './requests.ts'

export interface Player {
  readonly id: string
  readonly client: Client
  readonly note: Note
}

export interface Crowd {
  readonly players: readonly Player[]
  /** Those who play matches that last, and not those who only come to be matched. */
  readonly regulars: readonly Player[]
  /** Players who are matched, resign, and ask for opponents again: how fast a match is placed shows at any moment. */
  bringNewcomers(): void
  /** Nobody asks for another match; whoever is in one resigns. */
  wrapUp(): void
  close(): void
}

export interface CrowdOptions {
  apiUrl: string
  history: History
  requests: Requests
  /** Matches that run at any moment: half of connect four for two, half of lightcycles for three. */
  matches: number
  newcomers: number
}

const lightcyclesSeats = 3
/** Between a match's end and the next one's beginning. */
const pauseMs = 50
/** So that those who play in earnest are not lost among them where shares are judged. */
const newcomerPauseMs = 1_500
/** Between two players: a crowd that comes all at once is another drill. */
const arrivalMs = 15

export async function gatherCrowd(options: CrowdOptions): Promise<Crowd> {
  const { matches, newcomers } = options
  const stop = new AbortController()
  const current = new Map<Player, Match>()
  const playing: { game: PlayedGame; seats: number }[] = []
  for (let match = 0; match < matches; match++) {
    const request = match % 2 ? { game: 'lightcycles' as const, seats: lightcyclesSeats } : undefined
    const { game, seats } = request ?? { game: 'connect-four' as const, seats: 2 }
    for (let seat = 0; seat < seats; seat++) playing.push({ game, seats })
  }
  const players: Player[] = []
  for (let number = 0; number < playing.length + newcomers; number++) {
    players.push(await createPlayer(options, number))
  }
  await Promise.all(players.map(({ client }) => client.connect()))

  const keepPlaying = async (
    player: Player,
    request: { game: PlayedGame; seats: number },
    bot: PatientBot,
    restMs: number,
  ): Promise<void> => {
    const { client, note } = player
    while (!stop.signal.aborted) {
      try {
        note({ what: 'asked' })
        const match = await client.play<GameName>({ ...request, signal: stop.signal })
        current.set(player, match)
        bot(client, match)
        if (stop.signal.aborted) resign(player, match)
        await match.ended
      } catch {
        // What matters of it is in the history; the player simply tries again.
        await delay(pauseMs)
      }
      current.delete(player)
      await delay(restMs)
    }
  }
  const resign = ({ client }: Player, { matchId }: Match): void =>
    void client.send({ type: 'match.forfeit', matchId })

  const regulars = players.slice(0, playing.length)
  for (const [index, player] of regulars.entries()) {
    const request = playing[index]
    if (request) void keepPlaying(player, request, patientBots[request.game], pauseMs)
    await delay(arrivalMs)
  }
  return {
    players,
    regulars,
    bringNewcomers() {
      for (const player of players.slice(playing.length)) {
        const resignAtOnce: PatientBot = (_, match) => {
          match.on('started', () => match.seat === 0 && resign(player, match))
        }
        void keepPlaying(player, { game: 'lightcycles', seats: 2 }, resignAtOnce, newcomerPauseMs)
      }
    },
    wrapUp() {
      stop.abort(new Error('The drill is over.'))
      for (const [player, match] of current) resign(player, match)
    },
    close() {
      stop.abort(new Error('The drill is over.'))
      for (const { client } of players) client.close()
    },
  }
}

/** A guest who is signed in; every other one speaks JSON. */
async function createPlayer({ apiUrl, history, requests }: CrowdOptions, number: number): Promise<Player> {
  let note: Note = () => {}
  const client = createClient({
    apiUrl,
    encoding: number % 2 ? 'json' : 'binary',
    name: 'matchwire-drill/1',
    WebSocket: history.webSocketFor((seen) => note(seen)),
    fetch: requests.fetch,
  })
  const { playerId } = await client.createGuest()
  note = history.of(playerId)
  follow(client, note)
  return { id: playerId, client, note }
}
