import {
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type RequiredDataFromCollectionSlug,
} from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { News } from '@/payload-types'
import { portalPayload } from '@/platform/payload-client'
import { itemsFromAbove } from '@/platform/sharing/admin/from-above'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'

/* The district shares news with communes, which hide some of it and put some of it first. */

type Data = Partial<RequiredDataFromCollectionSlug<'news'>>
type Refused = { errors: { message: string }[] }
type Place = 'hidden' | 'featured' | 'shown'

let payload: Payload
let req: PayloadRequest
let portal: SmallPortal
let townId: string
let publisher: SignedIn
let colleague: SignedIn
let editor: SignedIn
let freeEditor: SignedIn
let made = 0

beforeAll(async () => {
  payload = await portalPayload()
  req = await createLocalReq({}, payload)
  portal = await createSmallPortal(payload)
  const town = await payload.create({
    collection: 'sites',
    data: { name: 'Thị trấn Ba', kind: 'thi-tran', slug: 'thi-tran-ba' },
    depth: 0,
  })
  townId = town.id
  publisher = await SignedIn.at(payload, portal.commune.id, 'publisher')
  colleague = await SignedIn.at(payload, portal.commune.id, 'publisher')
  editor = await SignedIn.at(payload, portal.commune.id, 'editor')
  freeEditor = await SignedIn.at(payload, portal.freeCommune.id, 'editor')
})

/** News of the district, published and shared with all unless told otherwise. */
function news(data: Data = {}): Promise<News> {
  made += 1
  return payload.create({
    collection: 'news',
    data: {
      site: portal.root.id,
      title: `Tin huyện ${made}`,
      slug: '',
      sharing: 'all',
      _status: 'published',
      ...data,
    },
    draft: data._status === 'draft',
    depth: 0,
  })
}

const place = (person: SignedIn, site: string, itemId: string, wanted: Place, collection = 'news') =>
  person.post<Refused>('placements/dat', { site, collection, itemId, place: wanted })

async function listedAt(site: string, words = ''): Promise<string[]> {
  const { items } = await itemsFromAbove(req, { site, collection: 'news', words, page: 1 })
  return items.map(({ id }) => id)
}

/** The items that a site has given a place. */
async function placesAt(site: string): Promise<{ hidden: string[]; featured: string[] }> {
  const where = { site: { equals: site } }
  const { docs } = await payload.find({ collection: 'placements', where, depth: 0, pagination: false })
  const of = (wanted: Place) => docs.filter((doc) => doc.place === wanted).map(({ itemId }) => itemId)
  return { hidden: of('hidden'), featured: of('featured') }
}

describe('what comes from above', () => {
  it('is listed where it is shared: with all, by kind, by name, in its state', async () => {
    const all = await news()
    const kinds = await news({ sharing: 'kinds', sharedKinds: ['thi-tran'] })
    const named = await news({ sharing: 'sites', sharedSites: [portal.commune.id] })
    const draft = await news({ _status: 'draft' })
    const kept = await news({ sharing: 'none' })
    const [commune, town] = [await listedAt(portal.commune.id), await listedAt(townId)]
    expect(commune).toEqual(expect.arrayContaining([all.id, named.id]))
    expect(town).toEqual(expect.arrayContaining([all.id, kinds.id]))
    for (const { id } of [draft, kept]) expect([...commune, ...town]).not.toContain(id)
    expect(commune).not.toContain(kinds.id)
    expect(town).not.toContain(named.id)
    expect(await listedAt(portal.root.id)).toEqual([])
  })

  it('is found by words with and without marks, each from its beginning', async () => {
    const { id } = await news({ title: 'Đường Láng sửa cầu' })
    for (const words of ['duong lang', 'Đường', 'SỬA CẦU', 'sua c']) {
      expect(await listedAt(portal.commune.id, words)).toContain(id)
    }
    for (const words of ['uong', 'c%u', 'sua duong']) {
      expect(await listedAt(portal.commune.id, words)).not.toContain(id)
    }
  })

  it('says where it is read, and what the site has made of it', async () => {
    const { id, slug } = await news()
    await place(publisher, portal.commune.id, id, 'hidden')
    const { items } = await itemsFromAbove(req, {
      site: portal.commune.id,
      collection: 'news',
      words: '',
      page: 1,
    })
    const item = items.find((found) => found.id === id)
    expect(item).toMatchObject({ owner: portal.root.name, place: 'hidden', mayBeHidden: true })
    expect(item?.href).toMatch(new RegExp(`/tin-tuc/${slug}$`))
  })
})

describe('a place', () => {
  it('is given, changed and taken away by publishers of the site', async () => {
    const { id } = await news()
    const at = portal.commune.id
    expect((await place(publisher, at, id, 'hidden')).status).toBe(200)
    expect((await placesAt(at)).hidden).toContain(id)
    expect((await place(publisher, at, id, 'featured')).status).toBe(200)
    const { hidden, featured } = await placesAt(at)
    expect([hidden.includes(id), featured.includes(id)]).toEqual([false, true])
    expect((await place(publisher, at, id, 'shown')).status).toBe(200)
    expect((await placesAt(at)).featured).not.toContain(id)
  })

  it('is given by an editor only where the site has no four eyes', async () => {
    const { id } = await news()
    expect((await place(editor, portal.commune.id, id, 'hidden')).status).toBe(403)
    expect((await place(freeEditor, portal.freeCommune.id, id, 'hidden')).status).toBe(200)
  })

  it('is given at the own site only, and by nobody who has not logged in', async () => {
    const { id } = await news()
    for (const site of [portal.commune.id, portal.root.id, crypto.randomUUID()]) {
      expect((await place(freeEditor, site, id, 'hidden')).status).toBe(403)
    }
    expect((await place(SignedIn.stranger, portal.commune.id, id, 'hidden')).status).toBe(401)
    expect((await placesAt(portal.commune.id)).hidden).not.toContain(id)
  })

  it('is given only to what the site is shown, and tells nothing of other items', async () => {
    const at = portal.commune.id
    const others = [
      await news({ sharing: 'none' }),
      await news({ sharing: 'kinds', sharedKinds: ['thi-tran'] }),
      await news({ sharing: 'sites', sharedSites: [townId] }),
      await news({ _status: 'draft' }),
      await news({ site: at, sharing: 'none' }),
      await news({ site: portal.freeCommune.id, sharing: 'all' }),
      { id: crypto.randomUUID() },
    ]
    const answers = await Promise.all(others.map(({ id }) => place(publisher, at, id, 'hidden')))
    expect(answers.map(({ status }) => status)).toEqual(others.map(() => 404))
    expect(new Set(answers.map(({ body }) => body.errors[0]?.message)).size).toBe(1)
  })

  it('cannot hide what everybody has to show, but can feature it', async () => {
    const { id } = await news({ mayBeHidden: false })
    const refused = await place(publisher, portal.commune.id, id, 'hidden')
    expect(refused.status).toBe(409)
    expect(refused.body.errors[0]?.message).toContain('không ẩn được')
    expect((await place(publisher, portal.commune.id, id, 'featured')).status).toBe(200)
  })

  it('is refused where the request is none of ours', async () => {
    const { id } = await news()
    const at = portal.commune.id
    for (const data of [
      {},
      { site: at, collection: 'news', itemId: id, place: 'deleted' },
      { site: at, collection: 'users', itemId: id, place: 'hidden' },
      { site: at, collection: 'news', itemId: `${id}'`, place: 'hidden' },
      { site: at, collection: 'pages', itemId: id, place: 'featured' },
    ]) {
      expect((await publisher.post('placements/dat', data)).status).toBe(400)
    }
  })

  it('is one of the two that two publishers want at the same moment', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { id } = await news()
      const at = portal.commune.id
      const answers = await Promise.all([
        place(publisher, at, id, 'hidden'),
        place(colleague, at, id, round % 2 === 0 ? 'featured' : 'hidden'),
      ])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      const { hidden, featured } = await placesAt(at)
      const places = [hidden, featured].filter((ids) => ids.includes(id))
      expect(places).toHaveLength(1)
    }
  })

  it('goes with the item', async () => {
    const { id } = await news()
    await place(publisher, portal.commune.id, id, 'hidden')
    await payload.delete({ collection: 'news', id })
    expect((await placesAt(portal.commune.id)).hidden).not.toContain(id)
  })

  it('is not given at a site that has ended', async () => {
    const { id } = await news()
    const old = await payload.create({
      collection: 'sites',
      data: { name: 'Xã Cũ', kind: 'xa', slug: 'xa-cu' },
      depth: 0,
    })
    const person = await SignedIn.at(payload, old.id, 'publisher')
    await payload.update({
      collection: 'sites',
      id: old.id,
      data: { validUntilOn: '2025-06-30T12:00:00.000Z', endedBy: 'giai-the' },
    })
    expect((await place(person, old.id, id, 'hidden')).status).toBe(409)
  })
})

describe('the form', () => {
  it('needs kinds or sites where they are chosen, once it is published', async () => {
    await expect(news({ sharing: 'kinds' })).rejects.toThrow('Loại đơn vị')
    await expect(news({ sharing: 'sites', sharedSites: [] })).rejects.toThrow('Các trang')
    expect((await news({ sharing: 'kinds', _status: 'draft' })).id).toBeTruthy()
  })

  it('shares by name only with sites below the owner', async () => {
    const at = portal.commune.id
    const village = await payload.create({
      collection: 'sites',
      data: { name: 'Thôn Một', kind: 'xa', slug: 'thon-mot', parent: at },
      depth: 0,
    })
    for (const stranger of [portal.freeCommune.id, portal.root.id, at]) {
      await expect(news({ site: at, sharing: 'sites', sharedSites: [stranger] })).rejects.toThrow('Các trang')
    }
    expect((await news({ site: at, sharing: 'sites', sharedSites: [village.id] })).id).toBeTruthy()
    // The root stands above all, also above a site whose parent nobody has entered.
    expect((await news({ sharing: 'sites', sharedSites: [townId, village.id] })).id).toBeTruthy()
    await expect(news({ sharing: 'sites', sharedSites: [portal.root.id] })).rejects.toThrow('Các trang')
  })

  it('leaves behind what was chosen for another way of sharing', async () => {
    const { id } = await news({ sharing: 'kinds', sharedKinds: ['xa'], sharedSites: [townId] })
    const first = await payload.findByID({ collection: 'news', id, depth: 0 })
    expect(first).toMatchObject({ sharedKinds: ['xa'], sharedSites: [] })
    await payload.update({
      collection: 'news',
      id,
      data: { sharing: 'all', _status: 'published' },
      draft: false,
    })
    const second = await payload.findByID({ collection: 'news', id, depth: 0 })
    expect(second).toMatchObject({ sharedKinds: [], sharedSites: [] })
  })

  it('is for those who may publish: an editor with four eyes shares nothing that is public', async () => {
    const { id } = await news({ site: portal.commune.id, sharing: 'none' })
    const refused = await editor.patch(`news/${id}`, { offeredUp: true, _status: 'published' })
    expect(refused.status).toBe(403)
    expect((await payload.count({ collection: 'offers', where: { itemId: { equals: id } } })).totalDocs).toBe(
      0,
    )
    expect((await editor.patch(`news/${id}?draft=true`, { offeredUp: true })).status).toBe(200)
    expect((await publisher.patch(`news/${id}`, { _status: 'published' })).status).toBe(200)
  })

  it('asks a commune without sites below only whether to offer, and the root only with whom to share', async () => {
    const fieldsOf = async (person: SignedIn, id: string) =>
      Object.keys((await person.get<object>(`news/${id}?depth=0`)).body)
    const root = await SignedIn.at(payload, portal.root.id, 'editor')
    const own = await news({ site: portal.freeCommune.id, sharing: 'none' })
    const above = await news()
    const seen = await fieldsOf(freeEditor, own.id)
    expect([seen.includes('offeredUp'), seen.includes('sharing')]).toEqual([true, false])
    const seenAbove = await fieldsOf(root, above.id)
    expect([seenAbove.includes('offeredUp'), seenAbove.includes('sharing')]).toEqual([false, true])
  })
})
