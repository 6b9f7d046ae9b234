import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

const MOST_WORDS = 8

const MARKED = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ'.normalize('NFC')
const PLAIN = foldedText(MARKED)

/** Lower case without marks, `đ` as `d`: what people type with the Vietnamese keyboard off. */
export function foldedText(text: string): string {
  return text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
}

/** The text with everything that LIKE would read as a pattern escaped. */
export function literalPattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}

/**
 * True for rows whose text holds every word of the question. A word typed with marks must match them: "thuế đất" is
 * not "thuê đất"; a word typed without finds both.
 */
export function containsWords(text: SQL, question: string): SQL {
  const words = question.toLowerCase().split(' ').filter(Boolean).slice(0, MOST_WORDS)
  const conditions = words.map((word) =>
    foldedText(word) === word
      ? sql`translate(lower(${text}), ${MARKED}, ${PLAIN}) LIKE ${literalPattern(word)}`
      : sql`lower(${text}) LIKE ${literalPattern(word)}`,
  )
  return sql`(${sql.join(conditions, sql` AND `)})`
}
