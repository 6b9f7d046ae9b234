import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { sqlRows } from '@/platform/lists/sql-rows'
import { type CalendarDay, dayOf } from '@/platform/time/calendar-day'
import { idsIn } from '../recipients-rule'
import type { TaskState } from '../vocabulary'
import type { Delivery } from './delivery'
import { followedItems } from './items-sql'
import { filesOf, type ShownDirective } from './shown-directive'

/** One report as those who may see it read it. */
export type ShownReport = {
  id: string
  task: string
  state: TaskState
  percent: number
  note: string
  by: string
  /** ISO instant. */
  at: string
  files: { id: string; name: string }[]
}

/** A task of one recipient, newest report first; `isOpen` where it can still be reported on. */
export type RecipientTask = {
  id: string
  what: string
  who: string | null
  dueOn: CalendarDay | null
  isOverdue: boolean
  isSoon: boolean
  isOpen: boolean
  reports: ShownReport[]
}

type Item = Pick<RecipientTask, 'dueOn' | 'isOverdue' | 'isSoon'> & { task: string }

/** The tasks of one recipient with everything it reported; tasks that were taken back come last, to be read only. */
export async function tasksOfDelivery(
  req: PayloadRequest,
  delivery: Delivery,
  directive: ShownDirective,
): Promise<RecipientTask[]> {
  const reports = await reportsOf(req, delivery)
  const items = await sqlRows<Item>(sql`
    SELECT task, due_on::text AS "dueOn", coalesce(is_overdue, false) AS "isOverdue",
      coalesce(is_soon, false) AS "isSoon"
    FROM (${followedItems({ directive: delivery.directive }, dayOf(new Date()))}) found
    WHERE delivery = ${delivery.id} AND task IS NOT NULL ORDER BY position`)
  const open = items.map((item) => taskOf({ ...item, isOpen: true }, directive, reports))
  const known = new Set(items.map(({ task }) => task))
  const closed = delivery.withdrawnAt
    ? directive.tasks.map(({ id }) => id).filter((id) => id && !known.has(id))
    : []
  const reported = reports.map(({ task }) => task).filter((task) => !known.has(task))
  return [
    ...open,
    ...[...new Set([...closed, ...reported])].map((task) =>
      taskOf({ task, dueOn: null, isOverdue: false, isSoon: false, isOpen: false }, directive, reports),
    ),
  ]
}

type Place = Pick<RecipientTask, 'dueOn' | 'isOverdue' | 'isSoon' | 'isOpen'> & { task: string }

function taskOf({ task, ...place }: Place, directive: ShownDirective, reports: ShownReport[]): RecipientTask {
  const known = directive.tasks.find(({ id }) => id === task)
  return {
    id: task,
    what: known?.what ?? 'Nhiệm vụ đã bỏ khỏi văn bản',
    who: known?.who ?? null,
    ...place,
    reports: reports.filter((report) => report.task === task),
  }
}

async function reportsOf(req: PayloadRequest, { id }: Delivery): Promise<ShownReport[]> {
  const { docs } = await req.payload.find({
    collection: 'task-reports',
    where: { delivery: { equals: id } },
    sort: ['-createdAt', '-id'],
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const files = await filesOf(
    req,
    docs.flatMap((report) => idsIn(report.files)),
  )
  return docs.map((report) => ({
    id: report.id,
    task: report.taskId,
    state: report.state,
    percent: report.percent,
    note: report.note ?? '',
    by: report.reportedBy,
    at: report.createdAt,
    files: files.filter((file) => idsIn(report.files).includes(file.id)),
  }))
}
