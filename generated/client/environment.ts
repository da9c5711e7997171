// Generated from contracts/ by `npm run codegen`. Do not edit.
// What the client needs of the world around it. Each part has the platform's own as its default and can be replaced.

/** Calls off what was arranged; calling it late or twice does nothing. */
export type Cancel = () => void

export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number
  /** Calls `action` once, `delayMs` from now. */
  after(delayMs: number, action: () => void): Cancel
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(delayMs, action) {
    const timer = setTimeout(action, delayMs)
    return () => clearTimeout(timer)
  },
}

/** Rejects with the reason of `signal` where that comes first. */
export function sleep(clock: Clock, delayMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abandon = (): void => {
      cancel()
      reject(signal?.reason as Error)
    }
    const cancel = clock.after(delayMs, () => {
      signal?.removeEventListener('abort', abandon)
      resolve()
    })
    signal?.addEventListener('abort', abandon, { once: true })
  })
}

/** What the client uses of a WebSocket; those of browsers, of Node 22 and later, and of the package `ws` are alike in it. */
export interface WebSocketLike {
  binaryType: string
  readonly bufferedAmount: number
  send(data: string | Uint8Array): void
  close(code?: number): void
}
export type WebSocketConstructor = new (url: string, protocols?: string | string[]) => WebSocketLike

/** Where tokens outlive the page or the process: `localStorage`, or anything with these three of its methods. */
export interface TokenStorage {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

export type Encoding = 'binary' | 'json'

export interface Environment {
  /** Without a slash at its end. */
  readonly apiUrl: string
  readonly encoding: Encoding
  /** Told to the gateway in `session.hello`. */
  readonly name: string
  /** Whether `session.hello` asks for them. */
  readonly notifications: boolean
  readonly fetch: typeof fetch
  readonly WebSocket: WebSocketConstructor | undefined
  readonly storage: TokenStorage | undefined
  readonly clock: Clock
  /** 0 up to, and without, 1. */
  readonly random: () => number
}
