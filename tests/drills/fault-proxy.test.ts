import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { startFaultProxy } from '../../drills/fault-proxy.ts'

test('what is cut off is swallowed without a word, what is refused is closed, and after it heals new connections come through', async () => {
  const echo = createServer((socket) => socket.on('error', () => {}).pipe(socket)).listen(0, '127.0.0.1')
  await once(echo, 'listening')
  await using proxy = await startFaultProxy(`tcp://127.0.0.1:${(echo.address() as AddressInfo).port}`)
  const open = async () => {
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1').setEncoding('utf8')
    // What was not read yet makes its end a reset.
    socket.on('error', () => {})
    await once(socket, 'connect')
    const heard: string[] = []
    socket.on('data', (text: string) => heard.push(text))
    return { socket, heard }
  }
  const first = await open()
  first.socket.write('before')
  await expect.poll(() => first.heard).toEqual(['before'])

  proxy.cutOff()
  first.socket.write('meanwhile')
  const second = await open()
  second.socket.write('meanwhile')
  const isClosed = () => first.socket.closed && second.socket.closed
  proxy.heal()
  await expect.poll(isClosed).toBe(true)
  expect([first.heard, second.heard]).toEqual([['before'], []])

  proxy.refuse()
  const refused = await open()
  await expect.poll(() => refused.socket.closed).toBe(true)
  proxy.heal()

  const third = await open()
  third.socket.write('after')
  await expect.poll(() => third.heard).toEqual(['after'])
  third.socket.destroy()
  echo.close()
})

test('what is slowed down comes later and in order, and what follows when it is fast again does not overtake it', async () => {
  const echo = createServer((socket) => socket.on('error', () => {}).pipe(socket)).listen(0, '127.0.0.1')
  await once(echo, 'listening')
  await using proxy = await startFaultProxy(`tcp://127.0.0.1:${(echo.address() as AddressInfo).port}`)
  const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1').setEncoding('utf8')
  await once(socket, 'connect')
  let heard = ''
  socket.on('data', (text: string) => (heard += text))
  const beganAtMs = performance.now()
  proxy.slowDown(100)
  socket.write('slow ')
  await expect.poll(() => heard).toBe('slow ')
  expect(performance.now() - beganAtMs).toBeGreaterThan(199)

  socket.write('then ')
  proxy.heal()
  socket.write('fast')
  await expect.poll(() => heard).toBe('slow then fast')
  socket.destroy()
  echo.close()
})
