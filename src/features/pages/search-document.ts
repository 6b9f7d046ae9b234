import { lexicalText } from '@/platform/search/language/lexical-text'
import { searchable } from '@/platform/search/indexing/searchable'
import { searchDocument } from '@/platform/search/indexing/search-document'
import { shownOf } from '@/platform/search/indexing/shown-at'
import { contentPath } from '@/platform/sites/content-path'
import { PLACE_SELECT } from '@/platform/sites/item-place'
import { hasText } from '@/platform/rich-text/has-text'

/** How introduction pages are found. */
export const pagesSearch = searchable({
  collection: 'pages',
  kind: 'page',
  select: { ...PLACE_SELECT, title: true, summary: true, body: true },
  toSearchDocument: (item) => {
    if (item._status !== 'published') return 'not-published'
    // Its address shows what another site has written, or that nobody has.
    if (!hasText(item.body)) return 'empty'
    const shown = shownOf('pages', item)
    if (!shown) return 'without-site'
    return searchDocument({
      id: item.id,
      kind: 'page',
      title: item.title,
      path: contentPath('pages', item.slug),
      texts: [item.summary, lexicalText(item.body)],
      ...shown,
    })
  },
  fallback: {
    table: 'pages',
    localized: true,
    codes: [],
    date: null,
    hasSector: false,
    hasType: false,
  },
})
