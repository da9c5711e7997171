import { Chance } from './chance.ts'
import { abandonedMatches, checkEndings, checkTold, leftOver } from './checks.ts'
import { endFaults, planFaults } from './faults.ts'
import { Player } from './player.ts'
import { forgetShown } from './shown.ts'
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
  deltas: number
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
  forgetShown()
  const activeMs = chance.between(2_500, 7_000)
  const games = chance.pick([['connect-four'], ['lightcycles'], ['connect-four', 'lightcycles']] as const)
  const players = Array.from(
    { length: chance.pick([2, 2, 4, 6]) },
    (_, index) => new Player(system, index + 1, games),
  )
  system.players.push(...players)
  const faults = planFaults(system, { fromMs: 600, toMs: activeMs })
  system.quiet = faults.length === 0
  system.start()
  for (const player of players) player.start()
  await timeline.run(activeMs)

  endFaults(system)
  for (const player of players) player.playing = player.unruly = false
  // Leases that ran out are noticed, sockets are brought up to date, the last matches are played.
  await timeline.run(timeline.nowMs + 1.5 * system.leaseMs + 500)
  const playing = () => players.filter(({ match, present }) => match !== undefined && present)
  const abandoned = () => abandonedMatches(system, players)
  const settled = () => playing().length === 0 && abandoned().length === 0
  await until(system, settled, 1.5 * system.leaseMs + system.windowsMs + 2_000)
  for (const what of abandoned()) system.violate(what)
  for (const { match, current } of playing())
    if (match) current?.ask({ type: 'match.forfeit', matchId: match.matchId })
  await until(system, () => playing().length === 0, system.windowsMs + 1_500)
  checkTold(system, players)
  for (const player of players) player.goesForGood()
  await timeline.run(timeline.nowMs + 500)

  const fresh = [1, 2].map((index) => new Player(system, players.length + index, ['connect-four']))
  system.players.push(...fresh)
  for (const player of fresh) {
    player.unruly = false
    player.start()
  }
  // The first match may be with somebody who has gone and whose gateway does not know it yet: it never starts, and they play on.
  const played = ({ told }: Player) => [...told.values()].some((ending) => ending.includes('"completed"'))
  await until(system, () => fresh.every(played), 10_000)
  for (const player of fresh) {
    player.playing = false
    if (!played(player)) system.violate(`${player.name} could not play a match after it was all over`)
  }
  const unready = new Set(system.places)
  for (const place of system.places)
    place.ready().then(
      (ready) => ready && unready.delete(place),
      () => undefined,
    )
  await until(system, () => unready.size === 0, 500)
  for (const { name } of unready) system.violate(`${name} is not ready again`)

  for (const player of fresh) player.goesForGood()
  await until(system, () => leftOver(system).length === 0, system.windowsMs + 2 * system.leaseMs + 1_000)
  for (const what of leftOver(system)) system.violate(what)
  checkEndings(system)
  running = undefined
  const { violations, contradictions, messages, deltas, unanswered } = system
  return {
    ...{ seed, violations, contradictions, faults, messages, deltas, unanswered },
    reasons: system.finished.map(({ ending }) => ending.reason),
    turns: timeline.turns,
  }
}

/** Lets time pass until it is so, for as long as it may take. */
async function until({ timeline }: System, isSo: () => boolean, boundMs: number): Promise<void> {
  const deadlineMs = timeline.nowMs + boundMs
  while (!isSo() && timeline.nowMs < deadlineMs) await timeline.run(timeline.nowMs + 100)
}
