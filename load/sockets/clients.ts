// The other ends of the sockets: each writes as often as a player sends an input in `steady`, and reads what comes. See ../scenarios/sockets.ts.
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { inTurns } from '../matchwire/in-turns.ts'
import { inSlots } from './slots.ts'

const [port, count] = process.argv.slice(2).map(Number)
/** As long as an input, with its WebSocket header and mask. */
const input = Buffer.alloc(20)
const inputIntervalMs = 100
const slots = 20
const connectingMax = 128

const onread = { buffer: Buffer.allocUnsafeSlow(64 * 1024), callback: () => true }
const sockets = await inTurns(count ?? 0, connectingMax, async (): Promise<Socket> => {
  const socket = connect({ host: '127.0.0.1', port: port ?? 0, noDelay: true, onread })
  await once(socket, 'connect')
  // The server has gone: its own end says why.
  socket.on('error', () => {})
  return socket
})
inSlots(inputIntervalMs, slots, (slot) => {
  for (let i = slot; i < sockets.length; i += slots) sockets[i]?.write(input)
})
process.send?.({ connected: sockets.length })
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit(0))
