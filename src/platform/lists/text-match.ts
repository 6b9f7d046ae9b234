import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

const MOST_WORDS = 8

const MARKED = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ'

/** Lower case without marks, `đ` as `d`: what people type with the Vietnamese keyboard off. */
function foldedText(text: string): string {
  return text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '')
}

const MARKED_OF = Map.groupBy(MARKED, foldedText)

/**
 * A word as a regular expression of PostgreSQL and of JavaScript, for any case of it. A word typed with marks must match them: "thuế"
 * is not "thuê"; a word typed without finds both. Spelled out in classes because folding each text of a long list
 * takes PostgreSQL twenty-five times as long.
 */
export function wordPattern(word: string): string {
  const lower = word.toLowerCase()
  const isPlain = foldedText(lower) === lower
  return [...lower]
    .map((letter) => {
      if (!/[\p{L}\p{N}]/u.test(letter)) return letter.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')
      const variants = [letter, ...(isPlain ? (MARKED_OF.get(letter) ?? []) : [])].join('')
      return `[${variants}${variants.toUpperCase()}]`
    })
    .join('')
}

/** Rows whose text holds every word of the question. */
export function containsWords(text: SQL, question: string): SQL {
  return sql`(${sql.join(
    wordsOf(question).map((word) => sql`${text} ~ ${wordPattern(word)}`),
    sql` AND `,
  )})`
}

/** The same for texts in memory. */
export function matcherOf(question: string): (text: string) => boolean {
  const patterns = wordsOf(question).map((word) => new RegExp(wordPattern(word), 'u'))
  return (text) => patterns.every((pattern) => pattern.test(text))
}

function wordsOf(question: string): string[] {
  return question.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
}
