// Generated from contracts/ by `npm run codegen`. Do not edit.
import type { MatchId, MatchmakingRequest, MatchmakingStatus } from '../messages.ts'
import type { RestMethods } from '../rest-client-table.ts'
import { MatchwireError } from './errors.ts'
import type { Session } from './session.ts'

/**
 * Waits for opponents until `signal` aborts, over reconnects, too: a queue forgets who leaves, so whoever comes back idle joins
 * again. A player who is in a match already gets that one.
 */
export async function findMatch(
  { connection, events }: Session,
  rest: RestMethods,
  request: MatchmakingRequest,
  signal: AbortSignal | undefined,
): Promise<MatchId> {
  signal?.throwIfAborted()
  await connection.connect()
  const stops: Array<() => void> = []
  const found = new Promise<MatchId>((resolve, reject) => {
    const join = async (): Promise<void> => {
      try {
        const { status } = await connection.ask({ type: 'matchmaking.join', request }, 'matchmaking.queued')
        if (status.matchId !== undefined) resolve(status.matchId)
      } catch (error) {
        if (error instanceof MatchwireError && error.code === 'already_in_match')
          await takeStatus(await rest.readMatchmaking())
        // Where the connection was lost, the next welcome says what to do.
        else if (connection.state !== 'reconnecting') throw error
      }
    }
    const takeStatus = async ({ state, matchId }: MatchmakingStatus): Promise<void> => {
      if (matchId !== undefined) resolve(matchId)
      else if (state === 'idle') await join()
    }
    const leave = (): void => {
      connection.send({ type: 'matchmaking.leave' })
      reject(signal?.reason as Error)
    }
    signal?.addEventListener('abort', leave)
    stops.push(
      events.on('matchmaking.matched', ({ match }) => resolve(match.matchId)),
      events.on('session.welcome', ({ status }) => void takeStatus(status).catch(reject)),
      events.on('closed', reject),
      () => signal?.removeEventListener('abort', leave),
    )
    join().catch(reject)
  })
  return found.finally(() => {
    for (const stop of stops) stop()
  })
}
