// Writes to each socket as often as a gateway does to a player's in `steady`, reads what comes, and does nothing else. See ../scenarios/sockets.ts.
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { inSlots } from './slots.ts'

/** As long as what has changed in a match of two, with its WebSocket header. */
const frame = Buffer.alloc(13)
const frameIntervalMs = 50
/** As a shard spreads its matches over a tick. */
const phases = 5

const sockets: Socket[] = []
let [writes, reads] = [0, 0]

const server = createServer({ noDelay: true }, (socket) => {
  sockets.push(socket)
  socket.on('data', () => reads++)
  socket.on('error', () => {})
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
inSlots(frameIntervalMs, phases, (phase) => {
  for (let i = phase; i < sockets.length; i += phases) {
    sockets[i]?.write(frame)
    writes++
  }
})
// Asked what it did since it was asked last.
process.on('message', () => {
  process.send?.({ writes, reads })
  writes = reads = 0
})
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit(0))
