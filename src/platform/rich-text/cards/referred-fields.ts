import type { Effect } from '../../official-documents/effects'
import { DIRECTIVE_PLACE_SELECT, PLACE_SELECT, type ItemPlace } from '../../sites/item-place'

/** Collections whose items texts link to or show. */
export type ReferredCollection =
  'news' | 'pages' | 'directives' | 'legal-documents' | 'procedures' | 'agencies'

type Facts = {
  title: string
  /** Number of a document, code of a procedure. */
  number: string | null
  /** Type of a document. */
  type: string | null
  issuingBody: string | null
  /** A stored day, ISO text. */
  issuedOn: string | null
  /** Of a procedure. */
  status: string | null
  levels: string[]
  address: string | null
  telephone: string | null
  email: string | null
}

/** A public item as it was read; `place` says which sites may show it, `effect` is today's. */
export type StoredItem = Facts & {
  collection: ReferredCollection
  id: string
  slug: string
  place: ItemPlace | null
  effect: Effect | null
}

type Reading = {
  select: Record<string, true>
  isDrafted: boolean
  read: (item: Record<string, unknown>) => Facts
}

const NOTHING: Facts = {
  title: '',
  number: null,
  type: null,
  issuingBody: null,
  issuedOn: null,
  status: null,
  levels: [],
  address: null,
  telephone: null,
  email: null,
}

const titled: Reading = {
  select: { ...PLACE_SELECT, title: true },
  isDrafted: true,
  read: ({ title }) => ({ ...NOTHING, title: text(title) ?? '' }),
}

const DOCUMENT = {
  documentNumber: true,
  documentType: true,
  abstract: true,
  issuingBody: true,
  issuedOn: true,
} as const

const documents = (place: Record<string, true>): Reading => ({
  select: { ...place, ...DOCUMENT },
  isDrafted: true,
  read: (item) => ({
    ...NOTHING,
    title: text(item.abstract) ?? '',
    number: text(item.documentNumber),
    type: text(item.documentType),
    issuingBody: text(item.issuingBody),
    issuedOn: text(item.issuedOn),
  }),
})

/** What is read of the items of each collection. */
export const READ: Record<ReferredCollection, Reading> = {
  news: titled,
  pages: titled,
  directives: documents(DIRECTIVE_PLACE_SELECT),
  'legal-documents': documents(PLACE_SELECT),
  procedures: {
    select: { slug: true, _status: true, name: true, code: true, status: true, levels: true },
    isDrafted: true,
    read: ({ name, code, status, levels }) => ({
      ...NOTHING,
      title: text(name) ?? '',
      number: text(code),
      status: text(status),
      levels: Array.isArray(levels) ? levels.map(String) : [],
    }),
  },
  agencies: {
    select: { slug: true, name: true, address: true, telephone: true, email: true },
    isDrafted: false,
    read: ({ name, address, telephone, email }) => ({
      ...NOTHING,
      title: text(name) ?? '',
      address: text(address),
      telephone: text(telephone),
      email: text(email),
    }),
  },
}

/** True for a collection whose items a text is read together with. */
export function isReferred(collection: string): collection is ReferredCollection {
  return Object.hasOwn(READ, collection)
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
