import { expect, test } from 'vitest'
import { readFilters } from './read-filters'

test.each([
  ['quyết định năm 2024 về đất đai', { type: 'quyet-dinh', year: 2024 }, 'đất đai'],
  ['quyet dinh nam 2024 ve dat dai', { type: 'quyet-dinh', year: 2024 }, 'dat dai'],
  ['nghị quyết về phí', { type: 'nghi-quyet' }, 'phí'],
  ['chỉ thị năm 2025', { type: 'chi-thi', year: 2025 }, ''],
  ['quyết định', { type: 'quyet-dinh' }, ''],
  ['thông tư liên tịch về hộ tịch', { type: 'thong-tu-lien-tich' }, 'hộ tịch'],
])('%s states %j', (typed, filters, rest) => {
  expect(readFilters(typed, [])).toEqual({ filters, rest })
})

test.each([
  'quyết định cho thuê đất',
  'công nhận hộ nghèo năm 2024',
  'luật đất đai',
  'thông báo về việc tạm ngừng kinh doanh',
  'đăng ký khai sinh',
  '',
])('%s states nothing for certain', (typed) => {
  expect(readFilters(typed, [])).toEqual({ filters: {}, rest: typed })
})

test('what the reader took back stays in the words', () => {
  expect(readFilters('quyết định năm 2024 về đất đai', ['year'])).toEqual({
    filters: { type: 'quyet-dinh' },
    rest: 'năm 2024 về đất đai',
  })
  expect(readFilters('quyết định năm 2024 về đất đai', ['type']).filters).toEqual({})
})
