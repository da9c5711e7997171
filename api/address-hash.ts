import { createHmac } from 'node:crypto'
import { networkOf } from './rate-limit.ts'
import { deriveKey } from './sealing.ts'

/**
 * A hash of an address's network (HMAC-SHA-256), under a key that the database does not have: it tells accounts that come from one place, and
 * nobody anything else.
 */
export function createAddressHash(secret: string): (address: string) => Buffer {
  const key = deriveKey(secret, { salt: 'matchwire', purpose: 'addresses' })
  return (address) => createHmac('sha256', key).update(networkOf(address)).digest()
}
