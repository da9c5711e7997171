// The command as it is given: a whole system, a few players, and what it says about them. Counts alone are held to: machines are noisy.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../helpers/chromium.ts'
import { privateDirectory } from '../helpers/processes.ts'

const loadedMachineTimeoutMs = 60_000
const main = join(import.meta.dirname, '..', '..', 'load', 'main.ts')

function startLoad(...args: string[]) {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  afterAll(() => void child.kill())
  let text = ''
  const listeners: (() => void)[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      for (const listener of listeners) listener()
    })
  }
  const ended = once(child, 'close') as Promise<[number | null]>
  return {
    child,
    said: () => text,
    ended: ended.then(([code]) => code),
    until: (pattern: RegExp) =>
      new Promise<void>((resolve, reject) => {
        listeners.push(() => pattern.test(text) && resolve())
        void ended.then(() => reject(new Error(text)))
      }),
  }
}

describe.concurrent('npm run load', { timeout: loadedMachineTimeoutMs }, () => {
  test('plays on a system of its own, counts what players saw, and reports it in one file that asks the network for nothing', async () => {
    const directory = privateDirectory()
    const [json, html] = [join(directory, 'report.json'), join(directory, 'report.html')]
    const run = startLoad('steady', '--players', '6', '--seconds', '2', '--json', json, '--html', html)
    const code = await run.ended
    const report = JSON.parse(readFileSync(json, 'utf8')) as Record<string, unknown>
    const { framesPerSecond, inputsPerSecond, latencyMs, problems } = report as {
      framesPerSecond: number
      inputsPerSecond: number
      latencyMs: { p50: number; p99: number; p999: number }
      problems: string[]
    }
    expect(report).toMatchObject({ scenario: 'steady', players: 6, lost: 0, outOfOrder: 0, errors: {} })
    expect(code).toBe(problems.length === 0 ? 0 : 1)
    expect(framesPerSecond).toBeGreaterThan(60)
    expect(inputsPerSecond).toBeGreaterThan(30)
    expect(latencyMs.p50).toBeGreaterThan(0)
    expect(latencyMs.p999).toBeGreaterThanOrEqual(latencyMs.p99)
    expect(Object.keys(report['rssBytes'] as object)).toEqual(
      expect.arrayContaining(['api-1', 'gateway-1', 'shard-1', 'worker-1', 'redis', 'mariadb', 'players-1']),
    )
    await expectReadable(html)
  })

  test('tells what sockets take by themselves', async () => {
    const json = join(privateDirectory(), 'report.json')
    const run = startLoad('sockets', '--players', '20', '--seconds', '1', '--json', json)
    const code = await run.ended
    const report = JSON.parse(readFileSync(json, 'utf8')) as Record<string, unknown>
    const { framesPerSecond, inputsPerSecond, cpu, problems } = report as {
      framesPerSecond: number
      inputsPerSecond: number
      cpu: { serverMicrosecondsPerFrame: number; clientMicrosecondsPerFrame: number }
      problems: string[]
    }
    expect(code).toBe(problems.length === 0 ? 0 : 1)
    expect(framesPerSecond).toBeGreaterThan(200)
    expect(inputsPerSecond).toBeGreaterThan(100)
    expect(cpu).toEqual({
      serverMicrosecondsPerFrame: expect.any(Number) as number,
      clientMicrosecondsPerFrame: expect.any(Number) as number,
    })
  })

  test('stops in order at Ctrl-C, and says that it was stopped', async () => {
    const run = startLoad('steady', '--players', '4', '--seconds', '600')
    await run.until(/ s (joining|warming up) /)
    run.child.kill('SIGINT')
    expect(await run.ended).toBe(130)
    expect(run.said()).toContain('steady could not be run: stopped by SIGINT')
  })

  test('refuses what it cannot do before it starts anything', async () => {
    const run = startLoad('steady', '--players', '0')
    expect(await run.ended).toBe(2)
    expect(run.said()).toMatch(/^--players takes a whole number from 2 to 20000, not '0'/)
  })
})

async function expectReadable(html: string): Promise<void> {
  const browser = await launchChromium()
  if (!browser) return
  try {
    const page = await browser.newPage()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(`file://${html}`)
    expect(await page.locator('h1').innerText()).toMatch(/^steady/)
    const plots = await page.locator('figure svg').count()
    expect(plots).toBeGreaterThanOrEqual(6)
    // Each has a line of as many points as there were seconds.
    expect(await page.locator('figure svg path.line').count()).toBeGreaterThan(plots)
    expect(await page.locator('figcaption').allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Latency'),
        expect.stringContaining('tick lag of shard-1'),
      ]),
    )
    expect(requests).toEqual([`file://${html}`])
  } finally {
    await browser.close()
  }
}
