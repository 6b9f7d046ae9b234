import { sql } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '@/platform/lists/sql-rows'
import { cachedRead } from '@/platform/publishing/cached-read'
import { pageTag } from '@/platform/publishing/page-tags'
import type { End } from '@/platform/sites/ends'
import type { SiteContext, SitePlace } from '@/platform/sites/site-context'
import { dayOf, storedDay, type CalendarDay } from '@/platform/time/calendar-day'

/** A unit as its history tells of it, past or present. */
export type Unit = SitePlace & {
  id: string
  name: string
  /** First and last day; `null` where nobody has said. */
  firstDay: CalendarDay | null
  lastDay: CalendarDay | null
  endedBy: End | null
  /** Ids of the units that took its place. */
  successors: string[]
}

/** Why a site has ended or will end. */
export type Ending = { lastDay: CalendarDay; endedBy: End | null; successors: string[] }

/** Units of one history; nobody reads more on a page. */
const MOST_UNITS = 500

/**
 * When, why and into which sites a site ends; `null` for one that does not. It hangs on the site alone, so that no page of
 * an archive is made anew when some other site changes.
 */
export function readEnding(siteId: string): Promise<Ending | null> {
  return cachedRead(['site-ending', siteId], [pageTag.site(siteId)], async () => {
    const [found] = await sqlRows<Ending>(sql`
      SELECT (s.valid_until_on AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS "lastDay", s.ended_by::text AS "endedBy",
        ${successorsOf('s')} AS successors
      FROM sites s WHERE s.id = ${siteId} AND s.valid_until_on IS NOT NULL`)
    return found ?? null
  })
}

/** The unit, all that led to it and all that came of it, by name. */
export function readUnitHistory({ site, locale }: SiteContext): Promise<Unit[]> {
  return cachedRead(['unit-history', site.id, locale], [pageTag.sites()], () =>
    sqlRows<Unit>(sql`
      WITH RECURSIVE earlier AS (
        SELECT ${site.id}::uuid AS id
        UNION SELECT r.parent_id FROM earlier e
          JOIN sites_rels r ON r.sites_id = e.id AND r.path = 'successors'
      ), later AS (
        SELECT ${site.id}::uuid AS id
        UNION SELECT r.sites_id FROM later l JOIN sites_rels r ON r.parent_id = l.id AND r.path = 'successors'
      )
      ${unitRows(locale)} WHERE s.id IN (SELECT id FROM earlier UNION SELECT id FROM later)
      ORDER BY name LIMIT ${MOST_UNITS}`),
  )
}

/** Units directly below the site that are no more, the latest first, with the names of those they are in now. */
export function readFormerUnits({
  site,
  locale,
}: SiteContext): Promise<(Unit & { successorNames: string[] })[]> {
  const own = site.isRoot
    ? sql`(s.parent_id = ${site.id} OR s.parent_id IS NULL)`
    : sql`s.parent_id = ${site.id}`
  return cachedRead(['former-units', site.id, locale], [pageTag.sites()], () =>
    sqlRows<Unit & { successorNames: string[] }>(sql`
      SELECT unit.*, (SELECT coalesce(json_agg(coalesce(given.name, vi.name) ORDER BY coalesce(given.name, vi.name)), '[]')
        FROM sites_rels r JOIN sites_locales vi ON vi._parent_id = r.sites_id AND vi._locale = 'vi'
        LEFT JOIN sites_locales given ON given._parent_id = r.sites_id AND given._locale = ${locale}
        WHERE r.parent_id = unit.id AND r.path = 'successors') AS "successorNames"
      FROM (${unitRows(locale)} WHERE s.is_root IS NOT TRUE AND ${own}
        AND s.valid_until_on < ${storedDay(dayOf(new Date()))}::timestamptz) unit
      ORDER BY unit."lastDay" DESC, unit.name LIMIT ${MOST_UNITS}`),
  )
}

function unitRows(locale: SiteContext['locale']) {
  return sql`
    SELECT s.id, s.slug, coalesce(s.is_root, false) AS "isRoot", coalesce(given.name, vi.name) AS name,
      coalesce((SELECT json_agg(host ORDER BY _order) FROM site_hosts WHERE _parent_id = s.id), '[]') AS hosts,
      (s.valid_from_on AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS "firstDay",
      (s.valid_until_on AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS "lastDay",
      s.ended_by::text AS "endedBy", ${successorsOf('s')} AS successors
    FROM sites s JOIN sites_locales vi ON vi._parent_id = s.id AND vi._locale = 'vi'
    LEFT JOIN sites_locales given ON given._parent_id = s.id AND given._locale = ${locale}`
}

function successorsOf(site: 's') {
  return sql`coalesce((SELECT json_agg(r.sites_id ORDER BY r."order") FROM sites_rels r
    WHERE r.parent_id = ${sql.raw(site)}.id AND r.path = 'successors'), '[]')`
}
