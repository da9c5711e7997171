import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import type { LightcyclesHeading } from '../../../generated/messages.ts'
import { snapshotFor } from '../../../shard/rules/match.ts'
import { announce, everyTick } from '../../serve.ts'
import { createDuel, createPairing, playInput, tickDuel } from './arena.ts'

// Socket.IO as its "Performance tuning" page has it: WebSocket alone, no compression, the handshake's request dropped, bufferutil
// installed. A snapshot goes to a room, so that Socket.IO makes the packet and its frame once for both players.

const http = createServer()
const io = new Server(http, { transports: ['websocket'], serveClient: false, perMessageDeflate: false })
io.engine.on('connection', (raw: { request: unknown }) => {
  raw.request = null
})

const headings: readonly unknown[] = ['up', 'right', 'down', 'left'] satisfies LightcyclesHeading[]

const pairing = createPairing<Socket>((sockets, seed) => {
  const duel = createDuel(seed, (seat, start) => sockets[seat]?.emit('begin', { seat, start }))
  const room = `match-${seed}`
  sockets.forEach((socket, seat) => {
    void socket.join(room)
    socket.on('input', (message: unknown) => {
      if (isInput(message)) {
        playInput(duel, seat, message.id, { lightcycles: { heading: message.heading } })
      } else socket.disconnect(true)
    })
  })
  const stop = everyTick(() => {
    tickDuel(duel)
    const inputs = duel.match.seats.map(({ lastInputId }) => lastInputId)
    const { lightcycles: state } = snapshotFor(duel.match, 0)
    io.to(room).emit('snapshot', { tick: duel.match.tick, inputs, state })
  })
  for (const socket of sockets) {
    socket.on('disconnect', () => {
      stop()
      for (const each of sockets) each.disconnect(true)
    })
  }
})

function isInput(message: unknown): message is { id: number; heading: LightcyclesHeading } {
  if (typeof message !== 'object' || message === null) return false
  const { id, heading } = message as { id?: unknown; heading?: unknown }
  return Number.isInteger(id) && headings.includes(heading)
}

io.on('connection', (socket) => {
  socket.on('disconnect', () => pairing.remove(socket))
  pairing.add(socket)
})
http.listen(0, '127.0.0.1', () => announce((http.address() as AddressInfo).port))
