import { deflateSync } from 'node:zlib'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { readNextFile } from '@/platform/file-text/worker/keep-files-read'
import { portalPayload } from '@/platform/payload-client'
import { textOf, uploadFile } from '../support/files-at-site'
import { encryptedPdf } from '../support/encrypted-pdf'
import { writePdf } from '../support/pdf-writer'
import { createSmallPortal } from '../support/people'
import { writeDocx, writeZip } from '../support/zip-writer'

let payload: Payload
let site: string

beforeAll(async () => {
  payload = await portalPayload()
  site = (await createSmallPortal(payload)).commune.id
})

const good = () => writePdf([{ lines: ['A page that can be read'] }])

describe('a file that is refused when it is uploaded', () => {
  const mebibyte = Buffer.alloc(1024 * 1024, 'a')
  it.each([
    ['zero bytes', 'a.pdf', () => Buffer.alloc(0), /Tệp trống/],
    [
      'a ZIP called .pdf',
      'a.pdf',
      () => writeZip({ 'a.txt': 'x' }),
      /không khớp với nội dung: đây là tệp nén/,
    ],
    ['a PDF called .docx', 'a.docx', good, /không khớp với nội dung: đây là PDF/],
    ['a PDF called .png', 'a.png', good, /không khớp với nội dung: đây là PDF/],
    ['text called .pdf', 'a.pdf', () => Buffer.from('only text'), /nội dung không phải PDF/],
    ['a truncated PDF', 'a.pdf', () => good().subarray(0, 200), /bị hỏng hoặc bị cắt cụt/],
    ['any ZIP called .docx', 'a.docx', () => writeZip({ 'a.txt': 'x' }), /không phải tệp .docx/],
    ['a truncated .docx', 'a.docx', () => writeDocx(['x']).subarray(0, 300), /không phải tệp .docx/],
    [
      'a .docm renamed .docx',
      'a.docx',
      () => writeDocx(['x'], { 'word/vbaProject.bin': Buffer.from('macro') }),
      /macro/,
    ],
    [
      'an old .doc with macros',
      'a.doc',
      () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('_VBA_PROJECT', 'utf16le')]),
      /macro/,
    ],
    [
      'a Word file with a password',
      'a.docx',
      () =>
        Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      /mật khẩu/,
    ],
    [
      'a zip bomb',
      'a.docx',
      () =>
        writeDocx(
          ['x'],
          Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`word/${at}.xml`, mebibyte])),
        ),
      /bung ra quá lớn/,
    ],
  ])('%s', async (_, name, make, reason) => {
    await expect(uploadFile(payload, site, name, make())).rejects.toThrow(reason)
    expect((await payload.count({ collection: 'media' })).totalDocs).toBe(0)
  })
})

describe('a file that is let in', () => {
  /** Reads it, and a good file after it. */
  async function read(name: string, data: Buffer) {
    const hostile = await uploadFile(payload, site, name, data)
    const next = await uploadFile(payload, site, 'good.pdf', good())
    while (await readNextFile(payload, new AbortController().signal));
    expect((await textOf(payload, next.id)).file).toMatchObject({ state: 'done', pagesRead: 1 })
    return textOf(payload, hostile.id)
  }

  it('says that it has a password', async () => {
    const { file } = await read('a.pdf', encryptedPdf())
    expect(file).toMatchObject({ state: 'failed', problem: expect.stringContaining('mật khẩu') as string })
  })

  it('says that it is damaged', async () => {
    const damaged = good()
      .toString('latin1')
      .replace('/Type /Catalog', '/Type /Nothing')
      .replace('/Pages 2 0 R', '')
    const { file } = await read('a.pdf', Buffer.from(damaged, 'latin1'))
    expect(file).toMatchObject({ state: 'failed', problem: expect.stringMatching(/bị hỏng/) as string })
  })

  it('is read though it carries a script, which is not run', async () => {
    const catalog = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); while\\(true\\);) >>'
    const { file, pages } = await read('a.pdf', writePdf([{ lines: ['Text beside a script'] }], { catalog }))
    expect(file).toMatchObject({ state: 'done', problem: null })
    expect(pages[0]?.text).toBe('Text beside a script')
  })

  it('is read though its page is as large as a town', { timeout: 120_000 }, async () => {
    const lines = ['Small words on a huge page']
    const { file } = await read('a.pdf', writePdf([{ size: [10_000_000, 10_000_000], lines }]))
    expect(file?.state).toBe('done')
  })

  it('is ended when a page unpacks to more than there is room for', { timeout: 180_000 }, async () => {
    const spaces = Buffer.alloc(1_500_000_000, ' ')
    const bomb = writePdf([
      { lines: ['Before the bomb'] },
      { packed: deflateSync(spaces) },
      { lines: ['After it'] },
    ])
    const { file, pages } = await read('a.pdf', bomb)
    expect(file).toMatchObject({ state: 'done', pagesRead: 3, problem: '1 trang không đọc được.' })
    expect(pages.map(({ text }) => text)).toEqual(['Before the bomb', null, 'After it'])
  })

  it('is read though what its pages draw calls itself', async () => {
    const loop = `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Fm 4 0 R >> >> /Length 8 >>\nstream\n/Fm Do  \nendstream`
    const drawing = Buffer.from(
      '/Fm Do BT /F1 12 Tf 72 700 Td (Beside a loop that has enough letters to be text) Tj ET',
    )
    const { file, pages } = await read(
      'a.pdf',
      writePdf([{ content: drawing, resources: '/XObject << /Fm 4 0 R >>' }], { extraObjects: [loop] }),
    )
    expect(file?.state).toBe('done')
    expect(pages[0]?.text).toContain('Beside a loop')
  })

  it('of a thousand pages is read to its end', { timeout: 180_000 }, async () => {
    const { file, pages } = await read(
      'a.pdf',
      writePdf(
        Array.from({ length: 1000 }, (_, at) => ({ lines: [`This is page number ${at + 1} of them all`] })),
      ),
    )
    expect(file).toMatchObject({ state: 'done', pageCount: 1000, pagesRead: 1000, problem: null })
    expect(pages[999]?.text).toContain('number 1000 of')
  })

  it('of more than two thousand pages is read so far, and says so', { timeout: 240_000 }, async () => {
    const { file } = await read(
      'a.pdf',
      writePdf(
        Array.from({ length: 2003 }, (_, at) => ({ lines: [`This is page number ${at + 1} of them all`] })),
      ),
    )
    expect(file).toMatchObject({
      state: 'done',
      pagesRead: 2000,
      problem: 'Chỉ đọc 2.000 trang đầu; còn 3 trang chưa đọc.',
    })
  })

  it('that lies about how much it unpacks to is ended', { timeout: 180_000 }, async () => {
    const liar = lyingArchive(writeDocx(['x'], { 'word/document.xml': Buffer.alloc(1_400_000_000, ' ') }))
    const { file } = await read('a.docx', liar)
    expect(file?.state).toBe('failed')
    expect(file?.problem).toMatch(/bung ra quá lớn|bị hỏng|quá lâu/)
  })
})

/** The archive with every unpacked size in its directory made small. */
function lyingArchive(archive: Buffer): Buffer {
  const copy = Buffer.from(archive)
  for (let at = copy.indexOf('PK\x01\x02'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 4))
    copy.writeUInt32LE(1000, at + 24)
  return copy
}
