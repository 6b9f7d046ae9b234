import { describe, expect, it } from 'vitest'
import { newsSearch } from './search-document'

const root = { id: 'root', isRoot: true }
const item = {
  id: '1',
  title: 'Lịch tiêm chủng',
  slug: 'lich-tiem-chung',
  summary: 'Tại trạm y tế.',
  publishedAt: '2026-03-01T02:00:00.000Z',
  site: root,
  sharing: 'all',
  _status: 'published',
}

describe('the search document of news', () => {
  it('says what, when and where', () => {
    expect(newsSearch.toSearchDocument(item, 'root')).toMatchObject({
      kind: 'news',
      title: 'Lịch tiêm chủng',
      path: '/tin-tuc/lich-tiem-chung',
      lead: 'Tại trạm y tế.',
      year: 2026,
      site: 'root',
      shared: true,
    })
  })

  it('shares only what the root shares', () => {
    const site = { id: 'xa-a', isRoot: false }
    expect(newsSearch.toSearchDocument({ ...item, site }, 'root')).toMatchObject({ shared: false })
    expect(newsSearch.toSearchDocument({ ...item, sharing: 'none' }, 'root')).toMatchObject({
      shared: false,
    })
  })

  it('names why there is none', () => {
    expect(newsSearch.toSearchDocument({ ...item, _status: 'draft' }, 'root')).toBe('not-published')
    expect(newsSearch.toSearchDocument({ ...item, site: null }, 'root')).toBe('without-site')
  })

  it('reads the rich text', () => {
    const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'Mang theo sổ tiêm.' }] }
    const body = { root: { type: 'root', children: [paragraph] } }
    expect(newsSearch.toSearchDocument({ ...item, body }, 'root')).toMatchObject({
      body: 'Tại trạm y tế.\nMang theo sổ tiêm.',
    })
  })
})
