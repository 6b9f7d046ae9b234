import type { Payload } from 'payload'
import type { SiteEntry } from '../../sites/host-table'
import { viewpointOf } from '../../sites/viewpoint'
import { popularSearches } from '../counting/popular-searches'
import type { SearchableCollection } from '../indexing/searchable'
import { hasEnded, type SearchKind } from '../indexing/search-document'
import { cleanQuery } from '../language/clean-text'
import { foldText } from '../language/fold-text'
import { currentRanker } from '../ranking/current-ranker'
import { understand } from '../understanding/understand'
import { vocabularyBook } from '../understanding/vocabulary-book'
import { currentVocabulary } from '../vocabulary/read-vocabulary'
import { type Branch, byId } from './engine-branches'
import { federated, isEngineDown } from './engine'
import type { FoundItem } from './order-items'
import { pinnedItems } from './pinned-items'
import { addressAt } from './address-at'
import { beginningBranches, typoBranches } from './suggestion-branches'
import { visibleFilter } from './visible-filter'

/** A title to go to, or a query that others have asked. */
export type Suggestion = {
  kind: SearchKind | 'query'
  title: string
  /** Path on the root's host. */
  url: string
  code?: string
}

type AskingSite = Pick<SiteEntry, 'id' | 'slug' | 'isRoot'>

const MOST = 8
const MOST_POPULAR = 3
const FIELDS = ['id', 'kind', 'title', 'title_s', 'keywords', 'level', 'path', 'code', 'effect_rank'] as const
/** The engine knows beginnings of words, the ranker which name is the plain one: it chooses among so many. */
const CONSIDERED = 20
/** Pinned items and numbers have it from the engine, words alone never. */
const CERTAIN = 2

/**
 * What a reader may mean who has typed this much: pinned items, documents and procedures by number, procedures and pages
 * by name, and what many have asked. At most eight, none without a letter typed; empty while the engine is down.
 */
export async function suggest(
  payload: Payload,
  list: SearchableCollection[],
  { text, site }: { text: string; site: AskingSite },
): Promise<Suggestion[]> {
  const typed = cleanQuery(text)
  if (typed === '') return []
  const [vocabulary, ranker, viewpoint, popular] = await Promise.all([
    currentVocabulary(payload),
    currentRanker(payload, list),
    viewpointOf(payload, site.id),
    popularAmong(payload, site, typed),
  ])
  const knowledge = { known: ranker, book: vocabularyBook(vocabulary.terms, site.id) }
  const understood = understand(text, knowledge, { isLiteral: false, ignored: ['type', 'year'] })
  const pinned = byId(pinnedItems(vocabulary.bestBets, site.id, understood))
  const fit = ranker.fitFor(understood)
  const asking = { site, visible: visibleFilter(viewpoint) }
  const found =
    (await itemsFor([...beginningBranches(typed, understood), ...pinned], asking, fit)) ??
    (await itemsFor(typoBranches(understood), asking, fit)) ??
    []
  return [...popular, ...found].slice(0, MOST)
}

/** What the branches find, the best first; `null` for nothing. */
async function itemsFor(
  branches: Branch[],
  { site, visible }: { site: AskingSite; visible: string },
  fit: (item: FoundItem) => number,
): Promise<Suggestion[] | null> {
  if (branches.length === 0) return null
  try {
    const { items } = await federated(branches, [visible], {
      limit: CONSIDERED,
      fields: [...FIELDS],
    })
    const certain = items.filter(({ engineScore }) => engineScore >= CERTAIN)
    const others = items.filter(({ engineScore }) => engineScore < CERTAIN)
    const fits = new Map(others.map((item) => [item.id, hasEnded(item) ? 0 : fit(item)]))
    others.sort((a, b) => (fits.get(b.id) ?? 0) - (fits.get(a.id) ?? 0))
    const suggestions = [...certain, ...others].slice(0, MOST).map(({ kind, title, path, code }) => ({
      kind,
      title,
      url: addressAt(site, path),
      ...(code ? { code } : {}),
    }))
    return suggestions.length > 0 ? suggestions : null
  } catch (error) {
    if (isEngineDown(error)) return null
    throw error
  }
}

async function popularAmong(payload: Payload, site: AskingSite, typed: string): Promise<Suggestion[]> {
  const beginning = foldText(typed.toLowerCase())
  const popular = await popularSearches(payload, site.id, Infinity)
  return popular
    .filter((text) => foldText(text).startsWith(beginning) && text !== typed.toLowerCase())
    .slice(0, MOST_POPULAR)
    .map((title) => ({
      kind: 'query',
      title,
      url: addressAt(site, `/tim-kiem?q=${encodeURIComponent(title)}`),
    }))
}
