export type BusEvent = { place: number; id: string; event: string }

/**
 * What carries events from the relay to the consumers: for each partition an order of events, each under its place. It may lose events, all of
 * them too, and may hold fewer than were published: the log in the database is the truth, and who misses one reads it there.
 */
export type EventBus = {
  /** The last place that a partition has had here, 0 where it has had none, and the id of the event there, where it is there still. */
  last(partition: number): Promise<{ place: number; id: string | undefined }>
  /**
   * Appends events, whose places follow on one another, if the partition's last place is still `after`; else nothing. Returns the last place.
   * Only so many entries are kept as `keptMax` says; the oldest go.
   */
  publish(
    partition: number,
    events: readonly BusEvent[],
    options: { after: number; keptMax: number },
  ): Promise<number>
  /** What comes after these places, at most `max` a partition; waits up to `blockMs` for the first. Those of a partition are in order. */
  read(places: ReadonlyMap<number, number>, max: number, blockMs: number): Promise<Map<number, BusEvent[]>>
  /** Drops what is at these places or before them. */
  trim(places: ReadonlyMap<number, number>): Promise<void>
  /** Forgets all that a partition has had. */
  clear(partition: number): Promise<void>
}
