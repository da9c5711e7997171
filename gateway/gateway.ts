import type { TokenSources, TokenVerifier } from '../platform/auth.ts'
import type { Clock } from '../platform/clock.ts'
import type { Logger } from '../platform/log.ts'
import type { Redis } from '../platform/redis/client.ts'
import type { GatewayConfig } from './config.ts'
import type { Connection } from './connection.ts'
import type { Forward } from './forward.ts'
import type { GatewayMetrics } from './metrics.ts'
import type { TraceCommand } from './trace-command.ts'

/** What the parts of a gateway share. */
export type Gateway = {
  readonly config: GatewayConfig
  readonly clock: Clock
  readonly log: Logger
  readonly redis: Redis
  readonly metrics: GatewayMetrics
  /** Of the lease that this gateway holds now. */
  readonly incarnation: number
  readonly forward: Forward
  readonly traceCommand: TraceCommand
  readonly verifyToken: TokenVerifier
  readonly revocationOf: TokenSources['revocationOf']
  /** A session is open, and its client welcomed. */
  opened(connection: Connection): void
  /** Gives back what a socket held that is closed, or about to be: its session, its seat's attention, its place in a queue. */
  release(connection: Connection): Promise<void>
}
