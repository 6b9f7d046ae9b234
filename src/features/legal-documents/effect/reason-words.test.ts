import { expect, it } from 'vitest'
import type { EffectReason } from './effect-period'
import { reasonInWords } from './reason-words'

const by = { id: 'b', number: '20/2022/QĐ-UBND' }

it.each<[EffectReason, string]>([
  [{ code: 'not-issued', on: '2022-03-01' }, 'Đến ngày 01/03/2022 mới ban hành.'],
  [{ code: 'not-effective', on: '2022-03-01' }, 'Đến ngày 01/03/2022 mới có hiệu lực.'],
  [{ code: 'effective', on: '2022-03-01' }, 'Có hiệu lực từ ngày 01/03/2022.'],
  [{ code: 'expired', on: '2022-03-01' }, 'Văn bản ghi hết hiệu lực sau ngày 01/03/2022.'],
  [
    {
      ...{ code: 'act', kind: 'repeals', by, on: '2022-03-01', until: null },
      ...{ partial: true, provision: 'Khoản 2 Điều 5' },
    },
    'Bị bãi bỏ một phần bởi 20/2022/QĐ-UBND (Khoản 2 Điều 5) từ ngày 01/03/2022.',
  ],
  [
    {
      ...{ code: 'act', kind: 'suspends', by, on: '2022-03-01', until: '2022-05-31' },
      ...{ partial: false, provision: null },
    },
    'Bị đình chỉ bởi 20/2022/QĐ-UBND từ ngày 01/03/2022 đến hết ngày 31/05/2022.',
  ],
  [
    { code: 'undated-act', kind: 'replaces', by, partial: false },
    'Được thay thế bởi 20/2022/QĐ-UBND, nhưng không rõ từ ngày nào. Hãy ghi ngày có hiệu lực của văn bản ấy, hoặc ngày ở quan hệ.',
  ],
  [
    { code: 'unlinked-act', kind: 'replaces', by, text: 'Quyết định số 15' },
    '20/2022/QĐ-UBND ghi “Thay thế: Quyết định số 15” chỉ bằng chữ. Nếu đúng là văn bản này, hãy chọn nó ở quan hệ của 20/2022/QĐ-UBND; nếu không, hãy ghi rõ số, năm và cơ quan ban hành ở đó.',
  ],
  [
    { code: 'doubtful-act', kind: 'replaces', by, on: '2022-03-01' },
    'Được thay thế bởi 20/2022/QĐ-UBND từ ngày 01/03/2022, nhưng không rõ quan hệ ấy có hiệu lực vào ngày đó hay không. Hãy xem lại ngày và hiệu lực của 20/2022/QĐ-UBND.',
  ],
  [{ code: 'no-effective-day' }, 'Chưa ghi ngày có hiệu lực.'],
  [
    { code: 'expiry-before-effect', effectiveOn: '2022-03-01', expiresOn: '2021-01-01' },
    'Ngày hết hiệu lực 01/01/2021 lại trước ngày có hiệu lực 01/03/2022. Hãy sửa một trong hai.',
  ],
  [
    { code: 'cycle', with: [by] },
    'Quan hệ thành vòng với 20/2022/QĐ-UBND: các văn bản này tác động lẫn nhau. Hãy bỏ quan hệ ghi ngược.',
  ],
  [
    { code: 'stated', on: '2022-03-01', reason: 'Theo rà soát' },
    'Người biên tập hoặc nguồn ấn định, tính đến ngày 01/03/2022: Theo rà soát',
  ],
  [
    { code: 'stated', on: null, reason: 'Theo rà soát' },
    'Người biên tập hoặc nguồn ấn định, không ghi ngày: Theo rà soát',
  ],
])('%o', (reason, words) => {
  expect(reasonInWords(reason)).toBe(words)
})
