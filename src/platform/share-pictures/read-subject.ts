import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '../lists/sql-rows'
import { documentTypeLabel } from '../official-documents/document-types'
import { cachedRead } from '../publishing/cached-read'
import { pageTag } from '../publishing/page-tags'
import type { ReadableCollection } from '../sites/content-path'
import { listTags, sightKey } from '../sites/shared-lists'
import { shownAt } from '../sites/shown-items'
import type { SiteContext } from '../sites/site-context'
import { isSlug } from '../text/slug'

/** What a picture says of an item: its title, and its number or code above it. */
export type Subject = { title: string; eyebrow: string | null }

/** The item that a site shows at an address; `null` where it shows none. */
export function readSubject(
  ctx: SiteContext,
  collection: ReadableCollection,
  slug: string,
): Promise<Subject | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  const key = ['share-picture', sightKey(ctx), ctx.locale, collection, slug]
  const tags = collection === 'procedures' ? [pageTag.shared('procedures')] : listTags(ctx, collection)
  return cachedRead(key, tags, async () => {
    if (collection === 'procedures') return firstOf(procedureBySlug(ctx, slug))
    const id = await shownAt(ctx, collection, slug)
    if (id === null) return null
    if (collection === 'news' || collection === 'pages') return firstOf(titleOf(ctx, collection, id))
    return numberedOf(collection, id)
  })
}

async function firstOf(query: SQL): Promise<Subject | null> {
  const [found] = await sqlRows<Subject>(query)
  return found ?? null
}

async function numberedOf(collection: 'directives' | 'legal-documents', id: string): Promise<Subject | null> {
  const table = sql.raw(collection === 'directives' ? 'directives' : 'legal_documents')
  const [found] = await sqlRows<{ type: string; number: string; abstract: string }>(sql`
    SELECT document_type::text AS type, document_number AS number, abstract FROM ${table} WHERE id = ${id}`)
  return found ? { title: found.abstract, eyebrow: `${documentTypeLabel(found.type)} ${found.number}` } : null
}

function titleOf({ locale }: SiteContext, collection: 'news' | 'pages', id: string): SQL {
  const words = sql.raw(`${collection}_locales`)
  return sql`
    SELECT title, NULL AS eyebrow FROM ${words}
    WHERE _parent_id = ${id} AND coalesce(title, '') <> '' AND _locale::text = ANY(${sql.param([locale, 'vi'])}::text[])
    ORDER BY _locale::text = ${locale} DESC LIMIT 1`
}

function procedureBySlug({ locale }: SiteContext, slug: string): SQL {
  return sql`
    SELECT words.name AS title, p.code AS eyebrow
    FROM procedures p JOIN procedures_locales words ON words._parent_id = p.id
    WHERE p.slug = ${slug} AND p._status = 'published' AND coalesce(words.name, '') <> ''
      AND words._locale::text = ANY(${sql.param([locale, 'vi'])}::text[])
    ORDER BY words._locale::text = ${locale} DESC LIMIT 1`
}
