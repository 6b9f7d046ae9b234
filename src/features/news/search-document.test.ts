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
      shown_at: ['below:root'],
      may_be_hidden: true,
    })
  })

  it('names who sees it besides its owner, and whether they may hide it', () => {
    const shown = (more: object) => newsSearch.toSearchDocument({ ...item, ...more }, 'root')
    expect(shown({ sharing: 'none' })).toMatchObject({ shown_at: [] })
    expect(shown({ sharing: 'kinds', sharedKinds: ['phuong', 'xa'] })).toMatchObject({
      shown_at: ['below:root:phuong', 'below:root:xa'],
    })
    // What is left from before another way was chosen shares nothing.
    expect(shown({ sharing: 'sites', sharedKinds: ['xa'], sharedSites: [{ id: 'xa-a' }] })).toMatchObject({
      shown_at: ['below:root:xa-a'],
    })
    expect(shown({ sharing: 'none', acceptedBy: { id: 'above' }, mayBeHidden: false })).toMatchObject({
      shown_at: ['above'],
      may_be_hidden: false,
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
