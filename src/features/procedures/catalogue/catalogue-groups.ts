import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@/platform/i18n/locales'
import { sqlRows } from '@/platform/lists/sql-rows'
import type { CatalogueAgency, CatalogueEvent, CatalogueSector } from './catalogue'

/** What procedures are grouped by, with the ids under which they name it. */
export type Groups = {
  sectors: (CatalogueSector & { id: string })[]
  agencies: (CatalogueAgency & { id: string })[]
  events: (CatalogueEvent & { id: string })[]
}

/** Sectors and agencies by name, life events as the editors order them. */
export async function readGroups(locale: Locale): Promise<Groups> {
  const [sectors, agencies, events] = await Promise.all([
    sqlRows<Groups['sectors'][number]>(sql`
      SELECT s.id, s.slug, coalesce(nullif(here.name, ''), vi.name, s.slug) AS name FROM sectors s
      LEFT JOIN sectors_locales vi ON vi._parent_id = s.id AND vi._locale = 'vi'
      LEFT JOIN sectors_locales here ON here._parent_id = s.id AND here._locale = ${locale}
      ORDER BY name, s.id`),
    sqlRows<Groups['agencies'][number]>(sql`
      SELECT a.id, a.slug, a.kind, coalesce(nullif(here.name, ''), vi.name, a.slug) AS name FROM agencies a
      LEFT JOIN agencies_locales vi ON vi._parent_id = a.id AND vi._locale = 'vi'
      LEFT JOIN agencies_locales here ON here._parent_id = a.id AND here._locale = ${locale}
      ORDER BY name, a.id`),
    sqlRows<Groups['events'][number]>(sql`
      SELECT e.id, e.slug, coalesce(nullif(here.name, ''), vi.name, e.slug) AS name,
        coalesce(nullif(here.description, ''), nullif(vi.description, '')) AS description
      FROM life_events e
      LEFT JOIN life_events_locales vi ON vi._parent_id = e.id AND vi._locale = 'vi'
      LEFT JOIN life_events_locales here ON here._parent_id = e.id AND here._locale = ${locale}
      ORDER BY e."order", name, e.id`),
  ])
  return { sectors, agencies, events }
}
