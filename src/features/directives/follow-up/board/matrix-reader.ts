import { sql } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '@/platform/lists/sql-rows'
import { dayOf } from '@/platform/time/calendar-day'
import type { TaskState } from '../../vocabulary'
import { followedItems } from '../items-sql'
import { recipientName } from './board-sql'

/** Recipients of a page. */
export const MATRIX_PAGE_SIZE = 100

/** Where one recipient is with one task. */
export type MatrixCell = {
  task: string
  dueOn: string | null
  state: TaskState | null
  percent: number | null
  /** ISO instant of the newest report. */
  reportedAt: string | null
  note: string
  files: { id: string; name: string }[]
  isOverdue: boolean
  isSoon: boolean
}

export type MatrixRow = {
  delivery: string
  name: string
  isAgency: boolean
  receivedAt: string | null
  receivedBy: string | null
  /** By task; none for a task that others have. */
  cells: Map<string, MatrixCell>
}

type Found = Omit<MatrixRow, 'cells'> & Omit<MatrixCell, 'task'> & { task: string | null }

/** One page of the recipients of a published directive, sites before agencies, with where each is; and the number of all. */
export async function directiveMatrix(
  directive: string,
  page: number,
): Promise<{ rows: MatrixRow[]; total: number }> {
  const deliveries = await sqlRows<{ id: string; total: number }>(sql`
    SELECT item.id, count(*) OVER ()::int AS total FROM (
      SELECT id, site_id AS site, agency_id AS agency FROM directive_deliveries
      WHERE directive_id = ${directive} AND withdrawn_at IS NULL) item
    ORDER BY site IS NULL, ${recipientName}, item.id
    LIMIT ${MATRIX_PAGE_SIZE} OFFSET ${(page - 1) * MATRIX_PAGE_SIZE}`)
  const rows = await matrixRows(
    directive,
    deliveries.map(({ id }) => id),
  )
  return { rows, total: deliveries[0]?.total ?? 0 }
}

/** The same for single recipients, by the ids of their deliveries. */
export async function matrixRows(directive: string, deliveries: string[]): Promise<MatrixRow[]> {
  if (deliveries.length === 0) return []
  const found = await sqlRows<Found>(sql`
    SELECT item.delivery, ${recipientName} AS name, item.site IS NULL AS "isAgency",
      item.received_at AS "receivedAt", x.received_by AS "receivedBy", item.task, item.due_on::text AS "dueOn",
      item.state, item.percent, item.reported_at AS "reportedAt", coalesce(r.note, '') AS note,
      coalesce(item.is_overdue, false) AS "isOverdue", coalesce(item.is_soon, false) AS "isSoon",
      coalesce((SELECT json_agg(json_build_object('id', m.id, 'name', coalesce(m.original_name, m.filename))
          ORDER BY file."order")
        FROM task_reports_rels file JOIN media m ON m.id = file.media_id
        WHERE file.parent_id = item.report), '[]') AS files
    FROM (${followedItems({ directive }, dayOf(new Date()))}) item
    JOIN directive_deliveries x ON x.id = item.delivery
    LEFT JOIN task_reports r ON r.id = item.report
    WHERE item.delivery IN (${sql.join(
      deliveries.map((id) => sql`${id}::uuid`),
      sql`, `,
    )})
    ORDER BY "isAgency", name, item.delivery, item.position`)
  return [...Map.groupBy(found, ({ delivery }) => delivery).values()].flatMap((rows) => {
    const [first] = rows
    if (!first) return []
    const { delivery, name, isAgency, receivedAt, receivedBy } = first
    const cells = new Map(rows.flatMap(({ task, ...cell }) => (task ? [[task, { ...cell, task }]] : [])))
    return [{ delivery, name, isAgency, receivedAt, receivedBy, cells }]
  })
}
