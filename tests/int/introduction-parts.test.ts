import '../support/no-data-cache'
import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import sharp from 'sharp'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { unitFactsOf } from '@/features/pages/facts/queries'
import { organisationOf } from '@/features/pages/organisation/queries'
import { listPages, readPage } from '@/features/pages/queries'
import { portalPayload } from '@/platform/payload-client'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { readerAt } from '../support/reader'
import { SignedIn } from '../support/signed-in'
import { richText } from '../../seed/rich-text'

type Facts = Partial<RequiredDataFromCollectionSlug<'unit-facts'>>

let payload: Payload
let portal: SmallPortal
const agencies: Record<string, string> = {}

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  for (const [name, parent] of [
    ['Ủy ban', null],
    ['Phòng Một', 'Ủy ban'],
    ['Phòng Hai', 'Ủy ban'],
    ['Đội', 'Phòng Hai'],
    ['Nơi khác', null],
  ] as const) {
    const data = { name, slug: '', kind: 'chuyen-mon' as const, parent: parent ? agencies[parent] : null }
    agencies[name] = (await payload.create({ collection: 'agencies', data, depth: 0 })).id
  }
})

beforeEach(() => payload.delete({ collection: 'unit-facts', where: { id: { exists: true } } }))
afterEach(() => payload.delete({ collection: 'pages', where: { id: { exists: true } } }))

const facts = (site: { id: string }, data: Facts) =>
  payload.create({ collection: 'unit-facts', data: { name: 'Tư liệu', ...data, site: site.id }, depth: 0 })

const at = (site: { id: string }) => readerAt(site, portal.root)
const slugsAt = async (site: { id: string }) => (await listPages(await at(site))).map(({ slug }) => slug)

const page = (site: { id: string }, slug: string, text: string, more: object = {}) =>
  payload.create({
    collection: 'pages',
    data: {
      site: site.id,
      slug,
      title: slug,
      body: text ? richText([text]) : undefined,
      _status: 'published',
      ...more,
    } as never,
    draft: false,
    depth: 0,
  })

const MAP = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Xã Một', site: 'xa-mot' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [105, 20],
            [105.1, 20],
            [105.1, 20.1],
            [105, 20],
          ],
        ],
      },
    },
  ],
}

describe('the introduction of a site', () => {
  it('has a page for each thing the site knows of itself, and for nothing of others', async () => {
    expect(await slugsAt(portal.commune)).toEqual([])
    await facts(portal.commune, { leaders: [{ name: 'Lê Văn A' }], map: MAP })
    await facts(portal.commune, { agency: agencies['Ủy ban'], streets: [{ name: 'Đường Chợ' }] })
    expect(await slugsAt(portal.commune)).toEqual(['co-cau-to-chuc', 'lanh-dao', 'ban-do', 'ten-duong'])
    expect(await slugsAt(portal.freeCommune)).toEqual([])
    expect(await readPage(await at(portal.commune), 'ban-do')).toMatchObject({
      title: 'Bản đồ đơn vị hành chính',
      textOwner: portal.commune.id,
      isStandIn: false,
    })
    expect(await readPage(await at(portal.commune), 'lien-ket')).toBeNull()
  })

  it('prints its own leaders where it would have shown the text of a site above', async () => {
    await page(portal.root, 'lanh-dao', 'Lãnh đạo huyện.')
    await page(portal.commune, 'lanh-dao', '')
    const read = async () => readPage(await at(portal.commune), 'lanh-dao')
    expect(await read()).toMatchObject({ textOwner: portal.root.id, isStandIn: true })
    await facts(portal.commune, { leaders: [{ name: 'Lê Văn A' }] })
    expect(await read()).toMatchObject({ textOwner: portal.commune.id, isStandIn: false, body: null })
  })

  it('keeps the title and text that its people gave the page', async () => {
    await facts(portal.freeCommune, { leaders: [{ name: 'Lê Văn A' }] })
    await page(portal.freeCommune, 'lanh-dao', 'Nhiệm kỳ 2026 – 2031.', { title: 'Lãnh đạo xã' })
    expect(await listPages(await at(portal.freeCommune))).toMatchObject([
      { slug: 'lanh-dao', title: 'Lãnh đạo xã' },
    ])
  })
})

describe('facts of a unit', () => {
  it('leave out a row without a name', async () => {
    await facts(portal.commune, {
      leaders: [{ position: 'Chưa có người' }, { name: 'Lê Văn A', position: 'Chủ tịch' }],
    })
    expect((await unitFactsOf(await at(portal.commune))).leaders).toMatchObject([
      { name: 'Lê Văn A', position: 'Chủ tịch' },
    ])
  })

  it('take a pasted table of streets, and keep no pasted text', async () => {
    const person = await SignedIn.at(payload, portal.commune.id, 'publisher')
    const made = await facts(portal.commune, { streets: [{ name: 'Đường Chợ', meaning: 'Chợ cũ' }] })
    const saved = await person.patch(`unit-facts/${made.id}`, {
      pastedStreets: 'Đường chợ;Đình;Cầu;1.200\nĐường Mới;;;;;Mở năm 2026',
    })
    expect(saved.status).toBe(200)
    expect(JSON.stringify(saved.body)).not.toContain('pastedStreets')
    expect((await unitFactsOf(await at(portal.commune))).streets).toMatchObject([
      { name: 'Đường chợ', from: 'Đình', lengthMetres: 1200, meaning: 'Chợ cũ' },
      { name: 'Đường Mới', meaning: 'Mở năm 2026' },
    ])
    const refused = await person.patch(`unit-facts/${made.id}`, { pastedStreets: 'Đường A;;;xa lắm' })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('Dòng 1')
  })

  it('refuse a map that cannot be drawn', async () => {
    await expect(
      facts(portal.commune, { map: { type: 'FeatureCollection', features: [] } }),
    ).rejects.toThrow()
  })

  it('open a portrait to the public for as long as they show it', async () => {
    const data = await sharp({ create: { width: 30, height: 40, channels: 3, background: '#9b1c1c' } })
      .png()
      .toBuffer()
    const file = { data, name: 'chan-dung.png', mimetype: 'image/png', size: data.length }
    const { id } = await payload.create({
      collection: 'media',
      data: { site: portal.commune.id, alt: 'Chân dung' },
      file,
      depth: 0,
    })
    const isPublic = async () => (await payload.findByID({ collection: 'media', id, depth: 0 })).isPublic
    expect(await isPublic()).not.toBe(true)
    const made = await facts(portal.commune, { leaders: [{ name: 'Lê Văn A', portrait: id }] })
    expect(await isPublic()).toBe(true)
    await payload.delete({ collection: 'unit-facts', id: made.id })
    expect(await isPublic()).toBe(false)
  })
})

describe('the organisation chart', () => {
  it('has the agencies below its head, and the sites that speak for them', async () => {
    await facts(portal.root, { agency: agencies['Ủy ban'] })
    await facts(portal.commune, { agency: agencies['Phòng Hai'] })
    const head = await organisationOf(await at(portal.root))
    expect(head?.below.map(({ name }) => name)).toEqual(['Phòng Hai', 'Phòng Một'])
    expect(head?.below[0]).toMatchObject({ site: { slug: 'xa-mot' }, below: [{ name: 'Đội' }] })
  })

  it('is not drawn for an agency with nothing below it', async () => {
    await facts(portal.root, { agency: agencies['Nơi khác'] })
    expect(await organisationOf(await at(portal.root))).toBeNull()
  })

  it('never has an agency below itself', async () => {
    const circle = {
      collection: 'agencies',
      id: agencies['Ủy ban'] ?? '',
      data: { parent: agencies['Đội'] },
    } as const
    await expect(payload.update(circle)).rejects.toThrow('không thể trực thuộc chính mình')
  })
})
