// Generated from contracts/ by `npm run codegen`. Do not edit.
/** Handlers by event. Emitting makes no closure and copies nothing, since snapshots pass through here. */
export class Emitter<Events> {
  readonly #handlers = new Map<keyof Events, Set<(event: never) => void>>()

  /** Calls `handler` for every such event until the function returned is called. */
  on<K extends keyof Events>(type: K, handler: (event: Events[K]) => void): () => void {
    let handlers = this.#handlers.get(type)
    if (handlers === undefined) this.#handlers.set(type, (handlers = new Set()))
    // One function may be registered twice, and each registration ends by itself.
    const registered = (event: Events[K]): void => handler(event)
    handlers.add(registered)
    return () => void handlers.delete(registered)
  }

  emit<K extends keyof Events>(type: K, event: Events[K]): void {
    const handlers = this.#handlers.get(type)
    if (handlers === undefined) return
    for (const handler of handlers) {
      try {
        ;(handler as (event: Events[K]) => void)(event)
      } catch (error) {
        // A handler's bug is reported as uncaught, and harms neither the other handlers nor the connection.
        queueMicrotask(() => {
          throw error
        })
      }
    }
  }
}
