import { readPublicSite } from '@/platform/sites/public-site'
import { readSight } from '@/platform/sites/sight'
import type { SiteContext } from '@/platform/sites/site-context'

/** What a page at a site gets, for a reader who came by host. */
export async function readerAt(
  site: { id: string },
  root: { id: string },
  locale: SiteContext['locale'] = 'vi',
): Promise<SiteContext> {
  const [here, above] = await Promise.all([readPublicSite(site.id, locale), readPublicSite(root.id, locale)])
  if (!here || !above) throw new Error('The portal of the test has no such site.')
  const sight = await readSight(here, above, locale)
  return {
    ...sight,
    address: `host~${here.slug}`,
    locale,
    reachedBy: 'host',
    site: here,
    root: above,
    href: (path) => path,
    hrefOf: () => '/',
    canonical: (path) => path,
  }
}
