import type { Browser, Page } from 'playwright-core'
import { pathOf } from '../support/page-types'
import type { RunningPortal } from '../support/running-portal'

/** As slow as Lighthouse takes a cheap telephone for. */
const SLOWER = 4
const PRESSES = 8
/** Words that many kinds of things are found for, so that there is something to filter. */
const MANY_RESULTS = '/tim-kiem?q=gi%E1%BA%A5y'

/** Interaction to Next Paint of something that is pressed again and again: the longest time, in ms. */
export type Interaction = { what: string; ms: number }

/** What a thumb does on a telephone: opening the menu, opening the filters, ticking one, choosing a case. */
export async function measureInteractions(browser: Browser, portal: RunningPortal): Promise<Interaction[]> {
  const measured: Interaction[] = []
  const presses: [what: string, path: string, selector: string][] = [
    ['menu', pathOf('home'), 'header details > summary >> visible=true'],
    ['filters of the results', MANY_RESULTS, '.search-filters > summary'],
    ['a filter', MANY_RESULTS, '.search-filters input[type=checkbox]'],
    ['a case of a procedure', pathOf('procedure-commune'), '.case-option'],
    ['a paper that is ticked', pathOf('procedure-commune'), '.paper >> visible=true'],
  ]
  for (const [what, path, selector] of presses) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.goto(portal.url + path, { waitUntil: 'networkidle' })
    if (what === 'a filter') await page.locator('.search-filters > summary').click()
    measured.push({ what, ms: await longestPress(page, selector) })
    await context.close()
  }
  return measured
}

/** Presses as a person does and asks the browser how long each took until something was painted. */
async function longestPress(page: Page, selector: string): Promise<number> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(globalThis, { interactionTimes: times })
    new PerformanceObserver((list) => {
      for (const { duration, interactionId } of list.getEntries() as (PerformanceEventTiming & {
        interactionId?: number
      })[])
        if (interactionId) times.push(duration)
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  })
  const control = page.locator(selector).first()
  for (let press = 0; press < PRESSES; press += 1) await control.click()
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // Entries come with the frame after; below 16 ms the browser gives none.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const { interactionTimes } = globalThis as unknown as { interactionTimes: number[] }
            resolve(Math.max(16, ...interactionTimes))
          }),
        )
      }),
  )
}
