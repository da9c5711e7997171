// Opponents for whoever plays alone: players like any other, each with a client of its own in this page.
import { createClient, type Client, type GameName, type Match } from '../../generated/client/index.ts'
import { connectFourBot } from './connect-four-bot.ts'
import { lightcyclesBot } from './lightcycles-bot.ts'

/** Plays one match to its end. */
export type Bot<G extends GameName> = (match: Match<G>) => void

const seatsMax = 8

const bots: { readonly [G in GameName]: Bot<G> } = {
  lightcycles: lightcyclesBot,
  'connect-four': connectFourBot,
}

export class Bots {
  readonly #apiUrl: string
  readonly #clients: Client[] = []

  constructor(apiUrl: string) {
    this.#apiUrl = apiUrl
  }

  /** Has `count` of them play, or wait until `signal` aborts. Resolves once all have had their match. */
  async play<G extends GameName>(
    request: { game: G; seats: number },
    { count, signal }: { count: number; signal: AbortSignal },
  ): Promise<void> {
    while (this.#clients.length < count) this.#clients.push(this.#newClient(this.#clients.length))
    await Promise.all(this.#clients.slice(0, count).map((client) => playOne(client, request, signal)))
  }

  /** After a reload: those that were in a match go on with it. */
  async resume(): Promise<void> {
    const { signal } = new AbortController()
    for (let index = this.#clients.length; index < seatsMax; index += 1) {
      const client = this.#newClient(index)
      if (!client.signedIn) return
      this.#clients.push(client)
      const { state } = await client.rest.readMatchmaking()
      // What it asks for does not matter: whoever is in a match gets that one.
      if (state === 'matched')
        void playOne(client, { game: 'connect-four', seats: 2 }, signal).catch(() => {})
    }
  }

  #newClient(index: number): Client {
    // Kept over a reload, so that one who plays alone does not leave a new player behind with each.
    const own = `bot ${index} `
    return createClient({
      apiUrl: this.#apiUrl,
      name: 'matchwire-playground-bot/1.1',
      storage: {
        getItem: (key) => sessionStorage.getItem(own + key),
        setItem: (key, value) => sessionStorage.setItem(own + key, value),
        removeItem: (key) => sessionStorage.removeItem(own + key),
      },
    })
  }
}

async function playOne<G extends GameName>(
  client: Client,
  request: { game: G; seats: number },
  signal: AbortSignal,
): Promise<void> {
  try {
    if (!client.signedIn) {
      const { name } = await client.createGuest()
      await client.rest.changeName({ body: { name: name.replace('Guest', 'Bot') } })
    }
    const match = await client.play({ ...request, signal })
    const bot: Bot<G> = bots[match.game]
    bot(match)
    await match.ended
  } finally {
    client.close()
  }
}
