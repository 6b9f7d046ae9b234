import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { Refusal } from '@/platform/publishing/refusal'
import { assertNotEnded } from '@/platform/sites/ended-site'
import { inTransaction } from '../batches/batch-request'
import { countRows, databaseOf, listOf, moveBatch } from '../batches/batch-state'
import { assertMayPublishBatch } from '../batches/may-publish-batch'
import { batchAt, dataOf, uuid } from './entry-request'

const NO_LONGER_WAITING =
  'Lần nhập này không còn chờ xác nhận: có người khác đã xác nhận hoặc hủy. Hãy tải lại trang.'

const confirmation = z.object({ publishes: z.boolean().default(false) })
const ticks = z.object({ rows: z.array(uuid).max(500).optional(), isAccepted: z.boolean() })

/** What a person decides about a checked batch; each of them once, whoever comes first. */
export const decideEndpoints: Endpoint[] = [
  {
    path: '/:id/confirm',
    method: 'post',
    handler: async (req) => {
      const { id, kind, site, startedBy } = await batchAt(req)
      const { publishes } = await dataOf(req, confirmation)
      await assertNotEnded(req, site)
      if (publishes) await assertMayPublishBatch(req, { kind, site, startedBy })
      const { accepted } = await countRows(req.payload.db.drizzle, id)
      if (accepted === 0) throw new Refusal('Không có dòng nào để ghi. Hãy sửa lỗi rồi tải lại tệp.', 400)
      const columns = sql`, confirmed_by_id = ${req.user?.id}, publishes = ${publishes}, done = 0, total = ${accepted}`
      if (!(await moveBatch(req.payload.db.drizzle, id, ['waiting'], 'writing', columns)))
        throw new Refusal(NO_LONGER_WAITING, 409)
      return Response.json({ state: 'writing' })
    },
  },
  {
    path: '/:id/cancel',
    method: 'post',
    handler: async (req) => {
      const { id } = await batchAt(req)
      if (!(await moveBatch(req.payload.db.drizzle, id, ['checking', 'waiting'], 'cancelled')))
        throw new Refusal(NO_LONGER_WAITING, 409)
      return Response.json({ state: 'cancelled' })
    },
  },
  {
    // Only what is in the portal already is ticked: everything else that can be written is.
    path: '/:id/ticks',
    method: 'post',
    handler: async (req) => {
      const { id } = await batchAt(req)
      const { rows, isAccepted } = await dataOf(req, ticks)
      const accepted = await inTransaction(req.payload, { user: null }, async (own) => {
        const db = await databaseOf(own)
        const held = await db.execute(
          sql`select 1 from document_batches where id = ${id} and state = 'waiting' for share`,
        )
        if (held.rows.length === 0) throw new Refusal(NO_LONGER_WAITING, 409)
        await db.execute(sql`
          update document_batch_rows set is_accepted = ${isAccepted}, updated_at = now()
          where batch_id = ${id} and state = 'duplicate' ${rows ? sql`and id::text in (${listOf(['', ...rows])})` : sql``}`)
        return (await countRows(db, id)).accepted
      })
      return Response.json({ accepted })
    },
  },
]
