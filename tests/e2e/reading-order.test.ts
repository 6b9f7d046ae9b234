import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { asLines, spokenOrder } from '../support/accessibility-tree'
import { openBrowser } from '../support/browser'
import { MovableClock } from '../support/movable-clock'
import { pathOf } from '../support/page-types'
import { RunningPortal } from '../support/running-portal'

/*
 * What a screen reader says of a page from top to bottom, kept as text: whoever changes the order or the words of a page sees it
 * in the difference (`vitest run --project e2e tests/e2e/reading-order.test.ts -u` keeps what is new). A portal of its own, for
 * other tests write news, and always of the same morning.
 */

const MORNING = new Date('2026-11-23T09:00:00+07:00')

const clock = new MovableClock()
let portal: RunningPortal
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page

beforeAll(async () => {
  clock.moveTo(MORNING)
  portal = await RunningPortal.start({ buildDir: inject('portal').buildDir, env: clock.env })
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
  await waitUntil(async () => (await portal.fetch(pathOf('results'))).body.includes('1-001193'), {
    timeout: 60_000,
  })
}, 600_000)

afterAll(async () => {
  await browser.remove()
  await portal.stop()
  portal.removeFoldersButBuild()
  clock.remove()
})

it.each(['home', 'home-commune', 'results', 'procedure-commune'])('%s is read in its order', async (name) => {
  await page.goto(portal.url + pathOf(name))
  const spoken = await spokenOrder(page)
  expect(spoken.filter(({ role, states }) => role === 'heading' && states[0] === '1')).toHaveLength(1)
  expect(spoken.filter(({ role }) => role === 'main')).toHaveLength(1)
  const lines = asLines(spoken).map(withoutWhatChanges).map(withoutDocuments)
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`reading-order/${name}.txt`)
})

/** What the search finds of a portal that has just begun, and where it runs. */
function withoutWhatChanges(line: string): string {
  return line
    .replace(/\d{1,2}\/\d{1,2}\/\d{4}/g, '<ngày>')
    .replace(/(?<=\()\d[\d.]*(?=\))|\d[\d.]*(?= (?:kết quả|lượt xem))/g, '<số>')
    .replace(/localhost:\d+/g, '<máy chủ>')
}

const NUMBER_AND_DAY = /\S+\/\S+ <ngày>$/

/** Of documents of one day any may come first. */
function withoutDocuments(line: string, place: number, lines: string[]): string {
  if (NUMBER_AND_DAY.test(lines[place - 1] ?? '')) return line.replace(/“.*”/, '“<trích yếu>”')
  return line.replace(NUMBER_AND_DAY, '<số> <ngày>')
}
