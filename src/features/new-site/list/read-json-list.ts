import { Refusal } from '@/platform/publishing/refusal'
import type { SiteTexts } from '../columns'
import type { TypedLine } from './check-lines'
import { columnOf } from './headings'

/**
 * The lines of a JSON list: an array of objects whose keys are the headings of the template, or their English names. Lines
 * are counted from 1.
 */
export function readJsonList(text: string): TypedLine[] {
  const list = parse(text)
  if (!Array.isArray(list))
    throw new Refusal('Tệp JSON cần là một danh sách: [{ "Tên trang": "Xã An Bình" }, …].', 400)
  return list.map((entry: unknown, index) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
      throw new Refusal(`Mục thứ ${index + 1} của tệp JSON không phải một đối tượng { … }.`, 400)
    return { line: index + 1, texts: textsOf(entry) }
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new Refusal('Tệp không đọc được: cần một bảng tính Excel (.xlsx) hoặc một danh sách JSON.', 400)
  }
}

function textsOf(entry: object): SiteTexts {
  const texts: SiteTexts = {}
  for (const [key, value] of Object.entries(entry)) {
    const column = columnOf(key)
    if (column && (typeof value === 'string' || typeof value === 'number')) texts[column] = String(value)
  }
  return texts
}
