import type { Payload } from 'payload'
import '../support/no-data-cache'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { searchList } from '@/features/search-list'
import { readDirective } from '@/features/directives/queries'
import { findFilePages, readFilePage, readFileText } from '@/platform/file-text/reading/read-file-page'
import { readFileReadings } from '@/platform/file-text/reading/read-file-readings'
import { portalPayload } from '@/platform/payload-client'
import { searchDatabase } from '@/platform/search/answering/database-search'
import { withFilePlaces } from '@/platform/search/answering/places-in-files'
import { questionOf } from '@/platform/search/answering/question'
import { search } from '@/platform/search/answering/search'
import { indexingClient } from '@/platform/search/indexing/search-client'
import { reconcile } from '@/platform/search/indexing/reconcile'
import { reindex } from '@/platform/search/indexing/reindex'
import { done } from '@/platform/search/indexing/search-index'
import { suggest } from '@/platform/search/answering/suggest'
import { setFilePages } from '../support/file-pages'
import { uploadFile } from '../support/files-at-site'
import { writePdf } from '../support/pdf-writer'
import { createSmallPortal, requestAs, type SmallPortal } from '../support/people'
import { readerAt } from '../support/reader'
import { everything } from '../support/search-queries'

let payload: Payload
let portal: SmallPortal

const PDF = writePdf([{ lines: ['one'] }, { lines: ['two'] }])
const FIRST = 'ỦY BAN NHÂN DÂN HUYỆN\nCăn cứ Luật Tổ chức chính quyền địa phương;'
const SECOND = 'Điều 2. Kinh phí lấy từ nguồn sự nghiệp\nkinh tế và các nguồn thu hợp pháp khác.'

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  await reindex(payload, searchList)
})

beforeEach(async () => {
  for (const collection of ['legal-documents', 'directives'] as const) {
    await payload.delete({ collection, where: { id: { exists: true } } })
  }
  await settle()
})

/** Runs the jobs that changes have left and waits until the engine has done everything it was given. */
async function settle() {
  for (let isMore = true; isMore;) {
    const { noJobsRemaining } = await payload.jobs.run({ queue: 'now', limit: 50, silent: true })
    isMore = noJobsRemaining !== true
  }
  const open = await indexingClient().tasks.getTasks({ statuses: ['enqueued', 'processing'] })
  for (const task of open.results) await done({ ...task, taskUid: task.uid })
}

type Made = { site?: string; abstract?: string; pages?: Parameters<typeof setFilePages>[2]; more?: object }

let numbers = 100

async function decision({
  site = portal.root.id,
  abstract = 'Về việc giao dự toán',
  pages,
  more,
}: Made = {}) {
  const file = await uploadFile(payload, site, 'Dự toán.pdf', PDF)
  numbers += 1
  const made = await payload.create({
    collection: 'legal-documents',
    data: {
      documentNumber: `${numbers}/QĐ-UBND`,
      documentType: 'quyet-dinh',
      abstract,
      slug: '',
      site,
      files: [file.id],
      _status: 'published',
      ...more,
    } as never,
    draft: false,
    depth: 0,
  })
  await setFilePages(payload, file.id, pages ?? [FIRST, SECOND])
  await settle()
  return { ...made, file: file.id }
}

const find = (text: string, site = portal.root.id) =>
  search(payload, searchList, { ...everything, text, site })

describe('words inside a file', () => {
  it.each([
    'nguồn sự nghiệp kinh tế',
    'NGUON SU NGHIEP KINH TE',
    'kinh phí lấy từ nguồn sự nghiệp kinh tế và các nguồn thu hợp pháp khác',
    'nguoofn suwj nghieepj kinh tees',
    'kinh tế khác thu nguồn sự nghiệp',
  ])('are found, and lead to the page, for %j', async (text) => {
    const { id } = await decision()
    const { hits } = await find(text)
    expect(hits[0]).toMatchObject({
      id,
      isFromFile: true,
      file: { name: 'Dự toán.pdf', place: 1, page: 2, unit: 'page', isOcr: false },
    })
    expect(hits[0]?.file?.excerpt).toContain('nguồn sự nghiệp kinh tế')
  })

  it('are said to be read from a picture where they are', async () => {
    await decision({ pages: [FIRST, { text: SECOND, isOcr: true }] })
    const { hits } = await find('nguồn sự nghiệp kinh tế')
    expect(hits[0]?.file).toMatchObject({ page: 2, isOcr: true })
  })

  it('come behind those of a title, and say nothing about a file there', async () => {
    await decision()
    const named = await decision({ abstract: 'Quản lý nguồn sự nghiệp kinh tế', pages: ['khác'] })
    const { hits } = await find('nguồn sự nghiệp kinh tế')
    expect(hits.map(({ file, id }) => [id === named.id, file?.page ?? null])).toEqual([
      [true, null],
      [false, 2],
    ])
  })

  it('are the typed ones: with other marks the page is another', async () => {
    await decision({ pages: ['Khoản thuê đất công ích', 'Khoản thuế đất phi nông nghiệp'] })
    expect((await find('khoản thuế đất')).hits[0]?.file?.page).toBe(2)
    expect((await find('khoản thuê đất')).hits[0]?.file?.page).toBe(1)
  })

  it('are searched in the order of files, and the place is that of the item’s page', async () => {
    const annex = await uploadFile(payload, portal.root.id, 'Phụ lục.pdf', PDF)
    const { id, file } = await decision({ pages: ['Không có gì'] })
    await payload.update({
      collection: 'legal-documents',
      id,
      data: { files: [file, annex.id], _status: 'published' },
      draft: false,
    })
    await setFilePages(payload, annex.id, ['Biểu một', 'Định mức phân bổ'])
    await settle()
    expect((await find('định mức phân bổ')).hits[0]?.file).toMatchObject({
      name: 'Phụ lục.pdf',
      place: 2,
      page: 2,
    })
  })

  it('do not stand in the way of suggestions', async () => {
    await decision()
    const site = { id: portal.root.id, slug: portal.root.slug, isRoot: true, host: null }
    expect(await suggest(payload, searchList, { text: 'nguồn sự nghiệp', site })).toEqual([])
  })
})

describe('a file’s text', () => {
  it('is not found before it is published, nor after it is taken back', async () => {
    const { id } = await decision({ more: { _status: 'draft' } })
    expect((await find('nguồn sự nghiệp kinh tế')).total).toBe(0)
    await payload.update({ collection: 'legal-documents', id, data: { _status: 'published' }, draft: false })
    await settle()
    expect((await find('nguồn sự nghiệp kinh tế')).total).toBe(1)
    await payload.update({ collection: 'legal-documents', id, data: { _status: 'draft' }, draft: false })
    await settle()
    expect((await find('nguồn sự nghiệp kinh tế')).total).toBe(0)
  })

  it('of a draft beside what is published stays unseen', async () => {
    const { id } = await decision({ pages: ['Không có gì'] })
    const secret = await uploadFile(payload, portal.root.id, 'Nháp.pdf', PDF)
    await setFilePages(payload, secret.id, [SECOND])
    await payload.update({ collection: 'legal-documents', id, data: { files: [secret.id] }, draft: true })
    await settle()
    expect((await find('nguồn sự nghiệp kinh tế')).total).toBe(0)
    expect(await readFileText(secret.id)).toBeNull()
    expect(await readFilePage(secret.id, 1)).toBeNull()
    expect(await findFilePages(secret.id, 'kinh tế')).toEqual([])
    expect(await readFileReadings([secret.id])).toEqual(new Map())
  })

  it('of a commune is found at that commune alone', async () => {
    await decision({ site: portal.commune.id })
    expect((await find('nguồn sự nghiệp kinh tế', portal.commune.id)).total).toBe(1)
    expect((await find('nguồn sự nghiệp kinh tế', portal.freeCommune.id)).total).toBe(0)
    expect((await find('nguồn sự nghiệp kinh tế')).total).toBe(0)
  })

  it('is found as a person has corrected it', async () => {
    const { file } = await decision({ pages: [FIRST, 'Kinh phí lây từ nguôn sự nghệp'] })
    expect((await find('nguồn sự nghiệp kinh tế')).total).toBe(0)
    const { docs } = await payload.find({
      collection: 'file-pages',
      where: { 'fileText.media': { equals: file }, number: { equals: 2 } },
      depth: 0,
    })
    const req = await requestAs(payload, portal.root.id, 'editor')
    await payload.update({
      collection: 'file-pages',
      id: docs[0]?.id ?? '',
      data: { text: SECOND },
      overrideAccess: false,
      req,
    })
    await settle()
    expect((await find('nguồn sự nghiệp kinh tế')).hits[0]?.file?.page).toBe(2)
    expect(await readFilePage(file, 2)).toMatchObject({ isCorrected: true })
  })

  it('that changed while nobody told the index is found wrong by the comparison, and healed', async () => {
    const { file } = await decision({ pages: ['Không có gì'] })
    expect((await reconcile(payload, searchList)).differences['legal-document']).toMatchObject({ stale: 0 })
    await payload.db.drizzle.execute(
      `update file_pages set text = '${SECOND.replace('\n', ' ')}' where file_text_id = (select id from file_texts where media_id = '${file}')`,
    )
    expect((await reconcile(payload, searchList)).differences['legal-document']).toMatchObject({ stale: 1 })
    await settle()
    expect((await find('nguồn sự nghiệp kinh tế')).hits[0]?.file?.page).toBe(1)
    expect((await reconcile(payload, searchList)).differences['legal-document']).toMatchObject({ stale: 0 })
  })
})

describe('an index of many long files', () => {
  it('is built in batches that hold little text, and holds all of it', async () => {
    // 5 items of 6 MB: read at once they would be twice what is held.
    for (let item = 0; item < 5; item += 1) {
      await decision({
        abstract: `Tập ${item}`,
        pages: [`Chương mở đầu tập ${item}`, 'a'.repeat(6_000_000)],
      })
    }
    const sizes: number[] = []
    let seen = 0
    await reindex(payload, searchList, (counts) => {
      sizes.push((counts['legal-document'] ?? 0) - seen)
      seen = counts['legal-document'] ?? 0
    })
    expect(Math.max(...sizes)).toBeLessThan(5)
    expect(seen).toBe(5)
    for (let item = 0; item < 5; item += 1) {
      const { hits } = await find(`chương mở đầu tập ${item}`)
      expect(hits[0]?.title).toBe(`Tập ${item}`)
    }
  })
})

describe('while the engine is down', () => {
  it('words in a row are found by Postgres, behind titles', async () => {
    const { id } = await decision()
    const named = await decision({ abstract: 'Quản lý nguồn sự nghiệp kinh tế', pages: ['khác'] })
    const query = { ...everything, text: 'nguon su nghiep kinh te', site: portal.root.id }
    const question = await questionOf(payload, searchList, query)
    const { hits } = await searchDatabase(payload, searchList, question)
    expect(hits.map((hit) => hit.id)).toEqual([named.id, id])
    const placed = await withFilePlaces(payload, searchList, hits, question)
    expect(placed[1]?.file).toMatchObject({ page: 2 })
  })
})

describe('a directive that is addressed to a commune', () => {
  const words = 'rà soát hộ kinh doanh'

  async function directive(more: object) {
    const file = await uploadFile(payload, portal.root.id, 'Công văn.pdf', PDF)
    const made = await payload.create({
      collection: 'directives',
      data: {
        documentNumber: '15/UBND-KT',
        documentType: 'cong-van',
        abstract: 'Về việc tăng cường quản lý',
        slug: '',
        site: portal.root.id,
        recipientSites: [portal.commune.id],
        files: [file.id],
        _status: 'published',
        ...more,
      } as never,
      draft: false,
      depth: 0,
    })
    await setFilePages(payload, file.id, ['Kính gửi', `Yêu cầu ${words} trên địa bàn`])
    await settle()
    return made
  }

  const totals = async (ask: (site: string) => Promise<{ total: number }>) =>
    Promise.all(
      [portal.root, portal.commune, portal.freeCommune].map(async ({ id }) => (await ask(id)).total),
    )
  const inDatabase = async (site: string) =>
    searchDatabase(
      payload,
      searchList,
      await questionOf(payload, searchList, { ...everything, text: words, site }),
    )

  it('is found there where it is marked to be shown, with the text of its file', async () => {
    const { slug } = await directive({ showAtRecipients: true })
    expect(await totals((site) => find(words, site))).toEqual([1, 1, 0])
    expect(await totals(inDatabase)).toEqual([1, 1, 0])
    expect(await readDirective(await readerAt(portal.commune, portal.root), slug)).not.toBeNull()
  })

  it('is not found there otherwise', async () => {
    await directive({ showAtRecipients: false })
    expect(await totals((site) => find(words, site))).toEqual([1, 0, 0])
    expect(await totals(inDatabase)).toEqual([1, 0, 0])
  })
})
