import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { CalendarDay } from '@/platform/time/calendar-day'

/** An open item whose day is this near is soon due. */
const SOON_DAYS = 3

/** Which items are looked at: of what one site has issued, of one directive, or of what some sites received. */
type Scope = { issuer?: string; directive?: string; sites?: string[]; recipient?: string }

/**
 * One row for each task that a recipient of a published directive has, with the newest report on it; for a recipient
 * without a task one row without a task, which is done when the directive is received. Columns: directive, delivery, site,
 * agency, received_at, task, position, what, due_on (the day it is due, if any), report, state, percent, reported_at, is_done,
 * is_overdue, is_soon.
 */
export function followedItems(scope: Scope, today: CalendarDay): SQL {
  const due = sql`(coalesce(t.due_on, d.due_on) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`
  return sql`
    SELECT item.*, NOT is_done AND due_on < ${today}::date AS is_overdue,
      NOT is_done AND due_on BETWEEN ${today}::date AND ${today}::date + ${SOON_DAYS}::int AS is_soon
    FROM (
      SELECT d.id AS directive, x.id AS delivery, x.site_id AS site, x.agency_id AS agency, x.received_at,
        t.id AS task, t._order AS position, t.what, ${due} AS due_on,
        r.id AS report, r.state::text AS state, r.percent::int AS percent, r.created_at AS reported_at,
        CASE WHEN t.id IS NULL THEN x.received_at IS NOT NULL ELSE coalesce(r.state = 'done', false) END AS is_done
      FROM directives d
      JOIN directive_deliveries x ON x.directive_id = d.id AND x.withdrawn_at IS NULL
      LEFT JOIN (${assignedTasks}) t ON t._parent_id = d.id AND ${isAssigned}
      LEFT JOIN (
        SELECT DISTINCT ON (delivery_id, task_id) id, delivery_id, task_id, state, percent, created_at
        FROM task_reports x WHERE ${within(scope)}
        ORDER BY delivery_id, task_id, created_at DESC, id DESC
      ) r ON r.delivery_id = x.id AND r.task_id = t.id
      WHERE d._status = 'published' AND ${within(scope)} AND ${ofRecipient(scope)}
    ) item`
}

/** Tasks `t` with the sites and agencies they are given to; both NULL where every recipient has them. */
export const assignedTasks = sql`
  SELECT task.*, who.sites, who.agencies, who.parent_id AS given
  FROM directive_tasks task
  LEFT JOIN (
    SELECT parent_id, split_part(path, '.', 2)::int + 1 AS position, array_agg(sites_id) AS sites,
      array_agg(agencies_id) AS agencies
    FROM directives_rels WHERE path LIKE 'tasks.%' GROUP BY 1, 2
  ) who ON who.parent_id = task._parent_id AND who.position = task._order`

/** Whether the task `t` is one of the recipient's of the delivery `x`. */
export const isAssigned = sql`(t.given IS NULL
  OR coalesce(x.site_id = ANY(t.sites), false) OR coalesce(x.agency_id = ANY(t.agencies), false))`

/** Deliveries and reports have the same columns for it. */
function within({ issuer, directive, sites }: Scope): SQL {
  const rules = [
    ...(issuer ? [sql`x.issuer_id = ${issuer}`] : []),
    ...(directive ? [sql`x.directive_id = ${directive}`] : []),
    ...(sites ? [sql`x.site_id IN (${uuids(sites)})`] : []),
  ]
  return rules.length > 0 ? sql.join(rules, sql` AND `) : sql`false`
}

function ofRecipient({ recipient }: Scope): SQL {
  return recipient ? sql`(x.site_id = ${recipient} OR x.agency_id = ${recipient})` : sql`true`
}

function uuids(ids: string[]): SQL {
  return ids.length > 0
    ? sql.join(
        ids.map((id) => sql`${id}::uuid`),
        sql`, `,
      )
    : sql`NULL`
}
