import { lexicalText } from '@/platform/search/language/lexical-text'
import { searchable, ownershipOf } from '@/platform/search/indexing/searchable'
import { searchDocument } from '@/platform/search/indexing/search-document'
import { contentPath } from '@/platform/sites/content-path'
import { hasText } from './has-text'

/** How introduction pages are found. */
export const pagesSearch = searchable({
  collection: 'pages',
  kind: 'page',
  select: { site: true, title: true, summary: true, body: true, slug: true },
  toSearchDocument: (item) => {
    if (item._status !== 'published') return 'not-published'
    // Its address shows what another site has written, or that nobody has.
    if (!hasText(item.body)) return 'empty'
    const ownership = ownershipOf(item)
    if (!ownership) return 'without-site'
    return searchDocument({
      id: item.id,
      kind: 'page',
      title: item.title,
      path: contentPath('pages', item.slug),
      texts: [item.summary, lexicalText(item.body)],
      ...ownership,
    })
  },
  fallback: {
    table: 'pages',
    localized: true,
    codes: [],
    date: null,
    hasSector: false,
    hasType: false,
    ownership: 'own',
  },
})
