import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { facetedList, type FacetCount } from '@/platform/lists/faceted-list'
import { inOrderOf } from '@/platform/lists/in-order'
import { sqlRows } from '@/platform/lists/sql-rows'
import { wordPattern } from '@/platform/lists/text-match'
import { cachedRead } from '@/platform/publishing/cached-read'
import { pageTag } from '@/platform/publishing/page-tags'
import type { SiteKind } from '@/platform/sites/kinds'
import type { SiteContext, SitePlace } from '@/platform/sites/site-context'
import { dayOf, storedDay } from '@/platform/time/calendar-day'
import type { MemberFilters } from './member-filters'

/** Cards of a page: a commune's telephone number is found at a glance, a province's communes in a few pages. */
const PAGE_SIZE = 60

/** No name of a unit with that of the one above it is longer. */
const MOST_WORDS = 12

/** Nobody has more levels of units; a circle of parents ends here. */
const MOST_LEVELS = 9

/** Towns before wards before communes, as official lists have them. */
const KIND_ORDER: SiteKind[] = [
  ...(['tinh', 'thanh-pho', 'huyen', 'quan', 'thi-xa', 'thi-tran'] as const),
  ...(['phuong', 'xa', 'dac-khu'] as const),
]

/** A unit with a site of its own. */
export type Member = SitePlace & {
  id: string
  name: string
  kind: SiteKind
  address: string | null
  telephone: string | null
  /** The unit above it, where that is not the one whose units are listed. */
  above: string | null
  /** Units directly below it. */
  below: number
  hasEnded: boolean
}

/** The site whose units a page lists, and how many it has in all. */
type MemberBase = SitePlace & { id: string; name: string; total: number }

export type MemberPage = {
  base: MemberBase
  members: Member[]
  total: number
  pageCount: number
  kinds: FacetCount[]
}

/**
 * The units below the site; below the nearest one above it where it has none. Without words those directly below it that
 * exist today; with words the sites of that name in the whole portal, also the ended ones: an old name leads to its
 * successor.
 */
export function listMembers(ctx: SiteContext, filters: MemberFilters): Promise<MemberPage> {
  const read = () => readMembers(ctx, filters)
  // Words are endless; keeping an answer for each would push useful ones out of the cache.
  if (filters.q) return read()
  return cachedRead(['members', ctx.site.id, ctx.locale, JSON.stringify(filters)], [pageTag.sites()], read)
}

async function readMembers(ctx: SiteContext, { q, kind, page }: MemberFilters): Promise<MemberPage> {
  const base = await baseOf(ctx)
  const own = sql`concat_ws(' ', vi.name, given.name)`
  const { ids, total, facets } = await facetedList({
    from: sql`FROM sites s ${names('s', ctx)} LEFT JOIN sites_locales over_name
      ON over_name._parent_id = ${parentOf('s', ctx)} AND over_name._locale = 'vi'`,
    where: [
      sql`s.is_root IS NOT TRUE`,
      ...(q
        ? [beginsWords(sql`concat_ws(' ', ${own}, over_name.name)`, q)]
        : [sql`${parentOf('s', ctx)} = ${base.id}`, exists('s')]),
    ],
    id: sql`s.id`,
    order: [
      ...(q
        ? ([
            { by: beginsWords(own, q), direction: 'DESC' },
            { by: sql`(${parentOf('s', ctx)} = ${base.id})`, direction: 'DESC' },
          ] as const)
        : []),
      { by: kindRank(), direction: 'ASC' },
      { by: sql`coalesce(given.name, vi.name)`, direction: 'ASC' },
      { by: sql`over_name.name`, direction: 'ASC' },
    ],
    facets: { kind: { value: sql`s.kind::text`, chosen: kind } },
    page,
    pageSize: PAGE_SIZE,
  })
  const members = inOrderOf(ids, await membersWith(ids, base, ctx))
  return { base, members, total, pageCount: Math.ceil(total / PAGE_SIZE), kinds: facets.kind }
}

async function baseOf(ctx: SiteContext): Promise<MemberBase> {
  const [base] = await sqlRows<MemberBase>(sql`
    WITH RECURSIVE chain (id, level) AS (
      SELECT ${ctx.site.id}::uuid, 0
      UNION ALL SELECT ${parentOf('s', ctx)}, level + 1 FROM chain JOIN sites s USING (id)
        WHERE s.is_root IS NOT TRUE AND level < ${MOST_LEVELS}
    ), below AS (
      SELECT ${parentOf('s', ctx)} AS id, count(*)::int AS total FROM sites s
      WHERE s.is_root IS NOT TRUE AND ${exists('s')} GROUP BY 1
    )
    SELECT s.id, s.slug, coalesce(s.is_root, false) AS "isRoot", ${hostsOf('s')} AS hosts,
      coalesce(given.name, vi.name) AS name, below.total
    FROM chain JOIN below USING (id) JOIN sites s USING (id) ${names('s', ctx)}
    ORDER BY level LIMIT 1`)
  return base ?? { ...ctx.root, total: 0 }
}

async function membersWith(ids: string[], base: MemberBase, ctx: SiteContext): Promise<Member[]> {
  if (ids.length === 0) return []
  const wanted = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )
  return sqlRows<Member>(sql`
    SELECT s.id, s.slug, s.kind, s.telephone, false AS "isRoot", ${hostsOf('s')} AS hosts,
      coalesce(given.name, vi.name) AS name, coalesce(given.address, vi.address) AS address,
      NOT ${exists('s')} AS "hasEnded",
      CASE WHEN ${parentOf('s', ctx)} <> ${base.id} THEN (
        SELECT coalesce(given.name, vi.name) FROM sites over ${names('over', ctx)}
        WHERE over.id = ${parentOf('s', ctx)}) END AS above,
      (SELECT count(*)::int FROM sites under WHERE under.parent_id = s.id AND ${exists('under')}) AS below
    FROM sites s ${names('s', ctx)} WHERE s.id IN (${wanted})`)
}

/** True where each word asked for begins one of the text's: "an" is in "An Bình" and not in "Minh Giang". */
function beginsWords(text: SQL, question: string): SQL {
  const words = question.split(/\s+/).slice(0, MOST_WORDS)
  return sql`(${sql.join(
    words.map((word) => sql`${text} ~ ${`\\m${wordPattern(word)}`}`),
    sql` AND `,
  )})`
}

/** The site above; a member that names none is the root's. */
function parentOf(site: 's', { root }: SiteContext): SQL {
  return sql`coalesce(${sql.raw(site)}.parent_id, ${root.id}::uuid)`
}

/** Names in Vietnamese (`vi`) and in the reader's language (`given`), where there is one. */
function names(site: 's' | 'over', { locale }: SiteContext): SQL {
  const id = sql.raw(`${site}.id`)
  return sql`JOIN sites_locales vi ON vi._parent_id = ${id} AND vi._locale = 'vi'
    LEFT JOIN sites_locales given ON given._parent_id = ${id} AND given._locale = ${locale}`
}

/** True while the unit exists today. */
function exists(site: 's' | 'under'): SQL {
  const until = sql.raw(`${site}.valid_until_on`)
  return sql`(${until} IS NULL OR ${until} >= ${storedDay(dayOf(new Date()))}::timestamptz)`
}

function hostsOf(site: 's'): SQL {
  return sql`coalesce((SELECT json_agg(host ORDER BY _order) FROM site_hosts
    WHERE _parent_id = ${sql.raw(site)}.id), '[]')`
}

function kindRank(): SQL {
  const kinds = sql.join(
    KIND_ORDER.map((kind) => sql`${kind}`),
    sql`, `,
  )
  return sql`array_position(ARRAY[${kinds}]::text[], s.kind::text)`
}
