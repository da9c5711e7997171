import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// The simulation is only worth what it finds. Each of these breaks one guarantee, in the system's own code as it is loaded.

export type Mutation = {
  readonly file: string
  readonly from: string
  readonly to: string
}

export const mutations: Readonly<Record<string, Mutation>> = {
  'finish without the lease': {
    file: 'platform/redis/scripts/match-finish.lua',
    from: 'if match[1] ~= ARGV[2] or not lease or tonumber(lease) <= now then return {-1} end',
    to: '',
  },
  'finish twice': {
    file: 'platform/redis/scripts/match-finish.lua',
    from: 'if match[2] then return {0, match[2]} end',
    to: '',
  },
  'confirm what was placed elsewhere': {
    file: 'platform/redis/scripts/match-confirm.lua',
    from: 'match[1] ~= ARGV[2] or ',
    to: '',
  },
  'reap without ending the matches': {
    file: 'platform/redis/scripts/reap.lua',
    from: "(match[2] == 'waiting' or match[2] == 'running')",
    to: "match[2] == 'waiting'",
  },
  'renew a lease that has run out': {
    file: 'platform/redis/scripts/lease-renew.lua',
    from: 'if not ends or tonumber(ends) <= now then return 0 end',
    to: '',
  },
  'never mind the lease': {
    file: 'platform/redis/lease.ts',
    from: 'clock.nowMs() - provenAtMs < options.leaseMs',
    to: 'true',
  },
  'prove the lease when it is answered': {
    file: 'platform/redis/lease.ts',
    from: 'provenAtMs = sentAtMs',
    to: 'provenAtMs = clock.nowMs() + options.leaseMs / 2',
  },
  'ignore that a shard is lost': {
    file: 'gateway/delivery.ts',
    from: 'onShardLost(response.shard)',
    to: '',
  },
  'take an entry twice': {
    file: 'platform/redis/streams.ts',
    from: 'if (n <= lastN) return false',
    to: '',
  },
  'lose what was not written': {
    file: 'platform/redis/stream-writer.ts',
    from: 'void recover(target)',
    to: 'clear(target)',
  },
  'resend everything': {
    file: 'shard/resume.ts',
    from: 'if (message.sequence > lastSequence)',
    to: 'if (message.sequence > 0)',
  },
  'an older socket takes the seat back': {
    file: 'platform/redis/scripts/session-release.lua',
    from: 'if holder[1] == ARGV[1] and holder[2] ~= ARGV[2] then return 0 end',
    to: '',
  },
  'leave the sessions of a dead gateway': {
    file: 'platform/redis/scripts/reap.lua',
    from: "redis.call('DEL', session)",
    to: '',
  },
}

const root = join(import.meta.dirname, '..', '..')

/** Breaks TypeScript that is loaded from here on; answers what breaks a Lua script before it runs. */
export function applyMutation({ file, from, to }: Mutation): (script: string) => string {
  const path = join(root, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from} any more: mend mutations.ts`)
  const broken = text.replace(from, to)
  if (file.endsWith('.lua')) return (script) => (script === text ? broken : script)
  const url = pathToFileURL(path).href
  registerHooks({
    load: (loaded, context, nextLoad) =>
      loaded === url
        ? { format: 'module-typescript', source: broken, shortCircuit: true }
        : nextLoad(loaded, context),
  })
  return (script) => script
}
