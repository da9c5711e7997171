import type { Page } from 'playwright-core'
import { describe, expect, test, vi } from 'vitest'
import {
  ask,
  begin,
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

const loadedMachineTimeoutMs = 60_000

describe.skipIf(playground === undefined)('the playground', { timeout: loadedMachineTimeoutMs }, () => {
  const visit: Playground['visit'] = (options) => playground!.visit(options)

  test('two pages play connect four to its end, one with keys and one with taps, and both read who won', async () => {
    const [first, second] = [await visit(), await visit({ ...phone, colorScheme: 'dark' })]
    await begin(first, second, 'Connect four')

    await Promise.all([
      dropUntilOver(first, () => first.keyboard.press('2')),
      dropUntilOver(second, () => second.getByRole('button', { name: /^Column 5, row 6/ }).tap()),
    ])

    const headlines = await Promise.all(
      [first, second].map((page) => page.locator('.result h2').textContent()),
    )
    expect(headlines.sort()).toEqual(['You lost', 'You won'])
    for (const page of [first, second]) {
      await page.getByText('has four in a row.').waitFor()
      expect(await page.getByRole('button', { name: /in the winning line/ }).count()).toBe(4)
    }
    await screenshot(first, 'connect-four')
    await screenshot(second, 'connect-four-phone-dark')
  })

  test('two pages ride lightcycles: keys steer one and a swipe the other, and both see it', async () => {
    const [first, second] = [await visit({ colorScheme: 'dark' }), await visit(phone)]
    await begin(first, second, 'Lightcycles')

    // The ride is short: both steer at once, and what was sent is looked up afterwards.
    await Promise.all([
      first.keyboard.press('w'),
      swipe(second, 0, 60),
      screenshot(first, 'lightcycles-dark'),
    ])
    await messages(first, 'match.input', '"heading":"up"').first().waitFor()
    await button(second, 'Inspector').click()
    await messages(second, 'match.input', '"heading":"down"').first().waitFor()
    await screenshot(second, 'lightcycles-phone')

    for (const page of [first, second]) await page.locator('.result h2').waitFor()
    await first.getByText(/was the last one riding|crashed at the same moment/).waitFor()
    // Most come as what has changed, and are shown as what that makes.
    const seen = await messages(
      second,
      'match.delta',
      /"heading":"up".*"heading":"down"|"down".*"up"/,
    ).count()
    expect(seen).toBeGreaterThan(0)
  })

  test('a dropped socket is opened again and the match goes on; the other page reads of both', async () => {
    const [first, second] = [await visit(), await visit()]
    await begin(first, second, 'Connect four')

    await button(first, 'Drop socket').click()
    await first.getByText('You are back in the match.').waitFor()
    await messages(first, 'socket closed', 'by the inspector').waitFor()
    await messages(first, 'match.resumed', '"resumed":true').waitFor()
    await messages(second, 'match.seat', '"state":"away"').waitFor()
    await second.getByText(/is here\./).waitFor()
    await screenshot(first, 'resumed')

    const [mover, other] = (await mayMove(first).isVisible()) ? [first, second] : [second, first]
    await mover.keyboard.press('4')
    for (const page of [first, second]) await page.getByText(/dropped into column 4/).waitFor()
    // Who comes back to one disc has seen nobody drop it.
    await other.reload()
    await statusOf(other, 'Your turn.')
  })

  test('a shard is killed, and within seconds both pages say why the match ended', async () => {
    const [first, second] = [await visit(), await visit(phone)]
    await begin(first, second, 'Connect four')

    await button(first, 'Kill shard').click()
    await first.getByText(/shard-\d was killed/).waitFor()
    for (const page of [first, second]) {
      await page.getByText('The server that ran your match was lost. The match does not count.').waitFor()
      await page.getByRole('heading', { name: 'The match is void' }).waitFor()
    }
    await messages(first, 'match.ended', 'shard_lost').waitFor()
    await screenshot(first, 'shard-lost')
    await screenshot(second, 'shard-lost-phone')

    await button(first, 'Play again').click()
    await button(second, 'Play again').click()
    for (const page of [first, second]) await page.getByRole('grid').waitFor()
  })

  test('bots fill as many seats as are left', async () => {
    const page = await visit()
    await ask(page, 'Lightcycles', { opponents: 'Bots', seats: 4 })
    await page.getByText('All are riding.').waitFor()
    expect(await page.getByText(/^Bot-/).count()).toBe(3)
  })

  test('a match that was played is in the lists, and its recording plays again', async () => {
    const page = await visit()
    await ask(page, 'Lightcycles', { opponents: 'Bots' })
    await page.getByText('All are riding.').waitFor()
    // Whoever does not steer rides into the border.
    await page.getByRole('link', { name: 'Watch the replay' }).click()

    const step = page.getByRole('slider', { name: 'Step' })
    await step.fill('12')
    await page.getByText(/^step 12 of \d+/).waitFor()
    await page.getByRole('button', { name: 'One step on' }).click()
    await page.getByText(/^step 13 of \d+/).waitFor()
    await screenshot(page, 'replay')

    await page.getByRole('link', { name: 'My matches' }).click()
    await showMatches(page)
    await screenshot(page, 'history')
    await page.getByRole('link', { name: 'Leaderboard' }).click()
    await page.getByRole('combobox', { name: 'Game' }).selectOption('lightcycles')
    await page.getByRole('row', { name: /\(you\)/ }).waitFor()
    await screenshot(page, 'leaderboard')
  })

  test('whoever reloads the page comes back to the match, against the same bot', async () => {
    const page = await visit()
    await ask(page, 'Connect four', { opponents: 'Bots' })
    await page.getByText(/Your turn|You begin/).waitFor()
    await dropAndHear(page, '4')

    await page.reload()
    await statusOf(page, 'Your turn.')
    expect(await page.getByRole('button', { name: /'s disc$/ }).count()).toBeGreaterThan(1)
    await dropAndHear(page, '1')
    await button(page, 'Resign').click()
    await page.getByText(/ resigned\.$/).waitFor()
  })
})

const statusOf = (page: Page, text: string) =>
  expect.poll(() => page.locator('#play .status').textContent()).toBe(text)
const mayMove = (page: Page) => page.locator('.board.mine')

async function dropUntilOver(page: Page, drop: () => Promise<void>): Promise<void> {
  const isOver = () => page.locator('.result').isVisible()
  const discs = () => page.locator('.cell:not([data-disc="0"])').count()
  for (;;) {
    await page.locator('.board.mine, .result:not([hidden])').first().waitFor()
    if (await isOver()) return
    const before = await discs()
    await drop()
    await vi.waitUntil(async () => (await discs()) > before || (await isOver()), { timeout: 10_000 })
  }
}

async function swipe(page: Page, dx: number, dy: number): Promise<void> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator('canvas').boundingBox()) ?? {}
  const [fromX, fromY] = [x + width / 2, y + height / 2]
  // A finger, not a mouse.
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share = 0) => {
    const touchPoints = type === 'touchEnd' ? [] : [{ x: fromX + dx * share, y: fromY + dy * share }]
    return session.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
  await touch('touchStart')
  for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', share)
  await touch('touchEnd')
  await session.detach()
}
