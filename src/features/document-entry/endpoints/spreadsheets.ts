import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Endpoint } from 'payload'
import { Refusal } from '@/platform/publishing/refusal'
import { dayOf } from '@/platform/time/calendar-day'
import { loadKnownNames } from '../check/known-names'
import type { DocumentKind } from '../columns'
import type { FaultyRow } from '../template/write-template'
import { writeTemplate } from '../template/write-template'
import { assertEntersSomewhere, batchAt, kind } from './entry-request'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const FILE_NAMES: Record<DocumentKind, string> = {
  'legal-documents': 'van-ban-phap-luat',
  directives: 'chi-dao-dieu-hanh',
}

/** `GET /api/document-batches/mau?kind=`: the empty template; `GET …/:id/loi`: the rows that could not be written. */
export const spreadsheetEndpoints: Endpoint[] = [
  {
    path: '/mau',
    method: 'get',
    handler: async (req) => {
      assertEntersSomewhere(req)
      const wanted = kind.safeParse(req.query.kind)
      if (!wanted.success) throw new Refusal('Chọn mẫu văn bản pháp luật hoặc chỉ đạo điều hành.', 400)
      const known = await loadKnownNames(req.payload)
      const content = await writeTemplate({ kind: wanted.data, known, thisYear: thisYear() })
      return fileResponse(content, `mau-${FILE_NAMES[wanted.data]}.xlsx`)
    },
  },
  {
    path: '/:id/loi',
    method: 'get',
    handler: async (req) => {
      const batch = await batchAt(req)
      const { rows } = await req.payload.db.drizzle.execute(sql`
        select cells as texts, case when state = 'refused'
          then coalesce(faults, '[]') || jsonb_build_array(jsonb_build_object('column', '', 'message', problem))
          else faults end as faults
        from document_batch_rows where batch_id = ${batch.id} and state in ('faulty', 'refused') order by line`)
      if (rows.length === 0) throw new Refusal('Lần nhập này không có dòng lỗi.', 404)
      const known = await loadKnownNames(req.payload)
      const faulty = rows as FaultyRow[]
      const content = await writeTemplate({ kind: batch.kind, known, thisYear: thisYear(), faulty })
      return fileResponse(content, `dong-loi-${FILE_NAMES[batch.kind]}.xlsx`)
    },
  },
]

function thisYear(): number {
  return Number(dayOf(new Date()).slice(0, 4))
}

function fileResponse(content: Buffer, name: string): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': TYPE,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}
