import { partName, type PartSlug } from '@/platform/sites/introduction-parts'
import type { SiteContext } from '@/platform/sites/site-context'
import { unitFactsOf } from '../facts/queries'
import { OrganisationChart } from '../organisation/organisation-chart'
import { organisationOf } from '../organisation/queries'
import { UnitMap } from '../unit-map/unit-map'
import { Leaders } from './leaders'
import { LinkList } from './link-list'
import { Spokesperson } from './spokesperson'
import { Streets } from './streets'

/** What the portal itself knows for this part of the introduction of a site; nothing where it knows nothing. */
export async function IntroductionPart({ ctx, slug }: { ctx: SiteContext; slug: PartSlug }) {
  const { leaders, links, map, mapNote, streets } = await unitFactsOf(ctx)
  switch (partName(slug)) {
    case 'organisation': {
      const head = await organisationOf(ctx)
      return head && <OrganisationChart ctx={ctx} head={head} />
    }
    case 'leaders':
      return leaders.length > 0 && <Leaders leaders={leaders} />
    case 'spokesperson':
      return <Spokesperson ctx={ctx} />
    case 'map':
      return map && <UnitMap ctx={ctx} areas={map} note={mapNote} />
    case 'streets':
      return streets.length > 0 && <Streets ctx={ctx} streets={streets} />
    case 'links':
      return links.length > 0 && <LinkList ctx={ctx} links={links} />
  }
}
