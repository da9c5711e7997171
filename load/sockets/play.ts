// The other ends of the sockets: each writes as often as a player sends an input, and reads what comes. See ../scenarios/sockets.ts.
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { CreateDriver } from '../driver.ts'
import { inTurns } from '../in-turns.ts'
import { Pacer } from '../pacer.ts'
import { frameBytes, inputBytes } from './bytes.ts'

const input = Buffer.alloc(inputBytes)
const openingMax = 128

export const createDriver: CreateDriver<{ port: number }> = ({ target, work, tally }) => {
  const pacer = new Pacer(1_000 / work.inputsPerSecond, tally)
  const open: Socket[] = []
  const onread = {
    buffer: Buffer.allocUnsafeSlow(64 * 1024),
    callback: (bytes: number): boolean => {
      tally.add('bytes', bytes)
      tally.add('frames', bytes / frameBytes)
      return true
    },
  }
  const openOne = async (): Promise<void> => {
    const socket = connect({ host: '127.0.0.1', port: target.port, noDelay: true, onread })
    await once(socket, 'connect')
    socket.on('error', (error) => tally.error(error.message))
    open.push(socket)
    tally.connected++
    tally.play(1)
    const beat = (): void => {
      socket.write(input)
      tally.add('inputs')
    }
    pacer.add({ beat })
  }

  return {
    async add(players) {
      await inTurns(players, openingMax, openOne)
    },
    close() {
      pacer[Symbol.dispose]()
      for (const socket of open) socket.destroy()
      return Promise.resolve()
    },
  }
}
