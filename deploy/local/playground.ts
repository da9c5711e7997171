// Serves the playground, the documentation under /docs/, and how the system does at /status, to this machine alone; and does for the page what
// no client may: it loses the shard of a match, and plays recordings again.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { buildSync } from 'esbuild'
import { readSlos } from '../../ops/slos.ts'
import { listen } from '../../platform/http.ts'
import { closeRedis, connectRedis } from '../../platform/redis/client.ts'
import { keys } from '../../platform/redis/keys.ts'
import { readMatch } from '../../platform/redis/matches.ts'
import type { RoleProcess } from './role-process.ts'
import { watchStatus } from './status/status.ts'

export interface PlaygroundOptions {
  /** 0 takes a free one. */
  port: number
  apiUrl: string
  redisUrl: string
  /** Of these, and no others, shards may be killed; and /status tells how they do. */
  processes: readonly RoleProcess[]
  recordingsDirectory: string
  logsDirectory: string
}

export interface Playground extends AsyncDisposable {
  readonly url: string
}

/** What a handler answers; `undefined` where there is nothing. */
type Answer = { status?: number; type?: string; body: string | Uint8Array } | undefined

const root = join(import.meta.dirname, '..', '..')
const pageDirectory = join(root, 'web', 'playground')
const statusDirectory = join(root, 'web', 'status')
/** As often as Prometheus would look. */
const statusIntervalMs = 5_000
const docsDirectory = join(root, 'dist', 'docs')
const docsScript = join(root, 'codegen', 'docs', 'main.ts')
const replayScript = join(root, 'shard', 'replay.ts')
const recordingBytesMax = 1_000_000
const framesBytesMax = 100_000_000
const replayTimeoutMs = 10_000
/** Of the matches played on this machine; older ones are removed when the playground starts. */
const recordingsKept = 500
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { recordingsDirectory, logsDirectory, apiUrl, port, processes } = options
  const script = bundle(join(pageDirectory, 'main.ts'))
  const statusScript = bundle(join(statusDirectory, 'main.ts'))
  const ending = new AbortController()
  let docs: Promise<Answer> | undefined
  await removeOldRecordings(recordingsDirectory)

  const server = createServer((request, response) => {
    answerTo(request).then(
      (answer) => send(response, answer ?? refusal(404, 'There is nothing at this address.')),
      (error: unknown) => send(response, refusal(500, (error as Error).message)),
    )
  })
  const url = await listen(server, { host: '127.0.0.1', port })
  const watching = watchStatus({
    ...{ processes: () => processes, slos: readSlos(), intervalMs: statusIntervalMs },
    logOf: (name) => join(logsDirectory, `${name}.log`),
  })
  // Another name that leads here, given to the browser by a foreign page, is not ours to answer for.
  const hosts = [new URL(url).host, `localhost:${new URL(url).port}`]

  async function answerTo(request: IncomingMessage): Promise<Answer> {
    const { host = '', origin } = request.headers
    if (!hosts.includes(host)) return refusal(421, `This is ${url}`)
    const { pathname, searchParams } = new URL(request.url ?? '/', url)
    if (request.method === 'GET') return read(pathname, searchParams)
    if (request.method !== 'POST') return refusal(405, 'Only GET and POST.')
    if (origin !== `http://${host}`) return refusal(403, 'Only the playground itself may ask for this.')
    return act(pathname, await readBody(request))
  }

  async function read(path: string, query: URLSearchParams): Promise<Answer> {
    if (path === '/playground.js') return { type: types['.js']!, body: script }
    if (path === '/config.json') {
      return json({ apiUrl, local: true, docs: true, status: true })
    }
    if (path === '/status') return file(statusDirectory, '/index.html')
    if (path === '/status.css') return file(statusDirectory, '/style.css')
    if (path === '/status.js') return { type: types['.js']!, body: statusScript }
    if (path === '/status.json') return json(watching.history.status(Number(query.get('after')) || 0))
    const [, recording] = new RegExp(`^/local/recordings/(${uuid})$`).exec(path) ?? []
    if (recording !== undefined) return frames(join(recordingsDirectory, `${recording}.jsonl`))
    if (path === '/docs' || path.startsWith('/docs/')) {
      // Its links are relative to its folder.
      if (path === '/docs') return { status: 308, type: 'location', body: '/docs/' }
      docs ??= buildDocs(ending.signal)
      const failure = await docs
      if (failure !== undefined) docs = undefined
      return failure ?? file(docsDirectory, path.slice('/docs'.length))
    }
    return extname(path) === '.ts' ? undefined : file(pageDirectory, path)
  }

  async function act(path: string, body: string | undefined): Promise<Answer> {
    if (body === undefined) return refusal(413, `More than ${recordingBytesMax} bytes.`)
    if (path === '/local/replay') return frames('-', body)
    const [, matchId] = new RegExp(`^/local/matches/(${uuid})/lose-shard$`).exec(path) ?? []
    return matchId === undefined ? undefined : loseShard(matchId, options)
  }

  return {
    url: `${url}/`,
    async [Symbol.asyncDispose]() {
      ending.abort()
      watching[Symbol.dispose]()
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Made anew at each start (30 ms), and so never older than its sources. */
function bundle(entry: string): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    ...{ bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022', write: false },
  })
  return outputFiles[0]!.contents
}

/** Made once in each run, when somebody first asks for them (5 s), and so never older than their sources. Answers why not. */
async function buildDocs(signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(process.execPath, [docsScript], { signal }, (error, _stdout, stderr) => {
      const why = `The documentation could not be built.\n${stderr || error?.message}`
      resolve(error === null ? undefined : refusal(500, why))
    })
  })
}

/** Kills the process of the shard that runs the match, as a crash or the kernel would. */
async function loseShard(
  matchId: string,
  { redisUrl, processes }: Pick<PlaygroundOptions, 'redisUrl' | 'processes'>,
): Promise<Answer> {
  const redis = connectRedis(redisUrl, { name: 'playground' })
  try {
    const owner = (await readMatch(redis, matchId))?.owner
    const name = owner === undefined ? undefined : await redis.hget(keys.shard(owner), 'name')
    const shard = processes.find((process) => process.role === 'shard' && process.name === name)
    if (shard === undefined) return refusal(409, 'No shard runs this match.')
    shard.child.process.kill('SIGKILL')
    return json({ shard: shard.name })
  } finally {
    closeRedis(redis)
  }
}

/** The rules run in a process of their own: the supervisor starts programs, it does not import them. */
async function frames(recording: string, input = ''): Promise<Answer> {
  if (recording !== '-' && !existsSync(recording)) return undefined
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [replayScript, '--frames', recording],
      { timeout: replayTimeoutMs, maxBuffer: framesBytesMax },
      (error, stdout, stderr) => {
        if (error === null) resolve({ type: 'application/jsonl', body: stdout })
        else resolve(refusal(422, stderr || error.message))
      },
    )
    // A child that ended early has said why.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

async function removeOldRecordings(directory: string): Promise<void> {
  if (!existsSync(directory)) return
  // Ids of matches sort by time.
  const names = (await readdir(directory)).sort()
  for (const name of names.slice(0, -recordingsKept)) await rm(join(directory, name))
}

/** Undefined where it is longer than anything that is posted here. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= recordingBytesMax) chunks.push(chunk)
  }
  return bytes <= recordingBytesMax ? Buffer.concat(chunks).toString() : undefined
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

async function file(directory: string, path: string): Promise<Answer> {
  const name = normalize(join(directory, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : ''))
  if (!name.startsWith(directory + sep) || !(await isFile(name))) return undefined
  return { type: types[extname(name)] ?? 'application/octet-stream', body: await readFile(name) }
}

async function isFile(name: string): Promise<boolean> {
  return stat(name).then(
    (found) => found.isFile(),
    () => false,
  )
}

function json(value: object): Answer {
  return { type: 'application/json', body: JSON.stringify(value) }
}

function refusal(status: number, body: string): Answer & object {
  return { status, body }
}

function send(
  response: ServerResponse,
  { status = 200, type = 'text/plain; charset=utf-8', body }: Answer & object,
): void {
  const headers = type === 'location' ? { location: String(body) } : { 'content-type': type }
  response.writeHead(status, {
    ...headers,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  })
  response.end(body)
}
