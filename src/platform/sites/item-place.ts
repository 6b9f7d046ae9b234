import { idOf } from '../publishing/references'
import type { ShareableCollection } from '../sharing/shareable-collections'

/** Where an item lives and which other sites may show it: enough to link to it from any site. */
export type ItemPlace = {
  collection: ShareableCollection
  id: string
  slug: string
  /** The owner. */
  siteId: string
  isPublished: boolean
  /** Kinds and ids of sites, as far as they stand below the owner; `all` for every one of those. */
  sharedWith: 'all' | string[]
  mayBeHidden: boolean
  /** The site above the owner that has taken the item up. */
  acceptedBy: string | null
}

/** What `placeOf` reads of an item. */
export const PLACE_SELECT = {
  site: true,
  slug: true,
  sharing: true,
  sharedKinds: true,
  sharedSites: true,
  mayBeHidden: true,
  acceptedBy: true,
  _status: true,
} as const

/** The same of a directive. */
export const DIRECTIVE_PLACE_SELECT = {
  ...PLACE_SELECT,
  showAtRecipients: true,
  recipientSites: true,
} as const

/** What to read of the items that a text links to. */
export const LINKED_ITEMS = {
  news: PLACE_SELECT,
  pages: PLACE_SELECT,
  directives: DIRECTIVE_PLACE_SELECT,
  'legal-documents': PLACE_SELECT,
  procedures: { slug: true, _status: true },
} as const

type Stored = {
  id: string
  slug: string
  site?: unknown
  sharing?: string | null
  sharedKinds?: string[] | null
  sharedSites?: unknown[] | null
  mayBeHidden?: boolean | null
  acceptedBy?: unknown
  _status?: string | null
  showAtRecipients?: boolean | null
  recipientSites?: unknown[] | null
}

/** The place of an item read with `PLACE_SELECT`; `null` when it has lost its site. */
export function placeOf(collection: ShareableCollection, item: Stored): ItemPlace | null {
  const siteId = idOf(item.site)
  if (siteId === null) return null
  return {
    collection,
    id: item.id,
    slug: item.slug,
    siteId,
    isPublished: item._status === 'published',
    sharedWith: sharedWith(item),
    mayBeHidden: item.mayBeHidden !== false,
    acceptedBy: idOf(item.acceptedBy),
  }
}

/** With which sites below the owner an item is shared, of a directive also those that it is addressed to. */
function sharedWith(item: Omit<Stored, 'id' | 'slug'>): 'all' | string[] {
  if (item.sharing === 'all') return 'all'
  return [
    ...(item.sharing === 'kinds' ? (item.sharedKinds ?? []) : []),
    ...(item.sharing === 'sites' ? idsIn(item.sharedSites) : []),
    ...(item.showAtRecipients ? idsIn(item.recipientSites) : []),
  ]
}

function idsIn(relations: unknown[] | null | undefined): string[] {
  return (relations ?? []).flatMap((relation) => idOf(relation) ?? [])
}
