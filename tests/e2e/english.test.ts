import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isVietnamese } from '@/platform/page-cache/language-of-parts.mjs'
import { findRunningServices } from '@/platform/local-services/local-services'
import { openBrowser } from '../support/browser'
import { startOwnPortal } from '../support/own-portal'
import type { RunningPortal } from '../support/running-portal'

/*
 * English pages have no Vietnamese words of the interface, and content that nobody has translated says that it is
 * Vietnamese. Content is what the database holds; whatever else is Vietnamese was written into the code. A portal of its own:
 * what other tests write has parts that an excerpt puts together.
 */

let portal: RunningPortal
let browser: Awaited<ReturnType<typeof openBrowser>>
let content = ''

/** What people read stands in none of these; versions repeat it. */
const NO_CONTENT =
  /^(?:_|payload_|publications|workflow_|slug_history|editing_|unsaved_|item_views|search_counts|letters)/

beforeAll(async () => {
  portal = await startOwnPortal()
  browser = await openBrowser()
  content = await wordsOfDatabase()
}, 600_000)

afterAll(async () => {
  await browser.remove()
  await portal.stop()
  portal.removeFoldersButBuild()
})

async function wordsOfDatabase(): Promise<string> {
  const uri = findRunningServices(portal.places.dataDir)?.databaseMigrationUri
  const client = new Client({ connectionString: uri })
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    )
    const texts: string[] = []
    for (const { name } of tables) {
      if (NO_CONTENT.test(name)) continue
      const { rows } = await client.query<{ row: string }>(`select to_jsonb(t)::text as row from "${name}" t`)
      for (const { row } of rows) texts.push(...stringsIn(JSON.parse(row)))
    }
    return texts.map(plain).filter(Boolean).join(' ')
  } finally {
    await client.end()
  }
}

/** How a rich text is set; without it, blocks that follow one another do so here too, as in an excerpt. */
const NO_WORDS = new Set(['type', 'mode', 'style', 'format', 'direction', 'tag', 'listType', 'textStyle'])

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (NO_WORDS.has(key) ? [] : stringsIn(inner)))
}

/** Without case, spaces and bullets: what a page makes of a text is still that text. */
const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()

/** The pieces of a text that were put together from several fields. */
const piecesOf = (text: string) =>
  text
    .split(/[,;:·–…“”"()\n]|\. |\.$| - /)
    .map(plain)
    .filter(Boolean)

const isContent = (text: string) =>
  content.includes(plain(text)) ||
  piecesOf(text).every((piece) => !isVietnamese(piece) || content.includes(piece))

async function firstLink(list: string, pattern: string): Promise<string> {
  const { body } = await portal.fetch(list)
  const found = new RegExp(`href="(${pattern})"`).exec(body)?.[1]
  if (!found) throw new Error(`${list} links to nothing like ${pattern}`)
  return found
}

const SLUG = '[a-z0-9-]+'

async function everyKindOfPage(): Promise<string[]> {
  const items = await Promise.all([
    firstLink('/en/tin-tuc', `/en/tin-tuc/(?!chuyen-muc|tra-cuu)${SLUG}`),
    firstLink('/en/tin-tuc', `/en/tin-tuc/chuyen-muc/${SLUG}`),
    firstLink('/en/van-ban', `/en/van-ban/(?!tra-cuu|rss)${SLUG}`),
    firstLink('/en/chi-dao-dieu-hanh', `/en/chi-dao-dieu-hanh/(?!tra-cuu|rss)${SLUG}`),
    firstLink('/en/thu-tuc?q=khai', `/en/thu-tuc/${SLUG}-[0-9]-[0-9]{6}`),
    firstLink('/en/thu-tuc/linh-vuc', `/en/thu-tuc/linh-vuc/${SLUG}`),
    firstLink('/en/thu-tuc/co-quan', `/en/thu-tuc/co-quan/${SLUG}`),
    firstLink('/en/thu-tuc/su-kien', `/en/thu-tuc/su-kien/${SLUG}`),
    firstLink('/en/chuyen-de', `/en/chuyen-de/${SLUG}`),
  ])
  const [, , document = '', , procedure = ''] = items
  return [
    ...[
      '/en',
      '/en/tin-tuc',
      '/en/van-ban',
      '/en/thu-tuc',
      '/en/chi-dao-dieu-hanh',
      '/en/gioi-thieu',
      '/en/don-vi',
    ],
    ...[
      '/en/thu-tuc/linh-vuc',
      '/en/thu-tuc/co-quan',
      '/en/thu-tuc/su-kien',
      '/en/thu-tuc/a-z',
      '/en/chuyen-de',
    ],
    ...['co-cau-to-chuc', 'lanh-dao', 'nguoi-phat-ngon', 'ban-do', 'ten-duong', 'lien-ket', 'lien-he'].map(
      (slug) => `/en/gioi-thieu/${slug}`,
    ),
    ...['/en/gioi-thieu/ten-duong?q=song', '/en/van-ban?year=2026', '/en/thu-tuc?q=khai', '/en/don-vi?q=an'],
    ...['/en/tim-kiem', '/en/tim-kiem?q=khai+sinh', '/en/tim-kiem?q=zzzzqqq', '/en/khong-co-trang-nay'],
    ...['/en/don-vi/xa-an-binh', '/en/don-vi/xa-an-binh/gioi-thieu/lanh-dao', '/en/lich-su-don-vi'],
    ...items,
    `${document}/tai-ngay/2026-01-20`,
    `${procedure}/lich-su`,
    `${procedure}/niem-yet`,
  ]
}

/** Every text and spoken name of a page, and whether it stands in a part that says it is Vietnamese. */
function textsOfPage(): { text: string; isMarked: boolean; isSpoken: boolean }[] {
  const found: { text: string; isMarked: boolean; isSpoken: boolean }[] = []
  const note = (element: Element | null, text: string | null, isSpoken: boolean) => {
    // A citation is Vietnamese by its nature, and the way to the Vietnamese page names it so.
    if (element?.closest('script, style, noscript, template, #trich-dan, [hreflang="vi"]')) return
    if (!element || !text?.trim()) return
    found.push({
      text: text.trim(),
      isMarked: element.closest('[lang]')?.getAttribute('lang') === 'vi',
      isSpoken,
    })
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) note(walker.currentNode.parentElement, walker.currentNode.nodeValue, false)
  for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
    for (const element of document.querySelectorAll(`[${name}]`))
      note(element, element.getAttribute(name), true)
  }
  note(document.documentElement, document.title, true)
  return found
}

it('has an interface wholly in English, and says where content is Vietnamese', async () => {
  const page = await browser.newPage({ javaScriptEnabled: true, bypassCSP: true })
  const interfaceWords = new Set<string>()
  const unmarked = new Set<string>()
  let read = 0
  for (const path of await everyKindOfPage()) {
    const answer = await page.goto(portal.url + path, { waitUntil: 'domcontentloaded' })
    expect([path, answer?.status()]).toEqual([path, path.includes('khong-co') ? 404 : 200])
    for (const { text, isMarked, isSpoken } of await page.evaluate(textsOfPage)) {
      read += 1
      if (!isVietnamese(text)) continue
      if (!isContent(text)) interfaceWords.add(`${path}: ${text.slice(0, 120)}`)
      if (!isMarked && !isSpoken) unmarked.add(`${path}: ${text.slice(0, 120)}`)
    }
  }
  await page.close()
  expect(read).toBeGreaterThan(2000)
  expect([...interfaceWords]).toEqual([])
  expect([...unmarked]).toEqual([])
}, 300_000)
