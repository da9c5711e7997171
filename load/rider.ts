// How a bot rides in lightcycles: for as long as the grid has room, so that load is made of play and not of matches that begin and end.
// It needs no picture of the grid: it knows where it started, counts ticks, and is told in which tick its turn counted.

export type Heading = 'up' | 'right' | 'down' | 'left'

export interface Start {
  x: number
  y: number
  heading: Heading
}

const gridSize = 64
const headings: readonly Heading[] = ['up', 'right', 'down', 'left']
/**
 * Cells left free at both ends of a lane: a turn may come this many ticks late and still find room. Two have room for 0.4 s, so that a
 * moment in which a machine stands still does not end all matches at once, which would be load of another kind.
 */
const marginCells = { two: 8, more: 3 }

/**
 * Rides lanes to and fro, each beside the last, always turning towards its left hand at first. Starts lie alike under turns of the grid, so
 * each rider has a part of its own: half the grid where two play, an eighth of it otherwise.
 */
export class Rider {
  /** The way it wants to ride: what every input says. */
  heading: Heading
  readonly #forward: number
  readonly #lanesMax: number
  readonly #nearest: number
  readonly #farthest: number
  /** How far along the way it started on, from the edge behind. */
  #along: number
  #lane = 0
  /** The way it rides, in quarter turns from the first: 0 forward, 3 to the next lane, 2 back. */
  #turns = 0

  /** `part`, above 0 to 1: of the ride that there is room for. */
  constructor(start: Start, seats: number, part = 1) {
    this.heading = start.heading
    this.#forward = headings.indexOf(start.heading)
    const coordinate = start.heading === 'up' || start.heading === 'down' ? start.y : start.x
    const grows = start.heading === 'right' || start.heading === 'down'
    this.#along = grows ? coordinate : gridSize - 1 - coordinate
    this.#nearest = seats === 2 ? marginCells.two : marginCells.more
    this.#farthest = (seats === 2 ? gridSize : gridSize / 2) - 1 - this.#nearest
    this.#lanesMax = Math.ceil(part * (seats === 2 ? 30 : this.#along === 12 ? 13 : 15))
  }

  /** The turn that it wanted has been made, in the tick that `ride` is told of next. */
  turned(): void {
    this.#turns = (headings.indexOf(this.heading) - this.#forward + 4) % 4
  }

  /** `ticks` have passed. Whether it wants to turn now, in the next tick: `heading` has changed. */
  ride(ticks: number): boolean {
    if (this.#turns === 0) this.#along += ticks
    else if (this.#turns === 2) this.#along -= ticks
    else this.#lane += ticks
    const wanted = this.#wantedTurns()
    if (wanted === undefined) return false
    const heading = headings[(this.#forward + wanted) % 4]
    if (heading === undefined || heading === this.heading) return false
    this.heading = heading
    return true
  }

  #wantedTurns(): number | undefined {
    if (this.#turns === 3) return this.#along > this.#farthest / 2 ? 2 : 0
    if (this.#lane >= this.#lanesMax) return undefined
    const atEnd = this.#turns === 0 ? this.#along >= this.#farthest : this.#along <= this.#nearest
    return atEnd ? 3 : undefined
  }
}
