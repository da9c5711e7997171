import { type Clock, every } from '../platform/clock.ts'
import type { Connection } from './connection.ts'

const missedMax = 2

/** Pings every socket once an interval, and closes one that has missed two answers in a row. */
export function startHeartbeat(
  clock: Clock,
  connections: ReadonlyMap<number, Connection>,
  intervalMs: number,
): Disposable {
  const missed = new WeakMap<Connection, number>()
  const beat = () => {
    for (const connection of connections.values()) {
      const count = missed.get(connection)
      if (count === undefined) connection.socket.on('pong', () => missed.set(connection, 0))
      if ((count ?? 0) >= missedMax) {
        connection.close('idle_timeout')
      } else {
        missed.set(connection, (count ?? 0) + 1)
        if (connection.socket.readyState === connection.socket.OPEN) connection.socket.ping()
      }
    }
  }
  const timer = every(clock, intervalMs, beat)
  return { [Symbol.dispose]: timer.cancel }
}
