import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { searchList } from '@/features/search-list'
import { portalPayload } from '@/platform/payload-client'
import { SearchPage } from '@/platform/search/components/search-page'
import { search } from '@/platform/search/answering/search'
import { countSearch } from '@/platform/search/counting/record-search'
import { isNarrowed, readPageParameters, readSectorNames } from '@/platform/search/answering/search-page'
import { siteContext, type SiteQueryPageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: SiteQueryPageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  const t = await getTranslations('search')
  return {
    title: t('title'),
    robots: { index: false },
    alternates: { canonical: ctx.canonical('/tim-kiem') },
  }
}

export default async function Search({ params, searchParams }: SiteQueryPageProps) {
  const ctx = await siteContext(await params)
  const parameters = await readPageParameters(await searchParams)
  const payload = await portalPayload()
  const [result, sectorNames] = await Promise.all([
    search(payload, searchList, { ...parameters, site: ctx.site.id }).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'The search failed' })
      return null
    }),
    readSectorNames(ctx.locale),
  ])
  const { text, page } = parameters
  // Each search once, and as it was asked: what Postgres alone does not find may well be there.
  if (result && !result.degraded && page === 1 && !isNarrowed(parameters)) {
    countSearch(payload, { site: ctx.site.id, text, found: result.total })
  }
  return <SearchPage ctx={ctx} parameters={parameters} result={result} sectorNames={sectorNames} />
}
