import { expect, it } from 'vitest'
import { feeOf } from './fee'

it.each([
  ['0 VNĐ ()', { amount: 0 }, 0],
  ['7000 VNĐ (Lệ phí cấp bản sao)', { amount: 7000, name: 'Lệ phí cấp bản sao' }, 0],
  [
    '50000 VNĐ (Theo Thông tư số 1/2020/TT-BTC)',
    { amount: 50000, basis: 'Theo Thông tư số 1/2020/TT-BTC' },
    0,
  ],
  ['20 VNĐ (20.000 đồng/tờ)', { text: '20 VNĐ (20.000 đồng/tờ)' }, 1],
  ['Do Hội đồng nhân dân tỉnh quy định |', { text: 'Do Hội đồng nhân dân tỉnh quy định' }, 1],
  ['|  |', null, 1],
  ['', null, 0],
])('%j → %j', (printed, expected, repaired) => {
  const repairs = new Set<string>()
  expect(feeOf(printed, repairs)).toEqual(expected)
  expect(repairs.size).toBe(repaired)
})

it('keeps what long brackets say as a text', () => {
  const said = 'a'.repeat(300)
  expect(feeOf(`9000 VNĐ (${said})`, new Set())).toEqual({ amount: 9000, text: said })
})
