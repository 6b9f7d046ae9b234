import { getTranslations } from 'next-intl/server'
import { pathWithQuery } from '@/platform/sites/query-parameters'
import type { SiteContext } from '@/platform/sites/site-context'
import type { MemberFilters } from '../member-filters'
import type { MemberPage } from '../queries'

/** Fewer units than this are seen at a glance, under a heading for each kind. */
const FEWEST_TO_NARROW = 30

type FindMemberProps = { ctx: SiteContext; filters: MemberFilters; kinds: MemberPage['kinds'] }

/** A box for a unit's name, and the kinds of unit as links. */
export async function FindMember({ ctx, filters, kinds }: FindMemberProps) {
  const t = await getTranslations('members')
  const path = ctx.href('/don-vi')
  const total = kinds.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className="bg-sunken mb-8 rounded p-4 sm:p-5 print:hidden">
      <form action={path} role="search" aria-label={t('find')}>
        <label htmlFor="ten-don-vi" className="text-small mb-1 block font-semibold">
          {t('findLabel')}
        </label>
        <div className="flex max-w-[34rem]">
          <input
            className="field min-w-0 rounded-r-none border-r-0"
            id="ten-don-vi"
            type="search"
            name="q"
            maxLength={200}
            defaultValue={filters.q}
            aria-describedby="ten-don-vi-goi-y"
          />
          <button className="button rounded-l-none" type="submit">
            {t('submit')}
          </button>
        </div>
        <p id="ten-don-vi-goi-y" className="text-small text-muted mt-1">
          {t('findHint')}
        </p>
      </form>
      {((kinds.length > 1 && total >= FEWEST_TO_NARROW) || filters.kind) && (
        <nav aria-label={t('kinds')} className="mt-3">
          <ul className="flex flex-wrap gap-2">
            {[undefined, ...kinds].map((kind) => (
              <li key={kind?.value ?? 'all'}>
                <a
                  className="aria-[current]:border-accent aria-[current]:text-accent border-line bg-card hover:text-accent block rounded border px-3 py-1.5 aria-[current]:font-semibold"
                  href={pathWithQuery(path, { q: filters.q, kind: kind?.value })}
                  aria-current={kind?.value === filters.kind ? 'page' : undefined}
                >
                  {kind ? `${t(`kind.${kind.value}`)} (${kind.count})` : t('allKinds')}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}
