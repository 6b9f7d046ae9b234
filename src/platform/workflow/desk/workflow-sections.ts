import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import {
  NOTHING,
  type DeskAsk,
  type DeskEntry,
  type DeskPage,
  type DeskSection,
} from '../../desk/desk-section'
import { findRootSiteId } from '../../sites/root-site'
import { EVERY_ROLE, sitesWithRole, type SiteRole } from '../../users/memberships'

type Rule = {
  roles: SiteRole[]
  where: (me: string) => SQL
  detail: SQL
  /** What it is sorted by: the longest waiting, or the next to come, first. */
  instant: SQL
}

const WRITERS: SiteRole[] = ['editor', 'publisher', 'clerk']

/** Lists of items by where they stand on their way to the public, the most pressing first. */
export const workflowSections: DeskSection[] = [
  section('khong-dang-duoc', 'Không đăng được theo hẹn', true, {
    roles: WRITERS,
    where: () => sql`w.problem IS NOT NULL`,
    detail: sql`w.problem`,
    instant: sql`w.problem_at`,
  }),
  section('dang-khan', 'Đăng khẩn chưa có người thứ hai xác nhận', true, {
    roles: ['publisher', 'admin'],
    where: () => sql`w.emergency_at IS NOT NULL`,
    detail: sql`concat_ws(': ', w.emergency_by_name, w.emergency_reason)`,
    instant: sql`w.emergency_at`,
  }),
  section('cho-duyet', 'Chờ tôi duyệt', false, {
    roles: ['publisher'],
    where: (me) => sql`w.working = 'submitted' AND w.submitter IS DISTINCT FROM ${me}`,
    detail: sql`w.submitter_name`,
    instant: sql`w.submitted_at`,
  }),
  section('bi-tra-lai', 'Bị trả lại cho tôi', false, {
    roles: EVERY_ROLE,
    where: (me) => sql`w.working = 'returned' AND (w.submitter = ${me} OR w.writer = ${me})`,
    detail: sql`w.return_reason`,
    instant: sql`w.returned_at`,
  }),
  scheduledUntil('hen-gio', 'Đã hẹn giờ đăng', sql`'infinity'`),
  section('sap-go', 'Sẽ tự gỡ trong 7 ngày tới', false, {
    roles: WRITERS,
    where: () => sql`w.side = 'published' AND w.expires_at <= now() + interval '7 days'`,
    detail: sql`NULL`,
    instant: sql`w.expires_at`,
  }),
]

/** What is scheduled up to an instant. */
export function scheduledUntil(key: string, title: string, until: SQL): DeskSection {
  return section(key, title, false, {
    roles: WRITERS,
    where: () => sql`w.working = 'scheduled' AND w.scheduled_at <= ${until}`,
    detail: sql`NULL`,
    instant: sql`w.scheduled_at`,
  })
}

function section(key: string, title: string, isProblem: boolean, rule: Rule): DeskSection {
  return { key, title, isProblem, read: (ask) => readItems(ask, rule) }
}

async function readItems(ask: DeskAsk, { roles, where, detail, instant }: Rule): Promise<DeskPage> {
  const { payload, user, limit, offset, collection, site } = ask
  const sites = sitesWithRole(user, roles).filter((own) => site === null || own === site)
  if (sites.length === 0) return NOTHING
  const root = await findRootSiteId(payload)
  // Shared reference data is the business of the root's people.
  const here = root !== null && sites.includes(root) ? sql`OR w.site_id IS NULL` : sql``
  const { rows } = await payload.db.drizzle.execute(sql`
    SELECT w.collection, w.item_id AS id, COALESCE(w.title, 'Chưa có tiêu đề') AS title, ${detail} AS detail,
      ${instant} AS at, count(*) OVER ()::int AS total
    FROM workflow_items w
    WHERE ${where(String(user.id))} AND (w.site_id = ANY(${sql.param(sites)}::uuid[]) ${here})
      ${collection === null ? sql`` : sql`AND w.collection = ${collection}`}
    ORDER BY ${instant}, w.id LIMIT ${limit} OFFSET ${offset}`)
  const items = rows as (Omit<DeskEntry, 'url'> & { collection: string; total: number })[]
  return {
    total: items[0]?.total ?? 0,
    entries: items.map((item) => ({
      id: item.id,
      title: item.title,
      detail: item.detail,
      at: item.at && new Date(item.at).toISOString(),
      url: `/admin/collections/${item.collection}/${item.id}`,
    })),
  }
}
