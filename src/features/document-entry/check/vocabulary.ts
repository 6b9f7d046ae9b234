import { URGENCIES } from '@/features/directives/vocabulary'
import { DOCUMENT_TYPES, type DocumentType } from '@/platform/official-documents/document-types'
import { Names } from './known-names'

export type Urgency = (typeof URGENCIES)[number]['value']

/** The types of documents, found by their names or their statutory values. */
export const TYPES = new Names([
  ...DOCUMENT_TYPES.map(({ value, label }) => ({ id: value, name: label })),
  ...DOCUMENT_TYPES.map(({ value }) => ({ id: value, name: value.replaceAll('-', ' ') })),
])

export const URGENCY_NAMES = new Names(URGENCIES.map(({ value, label }) => ({ id: value, name: label })))

export const TYPE_LABELS = DOCUMENT_TYPES.map(({ label }) => label)
export const URGENCY_LABELS = URGENCIES.map(({ label }) => label)

export type { DocumentType }
