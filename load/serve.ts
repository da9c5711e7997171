// What a server does that is put under load and is none of ours.

export const tickIntervalMs = 50

/** Calls `step` every tick from now on until it is stopped; a late tick does not delay the ones after it. */
export function everyTick(step: () => void): () => void {
  let dueAtMs = performance.now() + tickIntervalMs
  const run = () => {
    const nowMs = performance.now()
    // What is more than a tick late is not made up.
    dueAtMs = Math.max(dueAtMs + tickIntervalMs, nowMs)
    timer = setTimeout(run, dueAtMs - nowMs)
    step()
  }
  let timer = setTimeout(run, tickIntervalMs)
  return () => clearTimeout(timer)
}

/** Tells whoever started this process where it listens. */
export function announce(port: number): void {
  process.send?.({ kind: 'ready', port })
  process.on('disconnect', () => process.exit(0))
}
