import { expect, it } from 'vitest'
import { proceduresSearch } from './search-document'

const item = {
  id: '1',
  name: 'Thủ tục đăng ký khai sinh',
  code: '1.001193',
  localCode: null,
  aliases: ['làm giấy khai sinh'],
  levels: ['commune'],
  results: 'Giấy khai sinh',
  competentAgency: { id: 'a', name: 'Ủy ban nhân dân cấp xã' },
  slug: 'dang-ky-khai-sinh-1-001193',
  _status: 'published',
}

it('finds a procedure by name, code and everyday names at every site', () => {
  expect(proceduresSearch.toSearchDocument(item, 'root')).toMatchObject({
    kind: 'procedure',
    title_s: 'đăng ký khai sinh',
    path: '/thu-tuc/dang-ky-khai-sinh-1-001193',
    code: '1.001193',
    code_key: ['1001193', '001193'],
    keywords: ['làm giấy khai sinh'],
    agency: 'Ủy ban nhân dân cấp xã',
    level: ['commune'],
    lead: 'Giấy khai sinh',
    site: 'root',
    shown_at: ['everywhere'],
  })
  expect(proceduresSearch.toSearchDocument({ ...item, _status: 'draft' }, 'root')).toBe('not-published')
})
