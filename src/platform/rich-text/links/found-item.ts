import type { FindableCollection } from './linkable'

/** An item of the portal as those who write choose it. */
export type FoundItem = {
  collection: FindableCollection
  id: string
  /** Its title, or what a document is about. */
  title: string
  /** Number of a document, code of a procedure. */
  number: string | null
  /** False while readers cannot open it. */
  isPublic: boolean
}
