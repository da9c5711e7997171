/**
 * Cuts an interval into slots and calls `act` for each at its time, again and again, so that what is done for many is spread evenly. What is late is made
 * up for.
 */
export function inSlots(intervalMs: number, slots: number, act: (slot: number) => void): void {
  const stepMs = intervalMs / slots
  let dueMs = performance.now()
  let slot = 0
  const turn = (): void => {
    for (; dueMs <= performance.now(); dueMs += stepMs) {
      act(slot)
      slot = (slot + 1) % slots
    }
    setTimeout(turn, Math.max(0, dueMs - performance.now()))
  }
  turn()
}
