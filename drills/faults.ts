// Ways to inflict a fault that several drills share.
import { setTimeout as delay } from 'node:timers/promises'
import type { Arena } from './arena.ts'
import type { Fault } from './drill.ts'
import { nowMs } from './history.ts'

/** SIGKILL of the victim, which is started again when the time is over. */
export async function killVictim({ victim }: Arena, lastsMs: number): Promise<Fault> {
  const atMs = nowMs()
  victim?.child.process.kill('SIGKILL')
  await delay(lastsMs)
  await victim?.startAgain()
  return { atMs, overAtMs: nowMs() }
}

/** Whatever goes through the proxy comes so much later, each way. */
export function slowDownProxied(lateMs: number): (arena: Arena, lastsMs: number) => Promise<Fault> {
  return async ({ proxy }, lastsMs) => {
    const atMs = nowMs()
    proxy?.slowDown(lateMs)
    await delay(lastsMs)
    proxy?.heal()
    return { atMs, overAtMs: nowMs() }
  }
}
