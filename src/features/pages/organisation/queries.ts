import { sql } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '@/platform/lists/sql-rows'
import { cachedRead } from '@/platform/publishing/cached-read'
import { pageTag } from '@/platform/publishing/page-tags'
import type { SiteContext, SitePlace } from '@/platform/sites/site-context'
import { unitFactsOf } from '../facts/queries'
import { agencyTree, type AgencyNode, type AgencyRow } from './agency-tree'

/** An agency of the chart; `site` is the site that speaks for it, where it has one. */
export type ChartAgency = AgencyRow & {
  name: string
  telephone: string | null
  site: SitePlace | null
}

/** Deeper than any authority; a circle of parents ends here at the latest. */
const MOST_LEVELS = 6
const MOST_AGENCIES = 400

/** The agencies below the one that the site's chart begins with; `null` where there is none to draw. */
export async function organisationOf(ctx: SiteContext): Promise<AgencyNode<ChartAgency> | null> {
  const { agency } = await unitFactsOf(ctx)
  if (!agency) return null
  const key = ['organisation', agency, ctx.locale]
  const rows = await cachedRead(key, [pageTag.shared('agencies'), pageTag.sites()], () =>
    agenciesBelow(ctx, agency),
  )
  const tree = agencyTree(rows, agency)
  return tree && tree.below.length > 0 ? tree : null
}

function agenciesBelow({ locale }: SiteContext, head: string): Promise<ChartAgency[]> {
  return sqlRows<ChartAgency>(sql`
    WITH RECURSIVE found (id, level) AS (
      SELECT ${head}::uuid, 0
      UNION SELECT a.id, level + 1 FROM found JOIN agencies a ON a.parent_id = found.id WHERE level < ${MOST_LEVELS}
    )
    SELECT a.id::text AS id, a.parent_id::text AS "parentId", a.kind::text AS kind, a.telephone,
      coalesce(given.name, vi.name) AS name,
      (SELECT json_build_object('slug', s.slug, 'isRoot', coalesce(s.is_root, false), 'hosts',
          coalesce((SELECT json_agg(host ORDER BY _order) FROM site_hosts WHERE _parent_id = s.id), '[]'))
        FROM unit_facts f JOIN sites s ON s.id = f.site_id
        WHERE f.agency_id = a.id AND s.valid_until_on IS NULL ORDER BY s.slug LIMIT 1) AS site
    FROM agencies a JOIN agencies_locales vi ON vi._parent_id = a.id AND vi._locale = 'vi'
    LEFT JOIN agencies_locales given ON given._parent_id = a.id AND given._locale = ${locale}
    WHERE a.id IN (SELECT id FROM found)
    ORDER BY a."order" NULLS LAST, vi.name LIMIT ${MOST_AGENCIES}`)
}
