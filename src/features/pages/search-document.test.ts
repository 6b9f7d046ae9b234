import { expect, it } from 'vitest'
import { pagesSearch } from './search-document'

const item = {
  id: '1',
  title: 'Bộ máy',
  slug: 'bo-may',
  summary: null,
  body: {
    root: {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Xã có 8 thôn.' }] }],
    },
  },
  site: { id: 'xa-a', isRoot: false },
  _status: 'published',
}

it('finds a page at its own site, and where it is shared', () => {
  expect(pagesSearch.toSearchDocument(item, 'root')).toMatchObject({
    kind: 'page',
    path: '/gioi-thieu/bo-may',
    site: 'xa-a',
    shown_at: [],
    date: null,
  })
  expect(pagesSearch.toSearchDocument({ ...item, sharing: 'all' }, 'root')).toMatchObject({
    shown_at: ['below:xa-a'],
  })
  expect(pagesSearch.toSearchDocument({ ...item, _status: 'draft' }, 'root')).toBe('not-published')
})

it('leaves out a page that says nothing yet', () => {
  expect(pagesSearch.toSearchDocument({ ...item, body: null }, 'root')).toBe('empty')
})
