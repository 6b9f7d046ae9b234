import type { SearchableCollection } from '@/platform/search/indexing/searchable'
import { directivesSearch } from './directives/search-document'
import { legalDocumentsSearch } from './legal-documents/search-document'
import { newsSearch } from './news/search-document'
import { pagesSearch } from './pages/search-document'
import { proceduresSearch } from './procedures/search-document'

/** Everything the search finds: one line per content type. */
export const searchList: SearchableCollection[] = [
  proceduresSearch,
  legalDocumentsSearch,
  directivesSearch,
  newsSearch,
  pagesSearch,
]
