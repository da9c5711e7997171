import type { EndReason } from '../generated/messages.ts'

/** Every way in which a match ends. A reason that is missing here does not compile where it is counted. */
export const endReasons = [
  ...(['completed', 'forfeit', 'abandoned', 'never_started'] as const),
  ...(['shard_lost', 'shard_drained', 'rules_fault', 'coordinator_lost', 'operator'] as const),
] satisfies EndReason[]
