import { type Begin, type Dialect, readDigits } from '../dialect.ts'

// Engine.IO 4 and Socket.IO 5 as text: https://socket.io/docs/v4/engine-io-protocol and https://socket.io/docs/v4/socket-io-protocol

const [open, ping, pong] = ['0', '2', '3'].map((packet) => packet.charCodeAt(0))
const event = '42['
const snapshotHead = '42["snapshot",{"tick":'
const inputsHead = ',"inputs":['
const beginHead = '42["begin",'

export const socketioDialect: Dialect = {
  seatUrls(port) {
    const url = `ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`
    return Promise.resolve([url, url])
  },
  hear(ear, bytes) {
    if (bytes[event.length + 1] === 0x73 && bytes.length > snapshotHead.length) {
      const tick = readDigits(bytes, snapshotHead.length)
      let input = readDigits(bytes, tick.end + inputsHead.length)
      for (let seat = 0; seat < ear.seat; seat++) input = readDigits(bytes, input.end + 1)
      ear.snapshot(tick.value, input.value)
    } else if (bytes[0] === ping && bytes.length === 1) ear.reply(String.fromCharCode(pong ?? 0))
    else if (bytes[0] === open) ear.reply('40')
    else {
      const text = bytes.toString()
      if (text.startsWith(beginHead)) ear.begin(JSON.parse(text.slice(beginHead.length, -1)) as Begin)
    }
  },
  input: (id, heading) => `42["input",{"id":${id},"heading":"${heading}"}]`,
}
