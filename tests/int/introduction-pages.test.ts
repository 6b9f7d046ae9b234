import '../support/no-data-cache'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeSite } from '@/features/new-site/make-site'
import { listPages, readPage } from '@/features/pages/queries'
import { portalPayload } from '@/platform/payload-client'
import type { SiteContext } from '@/platform/sites/site-context'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { readerAt } from '../support/reader'
import { richText } from '../../seed/rich-text'

let payload: Payload
let portal: SmallPortal
let below: string
let at: () => Promise<SiteContext>

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  const { site } = await makeSite(payload, {
    name: 'Xã Dưới',
    kind: 'xa',
    slug: 'xa-duoi',
    hosts: [],
    // Below a commune, so that there is a site between it and the root.
    parent: portal.commune.id,
  })
  below = site.id
  at = () => readerAt(site, portal.root)
})

const write = (site: string, slug: string, text: string, more: object = {}) =>
  payload.create({
    collection: 'pages',
    data: {
      site,
      slug,
      title: `Bài ${slug}`,
      body: text ? richText([text]) : undefined,
      _status: 'published',
      ...more,
    } as never,
    draft: false,
    depth: 0,
  })

const slugsAt = async () => (await listPages(await at())).map(({ slug }) => slug)

describe('a mandatory page that is still empty', () => {
  it('is in no list and says nothing while nobody above has written it', async () => {
    expect(await slugsAt()).toEqual([])
    expect(await readPage(await at(), 'lanh-dao')).toMatchObject({
      title: 'Lãnh đạo',
      textOwner: null,
      isStandIn: false,
      body: null,
    })
  })

  it('shows the text of the nearest site above that has one, however that is shared', async () => {
    await write(portal.root.id, 'lanh-dao', 'Lãnh đạo của trang gốc.')
    expect(await readPage(await at(), 'lanh-dao')).toMatchObject({
      title: 'Lãnh đạo',
      textOwner: portal.root.id,
      isStandIn: true,
    })
    const empty = await write(portal.commune.id, 'lanh-dao', '')
    expect(await readPage(await at(), 'lanh-dao')).toMatchObject({ textOwner: portal.root.id })
    await payload.update({
      collection: 'pages',
      id: empty.id,
      data: { body: richText(['Lãnh đạo ở giữa.']), _status: 'published' },
      draft: false,
    })
    expect(await readPage(await at(), 'lanh-dao')).toMatchObject({ textOwner: portal.commune.id })
    expect(await listPages(await at())).toMatchObject([{ slug: 'lanh-dao', textOwner: portal.commune.id }])
  })

  it('never shows a draft above, nor a page of a site beside it', async () => {
    await write(portal.root.id, 'co-cau-to-chuc', 'Chưa công bố.', { _status: 'draft' })
    await write(portal.freeCommune.id, 'co-cau-to-chuc', 'Của xã bên cạnh.')
    expect(await readPage(await at(), 'co-cau-to-chuc')).toMatchObject({ textOwner: null, body: null })
  })

  it('shows its own text as soon as there is one, and the title in the language of the reader', async () => {
    const { docs } = await payload.find({
      collection: 'pages',
      where: { site: { equals: below }, slug: { equals: 'lanh-dao' } },
      depth: 0,
    })
    const inEnglish = await readerAt({ id: below }, portal.root, 'en')
    expect(await readPage(inEnglish, 'lanh-dao')).toMatchObject({ title: 'Leaders' })
    await payload.update({
      collection: 'pages',
      id: docs[0]?.id ?? '',
      data: { body: richText(['Chủ tịch: Lê Văn Thành.']), _status: 'published' },
      draft: false,
      locale: 'vi',
    })
    expect(await readPage(await at(), 'lanh-dao')).toMatchObject({ textOwner: below, isStandIn: false })
  })
})

it('an empty page of contacts prints what the site says of itself', async () => {
  await write(portal.root.id, 'lien-he', 'Liên hệ trang gốc.')
  expect(await readPage(await at(), 'lien-he')).toMatchObject({ isStandIn: true })
  await payload.update({ collection: 'sites', id: below, data: { telephone: '0296 000 112' }, depth: 0 })
  expect(await readPage(await at(), 'lien-he')).toMatchObject({ textOwner: below, isStandIn: false })
})

it('a page that the site does not have is not lent by one above, unless it is shared', async () => {
  await write(portal.root.id, 'huong-dan', 'Hướng dẫn.')
  expect(await readPage(await at(), 'huong-dan')).toBeNull()
  await write(portal.root.id, 'huong-dan-chung', 'Hướng dẫn chung.', { sharing: 'all' })
  expect(await readPage(await at(), 'huong-dan-chung')).toMatchObject({
    textOwner: portal.root.id,
    isStandIn: false,
  })
})
