import { sql } from '@payloadcms/db-postgres/drizzle'
import { NOTHING, type DeskSection } from '@/platform/desk/desk-section'
import { sitesWithRole } from '@/platform/users/memberships'

/** On the desk of those who enter documents: tables that could not be read, or that wait for a decision. */
export const batchSection: DeskSection = {
  key: 'nhap-van-ban',
  title: 'Nhập nhiều văn bản cần xem',
  isProblem: true,
  read: async ({ payload, user, limit, offset, collection, site }) => {
    const sites = sitesWithRole(user, ['clerk', 'publisher', 'admin']).filter(
      (own) => site === null || own === site,
    )
    if (sites.length === 0) return NOTHING
    const { rows } = await payload.db.drizzle.execute(sql`
      SELECT id::text, original_name AS name, state, problem, updated_at AS at, count(*) OVER ()::int AS total
      FROM document_batches
      WHERE site_id = ANY(${sql.param(sites)}::uuid[])
        AND (state = 'waiting' OR (state = 'failed' AND updated_at > now() - interval '14 days'))
        ${collection === null ? sql`` : sql`AND kind::text = ${collection}`}
      ORDER BY updated_at DESC, id LIMIT ${limit} OFFSET ${offset}`)
    const batches = rows as Row[]
    return {
      total: batches[0]?.total ?? 0,
      entries: batches.map(({ id, name, state, problem, at }) => ({
        id,
        title: name ?? 'Tệp không tên',
        detail: state === 'waiting' ? 'chờ xác nhận' : ['không đọc được', problem].filter(Boolean).join(': '),
        at: new Date(at).toISOString(),
        url: `/admin/nhap-van-ban/${id}`,
      })),
    }
  },
}

type Row = {
  id: string
  name: string | null
  state: string
  problem: string | null
  at: string
  total: number
}
