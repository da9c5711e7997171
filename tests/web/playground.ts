// A whole system with its playground, and a browser, for the tests of one file.
import { join } from 'node:path'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, expect, inject, vi } from 'vitest'
import { startSystem } from '../../deploy/local/system.ts'
import { launchChromium } from '../helpers/chromium.ts'
import { privateDirectory } from '../helpers/processes.ts'

/** `SCREENSHOTS=DIRECTORY npx vitest run tests/web` keeps what the pages look like there. */
const screenshotsDirectory = process.env['SCREENSHOTS']
const patienceMs = 10_000

export const phone: BrowserContextOptions = {
  viewport: { width: 375, height: 760 },
  hasTouch: true,
  isMobile: true,
}

export interface Playground {
  readonly url: string
  /** A page in a tab of its own, and so a player of its own. Whatever the browser complains of fails the test. */
  visit(options?: BrowserContextOptions): Promise<Page>
}

/** Undefined where no browser is to be had: a message has said how to get one. */
export async function openPlayground(): Promise<Playground | undefined> {
  const browser = await launchChromium()
  if (browser === undefined) return undefined
  afterAll(() => browser.close())
  const system = await startSystem({
    directory: privateDirectory(),
    templateDirectory: inject('templateDirectory'),
    durable: false,
    ports: 'free',
    playgroundPort: 0,
    env: { ...process.env, REDIS_URL: '', DATABASE_URL: '' },
    report: (line) => console.error(line),
    signal: new AbortController().signal,
  })
  afterAll(() => system[Symbol.asyncDispose]())
  const url = system.playgroundUrl ?? ''
  const pages: Page[] = []
  const complaints: string[] = []
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close()
    expect(complaints.splice(0)).toEqual([])
  })

  return {
    url,
    async visit(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options })
      const page = await context.newPage()
      pages.push(page)
      page.setDefaultTimeout(patienceMs)
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        // Of a refused request the browser tells by itself; the page tells the player.
        if (/responded with a status of 4\d\d|net::ERR_FAILED/.test(message.text())) return
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      page.on('request', (request) => {
        if (new URL(request.url()).hostname !== '127.0.0.1') complaints.push(`asked for ${request.url()}`)
      })
      await page.goto(url)
      await button(page, 'Play').waitFor()
      return page
    },
  }
}

export async function screenshot(page: Page, name: string): Promise<void> {
  if (!screenshotsDirectory) return
  await page.screenshot({ path: join(screenshotsDirectory, `${name}.png`), fullPage: true })
}

export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

/** Rows of the inspector's log. */
export function messages(page: Page, ...texts: readonly (string | RegExp)[]): Locator {
  return texts.reduce((rows: Locator, text) => rows.filter({ hasText: text }), page.locator('.log li'))
}

/** Chooses in the lobby, and asks to play. */
export async function ask(page: Page, game: string, { opponents = 'People', seats = 2 } = {}): Promise<void> {
  await page.getByRole('radio', { name: game }).check()
  await page.getByRole('radio', { name: opponents }).check()
  const seatCount = page.getByRole('combobox', { name: 'Seats' })
  if (await seatCount.isEnabled()) await seatCount.selectOption(String(seats))
  await button(page, 'Play').click()
}

/** Both are in one match, which has begun. */
export async function begin(first: Page, second: Page, game: string): Promise<void> {
  await ask(first, game)
  await first.getByText('Waiting for an opponent').waitFor()
  await ask(second, game)
  const begun = /Your turn|You begin|is to move|riding/
  for (const page of [first, second]) await page.locator('#play .status', { hasText: begun }).waitFor()
}

/** Connect four against a bot: drops a disc where it is the player's turn, and waits for the answer. */
export async function dropAndHear(page: Page, column: string): Promise<void> {
  const discs = () => page.locator('.cell:not([data-disc="0"])').count()
  const before = await discs()
  await page.keyboard.press(column)
  await expect.poll(discs).toBe(before + 2)
  await page.getByText(/Bot-.* dropped into column \d. Your turn/).waitFor()
}

/** Waits until the page "My matches" has one: the worker writes a match down a moment after its end. */
export async function showMatches(page: Page): Promise<void> {
  await vi.waitFor(async () => {
    await page.evaluate('dispatchEvent(new HashChangeEvent("hashchange"))')
    await page.getByRole('link', { name: /^Replay of/ }).waitFor({ timeout: 1_000 })
  }, 20_000)
}
