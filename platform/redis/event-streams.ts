import type { Redis } from './client.ts'
import { keys } from './keys.ts'
import { runScript } from './script.ts'

type StreamEvent = { place: number; event: string }

/** The partitions' events as Redis Streams. Who reads blocks: it needs a connection of its own. */
export function eventStreams(redis: Redis) {
  const append = async (partition: number, args: readonly (string | number)[]) =>
    Number(await runScript(redis, 'events-append', [keys.events(partition)], args))

  return {
    lastPlace: (partition: number) => append(partition, [0, 0, 0]),

    async publish(
      partition: number,
      events: readonly StreamEvent[],
      { after, keptMax }: { after: number; keptMax: number },
    ): Promise<number> {
      const [first] = events
      if (!first) return after
      return append(partition, [after, first.place, keptMax, ...events.map(({ event }) => event)])
    },

    async read(
      places: ReadonlyMap<number, number>,
      max: number,
      blockMs: number,
    ): Promise<Map<number, StreamEvent[]>> {
      const partitions = new Map([...places.keys()].map((partition) => [keys.events(partition), partition]))
      const ids = [...places.values()].map((place) => `${place}-0`)
      const streams = [...partitions.keys(), ...ids]
      const found = await redis.xread('COUNT', max, 'BLOCK', blockMs, 'STREAMS', ...streams)
      // Who blocked is told of the stream alone that has something first, and by now the others have.
      const all = found?.length === 1 ? await redis.xread('COUNT', max, 'STREAMS', ...streams) : found
      return new Map(
        (all ?? []).map(([stream, entries]) => [
          partitions.get(stream)!,
          entries.map(([id, fields]) => ({ place: Number.parseInt(id), event: fields[1] ?? '' })),
        ]),
      )
    },

    async trim(places: ReadonlyMap<number, number>): Promise<void> {
      await Promise.all(
        [...places].map(([partition, place]) =>
          redis.xtrim(keys.events(partition), 'MINID', `${place + 1}-0`),
        ),
      )
    },

    async clear(partition: number): Promise<void> {
      await redis.del(keys.events(partition))
    },
  }
}
