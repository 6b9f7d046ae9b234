import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { Refusal } from '@/platform/publishing/refusal'
import { assertNotEnded } from '@/platform/sites/ended-site'
import { batchesFolder } from '../batches-folder'
import { tidyFileName } from '../files/stored-files'
import { assertMayEnter, dataOf, kind, uuid } from './entry-request'

/** 5,000 rows of long abstracts pack to 3 MB. */
const LARGEST_BYTES = 15 * 1024 * 1024
const AS_XLSX = 'Hãy mở bằng Excel, chọn “Lưu thành” → “Excel Workbook (.xlsx)”, rồi tải lên tệp mới.'

const form = z.object({ site: uuid, kind })

/** `POST /api/document-batches/tai-len`: a filled-in spreadsheet; it is then checked, and nothing is written. */
export const uploadBatchEndpoint: Endpoint = {
  path: '/tai-len',
  method: 'post',
  handler: async (req) => {
    const { site, kind } = await dataOf(req, form)
    assertMayEnter(req, site)
    await assertNotEnded(req, site)
    const { name, content } = spreadsheetOf(req)
    const storedName = `${randomUUID()}.xlsx`
    await mkdir(batchesFolder, { recursive: true })
    await writeFile(join(batchesFolder, storedName), content)
    try {
      const { id } = await req.payload.create({
        collection: 'document-batches',
        data: {
          site,
          kind,
          originalName: name,
          storedName,
          state: 'checking',
          startedBy: req.user?.email ?? '',
        },
        depth: 0,
        req,
      })
      return Response.json({ id }, { status: 201 })
    } catch (error) {
      await rm(join(batchesFolder, storedName), { force: true })
      throw error
    }
  },
}

function spreadsheetOf({ file }: PayloadRequest): { name: string; content: Buffer } {
  if (!file) throw new Refusal('Hãy chọn tệp đã điền.', 400)
  const name = tidyFileName(file.name)
  if (/\.(csv|txt|tsv)$/i.test(name)) throw new Refusal(`Tệp .csv làm mất dấu và ngày tháng. ${AS_XLSX}`, 400)
  if (/\.(xls|xlsb|xlsm|ods|et)$/i.test(name) || isOldExcel(file.data))
    throw new Refusal(
      `Tệp này là Excel đời cũ, có macro hoặc có mật khẩu; cổng chỉ nhận .xlsx không mật khẩu. ${AS_XLSX}`,
      400,
    )
  if (!/\.xlsx$/i.test(name)) throw new Refusal(`Cổng chỉ nhận bảng tính .xlsx. ${AS_XLSX}`, 400)
  if (file.size === 0) throw new Refusal('Tệp rỗng (0 byte). Hãy lưu lại từ Excel rồi tải lên.', 400)
  if (file.size > LARGEST_BYTES)
    throw new Refusal('Tệp lớn hơn 15 MB. Hãy xóa hình ảnh trong bảng hoặc chia thành nhiều tệp.', 400)
  if (!file.data.subarray(0, 2).equals(Buffer.from('PK')))
    throw new Refusal(`Tệp mang đuôi .xlsx nhưng không phải bảng tính Excel. ${AS_XLSX}`, 400)
  return { name, content: file.data }
}

/** The old format, and new ones with a password, begin like this. */
function isOldExcel(content: Buffer): boolean {
  return content.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))
}
