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

/** What is left of the catalogue, in order, and what is counted on the way. */
type Narrowed = Pick<ListPage, 'facets'> & { found: CatalogueRow[] }

/** Choices whose outcome is kept; people page through a few lists, crawlers through all. */
const MOST_KEPT = 200
const kept = new WeakMap<Catalogue, Map<string, Narrowed>>()
const { compare: inAlphabet } = new Intl.Collator('vi')

/**
 * The page of the catalogue that the filters ask for. `citing` are the ids of the procedures that cite the document the
 * list is narrowed to; `null` where it is not.
 */
export function listPage(
  catalogue: Catalogue,
  filters: ProcedureFilters,
  citing: ReadonlySet<string> | null = null,
): ListPage {
  const { page, ...choices } = filters
  // Free words are endless, and the same words seldom come back.
  const isKept = !choices.q && !citing
  const { found, facets } = isKept ? keptOutcome(catalogue, choices) : narrowed(catalogue, choices, citing)
  return {
    rows: found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    total: found.length,
    pageCount: Math.ceil(found.length / PAGE_SIZE),
    facets,
  }
}

type Choices = Omit<ProcedureFilters, 'page'>

function keptOutcome(catalogue: Catalogue, choices: Choices): Narrowed {
  const outcomes = kept.get(catalogue) ?? new Map<string, Narrowed>()
  kept.set(catalogue, outcomes)
  const key = JSON.stringify(choices)
  const known = outcomes.get(key)
  if (known) return known
  const outcome = narrowed(catalogue, choices, null)
  if (outcomes.size >= MOST_KEPT) outcomes.clear()
  outcomes.set(key, outcome)
  return outcome
}

function narrowed(catalogue: Catalogue, choices: Choices, citing: ReadonlySet<string> | null): Narrowed {
  const { q, begins } = choices
  const matches = q ? matcherOf(q) : null
  const chosen = FACETS.flatMap((name) => (choices[name] ? [{ name, value: choices[name] }] : []))
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
    found: sorted(found, choices.sort),
    facets: {
      level: mostFirst(counts.level),
      audience: mostFirst(counts.audience),
      online: mostFirst(counts.online),
      status: mostFirst(counts.status),
      agency: named(counts.agency, catalogue.agencies).sort((a, b) => b.count - a.count),
      sector: named(counts.sector, catalogue.sectors),
      event: named(counts.event, catalogue.events),
      letter: mostFirst(counts.letter).sort((a, b) => inAlphabet(a.value, b.value)),
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
