import '../support/no-data-cache'
import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import sharp from 'sharp'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { listBanners } from '@/features/banners/queries'
import { portalPayload } from '@/platform/payload-client'
import { storedDay } from '@/platform/time/calendar-day'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { readerAt } from '../support/reader'
import { SignedIn } from '../support/signed-in'

type Data = Partial<RequiredDataFromCollectionSlug<'banners'>>

let payload: Payload
let portal: SmallPortal
const pictures = new Map<string, string>()

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  const data = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#9b1c1c' } })
    .png()
    .toBuffer()
  for (const site of [portal.root.id, portal.commune.id]) {
    const file = { data, name: 'banner.png', mimetype: 'image/png', size: data.length }
    const { id } = await payload.create({ collection: 'media', data: { site, alt: 'Cờ' }, file, depth: 0 })
    pictures.set(site, id)
  }
})

beforeEach(async () => {
  await payload.delete({ collection: 'banners', where: { id: { exists: true } } })
})

afterEach(() => vi.useRealTimers())

const banner = (title: string, data: Data = {}) => {
  const site = (data.site as string | undefined) ?? portal.root.id
  return payload.create({
    collection: 'banners',
    data: { title, image: pictures.get(site) ?? '', _status: 'published', ...data, site },
    draft: data._status === 'draft',
    depth: 0,
  })
}

async function shownAt(site: { id: string }, limit = 9): Promise<string[]> {
  const banners = await listBanners(await readerAt(site, portal.root), limit)
  return banners.map(({ title }) => title)
}

describe('the banners of a site', () => {
  it('are its own in their order, then those shared with it', async () => {
    await banner('Của huyện', { sharing: 'all', order: 1 })
    await banner('Của huyện, riêng', { order: 2 })
    await banner('Xã, thứ hai', { site: portal.commune.id, order: 20 })
    await banner('Xã, thứ nhất', { site: portal.commune.id, order: 10 })
    await banner('Xã, bản nháp', { site: portal.commune.id, _status: 'draft' })
    expect(await shownAt(portal.commune)).toEqual(['Xã, thứ nhất', 'Xã, thứ hai', 'Của huyện'])
    expect(await shownAt(portal.commune, 1)).toEqual(['Xã, thứ nhất'])
    expect(await shownAt(portal.freeCommune)).toEqual(['Của huyện'])
    expect(await shownAt(portal.root)).toEqual(['Của huyện', 'Của huyện, riêng'])
  })

  it('go when the site hides them', async () => {
    const { id } = await banner('Của huyện', { sharing: 'all' })
    const person = await SignedIn.at(payload, portal.commune.id, 'publisher')
    const hidden = { site: portal.commune.id, collection: 'banners', itemId: id, place: 'hidden' }
    expect((await person.post('placements/dat', hidden)).status).toBe(200)
    expect(await shownAt(portal.commune)).toEqual([])
    expect(await shownAt(portal.freeCommune)).toEqual(['Của huyện'])
  })

  it('are shown from their first day to the end of their last one in Viet Nam', async () => {
    await banner('Ba ngày', {
      shownFromOn: storedDay('2026-11-20'),
      shownUntilOn: storedDay('2026-11-22'),
    })
    const at = async (instant: string) => {
      vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] })
      return shownAt(portal.root)
    }
    expect(await at('2026-11-19T23:59:59+07:00')).toEqual([])
    expect(await at('2026-11-20T00:00:00+07:00')).toEqual(['Ba ngày'])
    expect(await at('2026-11-22T23:59:59+07:00')).toEqual(['Ba ngày'])
    expect(await at('2026-11-23T00:00:00+07:00')).toEqual([])
  })

  it('have a picture that is public while they are, said by their title', async () => {
    const { id } = await banner('Ngày hội toàn dân', { link: '/tin-tuc' })
    const [shown] = await listBanners(await readerAt(portal.root, portal.root), 1)
    expect(shown).toMatchObject({ image: { alt: 'Ngày hội toàn dân', width: 40 }, href: '/tin-tuc' })
    const isPublic = async () =>
      (await payload.findByID({ collection: 'media', id: pictures.get(portal.root.id) ?? '' })).isPublic
    expect(await isPublic()).toBe(true)
    await payload.update({ collection: 'banners', id, data: { _status: 'draft' }, draft: false })
    expect(await isPublic()).toBe(false)
  })
})

describe('a banner', () => {
  it('leads to a page of the portal or to an address with https', async () => {
    await expect(banner('Lệch', { link: 'javascript:alert(1)' })).rejects.toThrow('Dẫn tới địa chỉ')
    await expect(banner('Lệch', { link: 'http://example.org' })).rejects.toThrow('Dẫn tới địa chỉ')
    expect((await banner('Đúng', { link: ' https://example.org ' })).link).toBe('https://example.org/')
  })

  it('does not end before it begins', async () => {
    const days = { shownFromOn: storedDay('2026-11-22'), shownUntilOn: storedDay('2026-11-21') }
    await expect(banner('Ngược', days)).rejects.toThrow('Hiện đến hết ngày')
  })

  it('does not use the picture of another commune', async () => {
    const image = pictures.get(portal.commune.id) ?? ''
    await expect(banner('Ảnh người khác', { site: portal.freeCommune.id, image })).rejects.toThrow(
      'không thuộc trang này',
    )
  })
})
