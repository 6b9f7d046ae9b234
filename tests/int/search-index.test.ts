import type { EnqueuedTask } from 'meilisearch'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { searchList } from '@/features/search-list'
import { newsSearch } from '@/features/news/search-document'
import { portalPayload } from '@/platform/payload-client'
import { search } from '@/platform/search/answering/search'
import type { SearchResult } from '@/platform/search/answering/search-query'
import { reconcile } from '@/platform/search/indexing/reconcile'
import { reindex } from '@/platform/search/indexing/reindex'
import {
  deleteIndex,
  done,
  existingIndexes,
  indexedIdentities,
  LIVE_INDEX,
  NEXT_INDEX,
  createIndex,
  putDocuments,
  removeDocuments,
} from '@/platform/search/indexing/search-index'
import { searchDocument } from '@/platform/search/indexing/search-document'
import { indexingClient } from '@/platform/search/indexing/search-client'
import { syncItems } from '@/platform/search/indexing/sync-items'
import { syncQuoting } from '@/platform/search/indexing/sync-quoting'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { everything } from '../support/search-queries'

let payload: Payload
let portal: SmallPortal

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
})

async function news(title: string) {
  return payload.create({
    collection: 'news',
    data: { title, slug: '', site: portal.root.id, _status: 'published' },
    draft: false,
  })
}

async function indexed(id: string) {
  await settle()
  return (await indexedIdentities()).get(id)
}

/** Waits until the engine has done everything it was given. */
async function settle() {
  const { tasks } = indexingClient()
  const open = await tasks.getTasks({ statuses: ['enqueued', 'processing'] })
  for (const { uid } of open.results) await done({ taskUid: uid } as EnqueuedTask)
}

const differences = async () => {
  const { differences } = await reconcile(payload, searchList)
  await settle()
  return differences.news
}

const ask = (text: string) => search(payload, searchList, { ...everything, text, site: portal.root.id })

describe('sync', () => {
  beforeEach(async () => {
    await reindex(payload, searchList)
  })

  it('follows an item through its life', async () => {
    const { id } = await news('Tin đầu')
    await syncItems(payload, newsSearch, [id])
    const first = await indexed(id)
    expect(first).toBeDefined()

    await payload.update({ collection: 'news', id, data: { title: 'Tin sửa nháp' }, draft: true })
    await syncItems(payload, newsSearch, [id])
    expect(await indexed(id)).toEqual(first)

    await payload.update({ collection: 'news', id, data: { _status: 'draft' }, draft: false })
    await syncItems(payload, newsSearch, [id])
    expect(await indexed(id)).toBeUndefined()
  })

  it('ends with the newest text in whatever order jobs run', async () => {
    const { id } = await news('Bản 0')
    const syncs: Promise<void>[] = []
    for (let edition = 1; edition <= 10; edition += 1) {
      await payload.update({
        collection: 'news',
        id,
        data: { title: `Bản ${edition}`, _status: 'published' },
        draft: false,
      })
      syncs.push(syncItems(payload, newsSearch, [id]))
    }
    await Promise.all(syncs)
    await settle()
    const { hits } = await ask('Bản 10')
    expect(hits.find((hit) => hit.id === id)?.title).toBe('Bản 10')
  })

  it('follows the name of a sector into the items that quote it', async () => {
    const sector = await payload.create({ collection: 'sectors', data: { name: 'Hộ tịch', slug: '' } })
    const { id } = await payload.create({
      collection: 'procedures',
      data: {
        ...{ code: '1.001193', name: 'Đăng ký khai sinh', slug: '', status: 'in-force' },
        ...{ sector: sector.id, _status: 'published' },
      },
      draft: false,
    })
    await reindex(payload, searchList)
    const before = await indexed(id)
    await payload.update({ collection: 'sectors', id: sector.id, data: { name: 'Dân cư' } })
    await syncQuoting(payload, searchList, { collection: 'sectors', ids: [sector.id] })
    expect(await indexed(id)).not.toEqual(before)
    const queued = await payload.find({ collection: 'payload-jobs', pagination: false })
    expect(queued.docs.map(({ input }) => input)).toContainEqual(
      expect.objectContaining({ collection: 'sectors', ids: [sector.id] }),
    )
  })

  it('needs nothing and creates nothing where there is no index', async () => {
    await deleteIndex(LIVE_INDEX)
    const { id } = await news('Tin khi chưa có chỉ mục')
    await syncItems(payload, newsSearch, [id])
    await settle()
    expect(await existingIndexes()).toEqual([])
    expect((await reconcile(payload, searchList)).rebuilt).toBe(true)
    expect(await indexed(id)).toBeDefined()
  })
})

describe('reindex', () => {
  it('keeps the search up and loses nothing that is published meanwhile', async () => {
    await news('Tin thường trực')
    await reindex(payload, searchList)
    const stop = new AbortController()
    const answers: SearchResult[] = []
    const searching = (async () => {
      while (!stop.signal.aborted) answers.push(await ask('thường trực'))
    })()
    const published: string[] = []
    const publishing = (async () => {
      while (!stop.signal.aborted) {
        const { id } = await news(`Tin lúc lập lại ${published.length}`)
        await syncItems(payload, newsSearch, [id])
        published.push(id)
      }
    })()
    for (let round = 0; round < 4; round += 1) await reindex(payload, searchList)
    stop.abort()
    await Promise.all([searching, publishing])
    await settle()

    expect(answers.length).toBeGreaterThan(4)
    expect(answers.filter(({ total, degraded }) => total === 0 || degraded)).toEqual([])
    expect(published.length).toBeGreaterThan(1)
    const present = await indexedIdentities()
    expect(published.filter((id) => !present.has(id))).toEqual([])
    expect(await existingIndexes()).toEqual([LIVE_INDEX])
  })

  it('starts over where a killed one stopped, and runs one at a time', async () => {
    await createIndex(NEXT_INDEX)
    const [first, second] = await Promise.allSettled([
      reindex(payload, searchList),
      reindex(payload, searchList),
    ])
    expect([first.status, second.status].sort()).toEqual(['fulfilled', 'rejected'])
    expect(await existingIndexes()).toEqual([LIVE_INDEX])
  })
})

describe('reconcile', () => {
  it('finds nothing to do in a true index', async () => {
    await reindex(payload, searchList)
    expect(await differences()).toMatchObject({ missing: 0, stale: 0, foreign: 0 })
  })

  it('drops what a killed rebuild left behind', async () => {
    await createIndex(NEXT_INDEX)
    await reconcile(payload, searchList)
    expect(await existingIndexes()).toEqual([LIVE_INDEX])
  })

  it('builds an index of another schema anew beside the live one', async () => {
    const { id } = await news('Tin của lược đồ cũ')
    await reindex(payload, searchList)
    const before = await indexedIdentities()
    const old = searchDocument({
      ...{ id, kind: 'news', title: 'Tin của lược đồ cũ', path: '/tin-tuc/cu', texts: [] },
      ...{ site: portal.root.id, shownAt: ['everywhere'], mayBeHidden: true },
    })
    await done(putDocuments(LIVE_INDEX, [{ ...old, checksum: 'old-0' }]))
    expect((await reconcile(payload, searchList)).rebuilt).toBe(true)
    expect(await indexedIdentities()).toEqual(before)
    expect((await reconcile(payload, searchList)).rebuilt).toBe(false)
  })

  it('heals what is missing, stale or foreign', async () => {
    const missing = await news('Tin bị mất')
    const stale = await news('Tin bị cũ')
    await reindex(payload, searchList)
    const before = await indexedIdentities()
    const foreign = searchDocument({
      id: 'foreign',
      kind: 'news',
      title: 'Không có trong cơ sở dữ liệu',
      path: '/tin-tuc/la',
      texts: [],
      site: portal.root.id,
      shownAt: ['everywhere'],
      mayBeHidden: true,
    })
    const unknown = { ...foreign, id: 'unknown', kind: 'gone' as 'news' }
    await done(removeDocuments(LIVE_INDEX, [missing.id]))
    await done(putDocuments(LIVE_INDEX, [foreign, unknown, { ...foreign, id: stale.id }]))

    expect(await differences()).toMatchObject({ missing: 1, stale: 1, foreign: 1 })
    expect(await indexedIdentities()).toEqual(before)
    expect(await differences()).toMatchObject({ missing: 0, stale: 0, foreign: 0 })
  })
})
