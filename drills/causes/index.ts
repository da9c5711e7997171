import { ofMatches } from './matches.ts'
import { ofProcesses } from './processes.ts'
import type { Provocation } from './provocation.ts'
import { ofRequests } from './requests.ts'
import { ofServers } from './servers.ts'

/** Every cause that is brought about, in this order. */
export const provocations: readonly Provocation[] = [
  ...ofServers,
  ...ofProcesses,
  ...ofRequests,
  ...ofMatches,
]
