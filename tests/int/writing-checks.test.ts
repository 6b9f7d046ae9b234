import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'
import { env } from '@/env'
import { portalPayload } from '@/platform/payload-client'
import type { KnownTargets } from '@/platform/rich-text/checks/finding'
import { newHostTable } from '@/platform/sites/host-table'
import { slugOf } from '@/platform/text/slug'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'

let payload: Payload
let portal: SmallPortal
let editor: SignedIn

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  editor = await SignedIn.at(payload, portal.commune.id, 'editor')
  await newHostTable()
})

async function ask(question: object, who = editor, site = portal.commune.id) {
  const empty = { links: [], numbers: [], media: [] }
  const { status, body } = await who.post<KnownTargets>('bai-viet/soat', { site, ...empty, ...question })
  return { status, ...body }
}

async function publishNews(site: string, title: string): Promise<{ id: string; slug: string }> {
  const { id, slug } = await payload.create({
    collection: 'news',
    data: { title, site, slug: slugOf(title), _status: 'published' },
    draft: false,
    depth: 0,
  })
  return { id, slug }
}

it('tells which addresses of the portal lead nowhere, and judges no others', async () => {
  const atRoot = await publishNews(portal.root.id, 'Tin của huyện')
  const atCommune = await publishNews(portal.commune.id, 'Tin của xã')
  const gone = await publishNews(portal.root.id, 'Tin đã gỡ')
  await payload.update({
    collection: 'news',
    id: gone.id,
    data: { _status: 'draft' },
    draft: false,
    depth: 0,
  })
  const good = [
    '/',
    '/tin-tuc',
    `/tin-tuc/${atRoot.slug}`,
    // Well on the commune's own host.
    `/tin-tuc/${atCommune.slug}`,
    `/don-vi/${portal.commune.slug}/tin-tuc/${atCommune.slug}`,
    `${env.PORTAL_URL}/tin-tuc/${atRoot.slug}`,
    'https://khac.example/tin-tuc/gi-cung-duoc',
    '/en/van-ban',
  ]
  const bad = [
    '/tin-tuc/chua-tung-co',
    `/tin-tuc/${gone.slug}`,
    '/muc-khong-co',
    '/don-vi/xa-khong-co/tin-tuc',
    `/don-vi/${portal.freeCommune.slug}/tin-tuc/${atCommune.slug}`,
    `${env.PORTAL_URL}/gioi-thieu/khong-co`,
  ]
  expect(await ask({ links: [...good, ...bad] })).toMatchObject({ status: 200, brokenLinks: bad })
})

it('knows published documents of all, and drafts of the own site only', async () => {
  const document = (site: string, documentNumber: string, _status: 'draft' | 'published') => {
    const data = {
      site,
      documentNumber,
      documentType: 'quyet-dinh',
      abstract: 'A',
      slug: '',
      _status,
    } as const
    return _status === 'draft'
      ? payload.create({ collection: 'legal-documents', data, draft: true, depth: 0 })
      : payload.create({ collection: 'legal-documents', data, draft: false, depth: 0 })
  }
  await document(portal.freeCommune.id, '1/QĐ-UBND', 'published')
  await document(portal.commune.id, '2/QĐ-UBND', 'draft')
  await document(portal.freeCommune.id, '3/QĐ-UBND', 'draft')
  const numbers = ['1qdubnd', '2qdubnd', '3qdubnd', '4qdubnd']
  expect((await ask({ numbers })).unknownNumbers).toEqual(['3qdubnd', '4qdubnd'])
})

it('names pictures without words, of the own site only', async () => {
  const data = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const picture = async (site: string, alt: string) => {
    const file = { data, mimetype: 'image/png', name: `${alt}-goc.png`, size: data.length }
    return (await payload.create({ collection: 'media', data: { alt, site }, file, depth: 0 })).id
  }
  const named = await picture(portal.commune.id, 'Cầu mới')
  const unnamed = await picture(portal.commune.id, 'IMG_0001.jpg')
  const foreign = await picture(portal.freeCommune.id, 'IMG_0002.jpg')
  expect((await ask({ media: [named, unnamed, foreign] })).picturesWithoutAlt).toEqual([
    { id: unnamed, name: 'IMG_0001.jpg-goc.png' },
  ])
})

it('answers people of the site, and no endless question', async () => {
  const elsewhere = await SignedIn.at(payload, portal.freeCommune.id, 'admin')
  expect((await ask({}, SignedIn.stranger)).status).toBe(401)
  expect((await ask({}, elsewhere)).status).toBe(403)
  expect((await ask({ numbers: Array.from({ length: 201 }, String) })).status).toBe(400)
})
