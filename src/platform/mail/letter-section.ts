import { sql } from '@payloadcms/db-postgres/drizzle'
import { NOTHING, type DeskEntry, type DeskSection } from '../desk/desk-section'
import { isSystemAdmin, sitesWithRole } from '../users/memberships'

const WORDS: Record<string, string> = {
  failed: 'không gửi được',
  unclear: 'không rõ đã gửi hay chưa',
}

/** On the desk of admins: letters that were given up, of their own sites; those of no site only for system admins. */
export const letterSection: DeskSection = {
  key: 'thu-loi',
  title: 'Thư không gửi được',
  isProblem: true,
  read: async ({ payload, user, limit, offset, collection, site }) => {
    const sites = sitesWithRole(user, ['admin'])
    const isForAll = isSystemAdmin(user)
    if (collection !== null || (!isForAll && sites.length === 0)) return NOTHING
    const own = isForAll ? sql`true` : sql`l.site_id = ANY(${sql.param(sites)}::uuid[])`
    const { rows } = await payload.db.drizzle.execute(sql`
      SELECT l.id::text, u.name, u.email, u.id::text AS "personId", l.state, l.problem, l.changed_at AS at,
        l.facts ->> 'title' AS title, count(*) OVER ()::int AS total
      FROM letters l JOIN users u ON u.id = l.person_id
      WHERE l.state IN ('failed', 'unclear') AND ${own} ${site === null ? sql`` : sql`AND l.site_id = ${site}`}
      ORDER BY l.changed_at DESC, l.id LIMIT ${limit} OFFSET ${offset}`)
    const letters = rows as Failed[]
    return { total: letters[0]?.total ?? 0, entries: letters.map(entryOf) }
  },
}

type Failed = {
  id: string
  name: string
  email: string
  personId: string
  state: string
  problem: string | null
  at: string
  title: string | null
  total: number
}

function entryOf({ id, name, email, personId, state, problem, at, title }: Failed): DeskEntry {
  return {
    id,
    title: `Thư gửi ${name} (${email})${title ? `: ${title}` : ''}`,
    detail: [WORDS[state] ?? state, problem].filter(Boolean).join('; '),
    at: new Date(at).toISOString(),
    url: `/admin/collections/users/${personId}`,
  }
}
