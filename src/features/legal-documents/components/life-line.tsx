import { getTranslations } from 'next-intl/server'
import { EFFECT_TONES } from '@/platform/official-documents/effect-tones'
import { itemHref } from '@/platform/sites/item-href'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayDay } from '@/platform/time/calendar-day'
import { Badge } from '@/platform/ui/badge'
import type { LegalDocumentView } from '../legal-document-view'
import type { LifeEvent, LifeFact } from '../life'
import { ReasonSentence } from './effect-reasons'

type LifeLineProps = { ctx: SiteContext; events: LifeEvent[]; places: LegalDocumentView['places'] }

/** The life of a document from its issue on; days to come are drawn as such and said so. */
export async function LifeLine({ ctx, events, places }: LifeLineProps) {
  const t = await getTranslations('legal-documents.life')
  return (
    <ol className="life-line">
      {events.map(({ on, isFuture, facts }) => {
        const isToday = facts.some(({ kind }) => kind === 'today')
        const isAsked = facts.some(({ kind }) => kind === 'asked')
        const state = isToday ? 'today' : isAsked ? 'asked' : isFuture ? 'future' : 'past'
        return (
          <li key={on} data-state={state} aria-current={isToday ? 'date' : undefined}>
            <p className="life-day">
              <time dateTime={on}>{displayDay(on)}</time>
              {isToday && <span className="life-mark">{t('today')}</span>}
              {isAsked && <span className="life-mark">{t('asked')}</span>}
              {isFuture && !isToday && <span className="text-muted">{t('future')}</span>}
            </p>
            {facts.map((fact, index) => (
              <Fact key={index} ctx={ctx} fact={fact} places={places} />
            ))}
          </li>
        )
      })}
    </ol>
  )
}

type FactProps = Omit<LifeLineProps, 'events'> & { fact: LifeFact }

async function Fact({ ctx, fact, places }: FactProps) {
  const t = await getTranslations('legal-documents')
  switch (fact.kind) {
    case 'issued':
      return <p>{t('life.issued')}</p>
    case 'effect':
      return (
        <div>
          <p>
            <Badge tone={EFFECT_TONES[fact.effect]}>{t(`effect.${fact.effect}`)}</Badge>
            {fact.isStated && <span className="text-small text-muted"> {t('life.stated')}</span>}
          </p>
          {fact.reasons.map((reason, index) => (
            <p key={index} className="text-small max-w-[40rem]">
              <ReasonSentence ctx={ctx} places={places} reason={reason} />
            </p>
          ))}
        </div>
      )
    case 'related':
      return <Related ctx={ctx} fact={fact} />
    case 'asked':
    case 'today':
      return null
  }
}

async function Related({ ctx, fact }: { ctx: SiteContext; fact: Extract<LifeFact, { kind: 'related' }> }) {
  const t = await getTranslations('legal-documents')
  const { number, place, partial, provision } = fact.document
  const href = place && itemHref(ctx, place)
  const notes = [partial && t('relation.partial'), provision].filter(Boolean)
  return (
    <p>
      {t(`incoming.${fact.relation}`)}{' '}
      {href ? (
        <a className="text-accent font-semibold underline underline-offset-4" href={href}>
          {number}
        </a>
      ) : (
        <span className="font-semibold">{number}</span>
      )}
      {notes.length > 0 && <span className="text-small text-muted"> · {notes.join(' · ')}</span>}
    </p>
  )
}
