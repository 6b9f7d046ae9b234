import { readFile, stat } from 'node:fs/promises'
import { Refusal } from '@/platform/publishing/refusal'
import type { TypedLine } from './check-lines'
import { readJsonList } from './read-json-list'
import { readSheetList } from './read-sheet-list'

/** All communes of the country are 3,321. */
export const MOST_LINES = 5000
const LARGEST_BYTES = 10 * 1024 * 1024

/**
 * The lines of a list of new sites, a spreadsheet or JSON by its content.
 * @throws Refusal 400 for what is neither, or has no lines
 */
export async function readList(path: string): Promise<TypedLine[]> {
  if ((await stat(path)).size > LARGEST_BYTES) throw new Refusal('Danh sách lớn hơn 10 MB.', 400)
  const isArchive = (await beginningOf(path)) === 'PK'
  const lines = isArchive ? await readSheetList(path) : readJsonList(await readFile(path, 'utf8'))
  if (lines.length === 0) throw new Refusal('Danh sách không có dòng nào.', 400)
  if (lines.length > MOST_LINES)
    throw new Refusal(
      `Danh sách có quá ${MOST_LINES.toLocaleString('vi-VN')} dòng. Hãy chia thành nhiều tệp.`,
      400,
    )
  return lines
}

async function beginningOf(path: string): Promise<string> {
  return (await readFile(path)).subarray(0, 2).toString('latin1')
}
