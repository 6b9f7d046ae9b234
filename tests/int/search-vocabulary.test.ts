import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SearchTerm } from '@/payload-types'
import { waitUntil } from '@/platform/local-services/wait-until'
import { portalPayload } from '@/platform/payload-client'
import { currentVocabulary } from '@/platform/search/vocabulary/read-vocabulary'
import { dayOf, storedDay } from '@/platform/time/calendar-day'
import { createSmallPortal, requestAs, type SmallPortal } from '../support/people'

let payload: Payload
let portal: SmallPortal
let communeEditor: PayloadRequest
let otherEditor: PayloadRequest
let rootEditor: PayloadRequest

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  communeEditor = await requestAs(payload, portal.commune.id, 'editor')
  otherEditor = await requestAs(payload, portal.freeCommune.id, 'editor')
  rootEditor = await requestAs(payload, portal.root.id, 'editor')
})

type TermData = Pick<SearchTerm, 'phrases' | 'officialWords'> & Partial<Pick<SearchTerm, 'use' | 'site'>>

/** Each call is a request of its own, as from the admin. */
async function requestOf({ user }: PayloadRequest): Promise<PayloadRequest> {
  return createLocalReq({ user: user ?? undefined }, payload)
}

async function createTerm(by: PayloadRequest, data: TermData): Promise<SearchTerm> {
  return payload.create({
    collection: 'search-terms',
    data: { use: 'everyday', ...data },
    depth: 0,
    overrideAccess: false,
    req: await requestOf(by),
  })
}

async function updateTerm(by: PayloadRequest, id: string, data: Partial<TermData>): Promise<SearchTerm> {
  return payload.update({
    collection: 'search-terms',
    id,
    data,
    depth: 0,
    overrideAccess: false,
    req: await requestOf(by),
  })
}

describe('a term', () => {
  it('is stored cleaned and composed', async () => {
    const { phrases, officialWords, title } = await createTerm(communeEditor, {
      phrases: ['  giấy   hồng '.normalize('NFD'), 'mất...giấy hồng'],
      officialWords: ['giấy\u00a0chứng nhận'],
      site: portal.commune.id,
    })
    expect(phrases).toEqual(['giấy hồng', 'mất … giấy hồng'])
    expect(officialWords).toEqual(['giấy chứng nhận'])
    expect(title).toBe('giấy hồng, mất … giấy hồng')
  })

  it.each<[string, TermData, string]>([
    ['an empty phrase', { phrases: [' '], officialWords: ['x y'] }, 'chưa có chữ'],
    ['a letter', { phrases: ['k'], officialWords: ['không'] }, 'quá ngắn'],
    ['nine syllables', { phrases: ['a b c d e f g h i'], officialWords: ['x y'] }, '9 tiếng'],
    ['a gap at the end', { phrases: ['mất …'], officialWords: ['x y'] }, 'giữa hai từ'],
    ['a phrase twice', { phrases: ['hoà', 'HÒA'], officialWords: ['x y'] }, 'hai lần'],
    ['no official word', { phrases: ['abc'], officialWords: [] }, 'một từ chính thức'],
    [
      'an abbreviation of two texts',
      { phrases: ['abc'], officialWords: ['x y', 'z t'], use: 'abbreviation' },
      'đúng một',
    ],
  ])('is refused: %s', async (_, data, reason) => {
    await expect(createTerm(communeEditor, { ...data, site: portal.commune.id })).rejects.toMatchObject({
      data: { errors: [{ message: expect.stringContaining(reason) as string }] },
    })
  })

  it('repeats no phrase of the same reach, and may repeat one of another', async () => {
    const lamp = { phrases: ['đèn dầu'], officialWords: ['chiếu sáng'] }
    await createTerm(rootEditor, lamp)
    await expect(createTerm(rootEditor, { ...lamp, phrases: ['ĐÈN DẦU'] })).rejects.toThrow('đã có trong từ')
    await createTerm(communeEditor, { ...lamp, site: portal.commune.id })
    await createTerm(otherEditor, { ...lamp, site: portal.freeCommune.id })
  })

  it('closes no loop, not even over terms of every site', async () => {
    await createTerm(rootEditor, { phrases: ['bìa xanh'], officialWords: ['sổ rừng'] })
    const own = { site: portal.commune.id }
    const forest = await createTerm(communeEditor, {
      ...own,
      phrases: ['sổ rừng'],
      officialWords: ['giấy rừng'],
    })
    await expect(
      createTerm(communeEditor, { ...own, phrases: ['giấy rừng'], officialWords: ['cấp bìa xanh'] }),
    ).rejects.toThrow('“giấy rừng” → “bìa xanh” → “sổ rừng” → “giấy rừng”')
    await expect(updateTerm(communeEditor, forest.id, { officialWords: ['bìa xanh'] })).rejects.toThrow(
      'vòng lặp',
    )
    // Elsewhere the second of them does not hold.
    await createTerm(otherEditor, {
      site: portal.freeCommune.id,
      phrases: ['giấy rừng'],
      officialWords: ['cấp bìa xanh'],
    })
    await expect(
      createTerm(rootEditor, { phrases: ['cấp bìa xanh'], officialWords: ['giấy rừng'] }),
    ).rejects.toThrow('Ở trang Xã Hai')
  })

  it('closes no loop when both halves are saved at once', async () => {
    for (const round of [1, 2, 3, 4, 5]) {
      const [one, two] = [`từ đầu ${round}`, `từ cuối ${round}`]
      const outcomes = await Promise.allSettled([
        createTerm(rootEditor, { phrases: [one], officialWords: [two] }),
        createTerm(rootEditor, { phrases: [two], officialWords: [one] }),
      ])
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    }
  })
})

describe('terms of a commune', () => {
  it('are read and changed by its own people only', async () => {
    const term = await createTerm(communeEditor, {
      phrases: ['giấy nhà mình'],
      officialWords: ['xác nhận'],
      site: portal.commune.id,
    })
    const asOther = async () => ({ overrideAccess: false, req: await requestOf(otherEditor) })
    const { docs } = await payload.find({
      collection: 'search-terms',
      depth: 0,
      pagination: false,
      ...(await asOther()),
    })
    expect(
      docs.map(({ site }) => site ?? null).filter((site) => site !== portal.freeCommune.id),
    ).not.toContain(portal.commune.id)
    await expect(updateTerm(otherEditor, term.id, { officialWords: ['khác'] })).rejects.toMatchObject({
      status: 403,
    })
    await expect(
      payload.delete({ collection: 'search-terms', id: term.id, ...(await asOther()) }),
    ).rejects.toMatchObject({ status: 403 })
    await expect(
      createTerm(otherEditor, { phrases: ['lạ nhà'], officialWords: ['x y'], site: portal.commune.id }),
    ).rejects.toMatchObject({ status: 403 })
  })

  it('cannot be moved to another commune or to every site', async () => {
    const term = await createTerm(communeEditor, {
      phrases: ['giấy đi xa'],
      officialWords: ['xác nhận'],
      site: portal.commune.id,
    })
    await expect(updateTerm(communeEditor, term.id, { site: portal.freeCommune.id })).rejects.toThrow(
      'không có quyền',
    )
    await expect(updateTerm(communeEditor, term.id, { site: null })).rejects.toThrow('Hãy chọn trang')
  })

  it('are written for every site by people of the root only', async () => {
    const data = { phrases: ['giấy chung'], officialWords: ['xác nhận'] }
    await expect(createTerm(communeEditor, { ...data, site: null })).rejects.toMatchObject({ status: 403 })
    const term = await createTerm(rootEditor, data)
    await expect(updateTerm(communeEditor, term.id, { phrases: ['giấy riêng'] })).rejects.toMatchObject({
      status: 403,
    })
    expect((await updateTerm(rootEditor, term.id, { phrases: ['giấy chung chung'] })).title).toBe(
      'giấy chung chung',
    )
  })
})

describe('a best bet', () => {
  const newsOf = async (site: string, isShared = false) => {
    const { id } = await payload.create({
      collection: 'news',
      data: {
        title: `Tin ${crypto.randomUUID()}`,
        slug: '',
        site,
        sharing: isShared ? 'all' : 'none',
        _status: 'published',
      },
      draft: false,
      depth: 0,
    })
    return { relationTo: 'news' as const, value: id }
  }
  const pin = async (by: PayloadRequest | null, site: string, data: object) =>
    payload.create({
      collection: 'best-bets',
      data: { phrases: ['lịch tiêm'], site, item: await newsOf(site), ...data },
      depth: 0,
      ...(by ? { overrideAccess: false, req: await requestOf(by) } : {}),
    })

  it('is made by people of its site only', async () => {
    const bet = await pin(communeEditor, portal.commune.id, {})
    await expect(pin(otherEditor, portal.commune.id, {})).rejects.toMatchObject({ status: 403 })
    const asOther = {
      collection: 'best-bets' as const,
      overrideAccess: false,
      req: await requestOf(otherEditor),
    }
    expect((await payload.find(asOther)).docs.map(({ id }) => id)).not.toContain(bet.id)
    await expect(
      payload.update({ ...asOther, id: bet.id, data: { phrases: ['khác'] } }),
    ).rejects.toMatchObject({
      status: 403,
    })
  })

  it('pins what the site shows: its own, what the root shares, no item of another site', async () => {
    const { commune, freeCommune, root } = portal
    await pin(null, commune.id, { item: await newsOf(root.id, true) })
    for (const foreign of [await newsOf(freeCommune.id), await newsOf(root.id)]) {
      await expect(pin(communeEditor, commune.id, { item: foreign })).rejects.toThrow('Mục được ghim')
      await expect(pin(null, commune.id, { item: foreign })).rejects.toThrow('Mục được ghim')
    }
  })

  it('holds from its first day to its last', async () => {
    const day = (offset: number) => storedDay(dayOf(new Date(Date.now() + offset * 86_400_000)))
    const [yesterday, today, tomorrow] = [day(-1), day(0), day(1)]
    const site = portal.freeCommune.id
    const open = await pin(null, site, {})
    const now = await pin(null, site, { fromOn: today, untilOn: today })
    const over = await pin(null, site, { untilOn: yesterday })
    const early = await pin(null, site, { fromOn: tomorrow })
    const { bestBets } = await currentVocabularyWhen(({ bestBets }) =>
      bestBets.some(({ id }) => id === now.id),
    )
    const ids = bestBets.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([open.id, now.id]))
    expect(ids).not.toContain(over.id)
    expect(ids).not.toContain(early.id)
    expect(bestBets.find(({ id }) => id === now.id)).toMatchObject({
      phrases: ['lịch tiêm'],
      site,
      kind: 'news',
      from: dayOf(new Date()),
      until: dayOf(new Date()),
    })
    await expect(pin(null, site, { fromOn: tomorrow, untilOn: today })).rejects.toThrow('Ngày cuối')
  })
})

type Vocabulary = Awaited<ReturnType<typeof currentVocabulary>>

/** Asks until it is so; fails when it is not after little more than the two seconds that an answer may be old. */
async function currentVocabularyWhen(isSo: (vocabulary: Vocabulary) => boolean): Promise<Vocabulary> {
  await waitUntil(async () => isSo(await currentVocabulary(payload)), { timeout: 3000 })
  return currentVocabulary(payload)
}

describe('the vocabulary', () => {
  it('follows what is saved, changed and deleted', async () => {
    await currentVocabulary(payload)
    const { id } = await createTerm(communeEditor, {
      phrases: ['xin dấu'],
      officialWords: ['chứng thực'],
      site: portal.commune.id,
    })
    const find = ({ terms }: Vocabulary) => terms.find((term) => term.id === id)
    const first = await currentVocabularyWhen((vocabulary) => find(vocabulary) !== undefined)
    expect(find(first)).toEqual({
      id,
      phrases: ['xin dấu'],
      officialWords: ['chứng thực'],
      use: 'everyday',
      site: portal.commune.id,
    })
    await updateTerm(communeEditor, id, { phrases: ['xin dấu', 'đóng dấu'] })
    const second = await currentVocabularyWhen((vocabulary) => find(vocabulary)?.phrases.length === 2)
    expect(second.revision).not.toBe(first.revision)
    await payload.delete({ collection: 'search-terms', id })
    await currentVocabularyWhen((vocabulary) => find(vocabulary) === undefined)
  })
})
