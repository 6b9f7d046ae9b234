import { getTranslations } from 'next-intl/server'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { EFFECT_TONES } from '@/platform/official-documents/effect-tones'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayStoredDay, type CalendarDay } from '@/platform/time/calendar-day'
import { Badge } from '@/platform/ui/badge'
import { ItemCard } from '@/platform/ui/item-list'
import { asOfPath } from '../as-of-path'
import type { LegalDocumentRow } from '../legal-document-view'

type LegalDocumentCardProps = {
  ctx: SiteContext
  document: LegalDocumentRow
  /** The day the list answers for, where it is not today. */
  asOf: CalendarDay | null
}

/** A legal document in a list: what it is, whether it is in force, what it is about. */
export async function LegalDocumentCard({ ctx, document, asOf }: LegalDocumentCardProps) {
  const t = await getTranslations('legal-documents')
  const { slug, documentType, documentNumber, issuedOn, issuingBody, effect } = document
  return (
    <ItemCard
      href={ctx.href(asOf ? asOfPath(slug, asOf) : contentPath('legal-documents', slug))}
      title={t('heading', { type: documentTypeLabel(documentType, ctx.locale), number: documentNumber })}
      badge={<Badge tone={EFFECT_TONES[effect]}>{t(`effect.${effect}`)}</Badge>}
      meta={[issuingBody, issuedOn && t('issued', { day: displayStoredDay(issuedOn) })]}
      excerpt={(ctx.locale === 'en' && document.titleEn) || document.abstract}
    />
  )
}
