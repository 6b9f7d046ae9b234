import '../support/no-data-cache'
import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { currentTopic, listTopics, readTopic } from '@/features/topics/queries'
import { portalPayload } from '@/platform/payload-client'
import { dayOf, storedDay } from '@/platform/time/calendar-day'
import { paragraph, state } from '../support/block-texts'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { readerAt } from '../support/reader'
import { SignedIn } from '../support/signed-in'

type Data = Partial<RequiredDataFromCollectionSlug<'topics'>>

const DAY_MS = 86_400_000
const inDays = (days: number) => storedDay(dayOf(new Date(Date.now() + days * DAY_MS)))

let payload: Payload
let portal: SmallPortal

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
})

beforeEach(() => payload.delete({ collection: 'topics', where: { id: { exists: true } } }))

const topic = (title: string, data: Data = {}) =>
  payload.create({
    collection: 'topics',
    data: {
      title,
      slug: '',
      isShown: true,
      ...data,
      site: (data.site as string | undefined) ?? portal.root.id,
    },
    depth: 0,
  })

const news = (site: string, title: string, data: object = {}) =>
  payload.create({
    collection: 'news',
    data: { site, title, slug: '', _status: 'published', ...data } as never,
    draft: false,
    depth: 0,
  })

const at = (site: { id: string }) => readerAt(site, portal.root)

describe('the topics of a site', () => {
  it('are its own that are shown, those of today first', async () => {
    await topic('Đã qua', { fromOn: inDays(-9), untilOn: inDays(-1) })
    await topic('Hôm nay', { fromOn: inDays(-20), untilOn: inDays(0) })
    await topic('Sắp tới', { fromOn: inDays(1) })
    await topic('Còn soạn', { isShown: false })
    await topic('Của xã', { site: portal.commune.id })
    const listed = await listTopics(await at(portal.root))
    expect(listed.map(({ topic: { title }, isCurrent }) => [title, isCurrent])).toEqual([
      ['Hôm nay', true],
      ['Sắp tới', false],
      ['Đã qua', false],
    ])
    expect(await currentTopic(await at(portal.root))).toMatchObject({ title: 'Hôm nay' })
    expect(await currentTopic(await at(portal.freeCommune))).toBeNull()
  })

  it('cannot end before they begin', async () => {
    await expect(topic('Ngược ngày', { fromOn: inDays(2), untilOn: inDays(1) })).rejects.toThrow()
  })

  it('keep the files of every language open, whatever is saved and asked for', async () => {
    const data = await sharp({ create: { width: 30, height: 40, channels: 3, background: '#9b1c1c' } })
      .png()
      .toBuffer()
    const picture = async (name: string) => {
      const file = { data, name: `${name}.png`, mimetype: 'image/png', size: data.length }
      const { id } = await payload.create({
        collection: 'media',
        data: { site: portal.root.id, alt: name },
        file,
        depth: 0,
      })
      return id
    }
    const [cover, shown] = [await picture('bia'), await picture('trong-bai')]
    const inText = { type: 'upload', version: 3, format: '', relationTo: 'media', value: shown, fields: {} }
    const { id } = await topic('Mùa mưa bão', { cover, body: state(inText) as never })
    await payload.update({
      collection: 'topics',
      id,
      data: { title: 'Storm season', body: state(paragraph()) },
      locale: 'en',
      select: { title: true },
    })
    const { docs } = await payload.find({ collection: 'media', where: { id: { in: [cover, shown] } } })
    expect(docs.map(({ isPublic }) => isPublic)).toEqual([true, true])
    await payload.update({ collection: 'topics', id, data: { isShown: false } })
    const after = await payload.find({ collection: 'media', where: { id: { in: [cover, shown] } } })
    expect(after.docs.map(({ isPublic }) => isPublic)).toEqual([false, false])
  })

  it('are read by nobody while they are not shown', async () => {
    const { slug } = await topic('Còn soạn', { isShown: false })
    expect(await readTopic(await at(portal.root), slug)).toBeNull()
    expect(await readTopic(await at(portal.commune), slug)).toBeNull()
  })

  it('keep their address', async () => {
    const { id, slug } = await topic('Mùa gặt')
    const person = await SignedIn.at(payload, portal.root.id, 'publisher')
    expect((await person.patch(`topics/${id}`, { slug: 'khac' })).status).toBe(200)
    expect((await payload.findByID({ collection: 'topics', id, depth: 0 })).slug).toBe(slug)
  })
})

describe('what a topic gathers', () => {
  it('is what was chosen, in its order and only in public, then the newest of its sections', async () => {
    const { id: category } = await payload.create({
      collection: 'categories',
      data: { name: 'Một cửa', slug: '', site: portal.root.id },
      depth: 0,
    })
    const first = await news(portal.root.id, 'Chọn trước', {
      category,
      publishedAt: '2026-01-01T00:00:00.000Z',
    })
    const draft = await news(portal.root.id, 'Còn nháp', { _status: 'draft' })
    const second = await news(portal.root.id, 'Chọn sau')
    await news(portal.root.id, 'Trong chuyên mục', { category })
    const { slug } = await topic('Một cửa', {
      items: [second, draft, first].map(({ id }) => ({ relationTo: 'news' as const, value: id })),
      categories: [category],
    })
    const read = await readTopic(await at(portal.root), slug)
    expect(read?.items.map(({ title }) => title)).toEqual(['Chọn sau', 'Chọn trước', 'Trong chuyên mục'])
  })
})
