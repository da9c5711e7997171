// Passwords as argon2id (RFC 9106), with one lane, in PHC strings: $argon2id$v=19$m=<KiB>,t=<passes>,p=1$<salt>$<hash>.

import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { createLanes } from '../platform/lanes.ts'

export type HashCost = { memoryKib: number; passes: number }

export type Passwords = {
  /** The PHC string of a password; undefined where too many wait already. */
  hash(password: string): Promise<string | undefined>
  /**
   * Whether the password is that of the PHC string, and whether the string was made at another cost than today's. Without a string (no such
   * account) it works just as long and says no. Undefined where too many wait already.
   */
  verify(
    password: string,
    phc: string | undefined,
  ): Promise<{ matches: boolean; outdated: boolean } | undefined>
}

export type PasswordsOptions = { cost: HashCost; concurrencyMax: number; queueMax: number }

const saltBytes = 16
const hashBytes = 32

export function createPasswords({ cost, concurrencyMax, queueMax }: PasswordsOptions): Passwords {
  const lanes = createLanes(concurrencyMax)
  /** At most `queueMax` wait; what comes then is not done. */
  const inTurn = async <T>(work: () => Promise<T>): Promise<T | undefined> =>
    lanes.free > 0 || lanes.waiting < queueMax ? lanes.run(work) : undefined
  const nobody: Parsed = { ...cost, salt: randomBytes(saltBytes), hash: randomBytes(hashBytes) }

  return {
    hash: (password) =>
      inTurn(async () => {
        const salt = randomBytes(saltBytes)
        return format({ ...cost, salt, hash: await derive(password, { ...cost, salt }) })
      }),

    verify: (password, phc) =>
      inTurn(async () => {
        const expected = phc === undefined ? nobody : parse(phc)
        const actual = await derive(password, expected)
        return {
          matches: timingSafeEqual(actual, expected.hash) && phc !== undefined,
          outdated: expected.memoryKib !== cost.memoryKib || expected.passes !== cost.passes,
        }
      }),
  }
}

const argon2Async = promisify(argon2)

/** One password typed on two machines may differ in how Unicode composes it; NFC makes it one. */
function derive(password: string, { salt, memoryKib, passes }: HashCost & { salt: Buffer }) {
  return argon2Async('argon2id', {
    message: password.normalize('NFC'),
    nonce: salt,
    parallelism: 1,
    tagLength: hashBytes,
    memory: memoryKib,
    passes,
  })
}

type Parsed = HashCost & { salt: Buffer; hash: Buffer }

function format({ memoryKib, passes, salt, hash }: Parsed): string {
  return `$argon2id$v=19$m=${memoryKib},t=${passes},p=1$${unpadded(salt)}$${unpadded(hash)}`
}

const phcPattern = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/

function parse(phc: string): Parsed {
  const match = phcPattern.exec(phc)
  if (!match) throw new Error('A stored password hash is not an argon2id PHC string of ours.')
  const [, memoryKib, passes, salt = '', hash = ''] = match
  return {
    memoryKib: Number(memoryKib),
    passes: Number(passes),
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  }
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}
