import { getTranslations } from 'next-intl/server'
import { EFFECT_TONES } from '@/platform/official-documents/effect-tones'
import type { Effect } from '@/platform/official-documents/effects'
import type { SiteContext } from '@/platform/sites/site-context'
import { itemHref } from '@/platform/sites/item-href'
import { Badge } from '@/platform/ui/badge'
import type { LegalBasis } from '../procedure-view'

const SHOWN_AT_ONCE = 10

/** Effects of a document on which a procedure no longer rests as it says. */
const ENDED: ReadonlySet<Effect> = new Set(['partly-expired', 'expired', 'suspended', 'obsolete'])

/** Today's effect of the portal's own documents, by id. */
export type EffectById = Record<string, Effect>

type LegalBasisListProps = { ctx: SiteContext; bases: LegalBasis[]; effects: EffectById }

/** The documents a procedure rests on, linked where the portal has them, and marked where they have ended. */
export async function LegalBasisList({ ctx, bases, effects }: LegalBasisListProps) {
  const t = await getTranslations('procedures')
  const ended = bases.filter(({ documentId }) => documentId && ENDED.has(effects[documentId] ?? 'unknown'))
  // What has ended must be seen without opening anything.
  const sorted = [...ended, ...bases.filter((basis) => !ended.includes(basis))]
  return (
    <>
      {ended.length > 0 && <p className="mb-3">{t('endedBases', { count: ended.length })}</p>}
      <Rows ctx={ctx} bases={sorted.slice(0, SHOWN_AT_ONCE)} effects={effects} />
      {bases.length > SHOWN_AT_ONCE && (
        <details className="mt-2">
          <summary className="unfold text-accent cursor-pointer py-1 underline underline-offset-4">
            {t('allBases', { count: bases.length })}
          </summary>
          <Rows ctx={ctx} bases={sorted.slice(SHOWN_AT_ONCE)} effects={effects} />
        </details>
      )}
    </>
  )
}

async function Rows({ ctx, bases, effects }: LegalBasisListProps) {
  const t = await getTranslations('legal-documents.effect')
  return (
    <ul className="border-line divide-line divide-y border-y">
      {bases.map(({ number, text, place, documentId }, index) => {
        const href = place && itemHref(ctx, place)
        const effect = documentId ? effects[documentId] : undefined
        return (
          <li key={index} className="grid gap-x-6 py-2.5 sm:grid-cols-[13rem_1fr]">
            <span className="font-semibold break-words">
              {href ? (
                <a className="text-accent underline underline-offset-4" href={href}>
                  {number}
                </a>
              ) : (
                number
              )}
            </span>
            <span className="min-w-0 break-words">
              <span className="text-muted">{text}</span>{' '}
              {effect && effect !== 'unknown' && <Badge tone={EFFECT_TONES[effect]}>{t(effect)}</Badge>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
