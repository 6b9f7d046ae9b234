import { getTranslations } from 'next-intl/server'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayStoredDay } from '@/platform/time/calendar-day'
import { Badge } from '@/platform/ui/badge'
import { ItemCard } from '@/platform/ui/item-list'
import type { DirectiveRow } from '../directive-view'

type DirectiveCardProps = { ctx: SiteContext; directive: DirectiveRow; heading?: 'h2' | 'h3' }

/** A directive in a list: what it is, how urgent, until when, what it is about. */
export async function DirectiveCard({ ctx, directive, heading = 'h2' }: DirectiveCardProps) {
  const t = await getTranslations('directives')
  const { documentType, documentNumber, issuedOn, issuingBody, dueOn, urgency } = directive
  return (
    <ItemCard
      heading={heading}
      href={ctx.href(contentPath('directives', directive.slug))}
      title={t('heading', { type: documentTypeLabel(documentType, ctx.locale), number: documentNumber })}
      badge={urgency !== 'thuong' && <Badge tone="negative">{t(`urgency.${urgency}`)}</Badge>}
      meta={[displayStoredDay(issuedOn), issuingBody, dueOn && t('due', { day: displayStoredDay(dueOn) })]}
      excerpt={(ctx.locale === 'en' && directive.titleEn) || directive.abstract}
    />
  )
}
