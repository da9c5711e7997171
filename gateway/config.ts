import { ConfigReader, readCommonConfig } from '../platform/config.ts'

export type GatewayConfig = ReturnType<typeof readConfig>

/** Reads the gateway's settings; throws a ConfigError that names every problem. */
export function readConfig(env: Readonly<Record<string, string | undefined>>) {
  const reader = new ConfigReader(env)
  const ms = (name: string, fallback: number, min = 1) =>
    reader.integer(name, { fallback, min, max: 3_600_000 })
  const count = (name: string, fallback: number) => reader.integer(name, { fallback, min: 1, max: 1_000_000 })
  const config = {
    ...readCommonConfig(reader, 'gateway'),
    host: reader.text('GATEWAY_HOST', '127.0.0.1'),
    port: reader.port('GATEWAY_PORT', 8081),
    /** Where clients reach this gateway, such as `wss://play.example.org/v1/socket`; empty: where it listens. */
    publicUrl: env['GATEWAY_PUBLIC_URL'] ?? '',
    leaseMs: ms('LEASE_MS', 3_000, 100),
    leaseRenewMs: ms('LEASE_RENEW_MS', 1_000, 10),
    /** How long Redis keeps how a match ended; MariaDB keeps it for good. */
    recordTtlMs: reader.integer('MATCH_RECORD_TTL_MS', {
      ...{ fallback: 24 * 3_600_000, min: 60_000, max: 30 * 24 * 3_600_000 },
    }),
    attachWindowMs: ms('ATTACH_WINDOW_MS', 15_000),
    rejoinWindowMs: ms('REJOIN_WINDOW_MS', 15_000),
    helloTimeoutMs: ms('HELLO_TIMEOUT_MS', 5_000),
    heartbeatMs: ms('HEARTBEAT_MS', 10_000),
    /** How long before its token expires a client is warned. */
    expiryWarningMs: ms('EXPIRY_WARNING_MS', 30_000),
    connectionsMax: count('CONNECTIONS_MAX', 20_000),
    connectionsPerAddressMax: count('CONNECTIONS_PER_ADDRESS_MAX', 200),
    /** How many proxies of ours stand in front; that many entries of X-Forwarded-For are believed. */
    trustedProxies: reader.integer('TRUSTED_PROXIES', { fallback: 0, min: 0, max: 8 }),
    messageBytesMax: reader.integer('MESSAGE_BYTES_MAX', { fallback: 16_384, min: 1_024, max: 1_048_576 }),
    /** Sustained rate of messages of one socket, and how many may come at once. */
    messagesPerSecond: count('MESSAGES_PER_SECOND', 60),
    messageBurst: count('MESSAGE_BURST', 120),
    /** See QueueLimits of connection.ts. */
    queueBytesSoft: count('QUEUE_BYTES_SOFT', 64 * 1024),
    queueAgeMaxMs: ms('QUEUE_AGE_MAX_MS', 5_000),
    queueBytesMax: count('QUEUE_BYTES_MAX', 1024 * 1024),
    /** Of the inputs of all clients, one in so many may begin a trace, if the sampler takes it; 0: none. */
    traceInputsOneIn: reader.integer('TRACE_INPUTS_ONE_IN', { fallback: 1_000, min: 0, max: 1_000_000_000 }),
    /** How often this gateway looks for shards and gateways whose lease has run out. */
    sweepMs: ms('SWEEP_MS', 200, 10),
    /** How long clients have, after a SIGTERM, to go to other gateways at their own pace. */
    drainMs: ms('GATEWAY_DRAIN_MS', 10_000, 0),
  }
  if (config.leaseRenewMs * 2 > config.leaseMs) {
    reader.problem(
      'LEASE_RENEW_MS must be at most half of LEASE_MS, so that one lost renewal does not fence the process',
    )
  }
  if (config.queueBytesSoft >= config.queueBytesMax)
    reader.problem('QUEUE_BYTES_SOFT must be below QUEUE_BYTES_MAX')
  return reader.done(config)
}
