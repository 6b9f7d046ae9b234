import { type CalendarDay, displayDay, isCalendarDay } from '../../time/calendar-day'
import type { Finding, Surroundings } from './finding'
import { sentencesIn } from './wording'
import type { WrittenText } from './written-text'

/** Words after which a day still to come is meant; "sinh trước ngày" and "cấp trước ngày" look back. */
const AHEAD =
  /(?<!giới )(?<!quá )hạn(?! chế)(?!\p{L})|(?<!(?:sinh|cấp|hành|dụng|lập|dựng|ra|ký|đất|nhận) )trước(?= ngày| \d)|(?:chậm|muộn) nhất|đến hết|không (?:quá|muộn hơn)(?= ngày| \d)/giu

const DAY = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u

/** "Hạn nộp là 5 ngày kể từ ngày 01/01/2026": the day counts from, not until. */
const LOOKS_BACK = /(?<!\p{L})(?:từ|sau)(?: ngày)?\s+\d[^ ]*$/iu

/** How far behind such a word the day may stand. */
const REACH = 60

/** Days that are over where a text asks for something until then. */
export function pastDates({ title, blocks }: WrittenText, { day: today }: Surroundings): Finding[] {
  return [title, ...blocks.map(({ text }) => text)].flatMap(sentencesIn).flatMap((sentence) => {
    const found = new Map<CalendarDay, string>()
    for (const cue of sentence.matchAll(AHEAD)) {
      const from = cue.index
      const read = dayIn(sentence.slice(from, from + cue[0].length + REACH))
      if (!read || read.day >= today || found.has(read.day)) continue
      const words = sentence.slice(from, from + read.end)
      if (!LOOKS_BACK.test(words)) found.set(read.day, words)
    }
    return [...found].map(([day, words]) => ({
      rule: 'past-date' as const,
      words,
      advice: `Ngày ${displayDay(day)} đã qua. Xem lại ngày hoặc năm.`,
    }))
  })
}

function dayIn(text: string): { day: CalendarDay; end: number } | null {
  const match = DAY.exec(text)
  if (!match) return null
  const [whole, ...parts] = match
  const [date = '', month = '', year = ''] = parts.filter((part) => part !== undefined)
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isCalendarDay(day) ? { day, end: match.index + whole.length } : null
}
