import '../support/no-data-cache'
import { createTranslator } from 'next-intl'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settleEffects } from '@/features/legal-documents/effect/settle-effects'
import { documentIndex } from '@/features/legal-documents/open-data/document-index'
import { readIndexQuery } from '@/features/legal-documents/open-data/index-query'
import { legalDocumentRecord } from '@/features/legal-documents/open-data/legal-document-record'
import { structuredData } from '@/features/legal-documents/open-data/structured-data'
import { findLegalDocument } from '@/features/legal-documents/read-legal-document'
import type { LegalDocument, Site } from '@/payload-types'
import { WrongDataParameterError } from '@/platform/open-data/data-parameters'
import type { DocumentKind } from '@/platform/official-documents/document-sections'
import type { DocumentType } from '@/platform/official-documents/document-types'
import { readFeedItems } from '@/platform/official-documents/feed/read-feed-items'
import { writeFeed } from '@/platform/official-documents/feed/write-feed'
import messages from '@/platform/i18n/messages/vi/document-lists.json'
import { portalPayload } from '@/platform/payload-client'
import type { SiteContext } from '@/platform/sites/site-context'
import { storedDay } from '@/platform/time/calendar-day'
import { openBrowser } from '../support/browser'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { readerAt } from '../support/reader'

type Data = Partial<Omit<LegalDocument, 'id' | 'site' | 'createdAt' | 'updatedAt'>>

const HOSTILE = 'Về “<b>đất</b>” & nước ]]> <script>alert(1)</script> ]]> \u000b\u0001 \ud800 hết'

let payload: Payload
let portal: SmallPortal
let atRoot: SiteContext
let atCommune: SiteContext
let browser: Awaited<ReturnType<typeof openBrowser>>
let old: LegalDocument
let next: LegalDocument
let own: LegalDocument

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  atRoot = await contextOf(portal.root)
  atCommune = await contextOf(portal.commune)
  browser = await openBrowser()
  old = await create('1/2020/QĐ-UBND', { sharing: 'all', abstract: HOSTILE.replace('\ud800', '') })
  next = await create('2/2022/NĐ-CP', {
    documentType: 'nghi-dinh',
    sharing: 'all',
    issuedOn: storedDay('2022-02-01'),
    effectiveOn: storedDay('2022-03-01'),
    relations: [
      { kind: 'replaces', target: old.id },
      { kind: 'based-on', targetText: '9/1999/L-X' },
    ],
  })
  own = await create('3/2023/QĐ-UBND', { issuedOn: storedDay('2019-05-05') }, portal.commune)
  await create('4/2023/QĐ-UBND', {}, portal.freeCommune)
  await create('5/2023/QĐ-UBND', { _status: 'draft', sharing: 'all' })
  await create('6/2023/QĐ-UBND')
  await settleEffects(payload)
})

afterAll(() => browser.remove())

async function contextOf(site: Site): Promise<SiteContext> {
  const ctx = await readerAt(site, portal.root)
  return {
    ...ctx,
    canonical: (path, owner = ctx.site) => `http://${owner.slug}.localhost:1${path}`,
  }
}

async function create(documentNumber: string, data: Data = {}, site = portal.root): Promise<LegalDocument> {
  return payload.create({
    collection: 'legal-documents',
    data: {
      documentNumber,
      documentType: 'quyet-dinh',
      abstract: `Văn bản ${documentNumber}`,
      issuingBody: 'Cơ quan thử',
      issuedOn: storedDay('2020-01-01'),
      effectiveOn: storedDay('2020-01-10'),
      slug: '',
      site: site.id,
      _status: 'published',
      ...data,
    },
    draft: false,
    depth: 0,
  })
}

async function documentFeed(
  ctx: SiteContext,
  kind: DocumentKind,
  type: DocumentType | null,
): Promise<string> {
  const t = createTranslator({ locale: 'vi', messages: messages.feed })
  const items = await readFeedItems(ctx, kind, type)
  return writeFeed({
    ctx,
    kind,
    type,
    items,
    owners: new Map([ctx.site, ...ctx.above].map((site) => [site.id, site])),
    section: 'Văn bản',
    t: (key, values) => t(key as never, values as never),
  })
}

/** The feed as a strict reader of XML sees it. */
async function parsed(xml: string) {
  const page = await browser.newPage()
  try {
    return await page.evaluate((text) => {
      const doc = new DOMParser().parseFromString(text, 'application/xml')
      const fault = doc.querySelector('parsererror')?.textContent ?? null
      const words = (of: Element | Document, name: string) => of.querySelector(name)?.textContent ?? ''
      return {
        fault,
        version: doc.documentElement.getAttribute('version'),
        channel: {
          title: words(doc, 'channel > title'),
          link: words(doc, 'channel > link'),
          description: words(doc, 'channel > description'),
          language: words(doc, 'channel > language'),
          built: words(doc, 'channel > lastBuildDate'),
          self: doc.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link')[0]?.getAttribute('href'),
        },
        items: [...doc.querySelectorAll('item')].map((item) => ({
          title: words(item, 'title'),
          link: words(item, 'link'),
          guid: words(item, 'guid'),
          isPermaLink: item.querySelector('guid')?.getAttribute('isPermaLink'),
          published: words(item, 'pubDate'),
          description: words(item, 'description'),
        })),
      }
    }, xml)
  } finally {
    await page.close()
  }
}

describe('RSS', () => {
  it('is what the standard asks for, with addresses that hold anywhere', async () => {
    const { fault, version, channel, items } = await parsed(
      await documentFeed(atCommune, 'legal-documents', null),
    )
    expect(fault).toBeNull()
    expect(version).toBe('2.0')
    expect(channel).toMatchObject({
      link: 'http://xa-mot.localhost:1/van-ban',
      language: 'vi',
      self: 'http://xa-mot.localhost:1/van-ban/rss.xml',
    })
    for (const words of [channel.title, channel.description]) expect(words).not.toBe('')
    expect(items).toHaveLength(3)
    for (const { link, guid, isPermaLink, published, title } of items) {
      expect(link).toMatch(/^http:\/\/[a-z-]+\.localhost:1\/van-ban\/[a-z0-9-]+$/)
      expect(guid).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
      expect(isPermaLink).toBe('false')
      // RFC 822, as RSS 2.0 asks.
      expect(published).toMatch(/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/)
      expect(title).toMatch(/^(Quyết định|Nghị định) \d/)
    }
  })

  it('shows what the site shows, the last published first, each at the site that owns it', async () => {
    const links = async (ctx: SiteContext, type: 'nghi-dinh' | null = null) =>
      (await parsed(await documentFeed(ctx, 'legal-documents', type))).items.map(({ link }) => link)
    // An old document that was published last is what a follower has not seen yet.
    expect(await links(atCommune)).toEqual([
      `http://xa-mot.localhost:1/van-ban/${own.slug}`,
      `http://huyen-thu.localhost:1/van-ban/${next.slug}`,
      `http://huyen-thu.localhost:1/van-ban/${old.slug}`,
    ])
    expect(await links(atCommune, 'nghi-dinh')).toEqual([`http://huyen-thu.localhost:1/van-ban/${next.slug}`])
    expect(await links(atRoot)).toHaveLength(3)
    expect(await links(await contextOf(portal.freeCommune))).toHaveLength(3)
  })

  it('carries any text', async () => {
    const { items } = await parsed(await documentFeed(atRoot, 'legal-documents', null))
    const words = items.find(({ title }) => title.endsWith('1/2020/QĐ-UBND'))?.description
    expect(words).toContain('Về “<b>đất</b>” & nước')
    expect(words).toContain('<script>alert(1)</script>')
    expect(words).toContain('Ban hành ngày 01/01/2020.')
  })

  it('says the same twice, and knows the same document again under another address', async () => {
    const read = () => documentFeed(atRoot, 'legal-documents', 'nghi-dinh')
    expect(await read()).toBe(await read())
    const [before] = (await parsed(await read())).items
    await payload.update({
      collection: 'legal-documents',
      id: next.id,
      data: { slug: `${next.slug}-sua`, _status: 'published' },
      draft: false,
    })
    const [after] = (await parsed(await read())).items
    expect(after?.guid).toBe(before?.guid)
    expect(after?.published).toBe(before?.published)
    expect(after?.link).toBe(`${before?.link}-sua`)
  })

  it('is valid while there is nothing to tell', async () => {
    const feed = await documentFeed(atRoot, 'directives', 'cong-dien')
    const { fault, items, channel } = await parsed(feed)
    expect([fault, items]).toEqual([null, []])
    expect(channel.built).toBe('Thu, 01 Jan 1970 00:00:00 GMT')
  })
})

describe('open data', () => {
  const list = (ctx: SiteContext, query = '') =>
    documentIndex(ctx, readIndexQuery(new URLSearchParams(query)))
  const numbers = async (ctx: SiteContext, query = '') =>
    (await list(ctx, query)).documents.map(({ number }) => number)

  it('lists what the site shows, newest first', async () => {
    expect(await numbers(atCommune)).toEqual(['2/2022/NĐ-CP', '1/2020/QĐ-UBND', '3/2023/QĐ-UBND'])
    expect(await numbers(atCommune, 'type=nghi-dinh')).toEqual(['2/2022/NĐ-CP'])
    expect(await numbers(atCommune, 'year=2020')).toEqual(['1/2020/QĐ-UBND'])
    expect(await numbers(atCommune, 'sector=khong-co')).toEqual([])
  })

  it('tells the effect of the day asked for', async () => {
    const effects = async (query: string) =>
      Object.fromEntries(
        (await list(atCommune, query)).documents.map(({ number, effect }) => [number, effect]),
      )
    expect(await effects('')).toMatchObject({ '1/2020/QĐ-UBND': 'expired', '2/2022/NĐ-CP': 'in-force' })
    const before = await effects('day=2021-06-01')
    expect(before).toMatchObject({ '1/2020/QĐ-UBND': 'in-force' })
    expect(before).not.toHaveProperty('2/2022/NĐ-CP')
  })

  it('leads from page to page through everything once', async () => {
    const seen: string[] = []
    let address: string | null = '?pageSize=1'
    while (address) {
      const page = await list(atCommune, address.slice(address.indexOf('?') + 1))
      seen.push(...page.documents.map(({ number }) => number))
      address = page.links.next
    }
    expect(seen).toEqual(await numbers(atCommune))
  })

  it.each(['page=4', 'page=0', 'day=hom-qua', 'day=1/6/2019', 'year=20', 'type=x', 'tu=x', 'page=1&page=2'])(
    'refuses %s',
    async (query) => {
      await expect((async () => list(atCommune, query))()).rejects.toThrow(WrongDataParameterError)
    },
  )

  it('tells of one document all periods with their reasons, and relations from both ends', async () => {
    const document = await findLegalDocument(atCommune, old.slug)
    const canonical = `http://huyen-thu.localhost:1/van-ban/${old.slug}`
    const record = legalDocumentRecord(atCommune, document!, { today: '2026-01-01', canonical })
    expect(record).toMatchObject({
      number: '1/2020/QĐ-UBND',
      canonicalNumber: old.numberKey,
      issuedOn: '2020-01-01',
      effect: { day: '2026-01-01', effect: 'expired' },
      links: { canonical, self: `http://xa-mot.localhost:1/du-lieu/van-ban/${old.slug}.json` },
      relations: [{ kind: 'replaces', direction: 'incoming', number: '2/2022/NĐ-CP' }],
    })
    expect(record.periods.map(({ from, until, effect }) => [from, until, effect])).toEqual([
      [null, '2020-01-01', 'not-yet'],
      ['2020-01-01', '2020-01-10', 'not-yet'],
      ['2020-01-10', '2022-03-01', 'in-force'],
      ['2022-03-01', null, 'expired'],
    ])
    const [replaced] = record.effect.reasons.filter(({ code }) => code === 'act')
    expect(JSON.stringify(replaced)).toContain('2/2022/NĐ-CP')
    // Ids are the portal's own business.
    expect(JSON.stringify(record)).not.toContain(next.id)
  })

  it('says to search engines whether the law holds, and nothing where nobody knows', async () => {
    const of = async (slug: string) =>
      structuredData({ ctx: atRoot, document: (await findLegalDocument(atRoot, slug))!, url: 'http://x/y' })
    expect(await of(old.slug)).toMatchObject({
      '@type': 'Legislation',
      legislationLegalForce: 'https://schema.org/NotInForce',
    })
    const undated = await create('7/2023/QĐ-UBND', { effectiveOn: null })
    await settleEffects(payload)
    expect((await of(undated.slug)).legislationLegalForce).toBeUndefined()
  })
})
