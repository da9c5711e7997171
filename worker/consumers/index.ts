import type { EventConsumer } from '../event-consumer.ts'
import { matchRecorder } from './record-match.ts'

/** Everyone who is told what happened. */
export const consumers: readonly EventConsumer[] = [matchRecorder]
