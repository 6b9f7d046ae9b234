import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { handleEndpoints, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { LineDetails } from '@/features/import/updates/checked-line'
import { moveNextImport } from '@/features/import/updates/keep-imports-moving'
import type { ProcedureImportLine } from '@/payload-types'
import { waitUntil } from '@/platform/local-services/wait-until'
import { portalPayload } from '@/platform/payload-client'
import type { SiteRole } from '@/platform/users/memberships'
import { procedure } from '../support/import-fixtures'
import { createSmallPortal, requestAs, type SmallPortal } from '../support/people'

const API = 'http://localhost/api/procedure-imports'
const PATIENCE = 240_000
let payload: Payload
let portal: SmallPortal
let officer: PayloadRequest
let token: string

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  officer = await requestAs(payload, portal.root.id, 'publisher')
  token = await tokenOf(portal.root.id, 'publisher')
})

async function tokenOf(site: string, ...roles: SiteRole[]): Promise<string> {
  const [email, password] = [`${crypto.randomUUID()}@example.org`, crypto.randomUUID()]
  await payload.create({
    collection: 'users',
    data: { name: 'Người thử', email, password, memberships: [{ site, roles }] },
    depth: 0,
  })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  if (!token) throw new Error(`${email} could not log in`)
  return token
}

type Upload = { name?: string; records?: unknown[]; text?: string; req?: PayloadRequest; data?: object }

async function upload({ name = 'tep.jsonl', records = [], text, req = officer, data = {} }: Upload) {
  const content = Buffer.from(text ?? records.map((record) => JSON.stringify(record)).join('\n'))
  return payload.create({
    collection: 'procedure-imports',
    data: data as never,
    file: { data: content, mimetype: 'application/octet-stream', name, size: content.length },
    depth: 0,
    overrideAccess: false,
    req: { ...req, context: {} },
  })
}

async function work(): Promise<void> {
  while (await moveNextImport(payload, new AbortController().signal));
}

async function checked(file: Upload) {
  const { id } = await upload(file)
  // Two workers at once, as when one loses its connection and another takes over.
  await Promise.all([work(), work()])
  return { id, lines: await linesOf(id) }
}

async function linesOf(
  importId: string,
): Promise<Map<string, ProcedureImportLine & { details: LineDetails }>> {
  const { docs } = await payload.find({
    collection: 'procedure-import-lines',
    where: { import: { equals: importId } },
    pagination: false,
    depth: 0,
  })
  return new Map(docs.map((line) => [line.code ?? '', line as never]))
}

function post(address: string, data: object = {}, as: string | null = token): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(as ? { authorization: `JWT ${as}` } : {}) }
  const request = new Request(`${API}/${address}`, { method: 'POST', headers, body: JSON.stringify(data) })
  return handleEndpoints({ config: payload.config, request })
}

function get(address: string, as: string | null): Promise<Response> {
  const request = new Request(`${API}/${address}`, as ? { headers: { authorization: `JWT ${as}` } } : {})
  return handleEndpoints({ config: payload.config, request })
}

const stateOf = (id: string) => payload.findByID({ collection: 'procedure-imports', id, depth: 0 })

async function confirmed(id: string) {
  expect((await post(`${id}/confirm`)).status).toBe(200)
  await work()
  return stateOf(id)
}

async function byCode(code: string) {
  const { docs } = await payload.find({
    collection: 'procedures',
    where: { code: { equals: code } },
    depth: 0,
  })
  return docs[0]
}

async function publicationsOf(code: string): Promise<number> {
  const itemId = (await byCode(code))?.id ?? ''
  return (await payload.count({ collection: 'publications', where: { itemId: { equals: itemId } } }))
    .totalDocs
}

const several = (prefix: string, count: number, fields: object = {}) =>
  Array.from({ length: count }, (_, index) =>
    procedure(`${prefix}${String(index).padStart(8 - prefix.length, '0')}`, { ...fields }),
  )

describe('a checked file', () => {
  it('tells every verdict and writes nothing', { timeout: PATIENCE }, async () => {
    const first = await checked({ records: several('9.1', 4) })
    await confirmed(first.id)
    const before = await payload.count({ collection: 'procedures' })
    const { id, lines } = await checked({
      text: [
        procedure('9.100000'),
        procedure('9.100001', {
          cach_thuc: [
            { hinh_thuc: 'DIRECT', thoi_han: '5 WORKING_DAY', phi: ['9000 VNĐ (Lệ phí)'], mo_ta: '' },
          ],
        }),
        procedure('9.100002', { ten: 'Một thủ tục khác hẳn' }),
        procedure('9.100010'),
        procedure('9.100011', { ten: '' }),
      ]
        .map((record) => JSON.stringify(record))
        .join('\n'),
    })
    expect(await payload.count({ collection: 'procedures' })).toEqual(before)
    expect(
      new Map([...lines].map(([code, { verdict, isAccepted }]) => [code, [verdict, isAccepted]])),
    ).toEqual(
      new Map([
        ['9.100000', ['unchanged', false]],
        ['9.100001', ['changed', true]],
        ['9.100002', ['suspicious', false]],
        ['9.100003', ['vanished', false]],
        ['9.100010', ['new', true]],
        ['9.100011', ['rejected', false]],
      ]),
    )
    const said = lines.get('9.100001')?.details.changes?.join('\n') ?? ''
    expect(said).toContain('3 → 5 ngày làm việc')
    expect(said).toContain('8.000 đ')
    expect(lines.get('9.100002')?.details.reason).toContain('Thủ tục mẫu 9.100002')
    expect(await stateOf(id)).toMatchObject({
      state: 'waiting',
      done: 6,
      total: 6,
      counts: { new: 1, changed: 1, suspicious: 1, vanished: 1, rejected: 1, unchanged: 1 },
    })
  })

  it('that is cut off does not tell what it lacks', async () => {
    const { lines } = await checked({ text: `${JSON.stringify(procedure('9.100000'))}\n{"ma": "9.1` })
    expect([...lines.values()].map(({ verdict }) => verdict).sort()).toEqual(['rejected', 'unchanged'])
  })

  it('of a partial source changes what it says and keeps the rest', async () => {
    await confirmed((await checked({ records: [procedure('9.150000', { mo_ta: 'Mô tả cũ' })] })).id)
    const page = {
      ma_thu_tuc: '9.150000',
      ten_thu_tuc: 'THỦ TỤC MẪU 9.150000',
      detail_url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/mot',
      so_quyet_dinh: '2/QĐ-MAU',
      cap_thuc_hien: 'Cấp tỉnh, Cấp xã',
      ket_qua_xu_ly: 'Giấy mẫuMã: KQ.G12.000327Từ khóaKhông có thông tinMô tảKhông có thông tin',
      yeu_cau_dieu_kien: 'Không có thông tin',
    }
    const fresh = { ...page, ma_thu_tuc: '9.150001', ten_thu_tuc: 'Thủ tục mới' }
    const { id, lines } = await checked({ records: [page, fresh] })
    expect([...lines.keys()]).toEqual(['9.150000', '9.150001'])
    await confirmed(id)
    expect(await byCode('9.150000')).toMatchObject({
      name: 'Thủ tục mẫu 9.150000',
      publication: { decision: '2/QĐ-MAU' },
      levels: ['province', 'commune'],
      nationalPortalUrl: page.detail_url,
      description: 'Mô tả cũ',
      conditions: 'Không',
      sourceName: 'csdl-quoc-gia-tthc',
    })
    // It lacks mandatory parts, and what a page of tables glued together does not say its source may well have.
    expect(await byCode('9.150001')).toMatchObject({ _status: 'draft' })
    const again = await checked({ records: [page, fresh] })
    expect([...again.lines.values()].map(({ verdict }) => verdict)).toEqual(['unchanged', 'unchanged'])
  })

  it('that holds no procedures fails with the reason', async () => {
    const { id } = await checked({ text: '{"so_ky_hieu": "1/2020/TT-BTC"}\n' })
    const { state, problem } = await stateOf(id)
    expect([state, problem]).toEqual(['failed', expect.stringContaining('Tệp không phải danh sách thủ tục')])
    const broken = await checked({ name: 'tep.xlsx', text: 'chữ' })
    expect((await stateOf(broken.id)).problem).toMatch(/^Không nhận ra định dạng của tệp này/)
  })
})

describe('only officers of the root', () => {
  it('bring files, see them and decide', async () => {
    const editor = await requestAs(payload, portal.root.id, 'editor')
    const communal = await requestAs(payload, portal.commune.id, 'publisher')
    for (const req of [editor, communal])
      await expect(upload({ records: [procedure('9.2')], req })).rejects.toThrow()
    const { id } = await checked({ records: [procedure('9.200000')] })
    const { filename } = await stateOf(id)
    const outsider = await tokenOf(portal.commune.id, 'publisher', 'admin')
    for (const who of [outsider, null]) {
      expect((await post(`${id}/confirm`, {}, who)).status).toBe(403)
      expect((await post(`${id}/cancel`, {}, who)).status).toBe(403)
      expect((await post(`${id}/ticks`, { verdict: 'new', isAccepted: false }, who)).status).toBe(403)
      expect((await get(id, who)).status).not.toBe(200)
      expect((await get(`file/${filename}`, who)).status).not.toBe(200)
    }
    expect((await get(`file/${filename}`, token)).status).toBe(200)
    expect(await stateOf(id)).toMatchObject({ state: 'waiting' })
  })

  it('name a file, and nothing else of it', async () => {
    const forged = { state: 'writing', filename: 'khac.jsonl', startedBy: 'ai-do', confirmedBy: 'ai-do' }
    const { id } = await upload({
      records: [procedure('9.210000')],
      name: '../../tep/../x.jsonl',
      data: forged,
    })
    const { filename, ...item } = await stateOf(id)
    expect(item).toMatchObject({ state: 'checking', originalName: 'x.jsonl', startedBy: officer.user?.email })
    expect(item.confirmedBy ?? null).toBeNull()
    expect(filename).toMatch(/^[\da-f-]{36}\.jsonl$/)
    await expect(upload({ name: 'x.exe', text: 'x' })).rejects.toThrow('Chỉ nhập được')
    await work()
  })
})

describe('a confirmed import', () => {
  it('writes what is ticked, once, however often it is confirmed', { timeout: PATIENCE }, async () => {
    await confirmed((await checked({ records: several('9.3', 3) })).id)
    const { id, lines } = await checked({
      records: [
        procedure('9.300000', { ket_qua: 'Giấy mới' }),
        procedure('9.300001', { ket_qua: 'Giấy mới' }),
        procedure('9.300002', { ten: 'Tên khác hẳn' }),
        ...several('9.31', 60),
      ],
    })
    const unticked = lines.get('9.300001')?.id
    const suspicious = lines.get('9.300002')?.id
    await post(`${id}/ticks`, { lines: [unticked], isAccepted: false })
    const answer = await post(`${id}/ticks`, { lines: [suspicious], isAccepted: true })
    expect(await answer.json()).toEqual({ accepted: 62 })

    const statuses = await Promise.all([post(`${id}/confirm`), post(`${id}/confirm`)])
    expect(statuses.map(({ status }) => status).sort()).toEqual([200, 409])
    const other = await tokenOf(portal.root.id, 'admin')
    expect((await post(`${id}/ticks`, { verdict: 'new', isAccepted: false }, other)).status).toBe(409)
    await Promise.all([work(), work()])
    expect(await stateOf(id)).toMatchObject({
      state: 'done',
      done: 62,
      counts: { outcomes: { created: 60, updated: 2 } },
    })
    expect(await byCode('9.300000')).toMatchObject({ results: 'Giấy mới', _status: 'published' })
    expect(await byCode('9.300001')).toMatchObject({ results: 'Giấy mẫu' })
    expect(await byCode('9.300002')).toMatchObject({ name: 'Tên khác hẳn' })
    expect([await publicationsOf('9.300000'), await publicationsOf('9.310007')]).toEqual([2, 1])
    expect((await post(`${id}/confirm`)).status).toBe(409)
    expect((await post(`${id}/cancel`)).status).toBe(409)
  })

  it('keeps a pending draft, and what was changed after the check', async () => {
    await confirmed((await checked({ records: several('9.4', 2) })).id)
    const { id: drafted } = (await byCode('9.400000')) ?? { id: '' }
    await payload.update({
      collection: 'procedures',
      id: drafted,
      data: { conditions: 'BẢN NHÁP' },
      draft: true,
    })
    const { id } = await checked({
      records: [...several('9.4', 2, { ket_qua: 'Giấy mới' }), procedure('9.400009')],
    })
    const { id: edited } = (await byCode('9.400001')) ?? { id: '' }
    await payload.update({
      collection: 'procedures',
      id: edited,
      data: { results: 'Sửa tay', _status: 'published' },
      draft: false,
    })
    await payload.create({
      collection: 'procedures',
      data: { name: 'Nhập tay', code: '9.400009', slug: '', status: 'in-force', _status: 'draft' },
      draft: true,
    })
    expect(await confirmed(id)).toMatchObject({ counts: { outcomes: { updated: 1, refused: 2 } } })
    expect(await byCode('9.400000')).toMatchObject({ results: 'Giấy mới', conditions: 'Không' })
    const draft = await payload.findByID({ collection: 'procedures', id: drafted, draft: true, depth: 0 })
    expect(draft).toMatchObject({ conditions: 'BẢN NHÁP', results: 'Giấy mới' })
    expect(await byCode('9.400001')).toMatchObject({ results: 'Sửa tay' })
    expect(await byCode('9.400009')).toMatchObject({ name: 'Nhập tay' })
    const lines = await linesOf(id)
    for (const code of ['9.400001', '9.400009'])
      expect(lines.get(code)?.details).toMatchObject({
        outcome: 'refused',
        reason: expect.stringContaining('đã đổi sau khi kiểm tra') as string,
      })
  })

  it('is finished by the next worker when one is killed', { timeout: PATIENCE }, async () => {
    const { id } = await checked({ records: several('9.5', 200) })
    expect((await post(`${id}/confirm`)).status).toBe(200)
    const written = async () =>
      (await payload.count({ collection: 'procedures', where: { code: { like: '9.500' } } })).totalDocs
    const script = path.resolve(import.meta.dirname, '../support/move-imports.ts')
    const worker = spawn(process.execPath, ['--import', 'tsx', script], { stdio: 'ignore' })
    const signal = AbortSignal.timeout(PATIENCE)
    await waitUntil(async () => (await written()) > 0, { timeout: PATIENCE, signal })
    worker.kill('SIGKILL')
    await once(worker, 'close')
    expect(await stateOf(id)).toMatchObject({ state: 'writing' })
    await waitUntil(
      async () => {
        // PostgreSQL takes a moment to notice that the killed worker is gone, and its lock with it.
        await work()
        return (await stateOf(id)).state === 'done'
      },
      { timeout: PATIENCE, signal },
    )
    expect(await stateOf(id)).toMatchObject({
      state: 'done',
      done: 200,
      counts: { outcomes: { created: 200 } },
    })
    expect(await written()).toBe(200)
    for (const code of ['9.500000', '9.500199']) expect(await publicationsOf(code)).toBe(1)
  })
})

it('a cancelled import is over, and goes away with its lines', async () => {
  const { id } = await checked({ records: [procedure('9.600000')] })
  expect((await post(`${id}/cancel`)).status).toBe(200)
  expect((await post(`${id}/confirm`)).status).toBe(409)
  expect(await byCode('9.600000')).toBeUndefined()
  await payload.delete({ collection: 'procedure-imports', id, overrideAccess: false, req: officer })
  expect((await linesOf(id)).size).toBe(0)
})
