import { getTranslations } from 'next-intl/server'
import { itemHref } from '@/platform/sites/item-href'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayDay } from '@/platform/time/calendar-day'
import type { RelatedDocument, RelationGroup } from '../relations'

/** A law may be the basis of hundreds of documents. */
const SHOWN_AT_ONCE = 8

/** Relations from both ends, by kind. */
export async function RelationGroups({ ctx, groups }: { ctx: SiteContext; groups: RelationGroup[] }) {
  const t = await getTranslations('legal-documents')
  return (
    <div className="space-y-6">
      {groups.map(({ kind, direction, documents }) => (
        <div key={direction + kind}>
          <h3 className="mb-2 font-semibold">{t(`${direction}.${kind}`)}</h3>
          <Documents ctx={ctx} documents={documents.slice(0, SHOWN_AT_ONCE)} />
          {documents.length > SHOWN_AT_ONCE && (
            <details className="mt-2">
              <summary className="text-accent cursor-pointer py-1 underline underline-offset-4">
                {t('relation.all', { count: documents.length })}
              </summary>
              <Documents ctx={ctx} documents={documents.slice(SHOWN_AT_ONCE)} />
            </details>
          )}
        </div>
      ))}
    </div>
  )
}

async function Documents({ ctx, documents }: { ctx: SiteContext; documents: RelatedDocument[] }) {
  const t = await getTranslations('legal-documents.relation')
  return (
    <ul className="border-line divide-line divide-y border-y">
      {documents.map(({ number, abstract, place, partial, provision, appliesOn }, index) => {
        const href = place && itemHref(ctx, place)
        const notes = [
          partial && t('partial'),
          provision,
          appliesOn && t('from', { day: displayDay(appliesOn) }),
        ]
        return (
          <li key={index} className="py-2.5">
            {href ? (
              <a className="text-accent font-semibold underline-offset-4 hover:underline" href={href}>
                {number}
              </a>
            ) : (
              <span className="font-semibold">{number}</span>
            )}
            {abstract && <span className="text-muted block max-w-[46rem]">{abstract}</span>}
            {notes.some(Boolean) && (
              <span className="text-small text-muted block">{notes.filter(Boolean).join(' · ')}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
