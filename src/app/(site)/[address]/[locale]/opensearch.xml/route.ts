import { getTranslations } from 'next-intl/server'
import { fileAnswer } from '@/platform/site-files/file-answer'
import { openSearch, OPEN_SEARCH_TYPE } from '@/platform/site-files/open-search'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-dynamic'

/** The search of a site, for browsers to add to theirs. */
export async function GET(_: Request, { params }: SitePageProps): Promise<Response> {
  const ctx = await siteContext(await params)
  const t = await getTranslations({ locale: ctx.locale, namespace: 'site.search' })
  const description = `${t('placeholder')} ${ctx.site.name}`
  return fileAnswer(openSearch({ ctx, description }), `${OPEN_SEARCH_TYPE}; charset=utf-8`)
}
