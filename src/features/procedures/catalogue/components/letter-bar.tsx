import { getTranslations } from 'next-intl/server'
import type { FacetCount } from '@/platform/lists/faceted-list'
import { pathWithQuery } from '@/platform/sites/query-parameters'
import type { SiteContext } from '@/platform/sites/site-context'
import type { ProcedureFilters } from '../../filters'

type LetterBarProps = { ctx: SiteContext; filters: ProcedureFilters; letters: FacetCount[] }

/** The first letters of a list's names, each a link to those under it; nothing where all stand under one. */
export async function LetterBar({ ctx, filters, letters }: LetterBarProps) {
  if (letters.length < 2) return null
  const t = await getTranslations('procedure-lists.letters')
  const { letter: chosen } = filters
  const hrefOf = (letter?: string) =>
    pathWithQuery(ctx.href('/thu-tuc'), { ...filters, letter, begins: undefined, page: 1 })
  const cell = 'flex h-11 min-w-11 items-center justify-center rounded px-2'
  return (
    <nav aria-label={t('bar')} className="border-line mb-4 border-y py-1 print:hidden">
      <ul className="flex overflow-x-auto sm:flex-wrap">
        {chosen && (
          <li>
            <a className={`${cell} text-accent text-small whitespace-nowrap`} href={hrefOf()}>
              {t('every')}
            </a>
          </li>
        )}
        {letters.map(({ value, count }) => (
          <li key={value}>
            <a
              className={`${cell} ${value === chosen ? 'bg-accent text-accent-ink font-semibold' : 'hover:bg-sunken hover:text-accent'}`}
              href={hrefOf(value)}
              title={t('all', { letter: value, count })}
              aria-current={value === chosen ? 'true' : undefined}
            >
              {value}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
