import ExcelJS from 'exceljs'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CheckedAnswer, MadeAnswer } from '@/features/new-site/answers'
import { SITE_COLUMNS, type SiteTexts } from '@/features/new-site/columns'
import { portalPayload } from '@/platform/payload-client'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'

type Refused = { errors: { message: string }[] }

let payload: Payload
let portal: SmallPortal
let admin: SignedIn

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  await payload.update({
    collection: 'sites',
    id: portal.root.id,
    data: { memberHostPattern: '{slug}.thu.example' },
    depth: 0,
  })
  admin = await SignedIn.at(payload, portal.root.id, 'admin')
})

function formWith(content: Uint8Array, name: string): FormData {
  const form = new FormData()
  form.set('_payload', '{}')
  form.set('file', new Blob([new Uint8Array(content)]), name)
  return form
}

/** The template as an administrator fills it in. */
async function filledTemplate(lines: SiteTexts[]): Promise<Buffer> {
  const { bytes } = await admin.download('trang-moi/mau')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  lines.forEach((texts, at) => {
    SITE_COLUMNS.forEach(({ key }, column) => {
      const text = texts[key]
      if (text !== undefined) workbook.worksheets[0]!.getRow(at + 3).getCell(column + 1).value = text
    })
  })
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

describe('who may make sites', () => {
  const texts = { name: 'Xã Không Được' }
  const people = {
    'a stranger': () => Promise.resolve(SignedIn.stranger),
    'an editor of the root': () => SignedIn.at(payload, portal.root.id, 'editor'),
    'a publisher of the root': () => SignedIn.at(payload, portal.root.id, 'publisher', 'clerk'),
    'the administrator of a commune': () => SignedIn.at(payload, portal.commune.id, 'admin', 'publisher'),
  }

  it.each(Object.entries(people))('not %s', async (_, arrive) => {
    const person = await arrive()
    const refused = person === SignedIn.stranger ? 401 : 403
    expect((await person.post('trang-moi', { texts })).status).toBe(refused)
    expect((await person.post('trang-moi/kiem-tra', { lines: [] })).status).toBe(refused)
    expect((await person.get('trang-moi/mau')).status).toBe(refused)
    expect(
      (await payload.count({ collection: 'sites', where: { slug: { equals: 'xa-khong-duoc' } } })).totalDocs,
    ).toBe(0)
  })

  it('the administrator of the root', async () => {
    const { status, body } = await admin.post<MadeAnswer>('trang-moi', {
      texts: { name: 'Xã Được', accountEmail: 'duoc@thu.example' },
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({ created: true, slug: 'xa-duoc', account: { email: 'duoc@thu.example' } })
    expect(body.address).toMatch(/^http:\/\/xa-duoc\.thu\.example/)
    expect(body.path).toMatch(/\/don-vi\/xa-duoc$/)
    expect(body.account?.password).toBeTruthy()
  })
})

describe('the form', () => {
  it('is told what is wrong, in Vietnamese, and nothing is made', async () => {
    const { status, body } = await admin.post<Refused>('trang-moi', { texts: { name: 'Xã Sai', email: 'x' } })
    expect(status).toBe(400)
    expect(body.errors[0]?.message).toBe('Thư điện tử: “x” không phải địa chỉ thư điện tử.')
  })

  it('is told that an address has its site, and gets no password for it', async () => {
    const texts = { name: 'Xã Có Rồi', accountEmail: 'roi@thu.example' }
    await admin.post('trang-moi', { texts })
    const { status, body } = await admin.post<MadeAnswer>('trang-moi', { texts })
    expect(status).toBe(200)
    expect(body).toMatchObject({ created: false, account: null })
  })

  it('bears hostile data', async () => {
    for (const data of [{}, { texts: [] }, { texts: { name: 5 } }, { texts: { name: 'x'.repeat(5000) } }]) {
      expect((await admin.post('trang-moi', data)).status).toBe(400)
    }
    const names = ['Xã <script>alert(1)</script>', "Xã '); drop table sites; --", 'Xã \u202eABC\u0000']
    for (const name of names) {
      const { status, body } = await admin.post<MadeAnswer>('trang-moi', { texts: { name } })
      expect(status).toBe(201)
      expect(body.slug).toMatch(/^[a-z0-9-]+$/)
    }
  })
})

describe('a list', () => {
  const LINES: SiteTexts[] = [
    { name: 'Xã Bốn', unitCode: '00004' },
    { name: 'Phường Năm', slug: 'xa-mot' },
    { name: 'Sáu' },
    { name: 'Xã Bảy', host: 'xa-hai.localhost' },
    { name: 'Xã Một' },
    { name: 'Xã Tám', kind: 'Làng', accentColor: '#ffff00' },
    { name: 'Xã Bốn' },
  ]
  const STATES = ['ready', 'faulty', 'faulty', 'faulty', 'exists', 'faulty', 'faulty']

  it('as a spreadsheet shows its faults cell by cell', async () => {
    const content = await filledTemplate(LINES)
    const { status, body } = await admin.post<{ lines: CheckedAnswer[] }>(
      'trang-moi/kiem-tra',
      formWith(content, 'danh-sach.xlsx'),
    )
    expect(status).toBe(200)
    expect(body.lines.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 8, 9])
    expect(body.lines.map(({ state }) => state)).toEqual(STATES)
    expect(body.lines[5]?.faults.map(({ column }) => column)).toEqual(['Loại đơn vị', 'Màu nhấn'])
    expect(body.lines[6]?.faults.map(({ message }) => message)).toContain('“xa-bon” trùng với dòng 3.')
    expect(
      (await payload.count({ collection: 'sites', where: { slug: { equals: 'xa-bon' } } })).totalDocs,
    ).toBe(0)
  })

  it('as JSON is understood by headings and by names', async () => {
    const json = LINES.map(({ name, kind, slug, host, ...texts }) => ({
      'Tên trang': name,
      'Loại đơn vị': kind,
      slug,
      host,
      ...texts,
    }))
    const { body } = await admin.post<{ lines: CheckedAnswer[] }>(
      'trang-moi/kiem-tra',
      formWith(Buffer.from(JSON.stringify(json)), 'danh-sach.json'),
    )
    expect(body.lines.map(({ state }) => state)).toEqual(STATES)
  })

  it('makes what was shown, line by line, and again nothing', async () => {
    const file = formWith(await filledTemplate(LINES), 'danh-sach.xlsx')
    const { body } = await admin.post<{ lines: CheckedAnswer[] }>('trang-moi/kiem-tra', file)
    const [ready] = body.lines
    expect((await admin.post<MadeAnswer>('trang-moi', { texts: ready?.texts })).body.created).toBe(true)
    expect((await admin.post<MadeAnswer>('trang-moi', { texts: ready?.texts })).body.created).toBe(false)
    const { docs } = await payload.find({
      collection: 'sites',
      where: { slug: { equals: 'xa-bon' } },
      depth: 0,
    })
    expect(docs[0]).toMatchObject({
      name: 'Xã Bốn',
      unitCode: '00004',
      hosts: [{ host: 'xa-bon.thu.example' }],
    })
  })

  it.each([
    ['nothing', Buffer.from(''), /không đọc được/],
    ['no list', Buffer.from('{"name": "Xã A"}'), /cần là một danh sách/],
    ['an empty list', Buffer.from('[]'), /không có dòng nào/],
    ['a list of words', Buffer.from('["Xã A"]'), /Mục thứ 1/],
    [
      'a broken archive',
      Buffer.from('PK\u0003\u0004nothing'),
      /không đọc được như bảng tính|Không thấy dòng tiêu đề/,
    ],
  ])('of %s is refused with its reason', async (_, content, reason) => {
    const { status, body } = await admin.post<Refused>('trang-moi/kiem-tra', formWith(content, 'danh-sach'))
    expect(status).toBe(400)
    expect(body.errors[0]?.message).toMatch(reason)
  })
})
