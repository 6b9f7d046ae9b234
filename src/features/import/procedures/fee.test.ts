import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feeOf } from './fee'

it.each([
  ['0 VNĐ ()', { amount: 0 }, 0],
  ['0 VNĐ (Không có)', { amount: 0, text: 'Không có' }, 0],
  ['0 VNĐ (50.000 đồng/giấy)', { amount: 50000, text: '50.000 đồng/giấy' }, 0],
  ['0 VNĐ (): Do tỉnh quy định)', { text: 'Do tỉnh quy định' }, 0],
  ['0 VNĐ (Do tỉnh quy định)', { text: 'Do tỉnh quy định' }, 0],
  ['0 VNĐ (Lệ phí cấp thẻ)', { text: 'Lệ phí cấp thẻ' }, 0],
  [
    '0 VNĐ (Theo quy định tại Thông tư số 1/2020/TT-BTC)',
    { basis: 'Theo quy định tại Thông tư số 1/2020/TT-BTC' },
    0,
  ],
  ['7000 VNĐ (Lệ phí cấp bản sao)', { amount: 7000, name: 'Lệ phí cấp bản sao' }, 0],
  ['7000 VNĐ (/bản)', { amount: 7000, text: '/bản' }, 0],
  ['7000 VNĐ (Theo quy định của tỉnh)', { amount: 7000, text: 'Theo quy định của tỉnh' }, 0],
  [
    '7000 VNĐ (Lệ phí: 3.500 đồng khi nộp trực tuyến)',
    { amount: 7000, text: 'Lệ phí: 3.500 đồng khi nộp trực tuyến' },
    0,
  ],
  [
    '50000 VNĐ (Theo Thông tư số 1/2020/TT-BTC)',
    { amount: 50000, basis: 'Theo Thông tư số 1/2020/TT-BTC' },
    0,
  ],
  ['50000 VNĐ (Thông tư 1: 50.000 đồng/lần)', { amount: 50000, text: 'Thông tư 1: 50.000 đồng/lần' }, 0],
  ['20 VNĐ (20.000 đồng/tờ)', { amount: 20000, text: '20.000 đồng/tờ' }, 0],
  ['10 VNĐ (10 USD/lần)', { text: '10 USD/lần' }, 0],
  ['40 VNĐ (4.000 đồng/tờ)', { text: '40 VNĐ (4.000 đồng/tờ)' }, 1],
  ['20 VNĐ ()', { text: '20 VNĐ' }, 1],
  ['50.000 đồng/lần', { amount: 50000, text: '50.000 đồng/lần' }, 0],
  ['50.000 đồng/lần, trực tuyến 25.000 đồng', { text: '50.000 đồng/lần, trực tuyến 25.000 đồng' }, 0],
  ['Miễn phí', { amount: 0, text: 'Miễn phí' }, 0],
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

describe('whatever the source prints', () => {
  const words = fc.oneof(
    fc.constantFrom('', 'Không', 'Lệ phí', 'Theo Luật Phí', '/bản', '20.000 đồng', '3 USD', 'Miễn phí.'),
    fc.string({ maxLength: 30 }).filter((text) => !text.startsWith('):')),
  )
  const amount = fc.constantFrom(0, 3, 20, 499, 500, 7000, 1500000)

  it('loses no word, and calls nothing free that does not say so', () => {
    fc.assert(
      fc.property(amount, words, (value, said) => {
        const fee = feeOf(`${value} VNĐ (${said})`, new Set())
        const kept = [fee?.name, fee?.basis, fee?.text].filter(Boolean).join(' ')
        expect(kept).toContain(said.trim())
        if (value >= 500) expect(fee?.amount).toBe(value)
        if (fee?.amount === 0) expect(said.trim()).toMatch(/^$|^không|^miễn/i)
      }),
    )
  })

  it('keeps words without an amount in front whole', () => {
    fc.assert(
      fc.property(words, (said) => {
        const text = said.replace(/^[\s|]+|[\s|]+$/g, '')
        expect(feeOf(said, new Set())?.text ?? '').toBe(text)
      }),
    )
  })
})
