// Takes spans and forgets them: what a traced system is measured against. A child process, so that its work is not counted as the system's;
// it tells its parent where it listens, { port }, and ends with it.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const server = createServer((request, response) => {
  request.resume()
  // An empty answer is a whole ExportTraceServiceResponse.
  request.on('end', () => response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end())
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  process.send?.({ port })
})
process.on('disconnect', () => process.exit(0))
