import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Redis } from './client.ts'

export type ScriptName =
  | 'lease-acquire'
  | 'lease-renew'
  | 'lease-drain'
  | 'lease-release'
  | 'queue-join'
  | 'queue-leave'
  | 'matchmake'
  | 'match-confirm'
  | 'match-start'
  | 'match-finish'
  | 'match-restore'
  | 'match-rename'
  | 'reap'
  | 'session-claim'
  | 'session-release'
  | 'events-append'
  | 'leaderboard-read'
  | 'leaderboard-write'
  | 'leaderboard-filled'
  | 'leaderboard-replace'
  | 'leaderboard-page'

const loaded = new Map<ScriptName, { text: string; sha1: string }>()

/** Runs scripts/<name>.lua as one atomic step. The script's head names KEYS, ARGV and the reply. */
export async function runScript(
  redis: Redis,
  name: ScriptName,
  scriptKeys: readonly string[],
  args: readonly (string | number | Buffer)[],
): Promise<unknown> {
  const { text, sha1 } = load(name)
  try {
    return await redis.evalsha(sha1, scriptKeys.length, ...scriptKeys, ...args)
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error
    return redis.eval(text, scriptKeys.length, ...scriptKeys, ...args)
  }
}

function load(name: ScriptName): { text: string; sha1: string } {
  let script = loaded.get(name)
  if (!script) {
    const text = readFileSync(new URL(`./scripts/${name}.lua`, import.meta.url), 'utf8')
    script = { text, sha1: createHash('sha1').update(text).digest('hex') }
    loaded.set(name, script)
  }
  return script
}
