import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { portalPayload } from '@/platform/payload-client'
import { storedDay } from '@/platform/time/calendar-day'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'
import { writeWordArticle } from '../support/word-article'
import { writeDocx, writeZip } from '../support/zip-writer'

const ADDRESS = 'bai-viet/tep-word'

type Answer = { html?: string; leftOut?: string[]; errors?: { message: string }[] }

let payload: Payload
let portal: SmallPortal
let editor: SignedIn

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  editor = await SignedIn.at(payload, portal.commune.id, 'editor')
})

function formWith(content: Buffer, name = 'bai.docx', place: object = {}): FormData {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ site: portal.commune.id, collection: 'news', ...place }))
  form.set('file', new File([new Uint8Array(content)], name))
  return form
}

const send = (who: SignedIn, form: FormData) => who.post<Answer>(ADDRESS, form)

describe('a Word file', () => {
  it('becomes HTML with its pictures, and says what was left out', async () => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#357' } })
      .png()
      .toBuffer()
    const { status, body } = await send(editor, formWith(writeWordArticle({ picture })))
    expect(status).toBe(200)
    expect(body.html).toContain('<h1 class="title">Khai trương chợ phiên</h1>')
    expect(body.html).toContain('<li>Nông sản</li>')
    expect(body.html).toContain('<td><p>28/11</p></td>')
    expect(body.html).toContain('<span class="tcvn3">ñy ban')
    expect(body.html).toContain(`alt="Cổng chợ" src="data:image/png;base64,${picture.toString('base64')}"`)
    expect(body.leftOut).toEqual(['Đầu trang, chân trang và số trang.'])
  })

  it('leaves nothing behind', async () => {
    const counts = () =>
      Promise.all([payload.count({ collection: 'media' }), payload.count({ collection: 'news' })])
    expect((await counts()).map(({ totalDocs }) => totalDocs)).toEqual([0, 0])
  })

  it.each(['file:///etc/passwd', 'http://127.0.0.1:1/x.png'])('opens nothing of %s', async (linksTo) => {
    const { status, body } = await send(editor, formWith(writeWordArticle({ linksTo })))
    expect(status).toBe(200)
    expect(body.html).not.toContain('root:')
    expect(body.html).toContain('<img alt="Ảnh ngoài" src="about:blank" />')
  })
})

describe('who may have a Word file read', () => {
  it('is who may write at the site, in that kind of item', async () => {
    const clerk = await SignedIn.at(payload, portal.commune.id, 'clerk')
    const elsewhere = await SignedIn.at(
      payload,
      portal.freeCommune.id,
      'editor',
      'publisher',
      'clerk',
      'admin',
    )
    const tries: [SignedIn, object, number][] = [
      [SignedIn.stranger, {}, 401],
      [clerk, {}, 403],
      [elsewhere, {}, 403],
      [editor, {}, 200],
      [clerk, { collection: 'directives' }, 200],
      [editor, { collection: 'users' }, 400],
      [editor, { site: null }, 400],
    ]
    for (const [who, place, status] of tries) {
      const answer = await send(who, formWith(writeDocx(['Một']), 'a.docx', place))
      expect([place, answer.status, answer.body.errors?.[0]?.message]).toEqual([
        place,
        status,
        status === 200 ? undefined : (expect.stringMatching(/[ăâđêôơư]/) as string),
      ])
    }
  })

  it('is nobody at a site that has ended', async () => {
    const ended = await payload.create({
      collection: 'sites',
      data: { name: 'Xã Cũ', kind: 'xa', slug: 'xa-cu', parent: portal.root.id },
      depth: 0,
    })
    const person = await SignedIn.at(payload, ended.id, 'editor')
    await payload.update({
      collection: 'sites',
      id: ended.id,
      data: { validUntilOn: storedDay('2025-01-01') },
      depth: 0,
    })
    const { status } = await send(person, formWith(writeDocx(['Một']), 'a.docx', { site: ended.id }))
    expect(status).toBe(409)
  })
})

describe('a hostile file', () => {
  const bomb = () => writeDocx(['x'], { 'word/document.xml': Buffer.alloc(1_400_000_000, ' ') })

  it.each<[string, string, () => Buffer, RegExp]>([
    ['of old Word', 'a.doc', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /\.doc là định dạng Word đời cũ/],
    ['of another kind', 'a.pdf', () => Buffer.from('%PDF-1.4'), /đuôi \.docx/],
    ['that is no archive', 'a.docx', () => Buffer.from('chữ'), /nội dung không phải/],
    ['that is another archive', 'a.docx', () => writeZip({ 'a.txt': 'x' }), /không phải tệp \.docx/],
    ['that is cut off', 'a.docx', () => writeDocx(['x']).subarray(0, 300), /không phải tệp \.docx/],
    ['with macros', 'a.docx', () => writeDocx(['x'], { 'word/vbaProject.bin': 'x' }), /macro/],
    [
      'whose text is no XML',
      'a.docx',
      () => writeDocx([], { 'word/document.xml': '<w:document' }),
      /bị hỏng/,
    ],
    ['that unpacks to too much', 'a.docx', bomb, /bung ra quá lớn/],
  ])('%s is refused with the reason', async (_, name, make, reason) => {
    const { status, body } = await send(editor, formWith(make(), name))
    expect([status, body.errors?.[0]?.message]).toEqual([400, expect.stringMatching(reason)])
  })

  it('that lies about how much it unpacks to is ended, and the next file is read', async () => {
    const { status, body } = await send(editor, formWith(lyingArchive(bomb())))
    expect([status, body.errors?.[0]?.message]).toEqual([400, expect.stringMatching(/quá lớn|bị hỏng/)])
    expect((await send(editor, formWith(writeDocx(['Một'])))).status).toBe(200)
  })

  it('keeps nobody else waiting: a third one at once is asked to come again', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => send(editor, formWith(writeDocx(['Một'])))))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 503])
  })
})

/** The archive with every unpacked size in its directory made small. */
function lyingArchive(archive: Buffer): Buffer {
  const copy = Buffer.from(archive)
  for (let at = copy.indexOf('PK\x01\x02'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 4))
    copy.writeUInt32LE(1000, at + 24)
  return copy
}
