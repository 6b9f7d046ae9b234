import { sql } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '@/platform/lists/sql-rows'
import { containsWords } from '@/platform/lists/text-match'
import type { TaskState } from '../../vocabulary'
import type { BoardFilters } from './board-filters'
import { type Counts, counts, hasState, inState, issuedItems, recipientName } from './board-sql'

export const BOARD_PAGE_SIZE = 50

/** Of more recipients than this nobody chooses one from a list: they are found by name. */
const MOST_CHOICES = 100

/** A directive with how far its recipients are. */
export type DirectiveLine = Counts & {
  id: string
  documentNumber: string
  documentType: string
  abstract: string
  /** `yyyy-mm-dd`. */
  dueOn: string | null
}

/** A recipient with how far it is; `id` is that of the site or agency. */
export type RecipientLine = Counts & { id: string; name: string; isAgency: boolean }

/** One thing that a recipient has to do; `what` is `null` where it only has to receive. */
export type ItemLine = {
  directive: string
  delivery: string
  documentNumber: string
  documentType: string
  abstract: string
  what: string | null
  dueOn: string | null
  state: TaskState | null
  percent: number | null
  isReceived: boolean
  isDone: boolean
  isOverdue: boolean
  isSoon: boolean
}

/** One page of the directives of a site, overdue first, then by the nearest open day; with the number of all. */
export async function directiveLines(
  issuer: string,
  filters: BoardFilters,
): Promise<{ rows: DirectiveLine[]; total: number }> {
  const found = await sqlRows<DirectiveLine & { total: number }>(sql`
    SELECT lines.*, count(*) OVER ()::int AS total FROM (
      SELECT d.id, d.document_number AS "documentNumber", d.document_type::text AS "documentType", d.abstract,
        (d.due_on AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS "dueOn", d.issued_on, ${counts}
      ${issuedItems(issuer, filters)}
      GROUP BY d.id HAVING ${hasState(filters.state)}
    ) lines
    ORDER BY overdue > 0 DESC, open = 0, "nextDueOn" NULLS LAST, issued_on DESC NULLS LAST, id DESC
    LIMIT ${BOARD_PAGE_SIZE} OFFSET ${(filters.page - 1) * BOARD_PAGE_SIZE}`)
  return { rows: found, total: found[0]?.total ?? 0 }
}

/** One page of the recipients of a site's directives, the most overdue first; with the number of all. */
export async function recipientLines(
  issuer: string,
  filters: BoardFilters,
): Promise<{ rows: RecipientLine[]; total: number }> {
  const found = await sqlRows<RecipientLine & { total: number }>(sql`
    SELECT lines.*, count(*) OVER ()::int AS total FROM (
      SELECT coalesce(item.site, item.agency) AS id, ${recipientName} AS name, item.site IS NULL AS "isAgency",
        ${counts}
      ${issuedItems(issuer, filters)}
      GROUP BY item.site, item.agency HAVING ${hasState(filters.state)}
    ) lines
    WHERE ${filters.name ? containsWords(sql`name`, filters.name) : sql`true`}
    ORDER BY overdue DESC, open DESC, name, id
    LIMIT ${BOARD_PAGE_SIZE} OFFSET ${(filters.page - 1) * BOARD_PAGE_SIZE}`)
  return { rows: found, total: found[0]?.total ?? 0 }
}

/** One page of what one recipient has to do, overdue first; with the number of all. */
export async function itemLines(
  issuer: string,
  filters: BoardFilters,
): Promise<{ rows: ItemLine[]; total: number }> {
  const found = await sqlRows<ItemLine & { total: number }>(sql`
    SELECT item.directive, item.delivery, d.document_number AS "documentNumber",
      d.document_type::text AS "documentType", d.abstract, item.what, item.due_on::text AS "dueOn", item.state,
      item.percent, item.received_at IS NOT NULL AS "isReceived", item.is_done AS "isDone",
      coalesce(item.is_overdue, false) AS "isOverdue", coalesce(item.is_soon, false) AS "isSoon",
      count(*) OVER ()::int AS total
    ${issuedItems(issuer, filters)} AND ${inState(filters.state)}
    ORDER BY coalesce(item.is_overdue, false) DESC, item.is_done, item.due_on NULLS LAST, d.issued_on DESC, d.id,
      item.position
    LIMIT ${BOARD_PAGE_SIZE} OFFSET ${(filters.page - 1) * BOARD_PAGE_SIZE}`)
  return { rows: found, total: found[0]?.total ?? 0 }
}

export type BoardChoices = {
  years: string[]
  recipients: { id: string; name: string; isAgency: boolean }[]
  /** There are more recipients than those. */
  hasMore: boolean
}

/** The years and recipients that the directives of a site have; of very many recipients the first. */
export async function boardChoices(issuer: string): Promise<BoardChoices> {
  const years = await sqlRows<{ year: string }>(sql`
    SELECT DISTINCT extract(year FROM d.issued_on AT TIME ZONE 'Asia/Ho_Chi_Minh')::int::text AS year
    FROM directives d
    WHERE d.site_id = ${issuer} AND d._status = 'published' AND d.issued_on IS NOT NULL ORDER BY year DESC`)
  const recipients = await sqlRows<BoardChoices['recipients'][number]>(sql`
    SELECT * FROM (
      SELECT coalesce(item.site, item.agency) AS id, ${recipientName} AS name, item.site IS NULL AS "isAgency"
      FROM (SELECT DISTINCT site_id AS site, agency_id AS agency FROM directive_deliveries
        WHERE issuer_id = ${issuer} AND withdrawn_at IS NULL) item
    ) named ORDER BY "isAgency", name LIMIT ${MOST_CHOICES + 1}`)
  return {
    years: years.map(({ year }) => year),
    recipients: recipients.slice(0, MOST_CHOICES),
    hasMore: recipients.length > MOST_CHOICES,
  }
}

/** The name of a recipient, a site or an agency. */
export async function nameOfRecipient(id: string): Promise<string> {
  const [found] = await sqlRows<{ name: string | null }>(sql`
    SELECT ${recipientName} AS name FROM (SELECT ${id}::uuid AS site, ${id}::uuid AS agency) item`)
  return found?.name ?? ''
}
