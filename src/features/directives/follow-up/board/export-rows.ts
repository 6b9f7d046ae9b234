import { sql } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '@/platform/lists/sql-rows'
import type { TaskState } from '../../vocabulary'
import type { BoardFilters } from './board-filters'
import { inState, issuedItems, recipientName } from './board-sql'

/** One line of the exported board; days as `yyyy-mm-dd` in Viet Nam. */
export type ExportRow = {
  documentNumber: string
  documentType: string
  abstract: string
  issuedOn: string | null
  recipient: string
  receivedOn: string | null
  receivedBy: string | null
  what: string | null
  dueOn: string | null
  state: TaskState | null
  percent: number | null
  reportedOn: string | null
  reportedBy: string | null
  note: string | null
  isDone: boolean
  isOverdue: boolean
}

/** Every item that the filters choose, in one reading, so that nothing is in it twice. */
export function exportRows(
  issuer: string,
  filters: Pick<BoardFilters, 'state' | 'year' | 'recipient'>,
): Promise<ExportRow[]> {
  const dayOfInstant = (column: string) =>
    sql`(${sql.raw(column)} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text`
  return sqlRows<ExportRow>(sql`
    SELECT found.*, x.received_by AS "receivedBy", r.reported_by AS "reportedBy", r.note
    FROM (
      SELECT d.document_number AS "documentNumber", d.document_type::text AS "documentType", d.abstract,
        ${dayOfInstant('d.issued_on')} AS "issuedOn", ${recipientName} AS recipient,
        ${dayOfInstant('item.received_at')} AS "receivedOn", item.what, item.due_on::text AS "dueOn",
        item.state, item.percent, ${dayOfInstant('item.reported_at')} AS "reportedOn",
        item.is_done AS "isDone", coalesce(item.is_overdue, false) AS "isOverdue",
        item.delivery, item.report, item.position, d.id AS directive
      ${issuedItems(issuer, filters)} AND ${inState(filters.state)}
    ) found
    JOIN directive_deliveries x ON x.id = found.delivery
    LEFT JOIN task_reports r ON r.id = found.report
    ORDER BY found."isOverdue" DESC, found."issuedOn" DESC NULLS LAST, found.directive, found.recipient,
      found.position`)
}
