import type { Endpoint } from 'payload'
import type { SearchableCollection } from '../search/indexing/searchable'
import { checksEndpoint } from './checks/endpoint'
import { wordFileEndpoint } from './docx/endpoint'
import { findEndpoint } from './links/endpoint'

/** `/api/bai-viet/…`: what those who write articles ask the server; `list` is what the search finds. */
export function writingEndpoints(list: SearchableCollection[]): Endpoint[] {
  return [wordFileEndpoint, checksEndpoint, findEndpoint(list)]
}
