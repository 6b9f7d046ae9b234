import type { Payload } from 'payload'
import type { ShareableCollection } from '@/platform/sharing/shareable-collections'

/** An item as its row says; relations are ids. */
export type SharedItem = {
  /** Its slug, and what it is found by. */
  name: string
  site: string
  _status: string
  sharing?: string | null
  sharedKinds?: string[]
  sharedSites?: string[]
  mayBeHidden?: boolean | null
  acceptedBy?: string | null
  showAtRecipients?: boolean
  recipientSites?: string[]
}

/** Puts an item into the database as it is, past all hooks and rules: what must never be there included. */
export async function insertItem(
  payload: Payload,
  collection: ShareableCollection,
  { name, ...item }: SharedItem,
): Promise<string> {
  const data = { ...contentOf(collection, name), ...item }
  const created = (await payload.db.create({ collection, data })) as { id: string }
  return created.id
}

const DAY = '2026-03-01T12:00:00.000Z'

function contentOf(collection: ShareableCollection, name: string): Record<string, unknown> {
  const body = {
    root: {
      ...{ type: 'root', direction: null, format: '', indent: 0, version: 1 },
      children: [
        { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: 'Nội dung.' }] },
      ],
    },
  }
  switch (collection) {
    case 'news':
      return { title: { vi: name }, slug: name, publishedAt: DAY }
    case 'pages':
      return { title: { vi: name }, slug: name, body: { vi: body } }
    case 'banners':
      return { title: { vi: name } }
    case 'directives':
    case 'legal-documents':
      return { documentNumber: name, documentType: 'quyet-dinh', abstract: name, slug: name, issuedOn: DAY }
  }
}
