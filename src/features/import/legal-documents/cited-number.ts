import {
  type DocumentNumber,
  parseDocumentNumber,
} from '@/platform/official-documents/document-number-grammar'
import { isLocalNumber } from '@/platform/official-documents/document-number-scope'
import { leadingNumber } from './titles/title-statements'
import type { Mention } from './titles/title-mentions'

/** What is known of the number of a document in the list of cited ones. */
export type CitedNumber = {
  /** As it is kept: as printed, or as the title spells it where the number itself cannot be read. */
  printed: string
  parsed: DocumentNumber | null
  /** The title begins with another document's number, so what it says is not about this one. */
  isTitleForeign: boolean
  repair: string | null
}

/** Reads the number, with the help of the title where the number is cut short. */
export function citedNumber(printed: string, title: string): CitedNumber {
  const read = parseDocumentNumber(printed)
  const parsed = 'problem' in read ? null : read
  const lead = leadingNumber(title)
  if (!lead || lead.number.key === parsed?.key || isSameWithPlace(parsed, lead)) {
    return { printed, parsed, isTitleForeign: false, repair: null }
  }
  const said = lead.number.printed
  if (!isSameCutShort(printed, parsed, lead)) {
    const repair = `tên văn bản bắt đầu bằng số khác (${said}): không đọc ngày, quan hệ từ tên`
    return { printed, parsed, isTitleForeign: true, repair }
  }
  const repair = `số "${printed}" ghi thiếu hoặc hỏng, lấy ${said} ở đầu tên văn bản`
  return { printed: said, parsed: lead.number, isTitleForeign: false, repair }
}

/** 46/2020 and 46/2020/NĐ-CP, 153/TT-BTC and 153/2025/TT-BTC, 41/201Đ-CP and 41/2016/NĐ-CP: nothing that is there differs. */
function isSameCutShort(printed: string, parsed: DocumentNumber | null, { number }: Mention): boolean {
  if (Number(/^\d+/.exec(printed)?.[0]) !== number.number) return false
  // A day as a number (18/12/2025) begins with the right figure by chance only.
  if (!parsed) return !/^\d+\/\d+\/\d+$/.test(printed)
  const sameSymbols = parsed.type === number.type && parsed.bodies.join() === number.bodies.join()
  return parsed.year === null && number.year !== null && sameSymbols
}

/** 18/2015/QĐ-UBNDDANANG and 18/2015/QĐ-UBND: the list adds the place to some local numbers. */
function isSameWithPlace(parsed: DocumentNumber | null, { number }: Mention): boolean {
  const [body] = number.bodies
  return parsed !== null && body !== undefined && isLocalNumber(number) && parsed.key.startsWith(number.key)
}
