// What Grafana shows, as the files that it is provisioned with: `npm run ops` writes them.
import type { Slos } from '../slos.ts'
import { api } from './api.ts'
import { emit } from './board.ts'
import { gateway } from './gateway.ts'
import { mariadb } from './mariadb.ts'
import { overview } from './overview.ts'
import { redis } from './redis.ts'
import { shard } from './shard.ts'
import { worker } from './worker.ts'

/** By the name of the file. */
export function dashboards(slos: Slos): Record<string, object> {
  const boards = [overview(slos), gateway, shard, api, worker, redis, mariadb]
  return Object.fromEntries(boards.map((board) => [`${board.name}.json`, emit(board)]))
}
