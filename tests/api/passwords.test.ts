import { argon2Sync } from 'node:crypto'
import { expect, test } from 'vitest'
import { createPasswords } from '../../api/passwords.ts'

const cost = { memoryKib: 32, passes: 1 }
const passwords = createPasswords({ cost, concurrencyMax: 2, queueMax: 10 })

test('a password matches its own hash and no other', async () => {
  const phc = await passwords.hash('correct horse')
  expect(phc).toMatch(/^\$argon2id\$v=19\$m=32,t=1,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  expect(await passwords.verify('correct horse', phc)).toEqual({ matches: true, outdated: false })
  expect(await passwords.verify('correct house', phc)).toEqual({ matches: false, outdated: false })
  expect(await passwords.hash('correct horse')).not.toBe(phc)
})

test('the string holds all that another implementation of argon2id needs', async () => {
  const phc = (await passwords.hash('correct horse')) ?? ''
  const [, , , , salt = '', hash] = phc.split('$')
  const derived = argon2Sync('argon2id', {
    message: 'correct horse',
    nonce: Buffer.from(salt, 'base64'),
    parallelism: 1,
    tagLength: 32,
    memory: 32,
    passes: 1,
  })
  expect(derived.toString('base64').replace('=', '')).toBe(hash)
})

test('a hash made at another cost is checked at that cost, and outdated', async () => {
  const before = createPasswords({ cost: { ...cost, memoryKib: 64 }, concurrencyMax: 1, queueMax: 0 })
  const phc = await before.hash('correct horse')
  expect(await passwords.verify('correct horse', phc)).toEqual({ matches: true, outdated: true })
})

test('without a hash nothing matches, after as much work', async () => {
  const slow = createPasswords({
    cost: { memoryKib: 19_456, passes: 2 },
    concurrencyMax: 1,
    queueMax: 0,
  })
  const phc = await slow.hash('correct horse')
  // Processor time, of which other processes on this machine take nothing.
  const workOf = async (stored: string | undefined) => {
    const before = process.cpuUsage()
    expect(await slow.verify('another', stored)).toEqual({ matches: false, outdated: false })
    return process.cpuUsage(before).user
  }
  const work = { known: [] as number[], unknown: [] as number[] }
  for (let round = 0; round < 7; round += 1) {
    work.known.push(await workOf(phc))
    work.unknown.push(await workOf(undefined))
  }
  const ratio = Math.min(...work.unknown) / Math.min(...work.known)
  expect(ratio).toBeGreaterThan(0.5)
  expect(ratio).toBeLessThan(2)
})

test('beyond the queue a password is not hashed at all', async () => {
  const busy = createPasswords({ cost, concurrencyMax: 2, queueMax: 3 })
  const hashes = await Promise.all(Array.from({ length: 8 }, () => busy.hash('correct horse')))
  expect(hashes.map((hash) => hash !== undefined)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ])
  expect(await busy.hash('correct horse')).toBeDefined()
})
