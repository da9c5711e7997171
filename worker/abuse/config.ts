import type { ConfigReader } from '../../platform/config.ts'

const dayMs = 24 * 3_600_000

export type AbuseConfig = ReturnType<typeof readAbuseConfig>

/** What is taken for abuse, and how serious. Points of 0 switch a kind off. */
export function readAbuseConfig(reader: ConfigReader) {
  // Signals, pairs and addresses are kept longer than any of these: api/housekeeping.ts.
  const duration = (name: string, fallback: number) =>
    reader.integer(name, { fallback, min: 1_000, max: 30 * dayMs })
  const points = (name: string, fallback: number) => reader.integer(name, { fallback, min: 0, max: 10_000 })
  const allowed = (name: string, fallback: number) =>
    reader.integer(name, { fallback, min: 1, max: 1_000_000 })
  return {
    /** After so much time a score is half of what it was. */
    halfLifeMs: duration('ABUSE_HALF_LIFE_MS', 7 * dayMs),
    /** A signal waits for an operator once its score is as much. */
    openScore: reader.integer('ABUSE_OPEN_SCORE', { fallback: 100, min: 1, max: 1_000_000 }),
    /** For each match that a player abandons. */
    abandonPoints: points('ABUSE_ABANDON_POINTS', 25),
    /** In one match: more than are allowed are worth the points, and twice as many twice as much, up to four times. */
    inputsRefusedAllowed: allowed('ABUSE_INPUTS_REFUSED_ALLOWED', 20),
    inputsRefusedPoints: points('ABUSE_INPUTS_REFUSED_POINTS', 25),
    rateLimitHitsAllowed: allowed('ABUSE_RATE_LIMIT_HITS_ALLOWED', 10),
    rateLimitHitsPoints: points('ABUSE_RATE_LIMIT_HITS_POINTS', 25),
    /** Matches between two players are counted for so long, from the first one on. */
    pairWindowMs: duration('ABUSE_PAIR_WINDOW_MS', 7 * dayMs),
    /** What is left to chance: 10 bits are one pair in a thousand. */
    pairBitsAllowed: reader.integer('ABUSE_PAIR_BITS_ALLOWED', { fallback: 10, min: 1, max: 1_000 }),
    /** For each bit beyond. */
    pairBitPoints: points('ABUSE_PAIR_BIT_POINTS', 20),
    /** Accounts of one address are counted for so long; a school has one address. */
    addressWindowMs: duration('ABUSE_ADDRESS_WINDOW_MS', dayMs),
    addressAccountsAllowed: allowed('ABUSE_ADDRESS_ACCOUNTS_ALLOWED', 20),
    /** For each account beyond. */
    addressAccountPoints: points('ABUSE_ADDRESS_ACCOUNT_POINTS', 10),
  }
}
