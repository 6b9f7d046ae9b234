import type { Locale } from '../i18n/locales'
import { keptPlacements, type Placements } from './placements-at'
import { readPublicSite, type PublicSite } from './public-site'
import { MOST_ABOVE, sitesAbove } from './sites-above'

/** What of other sites a site may show, and what it makes of it. */
type Sight = Placements & {
  /** The sites above it, the nearest first and the root last; none above the root. */
  above: PublicSite[]
}

/** The sight of a site, kept until a site above it or what it hides and features changes. */
export async function readSight(site: PublicSite, root: PublicSite, locale: Locale): Promise<Sight> {
  const [above, placements] = await Promise.all([readSitesAbove(site, root, locale), keptPlacements(site.id)])
  return { above, ...placements }
}

/**
 * One site after the other and not by the table of hosts: each read has the tag of its site, so the page is made anew
 * when a parent of a parent becomes another one.
 */
async function readSitesAbove(site: PublicSite, root: PublicSite, locale: Locale): Promise<PublicSite[]> {
  const known = new Map([[root.id, root]])
  let next = site.isRoot ? null : site.parentId
  while (next !== null && !known.has(next) && known.size <= MOST_ABOVE) {
    const parent: PublicSite | null = await readPublicSite(next, locale)
    if (!parent) break
    known.set(parent.id, parent)
    next = parent.parentId
  }
  return sitesAbove(site, root, (id) => known.get(id))
}
