// How the most players that a system serves are found, in few steps.

/** What came of a number of players. */
export interface Level {
  players: number
  held: boolean
  /**
   * How much of what there is was used, 0 to 1: of a core by the busiest process, or of all cores by all that take part,
   * whichever is more.
   */
  load: number
}

export interface SearchOptions {
  from: number
  /** The last step up, as a factor: what was found is exact to that. */
  finest: number
  max: number
  /**
   * Brings a system to so many players and says how that went. `fresh`: on a system of its own, since one that had too many may not recover.
   */
  measure: (players: number, fresh: boolean) => Promise<Level>
}

const restartsMax = 4
/** A step up is made in the hope to come this near to what there is. */
const loadHoped = 0.9
const coarsest = 1.6

/** The highest number that held; 0 where none did. */
export async function findMost({ from, finest, max, measure }: SearchOptions): Promise<number> {
  let [best, tooMany] = [0, Infinity]
  let next = from
  let fresh = false
  for (let restarts = 0; restarts <= restartsMax;) {
    const level = await measure(next, fresh)
    fresh = false
    if (level.held) {
      best = next
      // Where a number above has failed already, by the finest steps.
      const growth = tooMany < Infinity ? finest : Math.max(finest, loadHoped / level.load)
      const hoped = next * Math.min(coarsest, growth)
      next = toEven(Math.min(hoped, max))
    } else {
      tooMany = next
      fresh = true
      restarts++
      // Between what held and what did not, by the finest step above the former; below it, where nothing held yet.
      next = toEven(best === 0 ? next / coarsest : best * finest)
    }
    if (next <= best || next >= tooMany || next < 2) break
  }
  return best
}

const toEven = (players: number): number => 2 * Math.round(players / 2)
