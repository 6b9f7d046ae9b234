import { getTranslations } from 'next-intl/server'
import { documentTypeLabel } from '../../official-documents/document-types'
import { EFFECT_TONES } from '../../official-documents/effect-tones'
import type { ReferredItem } from '../../rich-text/cards/referred-items'
import { displayStoredDay } from '../../time/calendar-day'
import { Badge } from '../badge'
import { ItemBox } from './item-box'

type DocumentCardProps = {
  /** `null` for a document that is not public, or not for readers of this site. */
  item: ReferredItem | null
  words: string | null
}

/** A document inside a text as it is now; a quiet line where it is not public. */
export async function DocumentCard({ item, words }: DocumentCardProps) {
  const t = await getTranslations('prose.card')
  if (!item?.href) return <p className="prose-closed">{words ?? t('closedDocument')}</p>
  const effects = await getTranslations('legal-documents.effect')
  const { effect, number, type, issuedOn, issuingBody, title, href } = item
  return (
    <ItemBox
      badge={effect && <Badge tone={EFFECT_TONES[effect]}>{effects(effect)}</Badge>}
      excerpt={title}
      facts={[issuingBody, issuedOn && t('issued', { day: displayStoredDay(issuedOn) })]}
      href={href}
      kind={t('document')}
      title={[type && documentTypeLabel(type), number].filter(Boolean).join(' ') || title}
      words={words}
    />
  )
}
