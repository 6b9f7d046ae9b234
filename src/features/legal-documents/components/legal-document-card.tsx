import { getTranslations } from 'next-intl/server'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayStoredDay } from '@/platform/time/calendar-day'
import { Badge } from '@/platform/ui/badge'
import { ItemCard } from '@/platform/ui/item-list'
import type { LegalDocumentRow } from '../legal-document-view'
import { EFFECT_TONES } from '@/platform/official-documents/effect-tones'

type LegalDocumentCardProps = { ctx: SiteContext; document: LegalDocumentRow; heading?: 'h2' | 'h3' }

/** A legal document in a list: what it is, whether it is in force, what it is about. */
export async function LegalDocumentCard({ ctx, document, heading = 'h2' }: LegalDocumentCardProps) {
  const t = await getTranslations('legal-documents')
  const { documentType, documentNumber, issuedOn, issuingBody, effect } = document
  return (
    <ItemCard
      heading={heading}
      href={ctx.href(contentPath('legal-documents', document.slug))}
      title={t('heading', { type: documentTypeLabel(documentType), number: documentNumber })}
      badge={<Badge tone={EFFECT_TONES[effect]}>{t(`effect.${effect}`)}</Badge>}
      meta={[issuingBody, issuedOn && t('issued', { day: displayStoredDay(issuedOn) })]}
      excerpt={(ctx.locale === 'en' && document.titleEn) || document.abstract}
    />
  )
}
