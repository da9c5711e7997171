import type { Drill } from './drill.ts'
import { gatewayDrain } from './gateway-drain.ts'
import { gatewayKill } from './gateway-kill.ts'
import { partition } from './partition.ts'
import { redisPauseLong, redisPauseShort } from './redis-pause.ts'
import { redisRestart } from './redis-restart.ts'
import { shardDrain } from './shard-drain.ts'
import { shardKill } from './shard-kill.ts'
import { shardPause } from './shard-pause.ts'

export interface DrillEntry {
  readonly about: string
  /** Run one after the other, each on a system of its own. */
  readonly phases: readonly Drill[]
}

/** Every drill, by name. */
export const drills: Readonly<Record<string, DrillEntry>> = {
  'shard-kill': { about: 'a shard dies without a word', phases: [shardKill] },
  'shard-pause': { about: 'a shard stops for longer than its lease, then goes on', phases: [shardPause] },
  'gateway-kill': { about: 'a gateway dies without a word', phases: [gatewayKill] },
  'gateway-drain': { about: 'a gateway is asked to stop', phases: [gatewayDrain] },
  'shard-drain': { about: 'a shard is asked to stop', phases: [shardDrain] },
  'redis-pause': {
    about: 'Redis stops, for less than the lease and for more',
    phases: [redisPauseShort, redisPauseLong],
  },
  'redis-restart': { about: 'Redis dies and comes back empty', phases: [redisRestart] },
  partition: { about: 'a shard cannot reach Redis for longer than its lease', phases: [partition] },
}
