import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload, TypedUser } from 'payload'
import { findRootSiteId } from '../../sites/root-site'
import { EVERY_ROLE, sitesWithRole, type SiteRole } from '../../users/memberships'

/** An item that somebody has to do something about. */
type DeskItem = { collection: string; id: string; title: string; detail: string | null; at: string }

export type DeskSection = { key: string; title: string; total: number; items: DeskItem[] }

const SHOWN = 5

/** What waits for a person at the own sites: sections that are not empty, the most pressing first. */
export async function readDesk(payload: Payload, user: TypedUser): Promise<DeskSection[]> {
  const root = await findRootSiteId(payload)
  const at = (...roles: SiteRole[]) => {
    const sites = sitesWithRole(user, roles)
    return sql`COALESCE(w.site_id, ${root}::uuid) = ANY(${sql.param(sites)}::uuid[])`
  }
  const me = String(user.id)
  const section = (key: string, title: string, where: SQL, detail: SQL, instant: SQL) =>
    read(payload, { key, title }, { where, detail, instant })
  const sections = await Promise.all([
    section(
      'problem',
      'Không đăng được theo hẹn',
      sql`w.problem IS NOT NULL AND ${at('editor', 'publisher', 'clerk')}`,
      sql`w.problem`,
      sql`w.problem_at`,
    ),
    section(
      'emergency',
      'Đăng khẩn chưa có người thứ hai xác nhận',
      sql`w.emergency_at IS NOT NULL AND ${at('publisher', 'admin')}`,
      sql`concat_ws(': ', w.emergency_by_name, w.emergency_reason)`,
      sql`w.emergency_at`,
    ),
    section(
      'submitted',
      'Chờ tôi duyệt',
      sql`w.working = 'submitted' AND w.submitter IS DISTINCT FROM ${me} AND ${at('publisher')}`,
      sql`w.submitter_name`,
      sql`w.submitted_at`,
    ),
    section(
      'returned',
      'Bị trả lại cho tôi',
      sql`w.working = 'returned' AND (w.submitter = ${me} OR w.writer = ${me}) AND ${at(...EVERY_ROLE)}`,
      sql`w.return_reason`,
      sql`w.returned_at`,
    ),
    section(
      'scheduled',
      'Đã hẹn giờ đăng',
      sql`w.working = 'scheduled' AND ${at('editor', 'publisher', 'clerk')}`,
      sql`NULL`,
      sql`w.scheduled_at`,
    ),
  ])
  return sections.filter(({ total }) => total > 0)
}

type Query = { where: SQL; detail: SQL; instant: SQL }

async function read(
  payload: Payload,
  section: { key: string; title: string },
  { where, detail, instant }: Query,
): Promise<DeskSection> {
  const { rows } = await payload.db.drizzle.execute(sql`
    SELECT w.collection, w.item_id AS id, COALESCE(w.title, 'Chưa có tiêu đề') AS title, ${detail} AS detail,
      ${instant} AS at, count(*) OVER ()::int AS total
    FROM workflow_items w WHERE ${where} ORDER BY ${instant}, w.id LIMIT ${SHOWN}`)
  const items = rows as (DeskItem & { total: number })[]
  return { ...section, total: items[0]?.total ?? 0, items }
}
