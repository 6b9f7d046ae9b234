import { lexicalText } from '@/platform/search/language/lexical-text'
import { searchable } from '@/platform/search/indexing/searchable'
import { searchDocument } from '@/platform/search/indexing/search-document'
import { shownOf } from '@/platform/search/indexing/shown-at'
import { contentPath } from '@/platform/sites/content-path'
import { PLACE_SELECT } from '@/platform/sites/item-place'

/** How news are found. */
export const newsSearch = searchable({
  collection: 'news',
  kind: 'news',
  select: {
    ...PLACE_SELECT,
    title: true,
    summary: true,
    body: true,
    publishedAt: true,
  },
  toSearchDocument: (item) => {
    if (item._status !== 'published') return 'not-published'
    const shown = shownOf('news', item)
    if (!shown) return 'without-site'
    return searchDocument({
      id: item.id,
      kind: 'news',
      title: item.title,
      path: contentPath('news', item.slug),
      date: item.publishedAt,
      texts: [item.summary, lexicalText(item.body)],
      ...shown,
    })
  },
  fallback: {
    table: 'news',
    localized: true,
    codes: [],
    date: 'published_at',
    hasSector: false,
    hasType: false,
  },
})
