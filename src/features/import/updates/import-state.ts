import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import type { ProcedureImport } from '@/payload-types'

export type ImportState = ProcedureImport['state']

/** An import that waits for the worker. */
export type ImportToMove = { id: string; state: 'checking' | 'writing'; filename: string }

/**
 * Moves an import from one of some states to another, with other columns. Whoever comes second finds it moved: `false`.
 */
export async function moveImport(
  payload: Payload,
  id: string,
  from: ImportState[],
  to: ImportState,
  columns: SQL = sql``,
): Promise<boolean> {
  const { rows } = await payload.db.drizzle.execute(sql`
    update procedure_imports set state = ${to}, updated_at = now() ${columns}
    where id = ${id} and state::text in (${sql.join(
      from.map((state) => sql`${state}`),
      sql`, `,
    )})
    returning id`)
  return rows.length > 0
}

/** Shows how far the work in a state is. `false` when the import is in that state no more. */
export async function showProgress(
  payload: Payload,
  id: string,
  state: ImportState,
  done: number,
): Promise<boolean> {
  const { rows } = await payload.db.drizzle.execute(sql`
    update procedure_imports set done = ${done}, updated_at = now() where id = ${id} and state = ${state} returning id`)
  return rows.length > 0
}

/** The oldest import that has something to be done. */
export async function nextImport(payload: Payload): Promise<ImportToMove | null> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select id, state, filename from procedure_imports
    where state in ('checking', 'writing') order by created_at limit 1`)
  return (rows[0] as ImportToMove | undefined) ?? null
}
