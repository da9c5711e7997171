import { type Client, Room, Server } from '@colyseus/core'
import { schema, t } from '@colyseus/schema'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LightcyclesCycle, LightcyclesHeading } from '../../../generated/messages.ts'
import { snapshotFor } from '../../../shard/rules/match.ts'
import { announce, tickIntervalMs } from '../../serve.ts'
import { createDuel, type Duel, playInput, tickDuel } from './arena.ts'

// Colyseus 0.18: one room a match, its state a @colyseus/schema that is sent as patches, its inputs messages. Where Colyseus leaves a
// choice it is the one that costs it less: see ../README.md.

// The smallest types: a cycle that rides on takes four bytes of a patch.
const Cycle = schema(
  { x: t.uint8(), y: t.uint8(), heading: t.uint8(), alive: t.boolean(), corners: t.array('uint16') },
  'Cycle',
)
const State = schema({ tick: t.uint16(), inputs: t.array('number'), cycles: t.array(Cycle) }, 'State')

const headings: readonly LightcyclesHeading[] = ['up', 'right', 'down', 'left']
const gridSize = 64
let rooms = 0

class DuelRoom extends Room<{ state: InstanceType<typeof State> }> {
  override maxClients = 2
  override state = new State()
  #duel: Duel | undefined

  override onCreate() {
    for (let seat = 0; seat < this.maxClients; seat++) {
      this.state.inputs.push(0)
      this.state.cycles.push(new Cycle())
    }
    this.onMessage('input', (client: Client, message: { id: number; heading: number }) => {
      const heading = headings[message.heading]
      if (!this.#duel || !heading || !Number.isInteger(message.id)) client.leave()
      else playInput(this.#duel, this.clients.indexOf(client), message.id, { lightcycles: { heading } })
    })
  }

  override onJoin() {
    if (this.clients.length < this.maxClients) return
    const duel = createDuel(++rooms, (seat, start) => {
      this.clients[seat]?.send('begin', JSON.stringify({ seat, start }))
    })
    this.#duel = duel
    this.setFixedTimestep(() => this.#tick(duel), 1000 / tickIntervalMs)
    // Patches leave in the step that makes them. Only now: without both, a room runs its clock sixty times a second by itself.
    this.patchRate = null
  }

  override onLeave() {
    void this.disconnect()
  }

  #tick(duel: Duel) {
    tickDuel(duel)
    const { state } = this
    state.tick = duel.match.tick
    duel.match.seats.forEach(({ lastInputId }, seat) => (state.inputs[seat] = lastInputId))
    snapshotFor(duel.match, 0).lightcycles?.cycles.forEach((cycle, seat) => {
      const shown = state.cycles[seat]
      if (shown) show(shown, cycle)
    })
    this.broadcastPatch()
  }
}

/** Setting a field to what it is already sends nothing. */
function show(shown: InstanceType<typeof Cycle>, { alive, heading, trail }: LightcyclesCycle) {
  const corners = trail.length - 1
  const head = trail[corners]
  if (!head) return
  shown.x = head.x
  shown.y = head.y
  shown.heading = headings.indexOf(heading)
  shown.alive = alive
  if (shown.corners.length > corners) shown.corners.clear()
  for (const { x, y } of trail.slice(shown.corners.length, corners)) shown.corners.push(y * gridSize + x)
}

const http = createServer()
const server = new Server({ greet: false, transport: new WebSocketTransport({ server: http }) })
server.define('duel', DuelRoom)
await server.listen(0, '127.0.0.1')
announce((http.address() as AddressInfo).port)
