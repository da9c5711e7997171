import type { LightcyclesHeading, LightcyclesPoint, Match, StateOf } from '../../generated/client/index.ts'

const gridCells = 64
/** A wall this near is reacted to; a person needs as long. */
const sightCells = 7
const headings: readonly LightcyclesHeading[] = ['up', 'right', 'down', 'left']
const steps = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] } as const

/** Rides on until a wall is near, then to the side with more room; now and then it turns for no reason. */
export function lightcyclesBot(match: Match<'lightcycles'>): void {
  match.on('snapshot', ({ state }) => {
    const cycle = state.cycles[match.seat]
    const head = cycle?.trail.at(-1)
    if (!cycle?.alive || head === undefined) return
    const walls = wallsOf(state)
    const ahead = room(walls, head, cycle.heading)
    if (ahead > sightCells && Math.random() > 0.02) return
    const now = headings.indexOf(cycle.heading)
    const sides = [headings[(now + 1) % 4]!, headings[(now + 3) % 4]!]
    const best = sides
      .map((heading) => ({ heading, room: room(walls, head, heading) + Math.random() }))
      .reduce((a, b) => (b.room > a.room ? b : a))
    const isNeeded = ahead < 2 || best.room > ahead
    if (isNeeded && best.room > 1) match.input({ heading: best.heading })
  })
}

/** How many cells are free in a straight line. */
function room(walls: ReadonlySet<number>, { x, y }: LightcyclesPoint, heading: LightcyclesHeading): number {
  const [dx, dy] = steps[heading]
  let cells = 0
  for (;;) {
    x += dx
    y += dy
    const isInside = x >= 0 && y >= 0 && x < gridCells && y < gridCells
    if (!isInside || walls.has(y * gridCells + x)) return cells
    cells += 1
  }
}

function wallsOf({ cycles }: StateOf<'lightcycles'>): Set<number> {
  const walls = new Set<number>()
  for (const { trail } of cycles) {
    trail.forEach((to, index) => {
      let { x, y } = trail[index - 1] ?? to
      while (x !== to.x || y !== to.y) {
        walls.add(y * gridCells + x)
        x += Math.sign(to.x - x)
        y += Math.sign(to.y - y)
      }
      walls.add(to.y * gridCells + to.x)
    })
  }
  return walls
}
