import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import {
  ask,
  button,
  dropAndHear,
  messages,
  openPlayground,
  phone,
  type Playground,
  screenshot,
  showMatches,
} from './playground.ts'

const playground = await openPlayground()
const pages = ['play', 'leaderboard', 'history', 'replay']
const loadedMachineTimeoutMs = 60_000

describe.skipIf(playground === undefined)(
  "the playground's pages",
  { timeout: loadedMachineTimeoutMs },
  () => {
    const visit: Playground['visit'] = (options) => playground!.visit(options)

    test('who waits alone reads for what, and may cancel', async () => {
      const page = await visit()
      await screenshot(page, 'lobby')
      await ask(page, 'Connect four')
      await page.getByText('Waiting for an opponent').waitFor()
      await messages(page, 'matchmaking.queued').waitFor()
      await screenshot(page, 'waiting')
      await button(page, 'Cancel').click()
      await messages(page, 'matchmaking.leave').waitFor()
      await button(page, 'Play').waitFor()
    })

    test('every message is decoded, with its direction, its size and its bytes', async () => {
      const page = await visit()
      await ask(page, 'Connect four', { opponents: 'Bots' })
      await page
        .getByText(/Your turn|is to move|You begin/)
        .first()
        .waitFor()
      const hello = messages(page, 'session.hello', '▲', /\d+ B/)
      await hello.locator('summary').click()
      const details = hello.locator('pre')
      await expect.poll(() => details.textContent()).toContain('"type": "session.hello"')
      // The first byte on the wire is the message's id in the contract.
      expect(await details.textContent()).toMatch(/^0000 {2}01 /m)
      await messages(page, 'session.welcome', '▼', '"heartbeatMs":').waitFor()
      await screenshot(page, 'inspector')
    })

    test('the throttle slows what is sent and what is received', async () => {
      const page = await visit()
      await ask(page, 'Connect four', { opponents: 'Bots' })
      await page.getByText(/^now \d/).waitFor()
      await page.getByRole('combobox', { name: 'Throttle' }).selectOption({ label: '500 ms each way' })
      await page.getByText(/^now 1\d\d\d ms/).waitFor()
    })

    test('errors are told in words with their code; an account is made, renamed and left', async () => {
      const page = await visit()
      await button(page, 'Sign in').click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Name').fill('Ada Lovelace')
      await dialog.getByLabel('Password').fill('analytical engine')
      await dialog.getByRole('button', { name: 'Sign in' }).click()
      await dialog.getByText('No account has this name and password. (credentials_invalid)').waitFor()
      await screenshot(page, 'account')
      await dialog.getByRole('button', { name: 'Register' }).click()
      await button(page, 'Ada Lovelace').click()
      await dialog.getByLabel('Name').fill('Countess')
      await dialog.getByRole('button', { name: 'Change name' }).click()
      await button(page, 'Countess').click()
      await dialog.getByRole('button', { name: 'Sign out' }).click()
      await button(page, 'Sign in').waitFor()
    })

    test('a player of a system that was started afresh is nobody, and may begin again', async () => {
      const page = await visit()
      await page.evaluate(`sessionStorage.setItem('matchwire.tokens ' + ${JSON.stringify(await apiUrl())},
      JSON.stringify({ accessToken: 'e30.e30.AA', refreshToken: 'A'.repeat(43), renewAtMs: 9e15, expiresAtMs: 9e15 }))`)
      await page.reload()
      await button(page, 'Sign in').waitFor()
      await ask(page, 'Connect four')
      await page.getByText('Waiting for an opponent').waitFor()
    })

    test('a recording from a file plays again, and one that was changed is refused with the tick', async () => {
      const page = await visit()
      await page.getByRole('link', { name: 'Replay' }).click()
      const file = page.getByLabel(/A recording/)
      await file.setInputFiles('tests/rules/recordings/connect-four-line.jsonl')
      await page.getByText('step 0 of 21').waitFor()
      await page.getByRole('slider', { name: 'Step' }).fill('21')
      expect(await page.getByRole('button', { name: /in the winning line/ }).count()).toBe(4)
      await file.setInputFiles({ name: 'x.jsonl', mimeType: 'text/plain', buffer: Buffer.from('{"a":1}\n') })
      await page.getByText(/This recording cannot be shown\..*this is not a recording/).waitFor()
    })

    test.each([
      ['light', 320, 'WWWWWWWWWWWWWWWWWWWW'],
      ['dark', 375, 'MMMMMMMMMMMMMMMMMMMM'],
    ] as const)(
      'on a phone, %s and %i pixels wide, nothing is wider than the screen, whoever plays, and every text can be read',
      async (colorScheme, width, longName) => {
        const page = await visit({ ...phone, viewport: { width, height: 700 }, colorScheme })
        const look = async (name: string) => {
          expect(await page.evaluate(tooWide), name).toEqual([])
          expect(await page.evaluate(faintTexts), name).toEqual([])
          await screenshot(page, `${name}-phone-${colorScheme}`)
        }
        await button(page, 'Sign in').click()
        const dialog = page.getByRole('dialog')
        await dialog.getByLabel('Name').fill(longName)
        await dialog.getByLabel('Password').fill('analytical engine')
        await look('account')
        await dialog.getByRole('button', { name: 'Register' }).click()
        await button(page, longName).waitFor()

        await ask(page, 'Connect four', { opponents: 'Bots' })
        await page.getByRole('grid').waitFor()
        await look('match')
        await button(page, 'Resign').click()
        await page.getByText(/ resigned\.$/).waitFor()
        await look('result')
        await page.getByRole('button', { name: /^Notifications/ }).tap()
        await page.getByRole('dialog', { name: 'Notifications' }).waitFor()
        await look('bell')
        await page.keyboard.press('Escape')

        await button(page, 'Inspector').tap()
        // What passed while it was closed is there at once, and what passes from now on.
        await messages(page, 'match.ended').waitFor()
        await messages(page, 'session.pong').first().waitFor()
        for (const name of pages) {
          await page.goto(`${playground!.url}#${name}`)
          await page.locator(`#${name} h1`).waitFor()
          if (name === 'history') await showMatches(page)
          await page.getByText('Loading').waitFor({ state: 'detached' })
          await look(name)
        }
      },
    )

    test('the bell counts what came of a match, opens by keys, and what was seen there is read', async () => {
      const page = await visit({ colorScheme: 'dark' })
      const bell = (unread: string) => button(page, `Notifications, ${unread}`)
      const panel = page.getByRole('dialog', { name: 'Notifications' })
      await bell('none unread').focus()
      await page.keyboard.press('Enter')
      await panel.getByText('Nothing yet.').waitFor()
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'hidden' })

      await ask(page, 'Connect four', { opponents: 'Bots' })
      await page.getByRole('grid').waitFor()
      await button(page, 'Resign').click()
      await messages(page, 'notification', '"ratingChanged":').waitFor()
      await bell('1 unread').waitFor()
      await screenshot(page, 'bell-dark')

      await bell('1 unread').focus()
      await page.keyboard.press('Enter')
      await panel.getByText(/^New Your rating in Connect four is \d+ \(.+\)\./).waitFor()
      await bell('none unread').waitFor()
      for (const check of [tooWide, faintTexts]) expect(await page.evaluate(check)).toEqual([])
      expect(await nameless(page)).toEqual([])
      await screenshot(page, 'bell-open-dark')
      await page.keyboard.press('Escape')
      expect(await page.evaluate('document.activeElement.id')).toBe('bell-button')

      await page.reload()
      await bell('none unread').click()
      await panel.getByText(/^Your rating in Connect four is/).waitFor()
    })

    test('an answer that comes late does not take the place of what was asked for since', async () => {
      const page = await visit()
      const { promise: held, resolve: release } = Promise.withResolvers<void>()
      await page.route('**/v1/leaderboards/*', async (route) => {
        const game = new URL(route.request().url()).pathname.split('/').at(-1)
        if (game === 'connect-four') await held
        const entry = { rank: 1, playerId: '0192c5a0-1111-7000-8000-000000000001', name: `Best of ${game}` }
        await route.fulfill({
          headers: { 'access-control-allow-origin': '*' },
          json: { game, entries: [{ ...entry, rating: 1000, matches: 1, wins: 1 }] },
        })
      })
      await page.getByRole('link', { name: 'Leaderboard' }).click()
      await page.getByRole('combobox', { name: 'Game' }).selectOption('lightcycles')
      await page.getByText('Best of lightcycles').waitFor()
      const late = page.waitForResponse('**/v1/leaderboards/connect-four*')
      release()
      await (await late).finished()
      await page.evaluate('new Promise(requestAnimationFrame)')
      expect(await page.getByText('Best of connect-four').count()).toBe(0)
      await page.getByText('Best of lightcycles').waitFor()
    })

    test('where the system cannot be reached, the page says so, and goes on when it can', async () => {
      const page = await visit()
      await ask(page, 'Connect four', { opponents: 'Bots' })
      await page.getByText(/Your turn|You begin/).waitFor()
      const api = `${await apiUrl()}/**`
      await page.route(api, (route) => route.abort())
      await page.reload()
      await page.locator('#notice', { hasText: 'could not be reached' }).waitFor()
      await page.getByRole('link', { name: 'My matches' }).click()
      await page.locator('#history', { hasText: 'could not be reached' }).waitFor()

      await page.unroute(api)
      await button(page, 'Try again').click()
      await page.getByRole('link', { name: 'Play', exact: true }).click()
      await page.getByText(/Your turn|You begin/).waitFor()
    })

    test('a tab that is duplicated is a player of its own, and the match goes on in the first', async () => {
      const page = await visit()
      await ask(page, 'Connect four', { opponents: 'Bots' })
      await page.getByText(/Your turn|You begin/).waitFor()
      const [copy] = await Promise.all([
        page.context().waitForEvent('page'),
        page.evaluate('void open(location.href)'),
      ])
      await button(copy, 'Sign in').waitFor()
      await button(copy, 'Play').waitFor()
      await dropAndHear(page, '4')
    })

    test('the status page shows how the system does, to whoever reads it and however; and says when it cannot be asked', async () => {
      const page = await visit({ ...phone, viewport: { width: 320, height: 700 }, colorScheme: 'dark' })
      await page.getByRole('link', { name: 'Status' }).click()
      await page.getByRole('status').filter({ hasText: 'All 6 processes are ready' }).waitFor()
      expect(await page.locator('#promises > li').count()).toBe(6)
      for (const name of ['Matches', 'Ticks late', 'Length', 'CPU', 'Redis and MariaDB answer'])
        await page.getByRole('figure', { name, exact: true }).getByRole('img').first().waitFor()
      await page.getByRole('row').filter({ hasText: 'shard-1' }).getByText('Ready').waitFor()
      for (const check of [tooWide, faintTexts]) expect(await page.evaluate(check)).toEqual([])
      expect(await nameless(page)).toEqual([])
      await screenshot(page, 'status-phone-dark')
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.emulateMedia({ colorScheme: 'light' })
      for (const check of [tooWide, faintTexts]) expect(await page.evaluate(check)).toEqual([])
      await screenshot(page, 'status')

      await page.locator('#pause-button').focus()
      await page.keyboard.press('Enter')
      expect(await page.locator('#pause-button').getAttribute('aria-pressed')).toBe('true')
      await page.route('**/status.json*', (route) => route.abort())
      await page.keyboard.press('Enter')
      await page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor()
    })

    test('the documentation is a click away', async () => {
      const page = await visit()
      // They are built for the first one who asks.
      await page.getByRole('link', { name: 'Docs' }).click({ timeout: 50_000 })
      await page.getByRole('heading', { level: 1, name: 'Matchwire' }).waitFor()
      await page.getByRole('link', { name: 'Errors' }).first().click()
      expect(await page.title()).toBe('Errors · Matchwire')
    })

    test('whatever can be used has a role and a name, and Tab reaches it', async () => {
      const page = await visit()
      for (const name of pages) {
        await page.goto(`${playground!.url}#${name}`)
        await page.locator(`#${name} h1`).waitFor()
        expect(await nameless(page), name).toEqual([])
        expect(await page.getByRole('heading', { level: 1 }).count(), name).toBe(1)
      }
      // The last page is still shown: the first stop of Tab leads to what is on it.
      await page.locator('.skip').focus()
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.id')).toBe('main')
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Replay')

      await page.goto(`${playground!.url}#play`)
      await ask(page, 'Connect four', { opponents: 'Bots' })
      await page.getByRole('grid').waitFor()
      expect(await nameless(page)).toEqual([])

      // Which shard runs the match is asked of the server that started it.
      await page.locator('button:enabled', { hasText: 'Kill shard' }).waitFor()
      const reached: string[] = []
      await page.locator('.skip').focus()
      for (let presses = 0; presses < 40 && reached.at(-1) !== 'nothing'; presses += 1) {
        await page.keyboard.press('Tab')
        reached.push(String(await page.evaluate(describeFocus)))
      }
      expect(reached.filter((each) => each.startsWith('Column')).length).toBe(1)
      for (const name of ['Leaderboard', 'Inspector', 'Resign', 'Drop socket', 'Kill shard', 'Pause'])
        expect(reached).toContain(name)
      expect(reached.filter((each) => each.endsWith('without a visible focus'))).toEqual([])

      await page.locator('.cell[tabindex="0"]').focus()
      await page.keyboard.press('ArrowLeft')
      expect(await page.evaluate(describeFocus)).toMatch(/^Column 3, row 6/)
      await page.getByText(/Your turn|You begin/).waitFor()
      await page.keyboard.press('Enter')
      await page.getByText(/You dropped into column 3/).waitFor()
    })

    test('the colours follow the system, or the button', async () => {
      const page = await visit({ colorScheme: 'dark' })
      const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
      const dark = await ground()
      await page.getByRole('button', { name: /^Colours/ }).click()
      expect(await ground()).not.toBe(dark)
      await page.reload()
      await button(page, 'Play').waitFor()
      expect(await ground()).not.toBe(dark)
    })

    async function apiUrl(): Promise<string> {
      const config = (await (await fetch(`${playground!.url}config.json`)).json()) as { apiUrl: string }
      return config.apiUrl
    }
  },
)

/** As the browser tells a screen reader. */
async function nameless(page: Page): Promise<string[]> {
  const roles = [
    'button',
    'link',
    'textbox',
    'combobox',
    'radio',
    'checkbox',
    'slider',
    'image',
    'grid',
    'table',
    'figure',
  ]
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter(({ ignored, role, name }) => !ignored && roles.includes(String(role?.value)) && !name?.value)
    .map(({ role, backendDOMNodeId }) => `${String(role?.value)} ${backendDOMNodeId}`)
}

/** The element that has the focus, by its name, and whether that can be seen. */
const describeFocus = `(() => {
  const element = document.activeElement
  if (element === document.body) return 'nothing'
  const name = element.getAttribute('aria-label') || element.textContent.trim() || element.tagName
  const shown = getComputedStyle(element)
  const around = element.closest('label') ? getComputedStyle(element.closest('label')) : shown
  return name + ([shown, around].some(({ outlineStyle }) => outlineStyle !== 'none') ? '' : ' without a visible focus')
})()`

/** What reaches beyond the screen, or beyond the dialog that it is in. */
const tooWide = `(() => {
  const beyond = (element) => element.getBoundingClientRect().right > (element.closest('dialog') ?? document.documentElement).getBoundingClientRect().right + 1
  const clipped = (element) => element.parentElement && (getComputedStyle(element.parentElement).overflowX !== 'visible' || clipped(element.parentElement))
  const wide = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility() && !clipped(element) && beyond(element))
  const page = document.documentElement.scrollWidth > screen.width ? ['the page, ' + document.documentElement.scrollWidth] : []
  return page.concat(wide.map((element) => element.tagName + ' ' + element.textContent.slice(0, 40)))
})()`

/** Texts whose contrast with what is behind them is less than 4.5 to 1, as WCAG AA asks for. */
const faintTexts = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * x + 0.7152 * y + 0.0722 * z
  }
  const behind = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const color = rgba(getComputedStyle(each).backgroundColor)
      if (color[3] === 255) return color
    }
    return [255, 255, 255]
  }
  const faint = []
  for (const element of document.querySelectorAll('body *')) {
    const text = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data).join('').trim()
    if (text === '' || !element.checkVisibility() || element.disabled || element.closest(':disabled')) continue
    const [a, b] = [luminance(rgba(getComputedStyle(element).color)), luminance(behind(element))]
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (ratio < 4.5) faint.push(text.slice(0, 40) + ' ' + ratio.toFixed(2))
  }
  return faint
})()`
