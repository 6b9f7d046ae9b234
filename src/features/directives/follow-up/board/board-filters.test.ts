import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BOARD_STATES, boardFilters, boardQuery } from './board-filters'

it('says in an address what it reads out of one', () => {
  const filters = fc.record({
    view: fc.constantFrom('van-ban' as const, 'don-vi' as const),
    state: fc.constantFrom(...BOARD_STATES.map(({ value }) => value)),
    year: fc.option(fc.integer({ min: 1945, max: 2100 }).map(String)),
    recipient: fc.option(fc.uuid()),
    name: fc.option(fc.constantFrom('An Bình', 'phuong', 'a & b = c?')),
    page: fc.integer({ min: 1, max: 9999 }),
  })
  fc.assert(
    fc.property(filters, (chosen) => {
      const query = Object.fromEntries(new URLSearchParams(boardQuery(chosen)))
      expect(boardFilters(query)).toEqual(chosen)
    }),
  )
})

it('drops what it does not know', () => {
  const usual = { view: 'van-ban', state: 'chua-xong', year: null, recipient: null, name: null, page: 1 }
  expect(boardFilters(undefined)).toEqual(usual)
  expect(
    boardFilters({ xem: 'x', loc: ['a'], nam: '20x6', noi: "' or 1=1", ten: [' '], trang: '0' }),
  ).toEqual(usual)
})
