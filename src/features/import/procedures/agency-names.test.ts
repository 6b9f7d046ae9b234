import { expect, it } from 'vitest'
import { agencyNamesIn } from './agency-names'

it.each([
  ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
  ['Thuế tỉnh, thành phố, Thuế cơ sở, Sở Xây dựng', ['Thuế tỉnh, thành phố', 'Thuế cơ sở', 'Sở Xây dựng']],
  ['Bộ A\nỦy ban nhân dân cấp xã.', ['Bộ A', 'Ủy ban nhân dân cấp xã']],
  ['Công an tỉnh; Công an tỉnh', ['Công an tỉnh']],
  ['', []],
])('%j', (joined, names) => {
  expect(agencyNamesIn(joined)).toEqual(names)
})
