import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { leftOpen } from '../helpers/leaks.ts'

test('a server that a test left listening is seen, and one that it closed is not', async () => {
  const before = process.getActiveResourcesInfo()
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  expect(await leftOpen(before, 0)).toEqual(['TCPServerWrap'])
  server.close()
  expect(await leftOpen(before)).toEqual([])
})
