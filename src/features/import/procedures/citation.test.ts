import { expect, it } from 'vitest'
import { citationOf } from './citation'

it.each([
  ['Luật Mẫu', '1/2020/QH14', { documentNumber: '1/2020/QH14', text: 'Luật Mẫu' }],
  ['Luật Mẫu (1/2020/QH14)', '', { documentNumber: '1/2020/QH14', text: 'Luật Mẫu' }],
  ['Luật Mẫu (Luật số 1/2020/QH14)', '', { documentNumber: 'Luật số 1/2020/QH14', text: 'Luật Mẫu' }],
  ['Thông tư mẫu (2/2007/TT-BCA(X13))', '', { documentNumber: '2/2007/TT-BCA(X13)', text: 'Thông tư mẫu' }],
  ['Luật Mẫu (sửa đổi)', '', { documentNumber: '', text: 'Luật Mẫu (sửa đổi)' }],
  ['Luật Mẫu (ngày 1/2/2020)', '', { documentNumber: '', text: 'Luật Mẫu (ngày 1/2/2020)' }],
  ['', '', { documentNumber: '', text: '' }],
])('%j, %j', (ten, so_ky_hieu, expected) => {
  expect(citationOf({ ten, so_ky_hieu })).toEqual(expected)
})
