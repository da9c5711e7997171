// A server that stops: what it has begun it ends, and nobody can hold it up.
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { listen, stopServer } from '../../platform/http.ts'

const request = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'

test('a request in progress is answered, and who goes on asking over its connection is told to go', async () => {
  const answers: (() => void)[] = []
  const begun = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const { server, socket } = await startWithClient((_, response) => {
    answers.push(() => void response.end('answered'))
    begun[answers.length - 1]?.resolve()
  })
  const heard = text(socket)
  socket.write(request)
  await begun[0]?.promise
  const stopped = stopServer(server)
  socket.write(request)
  await begun[1]?.promise
  for (const answer of answers) answer()
  await stopped
  expect((await heard).match(/^Connection: .*|answered/gm)).toEqual([
    ...['Connection: keep-alive', 'answered', 'Connection: close', 'answered'],
  ])
})

test('a connection on which nothing was asked is closed', async () => {
  const { server, socket } = await startWithClient((_, response) => void response.end())
  await Promise.all([once(socket.resume(), 'close'), stopServer(server)])
})

test('who asks for another protocol is answered in this one', async () => {
  const { server, socket } = await startWithClient((_, response) => void response.end('answered'))
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n')
  const [answer] = (await once(socket, 'data')) as [Buffer]
  expect(String(answer)).toContain('answered')
  socket.destroy()
  await stopServer(server)
})

/** With a connection that it has accepted. */
async function startWithClient(answer: RequestListener) {
  const server = createServer(answer)
  const url = await listen(server, { host: '127.0.0.1', port: 0 })
  const accepted = once(server, 'connection')
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  await accepted
  return { server, socket }
}
