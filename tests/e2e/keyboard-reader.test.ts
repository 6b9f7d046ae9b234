import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { focusLook } from '../support/focus-look'
import { KeyboardReader } from '../support/keyboard-reader'
import { pathOf } from '../support/page-types'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
/** A ring around the control, broken where it touches what lies beside it. */
const LEAST_SHOWN = 1
const STOPS = 45
let browser: Awaited<ReturnType<typeof openBrowser>>

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.remove())

const open = async (path: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> => {
  const page = await browser.newPage({
    viewport: { width, height: 740 },
    locale: 'vi-VN',
    reducedMotion: 'reduce',
    colorScheme,
  })
  await page.goto(portal.url + path)
  return page
}

describe.each(['home', 'home-commune', 'results', 'documents', 'procedure-commune', 'document'])(
  '%s',
  (name) => {
    it.each([
      [360, 'light'],
      [1280, 'dark'],
    ] as const)('shows at every stop where the keyboard is, %d px, %s', async (width, colorScheme) => {
      const page = await open(pathOf(name), width, colorScheme)
      const faults: string[] = []
      for (let stop = 0; stop < STOPS; stop += 1) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(() => document.activeElement === document.body)) break
        const { shows, covered, what } = await focusLook(page)
        if (covered) faults.push(`covered: ${what}`)
        if (shows < LEAST_SHOWN) faults.push(`not seen (${shows.toFixed(2)}): ${what}`)
      }
      expect(faults).toEqual([])
      await page.context().close()
    })
  },
)

it('leads over the skip link into the text, from which the next stop is its first link', async () => {
  const page = await open(pathOf('procedure-commune'), 1280)
  const reader = new KeyboardReader(page)
  expect(await reader.tabTo(/./)).toBe(1)
  expect((await reader.focused()).href).toBe('#noi-dung')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  await page.context().close()
})

it('opens and closes the menu of a telephone where it stands', async () => {
  const page = await open('/', 360)
  const reader = new KeyboardReader(page)
  await reader.tabTo(/^Danh mục/, 'summary')
  const first = page.locator('header nav:visible a').first()
  await page.keyboard.press('Enter')
  expect(await first.isVisible()).toBe(true)
  await page.keyboard.press('Tab')
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  expect(await page.locator('header details[open]').count()).toBe(0)
  await page.context().close()
})
