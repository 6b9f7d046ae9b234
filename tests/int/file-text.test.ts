import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { readNextFile } from '@/platform/file-text/worker/keep-files-read'
import { portalPayload } from '@/platform/payload-client'
import { textOf, uploadFile } from '../support/files-at-site'
import { writePdf } from '../support/pdf-writer'
import { createSmallPortal, type SmallPortal } from '../support/people'

let payload: Payload
let portal: SmallPortal
const signal = new AbortController().signal

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
})

/** Works until no file waits any more. */
async function readAll(): Promise<void> {
  while (await readNextFile(payload, signal));
}

describe('a file that is uploaded', () => {
  it('waits to be read, and is read page by page', async () => {
    const pdf = writePdf([{ lines: ['First page', 'of two'] }, { lines: ['Second page'] }])
    const { id } = await uploadFile(payload, portal.commune.id, 'Quyết định.pdf', pdf)
    expect((await textOf(payload, id)).file).toMatchObject({
      state: 'waiting',
      name: 'Quyết định.pdf',
      site: portal.commune.id,
    })

    await readAll()
    const { file, pages } = await textOf(payload, id)
    expect(file).toMatchObject({ state: 'done', pageCount: 2, pagesRead: 2, problem: null })
    expect(pages.map(({ number, text, isOcr }) => ({ number, text, isOcr }))).toEqual([
      { number: 1, text: 'First page\nof two', isOcr: false },
      { number: 2, text: 'Second page', isOcr: false },
    ])
  })
})
