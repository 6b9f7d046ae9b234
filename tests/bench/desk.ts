import type { ClientBase } from 'pg'
import type { Browser, Page } from 'playwright-core'
import { signIn } from '../support/admin-screens'
import { openBrowser } from '../support/browser'
import { insertNews } from '../support/bulk-documents'
import { insertLatestVersions } from '../support/bulk-versions'
import type { RunningPortal } from '../support/running-portal'
import { fillDocumentsTo } from './documents'
import { percentiles } from './load'
import { inDatabase } from './portal-database'
import { ms, ratio, type Row, table } from './report'

/** What a province's desk has written after some years. */
const NEWS = 20_000
const DOCUMENTS = 50_000
const OPENINGS = 30

/** A screen of the admin, whose it is, and what stands on it once it can be worked with. */
type Screen = { what: string; mailbox: string; pathOf: (round: number) => string; sign: string }

const ROW = '.table tbody tr'
const FORM = 'form[data-form-ready=true]'

/** The admin's lists and forms at a full desk, in the browser; limit = Payload's bare list and form of the same portal. */
export async function benchDesk(portal: RunningPortal): Promise<string> {
  await fillDocumentsTo(portal, DOCUMENTS)
  const ids = await inDatabase(portal, fill)
  const browser = await openBrowser()
  try {
    const plainList = await openings(browser, portal, {
      what: '',
      mailbox: 'quantri',
      pathOf: (round) => `/admin/collections/slug-history?page=${1 + round}`,
      sign: ROW,
    })
    const plainForm = await openings(browser, portal, {
      what: '',
      mailbox: 'quantri',
      pathOf: (round) => `/admin/collections/slug-history/${ids['slug_history']![round]}`,
      sign: FORM,
    })
    const rows: Row[] = []
    for (const screen of screens(ids)) {
      const limit = screen.sign === FORM ? plainForm : plainList
      const figure = await openings(browser, portal, screen)
      rows.push({
        what: screen.what,
        figure: inWords(figure),
        limit: inWords(limit),
        ratio: `${ratio(figure.p95 / limit.p95)} (goal p95 ≤ 1000 ms)`,
      })
    }
    return table(
      `The desk with ${NEWS} news items and ${DOCUMENTS} documents, until it can be worked with in the browser; limit = Payload's bare list or form of as many rows`,
      rows,
    )
  } finally {
    await browser.remove()
  }
}

function screens(ids: Record<string, string[]>): Screen[] {
  const list = (what: string, mailbox: string, pathOf: Screen['pathOf']): Screen => ({
    ...{ what, mailbox, pathOf },
    sign: ROW,
  })
  const form = (what: string, mailbox: string, collection: string, of: string): Screen => ({
    ...{ what, mailbox, sign: FORM },
    pathOf: (round) => `/admin/collections/${collection}/${ids[of]![round]}`,
  })
  const news = '/admin/collections/news'
  const documents = '/admin/collections/legal-documents'
  return [
    { what: 'dashboard of an editor', mailbox: 'bientap', pathOf: () => '/admin', sign: '.dashboard' },
    { what: 'dashboard of a publisher', mailbox: 'duyet', pathOf: () => '/admin', sign: '.dashboard' },
    list('list of news', 'bientap', (round) => `${news}?page=${1 + round}`),
    list('list of news, far back', 'bientap', (round) => `${news}?page=${1000 + round}`),
    list('news, searched', 'bientap', (round) => `${news}?search=tin ${100 + round}`),
    form('form of a news item', 'bientap', 'news', 'news'),
    list('list of documents', 'vanthu', (round) => `${documents}?page=${1 + round}`),
    list('documents by day of issue', 'vanthu', (round) => `${documents}?sort=-issuedOn&page=${1 + round}`),
    list('documents, searched by number', 'vanthu', (round) => `${documents}?search=${1 + round}/2`),
    form('form of a document', 'vanthu', 'legal-documents', 'legal_documents'),
  ]
}

/** Milliseconds from the address to a screen that can be worked with, each time another page of the list or item. */
async function openings(browser: Browser, portal: RunningPortal, { mailbox, pathOf, sign }: Screen) {
  const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } })
  await signIn(page, portal, mailbox)
  await opened(page, portal.url + pathOf(0), sign)
  const times: number[] = []
  for (let round = 1; round <= OPENINGS; round += 1)
    times.push(await opened(page, portal.url + pathOf(round), sign))
  await page.context().close()
  return percentiles(times)
}

async function opened(page: Page, address: string, sign: string): Promise<number> {
  const from = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator(sign).first().waitFor()
  return performance.now() - from
}

async function fill(client: ClientBase): Promise<Record<string, string[]>> {
  const { rows } = await client.query<{ count: number }>('select count(*)::int count from news')
  const missing = Array.from({ length: Math.max(0, NEWS - (rows[0]?.count ?? 0)) }, (_, index) => index)
  await insertNews(client, missing.map(madeNews))
  for (const collection of ['news', 'legal_documents']) {
    await insertLatestVersions(client, collection)
    await client.query(
      `insert into publications (id, collection, item_id, site_id, action, hash, snapshot, actor)
       select gen_random_uuid(), $1::varchar, id::text, site_id, 'publish', md5(id::text), '{}', 'Người Viết' from ${collection} item
       where not exists (select from publications known where known.collection = $1::varchar and known.item_id = item.id::text)`,
      [collection.replace('_', '-')],
    )
    await client.query(
      `insert into slug_history (id, collection, scope, slug, item_id)
       select gen_random_uuid(), $1::varchar, site_id::text, slug, id::text from ${collection} on conflict do nothing`,
      [collection.replace('_', '-')],
    )
  }
  await client.query('vacuum analyze')
  const ids: Record<string, string[]> = {}
  for (const source of ['news', 'legal_documents', 'slug_history']) {
    const found = await client.query<{ id: string }>(`select id from ${source} order by id limit $1`, [
      OPENINGS + 1,
    ])
    ids[source] = found.rows.map(({ id }) => id)
  }
  return ids
}

function madeNews(number: number) {
  return {
    title: `Tin ${number}: xã ra quân vệ sinh môi trường, làm đẹp đường làng ngõ xóm`,
    summary: 'Nhân dân các thôn cùng dọn dẹp, khơi thông cống rãnh, trồng hoa hai bên đường.',
    paragraphs: [
      'Sáng nay, nhân dân các thôn cùng dọn dẹp vệ sinh.',
      '## Kết quả',
      'Hai mươi cây số đường sạch.',
    ],
    publishedAt: new Date(Date.UTC(2026, 0, 1) - number * 3_600_000).toISOString(),
    slug: `tin-ban-viet-${number}`,
  }
}

function inWords({ p50, p95 }: { p50: number; p95: number }): string {
  return `p50 ${ms(p50)}, p95 ${ms(p95)}`
}
