import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { legalDocumentHref } from '@/platform/sites/visible-at'
import type { LegalBasis } from '../procedure-view'

const SHOWN_AT_ONCE = 10

/** The documents a procedure rests on, linked where the portal has them. */
export async function LegalBasisList({ ctx, bases }: { ctx: SiteContext; bases: LegalBasis[] }) {
  const t = await getTranslations('procedures')
  return (
    <>
      <Rows ctx={ctx} bases={bases.slice(0, SHOWN_AT_ONCE)} />
      {bases.length > SHOWN_AT_ONCE && (
        <details className="mt-2">
          <summary className="text-accent cursor-pointer py-1 underline underline-offset-4">
            {t('allBases', { count: bases.length })}
          </summary>
          <Rows ctx={ctx} bases={bases.slice(SHOWN_AT_ONCE)} />
        </details>
      )}
    </>
  )
}

function Rows({ ctx, bases }: { ctx: SiteContext; bases: LegalBasis[] }) {
  return (
    <ul className="border-line divide-line divide-y border-y">
      {bases.map(({ number, text, place }, index) => {
        const href = place && legalDocumentHref(ctx, place)
        return (
          <li key={index} className="grid gap-x-6 py-2.5 sm:grid-cols-[13rem_1fr]">
            <span className="font-semibold break-words">
              {href ? (
                <a className="text-accent underline-offset-4 hover:underline" href={href}>
                  {number}
                </a>
              ) : (
                number
              )}
            </span>
            <span className="text-muted min-w-0 break-words">{text}</span>
          </li>
        )
      })}
    </ul>
  )
}
