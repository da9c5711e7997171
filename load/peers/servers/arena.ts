import type { GameInput, LightcyclesHeading, LightcyclesPoint } from '../../../generated/messages.ts'
import type { AnyGame } from '../../../shard/rules/game.ts'
import { lightcycles } from '../../../shard/rules/games/lightcycles.ts'
import {
  attach,
  createMatch,
  type Match,
  receiveInput,
  snapshotFor,
  tick,
} from '../../../shard/rules/match.ts'

// The same rules as in a shard of ours, for two players who stay together: a match that ends is replaced by the next at its next tick.

const seats = 2

/** One pair of players and the match they play now. */
export interface Duel {
  match: Match
  seed: number
  /** Tells a seat that a match has begun, and where its cycle starts. */
  readonly begun: (seat: number, start: LightcyclesPoint & { heading: LightcyclesHeading }) => void
}

export function createDuel(seed: number, begun: Duel['begun']): Duel {
  const duel = { match: startMatch(seed), seed, begun }
  tellBegun(duel)
  return duel
}

export function playInput(duel: Duel, seat: number, id: number, input: GameInput): void {
  receiveInput(duel.match, { seat, id, input }, performance.now())
}

/** One tick: the state after it is a snapshot for both. */
export function tickDuel(duel: Duel): void {
  if (duel.match.phase === 'ended') {
    duel.match = startMatch(++duel.seed)
    tellBegun(duel)
  }
  tick(duel.match, performance.now())
}

function startMatch(seed: number): Match {
  const match = createMatch(
    { game: lightcycles as unknown as AnyGame, seats, seed, attachWindowMs: 1000, rejoinWindowMs: 15_000 },
    performance.now(),
  )
  for (let seat = 0; seat < seats; seat++) attach(match, seat, performance.now())
  return match
}

function tellBegun({ match, begun }: Duel): void {
  snapshotFor(match, 0).lightcycles?.cycles.forEach(({ heading, trail: [place] }, seat) => {
    if (place) begun(seat, { ...place, heading })
  })
}

/** Pairs whoever arrives with whoever waits. */
export function createPairing<Player>(pair: (players: [Player, Player], seed: number) => void) {
  let waiting: Player | undefined
  let pairs = 0
  return {
    add(player: Player) {
      if (waiting === undefined) waiting = player
      else {
        const first = waiting
        waiting = undefined
        pair([first, player], ++pairs)
      }
    },
    remove(player: Player) {
      if (waiting === player) waiting = undefined
    },
  }
}
