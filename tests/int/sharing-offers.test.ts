import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { News, Offer } from '@/payload-types'
import { portalPayload } from '@/platform/payload-client'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'

/* A commune offers its news to the district, which answers; whatever else happens to the news in the meantime. */

type Data = Partial<RequiredDataFromCollectionSlug<'news'>>
type Refused = { errors: { message: string }[] }

let payload: Payload
let portal: SmallPortal
let district: SignedIn
let colleague: SignedIn
let editorAtRoot: SignedIn
let owner: SignedIn
let otherCommune: SignedIn
let made = 0

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  district = await SignedIn.at(payload, portal.root.id, 'publisher')
  colleague = await SignedIn.at(payload, portal.root.id, 'publisher')
  editorAtRoot = await SignedIn.at(payload, portal.root.id, 'editor')
  owner = await SignedIn.at(payload, portal.commune.id, 'publisher')
  otherCommune = await SignedIn.at(payload, portal.freeCommune.id, 'publisher')
})

/** News of the first commune, published and offered unless told otherwise. */
function news(data: Data = {}): Promise<News> {
  made += 1
  return payload.create({
    collection: 'news',
    data: {
      site: portal.commune.id,
      title: `Tin thử ${made}`,
      slug: '',
      offeredUp: true,
      _status: 'published',
      ...data,
    },
    draft: false,
    depth: 0,
  })
}

const update = (id: string, data: Data, draft = false) =>
  payload.update({ collection: 'news', id, data, draft, depth: 0 })

const publish = (id: string, data: Data = {}) => update(id, { ...data, _status: 'published' })

async function offersOf(itemId: string): Promise<Offer[]> {
  const where = { itemId: { equals: itemId } }
  return (await payload.find({ collection: 'offers', where, depth: 0, sort: 'createdAt' })).docs
}

async function offerOf(itemId: string): Promise<Offer> {
  const [offer] = await offersOf(itemId)
  if (!offer) throw new Error('Nothing was offered.')
  return offer
}

const acceptedBy = async (id: string) =>
  (await payload.findByID({ collection: 'news', id, depth: 0, select: { acceptedBy: true } })).acceptedBy ??
  null

const accept = (person: SignedIn, offer: Offer, seen: Offer['state'] = 'offered') =>
  person.post<Refused>(`offers/${offer.id}/nhan-dang`, { seen })
const decline = (person: SignedIn, offer: Offer, seen: Offer['state'] = 'offered', note = '') =>
  person.post<Refused>(`offers/${offer.id}/khong-nhan`, { seen, note })

async function acceptedNews(): Promise<{ id: string; offer: Offer }> {
  const { id } = await news()
  const offer = await offerOf(id)
  expect((await accept(district, offer)).status).toBe(200)
  return { id, offer }
}

describe('an offer', () => {
  it('is made with the publication to the site above, not with a draft', async () => {
    const { id } = await news({ _status: 'draft' })
    expect(await offersOf(id)).toEqual([])
    await publish(id)
    expect(await offersOf(id)).toMatchObject([
      { state: 'offered', fromSite: portal.commune.id, toSite: portal.root.id, title: `Tin thử ${made}` },
    ])
  })

  it('is not made by the root, which has nobody above it', async () => {
    const { id } = await news({ site: portal.root.id })
    expect(await offersOf(id)).toEqual([])
  })

  it('goes to the nearest site above, where that is not the root', async () => {
    const village = await payload.create({
      collection: 'sites',
      data: { name: 'Thôn Thử', kind: 'xa', slug: 'thon-thu', parent: portal.commune.id },
      depth: 0,
    })
    const { id } = await news({ site: village.id })
    const offer = await offerOf(id)
    expect(offer.toSite).toBe(portal.commune.id)
    expect((await accept(district, offer)).status).toBe(404)
    expect((await accept(owner, offer)).status).toBe(200)
    expect(await acceptedBy(id)).toBe(portal.commune.id)
  })

  it('is withdrawn when it is unticked, unpublished or deleted, and made anew when ticked again', async () => {
    const { id } = await news()
    await publish(id, { offeredUp: false })
    expect(await offerOf(id)).toMatchObject({ state: 'withdrawn' })
    await publish(id, { offeredUp: true })
    expect(await offerOf(id)).toMatchObject({ state: 'offered' })
    await update(id, { _status: 'draft' })
    expect(await offerOf(id)).toMatchObject({ state: 'withdrawn' })
    await publish(id)
    await payload.delete({ collection: 'news', id })
    expect(await offerOf(id)).toMatchObject({ state: 'withdrawn' })
  })

  it('stays as it is while a draft without the tick is being written', async () => {
    const { id, offer } = await acceptedNews()
    await update(id, { offeredUp: false, title: 'Đang sửa' }, true)
    expect(await offerOf(id)).toMatchObject({ id: offer.id, state: 'accepted', title: offer.title })
    expect(await acceptedBy(id)).toBe(portal.root.id)
  })

  it('stays accepted when its owner changes it, under its new name', async () => {
    const { id } = await acceptedNews()
    await publish(id, { title: 'Tên mới của tin' })
    expect(await offerOf(id)).toMatchObject({ state: 'accepted', title: 'Tên mới của tin' })
    expect(await acceptedBy(id)).toBe(portal.root.id)
  })

  it('leaves the site above with the publication, and has to be accepted again', async () => {
    const { id } = await acceptedNews()
    await update(id, { _status: 'draft' })
    expect(await acceptedBy(id)).toBeNull()
    await publish(id)
    expect(await offerOf(id)).toMatchObject({ state: 'offered', decidedBy: null, decidedAt: null })
    expect(await acceptedBy(id)).toBeNull()
  })

  it('cannot be accepted by writing into the item', async () => {
    const { id } = await news()
    const answer = await owner.patch(`news/${id}`, { acceptedBy: portal.root.id })
    expect(answer.status).toBe(200)
    expect(await acceptedBy(id)).toBeNull()
    await publish(id, { acceptedBy: portal.root.id })
    expect(await acceptedBy(id)).toBeNull()
  })
})

describe('the answer', () => {
  it('is signed, and shown to both sites; the item itself is not published anew', async () => {
    const { id } = await news()
    const before = await payload.count({ collection: 'publications', where: { itemId: { equals: id } } })
    expect((await decline(district, await offerOf(id), 'offered', 'Đã có tin tương tự.')).status).toBe(200)
    expect(await offerOf(id)).toMatchObject({
      state: 'declined',
      decidedBy: district.name,
      note: 'Đã có tin tương tự.',
    })
    const shown = await owner.get<{ offer: object }>(`offers/cua-muc?collection=news&id=${id}`)
    expect(shown.body.offer).toMatchObject({
      state: 'declined',
      toSite: portal.root.name,
      note: 'Đã có tin tương tự.',
    })
    const after = await payload.count({ collection: 'publications', where: { itemId: { equals: id } } })
    expect(after).toEqual(before)
  })

  it('is given by publishers of the site above only', async () => {
    const { id } = await news()
    const offer = await offerOf(id)
    expect((await accept(owner, offer)).status).toBe(403)
    expect((await accept(editorAtRoot, offer)).status).toBe(403)
    expect((await accept(otherCommune, offer)).status).toBe(404)
    expect((await decline(otherCommune, offer)).status).toBe(404)
    expect((await accept(SignedIn.stranger, offer)).status).toBe(401)
    expect((await otherCommune.get(`offers/cua-muc?collection=news&id=${id}`)).status).toBe(404)
    expect(await offerOf(id)).toMatchObject({ state: 'offered', decidedBy: null })
  })

  it('can be thought over: declined then accepted, accepted then taken off again', async () => {
    const { id } = await news()
    const offer = await offerOf(id)
    await decline(district, offer)
    expect((await accept(district, offer, 'declined')).status).toBe(200)
    expect(await acceptedBy(id)).toBe(portal.root.id)
    expect((await decline(district, offer, 'accepted')).status).toBe(200)
    expect(await acceptedBy(id)).toBeNull()
  })

  it('can be asked for once more by the owner, and by nobody else', async () => {
    const { id } = await news()
    const offer = await offerOf(id)
    await decline(district, offer)
    const again = (person: SignedIn) => person.post(`offers/${offer.id}/de-nghi-lai`, { seen: 'declined' })
    expect((await again(district)).status).toBe(403)
    expect((await again(owner)).status).toBe(200)
    expect(await offerOf(id)).toMatchObject({ state: 'offered', decidedBy: null, note: null })
  })

  it('needs a state that was seen, and a note of reasonable length', async () => {
    const offer = await offerOf((await news()).id)
    expect((await district.post(`offers/${offer.id}/nhan-dang`)).status).toBe(400)
    expect((await decline(district, offer, 'offered', 'a'.repeat(501))).status).toBe(400)
    expect((await accept(district, { ...offer, id: 'khong-co' })).status).toBe(404)
  })

  it('is not given at a site that has ended', async () => {
    const parent = await payload.create({
      collection: 'sites',
      data: { name: 'Huyện Cũ', kind: 'huyen', slug: 'huyen-cu' },
      depth: 0,
    })
    const child = await payload.create({
      collection: 'sites',
      data: { name: 'Xã Cũ', kind: 'xa', slug: 'xa-cu', parent: parent.id },
      depth: 0,
    })
    const person = await SignedIn.at(payload, parent.id, 'publisher')
    const offer = await offerOf((await news({ site: child.id })).id)
    await payload.update({
      collection: 'sites',
      id: parent.id,
      data: { validUntilOn: '2025-06-30T12:00:00.000Z', endedBy: 'giai-the' },
    })
    expect((await accept(person, offer)).status).toBe(409)
  })
})

describe('at the same moment', () => {
  it('of two publishers who accept and decline one is heard, the other is told', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { id } = await news()
      const offer = await offerOf(id)
      const answers = await Promise.all([accept(district, offer), decline(colleague, offer)])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const { state, decidedBy } = await offerOf(id)
      const isAccepted = answers[0].status === 200
      expect(state).toBe(isAccepted ? 'accepted' : 'declined')
      expect(decidedBy).toBe(isAccepted ? district.name : colleague.name)
      expect(await acceptedBy(id)).toBe(isAccepted ? portal.root.id : null)
      const refused = answers.find(({ status }) => status === 409)
      expect(refused?.body.errors[0]?.message).toContain('Hãy tải lại trang')
    }
  })

  it('two who both accept both have what they want, signed by the first', async () => {
    const { id } = await news()
    const offer = await offerOf(id)
    const answers = await Promise.all([accept(district, offer), accept(colleague, offer)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await acceptedBy(id)).toBe(portal.root.id)
  })

  it('an owner takes it back while it is accepted: nothing unpublished is shown above', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { id } = await news()
      const offer = await offerOf(id)
      const [answer] = await Promise.all([
        accept(district, offer),
        round % 2 === 0 ? update(id, { _status: 'draft' }) : publish(id, { offeredUp: false }),
      ])
      expect([200, 409]).toContain(answer.status)
      expect(await offerOf(id)).toMatchObject({ state: 'withdrawn' })
      expect(await acceptedBy(id)).toBeNull()
    }
  })

  it('an owner changes it while it is accepted: it stays accepted', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { id } = await news()
      const offer = await offerOf(id)
      const title = `Sửa cùng lúc ${round}`
      const [answer] = await Promise.all([accept(district, offer), publish(id, { title })])
      expect(answer.status).toBe(200)
      expect(await offerOf(id)).toMatchObject({ state: 'accepted', title })
      expect(await acceptedBy(id)).toBe(portal.root.id)
    }
  })

  it('an owner deletes it while it is accepted', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id } = await news()
      const offer = await offerOf(id)
      await Promise.all([accept(district, offer), payload.delete({ collection: 'news', id })])
      expect(await offerOf(id)).toMatchObject({ state: 'withdrawn' })
    }
  })
})
