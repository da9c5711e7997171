import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

const exitDeadlineMs = 5_000

/** Resolves when it has ended, which it does by itself once whoever started it is gone, or else by force. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  if (child.connected) child.disconnect()
  const force = setTimeout(() => child.kill('SIGKILL'), exitDeadlineMs)
  await exited
  clearTimeout(force)
}
