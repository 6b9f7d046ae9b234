import { rm } from 'node:fs/promises'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres/drizzle'
import sharp from 'sharp'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { countFiles, listFiles, type FileList } from '@/platform/media/desk/list-files'
import type { WhereUsed } from '@/platform/media/desk/where-used'
import { fillContentHashes, fillDraftUses } from '@/platform/media/fill-media-facts'
import { mediaFolder } from '@/platform/media/media-folder'
import { portalPayload } from '@/platform/payload-client'
import { updatePublished } from '@/platform/publishing/update-published'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'
import { smallPdf } from '../support/small-pdf'
import { Desk } from '../support/workflow-desk'

let payload: Payload
let portal: SmallPortal
let editor: SignedIn
let publisher: SignedIn
let neighbour: SignedIn

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  editor = await SignedIn.at(payload, portal.commune.id, 'editor')
  publisher = await SignedIn.at(payload, portal.commune.id, 'publisher')
  neighbour = await SignedIn.at(payload, portal.freeCommune.id, 'editor', 'publisher')
})

type Answer = {
  id?: string
  same?: { id: string; name: string; alt: string | null }
  errors?: { message: string; data?: { errors?: { message: string }[] } }[]
}

let made = 0

async function pictureFile(): Promise<Buffer> {
  made += 1
  const background = { r: made % 250, g: 120, b: 60 }
  return sharp({ create: { width: 700, height: 500, channels: 3, background } })
    .png()
    .toBuffer()
}

function upload(
  person: SignedIn,
  data: Buffer,
  { site = portal.commune.id, alt = 'Cánh đồng', anyway = false, name = 'đồng lúa.png' } = {},
) {
  const form = new FormData()
  const type = name.endsWith('.pdf') ? 'application/pdf' : 'image/png'
  form.append('file', new File([new Uint8Array(data)], name, { type }))
  form.append('_payload', JSON.stringify({ site, alt, anyway }))
  return person.post<Answer>('media/kho/tai-len', form)
}

async function uploaded(person = editor, site = portal.commune.id): Promise<string> {
  const { body, status } = await upload(person, await pictureFile(), { site })
  if (status !== 201) throw new Error(`Not uploaded: ${status} ${JSON.stringify(body)}`)
  return body.id ?? ''
}

const countOf = async (site: string) =>
  (await payload.count({ collection: 'media', where: { site: { equals: site } } })).totalDocs

describe('a file that is there already', () => {
  it('is recognised whatever it is called, and stored again only when somebody says so', async () => {
    const data = await pictureFile()
    const first = await upload(editor, data)
    expect(first.status).toBe(201)
    const again = await upload(publisher, data, { name: 'tên khác.png', alt: 'Khác' })
    expect(again.status).toBe(409)
    expect(again.body.same).toMatchObject({ id: first.body.id, name: 'đồng lúa.png', alt: 'Cánh đồng' })
    expect((await upload(editor, data, { anyway: true })).status).toBe(201)
  })

  it('is recognised among files that came another way too, and no picture is taken for another', async () => {
    const data = smallPdf('one')
    const file = { data, mimetype: 'application/pdf', name: 'kế hoạch.pdf', size: data.length }
    const old = await payload.create({
      collection: 'media',
      data: { site: portal.commune.id },
      file,
      depth: 0,
    })
    const same = await upload(editor, data, { name: 'a.pdf', alt: '' })
    expect(same.body.same?.id).toBe(old.id)
    expect((await upload(editor, smallPdf('two'), { name: 'a.pdf', alt: '' })).status).toBe(201)
  })

  it('at another site is nobody’s business', async () => {
    const data = await pictureFile()
    expect((await upload(editor, data)).status).toBe(201)
    expect((await upload(neighbour, data, { site: portal.freeCommune.id })).status).toBe(201)
    const refused = await upload(neighbour, data)
    expect([refused.status, refused.body.same]).toEqual([403, undefined])
  })

  it('is stored once when two send it at the same moment', async () => {
    const before = await countOf(portal.commune.id)
    const data = await pictureFile()
    const answers = await Promise.all(
      [editor, publisher, editor, publisher].map((person) => upload(person, data)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    expect(await countOf(portal.commune.id)).toBe(before + 1)
  })

  it('keeps its hash, whatever a form sends', async () => {
    const data = await pictureFile()
    const { body } = await upload(editor, data)
    await editor.patch(`media/${body.id}`, { alt: 'Mới', contentHash: 'giả' })
    expect((await upload(editor, data)).body.same?.id).toBe(body.id)
  })
})

it.each([
  ['without a description', { alt: ' ' }, 'mô tả'],
  ['of another kind than its name says', { name: 'x.pdf' }, 'nội dung không phải PDF'],
])('refuses a file %s, and stores nothing', async (_what, how, words) => {
  const before = await countOf(portal.commune.id)
  const { status, body } = await upload(editor, await pictureFile(), how)
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain(words)
  expect(await countOf(portal.commune.id)).toBe(before)
})

const usedIn = async (person: SignedIn, id: string) =>
  (await person.get<WhereUsed>(`media/kho/noi-dung/${id}`)).body

const ids = async (list: FileList) => (await listFiles(portal.commune.id, list, 1)).map(({ id }) => id)

describe('where a file is used', () => {
  it('is told for drafts and for what is public, each while it is so', async () => {
    const [cover, next] = [await uploaded(), await uploaded()]
    expect(await ids('chua-dung')).toEqual(expect.arrayContaining([cover, next]))
    expect(await usedIn(editor, cover)).toEqual({ places: [], elsewhere: 0 })

    const desk = await Desk.write(payload, 'news', editor, portal.commune.id)
    await desk.edit(editor, { cover })
    const href = `/admin/collections/news/${desk.id}`
    const use = { href, kind: 'Tin tức', isPublic: false, isDraft: true }
    expect((await usedIn(editor, cover)).places).toMatchObject([use])
    expect(await ids('chua-dung')).not.toContain(cover)

    await desk.done(publisher, 'dang')
    expect((await usedIn(editor, cover)).places).toMatchObject([{ ...use, isPublic: true, isDraft: false }])

    await desk.edit(editor, { cover: next })
    expect((await usedIn(editor, cover)).places).toMatchObject([{ ...use, isPublic: true, isDraft: false }])
    expect((await usedIn(editor, next)).places).toMatchObject([use])

    // The portal changes the public text; the draft on top of it keeps its picture.
    const target = {
      payload,
      req: await createLocalReq({}, payload),
      collection: 'news',
      id: desk.id,
    } as const
    await updatePublished(target, { sourceName: 'Báo' })
    expect((await usedIn(editor, next)).places).toMatchObject([use])

    await desk.done(publisher, 'dang')
    expect((await usedIn(editor, cover)).places).toEqual([])
    expect((await usedIn(editor, next)).places).toMatchObject([{ ...use, isPublic: true, isDraft: false }])

    await publisher.delete(`news/${desk.id}`)
    expect(await ids('chua-dung')).toEqual(expect.arrayContaining([cover, next]))
  })

  it('counts pictures in the text', async () => {
    const picture = await uploaded()
    const node = { type: 'upload', version: 3, relationTo: 'media', value: picture, fields: {}, format: '' }
    const root = { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [node] }
    const desk = await Desk.write(payload, 'news', editor, portal.commune.id)
    await desk.edit(editor, { body: { root } })
    expect((await usedIn(editor, picture)).places).toHaveLength(1)
  })

  it('names no draft of a site that the person has nothing to do with', async () => {
    const both = await SignedIn.at(payload, portal.root.id, 'editor')
    const file = await uploaded(both, portal.root.id)
    const banner = await Desk.write(payload, 'news', both, portal.root.id)
    await banner.edit(both, { cover: file })
    await payload.db.drizzle.execute(
      sql`INSERT INTO draft_media_uses (id, media, collection, item_id)
        SELECT gen_random_uuid(), ${file}, 'news', ${(await Desk.write(payload, 'news', editor, portal.commune.id)).id}`,
    )
    const { places, elsewhere } = await usedIn(both, file)
    expect([places.length, elsewhere]).toEqual([1, 1])
    expect((await neighbour.get(`media/kho/noi-dung/${file}`)).status).toBe(404)
  })
})

describe('files that nothing uses', () => {
  it('are deleted together by a publisher, not by an editor', async () => {
    const files = [await uploaded(), await uploaded()]
    expect((await editor.post('media/kho/xoa-chua-dung', { ids: files })).status).toBe(403)
    expect((await neighbour.post('media/kho/xoa-chua-dung', { ids: files })).status).toBe(403)
    expect(await ids('chua-dung')).toEqual(expect.arrayContaining(files))
    expect((await publisher.post('media/kho/xoa-chua-dung', { ids: files })).status).toBe(200)
    expect(await ids('chua-dung')).not.toEqual(expect.arrayContaining(files))
  })

  it('stay all together when one of them is used in a draft', async () => {
    const files = [await uploaded(), await uploaded()]
    const desk = await Desk.write(payload, 'news', editor, portal.commune.id)
    await desk.edit(editor, { cover: files[1] })
    const { status, body } = await publisher.post<Answer>('media/kho/xoa-chua-dung', { ids: files })
    expect([status, body.errors?.[0]?.message]).toEqual([409, expect.stringContaining('chưa xóa tệp nào')])
    const left = await payload.count({ collection: 'media', where: { id: { in: files } } })
    expect(left.totalDocs).toBe(2)
  })

  it('are not deleted in the moment in which one goes public', async () => {
    for (let round = 0; round < 4; round++) {
      const cover = await uploaded()
      const desk = await Desk.write(payload, 'news', editor, portal.commune.id)
      const [deleted] = await Promise.all([
        publisher.post('media/kho/xoa-chua-dung', { ids: [cover] }),
        desk.edit(editor, { cover }),
      ])
      const isThere =
        (await payload.count({ collection: 'media', where: { id: { equals: cover } } })).totalDocs === 1
      const { places } = isThere ? await usedIn(editor, cover) : { places: [] }
      expect(isThere).toBe(deleted.status !== 200)
      if (deleted.status !== 200) expect(places).toHaveLength(1)
    }
  })
})

it('lists pictures without a description', async () => {
  const picture = await uploaded()
  expect(await ids('chua-mo-ta')).not.toContain(picture)
  await payload.db.drizzle.execute(sql`UPDATE media SET alt = NULL WHERE id = ${picture}::uuid`)
  expect(await ids('chua-mo-ta')).toContain(picture)
  const counts = await countFiles(portal.commune.id)
  expect(counts['chua-mo-ta']).toBe((await ids('chua-mo-ta')).length)
  expect(await countFiles(portal.freeCommune.id)).toMatchObject({ 'chua-mo-ta': 0 })
})

it('fills in what was not kept before, and can be run again', async () => {
  const data = smallPdf('old')
  const old = await upload(editor, data, { name: 'cũ.pdf', alt: '' })
  const lost = await upload(editor, smallPdf('lost'), { name: 'mất.pdf', alt: '' })
  const cover = await uploaded()
  const desk = await Desk.write(payload, 'news', editor, portal.commune.id)
  await desk.edit(editor, { cover })
  const { filename } = await payload.findByID({ collection: 'media', id: lost.body.id ?? '', depth: 0 })
  await rm(path.join(mediaFolder, filename ?? ''))
  await payload.db.drizzle.execute(sql`UPDATE media SET content_hash = NULL`)
  await payload.db.drizzle.execute(sql`DELETE FROM draft_media_uses`)
  const { signal } = new AbortController()
  for (let run = 0; run < 2; run++) {
    await fillContentHashes(payload, signal)
    await fillDraftUses(payload, signal)
  }
  expect((await upload(editor, data, { name: 'cũ.pdf', alt: '' })).body.same?.id).toBe(old.body.id)
  expect((await usedIn(editor, cover)).places).toHaveLength(1)
})
