import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FilePage } from '@/payload-types'
import { addMissingFileTexts } from '@/platform/file-text/follow-media'
import { readNextFile } from '@/platform/file-text/worker/keep-files-read'
import { portalPayload } from '@/platform/payload-client'
import { textOf, uploadFile } from '../support/files-at-site'
import { writePdf } from '../support/pdf-writer'
import { createSmallPortal, requestAs, type SmallPortal } from '../support/people'
import { writeDocx } from '../support/zip-writer'

const FORMS = path.join(process.env.PORTAL_TEST_DATA ?? path.resolve('../shared/data'), 'procedures/forms')
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const signal = new AbortController().signal

let payload: Payload
let portal: SmallPortal
let site: string

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  site = portal.commune.id
})

beforeEach(async () => {
  await payload.db.drizzle.execute(sql`delete from file_texts`)
  await payload.db.drizzle.execute(sql`delete from payload_jobs`)
})

/** Works until no file waits any more. */
async function readAll(): Promise<void> {
  while (await readNextFile(payload, signal));
}

const twoPages = () => writePdf([{ lines: ['First page', 'of two'] }, { lines: ['Second page'] }])
const texts = (pages: FilePage[]) => pages.map(({ number, text }) => [number, text])

describe('a file that is uploaded', () => {
  it('waits to be read, and is read page by page', async () => {
    const { id } = await uploadFile(payload, site, 'Quyết định.pdf', twoPages())
    expect((await textOf(payload, id)).file).toMatchObject({ state: 'waiting', name: 'Quyết định.pdf', site })

    await readAll()
    const { file, pages } = await textOf(payload, id)
    expect(file).toMatchObject({ state: 'done', pageCount: 2, pagesRead: 2, problem: null })
    expect(texts(pages)).toEqual([
      [1, 'First page\nof two'],
      [2, 'Second page'],
    ])
    expect(pages[0]).toMatchObject({ isOcr: false, site })
  })

  it('is not waited for when the upload is undone', async () => {
    const req = await requestAs(payload, site, 'editor')
    req.transactionID = (await payload.db.beginTransaction()) ?? undefined
    await uploadFile(payload, site, 'a.pdf', twoPages(), req)
    await payload.db.rollbackTransaction(req.transactionID as string)
    expect((await payload.count({ collection: 'file-texts' })).totalDocs).toBe(0)
  })

  it('of Word is read in pieces of a page, its old encoding converted', async () => {
    const paragraph = '§iÒu 1. ñy ban nh©n d©n c¸c x· tæ chøc thùc hiÖn tõ ngµy ký quyÕt ®Þnh nµy.'
    const data = writeDocx(Array.from({ length: 100 }, () => paragraph))
    const { id } = await uploadFile(payload, site, 'cũ.docx', data)
    await readAll()
    const { file, pages } = await textOf(payload, id)
    expect(file).toMatchObject({ state: 'done', encoding: 'tcvn3', pageCount: 3 })
    expect(pages[0]?.text?.split('\n')[0]).toBe(
      'Điều 1. ủy ban nhân dân các xã tổ chức thực hiện từ ngày ký quyết định này.',
    )
    expect(pages.flatMap(({ text }) => text?.split('\n') ?? [])).toHaveLength(100)
  })

  it('is not read when it is a picture', async () => {
    const { id } = await uploadFile(payload, site, 'ảnh.png', PIXEL)
    expect((await textOf(payload, id)).file).toBeUndefined()
  })

  it.skipIf(!existsSync(FORMS))(
    'is read when it is a real form, .doc or .docx (PORTAL_TEST_DATA)',
    async () => {
      const doc = await uploadFile(
        payload,
        site,
        'a.doc',
        readFileSync(path.join(FORMS, 'dang ky khai sinh.doc')),
      )
      const docx = await uploadFile(
        payload,
        site,
        'b.docx',
        readFileSync(path.join(FORMS, 'dang ky thuong tru.docx')),
      )
      await readAll()
      for (const [id, words] of [
        [doc.id, 'TỜ KHAI ĐĂNG KÝ KHAI SINH'],
        [docx.id, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ] as const) {
        const { file, pages } = await textOf(payload, id)
        expect(file?.state).toBe('done')
        expect(pages[0]?.text).toContain(words)
      }
    },
  )
})

describe('what was read', () => {
  it('is replaced together with the file', async () => {
    const { id } = await uploadFile(payload, site, 'a.pdf', twoPages())
    await readAll()
    const data = writePdf([{ lines: ['Something else'] }])
    const file = { data, mimetype: 'application/pdf', name: 'b.pdf', size: data.length }
    await payload.update({ collection: 'media', id, data: {}, file })
    const between = await textOf(payload, id)
    expect(between.file).toMatchObject({ state: 'waiting', name: 'b.pdf', pagesRead: 0 })
    expect(between.pages).toEqual([])

    await readAll()
    expect(texts((await textOf(payload, id)).pages)).toEqual([[1, 'Something else']])
  })

  it('goes with the file', async () => {
    const { id } = await uploadFile(payload, site, 'a.pdf', twoPages())
    await readAll()
    await payload.delete({ collection: 'media', id })
    expect((await payload.count({ collection: 'file-pages' })).totalDocs).toBe(0)
  })

  it('is made up for files that were there before', async () => {
    const { id } = await uploadFile(payload, site, 'a.pdf', twoPages())
    const picture = await uploadFile(payload, site, 'a.png', PIXEL)
    await payload.db.drizzle.execute(sql`delete from file_texts`)
    await addMissingFileTexts(payload)
    await addMissingFileTexts(payload)
    expect((await textOf(payload, id)).file?.state).toBe('waiting')
    expect((await textOf(payload, picture.id)).file).toBeUndefined()
  })

  it('reaches search and pages through every item that uses the file', async () => {
    const { id } = await uploadFile(payload, site, 'a.pdf', twoPages())
    const item = crypto.randomUUID()
    await payload.create({
      collection: 'media-uses',
      data: { media: id, collection: 'directives', itemId: item },
    })
    await readAll()
    expect(await queued()).toEqual([{ collection: 'directives', ids: [item], sites: [] }])
  })

  it('tells why there is nothing, when the file is gone from the disk', async () => {
    const { id, filename } = await uploadFile(payload, site, 'a.pdf', twoPages())
    await payload.db.drizzle.execute(sql`update media set filename = ${`x${filename}`} where id = ${id}`)
    await readAll()
    expect((await textOf(payload, id)).file).toMatchObject({
      state: 'failed',
      problem: 'Tệp không còn trên máy chủ. Hãy tải lên lại.',
    })
  })
})

describe('a correction', () => {
  it('is signed, queued for search and kept when the file is read again', async () => {
    const { id } = await uploadFile(payload, site, 'a.pdf', twoPages())
    await payload.create({
      collection: 'media-uses',
      data: { media: id, collection: 'directives', itemId: 'x' },
    })
    await readAll()
    await payload.db.drizzle.execute(sql`delete from payload_jobs`)
    const { pages, file } = await textOf(payload, id)
    const req = await requestAs(payload, site, 'clerk')
    const corrected = await payload.update({
      collection: 'file-pages',
      id: pages[0]?.id ?? '',
      data: { text: 'Đã sửa', number: 7, correctedBy: 'someone else' },
      overrideAccess: false,
      req,
    })
    expect(corrected).toMatchObject({ text: 'Đã sửa', number: 1, correctedBy: req.user?.email })
    expect(await queued()).toHaveLength(1)

    await payload.db.drizzle.execute(
      sql`update file_texts set state = 'waiting', pages_read = 0 where id = ${file?.id}`,
    )
    await readAll()
    expect(texts((await textOf(payload, id)).pages)).toEqual([
      [1, 'Đã sửa'],
      [2, 'Second page'],
    ])
  })

  it('is refused to people of other sites, who do not even see the text', async () => {
    const { id } = await uploadFile(payload, site, 'a.pdf', twoPages())
    await readAll()
    const { pages } = await textOf(payload, id)
    const req = await requestAs(payload, portal.freeCommune.id, 'admin')
    const change = payload.update({
      collection: 'file-pages',
      id: pages[0]?.id ?? '',
      data: { text: 'x' },
      overrideAccess: false,
      req,
    })
    await expect(change).rejects.toThrow()
    const seen = await payload.find({ collection: 'file-pages', overrideAccess: false, req })
    expect(seen.totalDocs).toBe(0)
    expect((await payload.find({ collection: 'file-texts', overrideAccess: false, req })).totalDocs).toBe(0)
  })
})

async function queued(): Promise<unknown[]> {
  const { docs } = await payload.find({ collection: 'payload-jobs', where: { taskSlug: { equals: 'sync' } } })
  return docs.map(({ input }) => input)
}
