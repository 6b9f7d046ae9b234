import type { LegalDocument } from '@/payload-types'

/** A document that this one replaces, as the source names it. */
type Replaced = { sourceId: string; documentNumber: string }

/** A legal document in the portal's terms; what it replaces still stands for what the database will point to. */
export type LegalContent = Pick<
  LegalDocument,
  'documentNumber' | 'documentType' | 'abstract' | 'issuingBody'
> &
  Pick<LegalDocument, 'issuedOn' | 'draftingBody' | 'statedEffect' | 'statedEffectReason'> & {
    replaces: Replaced[]
  }
