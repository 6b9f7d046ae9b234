import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, TaskConfig } from 'payload'
import { dayOf, storedDay, type CalendarDay } from '@/platform/time/calendar-day'
import { settleProcedure } from './settle-procedure'

const RETRIES = { attempts: 10, backoff: { type: 'exponential' as const, delay: 500 } }

/** After an approval or a withdrawal: brings the procedures to what the decisions say today. */
export const settleTask: TaskConfig<{ input: { ids: string[] }; output: object }> = {
  slug: 'settle-procedures',
  retries: RETRIES,
  inputSchema: [{ name: 'ids', type: 'text', hasMany: true, required: true }],
  handler: async ({ input, req }) => {
    await settleEach(req.payload, input.ids, dayOf(new Date()))
    return { output: {} }
  },
}

/**
 * Applies every line whose day has come, whatever kept the portal from it on the day itself.
 * @throws the first failure, after all others were tried
 */
export async function settleDue(payload: Payload, today: CalendarDay): Promise<void> {
  const { rows } = await payload.db.drizzle.execute<{ id: string }>(sql`
    SELECT DISTINCT procedure_id::text AS id FROM procedure_changes
    WHERE (state = 'waiting' AND effective_on <= ${storedDay(today)})
       OR (state = 'withdrawn' AND applied_at IS NOT NULL)`)
  await settleEach(
    payload,
    rows.map(({ id }) => id),
    today,
  )
}

/** One procedure that cannot be settled does not keep the others from it. */
async function settleEach(payload: Payload, ids: string[], today: CalendarDay): Promise<void> {
  const failures: unknown[] = []
  for (const id of ids) {
    await settleProcedure(payload, id, today).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: `Procedure ${id} was not brought to what its decisions say` })
      failures.push(error)
    })
  }
  if (failures.length > 0) throw failures[0]
}
