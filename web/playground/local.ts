// What the server of this page does on the developer's own machine, and no game server would: see deploy/local/playground.ts.
import type { GameName, GameResult, StateOf } from '../../generated/client/index.ts'

export interface Config {
  readonly apiUrl: string
  /** Whether the server takes the requests below. */
  readonly local: boolean
  /** Whether it has the documentation under /docs/. */
  readonly docs: boolean
  /** Whether it tells at /status how the system does. */
  readonly status: boolean
}

export interface Frame {
  readonly tick: number
  readonly state: StateOf<GameName>
}

export interface Recording {
  readonly game: GameName
  readonly seats: number
  readonly tickIntervalMs?: number
  readonly frames: readonly Frame[]
  readonly end: { readonly end?: string; readonly placements?: number[]; readonly result?: GameResult }
}

export async function readConfig(): Promise<Config> {
  return JSON.parse(await ask('config.json')) as Config
}

export class Local {
  /** Kills the shard that runs the match; its name. */
  async loseShard(matchId: string): Promise<string> {
    const answer = await ask(`local/matches/${matchId}/lose-shard`, { method: 'POST' })
    return (JSON.parse(answer) as { shard: string }).shard
  }

  /** The recording that the shard of a match has made. */
  async recordingOf(matchId: string): Promise<Recording> {
    return parseFrames(await ask(`local/recordings/${matchId}`))
  }

  /** Plays the text of a recording again. */
  async replay(text: string): Promise<Recording> {
    return parseFrames(await ask('local/replay', { method: 'POST', body: text }))
  }
}

async function ask(path: string, init: RequestInit = {}): Promise<string> {
  const response = await fetch(path, init)
  const text = await response.text()
  if (!response.ok) throw new Error(text.trim())
  return text
}

function parseFrames(text: string): Recording {
  const rows = text.trimEnd().split('\n')
  const [head, ...frames] = rows.map((row) => JSON.parse(row) as unknown)
  const end = frames.pop() as Recording['end']
  return { ...(head as Omit<Recording, 'frames' | 'end'>), frames: frames as Frame[], end }
}
