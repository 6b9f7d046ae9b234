import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ImportKind, runImport } from '@/features/import/import-kinds'
import { formOf } from '@/features/import/source/source-file'
import { checkFile } from '@/features/import/updates/check-file'
import { writeAccepted } from '@/features/import/updates/write-accepted'
import { ImportReport } from '@/features/import/writer/report'
import { portalPayload } from '@/platform/payload-client'
import { ownerOfSlug } from '@/platform/publishing/slug-history'
import { citedDocument, procedure, provincialDocument } from '../support/import-fixtures'
import { createSmallPortal, type SmallPortal } from '../support/people'

let payload: Payload
let portal: SmallPortal
const folder = mkdtempSync(path.join(tmpdir(), 'mot-cong-import-'))

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
})

function fileOf(name: string, records: unknown[], brokenLines: string[] = []): string {
  const file = path.join(folder, name)
  const lines = [...records.map((record) => JSON.stringify(record)), ...brokenLines].join('\n')
  writeFileSync(file, name.endsWith('.gz') ? gzipSync(lines) : lines)
  return file
}

type ReportLine = { outcome: string; place: string; sourceId?: string; reasons: string[] }

async function importFile(kind: ImportKind, file: string, options: { dryRun?: boolean; site?: string } = {}) {
  const report = new ImportReport(path.join(folder, `${crypto.randomUUID()}.jsonl`))
  const dryRun = options.dryRun ?? false
  const site = options.site ?? portal.root.id
  if (kind === 'procedures') {
    const checked = await checkFile(payload, file, (line) => report.check(line))
    if (!dryRun) await writeAccepted({ ...checked, payload, path: file, report })
  } else {
    await runImport(kind, { payload, path: file, form: await formOf(file), site, report, dryRun })
  }
  const lines = readFileSync(report.path, 'utf8').trim().split('\n').filter(Boolean)
  return {
    ...report.counts,
    lines: lines.map((line) => JSON.parse(line) as ReportLine).filter(({ place }) => place !== ''),
  }
}

async function bySource(collection: CollectionSlug, sourceId: string) {
  const { docs } = await payload.find({ collection, where: { sourceId: { equals: sourceId } }, depth: 0 })
  return docs[0] as unknown as Record<string, unknown> & { id: string }
}

async function jobCount(): Promise<number> {
  return (await payload.count({ collection: 'payload-jobs', where: { queue: { equals: 'slow' } } })).totalDocs
}

describe('procedures', () => {
  it('are created, then unchanged, then updated when the source changed', async () => {
    const first = fileOf('a.jsonl.gz', [procedure('9.000001'), procedure('9.000002')])
    expect(await importFile('procedures', first)).toMatchObject({
      created: 2,
      updated: 0,
      unchanged: 0,
      rejected: 0,
    })
    const jobs = await jobCount()
    const before = await bySource('procedures', '9.000001')
    expect(before).toMatchObject({ _status: 'published', status: 'in-force', code: '9.000001' })

    expect(await importFile('procedures', first)).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
    expect((await bySource('procedures', '9.000001')).updatedAt).toBe(before.updatedAt)
    expect(await jobCount()).toBe(jobs)

    const changed = fileOf('a.jsonl', [procedure('9.000001', { ket_qua: 'Giấy mới' }), procedure('9.000002')])
    expect(await importFile('procedures', changed)).toMatchObject({ created: 0, updated: 1, unchanged: 1 })
    expect(await bySource('procedures', '9.000001')).toMatchObject({
      id: before.id,
      slug: before.slug,
      results: 'Giấy mới',
    })
    expect(await jobCount()).toBe(jobs + 1)
  })

  it('keep what a person changed while the source stays the same', async () => {
    const file = fileOf('b.jsonl', [procedure('9.000003')])
    await importFile('procedures', file)
    const { id } = await bySource('procedures', '9.000003')
    await payload.update({
      collection: 'procedures',
      id,
      data: { results: 'Sửa tay', _status: 'published' },
      draft: false,
    })
    expect(await importFile('procedures', file)).toMatchObject({ unchanged: 1 })
    expect(await bySource('procedures', '9.000003')).toMatchObject({ results: 'Sửa tay' })
  })

  it('are updated in public without publishing a pending draft', async () => {
    await importFile('procedures', fileOf('c.jsonl', [procedure('9.000004')]))
    const { id } = await bySource('procedures', '9.000004')
    await payload.update({ collection: 'procedures', id, data: { conditions: 'BẢN NHÁP' }, draft: true })
    const changed = fileOf('c2.jsonl', [procedure('9.000004', { ket_qua: 'Kết quả mới' })])
    expect(await importFile('procedures', changed)).toMatchObject({ updated: 1 })
    const row = await payload.findByID({ collection: 'procedures', id, depth: 0 })
    expect(row).toMatchObject({ _status: 'published', results: 'Kết quả mới', conditions: 'Không' })
    const draft = await payload.findByID({ collection: 'procedures', id, depth: 0, draft: true })
    expect(draft).toMatchObject({ _status: 'draft', conditions: 'BẢN NHÁP', results: 'Kết quả mới' })
  })

  it('are rejected one by one, with the line and the reason, and the rest goes on', async () => {
    const file = fileOf(
      'd.jsonl',
      [
        procedure('9.000010'),
        procedure('9.000011', { ten: '' }),
        procedure('9.000012', { cach_thuc: [{ hinh_thuc: 'FAX' }] }),
        procedure('9.000010'),
        procedure('9.000013'),
      ],
      ['{"ma": "9.0000'],
    )
    const result = await importFile('procedures', file)
    expect(result).toMatchObject({ created: 2, rejected: 4 })
    const rejected = result.lines.filter(({ outcome }) => outcome === 'rejected')
    expect(rejected.map(({ place }) => place).sort()).toEqual(['dòng 2', 'dòng 3', 'dòng 4', 'dòng 6'])
    expect(rejected.map(({ reasons }) => reasons.join()).join()).toContain('trùng mã với dòng 1')
  })

  it('share one sector and one agency whatever the spelling', async () => {
    const file = fileOf('e.jsonl', [
      procedure('9.000020', { linh_vuc: 'Hòa giải', co_quan_thuc_hien: 'UBND cấp xã' }),
      procedure('9.000021', { linh_vuc: 'Hoà  giải', co_quan_thuc_hien: 'Ủy ban nhân dân cấp xã.' }),
    ])
    await importFile('procedures', file)
    const [one, other] = [await bySource('procedures', '9.000020'), await bySource('procedures', '9.000021')]
    expect(one.sector).toBeTruthy()
    expect(one.sector).toBe(other.sector)
    expect(one.executingAgencies).toEqual(other.executingAgencies)
  })

  it('take over a procedure entered by hand under the same code, and keep its address', async () => {
    const byHand = await payload.create({
      collection: 'procedures',
      data: {
        name: 'Thủ tục mẫu 9.000030',
        code: '9.000030',
        slug: 'nhap-tay',
        status: 'in-force',
        aliases: ['tên dân gian'],
        _status: 'published',
      },
      draft: false,
    })
    expect(await importFile('procedures', fileOf('f.jsonl', [procedure('9.000030')]))).toMatchObject({
      updated: 1,
    })
    expect(await bySource('procedures', '9.000030')).toMatchObject({
      id: byHand.id,
      slug: byHand.slug,
      aliases: ['tên dân gian'],
    })
  })

  it('of a dry run are counted but not written', async () => {
    const file = fileOf('g.jsonl', [
      procedure('9.000001', { ket_qua: 'Khác' }),
      procedure('9.000040', { linh_vuc: 'Lĩnh vực chưa có' }),
      procedure('9.000041', { ten: '' }),
    ])
    const before = await payload.count({ collection: 'sectors' })
    const { lines, ...counts } = await importFile('procedures', file, { dryRun: true })
    expect(counts).toMatchObject({ created: 0, updated: 0, rejected: 1 })
    const told = lines.filter(({ outcome }) => outcome === 'changed' || outcome === 'new')
    expect(told.map(({ sourceId }) => sourceId)).toEqual(['9.000001', '9.000040'])
    expect(await bySource('procedures', '9.000040')).toBeUndefined()
    expect(await payload.count({ collection: 'sectors' })).toEqual(before)
  })
})

describe('a spreadsheet list', () => {
  async function listOf(name: string, codes: string[]): Promise<string> {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('Danh sách')
    sheet.addRow(['DANH SÁCH THỦ TỤC'])
    sheet.addRow(['Mã số', 'Tên', 'Cơ quan ban hành', 'Cơ quan thực hiện', 'Lĩnh vực'])
    for (const code of codes)
      sheet.addRow([code, ` Thủ tục mẫu ${code} `, 'Bộ Mẫu', 'Sở Mẫu\nBộ Mẫu', 'Lĩnh vực mẫu'])
    const file = path.join(folder, name)
    await workbook.xlsx.writeFile(file)
    return file
  }

  it('adds unknown procedures as drafts and leaves known ones alone', async () => {
    await importFile('procedures', fileOf('known.jsonl', [procedure('9.000070')]))
    const list = await listOf('list.xlsx', ['9.000070', '9.000071', '9.000072'])
    expect(await importFile('procedures', list)).toMatchObject({ created: 2, unchanged: 1, rejected: 0 })
    expect(await importFile('procedures', list)).toMatchObject({ created: 0, unchanged: 3 })
    const drafted = await bySource('procedures', '9.000071')
    expect(drafted).toMatchObject({ _status: 'draft', name: 'Thủ tục mẫu 9.000071' })
    expect(drafted.executingAgencies).toHaveLength(2)
  })

  it('is completed and published by the whole records, unless a person is working on the draft', async () => {
    await importFile('procedures', await listOf('two.xlsx', ['9.000073', '9.000074']))
    const { id } = await bySource('procedures', '9.000074')
    await payload.update({ collection: 'procedures', id, data: { aliases: ['đang soạn'] }, draft: true })
    const whole = fileOf('whole.jsonl', [procedure('9.000073'), procedure('9.000074')])
    expect(await importFile('procedures', whole)).toMatchObject({ updated: 2, rejected: 0 })
    expect(await bySource('procedures', '9.000073')).toMatchObject({
      _status: 'published',
      results: 'Giấy mẫu',
    })
    expect(await bySource('procedures', '9.000074')).toMatchObject({ _status: 'draft' })
    const draft = await payload.findByID({ collection: 'procedures', id, draft: true, depth: 0 })
    expect(draft).toMatchObject({ aliases: ['đang soạn'], results: 'Giấy mẫu' })
    expect(await importFile('procedures', whole)).toMatchObject({ updated: 0, unchanged: 2 })
  })
})

describe('legal documents', () => {
  it('replace each other as their list says, whatever the order of its lines', async () => {
    const file = fileOf('legal.jsonl', [
      provincialDocument('2/2026/QĐ-UBND', '2026-02-01'),
      provincialDocument('1/2020/QĐ-UBND', '2020-01-01', {
        tinh_trang: 'Đã được thay thế',
        thay_the_boi: ['02/2026/QĐ-UBND ngày 2026-02-01'],
      }),
    ])
    expect(await importFile('legal-documents', file)).toMatchObject({ created: 2, rejected: 0 })
    const [old] = (
      await payload.find({
        collection: 'legal-documents',
        where: { numberKey: { equals: '12020qdubnd' } },
        depth: 0,
      })
    ).docs
    const [fresh] = (
      await payload.find({
        collection: 'legal-documents',
        where: { numberKey: { equals: '22026qdubnd' } },
        depth: 0,
      })
    ).docs
    expect(old).toMatchObject({ statedEffect: 'expired', sharing: 'all', site: portal.root.id })
    expect(fresh?.relations).toMatchObject([{ kind: 'replaces', target: old?.id }])
    expect(await importFile('legal-documents', file)).toMatchObject({ unchanged: 2 })
  })

  it('take off a spelling that was a document of its own, whose address then leads on', async () => {
    await importFile('legal-documents', fileOf('one.jsonl', [citedDocument('198/2016/TT/BTC')]))
    const old = await bySource('legal-documents', '198/2016/TT/BTC')
    const both = fileOf('both.jsonl', [
      citedDocument('198/2016/TT/BTC'),
      citedDocument('198/2016/TT-BTC', { so_thu_tuc_vien_dan: 9 }),
    ])
    expect(await importFile('legal-documents', both)).toMatchObject({ created: 1, rejected: 0 })
    expect(await bySource('legal-documents', '198/2016/TT/BTC')).toMatchObject({ _status: 'draft' })
    const main = await bySource('legal-documents', '198/2016/TT-BTC')
    const address = { collection: 'legal-documents', site: portal.root.id, slug: String(old.slug) }
    expect(await ownerOfSlug({ payload }, address)).toBe(main.id)
    expect(await importFile('legal-documents', both)).toMatchObject({ created: 0, updated: 0, unchanged: 1 })
  })

  it('say what they do in their titles; the words are linked whatever comes first', async () => {
    const acting = citedDocument('9/2021/NĐ-CP', {
      ten: 'Nghị định sửa đổi, bổ sung một số điều của Nghị định số 8/2019/NĐ-CP ngày 05/06/2019',
    })
    await importFile('legal-documents', fileOf('acting.jsonl', [acting]))
    await importFile('legal-documents', fileOf('named.jsonl', [citedDocument('8/2019/NĐ-CP')]))
    const named = await bySource('legal-documents', '8/2019/NĐ-CP')
    expect(await bySource('legal-documents', '9/2021/NĐ-CP')).toMatchObject({
      issuedOn: null,
      relations: [
        { kind: 'amends', partial: true, target: named.id, targetText: '08/2019/NĐ-CP ngày 05/06/2019' },
      ],
    })
  })

  it('keep the day and the relations that people gave when they are imported again', async () => {
    const lines = (fields: object) => [
      citedDocument('5/2018/NĐ-CP'),
      citedDocument('6/2021/NĐ-CP', { ten: 'sửa đổi Nghị định số 5/2018/NĐ-CP', ...fields }),
    ]
    await importFile('legal-documents', fileOf('before.jsonl', lines({})))
    const { id, relations } = await bySource('legal-documents', '6/2021/NĐ-CP')
    const [stated] = relations as { id: string; target: string }[]
    const appliesOn = '2022-01-01T12:00:00.000Z'
    const own = { kind: 'cites' as const, targetText: '99/1999/NĐ-CP' }
    await payload.update({
      collection: 'legal-documents',
      id: String(id),
      data: { relations: [{ ...stated, kind: 'amends', appliesOn }, own], _status: 'published' },
      draft: false,
    })
    const after = lines({ ngay_ban_hanh_neu_co_trong_ten: '2021-03-04' })
    expect(await importFile('legal-documents', fileOf('after.jsonl', after))).toMatchObject({ updated: 1 })
    expect(await bySource('legal-documents', '6/2021/NĐ-CP')).toMatchObject({
      issuedOn: '2021-03-04T12:00:00.000Z',
      relations: [{ kind: 'amends', target: stated?.target, appliesOn }, own],
    })
  })

  it('belong to the site that is named, and to no other afterwards', async () => {
    const file = fileOf('commune.jsonl', [citedDocument('7/2021/TT-BTC')])
    await importFile('legal-documents', file, { site: portal.commune.id })
    expect(await bySource('legal-documents', '7/2021/TT-BTC')).toMatchObject({
      site: portal.commune.id,
      sharing: 'none',
    })
    expect(await importFile('legal-documents', file)).toMatchObject({ rejected: 1 })
  })

  it('are what a citation points to; a citation of an unknown one stays text', async () => {
    await importFile('legal-documents', fileOf('cited.jsonl', [citedDocument('60/2014/QH13')]))
    const can_cu = [
      { ten: 'Luật Hộ tịch', so_ky_hieu: 'Luật số 60/2014/QH13' },
      { ten: 'Một văn bản khác', so_ky_hieu: '99/2099/NĐ-CP' },
    ]
    await importFile('procedures', fileOf('citing.jsonl', [procedure('9.000050', { can_cu })]))
    const law = await bySource('legal-documents', '60/2014/QH13')
    const { legalBasis } = await bySource('procedures', '9.000050')
    expect(legalBasis).toMatchObject([
      { legalDocument: law.id, documentNumber: 'Luật số 60/2014/QH13', text: 'Luật Hộ tịch' },
      { legalDocument: null, documentNumber: '99/2099/NĐ-CP', text: 'Một văn bản khác' },
    ])
  })
})

describe('a document that comes after the procedure that cites it', () => {
  it('is linked when the procedures are imported again, and then nothing changes any more', async () => {
    const citing = fileOf('early.jsonl', [
      procedure('9.000060', { can_cu: [{ ten: 'Về phí', so_ky_hieu: '250/2016/TT-BTC' }] }),
    ])
    await importFile('procedures', citing)
    const { id } = await bySource('procedures', '9.000060')
    await payload.update({ collection: 'procedures', id, data: { results: 'Sửa tay', _status: 'published' } })
    await importFile('legal-documents', fileOf('late.jsonl', [citedDocument('250/2016/TT-BTC')]))
    expect(await importFile('procedures', citing)).toMatchObject({ updated: 1, unchanged: 0 })
    const linked = await bySource('procedures', '9.000060')
    expect(linked.results).toBe('Sửa tay')
    expect(linked.legalBasis).toMatchObject([
      { legalDocument: (await bySource('legal-documents', '250/2016/TT-BTC')).id },
    ])
    expect(await importFile('procedures', citing)).toMatchObject({ updated: 0, unchanged: 1 })
  })
})

describe('administrative units', () => {
  it('are imported before and after the merger, and joined', async () => {
    const before = [
      {
        Code: '01',
        FullName: 'Tỉnh Mẫu-Cũ',
        District: [
          {
            Code: '001',
            FullName: 'Huyện Một',
            Ward: [
              { Code: '00001', FullName: 'Xã Một' },
              { Code: '00002', FullName: 'Xã Hai' },
            ],
          },
        ],
      },
    ]
    const after = [{ Code: '01', FullName: 'Tỉnh Mẫu', Wards: [{ Code: '00001', FullName: 'Xã Chung' }] }]
    const old_wards = ['Xã Một', 'Xã Hai', 'Xã Mất'].map((old_ward_name) => ({
      old_ward_name,
      old_district_name: 'Huyện Một',
      old_province_name: 'Tỉnh Mẫu - Cũ',
    }))
    const map = {
      provinces: {
        '9': { new_province_name: 'Thành Phố Mẫu', old_provinces: [{ old_province_name: 'Tỉnh Mẫu - Cũ' }] },
      },
      wards: {
        '91': { new_ward_name: 'Xã Chung', new_province_id: '9', old_wards },
        '92': { new_ward_name: 'Xã Lạ', new_province_id: '9', old_wards },
      },
    }
    const [beforeFile, afterFile, mapFile] = [before, after, map].map((content, index) => {
      const file = path.join(folder, `units-${index}.json`)
      writeFileSync(file, JSON.stringify(content, null, 1))
      return file
    }) as [string, string, string]
    expect(await importFile('units', beforeFile)).toMatchObject({ created: 4, rejected: 0 })
    expect(await importFile('units', afterFile)).toMatchObject({ created: 2, rejected: 0 })
    expect(await importFile('units', mapFile)).toMatchObject({ updated: 2, rejected: 1, repaired: 1 })
    expect(await importFile('units', beforeFile)).toMatchObject({ created: 0, unchanged: 4 })
    expect(await importFile('units', mapFile)).toMatchObject({ updated: 0, unchanged: 2 })
    const { docs } = await payload.find({
      collection: 'administrative-units',
      where: { name: { equals: 'Xã Chung' } },
    })
    const names = docs[0]?.predecessors?.map((unit) => (typeof unit === 'string' ? unit : unit.name)).sort()
    expect(names).toEqual(['Xã Hai', 'Xã Một'])
    expect(docs[0]?.validFromOn).toBe('2025-07-01T12:00:00.000Z')
  })
})

describe('a file of the wrong kind', () => {
  it('is told in one Vietnamese line', async () => {
    const text = path.join(folder, 'text.txt')
    writeFileSync(text, 'chỉ là chữ')
    await expect(formOf(text)).rejects.toThrow('Không nhận ra định dạng')
    await expect(formOf(path.join(folder, 'none'))).rejects.toThrow('không có tệp này')
    await expect(
      importFile('procedures', fileOf('h.jsonl', [citedDocument('1/2020/TT-BTC')])),
    ).rejects.toThrow('Tệp không phải danh sách thủ tục')
    await expect(importFile('units', fileOf('i.jsonl', [procedure('9.1')]))).rejects.toThrow(
      'không phải danh mục đơn vị hành chính',
    )
  })
})
