import { getTranslations } from 'next-intl/server'
import { SEARCH_KINDS, type SearchKind } from '../indexing/search-document'

type KindTabsProps = {
  counts: Record<string, number>
  /** The kinds that are shown; none for all. */
  chosen: string[]
  hrefOf: (kind: SearchKind | undefined) => string
}

/** Results by kind: each kind that has some, and all of them. */
export async function KindTabs({ counts, chosen, hrefOf }: KindTabsProps) {
  const t = await getTranslations('search')
  const shown = SEARCH_KINDS.filter((kind) => counts[kind] || chosen.includes(kind))
  if (shown.length === 0) return null
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const tabs = [
    { kind: undefined, count: all, isCurrent: chosen.length === 0 },
    ...shown.map((kind) => ({ kind, count: counts[kind] ?? 0, isCurrent: chosen.includes(kind) })),
  ]
  const format = new Intl.NumberFormat('vi')
  return (
    <nav aria-label={t('kinds')} className="border-line mb-6 border-b print:hidden">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map(({ kind, count, isCurrent }) => (
          <li key={kind ?? 'all'}>
            <a
              className={`inline-flex min-h-11 items-center gap-1.5 border-b-4 ${isCurrent ? 'border-accent font-semibold' : 'hover:border-line border-transparent'}`}
              href={hrefOf(kind)}
              aria-current={isCurrent ? 'page' : undefined}
            >
              {t(`kind.${kind ?? 'all'}`)}{' '}
              <span className="text-muted text-small font-normal">{format.format(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
