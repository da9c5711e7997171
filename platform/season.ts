// Seasons are the quarters of the calendar, in UTC.

/** The season that a moment is in: `2026-Q4`. */
export function seasonOf(atMs: number): string {
  const date = new Date(atMs)
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`
}
