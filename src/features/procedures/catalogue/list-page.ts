import { PAGE_SIZE, type FacetCount } from '@/platform/lists/faceted-list'
import { matcherOf } from '@/platform/lists/text-match'
import type { ProcedureFilters } from '../filters'
import { FACETS, type Catalogue, type CatalogueRow, type FacetName } from './catalogue'

/** One page of a list, and for each facet its values as the other choices leave them. */
export type ListPage = {
  rows: CatalogueRow[]
  total: number
  pageCount: number
  facets: Record<FacetName, FacetCount[]>
}

/**
 * The page of the catalogue that the filters ask for. `citing` are the ids of the procedures that cite the document the
 * list is narrowed to; `null` where it is not.
 */
export function listPage(
  catalogue: Catalogue,
  filters: ProcedureFilters,
  citing: ReadonlySet<string> | null = null,
): ListPage {
  const { q, begins, page } = filters
  const matches = q ? matcherOf(q) : null
  const chosen = FACETS.flatMap((name) => (filters[name] ? [{ name, value: filters[name] }] : []))
  const counts = Object.fromEntries(FACETS.map((name) => [name, new Map<string, number>()])) as Counts
  const found: CatalogueRow[] = []

  for (const row of catalogue.rows) {
    if (citing && !citing.has(row.id)) continue
    if (begins && row.beginning !== begins) continue
    if (matches && !matches(row.searched)) continue
    const [missed, ...more] = chosen.filter(({ name, value }) => !row.values[name].includes(value))
    if (more.length > 0) continue
    // What fails by one choice alone is what another value of that facet would bring.
    if (missed) count(counts[missed.name], row.values[missed.name])
    else {
      for (const name of FACETS) count(counts[name], row.values[name])
      found.push(row)
    }
  }
  return {
    rows: sorted(found, filters.sort).slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    total: found.length,
    pageCount: Math.ceil(found.length / PAGE_SIZE),
    facets: {
      level: mostFirst(counts.level),
      audience: mostFirst(counts.audience),
      online: mostFirst(counts.online),
      status: mostFirst(counts.status),
      agency: named(counts.agency, catalogue.agencies).sort((a, b) => b.count - a.count),
      sector: named(counts.sector, catalogue.sectors),
      event: named(counts.event, catalogue.events),
      letter: inAlphabet(counts.letter),
    },
  }
}

type Counts = Record<FacetName, Map<string, number>>

function count(counts: Map<string, number>, values: string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
}

/** Rows come by name, with what no longer holds last; the sort keeps both within what it ranks alike. */
function sorted(rows: CatalogueRow[], sort: ProcedureFilters['sort']): CatalogueRow[] {
  if (!sort) return rows
  const isOver = ({ status }: CatalogueRow) => Number(status === 'repealed')
  const compare =
    sort === 'code'
      ? (a: CatalogueRow, b: CatalogueRow) => order(a.code, b.code)
      : (a: CatalogueRow, b: CatalogueRow) => order(b.decidedOn ?? '', a.decidedOn ?? '')
  return rows.sort((a, b) => isOver(a) - isOver(b) || compare(a, b))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function mostFirst(counts: Map<string, number>): FacetCount[] {
  return [...counts]
    .map(([value, number]) => ({ value, label: value, count: number }))
    .sort((a, b) => b.count - a.count || order(a.value, b.value))
}

/** In the order of the list that names them. */
function named(counts: Map<string, number>, list: { slug: string; name: string }[]): FacetCount[] {
  return list.flatMap(({ slug, name }) => {
    const number = counts.get(slug)
    return number ? [{ value: slug, label: name, count: number }] : []
  })
}

function inAlphabet(counts: Map<string, number>): FacetCount[] {
  const { compare } = new Intl.Collator('vi')
  return mostFirst(counts).sort((a, b) => compare(a.value, b.value))
}
