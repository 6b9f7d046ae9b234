import { hostTable, knownSite } from '../../sites/host-table'
import type { SiteContext } from '../../sites/site-context'
import { portalPayload } from '../../payload-client'
import { cachedRead } from '../../publishing/cached-read'
import { pageTag } from '../../publishing/page-tags'
import type { Locale } from '../../i18n/locales'
import { PARAMETER_OF, readSearchParametersGently, type SearchParameters } from './search-parameters'
import { FILTER_NAMES } from './search-query'

/** Reads the query of the page; what cannot be counts as absent. */
export async function readPageParameters(
  given: Record<string, string | string[] | undefined>,
): Promise<SearchParameters> {
  const pairs = Object.entries(given).flatMap(([name, value]) =>
    [value ?? []].flat().map((each) => [name, each]),
  )
  const { bySlug } = await hostTable()
  return readSearchParametersGently(new URLSearchParams(pairs), (slug) => bySlug.get(slug)?.id ?? null)
}

/** The address of the search page with these parameters, in the form the reader uses. */
export function searchHref(ctx: SiteContext, parameters: Partial<SearchParameters>): string {
  const { text, filters, isLiteral, ignored, page } = parameters
  const query = new URLSearchParams()
  if (text) query.set('q', text)
  for (const name of FILTER_NAMES) {
    for (const value of filters?.[name] ?? []) {
      query.append(PARAMETER_OF[name], name === 'site' ? slugOfSite(value) : value)
    }
  }
  if (isLiteral) query.set('literal', '1')
  for (const name of ignored ?? []) query.append('ignore', name)
  if (page && page > 1) query.set('page', String(page))
  return `${ctx.href('/tim-kiem')}?${query}`
}

/** Whether the reader has chosen filters or taken read ones off. */
export function isNarrowed({ filters, ignored, isLiteral }: SearchParameters): boolean {
  return Object.values(filters).some((values) => values.length > 0) || ignored.length > 0 || isLiteral
}

/** Of a site that the page has read with its parameters or its results. */
export function slugOfSite(id: string): string {
  return knownSite(id)?.slug ?? id
}

/** Names of all sectors by slug, in the language of the page. */
export function readSectorNames(locale: Locale): Promise<Record<string, string>> {
  return cachedRead(['search-sectors', locale], [pageTag.shared('sectors')], async () => {
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'sectors',
      select: { name: true, slug: true },
      locale,
      depth: 0,
      pagination: false,
    })
    return Object.fromEntries(docs.map(({ slug, name }) => [slug, name]))
  })
}
