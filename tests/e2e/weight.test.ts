import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { openBrowser } from '../support/browser'
import { detailedPhoto } from '../support/detailed-photo'
import { makeLongContent } from '../support/long-content'
import { PAGE_TYPES } from '../support/page-types'
import { RestSession } from '../support/rest-session'
import { RunningPortal } from '../support/running-portal'
import { firstView, type Transfer } from '../support/transfer'

const portal = RunningPortal.attach(inject('portal'))
const KB = 1024
const HOME_BUDGET = 350 * KB
const BUDGET = 200 * KB
const SCRIPT_BUDGET = 30 * KB
/** Links that lead to what only a script can show. */
const ADDED = ['Xem tại đây']
/** Sheets on paper, and the page that is kept for a time without a connection. */
const PLAIN_LETTERS = ['notice-sheet', 'offline']
/** As many telephones are that cost little: narrow, and with two points to a pixel. */
const TELEPHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 }
const COMPUTER = { viewport: { width: 1280, height: 900 } }

let browser: Awaited<ReturnType<typeof openBrowser>>
const table: string[] = []

beforeAll(async () => {
  await makeLongContent(portal)
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.remove()
  console.log(table.join('\n'))
})

const inKilobytes = (bytes: number) => `${(bytes / KB).toFixed(0)} KB`

// The viewer of scans shows pictures of pages: whoever opens it has asked for them.
const READING_PAGES = PAGE_TYPES.filter(({ name }) => name !== 'directive-file')

describe.each(READING_PAGES)('the first view of $name', ({ name, path }) => {
  it('stays within its budget, asks nobody else and keeps nothing', async () => {
    const budget = name.startsWith('home') ? HOME_BUDGET : BUDGET
    const views: Transfer[] = []
    for (const device of [TELEPHONE, COMPUTER]) {
      const view = await firstView(browser, portal.url + path, device)
      expect(view.all, view.requests.slice(0, 8).join('\n')).toBeLessThanOrEqual(budget)
      expect(view.scripts).toBeLessThanOrEqual(SCRIPT_BUDGET)
      expect([view.foreign, view.cookies]).toEqual([[], []])
      views.push(view)
    }
    const sizes = views.map(({ all, scripts }) => `${inKilobytes(all)} (scripts ${inKilobytes(scripts)})`)
    table.push(`${name}: ${sizes.join(' on a telephone, ')} on a computer`)
  })

  it('names its letters, if it has any, so that they are fetched at once', async () => {
    const { body } = await portal.fetch(path)
    const named = body.match(/<link rel="preload"[^>]* as="font"/g) ?? []
    expect(named).toHaveLength(PLAIN_LETTERS.includes(name) ? 0 : 2)
  })

  it('says the same without scripts', async () => {
    const [plain, scripted] = [await textOf(path, false), await textOf(path, true)]
    const known = new Set(plain)
    expect(scripted.filter((words) => !known.has(words) && !ADDED.includes(words))).toEqual([])
  })
})

it('stays within its budget also where an article shows a photograph full of detail', async () => {
  const admin = await RestSession.login(portal, 'quantri@minhgiang.example')
  const publisher = await RestSession.login(portal, 'duyet@minhgiang.example', 'bientap@minhgiang.example')
  const [root] = await admin.list('sites?where[isRoot][equals]=true&depth=0')
  const [category] = await admin.list(`categories?where[site][equals]=${root!.id}&depth=0`)
  const photo = { name: 'rung-cay.jpg', data: await detailedPhoto(), mimetype: 'image/jpeg' }
  const cover = await publisher.upload(root!.id, photo, 'Rừng cây bên sông.')
  const article = await publisher.create('news', {
    site: root!.id,
    category: category!.id,
    title: 'Rừng cây bên sông',
    publishedAt: '2020-03-02T05:00:00.000Z',
    cover: cover.id,
    _status: 'published',
  })
  const address = `/tin-tuc/${article.slug}`
  await waitUntil(async () => (await portal.fetch(address)).body.includes('<figure'), { timeout: 30_000 })
  for (const device of [TELEPHONE, COMPUTER]) {
    const { all, requests } = await firstView(browser, portal.url + address, device)
    table.push(`an article with a photograph: ${inKilobytes(all)}`)
    expect(all, requests.slice(0, 3).join('\n')).toBeLessThanOrEqual(BUDGET)
  }
  await publisher.update('news', article.id, { _status: 'draft' })
})

/** What stands in the text of a page, piece by piece; controls that scripts add, and whether an office is open, left out. */
async function textOf(path: string, javaScriptEnabled: boolean): Promise<string[]> {
  const page = await browser.newPage({ ...TELEPHONE, javaScriptEnabled })
  await page.goto(portal.url + path)
  const pieces = await page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node
      const isControl = parentElement?.closest('button, label, [data-open-now]')
      if (!isControl && parentElement?.checkVisibility()) found.push(node.textContent ?? '')
    }
    return found
  })
  await page.context().close()
  return pieces.map((words) => words.replace(/\s+/g, ' ').trim()).filter(Boolean)
}
