import type { SiteContext } from '../../sites/site-context'
import { portalPayload } from '../../payload-client'
import { cachedRead } from '../../publishing/cached-read'
import { pageTag } from '../../publishing/page-tags'
import type { Locale } from '../../i18n/locales'
import { readSearchParametersGently, type SearchParameters } from './search-parameters'

/** What the address of the search page says; `owner` is the id of the site whose items alone are wanted. */
export type PageParameters = SearchParameters & { owner?: string }

/** Reads the query of the page; what cannot be counts as absent. */
export function readPageParameters(
  ctx: SiteContext,
  given: Record<string, string | string[] | undefined>,
): PageParameters {
  const pairs = Object.entries(given).map(([name, value]) => [name, [value].flat()[0] ?? ''])
  const query = new URLSearchParams(pairs)
  const owner = [ctx.site.id, ctx.root.id].find((id) => id === query.get('owner'))
  return { ...readSearchParametersGently(query), ...(owner ? { owner } : {}) }
}

/** The address of the search page with these parameters, in the form the reader uses. */
export function searchHref(ctx: SiteContext, parameters: Partial<PageParameters>): string {
  const { text, kind, sector, type, year, owner, page } = parameters
  const query = new URLSearchParams()
  const given = { q: text, kind, sector, type, year, owner, page: page === 1 ? undefined : page }
  for (const [name, value] of Object.entries(given)) if (value) query.set(name, String(value))
  return `${ctx.href('/tim-kiem')}?${query}`
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
