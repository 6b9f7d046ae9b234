import { PassThrough, Readable } from 'node:stream'
import type { Endpoint } from 'payload'
import { Refusal } from '@/platform/publishing/refusal'
import { dayOf } from '@/platform/time/calendar-day'
import { UUID } from '../delivery'
import { follows } from '../people'
import { boardFilters } from './board-filters'
import { exportRows } from './export-rows'
import { writeBoard } from './workbook'

/** `GET /api/directive-deliveries/xuat?cua=<site>` and the filters of the board: its items as a workbook, for the issuer. */
export const boardExportEndpoint: Omit<Endpoint, 'root'> = {
  path: '/xuat',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new Refusal('Hãy đăng nhập để xuất bảng theo dõi.', 401)
    const issuer = typeof req.query.cua === 'string' ? req.query.cua : ''
    if (!UUID.test(issuer) || !follows(req.user, { issuer })) {
      throw new Refusal('Chỉ người của đơn vị ban hành được xuất bảng theo dõi.', 403)
    }
    const rows = await exportRows(issuer, boardFilters(req.query))
    const output = new PassThrough()
    writeBoard(rows, output).catch((error: Error) => {
      req.payload.logger.warn({ err: error, msg: 'Xuất bảng theo dõi dở dang' })
      output.destroy(error)
    })
    return new Response(Readable.toWeb(output) as ReadableStream<Uint8Array>, {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        // Said in any case: an answer without it our server would collect whole before it packs it.
        'content-encoding': 'identity',
        'content-disposition': `attachment; filename="theo-doi-chi-dao-${dayOf(new Date())}.xlsx"`,
        'cache-control': 'no-store',
      },
    })
  },
}
