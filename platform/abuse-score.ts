// A score that halves with time. What is added at different times adds up to the same in any order, but for the last bits of a number.

export type AbuseScore = {
  /** What it was at `atMs`. */
  readonly score: number
  readonly atMs: number
  readonly halfLifeMs: number
}

/** What a score is at a time; one of later is told as it was then. */
export function scoreAt({ score, atMs, halfLifeMs }: AbuseScore, nowMs: number): number {
  return score * 2 ** (-Math.max(0, nowMs - atMs) / halfLifeMs)
}

/** The score with points of another time, told at the later of the two, and fading from there on with the half-life of the points. */
export function withPoints(score: AbuseScore, points: AbuseScore): AbuseScore {
  const atMs = Math.max(score.atMs, points.atMs)
  return { score: scoreAt(score, atMs) + scoreAt(points, atMs), atMs, halfLifeMs: points.halfLifeMs }
}
