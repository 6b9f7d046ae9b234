import type { CollectionSlug, Payload } from 'payload'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { portalPayload } from '@/platform/payload-client'
import { SITE_OWNED } from '@/platform/sites/ownership'
import { createSmallPortal, requestAs, type SmallPortal } from '../support/people'

let payload: Payload
let portal: SmallPortal

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  for (const site of [portal.root, portal.commune, portal.freeCommune]) {
    await payload.create({
      collection: 'news',
      data: { title: `Tin của ${site.name}`, slug: '', site: site.id, _status: 'published' },
      draft: false,
    })
    await payload.create({
      collection: 'categories',
      data: { name: 'Thông báo', slug: 'thong-bao', site: site.id },
    })
  }
})

async function readable(collection: CollectionSlug, user: Parameters<typeof createLocalReq>[0]['user']) {
  const req = await createLocalReq(user ? { user } : {}, payload)
  return payload.find({ collection, overrideAccess: false, req, depth: 0, pagination: false })
}

describe('logged out', () => {
  it('reads no collection at all through the API, only files that something public uses', async () => {
    for (const collection of Object.keys(payload.collections) as CollectionSlug[]) {
      const result = await readable(collection, undefined).catch((error: { status: number }) => error)
      if ('docs' in result) expect(collection).toBe('media')
      else expect(result.status).toBe(403)
    }
    expect((await readable('media', undefined)).docs).toEqual([])
  })
})

describe('an editor of a commune', () => {
  it('sees only what belongs to that commune', async () => {
    const { user } = await requestAs(payload, portal.commune.id, 'editor')
    for (const collection of SITE_OWNED) {
      const { docs } = await readable(collection, user ?? undefined)
      expect(docs.every((doc) => (doc as { site?: unknown }).site === portal.commune.id)).toBe(true)
    }
    expect((await readable('news', user ?? undefined)).docs).toHaveLength(1)
  })

  it('reads versions of its own site only', async () => {
    const { user } = await requestAs(payload, portal.commune.id, 'editor')
    const { docs } = await payload.findVersions({
      collection: 'news',
      overrideAccess: false,
      req: await createLocalReq({ user: user ?? undefined }, payload),
      depth: 0,
    })
    expect(docs.map(({ version }) => version.site)).toEqual([portal.commune.id])
  })

  it('cannot write at another site, nor move an item there', async () => {
    const { user } = await requestAs(payload, portal.commune.id, 'editor', 'publisher')
    const req = () => createLocalReq({ user: user ?? undefined }, payload)
    const elsewhere = { title: 'Sang nhà khác', site: portal.freeCommune.id }
    await expect(
      payload.create({
        collection: 'news',
        data: elsewhere,
        draft: true,
        overrideAccess: false,
        req: await req(),
      }),
    ).rejects.toMatchObject({ status: 403 })

    const own = await payload.create({
      collection: 'news',
      data: { title: 'Của mình', site: portal.commune.id },
      draft: true,
      overrideAccess: false,
      req: await req(),
    })
    await expect(
      payload.update({
        collection: 'news',
        id: own.id,
        data: elsewhere,
        draft: true,
        overrideAccess: false,
        req: await req(),
      }),
    ).rejects.toThrow()
    const { docs } = await payload.find({
      collection: 'news',
      where: { site: { equals: portal.freeCommune.id } },
      draft: true,
      depth: 0,
    })
    expect(docs).toHaveLength(1)
  })

  it('cannot give itself roles or change shared reference data', async () => {
    const { user } = await requestAs(payload, portal.commune.id, 'editor', 'admin')
    const req = () => createLocalReq({ user: user ?? undefined }, payload)
    const take = async (data: object) =>
      payload.update({
        collection: 'users',
        id: user?.id ?? '',
        data,
        overrideAccess: false,
        req: await req(),
      })
    await expect(take({ memberships: [{ site: portal.root.id, roles: ['admin'] }] })).rejects.toMatchObject({
      status: 403,
    })
    const me = await take({ isSystemAdmin: true, name: 'Tên mới' })
    expect(me.isSystemAdmin).not.toBe(true)
    expect(me.memberships?.map(({ site }) => (typeof site === 'string' ? site : site.id))).toEqual([
      portal.commune.id,
    ])
    await expect(
      payload.create({
        collection: 'sectors',
        data: { name: 'Lĩnh vực lạ', slug: 'la' },
        overrideAccess: false,
        req: await req(),
      }),
    ).rejects.toMatchObject({ status: 403 })
  })
})
