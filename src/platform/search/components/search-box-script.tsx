import { getTranslations } from 'next-intl/server'
import { scriptAddress } from '../../public-files'
import { memberPath } from '../../sites/member-path'
import type { SiteContext } from '../../sites/site-context'
import { SEARCH_KINDS } from '../indexing/search-document'

/** The one script of public pages: suggestions for the search boxes, with the words it shows and where it asks. */
export async function SearchBoxScript({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('search')
  const { site } = ctx
  const settings = {
    api: `/api/search/suggest?site=${site.slug}`,
    home: ctx.href('/'),
    prefix: site.isRoot ? '' : memberPath(site.slug, '/'),
    words: {
      label: t('suggestions.label'),
      none: t('suggestions.none'),
      one: t('suggestions.one'),
      other: t('suggestions.other'),
      groups: {
        ...Object.fromEntries(SEARCH_KINDS.map((kind) => [kind, t(`kind.${kind}`)])),
        query: t('suggestions.popular'),
        remembered: t('suggestions.remembered'),
      },
    },
  }
  return (
    <script type="module" src={scriptAddress('search-box.js')} data-search-box={JSON.stringify(settings)} />
  )
}
