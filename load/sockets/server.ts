// Writes to each socket as often as a gateway does to a player's in `steady`, reads what comes, and does nothing else. See ../scenarios/sockets.ts.
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { announce, everyTick, tickIntervalMs } from '../serve.ts'
import { frameBytes } from './bytes.ts'

const frame = Buffer.alloc(frameBytes)
/** As a shard spreads its matches over a tick. */
const phases = 5

const sockets: Socket[] = []
const server = createServer({ noDelay: true }, (socket) => {
  sockets.push(socket)
  socket.on('data', () => {})
  socket.on('error', () => {})
})
server.listen(0, '127.0.0.1', () => announce((server.address() as AddressInfo).port))
for (let phase = 0; phase < phases; phase++) {
  const write = (): void => {
    for (let i = phase; i < sockets.length; i += phases) sockets[i]?.write(frame)
  }
  setTimeout(() => everyTick(write), (phase * tickIntervalMs) / phases)
}
