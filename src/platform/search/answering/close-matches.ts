import { searchClient } from '../indexing/search-client'
import type { SearchDocument } from '../indexing/search-document'
import { LIVE_INDEX } from '../indexing/search-index'
import { canMean, type Token, tokensOf } from '../understanding/tokens'

const MOST = 30
/** Fewer words say too little when one of them is missing. */
const LEAST_WORDS = 3
/** Share of the words that must be in the name or an alias. */
const LEAST_SHARE = 0.66

/** Ids of items whose names have most of the words, for when none has all of them. */
export async function closeMatches(words: string, visible: string): Promise<string[]> {
  const asked = tokensOf(words)
  if (asked.length < LEAST_WORDS) return []
  const { hits } = await searchClient()
    .index<SearchDocument>(LIVE_INDEX)
    .search(`${words} `, {
      matchingStrategy: 'frequency',
      attributesToSearchOn: ['title', 'keywords'],
      filter: visible,
      limit: MOST,
      attributesToRetrieve: ['id', 'title', 'keywords'],
    })
  return hits.filter((document) => shareMet(asked, document) >= LEAST_SHARE).map(({ id }) => id)
}

/** Share of the asked words that the name or an alias has; typed marks must be right. */
export function shareMet(
  asked: Token[],
  { title, keywords }: Pick<SearchDocument, 'title' | 'keywords'>,
): number {
  const ours = tokensOf(`${title} ${keywords.join(' ')}`)
  const met = asked.filter((token) => ours.some((other) => canMean(token, other)))
  return asked.length > 0 ? met.length / asked.length : 0
}
