import { PassThrough, Readable } from 'node:stream'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { Refusal } from '@/platform/publishing/refusal'
import { dayOf } from '@/platform/time/calendar-day'
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
  return new Response(bodyOf(req, ids, format, day), {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="${exportFileName(day, format)}"`,
      'cache-control': 'no-store',
    },
  })
}

function bodyOf(
  req: PayloadRequest,
  ids: string[],
  format: ExportFormat,
  day: string,
): ReadableStream<Uint8Array> {
  const procedures = exportedProcedures(req, ids)
  const output =
    format === 'json' ? Readable.from(jsonFile(procedures, day), { objectMode: false }) : new PassThrough()
  if (output instanceof PassThrough) {
    // A failure on the way cuts the download off, so that no half file looks whole.
    writeWorkbook(procedures, day, output).catch((error: Error) => {
      req.payload.logger.error({ err: error, msg: 'Xuất danh mục thủ tục không thành' })
      output.destroy(error)
    })
  }
  return Readable.toWeb(output) as ReadableStream<Uint8Array>
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
