import { documentNumbersIn } from '@/platform/official-documents/document-number-mentions'
import type { DocumentNumber } from '@/platform/official-documents/document-number-grammar'
import { cleanText } from '@/platform/search/language/clean-text'
import { isCalendarDay, type CalendarDay } from '@/platform/time/calendar-day'

/** A document that a title names by its number, with the day and the issuer that the title gives it. */
export type Mention = {
  number: DocumentNumber
  issuedOn: CalendarDay | null
  /** In full, of provincial documents only: "Ủy ban nhân dân tỉnh Mẫu"; `null` where the title does not say. */
  issuer: string | null
}

/** A title as the grammar reads it: small letters, every mention with its type, day and "số" as `⟦place⟧`. */
export type MaskedTitle = { text: string; mentions: Mention[] }

const LAWS = 'bộ luật|luật|pháp lệnh'
const OTHERS =
  'nghị quyết liên tịch|nghị quyết|nghị định|nghị đinh|thông tư liên tịch|thông tư|quyết định|chỉ thị|kế hoạch|công văn'
/** "các Nghị định số", "Luật Đấu giá tài sản số", "Nghị định" right before a number. */
const BEFORE = new RegExp(
  `(?<![\\p{L}])(?:các\\s+)?(?:(?:${LAWS})(?:\\s+(?:(?!sửa đổi|${OTHERS})[^\\d⟦;.()]){1,60}?(?=\\s+số))?|${OTHERS})?\\s*(?:số\\s*:?)?\\s*$`,
  'iu',
)
const DAY =
  /^\s*,?\s*\(?(?:ban hành\s+)?ngày\s*(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})(?!\d)(?:\s*\))?/iu
const LOCAL_ISSUER =
  /^\s*của\s+(UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân)\s+(tỉnh|thành phố)\s+(?!Quy định|Ban hành|Sửa đổi|Bãi bỏ|Thông qua|Về |Hủy)((?:\p{Lu}[\p{Ll}]*[\s-]+)*\p{Lu}[\p{Ll}]*)/u
const FULL_NAMES: Record<string, string> = {
  UBND: 'Ủy ban nhân dân',
  'Uỷ ban nhân dân': 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
}

/** Finds the documents a title names and puts a mark in the place of each. */
export function maskedTitle(title: string): MaskedTitle {
  const text = cleanText(title)
  const mentions: Mention[] = []
  let masked = ''
  let rest = 0
  for (const { number, start, end } of documentNumbersIn(text)) {
    const before = text.slice(rest, start)
    const after = text.slice(end)
    const day = DAY.exec(after)
    const behindDay = day ? after.slice(day[0].length) : after
    masked += `${before.replace(BEFORE, ' ')}⟦${mentions.length}⟧`
    mentions.push({ number, issuedOn: dayOf(day), issuer: issuerOf(behindDay) })
    rest = end + (day?.[0].length ?? 0)
  }
  masked += text.slice(rest)
  return { text: masked.replace(/\s+/g, ' ').trim().toLowerCase(), mentions }
}

function dayOf(found: RegExpExecArray | null): CalendarDay | null {
  const [, day = '', month = '', year = ''] = found ?? []
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDay(text) ? text : null
}

function issuerOf(after: string): string | null {
  const [, body = '', level = '', place = ''] = LOCAL_ISSUER.exec(after) ?? []
  return place ? `${FULL_NAMES[body] ?? body} ${level} ${place.trim()}` : null
}
