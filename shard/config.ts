import { ConfigReader, readCommonConfig } from '../platform/config.ts'

export type ShardConfig = ReturnType<typeof readConfig>

/** Reads the shard's settings; throws a ConfigError that names every problem. */
export function readConfig(env: Readonly<Record<string, string | undefined>>) {
  const reader = new ConfigReader(env)
  const ms = (name: string, fallback: number, min = 1) =>
    reader.integer(name, { fallback, min, max: 3_600_000 })
  const config = {
    ...readCommonConfig(reader, 'shard'),
    /** How many matches this shard takes at once. */
    capacity: reader.integer('SHARD_CAPACITY', { fallback: 2_000, min: 1, max: 100_000 }),
    leaseMs: ms('LEASE_MS', 3_000, 100),
    leaseRenewMs: ms('LEASE_RENEW_MS', 1_000, 10),
    /** How long Redis keeps how a match ended; MariaDB keeps it for good. */
    recordTtlMs: reader.integer('MATCH_RECORD_TTL_MS', {
      ...{ fallback: 24 * 3_600_000, min: 60_000, max: 30 * 24 * 3_600_000 },
    }),
    attachWindowMs: ms('ATTACH_WINDOW_MS', 15_000),
    rejoinWindowMs: ms('REJOIN_WINDOW_MS', 15_000),
    /** What the rules of one phase's matches may take, before the match that holds them up is ended. */
    stepBudgetMs: ms('STEP_BUDGET_MS', 1_000, 10),
    /** How long matches may go on after a SIGTERM, before they end as `shard_drained`. */
    drainMs: ms('SHARD_DRAIN_MS', 5_000, 0),
    /** Where recordings of matches are written, one file each; empty: none are made. */
    recordingsDirectory: env['SHARD_RECORDINGS_DIR'] ?? '',
    recordingsKeptMs:
      24 * 3_600_000 * reader.integer('SHARD_RECORDINGS_DAYS', { fallback: 30, min: 1, max: 3_650 }),
  }
  if (config.leaseRenewMs * 2 > config.leaseMs) {
    reader.problem(
      'LEASE_RENEW_MS must be at most half of LEASE_MS, so that one lost renewal does not fence the process',
    )
  }
  return reader.done(config)
}
