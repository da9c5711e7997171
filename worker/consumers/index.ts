import type { EventConsumer } from '../event-consumer.ts'
import { abuse } from './abuse.ts'
import { erasure } from './erasure.ts'
import { notifications } from './notifications.ts'

/** Everyone who is told what was committed to the database. */
export const consumers: readonly EventConsumer[] = [abuse, erasure, notifications]
