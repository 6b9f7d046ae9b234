import { getTranslations } from 'next-intl/server'
import { SEARCH_KINDS, type SearchKind } from '../indexing/search-document'

type KindTabsProps = {
  counts: Record<string, number>
  current: SearchKind | undefined
  hrefOf: (kind: SearchKind | undefined) => string
}

/** Results by kind: each kind that has some, and all of them. */
export async function KindTabs({ counts, current, hrefOf }: KindTabsProps) {
  const t = await getTranslations('search')
  const shown = SEARCH_KINDS.filter((kind) => counts[kind] || kind === current)
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const tabs: [SearchKind | undefined, string, number][] = [
    [undefined, t('kind.all'), all],
    ...shown.map((kind) => [kind, t(`kind.${kind}`), counts[kind] ?? 0] as [SearchKind, string, number]),
  ]
  const format = new Intl.NumberFormat('vi')
  return (
    <nav aria-label={t('kinds')} className="border-line mb-6 border-b print:hidden">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map(([kind, label, count]) => (
          <li key={label}>
            <a
              className={`inline-block border-b-4 py-2 ${kind === current ? 'border-accent font-semibold' : 'hover:border-line border-transparent'}`}
              href={hrefOf(kind)}
              aria-current={kind === current ? 'page' : undefined}
            >
              {label} <span className="text-muted text-small">{format.format(count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
