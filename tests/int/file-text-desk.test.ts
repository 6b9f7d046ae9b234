import { createLocalReq, type Payload } from 'payload'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { siteNames } from '@/platform/file-text/admin/list-file-texts'
import { readNextFile } from '@/platform/file-text/worker/keep-files-read'
import { portalPayload } from '@/platform/payload-client'
import { textOf, uploadFile } from '../support/files-at-site'
import { writePdf } from '../support/pdf-writer'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'

const signal = new AbortController().signal

let payload: Payload
let portal: SmallPortal
let clerk: SignedIn
let stranger: SignedIn
let media: string

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  clerk = await SignedIn.at(payload, portal.commune.id, 'clerk')
  stranger = await SignedIn.at(payload, portal.freeCommune.id, 'admin', 'publisher')
})

beforeEach(async () => {
  const pdf = writePdf([{ lines: ['First page'] }, { lines: ['Second page'] }])
  media = (await uploadFile(payload, portal.commune.id, 'Thông báo.pdf', pdf)).id
  await readAll()
})

it('lets people of the site correct a page, and keeps the correction when the file is read again', async () => {
  const { file, pages } = await textOf(payload, media)
  expect((await clerk.patch(`file-pages/${pages[0]?.id}`, { text: 'Trang một' })).status).toBe(200)
  expect((await clerk.post(`file-texts/${file?.id}/retry`)).status).toBe(200)
  expect((await textOf(payload, media)).file).toMatchObject({ state: 'waiting' })

  await readAll()
  const again = await textOf(payload, media)
  expect(again.file).toMatchObject({ state: 'done', pageCount: 2, pagesRead: 2 })
  expect(again.pages.map(({ text }) => text)).toEqual(['Trang một', 'Second page'])
  expect(again.pages[0]?.correctedBy).toBeTruthy()
})

it('gives a correction up only where that is asked for', async () => {
  const { file, pages } = await textOf(payload, media)
  await clerk.patch(`file-pages/${pages[0]?.id}`, { text: 'Trang một' })
  expect((await clerk.post(`file-texts/${file?.id}/retry`, { overwriteCorrected: true })).status).toBe(200)
  await readAll()
  const again = await textOf(payload, media)
  expect(again.pages.map(({ text }) => text)).toEqual(['First page', 'Second page'])
  expect(again.pages[0]?.correctedBy).toBeFalsy()
})

it('shows nothing to another commune and lets it change nothing', async () => {
  const { file, pages } = await textOf(payload, media)
  for (const person of [stranger, SignedIn.stranger]) {
    expect((await person.get(`file-texts/${file?.id}`)).status).toBeGreaterThanOrEqual(400)
    expect((await person.get(`file-pages/${pages[0]?.id}`)).status).toBeGreaterThanOrEqual(400)
    expect(
      (await person.patch(`file-pages/${pages[0]?.id}`, { text: 'Của tôi' })).status,
    ).toBeGreaterThanOrEqual(400)
    expect(
      (await person.post(`file-texts/${file?.id}/retry`, { overwriteCorrected: true })).status,
    ).toBeGreaterThanOrEqual(400)
  }
  expect(await textOf(payload, media)).toEqual({ file, pages })
})

it('refuses what is no request and what is no file', async () => {
  const { file } = await textOf(payload, media)
  expect((await clerk.post(`file-texts/${file?.id}/retry`, { overwriteCorrected: 'có' })).status).toBe(400)
  expect((await clerk.post('file-texts/khong-co/retry')).status).toBe(404)
  expect((await textOf(payload, media)).file).toMatchObject({ state: 'done' })
})

it('names the sites of the files to people of several', async () => {
  const other = await uploadFile(payload, portal.freeCommune.id, 'Giấy mời.pdf', writePdf([{ lines: ['A'] }]))
  const files = await Promise.all([media, other.id].map(async (id) => (await textOf(payload, id)).file!))
  const req = await createLocalReq({}, payload)
  expect((await siteNames(req, files)).get(portal.freeCommune.id)).toBe(portal.freeCommune.name)
})

/** Works until no file waits any more. */
async function readAll(): Promise<void> {
  while (await readNextFile(payload, signal));
}
