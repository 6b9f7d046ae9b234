import { sql } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '@/platform/lists/sql-rows'
import { isProcedureCode } from '../procedure-code'

/** Enough to read a public procedure and to say when it last changed, an instant in ISO form. */
type FoundProcedure = { slug: string; code: string; modifiedAt: string }

/**
 * The published procedure with this code, also with the ending of a province; `null` when there is none. Not kept:
 * anybody can make up a million codes, and a look at the index costs less than remembering them.
 */
export async function findProcedure(code: string): Promise<FoundProcedure | null> {
  if (!isProcedureCode(code)) return null
  const known = code.toUpperCase()
  const [found] = await sqlRows<{ slug: string; code: string; updated_at: string | Date }>(sql`
    SELECT slug, code, updated_at FROM procedures
    WHERE _status = 'published' AND (code = ${known} OR local_code = ${known})
    ORDER BY code = ${known} DESC LIMIT 1`)
  return found
    ? { slug: found.slug, code: found.code, modifiedAt: new Date(found.updated_at).toISOString() }
    : null
}
