import { sql } from '@payloadcms/db-postgres/drizzle'
import { NOTHING, type DeskSection } from '@/platform/desk/desk-section'
import { findRootSiteId } from '@/platform/sites/root-site'
import { hasRoleAt, isSystemAdmin } from '@/platform/users/memberships'

/** On the desk of the catalogue's officers: files that could not be read, or that wait for a decision. */
export const importSection: DeskSection = {
  key: 'nhap-thu-tuc',
  title: 'Nhập thủ tục cần xem',
  isProblem: true,
  read: async ({ payload, user, limit, offset, collection, site }) => {
    const root = await findRootSiteId(payload)
    const isOfficer = isSystemAdmin(user) || (root !== null && hasRoleAt(user, root, ['publisher', 'admin']))
    const isNarrowed =
      (collection !== null && collection !== 'procedures') || (site !== null && site !== root)
    if (!isOfficer || isNarrowed) return NOTHING
    const { rows } = await payload.db.drizzle.execute(sql`
      SELECT id::text, original_name AS name, state, problem, updated_at AS at, count(*) OVER ()::int AS total
      FROM procedure_imports
      WHERE state = 'waiting' OR (state = 'failed' AND updated_at > now() - interval '14 days')
      ORDER BY updated_at DESC, id LIMIT ${limit} OFFSET ${offset}`)
    return pageOf(rows as Row[], '/admin/nhap-thu-tuc')
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

function pageOf(rows: Row[], path: string) {
  return {
    total: rows[0]?.total ?? 0,
    entries: rows.map(({ id, name, state, problem, at }) => ({
      id,
      title: name ?? 'Tệp không tên',
      detail: state === 'waiting' ? 'chờ xác nhận' : ['không đọc được', problem].filter(Boolean).join(': '),
      at: new Date(at).toISOString(),
      url: `${path}/${id}`,
    })),
  }
}
