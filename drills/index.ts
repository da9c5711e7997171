import { apiKill } from './api-kill.ts'
import { dbDown } from './db-down.ts'
import { dbPaused } from './db-paused.ts'
import { dbSlow } from './db-slow.ts'
import type { Drill } from './drill.ts'
import { gatewayDrain } from './gateway-drain.ts'
import { gatewayKill } from './gateway-kill.ts'
import { partition } from './partition.ts'
import { redisDown } from './redis-down.ts'
import { redisPausedLong, redisPausedShort } from './redis-paused.ts'
import { redisSlow } from './redis-slow.ts'
import { shardDrain } from './shard-drain.ts'
import { shardKill } from './shard-kill.ts'
import { shardPause } from './shard-pause.ts'
import { workerKill } from './worker-kill.ts'

export interface DrillEntry {
  readonly about: string
  /** Run one after the other, each on a system of its own. */
  readonly phases: readonly Drill[]
}

/** Every drill, by name. */
export const drills: Readonly<Record<string, DrillEntry>> = {
  'shard-kill': { about: 'a shard dies without a word', phases: [shardKill] },
  'shard-pause': { about: 'a shard stops for longer than its lease, then goes on', phases: [shardPause] },
  'shard-drain': { about: 'a shard is asked to stop', phases: [shardDrain] },
  partition: { about: 'a shard cannot reach Redis for longer than its lease', phases: [partition] },
  'gateway-kill': { about: 'a gateway dies without a word', phases: [gatewayKill] },
  'gateway-drain': { about: 'a gateway is asked to stop', phases: [gatewayDrain] },
  'worker-kill': { about: 'a worker dies amid its work, and is started again', phases: [workerKill] },
  'api-kill': { about: 'the api dies amid its work, and is started again', phases: [apiKill] },
  'redis-down': { about: 'Redis dies and comes back empty', phases: [redisDown] },
  'redis-slow': { about: 'Redis answers late', phases: [redisSlow] },
  'redis-paused': {
    about: 'Redis hangs, for less than the lease and for more',
    phases: [redisPausedShort, redisPausedLong],
  },
  'db-down': { about: 'MariaDB dies and is started again', phases: [dbDown] },
  'db-slow': { about: 'MariaDB answers late', phases: [dbSlow] },
  'db-paused': { about: 'MariaDB hangs, then goes on', phases: [dbPaused] },
}
