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
  'ignore that a shard is lost': {
    file: 'gateway/delivery.ts',
    from: 'onShardChanged(response.shard)',
    to: '',
  },
  'never mind the lease': {
    file: 'platform/redis/lease.ts',
    from: 'clock.nowMs() - provenAtMs >= options.leaseMs - marginMs',
    to: 'false',
  },
  'prove the lease by the answer': {
    file: 'platform/redis/lease.ts',
    from: 'provenAtMs = sentAtMs',
    to: 'provenAtMs = clock.nowMs() + options.renewMs',
  },
  'renew a lease that has run out': {
    file: 'platform/redis/scripts/lease-renew.lua',
    from: 'if not ends or ends <= now then return 0 end',
    to: 'ends = ends or 0',
  },
  'release a lease over a match': {
    file: 'platform/redis/scripts/lease-release.lua',
    from: "redis.call('SCARD', KEYS[4]) > 0",
    to: 'false',
  },
  'reap without ending the matches': {
    file: 'platform/redis/scripts/reap.lua',
    from: "(match[2] == 'waiting' or match[2] == 'running')",
    to: "match[2] == 'waiting'",
  },
  'reap without ending the sessions': {
    file: 'platform/redis/scripts/reap.lua',
    from: "redis.call('DEL', session)",
    to: '',
  },
  'finish twice': {
    file: 'platform/redis/scripts/match-finish.lua',
    from: 'if match[2] then return {0, match[2]} end',
    to: '',
  },
  'start once only': {
    file: 'platform/redis/scripts/match-start.lua',
    from: "or match[2] == 'running'",
    to: '',
  },
  'claim a session without a lease': {
    file: 'platform/redis/scripts/session-claim.lua',
    from: 'if not lease or tonumber(lease) <= now then return {-1} end',
    to: '',
  },
  'let in who has left': {
    file: 'gateway/handlers/session-hello.ts',
    from: 'if (connection.closing) return',
    to: '',
  },
  'tell an end beyond what the contract can say': {
    file: 'gateway/reconcile.ts',
    from: 'heard) + 1, sequenceMax)',
    to: 'heard) + 1, Infinity)',
  },
  'an older socket gives the session back': {
    file: 'platform/redis/scripts/session-release.lua',
    from: 'if holder[1] == ARGV[1] and holder[2] ~= ARGV[2] then return 0 end',
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
  'take a control message twice': {
    file: 'gateway/delivery.ts',
    from: 'if (sequence !== next) return false',
    to: '',
  },
  'overtake a snapshot': {
    file: 'gateway/connection.ts',
    from: 'this.#writeWaitingSnapshot()\n      this.#write(frame, deliveryClass)',
    to: 'this.#write(frame, deliveryClass)',
  },
  'let changes through after a gap': {
    file: 'gateway/incarnation.ts',
    from: 'connection.fallBehind()',
    to: 'void connection',
  },
  'go on with what has changed, though some of it was dropped': {
    file: 'gateway/connection.ts',
    from: "this.#behind !== 'no' ||",
    to: '',
  },
  'never ask for the whole state': {
    file: 'gateway/connection.ts',
    from: 'this.#onBehind(this)',
    to: '',
  },
  'tell the last state by what has changed': {
    file: 'shard/loop.ts',
    from: 'forgetSentStates(hosted.seats)\n    const seats',
    to: 'const seats',
  },
  'answer nobody for a match that is gone': {
    file: 'shard/resume.ts',
    from: "if (!ref) return outbound.refuse(binding, 'match_unknown', undefined)",
    to: 'if (!ref) return',
  },
  'let a gateway be lost unheard': {
    file: 'shard/loop.ts',
    from: 'for (const ref of this.table.seatsAt(gateway)) {',
    to: 'for (const ref of [] as ReturnType<typeof this.table.seatsAt>) {',
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
