import type { LegalDocument } from '@/payload-types'

type Relation = NonNullable<LegalDocument['relations']>[number]

/**
 * A relation as a source states it. The other document stands in words ("Nghị định số … ngày … của …"): the portal links
 * the words to a document of its own once there is exactly one that they can mean, whatever came first.
 */
export type StatedRelation = Required<Pick<Relation, 'kind' | 'partial' | 'provision'>> & {
  targetText: string
}

/** A legal document in the portal's terms. */
export type LegalContent = Pick<
  LegalDocument,
  'documentNumber' | 'documentType' | 'abstract' | 'issuingBody'
> &
  Pick<LegalDocument, 'issuedOn' | 'effectiveOn' | 'expiresOn' | 'draftingBody'> &
  Pick<LegalDocument, 'statedEffect' | 'statedEffectOn' | 'statedEffectReason'> & {
    relations: StatedRelation[]
  }
