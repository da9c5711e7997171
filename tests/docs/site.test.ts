// The documentation in a real browser, opened from disk with every request refused.
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { launchChromium } from '../helpers/chromium.ts'

const root = join(import.meta.dirname, '..', '..')
/** `SCREENSHOTS=DIRECTORY npx vitest run tests/docs` keeps what the pages look like there. */
const screenshotsDirectory = process.env['SCREENSHOTS']
const loadedMachineTimeoutMs = 120_000
/** What a page shows once it is drawn; the others are drawn as they are loaded. */
const drawn: Record<string, string> = {
  'client-messages.html': 'match.snapshot',
  'bus.html': 'seat.attach',
  'events.html': 'MatchFinished',
  'rest.html': 'Accounts, matchmaking, matches, and ranking',
}

let folder: string
let browser: Browser | undefined
beforeAll(async () => {
  folder = join(mkdtempSync(join(inject('runDirectory'), 'docs-')), 'docs')
  const building = promisify(execFile)(process.execPath, [join(root, 'codegen/docs/main.ts'), folder])
  ;[browser] = await Promise.all([launchChromium(), building])
}, loadedMachineTimeoutMs)
afterAll(() => browser?.close())

test('a folder that holds something else is not written over', async () => {
  const mine = mkdtempSync(join(inject('runDirectory'), 'docs-mine-'))
  writeFileSync(join(mine, 'notes.txt'), 'mine')
  const refused = promisify(execFile)(process.execPath, [join(root, 'codegen/docs/main.ts'), mine])
  await expect(refused).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('holds something else') as unknown,
  })
  expect(readdirSync(mine)).toEqual(['notes.txt'])
})

test('there is a page for each contract, guide, design document and decision', () => {
  const pages = readdirSync(folder)
  for (const page of [
    'index.html',
    'protocol.html',
    'errors.html',
    'binary-layout.html',
    'glossary.html',
    'observability.html',
    'metrics.html',
    ...Object.keys(drawn),
  ])
    expect(pages).toContain(page)
  const designs = ['async', 'realtime'].flatMap((each) => readdirSync(join(root, 'design', each)))
  for (const name of designs)
    expect(pages).toContain(`design-${name.replace(/^v[\d.]+-/, '').replace(/\.md$/, '.html')}`)
  const decisions = readdirSync(join(root, 'design/decisions'))
  expect(pages.filter((page) => page.startsWith('decision-'))).toHaveLength(decisions.length)
  expect(readdirSync(join(folder, 'contracts'))).toContain('ws.asyncapi.yaml')
})

test('the policy of every page lets nothing be fetched, and no script but its own be run', () => {
  for (const page of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
    const head = readFileSync(join(folder, page), 'utf8').slice(0, 1_000)
    expect(head, page).toMatch(
      /Content-Security-Policy" content="default-src 'none'; script-src ('none'|('(sha256-[^']+|unsafe-eval)' ?)+); style-src/,
    )
  }
})

test(
  'every page opens from disk with every request refused, draws all it has, and logs nothing',
  { timeout: loadedMachineTimeoutMs },
  async (context) => {
    const { page, faults, requests } = await openBrowser(context)
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
      await page.goto(urlOf(name))
      await shown(page, name)
      const links = await page
        .locator('a[href$=".html"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      for (const link of links) expect(readdirSync(folder), `${name} links to ${link}`).toContain(link)
    }
    expect(requests).toEqual([])
    expect(faults).toEqual([])
  },
)

test(
  'a pattern on the page of the messages is shown letter by letter',
  { timeout: loadedMachineTimeoutMs },
  async (context) => {
    const { page } = await openBrowser(context)
    await page.goto(urlOf('client-messages.html'))
    await shown(page, 'client-messages.html')
    const rule = page.getByText('must match').first()
    while (!(await rule.isVisible())) await page.getByText('Expand all').first().click()
    // As it is seen: the component's own style turned it to small letters.
    expect(await rule.innerText()).toContain('^[A-Za-z0-9._-]+$')
  },
)

describe.each([
  ['on a phone in the dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
  ['on a desk in the light', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
] as const)('%s', (name, options) => {
  test(
    'no page is wider than the window, and its text can be read',
    { timeout: loadedMachineTimeoutMs },
    async (context) => {
      const { page } = await openBrowser(context, options)
      for (const target of [
        'index.html',
        'first-game.html',
        'protocol.html',
        'design-protocol.html',
        'errors.html',
        'client-messages.html',
        'rest.html',
      ]) {
        await page.goto(urlOf(target))
        await shown(page, target)
        if (screenshotsDirectory)
          await page.screenshot({
            path: join(screenshotsDirectory, `${target}-${options.viewport.width}.png`),
          })
        const width = await page.evaluate('document.documentElement.scrollWidth')
        expect(width, `${target} ${name}`).toBeLessThanOrEqual(options.viewport.width)
      }
      await page.goto(urlOf('index.html'))
      const [ink, paper] = (await page.evaluate(
        '[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]',
      )) as [string, string]
      expect(contrast(ink, paper)).toBeGreaterThan(7)
    },
  )
})

test('a reader finds every page from the first one, by keyboard too', async (context) => {
  const { page } = await openBrowser(context, { viewport: { width: 360, height: 740 } })
  await page.goto(urlOf('index.html'))
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('To the content')
  await page.getByText('Contents', { exact: true }).click()
  await page.getByRole('link', { name: 'Glossary' }).first().click()
  expect(await page.title()).toBe('Glossary · Matchwire')
  await page.goto(urlOf('errors.html#name_taken'))
  expect(await page.locator('tr:target').textContent()).toContain('name_taken')
})

interface Opened {
  page: Page
  /** What it tried to fetch. */
  requests: string[]
  /** What it logged or threw. */
  faults: string[]
}

async function openBrowser(
  context: { skip(why: string): never },
  options: BrowserContextOptions = {},
): Promise<Opened> {
  if (browser === undefined) return context.skip('there is no Chromium here')
  const opened = await browser.newContext({ ...options, offline: true })
  onTestFinished(() => opened.close())
  const page = await opened.newPage()
  const faults: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    // Redoc logs its version.
    if (message.type() !== 'info') faults.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!request.isNavigationRequest() && !url.startsWith('data:')) requests.push(url)
  })
  return { page, requests, faults }
}

async function shown(page: Page, target: string): Promise<void> {
  const text = page.getByText(drawn[target] ?? 'Matchwire').filter({ visible: true })
  await text.first().waitFor({ timeout: 20_000 })
}

function urlOf(page: string): string {
  return `${pathToFileURL(folder).href}/${page}`
}

/** The contrast of WCAG between two colours as a browser computes them. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
      const share = Number(part) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
