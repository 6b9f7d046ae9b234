import { getTranslations } from 'next-intl/server'
import { documentTypeLabel } from '../../official-documents/document-types'
import { ownerOf, type SiteContext } from '../../sites/site-context'
import type { FilterName } from '../answering/search-query'

/** The words for one value of a filter. */
export type FilterLabel = (name: FilterName, value: string) => string

/** What readers see in place of the values of filters, in the language of the page; `siteIds` are the owners to name. */
export async function filterLabels(
  ctx: SiteContext,
  sectorNames: Record<string, string>,
  siteIds: string[],
): Promise<FilterLabel> {
  const [kinds, effects, levels] = await Promise.all([
    getTranslations('search.kind'),
    getTranslations('legal-documents.effect'),
    getTranslations('procedures.levels'),
  ])
  const owners = await Promise.all(siteIds.map((id) => ownerOf(ctx, id)))
  const siteNames = new Map(owners.flatMap((owner) => (owner ? [[owner.id, owner.name]] : [])))
  const labels: Record<FilterName, (value: string) => string> = {
    kind: (value) => kinds(value as 'all'),
    sector: (slug) => sectorNames[slug] ?? slug,
    agency: (agency) => agency,
    type: (value) => documentTypeLabel(value, ctx.locale),
    year: (year) => year,
    effect: (value) => effects(value as 'in-force'),
    level: (value) => (levels.has(value as 'other') ? levels(value as 'other') : value),
    site: (id) => siteNames.get(id) ?? id,
  }
  return (name, value) => labels[name](value)
}
