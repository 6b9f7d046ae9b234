import { PART_SLUGS, partName, type PartName, type PartSlug } from '@/platform/sites/introduction-parts'
import type { SiteContext } from '@/platform/sites/site-context'
import { unitFactsOf } from '../facts/queries'
import { organisationOf } from '../organisation/queries'

/** The parts of the introduction that a site has something of its own to say in. */
export async function shownParts(ctx: SiteContext): Promise<PartSlug[]> {
  const [facts, organisation] = await Promise.all([unitFactsOf(ctx), organisationOf(ctx)])
  const has: Record<PartName, boolean> = {
    organisation: organisation !== null,
    leaders: facts.leaders.length > 0,
    spokesperson: ctx.site.contacts.spokesperson !== null,
    map: facts.map !== null,
    streets: facts.streets.length > 0,
    links: facts.links.length > 0,
  }
  return PART_SLUGS.filter((slug) => has[partName(slug)])
}
