// A test file that leaves a socket, a server, a child process or a timer open fails.
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll } from 'vitest'

const closeDeadlineMs = 3000

/** What keeps this process alive, beyond what kept it alive before; sockets that close by themselves get a moment. */
export async function leftOpen(before: readonly string[], deadlineMs = closeDeadlineMs): Promise<string[]> {
  const deadline = performance.now() + deadlineMs
  for (;;) {
    const open = process.getActiveResourcesInfo().filter((kind) => kinds.includes(kind))
    for (const kind of before) {
      const index = open.indexOf(kind)
      if (index !== -1) open.splice(index, 1)
    }
    if (open.length === 0 || performance.now() > deadline) return open
    await delay(10, undefined, { ref: false })
  }
}

// Pipes are left out: standard output is one, and it opens when it is first written to.
const kinds = ['TCPSocketWrap', 'TCPServerWrap', 'ProcessWrap', 'Timeout']
const atStart = process.getActiveResourcesInfo()

// Hooks of a set-up file come last: whatever the file itself closes is closed by now.
afterAll(async () => {
  const open = await leftOpen(atStart)
  if (open.length > 0)
    throw new Error(`This file left open: ${open.join(', ')}. Close it in the test or in afterAll.`)
})
