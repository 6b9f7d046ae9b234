import { getTranslations } from 'next-intl/server'
import type { FacetCount } from '@/platform/lists/faceted-list'
import { pathWithQuery } from '@/platform/sites/query-parameters'
import type { SiteContext } from '@/platform/sites/site-context'
import { LEVELS } from '../../vocabulary'

type BrowseNavProps = {
  ctx: SiteContext
  /** How many procedures each level handles. */
  levels: FacetCount[]
}

/** The other ways into the catalogue: its indexes, and one list for each level, the citizens' own first. */
export async function BrowseNav({ ctx, levels }: BrowseNavProps) {
  const t = await getTranslations('procedure-lists.browse')
  const words = await getTranslations('procedures.levels')
  const pages = [
    { path: '/thu-tuc/su-kien', label: t('events') },
    { path: '/thu-tuc/linh-vuc', label: t('sectors') },
    { path: '/thu-tuc/co-quan', label: t('agencies') },
    { path: '/thu-tuc/a-z', label: t('letters') },
  ]
  const nearestFirst = LEVELS.toReversed().flatMap(({ value }) => {
    const count = value === 'other' ? undefined : levels.find((level) => level.value === value)?.count
    return count ? [{ value, count }] : []
  })
  const link =
    'border-line bg-card hover:border-accent hover:text-accent inline-block rounded border px-3.5 py-2'
  return (
    <nav aria-label={t('label')} className="mb-6 print:hidden">
      <ul className="text-small flex flex-wrap gap-2">
        {pages.map(({ path, label }) => (
          <li key={path}>
            <a className={`${link} font-semibold`} href={ctx.href(path)}>
              {label}
            </a>
          </li>
        ))}
        {nearestFirst.map(({ value, count }) => (
          <li key={value}>
            <a className={link} href={pathWithQuery(ctx.href('/thu-tuc'), { level: value })}>
              {t('level', { level: words(value), count })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
