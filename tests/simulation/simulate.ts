import { Chance } from './chance.ts'
import { checkEndings, checkNothingLeft, checkTold } from './checks.ts'
import { endFaults, planFaults } from './faults.ts'
import { Player } from './player.ts'
import { System } from './system.ts'
import { Timeline } from './timeline.ts'

export type RunOptions = {
  seed: number
  /** Changes the text of a Lua script before it runs. */
  patch?: (script: string) => string
  trace?: (line: string) => void
}

export type Run = {
  seed: number
  /** What must not be and was; empty: the run is good. */
  violations: string[]
  /** What two failures at once may bring about, and a Redis that was emptied is one of them. */
  contradictions: string[]
  faults: string[]
  reasons: string[]
  turns: number
  messages: number
  unanswered: number
}

let running: System | undefined
process.on('unhandledRejection', (error) => {
  running?.violate(`nobody handled ${error instanceof Error ? (error.stack ?? '') : String(error)}`)
})

/**
 * Runs the system once: players play while faults happen; then all faults end, matches come to their ends, and what is left is looked at.
 */
export async function simulate({ seed, patch = (script) => script, trace }: RunOptions): Promise<Run> {
  const timeline = new Timeline()
  const chance = new Chance(seed)
  const system = new System({ timeline, chance, patch, trace })
  running = system
  const activeMs = chance.between(2_500, 7_000)
  const games = chance.pick([['connect-four'], ['lightcycles'], ['connect-four', 'lightcycles']] as const)
  const players = Array.from(
    { length: chance.pick([2, 2, 4, 6]) },
    (_, index) => new Player(system, index + 1, games),
  )
  const faults = planFaults(system, { fromMs: 600, toMs: activeMs })
  system.start()
  for (const player of players) player.start()
  await timeline.run(activeMs)

  endFaults(system)
  for (const player of players) player.playing = player.unruly = false
  // Leases that ran out are noticed, sockets are brought up to date, the last matches are played.
  await timeline.run(timeline.nowMs + 3 * system.leaseMs + 2_500)
  for (const { match, current } of players)
    if (match) current?.ask({ type: 'match.forfeit', matchId: match.matchId })
  await timeline.run(timeline.nowMs + system.windowsMs + 1_500)
  checkTold(system, players)
  leave(players)
  await timeline.run(timeline.nowMs + 500)

  const fresh = [1, 2].map((index) => new Player(system, players.length + index, ['connect-four']))
  for (const player of fresh) {
    player.unruly = false
    player.start()
  }
  await timeline.run(timeline.nowMs + 1_500)
  for (const player of fresh) player.playing = false
  await timeline.run(timeline.nowMs + 6_000)
  for (const { name, told } of fresh)
    if (told.size === 0) system.violate(`${name} could not play a match after it was all over`)

  leave(fresh)
  await timeline.run(timeline.nowMs + system.windowsMs + 1_000)
  for (const place of system.places)
    place.ready().then(
      (ready) => ready || system.violate(`${place.name} is not ready again`),
      (error: unknown) => system.violate(`${place.name} is not ready again: ${String(error)}`),
    )
  await timeline.run(timeline.nowMs + 100)
  checkEndings(system, [...players, ...fresh])
  checkNothingLeft(system)
  running = undefined
  const { violations, contradictions, messages, unanswered } = system
  return {
    ...{ seed, violations, contradictions, faults, messages, unanswered },
    reasons: system.finished.map(({ ending }) => ending.reason),
    turns: timeline.turns,
  }
}

function leave(players: readonly Player[]): void {
  for (const player of players) {
    player.present = false
    player.current?.leave()
  }
}
