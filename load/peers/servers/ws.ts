import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { decodeClientMessage, encodeServerMessage } from '../../../generated/ws-codec.ts'
import { snapshotFor } from '../../../shard/rules/match.ts'
import { announce, everyTick } from '../../serve.ts'
import { createDuel, createPairing, playInput, tickDuel } from './arena.ts'

// Bare `ws` with the game in the same process, and our own binary codec: what one would write by hand.

const server = new WebSocketServer({
  host: '127.0.0.1',
  port: 0,
  perMessageDeflate: false,
  maxPayload: 16_384,
})

const pairing = createPairing<WebSocket>((sockets, seed) => {
  const duel = createDuel(seed, (seat, start) => sockets[seat]?.send(JSON.stringify({ seat, start })))
  sockets.forEach((socket, seat) => {
    socket.on('message', (data: Buffer) => {
      const decoded = decodeClientMessage(data)
      if (!decoded.ok || decoded.value.type !== 'match.input') socket.close(1008)
      else playInput(duel, seat, decoded.value.id, decoded.value.input)
    })
  })
  const stop = everyTick(() => {
    tickDuel(duel)
    const frame = encodeServerMessage({
      type: 'match.snapshot',
      tick: duel.match.tick,
      inputs: duel.match.seats.map(({ lastInputId }) => lastInputId),
      state: snapshotFor(duel.match, 0),
    })
    for (const socket of sockets) socket.send(frame)
  })
  for (const socket of sockets) {
    socket.on('close', () => {
      stop()
      for (const each of sockets) each.close()
    })
  }
})

server.on('connection', (socket) => {
  socket.on('error', () => socket.terminate())
  socket.on('close', () => pairing.remove(socket))
  pairing.add(socket)
})
server.on('listening', () => announce((server.address() as AddressInfo).port))
