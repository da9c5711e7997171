import type { EventConsumer } from '../event-consumer.ts'

/** Everyone who is told what was committed to the database. */
export const consumers: readonly EventConsumer[] = []
