import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageParagraphs } from './page-paragraphs'

describe('pageParagraphs', () => {
  it('joins lines that the edge of the paper broke, and no others', () => {
    const page = `ỦY BAN NHÂN DÂN
XÃ AN BÌNH
Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm
2025 và các văn bản hướng dẫn thi hành của cấp có thẩm quyền;
Điều 1. Giao dự toán chi cho các đơn vị theo biểu đính kèm để thực
hiện từ ngày ký.
1. Văn phòng chịu trách nhiệm theo dõi, đôn đốc việc thực hiện và
- Kế toán lập biểu.`
    expect(pageParagraphs(page)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ AN BÌNH',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025 và các văn bản hướng dẫn thi hành của cấp có thẩm quyền;',
      'Điều 1. Giao dự toán chi cho các đơn vị theo biểu đính kèm để thực hiện từ ngày ký.',
      '1. Văn phòng chịu trách nhiệm theo dõi, đôn đốc việc thực hiện và',
      '- Kế toán lập biểu.',
    ])
  })

  it('loses and changes no word', () => {
    const words = (text: string) => text.split(/\s+/).filter(Boolean)
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
        const text = lines.join('\n')
        expect(words(pageParagraphs(text).join('\n'))).toEqual(words(text))
      }),
    )
  })
})
