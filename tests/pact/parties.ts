// Who depends on whom, and where the pacts between them are kept.
import { join } from 'node:path'

/** The generated SDK, and what it calls: the api over REST, the gateway (with a shard behind it) over the WebSocket. */
export const client = 'matchwire-client'
export const api = 'matchwire-api'
export const gateway = 'matchwire-gateway'
/** The worker reads what the shard writes when a match ends. */
export const worker = 'matchwire-worker'
export const shard = 'matchwire-shard'

/** Written by consumer.test.ts, committed, verified by provider.test.ts, published by `npm run pact:publish`. */
export const pactsDirectory = join(import.meta.dirname, 'pacts')
