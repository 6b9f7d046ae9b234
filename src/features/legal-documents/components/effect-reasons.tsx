import { getTranslations } from 'next-intl/server'
import { Fragment, type ReactNode } from 'react'
import { itemHref } from '@/platform/sites/item-href'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayDay } from '@/platform/time/calendar-day'
import type { EffectReason, NamedDocument } from '../effect/effect-period'
import type { LegalDocumentView } from '../legal-document-view'

type ReasonProps = { ctx: SiteContext; places: LegalDocumentView['places']; reason: EffectReason }

/** Why a document has an effect, as a sentence that leads to the documents it names. */
export async function ReasonSentence({ ctx, places, reason }: ReasonProps): Promise<ReactNode> {
  const t = await getTranslations('legal-documents.reasons')
  const doc = (by: NamedDocument) => () => <NamedLink ctx={ctx} places={places} named={by} />
  switch (reason.code) {
    case 'not-issued':
    case 'not-effective':
    case 'effective':
    case 'expired':
      return t(reason.code, { on: displayDay(reason.on) })
    case 'act':
      return t.rich('act', {
        kind: reason.kind,
        partial: String(reason.partial),
        on: displayDay(reason.on),
        hasUntil: String(reason.until !== null),
        until: reason.until ? displayDay(reason.until) : '',
        hasProvision: String(Boolean(reason.provision)),
        provision: reason.provision ?? '',
        doc: doc(reason.by),
      })
    case 'undated-act':
      return t.rich('undated-act', {
        kind: reason.kind,
        partial: String(reason.partial),
        doc: doc(reason.by),
      })
    case 'unlinked-act':
      return t.rich('unlinked-act', { kind: reason.kind, text: reason.text, doc: doc(reason.by) })
    case 'doubtful-act':
      return t.rich('doubtful-act', {
        kind: reason.kind,
        on: displayDay(reason.on),
        doc: doc(reason.by),
      })
    case 'no-effective-day':
      return t('no-effective-day')
    case 'expiry-before-effect':
      return t('expiry-before-effect', {
        effectiveOn: displayDay(reason.effectiveOn),
        expiresOn: displayDay(reason.expiresOn),
      })
    case 'cycle':
      return t.rich('cycle', {
        docs: () =>
          reason.with.map((named, index) => (
            <Fragment key={named.id}>
              {index > 0 && ', '}
              <NamedLink ctx={ctx} places={places} named={named} />
            </Fragment>
          )),
      })
    case 'stated':
      return t('stated', {
        reason: reason.reason.replace(/[.\s]+$/, ''),
        hasDay: String(reason.on !== null),
        on: reason.on ? displayDay(reason.on) : '',
      })
  }
}

function NamedLink({ ctx, places, named }: Omit<ReasonProps, 'reason'> & { named: NamedDocument }) {
  const place = places[named.id]
  const href = place && itemHref(ctx, place)
  return href ? (
    <a className="inline-block max-w-full font-semibold underline underline-offset-4" href={href}>
      {named.number}
    </a>
  ) : (
    <span className="font-semibold">{named.number}</span>
  )
}
