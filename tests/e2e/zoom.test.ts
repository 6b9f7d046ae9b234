import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { layoutFaults, smallTargets } from '../support/layout-faults'
import { makeLongContent } from '../support/long-content'
import { PAGE_TYPES } from '../support/page-types'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
/** A window of 1280 by 1024 pixels at its zooms: so many CSS px are left of it. */
const ZOOMS = {
  'at 100%': { width: 1280, height: 1024 },
  'at 200%': { width: 640, height: 512 },
  'at 400%': { width: 320, height: 256 },
}
const TELEPHONE = { width: 360, height: 740 }
/** WCAG 2.2, 1.4.12. */
const READERS_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page

beforeAll(async () => {
  await makeLongContent(portal)
  browser = await openBrowser()
  page = await browser.newPage({ locale: 'vi-VN', bypassCSP: true })
})

afterAll(() => browser.remove())

// The paper of a notice board has the width of paper.
describe.each(PAGE_TYPES.filter(({ name }) => name !== 'notice-sheet'))('$name', ({ path }) => {
  it.each(Object.entries(ZOOMS))('shows all without scrolling sideways, %s', async (_, viewport) => {
    await page.setViewportSize(viewport)
    await page.goto(portal.url + path)
    await openEverything()
    expect(await layoutFaults(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
  })

  it('shows all with text alone twice as large, with the largest of our own sizes, and with a reader’s own spacing', async () => {
    await page.setViewportSize(ZOOMS['at 100%'])
    await page.goto(portal.url + path)
    await openEverything()
    const large = await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
    expect(await layoutFaults(page)).toEqual([])
    await large.evaluate((element) => (element as Element).remove())
    await page.setViewportSize(TELEPHONE)
    await page.evaluate(() => (document.documentElement.dataset.text = 'largest'))
    expect(await layoutFaults(page)).toEqual([])
    await page.evaluate(() => delete document.documentElement.dataset.text)
    await page.addStyleTag({ content: READERS_SPACING })
    expect(await layoutFaults(page)).toEqual([])
  })
})

/** Menus, filters and whatever else is folded away: it has to fit too. */
async function openEverything(): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) {
      // Of those that share a name the browser keeps one open; each has to fit.
      folded.removeAttribute('name')
      folded.open = true
    }
  })
}
