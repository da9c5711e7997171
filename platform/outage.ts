// What an error says of the server that was asked. Two questions that are not the same:
//
// - Was it reached? Who cannot reach a server should stop asking for a while: breakers count this.
// - Could it do its part now? A deadlock, a full disk, a server that only reads: it answers at once, so that nobody waits for it, but what was
//   asked may work later. Players are told `unavailable`, and an event is tried again for as long as it takes.
//
// All else is the fault of what was asked.

/** The server that was to be reached is not asked now; see breaker.ts. */
export class CircuitOpen extends Error {
  override readonly name = 'CircuitOpen'
  /** When it will be asked again. */
  readonly retryAfterMs: number

  constructor(dependency: string, retryAfterMs: number) {
    super(`${dependency} did not answer, and is not asked again for another ${retryAfterMs} ms.`)
    this.retryAfterMs = retryAfterMs
  }
}

/** Too much waits for a connection already. */
export class PoolFull extends Error {
  override readonly name = 'PoolFull'
}

const unreachableCodes = new Set<unknown>([
  // Node's sockets
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['ENOTFOUND', 'EAI_AGAIN', 'PROTOCOL_CONNECTION_LOST'],
  // MariaDB: too many connections, shutting down, killed, the network
  ...[1040, 1053, 1077, 1079, 1129, 1158, 1159, 1160, 1161, 1203, 1226, 1927],
])
/** ioredis lost its connection before an answer came. */
const unreachableNames = new Set(['MaxRetriesPerRequestError', 'CircuitOpen'])
/** Others have all connections of the pool, and too many wait for one, or this has waited for too long. */
const unaskedNames = new Set(['PoolFull', 'KnexTimeoutError'])
/** What ioredis says without a name or a code. */
const unreachableMessages = new Set(['Command timed out', 'Connection is closed.'])
/** Redis begins an error with a word that says which: it loads its data, it has no master. */
const unreachableReplies = new Set(['LOADING', 'MASTERDOWN', 'CLUSTERDOWN'])

/** Whether the server could not be reached, or is no server yet or any more. */
export function isUnreachable(error: unknown): boolean {
  return (
    causesOf(error).some(
      (each) =>
        unreachableNames.has(each.name) ||
        unreachableMessages.has(each.message) ||
        codesOf(each).some((code) => unreachableCodes.has(code)) ||
        // A connection that is good for nothing any more, says mysql2.
        ('fatal' in each && each.fatal === true),
    ) || replyOf(error, unreachableReplies)
  )
}

const unableCodes = new Set<unknown>([
  // MariaDB: deadlock, lock not had in time, statement that took too long or was stopped
  ...[1205, 1213, 1317, 1969],
  // full disk, full table, cannot write, out of memory
  ...[1021, 1026, 1030, 1037, 1038, 1041, 1114, 1180],
  // only reads
  ...[1290, 1792, 1836],
])
/** Redis cannot write to its disk, has no memory left, only reads, or runs a script that takes long. */
const unableReplies = new Set(['MISCONF', 'OOM', 'READONLY', 'NOREPLICAS', 'BUSY', 'TRYAGAIN'])

/** Whether the server could not do its part now, for whatever reason that may pass. */
export function isOutage(error: unknown): boolean {
  return (
    isUnreachable(error) ||
    causesOf(error).some(
      (each) => unaskedNames.has(each.name) || codesOf(each).some((code) => unableCodes.has(code)),
    ) ||
    replyOf(error, unableReplies)
  )
}

/** Whether a statement took longer than the server lets one take. What came before it in the transaction stands. */
export function tookTooLong(error: unknown): boolean {
  return causesOf(error).some((each) => codesOf(each).includes(1969))
}

/** Whether the server was not even asked, so that nothing is known of it. */
export function wasUnasked(error: unknown): boolean {
  return causesOf(error).some(({ name }) => unaskedNames.has(name))
}

/** When the server will be asked again, where a breaker says. */
export function retryAfterMsOf(error: unknown): number | undefined {
  return causesOf(error).find((each) => each instanceof CircuitOpen)?.retryAfterMs
}

const depthMax = 8

/** The error, and what it came of. */
function causesOf(error: unknown): Error[] {
  const causes: Error[] = []
  for (let each = error; each instanceof Error && causes.length < depthMax; each = each.cause)
    causes.push(each)
  return causes
}

function codesOf(error: Error): unknown[] {
  return ['code' in error && error.code, 'errno' in error && error.errno]
}

function replyOf(error: unknown, words: ReadonlySet<string>): boolean {
  return causesOf(error).some(
    ({ name, message }) => name === 'ReplyError' && words.has(message.split(' ', 1)[0] ?? ''),
  )
}
