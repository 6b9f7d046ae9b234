import { expect, it } from 'vitest'
import { documentTypeOf } from './document-type'

it.each([
  ['Quyết định', '', '1/2020/QĐ-UBND', 'quyet-dinh'],
  ['Luật/Nghị quyết', 'Bộ luật Dân sự', '91/2015/QH13', 'luat'],
  ['Luật/Nghị quyết', 'Nghị quyết về phí', '9/2015/QH13', 'nghi-quyet'],
  ['Luật/Nghị quyết', 'Du lịch', '9/2017/QH14', 'khac'],
  ['', 'Ưu đãi người có công', '26/2005/PL-UBTVQH11', 'phap-lenh'],
  ['', 'Hướng dẫn ưu đãi', '13/2002/BLĐTBXH-TT', 'thong-tu'],
  ['', 'Ưu đãi', '1/2012/TTLT-BTC', 'thong-tu-lien-tich'],
  ['', 'Ưu đãi', '18/2021/ND-CP', 'nghi-dinh'],
  ['', 'Nghị định về phí', '46/2020', 'nghi-dinh'],
  ['Pháp lệnh/Nghị quyết', 'Nghị quyết về phí', '1/2020/UBTVQH14', 'nghi-quyet'],
  ['', '', '12', 'khac'],
])('%j, %j, %j → %s', (named, title, number, expected) => {
  expect(documentTypeOf(named, title, number)).toBe(expected)
})
