// What brings alerts about, one cause each: what it takes to add one is an entry of a table in this folder.
import type { Role, RoleProcess } from '../../deploy/local/role-process.ts'
import type { Client } from '../../generated/client/index.ts'
import type { Arena, Enlisted, EnlistOptions } from '../arena.ts'

export interface Provocation {
  /** The alerts that must be told while it lasts, and be over some time after it. Of a budget it is the page. */
  readonly fires: readonly string[]
  /** Those that must be told once it is over, since what came to harm is counted then; and be over, too. */
  readonly firesAfterwards?: readonly string[]
  /** Pages that may come of the same cause beside. No other may. */
  readonly mayPage?: readonly string[]
  /** What is done, in one line. */
  readonly summary: string
  /** How long the alerts may take to come, where a minute is too short. */
  readonly withinMs?: number
  /** Brings it about. What is deferred on `relief` takes it away. */
  provoke(scene: Scene): Promise<void>
}

/** What a provocation has at hand. */
export interface Scene {
  readonly arena: Arena
  /** Run, in the opposite order, when the alerts have come or should have. */
  readonly relief: AsyncDisposableStack
  /** It counts from here on: what went before was preparation. */
  begins(): void
  /** Does something now, and again so long after it is done, until relief. */
  again(everyMs: number, act: () => Promise<unknown> | void): void
  /** One more process until relief, which is scraped by now. One that is `hidden` is led no players or matches until it is shown. */
  enlist(role: Role, options?: EnlistOptions & { hidden?: boolean }): Promise<Hideable>
  /** Guests with an open session each, until relief; at this gateway, where one is named. */
  guests(count: number, gateway?: RoleProcess): Promise<Client[]>
}

export interface Hideable extends Enlisted {
  show(): Promise<void>
}

/** All that it brings about. */
export function alertsOf({ fires, firesAfterwards = [] }: Provocation): readonly string[] {
  return [...fires, ...firesAfterwards]
}
