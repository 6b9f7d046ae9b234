import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRemark, paperGroups } from './paper-groups'
import type { Paper } from './procedure-view'

const paper = (name: string, more: Partial<Paper> = {}): Paper => ({
  name,
  originals: 0,
  copies: 0,
  form: null,
  formName: null,
  note: null,
  ...more,
})

/** The kinds of groups with these names. */
const kindsOf = (...names: string[]) =>
  paperGroups(names.map((name) => ({ name, papers: [] }))).map(({ kind }) => kind)

describe('groups of papers', () => {
  it.each([
    [['Trường hợp đã có hợp đồng:', 'Trường hợp chưa có hợp đồng:'], 'case case'],
    [['a) Đối với cấp mới', 'b) Đối với cấp lại'], 'case case'],
    [['1. Đối với việc thanh toán', '2. Trường hợp xin giấy chứng nhận'], 'case case'],
    [['* Hồ sơ đề nghị cấp Giấy phép:', '* Hồ sơ đề nghị cấp lại Giấy phép'], 'case case'],
    [['(i) Hồ sơ đối với tàu đóng mới', '(ii) Hồ sơ đối với tàu cải hoán'], 'case case'],
    [['ĐỐI VỚI TỔ CHỨC', 'ĐỐI VỚI CÁ NHÂN'], 'case case'],
    [['Đối với cá nhân'.normalize('NFD'), 'Đối với tổ chức'.normalize('NFD')], 'case case'],
    // Headings of what all bring.
    [['* Giấy tờ phải nộp:', '* Giấy tờ phải xuất trình:', '* Lưu ý :'], 'common common notes'],
    [['Thành phần hồ sơ:', 'Ghi chú'], 'common notes'],
    [['A. Phần hồ sơ hành chính:', 'B. Phần hồ sơ kỹ thuật:'], 'common common'],
    [['Hồ sơ của người nhận con nuôi', 'Hồ sơ của người được nhận làm con nuôi'], 'common common'],
    [['Hồ sơ đề nghị phê duyệt (bước 1)', 'Hồ sơ đề nghị cấp phép (bước 2)'], 'common common'],
    // One special situation is no choice, and some come on top of every case.
    [['', 'Đối với hộ nghèo'], 'common common'],
    [
      ['Trường hợp ủy quyền cho cá nhân', 'Trường hợp đăng ký trên môi trường điện tử', 'Thành phần hồ sơ'],
      'common common common',
    ],
    [
      [
        '- Trường hợp thay đổi trụ sở',
        '- Trường hợp thay đổi tên',
        '- Trường hợp ủy quyền thực hiện thủ tục:',
      ],
      'case case common',
    ],
    [['Giấy tờ phải nộp', 'Đối với cá nhân', 'Đối với tổ chức'], 'common case case'],
    // Not written alike: the second is a circumstance of the first.
    [['Đối với người đang sử dụng đất', 'Trường hợp thửa đất có tranh chấp'], 'common common'],
  ])('%j are %s', (names, kinds) => {
    expect(kindsOf(...names).join(' ')).toBe(kinds)
  })

  it('lose no group and no paper, and never offer a choice of one', () => {
    const name = fc.oneof(
      fc.constantFrom(
        'Đối với cá nhân',
        'Trường hợp mất',
        '* Lưu ý:',
        'a) Cấp lại',
        'Giấy tờ phải nộp',
        null,
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.array(fc.string()))), (rows) => {
        const given = rows.map(([of, papers]) => ({ name: of, papers: papers.map((text) => paper(text)) }))
        const groups = paperGroups(given)
        expect(groups.map(({ name, papers }) => ({ name, papers }))).toEqual(given)
        expect(groups.filter(({ kind }) => kind === 'case')).not.toHaveLength(1)
      }),
    )
  })
})

describe('a row of which nothing is to be brought', () => {
  it.each([
    ['- Trường hợp gửi qua bưu chính thì gửi bản sao có chứng thực', 'common', true],
    ['* Số lượng hồ sơ: 01 bộ', 'common', true],
    ['1.2. Hồ sơ đề nghị cấp lại gồm:', 'common', true],
    ['Giấy tờ phải nộp:', 'case', true],
    ['Bản chụp giấy tờ gửi kèm', 'notes', true],
    ['Căn cước của người yêu cầu', 'common', false],
    ['+ Bản sao giấy phép thăm dò', 'common', false],
    ['a) Tờ khai hải quan: 02 bản chính;', 'case', false],
  ] as const)('%s', (name, kind, expected) => {
    expect(isRemark(paper(name), kind)).toBe(expected)
  })

  it('is a paper as soon as there is a count, a form, or nobody has counted', () => {
    const text = 'Trường hợp mất thì nộp đơn'
    expect(isRemark(paper(text, { copies: 1 }), 'notes')).toBe(false)
    expect(isRemark(paper(text, { formName: 'Mẫu 01' }), 'common')).toBe(false)
    expect(isRemark(paper(text, { originals: null, copies: null }), 'common')).toBe(false)
  })
})
