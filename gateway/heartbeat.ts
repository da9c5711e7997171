import type { Connection } from './connection.ts'

const missedMax = 2

/** Pings every socket once an interval, and closes one that has missed two answers in a row. */
export function startHeartbeat(connections: ReadonlyMap<number, Connection>, intervalMs: number): Disposable {
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
  const timer = setInterval(beat, intervalMs)
  return { [Symbol.dispose]: () => clearInterval(timer) }
}
