import { lexicalText } from '@/platform/search/language/lexical-text'
import { searchable, ownershipOf } from '@/platform/search/indexing/searchable'
import { searchDocument } from '@/platform/search/indexing/search-document'
import { contentPath } from '@/platform/sites/content-path'

/** How news are found. */
export const newsSearch = searchable({
  collection: 'news',
  kind: 'news',
  select: {
    site: true,
    title: true,
    summary: true,
    body: true,
    slug: true,
    publishedAt: true,
    sharing: true,
  },
  toSearchDocument: (item) => {
    if (item._status !== 'published') return 'not-published'
    const ownership = ownershipOf(item)
    if (!ownership) return 'without-site'
    return searchDocument({
      id: item.id,
      kind: 'news',
      title: item.title,
      path: contentPath('news', item.slug),
      date: item.publishedAt,
      texts: [item.summary, lexicalText(item.body)],
      ...ownership,
    })
  },
  fallback: {
    table: 'news',
    localized: true,
    codes: [],
    date: 'published_at',
    hasSector: false,
    hasType: false,
    ownership: 'shareable',
  },
})
