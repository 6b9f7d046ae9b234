import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '@/platform/lists/sql-rows'
import { type CalendarDay, dayOf } from '@/platform/time/calendar-day'
import { followedItems } from '../items-sql'

/** One directive that came in, as the list prints it. */
export type InboxRow = {
  id: string
  documentNumber: string
  documentType: string
  abstract: string
  urgency: string
  issuer: string
  /** To which of the person's sites it came. */
  recipient: string
  /** ISO instants. */
  sentAt: string
  receivedAt: string | null
  tasks: number
  done: number
  overdue: number
  soon: number
  /** The nearest day of what is open. */
  nextDueOn: CalendarDay | null
}

/** The parts of the inbox, in the order in which they are shown. */
export const INBOX_PARTS = [
  { key: 'can-lam', label: 'Cần làm' },
  { key: 'da-xong', label: 'Đã xong' },
  { key: 'thu-hoi', label: 'Đã thu hồi' },
] as const

export type InboxPart = (typeof INBOX_PARTS)[number]['key']

export const INBOX_PAGE_SIZE = 50

/** How many directives each part of the inbox of these sites holds. */
export async function inboxCounts(sites: string[]): Promise<Record<InboxPart, number>> {
  const rows = await sqlRows<{ part: InboxPart; total: number }>(
    sql`SELECT part, count(*)::int AS total FROM (${inbox(sites)}) found GROUP BY part`,
  )
  const totalOf = (part: InboxPart) => rows.find((row) => row.part === part)?.total ?? 0
  return { 'can-lam': totalOf('can-lam'), 'da-xong': totalOf('da-xong'), 'thu-hoi': totalOf('thu-hoi') }
}

/** One page, from 1, of a part: what was not received first, the newest on top, then what is overdue. */
export function inboxRows(sites: string[], part: InboxPart, page: number): Promise<InboxRow[]> {
  return sqlRows<InboxRow>(sql`
    SELECT found.id, found.urgency,
      found.document_number AS "documentNumber", found.document_type AS "documentType", found.abstract,
      issuer.name AS issuer, recipient.name AS recipient, found.sent_at AS "sentAt",
      found.received_at AS "receivedAt", tasks, done, overdue, soon, next_due::text AS "nextDueOn"
    FROM (${inbox(sites)}) found
    LEFT JOIN sites_locales issuer ON issuer._parent_id = found.issuer_id AND issuer._locale = 'vi'
    LEFT JOIN sites_locales recipient ON recipient._parent_id = found.site_id AND recipient._locale = 'vi'
    WHERE part = ${part}
    ORDER BY found.received_at IS NOT NULL, CASE WHEN found.received_at IS NULL THEN 0 ELSE -overdue END,
      found.sent_at DESC, found.id DESC
    LIMIT ${INBOX_PAGE_SIZE} OFFSET ${(page - 1) * INBOX_PAGE_SIZE}`)
}

/** What the menu says: how many were not yet received or are overdue. */
export async function pressingCount(sites: string[]): Promise<number> {
  const [row] = await sqlRows<{ total: number }>(sql`
    SELECT count(*)::int AS total FROM (${inbox(sites)}) found
    WHERE part <> 'thu-hoi' AND (received_at IS NULL OR overdue > 0)`)
  return row?.total ?? 0
}

/** What came in, one row each. Of a directive that has left the public its last publication is shown, never a draft. */
function inbox(sites: string[]): SQL {
  if (sites.length === 0) return sql`SELECT NULL AS part, NULL AS received_at, 0 AS overdue WHERE false`
  const ids = sql.join(
    sites.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const shown = (column: string, field: string) =>
    sql`CASE WHEN d._status = 'published' THEN d.${sql.identifier(column)}::text
      ELSE last.snapshot ->> ${field} END AS ${sql.identifier(column)}`
  return sql`
    SELECT x.id, x.site_id, x.issuer_id, x.sent_at, x.received_at,
      ${shown('document_number', 'documentNumber')}, ${shown('document_type', 'documentType')},
      ${shown('abstract', 'abstract')}, ${shown('urgency', 'urgency')},
      coalesce(i.tasks, 0) AS tasks, coalesce(i.done, 0) AS done, coalesce(i.overdue, 0) AS overdue,
      coalesce(i.soon, 0) AS soon, i.next_due,
      CASE WHEN x.withdrawn_at IS NOT NULL THEN 'thu-hoi'
        WHEN x.received_at IS NULL OR i.open > 0 THEN 'can-lam' ELSE 'da-xong' END AS part
    FROM directive_deliveries x
    JOIN directives d ON d.id = x.directive_id
    LEFT JOIN LATERAL (
      SELECT snapshot FROM publications p
      WHERE p.collection = 'directives' AND p.item_id = d.id::text AND p.action = 'publish'
        AND d._status <> 'published'
      ORDER BY p.created_at DESC LIMIT 1) last ON true
    LEFT JOIN (
      SELECT delivery, count(task)::int AS tasks, count(*) FILTER (WHERE is_done AND task IS NOT NULL)::int AS done,
        count(*) FILTER (WHERE NOT is_done)::int AS open, count(*) FILTER (WHERE is_overdue)::int AS overdue,
        count(*) FILTER (WHERE is_soon)::int AS soon, min(due_on) FILTER (WHERE NOT is_done) AS next_due
      FROM (${followedItems({ sites }, dayOf(new Date()))}) item GROUP BY delivery
    ) i ON i.delivery = x.id
    WHERE x.site_id IN (${ids})`
}
