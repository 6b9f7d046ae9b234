import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeSite } from '@/features/new-site/make-site'
import type { WantedSite } from '@/features/new-site/wanted-site'
import { portalPayload } from '@/platform/payload-client'
import { idOf } from '@/platform/publishing/references'
import { MANDATORY_PAGES } from '@/platform/sites/mandatory-pages'
import { hasRoleAt, SITE_ROLES } from '@/platform/users/memberships'
import { createSmallPortal, type SmallPortal } from '../support/people'

let payload: Payload
let portal: SmallPortal

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
})

function wanted(slug: string, more: Partial<WantedSite> = {}): WantedSite {
  return {
    name: `Xã ${slug}`,
    kind: 'xa',
    slug,
    hosts: [`${slug}.thu.example`],
    parent: portal.root.id,
    ...more,
  }
}

/** Everything that making a site writes. */
const WRITTEN = [
  'sites',
  'categories',
  'pages',
  'media',
  'media-uses',
  'users',
  'publications',
  'slug-history',
  'payload-jobs',
] as const

async function counts(): Promise<Record<string, number>> {
  const counted = WRITTEN.map(async (collection) => [
    collection,
    (await payload.count({ collection })).totalDocs,
  ])
  return Object.fromEntries(await Promise.all(counted)) as Record<string, number>
}

async function readSite(id: string) {
  return payload.findByID({ collection: 'sites', id, depth: 0, locale: 'vi' })
}

describe('a site that is made', () => {
  it('is complete', async () => {
    const { site, created, account } = await makeSite(
      payload,
      wanted('xa-du', {
        name: 'Xã Đủ',
        unitCode: '00268',
        details: { address: 'Thôn Trung', telephone: '0296 000 112' },
        firstAccount: { name: 'Khải', email: 'khai@thu.example' },
      }),
    )
    expect(created).toBe(true)
    const made = await readSite(site.id)
    expect(made).toMatchObject({
      name: 'Xã Đủ',
      kind: 'xa',
      parent: portal.root.id,
      unitCode: '00268',
      isRoot: false,
      // One person alone could publish nothing where two are needed.
      fourEyes: false,
      introduction: 'Trang thông tin điện tử xã Đủ, huyện Thử.',
      desk: {
        name: 'Bộ phận Tiếp nhận và Trả kết quả xã Đủ',
        address: 'Thôn Trung',
        telephone: '0296 000 112',
      },
      officeHours: { weekdays: ['1', '2', '3', '4', '5'], summer: { morningOpen: '07:30' } },
    })
    expect(made.accentColor).toMatch(/^#[0-9a-f]{6}$/)
    expect(made.menu?.map(({ target }) => target)).toContain('procedures')
    expect(made.home?.map(({ blockType }) => blockType)).toContain('featuredNews')
    const emblem = await payload.findByID({ collection: 'media', id: idOf(made.emblem) ?? '', depth: 0 })
    expect(emblem).toMatchObject({ site: site.id, isPublic: true })

    const own = { site: { equals: site.id } }
    const pages = await payload.find({
      collection: 'pages',
      where: own,
      sort: 'order',
      depth: 0,
      locale: 'vi',
    })
    expect(pages.docs.map(({ slug, title, _status }) => [slug, title, _status])).toEqual(
      MANDATORY_PAGES.map(({ slug, title }) => [slug, title, 'published']),
    )
    const categories = await payload.find({ collection: 'categories', where: own, locale: 'en', depth: 0 })
    expect(categories.docs.map(({ name }) => name)).toContain('Announcements')

    expect(account?.password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
    const { user } = await payload.login({
      collection: 'users',
      data: { email: 'khai@thu.example', password: account?.password ?? '' },
    })
    for (const { value } of SITE_ROLES) expect(hasRoleAt(user, site.id, [value])).toBe(true)
    expect(
      hasRoleAt(
        user,
        portal.root.id,
        SITE_ROLES.map(({ value }) => value),
      ),
    ).toBe(false)
  })

  it('takes the office hours of the site above', async () => {
    const officeHours = {
      days: 'Thứ Hai đến thứ Bảy',
      weekdays: ['1' as const, '6' as const],
      summer: { morningOpen: '06:30', morningClose: '10:30' },
    }
    await payload.update({ collection: 'sites', id: portal.freeCommune.id, data: { officeHours }, depth: 0 })
    const { site } = await makeSite(payload, wanted('xa-duoi', { parent: portal.freeCommune.id }))
    expect((await readSite(site.id)).officeHours).toMatchObject(officeHours)
  })

  it('is left as it is when it is made again', async () => {
    const { site } = await makeSite(payload, wanted('xa-lai'))
    const before = await counts()
    const again = await makeSite(payload, wanted('xa-lai', { name: 'Xã Khác', hosts: ['khac.thu.example'] }))
    expect(again).toMatchObject({ created: false, account: null, site: { id: site.id, name: 'Xã xa-lai' } })
    expect(await counts()).toEqual(before)
  })

  it('may be given to somebody who has an account', async () => {
    const firstAccount = { name: 'Người khác', email: 'chung@thu.example' }
    await makeSite(payload, wanted('xa-chung-mot', { firstAccount }))
    const { account, site } = await makeSite(payload, wanted('xa-chung-hai', { firstAccount }))
    expect(account).toEqual({ email: 'chung@thu.example', password: null })
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: 'chung@thu.example' } },
      depth: 0,
    })
    expect(docs[0]?.memberships).toHaveLength(2)
    expect(hasRoleAt(docs[0], site.id, ['admin'])).toBe(true)
  })
})

describe('nothing is left half-written', () => {
  it('where a host is taken', async () => {
    const before = await counts()
    await expect(makeSite(payload, wanted('xa-ke', { hosts: ['xa-mot.localhost'] }))).rejects.toMatchObject({
      status: 409,
      message: 'Tên miền xa-mot.localhost đã thuộc “Xã Một”. Hãy chọn tên miền khác.',
    })
    expect(await counts()).toEqual(before)
  })

  it('where the last step fails', async () => {
    const before = await counts()
    const firstAccount = { name: 'Khải', email: 'không phải thư' }
    await expect(makeSite(payload, wanted('xa-hong', { firstAccount }))).rejects.toThrow('Không tạo được')
    expect(await counts()).toEqual(before)
    // The emblem of the attempt lies on the disk: the next one writes over it.
    expect(await makeSite(payload, wanted('xa-hong'))).toMatchObject({ created: true })
  })
})

describe('two people at the same moment', () => {
  it('make one site of one address', async () => {
    const before = await counts()
    const made = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        makeSite(payload, wanted('xa-dua', { hosts: [`dua-${at}.example`] })),
      ),
    )
    expect(made.filter(({ created }) => created)).toHaveLength(1)
    expect(new Set(made.map(({ site }) => site.id)).size).toBe(1)
    const after = await counts()
    expect((after.sites ?? 0) - (before.sites ?? 0)).toBe(1)
    expect((after.pages ?? 0) - (before.pages ?? 0)).toBe(MANDATORY_PAGES.length)
  })

  it('get one host once, with one clear refusal each for the others', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 6 }, (_, at) =>
        makeSite(payload, wanted(`xa-mien-${at}`, { hosts: ['chung.example', `rieng-${at}.example`] })),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({
          status: 409,
          message: expect.stringMatching(/đã thuộc “Xã/) as string,
        })
    }
    const { totalDocs } = await payload.count({ collection: 'sites', where: { slug: { like: 'xa-mien-' } } })
    expect(totalDocs).toBe(1)
  })

  it('give one person both sites', async () => {
    const firstAccount = { name: 'Hai trang', email: 'hai@thu.example' }
    const made = await Promise.all(
      ['xa-cua-hai', 'xa-cung-cua-hai'].map((slug) => makeSite(payload, wanted(slug, { firstAccount }))),
    )
    expect(made.filter(({ account }) => account?.password)).toHaveLength(1)
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: 'hai@thu.example' } },
      depth: 0,
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.memberships).toHaveLength(2)
  })
})
