import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { handleEndpoints, type Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { moveNextBatch } from '@/features/document-entry/batches/keep-batches-moving'
import { waitingFilesFolder, watchedFolder } from '@/features/document-entry/batches-folder'
import type { DocumentKind, RowTexts } from '@/features/document-entry/columns'
import type { Fault } from '@/features/document-entry/fault'
import { removeLeftovers, storedPath } from '@/features/document-entry/files/stored-files'
import { WatchedFolder } from '@/features/document-entry/files/watched-folder'
import type { DocumentBatchRow } from '@/payload-types'
import { waitUntil } from '@/platform/local-services/wait-until'
import { portalPayload } from '@/platform/payload-client'
import type { SiteRole } from '@/platform/users/memberships'
import { filledTemplate, goodRow } from '../support/entry-fixtures'
import { smallPdf } from '../support/small-pdf'
import { createSmallPortal, type SmallPortal } from '../support/people'

const API = 'http://localhost/api'
let payload: Payload
let portal: SmallPortal
let clerk: string
let publisher: string
let clerkOfOther: string
let watched: WatchedFolder

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  clerk = (await personAt(portal.commune.id, 'clerk')).token
  publisher = (await personAt(portal.commune.id, 'publisher')).token
  clerkOfOther = (await personAt(portal.freeCommune.id, 'clerk')).token
  await payload.create({ collection: 'sectors', data: { name: 'Đất đai', slug: '' } })
})

beforeEach(() => {
  watched = new WatchedFolder(payload, 1)
})

async function personAt(site: string, ...roles: SiteRole[]): Promise<{ id: string; token: string }> {
  const [email, password] = [`${crypto.randomUUID()}@example.org`, crypto.randomUUID()]
  const { id } = await payload.create({
    collection: 'users',
    data: { name: 'Người thử', email, password, memberships: [{ site, roles }] },
    depth: 0,
  })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { id, token: token ?? '' }
}

type Call = { as?: string | null; data?: object; file?: { name: string; content: Buffer }; method?: string }

async function call(address: string, { as = clerk, data = {}, file, method = 'POST' }: Call = {}) {
  const headers = new Headers(as ? { authorization: `JWT ${as}` } : {})
  let body: FormData | string | undefined
  if (file) {
    body = new FormData()
    body.set('_payload', JSON.stringify(data))
    body.set('file', new File([new Uint8Array(file.content)], file.name))
  } else if (method !== 'GET') {
    headers.set('content-type', 'application/json')
    body = JSON.stringify(data)
  }
  const request = new Request(`${API}/${address}`, { method, headers, ...(body ? { body } : {}) })
  const response = await handleEndpoints({ config: payload.config, request })
  const isJson = response.headers.get('content-type')?.includes('json')
  const answer = (isJson ? await response.json() : null) as Record<string, unknown> | null
  return { status: response.status, response, answer, reason: reasonIn(answer) }
}

function reasonIn(answer: Record<string, unknown> | null): string {
  return (answer?.errors as { message: string }[] | undefined)?.[0]?.message ?? ''
}

async function work(): Promise<void> {
  // Two workers at once, as when one loses its connection and another takes over.
  const signal = new AbortController().signal
  const one = async () => {
    while (await moveNextBatch(payload, signal, watched));
  }
  await Promise.all([one(), one()])
  await one()
}

type Sheet = {
  rows: RowTexts[]
  kind?: DocumentKind
  site?: string
  as?: string
}

async function upload({ rows, kind = 'legal-documents', site = portal.commune.id, as = clerk }: Sheet) {
  const content = await filledTemplate(payload, kind, rows)
  const { answer } = await call('document-batches/tai-len', {
    as,
    data: { site, kind },
    file: { name: 'so.xlsx', content },
  })
  const id = String(answer?.id)
  await work()
  return { id, rows: await rowsOf(id) }
}

type Row = DocumentBatchRow & { faults: Fault[]; cells: RowTexts }

async function rowsOf(batch: string): Promise<Row[]> {
  const { docs } = await payload.find({
    collection: 'document-batch-rows',
    where: { batch: { equals: batch } },
    sort: 'line',
    pagination: false,
    depth: 0,
  })
  return docs as Row[]
}

async function batchOf(id: string) {
  return payload.findByID({ collection: 'document-batches', id, depth: 0 })
}

/** Brought by a clerk; confirmed by the same, or by `confirmedBy`. */
async function written(sheet: Sheet & { publishes?: boolean; confirmedBy?: string }) {
  const { id } = await upload(sheet)
  const as = sheet.confirmedBy ?? sheet.as ?? clerk
  const confirmed = await call(`document-batches/${id}/confirm`, { as, data: { publishes: sheet.publishes } })
  expect(confirmed.reason).toBe('')
  await work()
  return { id, rows: await rowsOf(id), batch: await batchOf(id) }
}

async function drop(batch: string, name: string, content = smallPdf(name), as = clerk) {
  return call('document-batch-files/tai-len', { as, data: { batch }, file: { name, content } })
}

async function fileNamed(name: string) {
  const { docs } = await payload.find({
    collection: 'document-batch-files',
    where: { originalName: { equals: name } },
    depth: 0,
    pagination: false,
  })
  expect(docs).toHaveLength(1)
  return docs[0]!
}

async function document(id: string, draft = true) {
  return payload.findByID({ collection: 'legal-documents', id, draft, depth: 1 })
}

const fileNames = (files: unknown) =>
  ((files ?? []) as { originalName: string }[]).map(({ originalName }) => originalName)

let running = 0
const numbers = (count: number) => Array.from({ length: count }, () => `${(running += 1)}/2024/QĐ-UBND`)

describe('a spreadsheet', () => {
  it('is checked cell by cell, and nothing is written', async () => {
    const [one, two, three] = numbers(3) as [string, string, string]
    const { id, rows } = await upload({
      rows: [
        goodRow(one),
        goodRow(two, { issuedOn: '31/02/2024', sector: 'Đất đay' }),
        goodRow(three, { type: '' }),
        goodRow(one, { issuer: 'UBND xã Một' }),
      ],
    })
    expect(rows.map(({ line, state, faults }) => [line, state, faults])).toEqual([
      [3, 'ready', []],
      [
        4,
        'faulty',
        [
          { column: 'Ngày ban hành', message: '“31/02/2024” không phải ngày có thật' },
          { column: 'Lĩnh vực', message: '“Đất đay” không có trong danh sách; có phải “Đất đai”?' },
        ],
      ],
      [5, 'faulty', [{ column: 'Loại văn bản', message: 'chưa ghi, bắt buộc phải có' }]],
      [6, 'faulty', [{ column: 'Số, ký hiệu', message: 'trùng với dòng 3 (cùng số, cơ quan và năm)' }]],
    ])
    expect(await batchOf(id)).toMatchObject({ state: 'waiting' })
    expect((await payload.count({ collection: 'legal-documents' })).totalDocs).toBe(0)
  })

  it('becomes drafts with proper fields, once, and its faults come back as a spreadsheet that can be corrected', async () => {
    const [one, two, three] = numbers(3) as [string, string, string]
    const rows = [
      goodRow(one, { signer: 'Nguyễn Văn A', sector: 'đất đai', effectiveOn: '20/03/2024' }),
      goodRow(two, { issuedOn: '31/02/2024' }),
      goodRow(three),
    ]
    const first = await written({ rows })
    expect(first.batch).toMatchObject({ state: 'done', done: 2 })
    expect(first.rows.map(({ state }) => state)).toEqual(['written', 'faulty', 'written'])
    expect(await document(first.rows[0]!.itemId!)).toMatchObject({
      _status: 'draft',
      documentNumber: one,
      documentType: 'quyet-dinh',
      signer: 'Nguyễn Văn A',
      sector: { name: 'Đất đai' },
      issuedOn: '2024-03-05T12:00:00.000Z',
      effectiveOn: '2024-03-20T12:00:00.000Z',
      slug: expect.stringMatching(/^quyet-dinh-/) as string,
      numberKey: one
        .toLowerCase()
        .replace(/đ/g, 'd')
        .replace(/[^a-z0-9]/g, ''),
    })

    const { response } = await call(`document-batches/${first.id}/loi`, { method: 'GET' })
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await response.arrayBuffer())
    const [sheet] = workbook.worksheets
    expect(sheet!.getCell('A1').value).toBe('Lỗi')
    expect(sheet!.getCell('A2').value).toBe('Ngày ban hành: “31/02/2024” không phải ngày có thật')
    sheet!.getCell('F2').value = '29/02/2024'
    sheet!.addRow(['', one, 'Quyết định', 'x', 'UBND xã Một', '05/03/2024'])
    const content = Buffer.from(await workbook.xlsx.writeBuffer())
    const { answer } = await call('document-batches/tai-len', {
      data: { site: portal.commune.id, kind: 'legal-documents' },
      file: { name: 'sua.xlsx', content },
    })
    await work()
    const again = await rowsOf(String(answer?.id))
    expect(again.map(({ state, faults }) => [state, faults])).toEqual([
      ['ready', []],
      ['duplicate', []],
    ])
  })

  it('does not double what it has written, unless a person insists', async () => {
    const rows = numbers(3).map((number) => goodRow(number))
    const before = await written({ rows })
    const { id } = await upload({ rows })
    expect((await rowsOf(id)).map(({ state, itemId }) => [state, itemId])).toEqual(
      before.rows.map(({ itemId }) => ['duplicate', itemId]),
    )
    expect(await call(`document-batches/${id}/confirm`)).toMatchObject({
      status: 400,
      reason: 'Không có dòng nào để ghi. Hãy sửa lỗi rồi tải lại tệp.',
    })
    const [first] = await rowsOf(id)
    const ticked = await call(`document-batches/${id}/ticks`, {
      data: { rows: [first!.id], isAccepted: true },
    })
    expect(ticked.answer).toEqual({ accepted: 1 })
    await call(`document-batches/${id}/confirm`)
    await work()
    expect((await rowsOf(id)).map(({ state }) => state)).toEqual(['written', 'duplicate', 'duplicate'])
  })

  it('is not doubled by another one that was checked at the same time', async () => {
    const rows = numbers(4).map((number) => goodRow(number))
    const [one, two] = [await upload({ rows }), await upload({ rows })]
    const before = (await payload.count({ collection: 'legal-documents' })).totalDocs
    await Promise.all([
      call(`document-batches/${one.id}/confirm`),
      call(`document-batches/${two.id}/confirm`),
    ])
    await work()
    expect((await payload.count({ collection: 'legal-documents' })).totalDocs).toBe(before + 4)
    const states = [...(await rowsOf(one.id)), ...(await rowsOf(two.id))].map(({ state }) => state).sort()
    expect(states).toEqual([...Array<string>(4).fill('duplicate'), ...Array<string>(4).fill('written')])
  })

  it('is confirmed or cancelled once', async () => {
    const { id } = await upload({ rows: [goodRow(numbers(1)[0]!)] })
    const decided = await Promise.all([
      call(`document-batches/${id}/confirm`),
      call(`document-batches/${id}/cancel`),
      call(`document-batches/${id}/confirm`, { as: publisher }),
    ])
    expect(decided.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  })

  it('becomes directives with recipients, urgency, deadline and tasks', async () => {
    const { rows } = await written({
      kind: 'directives',
      rows: [
        goodRow('77/UBND-VX', {
          type: 'Công văn',
          urgency: 'Khẩn',
          dueOn: '30/03/2024',
          recipients: 'UBND Xã Hai; Huyện Thử',
          tasks: 'Rà soát; Báo cáo',
        }),
      ],
    })
    const item = await payload.findByID({
      collection: 'directives',
      id: rows[0]!.itemId!,
      draft: true,
      depth: 0,
    })
    expect(item).toMatchObject({
      urgency: 'khan',
      dueOn: '2024-03-30T12:00:00.000Z',
      recipientSites: [portal.freeCommune.id, portal.root.id],
      tasks: [{ what: 'Rà soát' }, { what: 'Báo cáo' }],
    })
  })

  it.each([
    ['so.csv', Buffer.from('a,b'), 'Tệp .csv làm mất dấu và ngày tháng.'],
    ['so.xls', Buffer.from('x'), 'Tệp này là Excel đời cũ'],
    ['so.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'Tệp này là Excel đời cũ'],
    ['so.pdf', smallPdf('x'), 'Cổng chỉ nhận bảng tính .xlsx.'],
    ['so.xlsx', Buffer.from('hello'), 'Tệp mang đuôi .xlsx nhưng không phải bảng tính Excel.'],
    ['so.xlsx', Buffer.alloc(0), 'Tệp rỗng (0 byte).'],
  ])('named %s that is none is refused with a sentence that helps', async (name, content, reason) => {
    const data = { site: portal.commune.id, kind: 'legal-documents' }
    const refused = await call('document-batches/tai-len', { data, file: { name, content } })
    expect(refused.status).toBe(400)
    expect(refused.reason).toContain(reason)
  })

  it('that is damaged fails with the reason', async () => {
    const data = { site: portal.commune.id, kind: 'legal-documents' }
    const { answer } = await call('document-batches/tai-len', {
      data,
      file: { name: 'so.xlsx', content: Buffer.from('PK and no more') },
    })
    await work()
    expect(await batchOf(String(answer?.id))).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('không đọc được như bảng tính') as string,
    })
  })
})

describe('publishing', () => {
  it('at once is for whoever may publish at the site', async () => {
    const { id } = await upload({ rows: [goodRow(numbers(1)[0]!)] })
    const refused = await call(`document-batches/${id}/confirm`, { data: { publishes: true } })
    expect(refused).toMatchObject({ status: 403 })
    expect(await batchOf(id)).toMatchObject({ state: 'waiting' })
  })

  it('needs a second person where two are needed: who brought the spreadsheet writes drafts', async () => {
    const { id } = await upload({ rows: [goodRow(numbers(1)[0]!)], as: publisher })
    const confirm = (publishes: boolean, as: string) =>
      call(`document-batches/${id}/confirm`, { as, data: { publishes } })
    const refused = await confirm(true, publisher)
    expect(refused.status).toBe(403)
    expect(refused.reason).toContain('bốn mắt')
    expect((await confirm(false, publisher)).status).toBe(200)
    await work()
    const [row] = await rowsOf(id)
    const item = row!.itemId!
    const publish = (as: string) =>
      call(`legal-documents/${item}`, { as, data: { _status: 'published' }, method: 'PATCH' })
    expect((await publish(publisher)).status).toBe(403)
    const colleague = (await personAt(portal.commune.id, 'publisher')).token
    expect((await publish(colleague)).status).toBe(200)
  })

  it('writes a publication for each, opens its files and tells search', async () => {
    const [one, two] = numbers(2) as [string, string]
    const { id } = await upload({ rows: [goodRow(one), goodRow(two)] })
    await drop(id, `${one.replaceAll('/', '-')}.pdf`)
    await call(`document-batches/${id}/confirm`, { as: publisher, data: { publishes: true } })
    await work()
    const rows = await rowsOf(id)
    const item = await document(rows[0]!.itemId!, false)
    expect(item).toMatchObject({ _status: 'published', files: [{ isPublic: true }] })
    const ids = rows.map(({ itemId }) => itemId)
    const { docs } = await payload.find({
      collection: 'publications',
      where: { itemId: { in: ids } },
      depth: 0,
    })
    expect(docs).toHaveLength(2)
    const jobs = await payload.find({ collection: 'payload-jobs', pagination: false, depth: 0 })
    const inputs = jobs.docs.map(({ input }) => input as { collection?: string; ids?: string[] })
    expect(inputs.filter((input) => ids.every((item) => input.ids?.includes(item ?? '')))).toHaveLength(1)
  })

  it('ends where the person has lost the role, and what is written stays', async () => {
    const person = await personAt(portal.commune.id, 'clerk')
    const { id } = await upload({ rows: numbers(2).map((number) => goodRow(number)), as: person.token })
    await call(`document-batches/${id}/confirm`, { as: person.token })
    await payload.update({
      collection: 'users',
      id: person.id,
      data: { memberships: [{ site: portal.commune.id, roles: ['editor'] }] },
      depth: 0,
    })
    await work()
    expect(await batchOf(id)).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('không còn quyền nhập văn bản') as string,
    })
    expect((await rowsOf(id)).map(({ state }) => state)).toEqual(['ready', 'ready'])
  })
})

describe('files', () => {
  it('join their rows by name; the same file dropped again is the same file', async () => {
    const [one, two] = numbers(2) as [string, string]
    const { id } = await upload({ rows: [goodRow(one), goodRow(two)] })
    const name = (number: string, end = '.pdf') => `${number.replaceAll('/', '-')}${end}`
    expect(await drop(id, name(one))).toMatchObject({ status: 201, answer: { state: 'waiting' } })
    await Promise.all([1, 2, 3].map(() => drop(id, name(one))))
    await drop(id, name(one, '-phu-luc.pdf').normalize('NFD'))
    await drop(id, 'khong-ro.pdf')
    await call(`document-batches/${id}/confirm`)
    await work()
    const rows = await rowsOf(id)
    const item = await document(rows[0]!.itemId!)
    expect(fileNames(item.files).sort()).toEqual([name(one, '-phu-luc.pdf'), name(one)].sort())
    expect(await fileNamed('khong-ro.pdf')).toMatchObject({
      state: 'waiting',
      problem: 'Chưa có văn bản nào mang số này; hãy chọn văn bản.',
    })
    // Late, and once more after that.
    await drop(id, name(two))
    await work()
    expect(await drop(id, name(two))).toMatchObject({ answer: { state: 'attached' } })
    await work()
    expect(fileNames((await document(rows[1]!.itemId!)).files)).toEqual([name(two)])
    expect(existsSync(storedPath((await fileNamed(name(two))).storedName))).toBe(false)
  })

  it('that are damaged or of another kind do not keep their row from being written', async () => {
    const [one] = numbers(1) as [string]
    const { id } = await upload({ rows: [goodRow(one)] })
    const name = `${one.replaceAll('/', '-')}.pdf`
    const hostile = Buffer.from('MZ\u0090 this is a program, not a document'.repeat(20))
    await drop(id, name, hostile)
    await call(`document-batches/${id}/confirm`)
    await work()
    expect((await rowsOf(id)).map(({ state }) => state)).toEqual(['written'])
    const file = await fileNamed(name)
    expect(file.state).toBe('refused')
    expect(file.problem).toMatch(/tệp/i)
  })

  it.each([
    ['tep.exe', Buffer.from('x'), 'Chỉ gắn được tệp PDF'],
    ['tep.pdf', Buffer.alloc(0), 'Tệp rỗng'],
  ])('%s is refused at once', async (name, content, reason) => {
    const { id } = await upload({ rows: [goodRow(numbers(1)[0]!)] })
    const refused = await drop(id, name, content)
    expect(refused.status).toBe(400)
    expect(refused.reason).toContain(reason)
  })

  it('of a number that two documents bear wait until the clerk chooses, once', async () => {
    const [one] = numbers(1) as [string]
    const { id } = await written({
      rows: [goodRow(one), goodRow(one, { issuer: 'Hội đồng nhân dân xã Một' })],
    })
    const name = `${one.replaceAll('/', '-')}.pdf`
    await drop(id, name)
    await work()
    const file = await fileNamed(name)
    expect(file).toMatchObject({
      state: 'waiting',
      problem: 'Có 2 văn bản cùng số này; hãy chọn đúng văn bản.',
    })
    const asked = await call(
      `document-batch-files/van-ban?site=${portal.commune.id}&q=${encodeURIComponent(one)}`,
      { method: 'GET' },
    )
    const [chosen] = asked.answer?.documents as { id: string; kind: string }[]
    const attach = (as: string) => call(`document-batch-files/${file.id}/attach`, { as, data: chosen! })
    expect((await attach(clerkOfOther)).status).toBe(404)
    const both = await Promise.all([attach(clerk), attach(clerk)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(fileNames((await document(chosen!.id)).files)).toEqual([name])
  })

  it('that nobody needs are discarded, and can be brought again', async () => {
    const { id } = await written({ rows: [goodRow(numbers(1)[0]!)] })
    await drop(id, 'thua.pdf')
    await work()
    const file = await fileNamed('thua.pdf')
    expect((await call(`document-batch-files/${file.id}/discard`, { as: clerkOfOther })).status).toBe(404)
    expect((await call(`document-batch-files/${file.id}/discard`)).status).toBe(200)
    expect(existsSync(storedPath(file.storedName))).toBe(false)
    await drop(id, 'thua.pdf')
    expect(await fileNamed('thua.pdf')).toMatchObject({ id: file.id, state: 'waiting' })
  })
})

describe('a file for a published document', () => {
  async function published(): Promise<{ id: string; name: string }> {
    const [number] = numbers(1) as [string]
    const { rows } = await written({ rows: [goodRow(number)], confirmedBy: publisher, publishes: true })
    const id = rows[0]!.itemId!
    // People are preparing a change meanwhile.
    await payload.update({
      collection: 'legal-documents',
      id,
      data: { abstract: 'Bản nháp đang sửa' },
      draft: true,
      depth: 0,
    })
    return { id, name: `${number.replaceAll('/', '-')}.pdf` }
  }

  it('from the watched folder becomes public with it, and the draft on top stays a draft', async () => {
    const { id, name } = await published()
    const folder = path.join(watchedFolder, portal.commune.slug)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, name), smallPdf(name))
    await waitUntil(
      async () => {
        await work()
        return (await document(id, false)).files?.length === 1
      },
      { timeout: 20_000 },
    )
    const shown = await document(id, false)
    expect(fileNames(shown.files)).toEqual([name])
    expect(shown.abstract).not.toBe('Bản nháp đang sửa')
    const draft = await document(id)
    expect(draft).toMatchObject({ _status: 'draft', abstract: 'Bản nháp đang sửa' })
    expect(fileNames(draft.files)).toEqual([name])
    expect(readdirSync(folder)).toEqual([])
  })

  it('from a clerk who may not publish joins the draft only', async () => {
    const { id, name } = await published()
    const batch = await written({ rows: [goodRow(numbers(1)[0]!)] })
    await drop(batch.id, name)
    await work()
    expect(await fileNamed(name)).toMatchObject({ state: 'attached', itemId: id })
    expect(fileNames((await document(id, false)).files)).toEqual([])
    expect(fileNames((await document(id)).files)).toEqual([name])
  })
})

describe('the watched folder', () => {
  const folder = () => path.join(watchedFolder, portal.commune.slug)

  it('is there for every site, and takes only whole files of its own', async () => {
    await work()
    expect(readdirSync(watchedFolder).sort()).toEqual(['huyen-thu', 'xa-hai', 'xa-mot'])
    const slow = new WatchedFolder(payload, 5000)
    const growing = path.join(folder(), 'dang-chep.pdf')
    writeFileSync(growing, smallPdf('nửa'))
    expect(await slow.take(0)).toBe(0)
    expect(await slow.take(4000)).toBe(0)
    writeFileSync(growing, smallPdf('nửa sau dài hơn'))
    expect(await slow.take(9000)).toBe(0)
    expect(await slow.take(12_000)).toBe(0)
    expect(existsSync(growing)).toBe(true)
    expect(await slow.take(14_500)).toBe(1)
    expect(existsSync(growing)).toBe(false)
    const { storedName, state } = await fileNamed('dang-chep.pdf')
    expect(state).toBe('waiting')
    expect(statSync(storedPath(storedName)).size).toBe(smallPdf('nửa sau dài hơn').length)
  })

  it('leaves unfinished files and links alone, and sets aside what cannot be attached', async () => {
    const secret = path.join(watchedFolder, 'bi-mat.pdf')
    writeFileSync(secret, 'bí mật')
    symlinkSync(secret, path.join(folder(), 'lien-ket.pdf'))
    writeFileSync(path.join(folder(), '.an.pdf'), 'x')
    writeFileSync(path.join(folder(), 'do-dang.pdf.part'), 'x')
    writeFileSync(path.join(folder(), 'phim.mp4'), 'x')
    await watched.take(1_000_000)
    await watched.take(2_000_000)
    expect(readdirSync(folder()).sort()).toEqual([
      '.an.pdf',
      'do-dang.pdf.part',
      'khong-nhan',
      'lien-ket.pdf',
    ])
    const [aside] = readdirSync(path.join(folder(), 'khong-nhan'))
    expect(aside).toMatch(/-phim\.mp4$/)
  })

  it('finds a file again that was noted but not yet moved', async () => {
    const content = smallPdf('cắt giữa chừng')
    const take = async (from: number) => {
      await new WatchedFolder(payload, 1).take(from)
      const again = new WatchedFolder(payload, 1)
      await again.take(from)
      await again.take(from + 10_000)
    }
    writeFileSync(path.join(folder(), 'cat-ngang.pdf'), content)
    await take(1)
    const { storedName } = await fileNamed('cat-ngang.pdf')
    // As a kill between the two steps leaves it: the note is there, the file where it was brought.
    const { renameSync } = await import('node:fs')
    renameSync(storedPath(storedName), path.join(folder(), 'cat-ngang.pdf'))
    await take(100_000)
    expect(existsSync(storedPath(storedName))).toBe(true)
    await fileNamed('cat-ngang.pdf')
    // Brought again while it waits: one is enough.
    writeFileSync(path.join(folder(), 'cat-ngang.pdf'), content)
    await take(200_000)
    expect(existsSync(path.join(folder(), 'cat-ngang.pdf'))).toBe(false)
    await fileNamed('cat-ngang.pdf')
  })

  it('has what a crash left behind removed, but nothing that waits or is young', async () => {
    const waits = (await fileNamed('cat-ngang.pdf')).storedName
    writeFileSync(path.join(waitingFilesFolder, 'mo-coi.pdf'), 'x')
    await removeLeftovers(payload.db.drizzle)
    expect(readdirSync(waitingFilesFolder)).toContain('mo-coi.pdf')
    await removeLeftovers(payload.db.drizzle, Date.now() + 2 * 3_600_000)
    expect(readdirSync(waitingFilesFolder)).not.toContain('mo-coi.pdf')
    expect(readdirSync(waitingFilesFolder)).toContain(waits)
  })
})

describe('who may do what over REST', () => {
  const roles: Record<string, () => Promise<string | null>> = {
    nobody: () => Promise.resolve(null),
    'a clerk of the site': () => Promise.resolve(clerk),
    'a publisher of the site': () => Promise.resolve(publisher),
    'an editor of the site': async () => (await personAt(portal.commune.id, 'editor')).token,
    'an admin of the site': async () => (await personAt(portal.commune.id, 'admin')).token,
    'a clerk of another commune': () => Promise.resolve(clerkOfOther),
    'a clerk of the root': async () => (await personAt(portal.root.id, 'clerk')).token,
  }
  // see the batch in the list, read it, its rows, template, upload, faults, drop a file, tick, cancel
  it.each<[string, number[]]>([
    ['nobody', [0, 403, 403, 401, 401, 401, 401, 401, 401]],
    ['a clerk of the site', [1, 200, 1, 200, 201, 404, 201, 200, 200]],
    ['a publisher of the site', [1, 200, 1, 200, 201, 404, 201, 200, 200]],
    ['an editor of the site', [0, 404, 0, 403, 403, 403, 403, 403, 403]],
    ['an admin of the site', [1, 200, 1, 403, 403, 403, 403, 403, 403]],
    ['a clerk of another commune', [0, 404, 0, 200, 403, 404, 404, 404, 404]],
    ['a clerk of the root', [0, 404, 0, 200, 403, 404, 404, 404, 404]],
  ])('%s', async (who, expected) => {
    const as = await roles[who]!()
    const { id } = await upload({ rows: [goodRow(numbers(1)[0]!)] })
    const content = await filledTemplate(payload, 'legal-documents', [])
    const get = (address: string) => call(address, { as, method: 'GET' })
    const listed = await get('document-batches?limit=0')
    const rows = await get(`document-batch-rows?where[batch][equals]=${id}`)
    const data = { site: portal.commune.id, kind: 'legal-documents' }
    const isSeen = (listed.answer?.docs as { id: string }[] | undefined)?.some((batch) => batch.id === id)
    expect([
      isSeen ? 1 : 0,
      (await get(`document-batches/${id}`)).status,
      rows.status === 200 ? (rows.answer?.docs as unknown[]).length : rows.status,
      (await get('document-batches/mau?kind=directives')).status,
      (await call('document-batches/tai-len', { as, data, file: { name: 'a.xlsx', content } })).status,
      (await get(`document-batches/${id}/loi`)).status,
      (await drop(id, `${who}.pdf`, smallPdf(who), as as string)).status,
      (await call(`document-batches/${id}/ticks`, { as, data: { isAccepted: false } })).status,
      (await call(`document-batches/${id}/cancel`, { as })).status,
    ]).toEqual(expected)
    await work()
  })

  it('nobody writes batches, rows and files past the screens', async () => {
    for (const collection of ['document-batches', 'document-batch-rows', 'document-batch-files']) {
      const { status } = await call(collection, { data: { site: portal.commune.id } })
      expect(status).toBe(403)
    }
  })
})
