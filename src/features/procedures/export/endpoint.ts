import { PassThrough, pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { Refusal } from '@/platform/publishing/refusal'
import { type CalendarDay, dayOf } from '@/platform/time/calendar-day'
import { exportedIds, exportedProcedures, type ListQuery } from './exported-records'
import { jsonFile } from './json-file'
import { exportFileName, writeWorkbook } from './workbook'

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
}

type ExportFormat = keyof typeof TYPES

/**
 * `GET /api/procedures/xuat?format=xlsx|json` with `where`, `search` and `sort` as the list of procedures has them: the
 * whole list as one file, sent while it is made. What the person may not read is not in it; 401 for nobody.
 */
export const exportEndpoint: Endpoint = {
  path: '/xuat',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new Refusal('Hãy đăng nhập để xuất danh mục thủ tục.', 401)
    const { format } = req.query
    if (!isFormat(format)) throw new Refusal('Chọn định dạng xlsx hoặc json.', 400)
    return exportResponse(req, await exportedIds(req, listQueryOf(req)), format)
  },
}

/** The procedures with these ids as a file, sent while it is made. */
export function exportResponse(req: PayloadRequest, ids: string[], format: ExportFormat): Response {
  const day = dayOf(new Date())
  const isPacked = format === 'json' && /\bgzip\b/.test(req.headers.get('accept-encoding') ?? '')
  const body = format === 'json' ? jsonBody(req, ids, day, isPacked) : workbookBody(req, ids, day)
  return new Response(Readable.toWeb(body) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': TYPES[format],
      // Said in any case: an answer without it our server would collect whole before it packs it.
      'content-encoding': isPacked ? 'gzip' : 'identity',
      'content-disposition': `attachment; filename="${exportFileName(day, format)}"`,
      'cache-control': 'no-store',
    },
  })
}

function jsonBody(req: PayloadRequest, ids: string[], day: CalendarDay, isPacked: boolean): Readable {
  const text = Readable.from(jsonFile(exportedProcedures(req, ids), day), { objectMode: false })
  // A failure on the way cuts the download off, so that no half file looks whole.
  return isPacked ? pipeline(text, createGzip(), (error) => error && tellFailure(req, error)) : text
}

function workbookBody(req: PayloadRequest, ids: string[], day: CalendarDay): Readable {
  const output = new PassThrough()
  writeWorkbook(exportedProcedures(req, ids), day, output).catch((error: Error) => {
    tellFailure(req, error)
    output.destroy(error)
  })
  return output
}

function tellFailure(req: PayloadRequest, error: Error): void {
  req.payload.logger.warn({ err: error, msg: 'Xuất danh mục thủ tục dở dang' })
}

function listQueryOf({ query }: PayloadRequest): ListQuery {
  return {
    ...(typeof query.where === 'object' && query.where !== null ? { where: query.where as Where } : {}),
    ...(typeof query.search === 'string' ? { search: query.search } : {}),
    ...(typeof query.sort === 'string' ? { sort: query.sort } : {}),
  }
}

function isFormat(value: unknown): value is ExportFormat {
  return value === 'xlsx' || value === 'json'
}
