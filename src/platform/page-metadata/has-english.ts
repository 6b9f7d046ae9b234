import { sql } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '../lists/sql-rows'
import { cachedRead } from '../publishing/cached-read'
import { pageTag } from '../publishing/page-tags'
import { listTags } from '../sites/shared-lists'
import type { SiteContext } from '../sites/site-context'

/** A public item with texts in several languages, by the address at its owner. */
type Item = { collection: 'news' | 'pages'; ownerId: string; slug: string }

/** Whether a public item has a title in English, so that its English page may be named as one. */
export function hasEnglishTitle(ctx: SiteContext, { collection, ownerId, slug }: Item): Promise<boolean> {
  const [table, words] = [sql.raw(collection), sql.raw(`${collection}_locales`)]
  return cachedRead(['has-english', collection, ownerId, slug], listTags(ctx, collection), async () => {
    const found = await sqlRows(sql`
      SELECT FROM ${table} d JOIN ${words} words ON words._parent_id = d.id AND words._locale = 'en'
      WHERE d.site_id::text = ${ownerId} AND d.slug = ${slug} AND d._status = 'published'
        AND coalesce(words.title, '') <> ''`)
    return found.length > 0
  })
}

/** The same of a procedure, whose title is its name. */
export function hasEnglishName(slug: string): Promise<boolean> {
  return cachedRead(['has-english', 'procedures', slug], [pageTag.shared('procedures')], async () => {
    const found = await sqlRows(sql`
      SELECT FROM procedures d JOIN procedures_locales words ON words._parent_id = d.id AND words._locale = 'en'
      WHERE d.slug = ${slug} AND d._status = 'published' AND coalesce(words.name, '') <> ''`)
    return found.length > 0
  })
}
