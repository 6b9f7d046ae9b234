import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { CONTACT_PAGE, MANDATORY_PAGES } from '@/platform/sites/mandatory-pages'
import { TEMPORARY_EMBLEM } from '@/platform/sites/temporary-emblem'
import { dayOf } from '@/platform/time/calendar-day'
import { PAGE_PART, SITE_PARTS } from './site-parts'

/** What a site has and lacks; `missing` are keys of `SITE_PARTS` in their order. */
export type SiteTasks = {
  id: string
  name: string
  slug: string
  isRoot: boolean
  missing: string[]
  /** Ids of its introduction pages by slug, written or not. */
  pages: Record<string, string>
}

type Row = Omit<SiteTasks, 'missing' | 'pages'> & {
  done: Record<string, boolean>
  pages: Record<string, { id: string; hasText: boolean }> | null
}

/** Words or a picture anywhere in a rich text; an empty paragraph is none. */
const SAYS_SOMETHING = '$.** ? (@.type == "upload" || @.text like_regex "[^[:space:]]")'

/**
 * What sites still have to fill in, read from what they hold now, those that have ended left out.
 * @param sites ids; all sites where it is absent
 */
export async function readSiteTasks(
  payload: Payload,
  sites?: string[],
  today = dayOf(new Date()),
): Promise<SiteTasks[]> {
  const wanted = sites ? sql`s.id = any(${sql.param(sites)}::uuid[])` : sql`true`
  const { rows } = await payload.db.drizzle.execute(tasksQuery(wanted, today))
  return (rows as Row[]).map(({ done, pages, ...site }) => ({
    ...site,
    pages: Object.fromEntries(Object.entries(pages ?? {}).map(([slug, { id }]) => [slug, id])),
    missing: SITE_PARTS.map(({ key }) => key).filter((key) => !isDone(key, done, pages ?? {})),
  }))
}

function isDone(key: string, done: Row['done'], pages: NonNullable<Row['pages']>): boolean {
  if (!key.startsWith(PAGE_PART)) return done[key] === true
  const slug = key.slice(PAGE_PART.length)
  // An empty page of contacts prints what the site says of itself.
  return pages[slug]?.hasText === true || (slug === CONTACT_PAGE && slug in pages && done.contacts === true)
}

function tasksQuery(wanted: SQL, today: string): SQL {
  const filled = (column: string) => sql.raw(`coalesce(${column}, '') <> ''`)
  const has = (table: string, condition: string) =>
    sql.raw(`exists (select from ${table} item where item.site_id = s.id and ${condition})`)
  const slugs = MANDATORY_PAGES.map(({ slug }) => slug)
  return sql`
    select s.id, s.slug, coalesce(l.name, s.slug) as name, coalesce(s.is_root, false) as "isRoot",
      jsonb_build_object(
        'emblem', e.id is not null and e.original_name is distinct from ${TEMPORARY_EMBLEM}::text,
        'banner', s.banner_id is not null,
        'contacts', ${filled('l.address')} and ${filled('s.telephone')} and ${filled('s.email')},
        'responsible', ${filled('s.responsible_name')},
        'spokesperson', ${filled('s.spokesperson_name')}
          and (${filled('s.spokesperson_telephone')} or ${filled('s.spokesperson_email')}),
        'officeHours', exists (select from sites_office_hours_weekdays day where day.parent_id = s.id)
          and (${filled('s.office_hours_summer_morning_open')} or ${filled('s.office_hours_winter_morning_open')}),
        'desk', ${filled('l.desk_name')} and (${filled('l.desk_address')} or ${filled('l.address')})
          and (${filled('s.desk_telephone')} or ${filled('s.telephone')}),
        'categories', ${has('categories', 'true')},
        'news', ${has('news', "item._status = 'published'")},
        'offerings', ${has('offerings', 'item.is_offered')}
      ) as done,
      (select jsonb_object_agg(page.slug, jsonb_build_object('id', page.id, 'hasText',
          page._status = 'published' and coalesce(jsonb_path_exists(text.body, ${SAYS_SOMETHING}::jsonpath), false)))
        from pages page left join pages_locales text on text._parent_id = page.id and text._locale = 'vi'
        where page.site_id = s.id and page.slug = any(${sql.param(slugs)}::text[])) as pages
    from sites s
    left join sites_locales l on l._parent_id = s.id and l._locale = 'vi'
    left join media e on e.id = s.emblem_id
    where ${wanted}
      and (s.valid_until_on is null or (s.valid_until_on at time zone 'Asia/Ho_Chi_Minh')::date >= ${today}::date)
    order by s.is_root desc nulls last, name, s.slug`
}
