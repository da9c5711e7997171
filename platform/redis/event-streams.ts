import type { Redis } from './client.ts'
import { keys } from './keys.ts'
import { runScript } from './script.ts'

type StreamEvent = { place: number; id: string; event: string }

/** The partitions' events as Redis Streams. Who reads blocks: it needs a connection of its own. */
export function eventStreams(redis: Redis) {
  const append = async (partition: number, args: readonly (string | number)[]) =>
    Number(await runScript(redis, 'events-append', [keys.events(partition)], args))

  return {
    async last(partition: number): Promise<{ place: number; id: string | undefined }> {
      const place = await append(partition, [0, 0, 0])
      const [newest] = (await redis.xrevrange(keys.events(partition), '+', '-', 'COUNT', 1)).map(toEvent)
      return { place, id: newest?.place === place ? newest.id : undefined }
    },

    async publish(
      partition: number,
      events: readonly StreamEvent[],
      { after, keptMax }: { after: number; keptMax: number },
    ): Promise<number> {
      const [first] = events
      if (!first) return after
      return append(partition, [
        after,
        first.place,
        keptMax,
        ...events.flatMap(({ id, event }) => [id, event]),
      ])
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
      return new Map((all ?? []).map(([stream, entries]) => [partitions.get(stream)!, entries.map(toEvent)]))
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

function toEvent([placed, [, id = '', , event = '']]: [string, string[]]): StreamEvent {
  return { place: Number.parseInt(placed), id, event }
}
