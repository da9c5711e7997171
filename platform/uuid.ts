// UUIDv7 (RFC 9562) begins with 48 bits of time, in milliseconds since the Unix epoch.

/** When it was made, in milliseconds since the Unix epoch. */
export function uuidTimeMs(uuidV7: string): number {
  return Number.parseInt(uuidV7.slice(0, 8) + uuidV7.slice(9, 13), 16)
}

/** The smallest that can have been made at that time. */
export function firstUuidAt(atMs: number): string {
  const digits = atMs.toString(16).padStart(12, '0')
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7000-8000-000000000000`
}
