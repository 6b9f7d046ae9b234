import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/** A page of a site's own content, below its home page. */
export type OwnPage = { path: string; changedAt: string | null; hasEnglish: boolean }

/** Rich text with a word, a picture or a block in it, as the page itself asks before it lets itself be indexed. */
const SAYS_SOMETHING =
  '$.root.** ? (@.type == "upload" || @.type == "block" || @.type == "relationship" || @.text like_regex "[^ ]")'

/**
 * Public pages whose one address is at these sites, as rows of site, path, change and whether there is an English text:
 * what the sites own, published; for the root the shared catalogue too. What a site only shows is in its owner's map.
 */
export function ownPages(siteIds: string[], rootId: string): SQL {
  const ids = sql.param(siteIds)
  const own = sql`d.site_id = ANY(${ids}::uuid[]) AND d._status = 'published'`
  const isRootAsked = sql`${rootId}::uuid = ANY(${ids}::uuid[])`
  return sql`
    SELECT d.site_id, '/tin-tuc/' || d.slug AS path, d.updated_at, ${inEnglish('news_locales', 'title')} AS has_english
    FROM news d WHERE ${own}
    UNION ALL
    SELECT d.site_id, '/tin-tuc/chuyen-muc/' || d.slug, NULL, ${inEnglish('categories_locales', 'name')}
    FROM categories d WHERE d.site_id = ANY(${ids}::uuid[])
      AND EXISTS (SELECT FROM news n WHERE n.category_id = d.id AND n._status = 'published')
    UNION ALL
    SELECT d.site_id, '/chi-dao-dieu-hanh/' || d.slug, d.updated_at, coalesce(d.title_en, '') <> ''
    FROM directives d WHERE ${own}
    UNION ALL
    SELECT d.site_id, '/van-ban/' || d.slug, d.updated_at, coalesce(d.title_en, '') <> ''
    FROM legal_documents d WHERE ${own}
    UNION ALL
    SELECT d.site_id, '/gioi-thieu/' || d.slug, d.updated_at, ${inEnglish('pages_locales', 'title')}
    FROM pages d WHERE ${own} AND EXISTS (
      SELECT FROM pages_locales words WHERE words._parent_id = d.id AND words._locale = 'vi'
        AND jsonb_path_exists(words.body, ${SAYS_SOMETHING}::jsonpath))
    UNION ALL
    SELECT ${rootId}::uuid, '/thu-tuc/' || d.slug, d.updated_at, ${inEnglish('procedures_locales', 'name')}
    FROM procedures d WHERE ${isRootAsked} AND d._status = 'published'
    UNION ALL
    SELECT ${rootId}::uuid, '/thu-tuc/linh-vuc/' || d.slug, NULL, ${inEnglish('sectors_locales', 'name')}
    FROM sectors d WHERE ${isRootAsked}
      AND EXISTS (SELECT FROM procedures p WHERE p.sector_id = d.id AND p._status = 'published')
    UNION ALL
    SELECT ${rootId}::uuid, '/thu-tuc/su-kien/' || d.slug, NULL, ${inEnglish('life_events_locales', 'name')}
    FROM life_events d WHERE ${isRootAsked} AND EXISTS (
      SELECT FROM procedures_rels named JOIN procedures p ON p.id = named.parent_id
      WHERE named.path = 'lifeEvents' AND named.life_events_id = d.id AND p._status = 'published')`
}

function inEnglish(table: string, field: string): SQL {
  return sql`EXISTS (SELECT FROM ${sql.raw(table)} english WHERE english._parent_id = d.id
    AND english._locale = 'en' AND coalesce(english.${sql.raw(field)}, '') <> '')`
}
