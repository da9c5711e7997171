import type { LightcyclesHeading, LightcyclesPoint, StateOf } from '../../generated/client/index.ts'
import { el } from './dom.ts'
import type { Stage, StageOptions } from './stage.ts'

const gridCells = 64
/** Enough for a sharp picture on a dense screen, and small enough to draw twenty times a second. */
const pixelsPerCellMax = 20
const swipePixels = 22
/** As long as it says "you" beside the player's own cycle. */
const greetingPoints = 3

type State = StateOf<'lightcycles'>

const keys: Readonly<Record<string, LightcyclesHeading>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  w: 'up',
  d: 'right',
  s: 'down',
  a: 'left',
}

export function lightcyclesStage({ names, player }: StageOptions<'lightcycles'>): Stage<'lightcycles'> {
  let state: State | undefined
  const canvas = el('canvas', {
    class: 'arena',
    role: 'img',
    'aria-label': 'The arena of 64 by 64 cells. Who still rides is said in words beside it.',
  })
  const paint = (): void => {
    if (state !== undefined) paintArena(canvas, state, player?.seat)
  }
  new ResizeObserver(paint).observe(canvas)
  if (player !== undefined) steerByTouch(canvas, () => state?.cycles[player.seat], turn)

  function turn(heading: LightcyclesHeading): void {
    const cycle = player && state?.cycles[player.seat]
    if (cycle?.alive && cycle.heading !== heading) player?.act({ heading })
  }

  function draw(next: State): string {
    state = next
    paint()
    const riding = next.cycles.flatMap(({ alive }, seat) => (alive ? [seat] : []))
    const out = player !== undefined && !riding.includes(player.seat)
    if (riding.length === next.cycles.length) return 'All are riding.'
    const who = riding.map((seat) => (seat === player?.seat ? 'you' : names[seat])).join(', ')
    return `${out ? 'You are out. ' : ''}Still riding: ${who || 'nobody'}.`
  }

  return {
    element: el('div', { class: 'arena-frame' }, canvas),
    help: player === undefined ? '' : 'Steer: arrow keys or W A S D; swipe, or tap the side to turn to.',
    draw,
    finish: () => {},
    key(key) {
      const heading = keys[key] ?? keys[key.toLowerCase()]
      if (heading !== undefined) turn(heading)
      return heading !== undefined
    },
  }
}

function paintArena(canvas: HTMLCanvasElement, { cycles }: State, mySeat: number | undefined): void {
  const size = Math.min(canvas.clientWidth * devicePixelRatio, gridCells * pixelsPerCellMax)
  if (size === 0) return
  const cell = Math.max(1, Math.floor(size / gridCells))
  if (canvas.width !== cell * gridCells) canvas.width = canvas.height = cell * gridCells
  const context = canvas.getContext('2d')!
  const style = getComputedStyle(canvas)
  const color = (name: string): string => style.getPropertyValue(`--${name}`)

  context.fillStyle = color('arena')
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.strokeStyle = color('arena-line')
  context.lineWidth = 1
  context.beginPath()
  for (let line = 8; line < gridCells; line += 8) {
    context.moveTo(line * cell + 0.5, 0)
    context.lineTo(line * cell + 0.5, canvas.height)
    context.moveTo(0, line * cell + 0.5)
    context.lineTo(canvas.width, line * cell + 0.5)
  }
  context.stroke()

  const centre = ({ x, y }: LightcyclesPoint): [number, number] => [(x + 0.5) * cell, (y + 0.5) * cell]
  cycles.forEach(({ alive, trail }, seat) => {
    const [first, ...others] = trail
    const head = trail.at(-1)
    if (first === undefined || head === undefined) return
    context.globalAlpha = alive ? 1 : 0.4
    context.strokeStyle = context.fillStyle = color(`seat-${seat}`)
    context.lineWidth = Math.max(1, cell * 0.72)
    context.lineCap = 'square'
    context.beginPath()
    context.moveTo(...centre(first))
    for (const point of others) context.lineTo(...centre(point))
    context.stroke()
    context.globalAlpha = 1
    if (!alive) return cross(context, centre(head), cell)
    context.fillRect((head.x - 0.15) * cell, (head.y - 0.15) * cell, cell * 1.3, cell * 1.3)
    context.fillStyle = color('arena-head')
    context.fillRect((head.x + 0.2) * cell, (head.y + 0.2) * cell, cell * 0.6, cell * 0.6)
    if (seat !== mySeat) return
    context.strokeStyle = color('arena-head')
    context.lineWidth = Math.max(1, cell * 0.25)
    context.beginPath()
    context.arc(...centre(head), cell * 1.8, 0, 2 * Math.PI)
    context.stroke()
    if (trail.length >= greetingPoints) return
    context.font = `600 ${cell * 3}px system-ui, sans-serif`
    context.textAlign = head.x > gridCells / 2 ? 'right' : 'left'
    context.fillText('you', (head.x + (head.x > gridCells / 2 ? -2 : 3)) * cell, (head.y - 2) * cell)
  })
}

function cross(context: CanvasRenderingContext2D, [x, y]: [number, number], cell: number): void {
  context.lineWidth = Math.max(1, cell * 0.5)
  context.beginPath()
  context.moveTo(x - cell, y - cell)
  context.lineTo(x + cell, y + cell)
  context.moveTo(x + cell, y - cell)
  context.lineTo(x - cell, y + cell)
  context.stroke()
}

/** A swipe turns the way it goes, as soon as it does; a tap turns to the side of the head that was tapped. */
function steerByTouch(
  canvas: HTMLCanvasElement,
  cycle: () => State['cycles'][number] | undefined,
  turn: (heading: LightcyclesHeading) => void,
): void {
  let from: { x: number; y: number; swiped?: LightcyclesHeading } | undefined
  const along = (dx: number, dy: number): LightcyclesHeading =>
    Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 'right' : 'left') : dy > 0 ? 'down' : 'up'

  canvas.onpointerdown = ({ clientX, clientY, pointerId }) => {
    canvas.setPointerCapture(pointerId)
    from = { x: clientX, y: clientY }
  }
  canvas.onpointermove = ({ clientX, clientY }) => {
    if (from === undefined) return
    const [dx, dy] = [clientX - from.x, clientY - from.y]
    if (Math.hypot(dx, dy) < swipePixels) return
    // One finger may draw a whole path: each leg of it starts where the last one was taken.
    const swiped = along(dx, dy)
    if (swiped !== from.swiped) turn(swiped)
    from = { x: clientX, y: clientY, swiped }
  }
  canvas.onpointerup = ({ clientX, clientY }) => {
    const head = cycle()?.trail.at(-1)
    if (from !== undefined && from.swiped === undefined && head !== undefined) {
      const { left, top, width } = canvas.getBoundingClientRect()
      const dx = clientX - left - ((head.x + 0.5) * width) / gridCells
      const dy = clientY - top - ((head.y + 0.5) * width) / gridCells
      const rides = cycle()?.heading
      turn(rides === 'left' || rides === 'right' ? along(0, dy) : along(dx, 0))
    }
    from = undefined
  }
  canvas.onpointercancel = () => (from = undefined)
}
