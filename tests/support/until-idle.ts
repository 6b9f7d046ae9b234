import type { Client } from 'pg'
import { waitUntil } from '@/platform/local-services/wait-until'

/** Waits until a portal has done all work that is due: read every file, indexed every item, made every page anew. */
export async function untilIdle(client: Client): Promise<void> {
  await waitUntil(
    async () => {
      const { rows } = await client.query<{ open: string }>(
        `select (select count(*) from file_texts where state in ('waiting', 'reading'))
           + count(*) as open from payload_jobs
         where completed_at is null and not coalesce(has_error, false) and (wait_until is null or wait_until < now() + interval '1 minute')`,
      )
      return rows[0]?.open === '0'
    },
    { timeout: 600_000, pause: 500 },
  )
}
