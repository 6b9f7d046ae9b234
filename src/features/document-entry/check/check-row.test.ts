import { describe, expect, it, test } from 'vitest'
import type { DocumentKind, RowTexts } from '../columns'
import { checkRow } from './check-row'
import { Names } from './known-names'
import { isSameDocument } from './same-document'

const named = (...names: string[]) => new Names(names.map((name) => ({ id: `id ${name}`, name })))
const known = {
  sectors: named('Đất đai', 'Y tế', 'Thuế đất', 'Thuê đất'),
  agencies: named('Phòng Tài chính – Kế hoạch', 'Ủy ban nhân dân huyện'),
  sites: named('Huyện Thử', 'Xã An Bình', 'Xã Long Khê'),
}
const good: RowTexts = {
  number: '15/2024/QĐ-UBND',
  type: 'Quyết định',
  abstract: 'Về việc thử',
  issuer: 'Ủy ban nhân dân huyện',
  issuedOn: '05/03/2024',
}

function check(texts: RowTexts, kind: DocumentKind = 'legal-documents') {
  return checkRow({ ...good, ...texts }, { kind, known, site: 'id Huyện Thử', today: '2026-11-22' })
}

const said = (texts: RowTexts, kind?: DocumentKind) =>
  check(texts, kind).faults.map(({ column, message }) => `${column}: ${message}`)

it('takes a good row as it is', () => {
  expect(check({ effectiveOn: '20/03/2024', sector: 'đất  ĐAI', type: 'quyet dinh' })).toEqual({
    faults: [],
    numberKey: '152024qdubnd',
    content: {
      documentNumber: '15/2024/QĐ-UBND',
      documentType: 'quyet-dinh',
      abstract: 'Về việc thử',
      issuingBody: 'Ủy ban nhân dân huyện',
      issuingAgency: 'id Ủy ban nhân dân huyện',
      issuedOn: '2024-03-05',
      sector: 'id Đất đai',
      effectiveOn: '2024-03-20',
    },
  })
})

test.each<[RowTexts, string]>([
  [{ number: '' }, 'Số, ký hiệu: chưa ghi, bắt buộc phải có'],
  [{ abstract: '' }, 'Trích yếu: chưa ghi, bắt buộc phải có'],
  [{ issuedOn: '31/02/2024' }, 'Ngày ban hành: “31/02/2024” không phải ngày có thật'],
  [{ type: 'Quết định' }, 'Loại văn bản: “Quết định” không có trong danh sách; có phải “Quyết định”?'],
  [{ sector: 'Đất đây' }, 'Lĩnh vực: “Đất đây” không có trong danh sách; có phải “Đất đai”?'],
  [{ sector: 'Vũ trụ' }, 'Lĩnh vực: “Vũ trụ” không có trong danh sách'],
  [
    { effectiveOn: '20/03/2024', expiresOn: '19/03/2024' },
    'Ngày hết hiệu lực: hết hiệu lực trước ngày có hiệu lực',
  ],
  [{ expiresOn: '04/03/2024' }, 'Ngày hết hiệu lực: hết hiệu lực trước ngày ban hành'],
  [{ number: '///' }, 'Số, ký hiệu: “///” không có chữ và số'],
])('%o: %s', (texts, fault) => {
  expect(said(texts)).toEqual([fault])
  expect(check(texts).content).toBeUndefined()
})

test.each<[RowTexts, string]>([
  [
    { number: 'Luật Đất đai' },
    'Số, ký hiệu: “Luật Đất đai” khác cách ghi thường gặp (không có số, chỉ có tên); hãy xem lại',
  ],
  [{ issuedOn: '05/03/2027' }, 'Ngày ban hành: “05/03/2027” ở tương lai; hãy xem lại'],
  [{ effectiveOn: '01/01/2024' }, 'Ngày có hiệu lực: có hiệu lực trước ngày ban hành; hãy xem lại'],
  [
    { issuer: 'Ủy ban nhân dân huyệnn' },
    'Cơ quan ban hành: “Ủy ban nhân dân huyệnn” không có trong danh mục cơ quan; có phải “Ủy ban nhân dân huyện”?',
  ],
])('%o is only warned of: %s', (texts, fault) => {
  expect(said(texts)).toEqual([fault])
  expect(check(texts).content).toBeDefined()
})

it('does not guess between names that differ only in marks', () => {
  expect(check({ sector: 'thuế đất' }).content?.sector).toBe('id Thuế đất')
  expect(said({ sector: 'thue dat' })).toHaveLength(1)
})

describe('a directive', () => {
  it('is addressed by the names of sites and agencies', () => {
    const recipients = 'UBND xã An Bình; xa long khe\n- phòng tài chính - kế hoạch; Xã An Bình'
    const { content, faults } = check(
      { recipients, urgency: 'khẩn', tasks: 'Rà soát; Báo cáo', dueOn: '30/03/2024' },
      'directives',
    )
    expect(faults).toEqual([])
    expect(content).toMatchObject({
      urgency: 'khan',
      dueOn: '2024-03-30',
      recipientSites: ['id Xã An Bình', 'id Xã Long Khê'],
      recipientAgencies: ['id Phòng Tài chính – Kế hoạch'],
      tasks: [{ what: 'Rà soát' }, { what: 'Báo cáo' }],
    })
  })

  it('goes to all other sites at once', () => {
    expect(check({ recipients: 'Tất cả' }, 'directives').content?.recipientSites).toEqual([
      'id Xã An Bình',
      'id Xã Long Khê',
    ])
  })

  it('names a recipient that nobody knows, and who may be meant', () => {
    expect(said({ recipients: 'Xã An Bìnhh; Sao Hỏa' }, 'directives')).toEqual([
      'Nơi nhận: “Xã An Bìnhh” không có trong cổng; có phải “Xã An Bình”?',
      'Nơi nhận: “Sao Hỏa” không có trong cổng',
    ])
  })

  it('cannot be due before it was issued', () => {
    expect(said({ dueOn: '04/03/2024' }, 'directives')).toEqual([
      'Hạn hoàn thành: hạn hoàn thành trước ngày ban hành văn bản',
    ])
  })
})

it('takes one issuer in two spellings for one, another year for another document', () => {
  const one = { numberKey: '15qdubnd', issuer: 'UBND huyện Minh Giang', year: '2024' }
  expect(isSameDocument(one, { ...one, issuer: 'Uỷ ban nhân dân huyện Minh Giang' })).toBe(true)
  expect(isSameDocument(one, { ...one, year: '2023' })).toBe(false)
  expect(isSameDocument(one, { ...one, issuer: 'UBND xã An Bình' })).toBe(false)
  expect(isSameDocument(one, { ...one, year: '' })).toBe(true)
})
