import type { CollectionSlug, DataFromCollectionSlug, Payload, SelectType } from 'payload'
import type { NotSearchable, SearchDocument, SearchKind } from './search-document'

/** Columns that the answer from Postgres reads while the search engine is down. */
export type FallbackColumns = {
  /** Has `folded_title`, in the table of translations where the title is localized. */
  table: string
  localized: boolean
  /** Hold the codes or number, as printed or canonical. */
  codes: string[]
  date: string | null
  hasSector: boolean
  hasType: boolean
}

/** How the items of one collection are found. */
export type SearchableCollection = {
  collection: CollectionSlug
  kind: SearchKind
  /** Only what the search document needs: whole items take eighty times as long to read. */
  select: SelectType
  /** The search document of an item as Payload reads it, or why there is none. Pure; `rootSite` is an id. */
  toSearchDocument(
    this: void,
    item: unknown,
    rootSite: string,
    related?: unknown,
  ): SearchDocument | NotSearchable
  /** What bears on an item and stands elsewhere, by the item's id; handed to `toSearchDocument`. */
  readRelated?(this: void, ids: string[], rootSite: string): Promise<Map<string, unknown>>
  /**
   * Brings up to date what is derived from all items, before items that changed are read and their pages expire. The
   * caller takes care of the items with these ids itself. Idempotent.
   */
  settle?(this: void, payload: Payload, ids: string[]): Promise<unknown>
  /** Fields by which items quote the names of reference data, by its collection. */
  quotes?: Partial<Record<'sectors' | 'agencies', string>>
  /**
   * Whether an item is found by the words in its uploads `files`. The forms of procedures are left out: all of them have
   * the same words, and none says which procedure it is for better than its name.
   */
  hasFiles?: boolean
  fallback: FallbackColumns
}

/** Ties the function of a feature to the type of its items. */
export function searchable<Slug extends CollectionSlug, Related = undefined>(entry: {
  collection: Slug
  kind: SearchKind
  select: Partial<Record<keyof DataFromCollectionSlug<Slug>, true>>
  toSearchDocument(
    this: void,
    item: DataFromCollectionSlug<Slug>,
    rootSite: string,
    related?: Related,
  ): SearchDocument | NotSearchable
  readRelated?(this: void, ids: string[], rootSite: string): Promise<Map<string, Related>>
  settle?: SearchableCollection['settle']
  quotes?: SearchableCollection['quotes']
  hasFiles?: boolean
  fallback: FallbackColumns
}): SearchableCollection {
  return {
    ...entry,
    select: { ...entry.select, _status: true },
    toSearchDocument: (item, rootSite, related) =>
      entry.toSearchDocument(item as DataFromCollectionSlug<Slug>, rootSite, related as Related),
  }
}

/** The name of a relation that was read along; `null` where there is none. */
export function nameOf(relation: unknown): string | null {
  if (typeof relation !== 'object' || relation === null || !('name' in relation)) return null
  return String(relation.name)
}
